using System.Runtime.CompilerServices;

namespace FactCheck.Learning;

/// <summary>Features of how much of each statement the other says.</summary>
internal static class AlignmentFeatures
{
    public static void Write(PairMatrix matrix, WordAlignment alignment, Span<float> features)
    {
        Statement claim = matrix.Claim, evidence = matrix.Evidence;
        Coverage(matrix, alignment, features);
        features[(int)PairFeature.Coverage_Evidence] = BackCoverage(evidence, alignment, features);
        features[(int)PairFeature.Coverage_Nouns] = Share(claim, alignment, TokenTraits.Noun);
        features[(int)PairFeature.Coverage_Verbs] = Share(claim, alignment, TokenTraits.Verb);
        features[(int)PairFeature.Coverage_Qualifiers] = Share(claim, alignment, TokenTraits.Qualifier);
        features[(int)PairFeature.Name_Coverage] = Share(claim, alignment, TokenTraits.Capital);
        Runs(matrix, features);
        Order(claim, alignment, features);
        Verb(matrix, alignment, features);
        features[(int)PairFeature.Length_Claim] = MathF.Log(1 + claim.Count);
        features[(int)PairFeature.Length_Evidence] = MathF.Log(1 + evidence.Count);
        features[(int)PairFeature.Length_Ratio] = (float)claim.Count / Math.Max(1, evidence.Count);
        features[(int)PairFeature.Coverage_VectorSimilarity] = MeanVector.Similarity(claim, evidence);
    }

    private static void Coverage(PairMatrix matrix, WordAlignment alignment, Span<float> features)
    {
        Statement claim = matrix.Claim;
        float all = 0, said = 0, exact = 0, unsaid = 0, rarest = 0, similarity = 0, least = 1, names = 0, unsaidNames = 0, late = 0, lateNames = 0;
        int missing = 0, count = 0;
        for (int i = 0; i < claim.Count; i++)
        {
            if (!claim.Has(i, TokenTraits.Content))
            {
                continue;
            }

            count++;
            float weight = claim.Rarity[i], strength = alignment.Strength(i);
            all += weight;
            said += weight * strength;
            exact += strength >= 0.97f ? weight : 0;
            bool isName = claim.Has(i, TokenTraits.Capital);
            names += isName ? 1 : 0;
            if (!claim.Has(i, TokenTraits.Number))
            {
                least = Math.Min(least, strength);
            }

            if (strength < WordAlignment.Said)
            {
                missing++;
                unsaid += weight;
                rarest = Math.Max(rarest, weight);
                similarity += strength;
                unsaidNames += isName ? 1 : 0;
                bool isLate = 2 * i >= claim.Count;
                late += isLate ? weight : 0;
                lateNames += isLate && isName ? 1 : 0;
            }
        }

        features[(int)PairFeature.Coverage_Claim] = all > 0 ? said / all : 1;
        features[(int)PairFeature.Coverage_ClaimExact] = all > 0 ? exact / all : 1;
        features[(int)PairFeature.Coverage_UnsaidCount] = Math.Min(missing, 12);
        features[(int)PairFeature.Coverage_UnsaidWeight] = MathF.Min(unsaid, 10);
        features[(int)PairFeature.Coverage_UnsaidRarest] = rarest;
        features[(int)PairFeature.Coverage_UnsaidSimilarity] = missing > 0 ? similarity / missing : 1;
        features[(int)PairFeature.Coverage_LeastSimilarity] = least;
        features[(int)PairFeature.Name_Count] = Math.Min(names, 8);
        features[(int)PairFeature.Name_UnsaidCount] = Math.Min(unsaidNames, 6);
        features[(int)PairFeature.Coverage_UnsaidLate] = MathF.Min(late, 6);
        features[(int)PairFeature.Name_UnsaidLate] = Math.Min(lateNames, 4);
        features[(int)PairFeature.Length_Rarity] = count > 0 ? all / count : 0;
    }

