using System.Numerics;
using System.Runtime.CompilerServices;

namespace FactCheck.Language;

/// <summary>A tag of the tagger: a part of speech and, of verbs, the form.</summary>
internal readonly record struct Tag(WordClass Class, VerbForm Form);

/// <summary>
/// The weights of the tagger, a linear model over hashed features, in an open-addressing table with a row of (tag, weight) pairs a feature. Immutable and
/// thread-safe.
/// </summary>
internal sealed class TaggerModel
{
    /// <summary>Each slot holds a feature above its row, so that finding one costs one look at memory; 0 where it is empty.</summary>
    private readonly ulong[] slots;
    private readonly byte[] pairs;
    private readonly int mask;

    /// <summary>Makes the model.</summary>
    /// <param name="tags">The tags, by number.</param>
    /// <param name="lexicon">The frequent words.</param>
    /// <param name="features">The features, by hash: none is 0.</param>
    /// <param name="counts">The number of pairs of each feature.</param>
    /// <param name="pairs">The pairs of all features, one after another: a tag and a weight as a signed byte.</param>
    public TaggerModel(Tag[] tags, TaggerLexicon lexicon, ReadOnlySpan<uint> features, ReadOnlySpan<byte> counts, byte[] pairs)
    {
        Tags = tags;
        Lexicon = lexicon;
        this.pairs = pairs;
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, features.Length * 2));
        mask = size - 1;
        slots = new ulong[size];
        int offset = 0;
        for (int i = 0; i < features.Length; i++)
        {
            int slot = (int)features[i] & mask;
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = ((ulong)features[i] << 32) | (uint)((offset << 6) | counts[i]);
            offset += counts[i] * 2;
        }
    }

    /// <summary>The tags, by number.</summary>
    public Tag[] Tags { get; }

    /// <summary>The frequent words.</summary>
    public TaggerLexicon Lexicon { get; }

    /// <summary>The best tag for <paramref name="features"/>, the first of equals.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public byte Predict(ReadOnlySpan<uint> features)
    {
        // Found first and added after, so that the processor waits for many of them at once.
        Span<uint> rows = stackalloc uint[SentenceFeatures.Count];
        int found = 0;
        foreach (uint feature in features)
        {
            rows[found] = RowOf(feature);
            found += rows[found] != 0 ? 1 : 0;
        }

        Span<int> scores = stackalloc int[64];
        foreach (uint row in rows[..found])
        {
            AddRow(scores, row);
        }

        int best = 0;
        for (int tag = 1; tag < Tags.Length; tag++)
        {
            best = scores[tag] > scores[best] ? tag : best;
        }

        return (byte)best;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint RowOf(uint feature)
    {
        int slot = (int)feature & mask;
        ulong entry;
        while ((entry = slots[slot]) != 0 && (uint)(entry >> 32) != feature)
        {
            slot = (slot + 1) & mask;
        }

        return (uint)entry;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddRow(Span<int> scores, uint row)
    {
        ReadOnlySpan<byte> entries = pairs.AsSpan((int)(row >> 6), (int)(row & 63) * 2);
        for (int i = 0; i + 1 < entries.Length; i += 2)
        {
            scores[entries[i] & 63] += (sbyte)entries[i + 1];
        }
    }
}
