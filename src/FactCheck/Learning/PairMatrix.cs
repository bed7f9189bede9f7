using System.Runtime.CompilerServices;

namespace FactCheck.Learning;

/// <summary>
/// How each word of a claim stands to each word of the evidence, and how their numbers match. Scratch space of one thread: laid out anew for each pair, it
/// allocates nothing.
/// </summary>
internal sealed class PairMatrix
{
    /// <summary>From this cosine on two words count as used alike.</summary>
    public const float LeastAlike = 0.55f;

    private const int Most = Statement.MostWords;
    private const PairRelation SameWord = PairRelation.Exact | PairRelation.Lemma;

    private readonly PairRelation[] relations = new PairRelation[Most * Most];
    private readonly float[] similarity = new float[Most * Most];
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
        uint word = Claim.Words[i], lemma = Claim.Lemmas[i];
        ReadOnlySpan<uint> words = Evidence.Words.AsSpan(0, count), lemmas = Evidence.Lemmas.AsSpan(0, count);
        for (int j = 0; j < row.Length; j++)
        {
            row[j] = words[j] == word ? SameWord : lemmas[j] == lemma ? PairRelation.Lemma : PairRelation.None;
        }

        Array.Clear(similarity, i * count, count);
        if (Claim.Has(i, TokenTraits.Content))
        {
            LayContent(i, row);
        }
    }

    private void LayContent(int i, Span<PairRelation> row)
    {
        ReadOnlySpan<TokenTraits> traits = Evidence.Traits.AsSpan(0, row.Length);
        ReadOnlySpan<int> vectors = Evidence.Vectors.AsSpan(0, row.Length);
        bool capital = Claim.Has(i, TokenTraits.Capital), number = Claim.QuantityOf[i] >= 0;
        int vector = Claim.Vectors[i];
        for (int j = 0; j < row.Length; j++)
        {
            if ((traits[j] & TokenTraits.Content) == TokenTraits.None)
            {
                continue;
            }

            PairRelation relation = row[j];
            relation |= number ? Numbers(i, j) : PairRelation.None;
            relation |= capital && (traits[j] & TokenTraits.Capital) != TokenTraits.None ? PairRelation.Capitals : PairRelation.None;
            if ((relation & SameWord) == PairRelation.None)
            {
                relation |= Meaning(i, j);
                float alike = vector >= 0 && vectors[j] >= 0 ? VectorSimilarity.Of(vector, vectors[j]) : 0;
                relation |= alike >= LeastAlike ? PairRelation.Alike : PairRelation.None;
                similarity[(i * row.Length) + j] = alike;
            }

            row[j] = relation;
        }
    }

    private PairRelation Meaning(int i, int j)
    {
        PairRelation relation = Claim.Stems[i] != 0 && Claim.Stems[i] == Evidence.Stems[j] ? PairRelation.Stem : PairRelation.None;
        if (Claim.Senses[i] is not { } one || Evidence.Senses[j] is not { } other)
        {
            return relation;
        }

        WordRelation meaning = one.To(other);
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
        return bestMatch[one] == other ? relation | PairRelation.NumberBest : relation;
    }

    /// <summary>Marks the words at whose left or right both have the same word, or both end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void MarkNeighbours(int i)
    {
        int count = Evidence.Count;
        for (int j = 0; j < count; j++)
        {
            if ((relations[(i * count) + j] & SameWord) == PairRelation.None)
            {
                continue;
            }

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
        }
    }

    /// <summary>Whether the words there are the same; the edges of both are, too.</summary>
    public bool IsSame(int i, int j) =>
        (uint)i < (uint)Claim.Count && (uint)j < (uint)Evidence.Count
            ? (relations[(i * Evidence.Count) + j] & SameWord) != PairRelation.None
            : (i < 0 && j < 0) || (i == Claim.Count && j == Evidence.Count);
}
