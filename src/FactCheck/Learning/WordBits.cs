using System.Numerics;

namespace FactCheck.Learning;

/// <summary>A set of words of one statement, by their places, as bits: most words of a pair have nothing to do with each other, and loops over those that do are short.</summary>
internal struct WordBits
{
    private const int Half = 64;

    private ulong low;
    private ulong high;

    /// <summary>Whether there is none.</summary>
    public readonly bool IsEmpty => (low | high) == 0;

    /// <summary>Whether word <paramref name="word"/> is in it.</summary>
    public readonly bool Has(int word) => (((word < Half ? low : high) >> word) & 1) != 0;

    /// <summary>Puts word <paramref name="word"/> in.</summary>
    public void Add(int word) => Add(1UL, word);

    /// <summary>Puts in those of the words from <paramref name="first"/> on whose bits are set; <paramref name="first"/> is a multiple of their number.</summary>
    public void Add(ulong bits, int first)
    {
        if (first < Half)
        {
            low |= bits << first;
        }
        else
        {
            high |= bits << (first - Half);
        }
    }

    /// <summary>Those of either.</summary>
    public readonly WordBits With(WordBits others) => new() { low = low | others.low, high = high | others.high };

    /// <summary>Those that are in <paramref name="others"/> too.</summary>
    public readonly WordBits Within(WordBits others) => new() { low = low & others.low, high = high & others.high };

    /// <summary>Those that are not in <paramref name="others"/>.</summary>
    public readonly WordBits Without(WordBits others) => new() { low = low & ~others.low, high = high & ~others.high };

    /// <summary>Goes through the words in their order.</summary>
    public readonly Enumerator GetEnumerator() => new(low, high);

    /// <summary>Goes through the words in their order.</summary>
    public struct Enumerator(ulong low, ulong high)
    {
        private ulong low = low;
        private ulong high = high;

        /// <summary>The word.</summary>
        public int Current { get; private set; }

        /// <summary>Goes on to the next word.</summary>
        public bool MoveNext()
        {
            if (low != 0)
            {
                Current = BitOperations.TrailingZeroCount(low);
                low &= low - 1;
                return true;
            }

            if (high != 0)
            {
                Current = Half + BitOperations.TrailingZeroCount(high);
                high &= high - 1;
                return true;
            }

            return false;
        }
    }
}
