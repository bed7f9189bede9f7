using System.Numerics;

namespace FactCheck.Extraction.Names.Recognition;

/// <summary>
/// The summed weights of features that look at a few things, by a key of these. A newer key takes the place of an older one, so that it stays small whatever the
/// text. Not thread-safe.
/// </summary>
internal sealed class WeightSums
{
    private const int Bits = 14;

    private readonly ulong[] keys = new ulong[1 << Bits];
    private readonly short[] sums = new short[(1 << Bits) * NameModel.Stride];

    /// <summary>A key of what features of <paramref name="kind"/> look at; never 0.</summary>
    /// <param name="kind">One kind.</param>
    /// <param name="values">What they look at, in at most 58 bits.</param>
    public static ulong KeyOf(FeatureKinds kind, ulong values) => values | ((ulong)(BitOperations.TrailingZeroCount((uint)kind) + 1) << 58);

    /// <summary>Forgets all.</summary>
    public void Clear() => Array.Clear(keys);

    /// <summary>The sums of <paramref name="key"/>, one of each label, until another key is asked for; all zero and to be written at once where they were not known.</summary>
    public Span<short> Of(ulong key, out bool isKnown)
    {
        int slot = (int)((key * 0x9E3779B97F4A7C15) >> (64 - Bits));
        Span<short> room = sums.AsSpan(slot * NameModel.Stride, NameModel.Stride);
        isKnown = keys[slot] == key;
        if (!isKnown)
        {
            keys[slot] = key;
            room.Clear();
        }

        return room;
    }
}
