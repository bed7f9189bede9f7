using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace FactCheck.Language;

/// <summary>
/// The forms of words met so far, shared between articles and threads: news repeats its words, so most tokens cost one look-up and no string. Reading takes no
/// lock. The table stops growing at a bound and gives up on a crowded place, so that hostile text can neither fill memory nor slow it down; results are equal
/// either way.
/// </summary>
internal sealed class WordForms(TaggerLexicon lexicon)
{
    /// <summary>The most words that have a number; numbers are below it.</summary>
    public const int MaxEntries = 32_768;

    /// <summary>What stands for the number of a word that is not kept.</summary>
    public const ushort Unnumbered = ushort.MaxValue;

    private const int MaxLength = 32;
    private const int MaxProbes = 16;
    private const int Slots = 4 * MaxEntries;

    private readonly Entry[] slots = new Entry[Slots];
    private readonly Lock gate = new();
    private int entries;

    /// <summary>The form of <paramref name="word"/>, which is not empty.</summary>
    public WordForm Of(ReadOnlySpan<char> word)
    {
        var key = WordKey.Of(word);
        int slot = key.Hash & (Slots - 1);
        for (int probe = 0; probe < MaxProbes; probe++)
        {
            ref readonly Entry entry = ref slots[(slot + probe) & (Slots - 1)];
            WordForm? form = Volatile.Read(in entry.Form);
            if (form is null)
            {
                return Add(word, key);
            }

            if (entry.Key == key && (word.Length <= WordKey.Whole || word.SequenceEqual(form.Raw)))
            {
                return form;
            }
        }

        return Make(word, Unnumbered);
    }

    private WordForm Add(ReadOnlySpan<char> word, WordKey key)
    {
        if (word.Length > MaxLength || Volatile.Read(ref entries) >= MaxEntries)
        {
            return Make(word, Unnumbered);
        }

        lock (gate)
        {
            for (int probe = 0; probe < MaxProbes && entries < MaxEntries; probe++)
            {
                ref Entry place = ref slots[(key.Hash + probe) & (Slots - 1)];
                if (place.Form is null)
                {
                    WordForm made = Make(word, (ushort)entries);
                    entries++;
                    place.Key = key;
                    Volatile.Write(ref place.Form, made);
                    return made;
                }

                if (word.SequenceEqual(place.Form.Raw))
                {
                    return place.Form;
                }
            }
        }

        return Make(word, Unnumbered);
    }

    private WordForm Make(ReadOnlySpan<char> word, ushort number)
    {
        string lower = LowerCase.Of(word);
        string raw = word.SequenceEqual(lower) ? lower : word.ToString();
        return new(raw, lower, lexicon.TagOf(lower), number);
    }

    /// <summary>A slot; its key is written before its form and never changes after.</summary>
    private struct Entry
    {
        public WordKey Key;
        public WordForm? Form;
    }

    /// <summary>What tells a word of at most eight letters from all others, and most longer words too.</summary>
    private readonly record struct WordKey(ulong First, ulong Last, int Length, int Hash)
    {
        /// <summary>The most letters that are told wholly.</summary>
        public const int Whole = 8;

        public static WordKey Of(ReadOnlySpan<char> word)
        {
            ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(word);
            (ulong first, ulong last) = word.Length switch
            {
                >= 4 => (BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadUInt64LittleEndian(bytes[^8..])),
                >= 2 => (BinaryPrimitives.ReadUInt32LittleEndian(bytes), BinaryPrimitives.ReadUInt32LittleEndian(bytes[^4..])),
                _ => (word[0], 0UL),
            };
            if (word.Length > Whole)
            {
                // The letters between count too, so that words of one beginning and ending do not crowd together.
                last ^= BinaryPrimitives.ReadUInt64LittleEndian(bytes[(2 * ((word.Length / 2) - 2))..]) * 0x9E3779B97F4A7C15;
            }

            ulong hash = (first ^ (last * 0x9E3779B97F4A7C15) ^ (ulong)word.Length) * 0xC2B2AE3D27D4EB4F;
            return new(first, last, word.Length, (int)(hash >> 32));
        }
    }
}
