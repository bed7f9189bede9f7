using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Extraction.Names.Recognition;

/// <summary>
/// The weights by which names are recognised: a linear-chain conditional random field over hashed features. Immutable and thread-safe.
/// </summary>
internal sealed class NameModel
{
    private const int Labels = NameLabel.Count;

    /// <summary>The weights of a row, those past the last label 0: as many as are added at once.</summary>
    public const int Stride = 16;

    private const int BucketBits = 16;
    private const int TagsAtOnce = 8;

    /// <summary>
    /// Features lie sorted by their lower half, which is their bucket; this is where each bucket begins. Most features that are asked for are not there, and this
    /// and <see cref="tags"/> are all that is read then: small enough to stay near the processor.
    /// </summary>
    private readonly int[] starts = new int[(1 << BucketBits) + 1];

    /// <summary>The upper half of each feature.</summary>
    private readonly ushort[] tags;

    /// <summary>The weights of each feature, in the same order.</summary>
    private readonly sbyte[] rows;
    private readonly float step;

    /// <summary>Makes the model.</summary>
    /// <param name="clusters">The words that are used alike.</param>
    /// <param name="features">The features, by hash.</param>
    /// <param name="rows">For each feature a weight of each label, in units of <paramref name="step"/>.</param>
    /// <param name="step">The weight of one unit.</param>
    /// <param name="edges">The weights of going from one label to another, by kind of link.</param>
    public NameModel(WordClusters clusters, ReadOnlySpan<uint> features, sbyte[] rows, float step, float[] edges)
    {
        Clusters = clusters;
        this.step = step;
        Edges = Forbidding(edges);
        (tags, this.rows) = Sort(features, rows);
    }

    public WordClusters Clusters { get; }

    /// <summary>The weight of each step from one label to the next, by kind of link; of those that cannot be, very low.</summary>
    public float[] Edges { get; }

    /// <summary>Writes the score of each label for a token with the given features.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        Span<short> sums = stackalloc short[Stride];
        sums.Clear();
        Add(features, sums);
        Score(sums, scores);
    }

    /// <summary>Writes the score of each label, given the sums of the weights.</summary>
    public void Score(ReadOnlySpan<short> sums, Span<float> scores)
    {
        for (int label = 0; label < Labels; label++)
        {
            scores[label] = sums[label] * step;
        }
    }

    /// <summary>Adds the weights of the features to <paramref name="sums"/>, which are <see cref="Stride"/> numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<uint> features, Span<short> sums)
    {
        // Found first and added after, so that the processor neither guesses which are there nor waits for one after the other.
        Span<int> found = stackalloc int[NameFeatures.Most];
        int count = 0;
        foreach (uint feature in features)
        {
            found[count] = Find(feature, out bool exists);
            count += exists ? 1 : 0;
        }

        // At most 256 weights of a signed byte fit a short.
        Vector128<short> low = Vector128.Create<short>(sums), high = Vector128.Create<short>(sums[8..]);
        ref sbyte start = ref MemoryMarshal.GetArrayDataReference(rows);
        foreach (int row in found[..count])
        {
            Vector128<sbyte> weights = Vector128.LoadUnsafe(ref start, (nuint)row * Stride);
            low += Vector128.WidenLower(weights);
            high += Vector128.WidenUpper(weights);
        }

        low.CopyTo(sums);
        high.CopyTo(sums[8..]);
    }

    /// <summary>The row of a feature, if there is one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(uint feature, out bool exists)
    {
        int bucket = (ushort)feature;
        int at = starts[bucket];
        int end = starts[bucket + 1];
        var tag = Vector128.Create((ushort)(feature >> BucketBits));
        ref ushort first = ref MemoryMarshal.GetArrayDataReference(tags);
        uint matches;
        while ((matches = Vector128.Equals(Vector128.LoadUnsafe(ref first, (nuint)at), tag).ExtractMostSignificantBits()) == 0 && at + TagsAtOnce < end)
        {
            at += TagsAtOnce;
        }

        // What matches behind the bucket belongs to the next.
        int row = at + BitOperations.TrailingZeroCount(matches | (1u << TagsAtOnce));
        exists = row < end;
        return row;
    }

    private (ushort[] Tags, sbyte[] Rows) Sort(ReadOnlySpan<uint> features, sbyte[] weights)
    {
        var order = new (uint Key, int Row)[features.Length];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = (BitOperations.RotateLeft(features[i], BucketBits), i);
            starts[(ushort)features[i] + 1]++;
        }

        Array.Sort(order);
        for (int bucket = 0; bucket < 1 << BucketBits; bucket++)
        {
            starts[bucket + 1] += starts[bucket];
        }

        // Room behind the last, since tags are read several at once.
        ushort[] sorted = new ushort[order.Length + TagsAtOnce];
        sbyte[] padded = new sbyte[order.Length * Stride];
        for (int i = 0; i < order.Length; i++)
        {
            sorted[i] = (ushort)order[i].Key;
            weights.AsSpan(order[i].Row * Labels, Labels).CopyTo(padded.AsSpan(i * Stride));
        }

        return (sorted, padded);
    }

    private static float[] Forbidding(float[] edges)
    {
        float[] all = [.. edges];
        for (int cell = 0; cell < all.Length; cell++)
        {
            if (!NameLabel.MayFollow(cell / Labels % Labels, cell % Labels))
            {
                all[cell] = -1e4f;
            }
        }

        return all;
    }
}
