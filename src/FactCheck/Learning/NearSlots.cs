namespace FactCheck.Learning;

/// <summary>
/// Words of the claim that the evidence does not say, beside words that it does, with a word of the same class near the same place of the evidence that the claim does not
/// say: "plays for Tijuana" and "plays as a forward for León".
/// </summary>
internal static class NearSlots
{
    private const int Reach = 4;
    private const TokenTraits Class = TokenTraits.Noun | TokenTraits.Proper | TokenTraits.Verb | TokenTraits.Qualifier;

    public static void Write(PairMatrix matrix, WordAlignment alignment, Span<float> features)
    {
        Statement claim = matrix.Claim, evidence = matrix.Evidence;
        int slots = 0, names = 0;
        float similarity = 0;
        for (int i = 0; i < claim.Count; i++)
        {
            if (!ContrastFeatures.IsUnsaid(claim, i, alignment.Strength(i)) || Anchor(claim, alignment, i) is not (>= 0 and int anchor))
            {
                continue;
            }

            int place = -1;
            for (int j = Math.Max(0, anchor - Reach); j < Math.Min(evidence.Count, anchor + Reach + 1); j++)
            {
                bool suits = (claim.Traits[i] & evidence.Traits[j] & Class) != TokenTraits.None && ContrastFeatures.IsUnsaid(evidence, j, alignment.BackStrength(j));
                place = suits && (place < 0 || Math.Abs(j - anchor) < Math.Abs(place - anchor)) ? j : place;
            }

            if (place >= 0)
            {
                slots++;
                names += claim.Has(i, TokenTraits.Capital) && evidence.Has(place, TokenTraits.Capital) ? 1 : 0;
                similarity = Math.Max(similarity, matrix.Similarity(i, place));
            }
        }

        features[(int)PairFeature.Slot_Near] = Math.Min(slots, 6);
        features[(int)PairFeature.Slot_NearNames] = Math.Min(names, 4);
        features[(int)PairFeature.Slot_NearSimilarity] = similarity;
    }

    /// <summary>Where the evidence says the content word of the claim that stands nearest to word <paramref name="i"/>; -1 when it says none nearby.</summary>
    private static int Anchor(Statement claim, WordAlignment alignment, int i)
    {
        for (int distance = 1; distance <= Reach; distance++)
        {
            foreach (int near in (ReadOnlySpan<int>)[i - distance, i + distance])
            {
                if ((uint)near < (uint)claim.Count && claim.Has(near, TokenTraits.Content) && alignment.Strength(near) >= WordAlignment.Said)
                {
                    return alignment.Partner(near);
                }
            }
        }

        return -1;
    }
}
