namespace FactCheck.Learning;

/// <summary>For each word of one statement, the word of the other that says the same best, and how well. Scratch space of one thread.</summary>
internal sealed class WordAlignment
{
    /// <summary>From this strength on a word counts as said by the other statement.</summary>
    public const float Said = 0.6f;

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
        Statement claim = matrix.Claim, evidence = matrix.Evidence;
        Array.Clear(backStrength, 0, evidence.Count);
        for (int i = 0; i < claim.Count; i++)
        {
            partner[i] = -1;
            strength[i] = 0;
            float best = 0;
            for (int j = 0; j < evidence.Count; j++)
            {
                PairRelation relation = matrix[i, j];
                float same = StrengthOf(relation, matrix.Similarity(i, j));
                float ranked = same + ((relation & PairRelation.Neighbours) != 0 ? 0.05f : 0);
                if (same > 0 && ranked > best)
                {
                    best = ranked;
                    partner[i] = j;
                    strength[i] = same;
                }

                backStrength[j] = Math.Max(backStrength[j], same);
            }
        }
    }

    /// <summary>How well two words say the same. Opposites do not, and neither do numbers that clash.</summary>
    private static float StrengthOf(PairRelation relation, float alike)
    {
        const PairRelation Number = PairRelation.NumberEqual | PairRelation.NumberWithin | PairRelation.NumberOutside;
        if ((relation & Number) != 0)
        {
            return (relation & PairRelation.NumberEqual) != 0 ? 1
                : (relation & PairRelation.NumberWithin) != 0 ? 0.8f
                : 0.2f;
        }

        return (relation & PairRelation.Exact) != 0 ? 1
            : (relation & PairRelation.Lemma) != 0 ? 0.97f
            : (relation & PairRelation.Antonym) != 0 ? 0.2f
            : (relation & PairRelation.Synonym) != 0 ? 0.85f
            : (relation & PairRelation.Stem) != 0 ? 0.8f
            : (relation & PairRelation.Broader) != 0 ? 0.75f
            : (relation & PairRelation.Narrower) != 0 ? 0.6f
            : (relation & PairRelation.Sibling) != 0 ? Math.Max(0.35f, 0.6f * alike)
            : Math.Max(0, 0.75f * alike);
    }
}
