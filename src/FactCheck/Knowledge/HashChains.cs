using System.Numerics;
using System.Runtime.CompilerServices;

namespace FactCheck.Knowledge;

/// <summary>
/// Entries by the hash of a key, without the keys: whoever asks compares them. Entries are numbered as they are added, and those of one hash come last first.
/// </summary>
internal sealed class HashChains(int expected)
{
    // Each head and link is the number of an entry plus one, so that zero means none.
    private readonly int[] heads = new int[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(expected, 1))];
    private int[] hashes = new int[Math.Max(expected, 1)];
    private int[] links = new int[Math.Max(expected, 1)];
    private int count;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(int hash)
    {
        if (count == hashes.Length)
        {
            Array.Resize(ref hashes, count * 2);
            Array.Resize(ref links, count * 2);
        }

        ref int head = ref heads[hash & (heads.Length - 1)];
        hashes[count] = hash;
        links[count] = head;
        head = ++count;
    }

    /// <summary>The last entry of this hash, or -1.</summary>
    public int First(int hash) => Same(hash, heads[hash & (heads.Length - 1)]);

    /// <summary>The entry of the same hash that was added before this one, or -1.</summary>
    public int Next(int entry) => Same(hashes[entry], links[entry]);

    private int Same(int hash, int link)
    {
        while (link > 0 && hashes[link - 1] != hash)
        {
            link = links[link - 1];
        }

        return link - 1;
    }
}
