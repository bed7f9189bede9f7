using System.Numerics;

namespace FactCheck.Language;

/// <summary>A tag of the tagger: a part of speech and, of verbs, the form.</summary>
internal readonly record struct Tag(WordClass Class, VerbForm Form);

/// <summary>
/// The weights of the tagger, a linear model over hashed features, in an open-addressing table with a row of (tag, weight) pairs a feature. Immutable and
/// thread-safe.
/// </summary>
internal sealed class TaggerModel
{
    private readonly uint[] keys;
    private readonly int[] rows;
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
        keys = new uint[size];
        rows = new int[size];
        int offset = 0;
        for (int i = 0; i < features.Length; i++)
        {
            int slot = (int)features[i] & mask;
            while (keys[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            keys[slot] = features[i];
            rows[slot] = (offset << 6) | counts[i];
            offset += counts[i] * 2;
        }
    }

    /// <summary>The tags, by number.</summary>
    public Tag[] Tags { get; }

    /// <summary>The frequent words.</summary>
    public TaggerLexicon Lexicon { get; }

    /// <summary>The best tag for <paramref name="features"/>, the first of equals.</summary>
    public byte Predict(ReadOnlySpan<uint> features)
    {
        Span<int> scores = stackalloc int[64];
        foreach (uint feature in features)
        {
            int slot = (int)feature & mask;
            uint key;
            while ((key = keys[slot]) != 0)
            {
                if (key == feature)
                {
                    AddRow(scores, rows[slot]);
                    break;
                }

                slot = (slot + 1) & mask;
            }
        }

        int best = 0;
        for (int tag = 1; tag < Tags.Length; tag++)
        {
            best = scores[tag] > scores[best] ? tag : best;
        }

        return (byte)best;
    }

    private void AddRow(Span<int> scores, int row)
    {
        ReadOnlySpan<byte> entries = pairs.AsSpan(row >> 6, (row & 63) * 2);
        for (int i = 0; i + 1 < entries.Length; i += 2)
        {
            scores[entries[i]] += (sbyte)entries[i + 1];
        }
    }
}