    private static float BackCoverage(Statement evidence, WordAlignment alignment, Span<float> features)
    {
        float all = 0, said = 0, names = 0;
        for (int j = 0; j < evidence.Count; j++)
        {
            if (evidence.Has(j, TokenTraits.Content))
            {
                all += evidence.Rarity[j];
                said += evidence.Rarity[j] * alignment.BackStrength(j);
                names += evidence.Has(j, TokenTraits.Capital) && alignment.BackStrength(j) < WordAlignment.Said ? 1 : 0;
            }
        }

        features[(int)PairFeature.Name_UnsaidOfEvidence] = Math.Min(names, 8);
        return all > 0 ? said / all : 1;
    }

    private static float Share(Statement claim, WordAlignment alignment, TokenTraits traits)
    {
        float all = 0, said = 0;
        for (int i = 0; i < claim.Count; i++)
        {
            if (claim.Has(i, traits) && !claim.Has(i, TokenTraits.Number))
            {
                all += claim.Rarity[i];
                said += claim.Rarity[i] * alignment.Strength(i);
            }
        }

        return all > 0 ? said / all : 1;
    }

    /// <summary>How many pairs of neighbours the evidence has too, and the longest stretch of the claim that stands in it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Runs(PairMatrix matrix, Span<float> features)
    {
        int claims = matrix.Claim.Count, evidences = matrix.Evidence.Count;
        int longest = 0, pairs = 0;
        for (int i = 0; i < claims; i++)
        {
            bool isPair = false;
            foreach (int j in matrix.Same(i))
            {
                if (i > 0 && j > 0 && matrix.Same(i - 1).Has(j - 1))
                {
                    continue;
                }

                int run = 1;
                while (i + run < claims && j + run < evidences && matrix.Same(i + run).Has(j + run))
                {
                    run++;
                }

                longest = Math.Max(longest, run);
                isPair |= run > 1;
            }

            pairs += isPair ? 1 : 0;
        }

        features[(int)PairFeature.Coverage_LongestRun] = (float)longest / Math.Max(1, claims);
        features[(int)PairFeature.Coverage_Pairs] = (float)pairs / Math.Max(1, claims - 1);
    }

    private static void Order(Statement claim, WordAlignment alignment, Span<float> features)
    {
        int previous = -1, first = int.MaxValue, last = -1, steps = 0, inversions = 0;
        for (int i = 0; i < claim.Count; i++)
        {
            int partner = alignment.Partner(i);
            if (partner < 0 || alignment.Strength(i) < WordAlignment.Said || !claim.Has(i, TokenTraits.Content))
            {
                continue;
            }

            steps += previous >= 0 ? 1 : 0;
            inversions += partner < previous ? 1 : 0;
            previous = partner;
            first = Math.Min(first, partner);
            last = Math.Max(last, partner);
        }

        features[(int)PairFeature.Order_Inversions] = steps > 0 ? (float)inversions / steps : 0;
        features[(int)PairFeature.Order_Spread] = last >= 0 ? (float)(last - first + 1) / Math.Max(1, claim.Count) : 0;
    }

    /// <summary>The first full verb of the claim: what it says that happened.</summary>
    private static void Verb(PairMatrix matrix, WordAlignment alignment, Span<float> features)
    {
        Statement claim = matrix.Claim;
        features[(int)PairFeature.Verb_Strength] = 1;
        features[(int)PairFeature.Verb_Similarity] = 1;
        for (int i = 0; i < claim.Count; i++)
        {
            if (!claim.Has(i, TokenTraits.Verb))
            {
                continue;
            }

            float similarity = 0, opposed = 0;
            for (int j = 0; j < matrix.Evidence.Count; j++)
            {
                similarity = Math.Max(similarity, (matrix[i, j] & PairRelation.Lemma) != PairRelation.None ? 1 : matrix.Similarity(i, j));
                opposed = Math.Max(opposed, (matrix[i, j] & PairRelation.Antonym) != PairRelation.None ? 1 : 0);
            }

            features[(int)PairFeature.Verb_Strength] = alignment.Strength(i);
            features[(int)PairFeature.Verb_Similarity] = similarity;
            features[(int)PairFeature.Verb_Antonym] = opposed;
            features[(int)PairFeature.Verb_Rarity] = claim.Rarity[i];
            return;
        }
    }
}
