using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

using FactCheck.Values;

namespace FactCheck.Learning;

/// <summary>
/// How each word of a claim stands to each word of the evidence, and how their numbers match. Scratch space of one thread: laid out anew for each pair, it
/// allocates nothing.
/// </summary>
/// <remarks>What is done a word or pair of words at a time, here and in what reads it, is compiled well at once: an audit compares some thousands of pairs and ends before the runtime would have seen that it is worth it.</remarks>
internal sealed class PairMatrix
{
    /// <summary>From this cosine on two words count as used alike.</summary>
    public const float LeastAlike = 0.55f;

    private const int Most = Statement.MostWords;
    private const PairRelation SameWord = PairRelation.Exact | PairRelation.Lemma;

    private readonly PairRelation[] relations = new PairRelation[Most * Most];
    private readonly float[] similarity = new float[Most * Most];
    private readonly WordBits[] same = new WordBits[Most];
    private readonly WordBits[] related = new WordBits[Most];
    private readonly WordBits[] neighbours = new WordBits[Most];
    private readonly QuantityMatch[] matches = new QuantityMatch[Statement.MostQuantities * Statement.MostQuantities];
    private readonly int[] bestMatch = new int[Statement.MostQuantities];

    /// <summary>The claim.</summary>
    public Statement Claim { get; private set; } = null!;

    /// <summary>The evidence.</summary>
    public Statement Evidence { get; private set; } = null!;

    /// <summary>How claim word <paramref name="i"/> stands to evidence word <paramref name="j"/>.</summary>
    public PairRelation this[int i, int j] => relations[(i * Evidence.Count) + j];

    /// <summary>How claim word <paramref name="i"/> stands to each word of the evidence.</summary>
    public ReadOnlySpan<PairRelation> Row(int i) => relations.AsSpan(i * Evidence.Count, Evidence.Count);

    /// <summary>How alike claim word <paramref name="i"/> is used to each word of the evidence.</summary>
    public ReadOnlySpan<float> SimilarityRow(int i) => similarity.AsSpan(i * Evidence.Count, Evidence.Count);

    /// <summary>How alike the two words are used, by their vectors; 0 where that was not asked.</summary>
    public float Similarity(int i, int j) => similarity[(i * Evidence.Count) + j];

    /// <summary>The words of the evidence that are the same as claim word <paramref name="i"/>, or have its lemma.</summary>
    public WordBits Same(int i) => same[i];

    /// <summary>The words of the evidence that have anything to do with claim word <paramref name="i"/> by themselves: related, or used alike.</summary>
    public WordBits Related(int i) => related[i];

    /// <summary>The words of the evidence at whose left or right stands what stands there of claim word <paramref name="i"/>.</summary>
    public WordBits Neighbours(int i) => neighbours[i];

    /// <summary>Number <paramref name="claim"/> of the claim beside number <paramref name="evidence"/> of the evidence.</summary>
    public ref readonly QuantityMatch Match(int claim, int evidence) => ref matches[(claim * Evidence.Quantities.Length) + evidence];

    /// <summary>The number of the evidence that fits number <paramref name="claim"/> best, or -1.</summary>
    public int BestMatch(int claim) => bestMatch[claim];

    /// <summary>Lays out a pair.</summary>
    public void Lay(Statement claim, Statement evidence)
    {
        Claim = claim;
        Evidence = evidence;
        LayQuantities();
        for (int i = 0; i < claim.Count; i++)
        {
            LayRow(i);
        }

        for (int i = 0; i < claim.Count; i++)
        {
            MarkNeighbours(i);
        }
    }

