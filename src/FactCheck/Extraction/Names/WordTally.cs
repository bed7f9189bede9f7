using System.Buffers;
using System.Numerics;

namespace FactCheck.Extraction.Names;

/// <summary>
/// A number for each word of one article, by the word's hash. Its arrays are lent and go back with <see cref="Dispose"/>, since every article needs one. Never
/// shared between threads.
/// </summary>
internal sealed class WordTally : IDisposable
{
    private readonly uint[] keys;
    private readonly int[] values;
    private readonly int mask;

    /// <summary>Makes an empty tally.</summary>
    /// <param name="words">The most words that it will hold.</param>
    public WordTally(int words)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, words * 2));
        mask = size - 1;
        keys = ArrayPool<uint>.Shared.Rent(size);
        values = ArrayPool<int>.Shared.Rent(size);
        Array.Clear(keys, 0, size);
    }

    /// <summary>The number of the word with the hash <paramref name="word"/>, 0 at first; to be changed in place.</summary>
    public ref int this[uint word]
    {
        get
        {
            uint key = word == 0 ? 1 : word;
            int slot = SlotOf(key);
            if (keys[slot] == 0)
            {
                keys[slot] = key;
                values[slot] = 0;
            }

            return ref values[slot];
        }
    }

    /// <summary>The number of the word, 0 where it has none.</summary>
    public int Of(uint word)
    {
        uint key = word == 0 ? 1 : word;
        int slot = SlotOf(key);
        return keys[slot] == 0 ? 0 : values[slot];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<uint>.Shared.Return(keys);
        ArrayPool<int>.Shared.Return(values);
    }

    private int SlotOf(uint key)
    {
        int slot = (int)((key * 0x9E3779B1) >> 7) & mask;
        while (keys[slot] != 0 && keys[slot] != key)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }
}
