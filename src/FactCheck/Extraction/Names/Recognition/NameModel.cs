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

    /// <summary>Each slot holds a feature above its row, so that finding one costs one look at memory; 0 where it is empty.</summary>
    private readonly ulong[] slots;
    private readonly sbyte[] rows;
    private readonly int mask;
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
        this.rows = Padded(rows);
        this.step = step;
        Edges = Forbidding(edges);
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, features.Length * 2));
        mask = size - 1;
        slots = new ulong[size];
        for (int i = 0; i < features.Length; i++)
        {
            int slot = (int)features[i] & mask;
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = ((ulong)features[i] << 32) | (uint)(i + 1);
        }
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
        // Found first and added after, so that the processor waits for many of them at once.
        Span<int> found = stackalloc int[NameFeatures.Most];
        int count = 0;
        foreach (uint feature in features)
        {
            int row = RowOf(feature);
            found[count] = row;
            count += row != 0 ? 1 : 0;
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int RowOf(uint feature)
    {
        int slot = (int)feature & mask;
        ulong entry;
        while ((entry = slots[slot]) != 0 && (uint)(entry >> 32) != feature)
        {
            slot = (slot + 1) & mask;
        }

        return (int)(uint)entry;
    }

    // Row 0 is empty, so that a row's number is where it stands.
    private static sbyte[] Padded(sbyte[] rows)
    {
        sbyte[] padded = new sbyte[((rows.Length / Labels) + 1) * Stride];
        for (int row = 0; row < rows.Length / Labels; row++)
        {
            rows.AsSpan(row * Labels, Labels).CopyTo(padded.AsSpan((row + 1) * Stride));
        }

        return padded;
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
