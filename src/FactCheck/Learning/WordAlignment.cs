using System.Runtime.CompilerServices;

namespace FactCheck.Learning;

/// <summary>For each word of one statement, the word of the other that says the same best, and how well. Scratch space of one thread.</summary>
internal sealed class WordAlignment
{
    /// <summary>From this strength on a word counts as said by the other statement.</summary>
    public const float Said = 0.6f;

    /// <summary>Words used alike are as often opposed or kin as they are the same: that alone says nothing. Two names used alike are two.</summary>
    private const float Akin = 0.55f;

    private readonly int[] partner = new int[Statement.MostWords];
    private readonly float[] strength = new float[Statement.MostWords];
    private readonly float[] backStrength = new float[Statement.MostWords];

    /// <summary>The word of the evidence for word <paramref name="i"/> of the claim, or -1.</summary>
    public int Partner(int i) => partner[i];

    /// <summary>How well it says the same, 0 to 1.</summary>
    public float Strength(int i) => strength[i];

    /// <summary>How well the claim says word <paramref name="j"/> of the evidence.</summary>
    public float BackStrength(int j) => backStrength[j];

    /// <summary>Aligns the pair that <paramref name="matrix"/> holds.</summary>
    public void Align(PairMatrix matrix)
    {
        int claims = matrix.Claim.Count;
        Array.Fill(partner, -1, 0, claims);
        Array.Clear(strength, 0, claims);
        Array.Clear(backStrength, 0, matrix.Evidence.Count);

        // Words that stand in both are spoken for: what is left is compared among itself.
        WordBits spokenFor = default;
        for (int i = 0; i < claims; i++)
        {
            spokenFor = spokenFor.With(matrix.Same(i));
        }

        for (int i = 0; i < claims; i++)
        {
            WordBits candidates = matrix.Same(i).IsEmpty ? matrix.Related(i).Without(spokenFor) : matrix.Same(i);
            AlignWord(i, candidates, matrix.Row(i), matrix.SimilarityRow(i));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AlignWord(int i, WordBits candidates, ReadOnlySpan<PairRelation> row, ReadOnlySpan<float> similarity)
    {
        float best = 0;
        foreach (int j in candidates)
        {
            PairRelation relation = row[j];
            float own = StrengthOf(relation, similarity[j]);
            float ranked = own + ((relation & PairRelation.Neighbours) != PairRelation.None ? 0.05f : 0);
            if (own > 0 && ranked > best)
            {
                best = ranked;
                partner[i] = j;
                strength[i] = own;
            }

            backStrength[j] = Math.Max(backStrength[j], own);
        }
    }

    /// <summary>How well two words say the same. Opposites do not, and neither do numbers that clash.</summary>
    private static float StrengthOf(PairRelation relation, float alike)
    {
        const PairRelation Number = PairRelation.NumberEqual | PairRelation.NumberWithin | PairRelation.NumberOutside;
        if ((relation & Number) != PairRelation.None)
        {
            return (relation & PairRelation.NumberEqual) != PairRelation.None ? 1
                : (relation & PairRelation.NumberWithin) != PairRelation.None ? 0.8f
                : 0.2f;
        }

        return (relation & PairRelation.Exact) != PairRelation.None ? 1
            : (relation & PairRelation.Lemma) != PairRelation.None ? 0.97f
            : (relation & PairRelation.Antonym) != PairRelation.None ? 0.2f
            : (relation & PairRelation.Synonym) != PairRelation.None ? 0.85f
            : (relation & PairRelation.Stem) != PairRelation.None ? 0.8f
            : (relation & PairRelation.Broader) != PairRelation.None ? 0.75f
            : (relation & PairRelation.Narrower) != PairRelation.None ? 0.6f
            : (relation & PairRelation.Capitals) != PairRelation.None ? Math.Clamp(0.3f * alike, 0, 0.3f)
            : (relation & PairRelation.Sibling) != PairRelation.None ? Math.Max(0.35f, 0.5f * alike)
            : Math.Clamp(0.75f * alike, 0, Akin);
    }
}
