using System.Runtime.CompilerServices;

namespace FactCheck.Learning;

/// <summary>Features of what speaks against the claim apart from numbers: opposites, other words in the same place, denials.</summary>
internal static class ContrastFeatures
{
    public static void Write(PairMatrix matrix, WordAlignment alignment, Span<float> features)
    {
        Meanings(matrix, alignment, features);
        Slots(matrix, alignment, features);
        NearSlots.Write(matrix, alignment, features);
        Denials(matrix, alignment, features);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Meanings(PairMatrix matrix, WordAlignment alignment, Span<float> features)
    {
        Statement claim = matrix.Claim;
        for (int i = 0; i < claim.Count; i++)
        {
            if (alignment.Strength(i) >= 0.97f || !claim.Has(i, TokenTraits.Content) || claim.Has(i, TokenTraits.Number))
            {
                continue;
            }

            PairRelation all = PairRelation.None, inSlot = PairRelation.None;
            foreach (int j in matrix.Related(i))
            {
                PairRelation relation = alignment.BackStrength(j) < 0.97f ? matrix[i, j] : PairRelation.None;
                all |= relation;
                inSlot |= (relation & PairRelation.Neighbours) != PairRelation.None ? relation : PairRelation.None;
            }

            Count(all, PairRelation.Antonym, PairFeature.Meaning_Antonyms, features);
            Count(inSlot, PairRelation.Antonym, PairFeature.Meaning_AntonymsInSlot, features);
            Count(all, PairRelation.Synonym, PairFeature.Meaning_Synonyms, features);
            Count(all, PairRelation.Broader, PairFeature.Meaning_Broader, features);
            Count(all, PairRelation.Narrower, PairFeature.Meaning_Narrower, features);
            Count(all, PairRelation.Stem, PairFeature.Meaning_Stems, features);
            const PairRelation Near = PairRelation.Synonym | PairRelation.Broader | PairRelation.Narrower | PairRelation.Stem;
            if ((all & Near) == PairRelation.None)
            {
                Count(all, PairRelation.Sibling, PairFeature.Meaning_Siblings, features);
                Count(inSlot, PairRelation.Sibling, PairFeature.Meaning_SiblingsInSlot, features);
            }

            features[(int)PairFeature.Meaning_OppositeWeight] += (all & PairRelation.Antonym) != PairRelation.None && alignment.Strength(i) < WordAlignment.Said ? claim.Rarity[i] : 0;
        }
    }

    private static void Count(PairRelation relations, PairRelation which, PairFeature feature, Span<float> features) =>
        features[(int)feature] += (relations & which) != PairRelation.None ? 1 : 0;

    /// <summary>A word of the claim that the evidence does not say, at the place of a word that the claim does not say.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Slots(PairMatrix matrix, WordAlignment alignment, Span<float> features)
    {
        Statement claim = matrix.Claim, evidence = matrix.Evidence;
        float similarity = 0, strength = 0;
        int slots = 0, sameClass = 0, names = 0;
        for (int i = 0; i < claim.Count; i++)
        {
            if (!IsUnsaid(claim, i, alignment.Strength(i)))
            {
                continue;
            }

            int place = -1, firmness = 0;
            foreach (int j in matrix.Neighbours(i))
            {
                int sides = IsUnsaid(evidence, j, alignment.BackStrength(j))
                    ? (matrix.IsSame(i - 1, j - 1) ? 1 : 0) + (matrix.IsSame(i + 1, j + 1) ? 1 : 0)
                    : 0;
                if (sides > firmness)
                {
                    firmness = sides;
                    place = j;
                }
            }

            if (place < 0)
            {
                continue;
            }

            const TokenTraits Class = TokenTraits.Noun | TokenTraits.Proper | TokenTraits.Verb | TokenTraits.Qualifier;
            slots++;
            strength += firmness;
            similarity = Math.Max(similarity, matrix.Similarity(i, place));
            sameClass += (claim.Traits[i] & evidence.Traits[place] & Class) != TokenTraits.None ? 1 : 0;
            names += claim.Has(i, TokenTraits.Capital) && evidence.Has(place, TokenTraits.Capital) ? 1 : 0;
        }

        features[(int)PairFeature.Slot_Count] = slots;
        features[(int)PairFeature.Slot_Similarity] = similarity;
        features[(int)PairFeature.Slot_SameClass] = sameClass;
        features[(int)PairFeature.Slot_Strength] = strength;
        features[(int)PairFeature.Name_Swapped] = names;
    }

    public static bool IsUnsaid(Statement statement, int word, float strength) =>
        strength < WordAlignment.Said && statement.Has(word, TokenTraits.Content) && !statement.Has(word, TokenTraits.Number);

    private static void Denials(PairMatrix matrix, WordAlignment alignment, Span<float> features)
    {
        Statement claim = matrix.Claim, evidence = matrix.Evidence;
        int inClaim = Number(claim, TokenTraits.Negation), inEvidence = Number(evidence, TokenTraits.Negation);
        float mismatches = 0, weight = 0;
        for (int i = 0; i < claim.Count; i++)
        {
            int partner = alignment.Partner(i);
            if (partner >= 0 && alignment.Strength(i) >= WordAlignment.Said && claim.Has(i, TokenTraits.Content)
                && claim.Has(i, TokenTraits.Negated) != evidence.Has(partner, TokenTraits.Negated))
            {
                mismatches++;
                weight += claim.Rarity[i];
            }
        }

        features[(int)PairFeature.Denial_Claim] = Math.Min(inClaim, 3);
        features[(int)PairFeature.Denial_Evidence] = Math.Min(inEvidence, 3);
        features[(int)PairFeature.Denial_Mismatches] = Math.Min(mismatches, 6);
        features[(int)PairFeature.Denial_MismatchWeight] = MathF.Min(weight, 5);
        features[(int)PairFeature.Denial_Parity] = (inClaim + inEvidence) % 2;
        features[(int)PairFeature.Denial_ModalClaim] = Math.Min(Number(claim, TokenTraits.Modal), 2);
        features[(int)PairFeature.Denial_ModalEvidence] = Math.Min(Number(evidence, TokenTraits.Modal), 2);
    }

    private static int Number(Statement statement, TokenTraits traits)
    {
        int number = 0;
        for (int i = 0; i < statement.Count; i++)
        {
            number += statement.Has(i, traits) ? 1 : 0;
        }

        return number;
    }
}