    private void LayQuantities()
    {
        for (int one = 0; one < Claim.Quantities.Length; one++)
        {
            float best = 0;
            bestMatch[one] = -1;
            for (int other = 0; other < Evidence.Quantities.Length; other++)
            {
                var match = QuantityMatch.Of(Claim, one, Evidence, other);
                matches[(one * Evidence.Quantities.Length) + other] = match;
                if (match.Kind > 0 && match.Score > best)
                {
                    best = match.Score;
                    bestMatch[one] = other;
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void LayRow(int i)
    {
        int count = Evidence.Count;
        Span<PairRelation> row = relations.AsSpan(i * count, count);
        Array.Clear(similarity, i * count, count);
        neighbours[i] = default;
        related[i] = same[i] = LaySame(Claim.Words[i], Claim.Lemmas[i], row);
        if (Claim.Content.Has(i))
        {
            LayContent(i, row);
        }
    }

    /// <summary>Marks the same words and those of the same lemma.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private WordBits LaySame(uint word, uint lemma, Span<PairRelation> row)
    {
        WordBits found = default;
        Span<uint> to = MemoryMarshal.Cast<PairRelation, uint>(row);
        ReadOnlySpan<uint> words = Evidence.Words.AsSpan(0, row.Length), lemmas = Evidence.Lemmas.AsSpan(0, row.Length);
        int j = 0;
        for (; j + Vector256<uint>.Count <= to.Length; j += Vector256<uint>.Count)
        {
            Vector256<uint> exact = Vector256.Equals(Vector256.Create(words.Slice(j, Vector256<uint>.Count)), Vector256.Create(word));
            Vector256<uint> alike = exact | Vector256.Equals(Vector256.Create(lemmas.Slice(j, Vector256<uint>.Count)), Vector256.Create(lemma));
            ((exact & Vector256.Create((uint)PairRelation.Exact)) | (alike & Vector256.Create((uint)PairRelation.Lemma))).CopyTo(to[j..]);
            found.Add(alike.ExtractMostSignificantBits(), j);
        }

        for (; j < row.Length; j++)
        {
            row[j] = words[j] == word ? SameWord : lemmas[j] == lemma ? PairRelation.Lemma : PairRelation.None;
            if (row[j] != PairRelation.None)
            {
                found.Add(j);
            }
        }

        return found;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void LayContent(int i, Span<PairRelation> row)
    {
        if (Claim.QuantityOf[i] >= 0)
        {
            foreach (int j in Evidence.Numbers)
            {
                row[j] |= Numbers(i, j);
            }
        }

        if (Claim.Capitals.Has(i))
        {
            foreach (int j in Evidence.Capitals)
            {
                row[j] |= PairRelation.Capitals;
            }
        }

        WordBits others = Evidence.Content.Without(same[i]);
        Span<float> alike = similarity.AsSpan(i * row.Length, row.Length);
        if (Claim.Vectors[i] >= 0)
        {
            VectorSimilarity.Of(Claim.Vectors[i], Evidence.Vectors, others, alike);
        }

        WordBits found = same[i];
        foreach (int j in others)
        {
            PairRelation relation = row[j] | Meaning(i, j) | (alike[j] >= LeastAlike ? PairRelation.Alike : PairRelation.None);
            row[j] = relation;
            if (relation != PairRelation.None || alike[j] > 0)
            {
                found.Add(j);
            }
        }

        related[i] = found;
    }

    private PairRelation Meaning(int i, int j)
    {
        PairRelation relation = Claim.Stems[i] != 0 && Claim.Stems[i] == Evidence.Stems[j] ? PairRelation.Stem : PairRelation.None;
        if (!Claim.SenseMasks[i].MayMeet(Evidence.SenseMasks[j]))
        {
            return relation;
        }

        WordRelation meaning = Claim.Senses[i]!.To(Evidence.Senses[j]!);
        return meaning == WordRelation.None ? relation
            : relation
            | ((meaning & WordRelation.Synonym) != WordRelation.None ? PairRelation.Synonym : PairRelation.None)
            | ((meaning & WordRelation.Antonym) != WordRelation.None ? PairRelation.Antonym : PairRelation.None)
            | ((meaning & WordRelation.Broader) != WordRelation.None ? PairRelation.Broader : PairRelation.None)
            | ((meaning & WordRelation.Narrower) != WordRelation.None ? PairRelation.Narrower : PairRelation.None)
            | ((meaning & WordRelation.Sibling) != WordRelation.None ? PairRelation.Sibling : PairRelation.None);
    }

    private PairRelation Numbers(int i, int j)
    {
        int one = Claim.QuantityOf[i], other = Evidence.QuantityOf[j];
        if (one < 0 || other < 0)
        {
            return PairRelation.None;
        }

        ref readonly QuantityMatch match = ref Match(one, other);
        PairRelation relation = match.Relation switch
        {
            QuantityRelation.Equal => PairRelation.NumberEqual,
            QuantityRelation.Within => PairRelation.NumberWithin,
            QuantityRelation.Outside => PairRelation.NumberOutside,
            _ => PairRelation.None,
        };
        relation |= match.Kind >= 0.7f && match.Context >= 0.4f ? PairRelation.NumberContext : PairRelation.None;
        relation |= match.Margin > 0 ? PairRelation.NumberAbove : match.Margin < 0 ? PairRelation.NumberBelow : PairRelation.None;
        relation |= IsAtBound(Claim.Quantities[one].Bounds, Evidence.Quantities[other].Bounds) ? PairRelation.NumberAtBound : PairRelation.None;
        relation |= match.Kind >= 0.7f && match.Unit >= 0.9f ? PairRelation.NumberUnit : PairRelation.None;
        return bestMatch[one] == other ? relation | PairRelation.NumberBest : relation;
    }

    private static bool IsAtBound(Bounds claim, Bounds evidence) => claim.Hedge != Hedge.None && evidence.Hedge == Hedge.None && claim.Nominal.Equals(evidence.Nominal);

    /// <summary>Marks the words at whose left or right both have the same word, or both end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void MarkNeighbours(int i)
    {
        int count = Evidence.Count;
        foreach (int j in same[i])
        {
            Mark(i - 1, j - 1);
            Mark(i + 1, j + 1);
        }

        if (i == 0 && count > 0)
        {
            Mark(0, 0);
        }

        if (i == Claim.Count - 1 && count > 0)
        {
            Mark(i, count - 1);
        }
    }

    private void Mark(int i, int j)
    {
        if ((uint)i < (uint)Claim.Count && (uint)j < (uint)Evidence.Count)
        {
            relations[(i * Evidence.Count) + j] |= PairRelation.Neighbours;
            neighbours[i].Add(j);
        }
    }

    /// <summary>Whether the words there are the same; the edges of both are, too.</summary>
    public bool IsSame(int i, int j) =>
        (uint)i < (uint)Claim.Count && (uint)j < (uint)Evidence.Count
            ? same[i].Has(j)
            : (i < 0 && j < 0) || (i == Claim.Count && j == Evidence.Count);
}
