using FactCheck.Values;

namespace FactCheck.Learning;

/// <summary>Features of how the numbers of a pair compare.</summary>
internal static class QuantityFeatures
{
    public static void Write(PairMatrix matrix, Span<float> features)
    {
        int claims = matrix.Claim.Quantities.Length, evidences = matrix.Evidence.Quantities.Length;
        features[(int)PairFeature.Number_ClaimCount] = Math.Min(claims, 6);
        features[(int)PairFeature.Number_EvidenceCount] = Math.Min(evidences, 10);
        if (claims == 0)
        {
            return;
        }

        Shares(matrix, features);
        QuantityClashes.Write(matrix, features);
        int decisive = Decisive(matrix);
        Rivals(matrix, decisive, features);
        Kinds(matrix.Claim.Quantities[decisive].Kind, features);
        if (matrix.BestMatch(decisive) is >= 0 and int best)
        {
            Best(matrix, decisive, best, features);
        }
    }

    /// <summary>The number of the claim on which the answer turns: the one that clashes most surely, else the one that fits least.</summary>
    public static int Decisive(PairMatrix matrix)
    {
        int decisive = 0;
        float most = float.NegativeInfinity;
        for (int one = 0; one < matrix.Claim.Quantities.Length; one++)
        {
            float weight = matrix.BestMatch(one) is >= 0 and int best ? matrix.Match(one, best).Firmness : 0.5f;
            if (weight > most)
            {
                most = weight;
                decisive = one;
            }
        }

        return decisive;
    }

    private static void Shares(PairMatrix matrix, Span<float> features)
    {
        int claims = matrix.Claim.Quantities.Length;
        float share = 1f / claims;
        float outside = 0, lead = 0, equal = 0, within = 0;
        for (int one = 0; one < claims; one++)
        {
            int best = matrix.BestMatch(one);
            PairFeature which = best < 0 ? PairFeature.Number_LostShare : matrix.Match(one, best).Relation switch
            {
                QuantityRelation.Equal => PairFeature.Number_EqualShare,
                QuantityRelation.Within => PairFeature.Number_WithinShare,
                QuantityRelation.Overlap => PairFeature.Number_OverlapShare,
                QuantityRelation.Outside => PairFeature.Number_OutsideShare,
                _ => PairFeature.Number_UnknownShare,
            };
            features[(int)which] += share;
            ByKind(matrix, one, best, features);
            (float ownEqual, float ownWithin, float ownOutside) = BestScores(matrix, one);
            equal = Math.Max(equal, ownEqual);
            within = Math.Max(within, ownWithin);
            outside = Math.Max(outside, ownOutside);
            lead = Math.Max(lead, ownOutside - Math.Max(ownEqual, ownWithin));
        }

        features[(int)PairFeature.Number_BestEqualScore] = equal;
        features[(int)PairFeature.Number_BestWithinScore] = within;
        features[(int)PairFeature.Number_BestOutsideScore] = outside;
        features[(int)PairFeature.Number_OutsideLead] = lead;
    }

    /// <summary>Dates and amounts apart: a number told as of another day is another number.</summary>
    private static void ByKind(PairMatrix matrix, int one, int best, Span<float> features)
    {
        float score = best < 0 ? 0 : matrix.Match(one, best).Score;
        ref float least = ref features[(int)PairFeature.Number_LeastScore];
        least = one == 0 ? score : Math.Min(least, score);
        PairFeature? which = best < 0 ? null : (matrix.Match(one, best).Relation, matrix.Claim.Quantities[one].IsCalendar) switch
        {
            (QuantityRelation.Outside, true) => PairFeature.Number_CalendarOutside,
            (QuantityRelation.Equal or QuantityRelation.Within, true) => PairFeature.Number_CalendarWithin,
            (QuantityRelation.Outside, false) => PairFeature.Number_AmountOutside,
            (QuantityRelation.Within, false) => PairFeature.Number_AmountWithin,
            (QuantityRelation.Equal, false) => PairFeature.Number_AmountEqual,
            _ => null,
        };
        if (which == PairFeature.Number_AmountOutside)
        {
            // Where two amounts clash, the evidence more often tells of another time than against the claim.
            features[(int)PairFeature.Number_AmountsOutside]++;
            ref float second = ref features[(int)PairFeature.Number_AmountOutsideSecond];
            second = Math.Max(second, Math.Min(score, features[(int)PairFeature.Number_AmountOutside]));
        }

        if (which is { } feature)
        {
            features[(int)feature] = Math.Max(features[(int)feature], score);
        }
    }

    private static (float Equal, float Within, float Outside) BestScores(PairMatrix matrix, int one)
    {
        float equal = 0, within = 0, outside = 0;
        for (int other = 0; other < matrix.Evidence.Quantities.Length; other++)
        {
            ref readonly QuantityMatch match = ref matrix.Match(one, other);
            switch (match.Relation)
            {
                case QuantityRelation.Equal:
                    equal = Math.Max(equal, match.Score);
                    break;
                case QuantityRelation.Within:
                    within = Math.Max(within, match.Score);
                    break;
                case QuantityRelation.Outside:
                    outside = Math.Max(outside, match.Score);
                    break;
            }
        }

        return (equal, within, outside);
    }

    private static void Rivals(PairMatrix matrix, int one, Span<float> features)
    {
        float best = 0, second = 0;
        int rivals = 0, unsaid = 0;
        for (int other = 0; other < matrix.Evidence.Quantities.Length; other++)
        {
            ref readonly QuantityMatch match = ref matrix.Match(one, other);
            if (match.Kind <= 0)
            {
                continue;
            }

            rivals += match.Kind >= 0.7f ? 1 : 0;
            unsaid += match.Relation == QuantityRelation.Outside ? 1 : 0;
            features[(int)PairFeature.Number_AnyEqual] = Math.Max(features[(int)PairFeature.Number_AnyEqual], match.Relation == QuantityRelation.Equal ? match.Kind : 0);
            features[(int)PairFeature.Number_AnyEqualSameUnit] = Math.Max(features[(int)PairFeature.Number_AnyEqualSameUnit], match.Relation == QuantityRelation.Equal ? match.Unit : 0);
            features[(int)PairFeature.Number_AnyWithin] = Math.Max(features[(int)PairFeature.Number_AnyWithin], match.Relation == QuantityRelation.Within ? match.Kind : 0);
            second = Math.Max(second, Math.Min(best, match.Score));
            best = Math.Max(best, match.Score);
        }

        features[(int)PairFeature.Number_Lead] = best - second;
        features[(int)PairFeature.Number_Rivals] = rivals;
        features[(int)PairFeature.Number_EvidenceUnsaid] = unsaid;
    }

    private static void Best(PairMatrix matrix, int one, int other, Span<float> features)
    {
        ref readonly QuantityMatch match = ref matrix.Match(one, other);
        Bounds claim = matrix.Claim.Quantities[one].Bounds, evidence = matrix.Evidence.Quantities[other].Bounds;
        switch (match.Relation)
        {
            case QuantityRelation.Equal:
                features[(int)PairFeature.Number_IsEqual] = 1;
                break;
            case QuantityRelation.Within:
                features[(int)PairFeature.Number_IsWithin] = 1;
                break;
            case QuantityRelation.Overlap:
                features[(int)PairFeature.Number_IsOverlap] = 1;
                break;
            case QuantityRelation.Outside:
                features[(int)PairFeature.Number_IsOutside] = 1;
                break;
        }

        features[(int)PairFeature.Number_Score] = match.Score;
        features[(int)PairFeature.Number_KindFit] = match.Kind;
        features[(int)PairFeature.Number_UnitFit] = match.Unit;
        features[(int)PairFeature.Number_ContextFit] = match.Context;
        features[(int)PairFeature.Number_Closeness] = match.Closeness;
        features[(int)PairFeature.Number_Margin] = match.Margin;
        features[(int)PairFeature.Number_AbsoluteMargin] = Math.Abs(match.Margin);
        int claimHedge = Direction(claim.Hedge), evidenceHedge = Direction(evidence.Hedge);
        features[(int)PairFeature.Number_ClaimHedge] = claimHedge;
        features[(int)PairFeature.Number_EvidenceHedge] = evidenceHedge;
        features[(int)PairFeature.Number_HedgesAgree] = claimHedge * evidenceHedge;
        features[(int)PairFeature.Number_AtBound] = claimHedge != 0 && claim.Nominal.Equals(evidence.Nominal) ? 1 : 0;
        features[(int)PairFeature.Number_BeyondBound] = claimHedge * match.Margin;
    }

    /// <summary>1 for "more than", -1 for "less than", 0 for neither.</summary>
    public static int Direction(Hedge hedge) => hedge switch
    {
        Hedge.MoreThan or Hedge.AtLeast => 1,
        Hedge.LessThan or Hedge.AtMost or Hedge.Nearly => -1,
        _ => 0,
    };

    private static void Kinds(PairQuantityKind kind, Span<float> features)
    {
        PairFeature which = kind switch
        {
            PairQuantityKind.Percent => PairFeature.Number_IsPercent,
            PairQuantityKind.Money => PairFeature.Number_IsMoney,
            PairQuantityKind.Score => PairFeature.Number_IsScore,
            PairQuantityKind.Ordinal => PairFeature.Number_IsOrdinal,
            PairQuantityKind.Duration or PairQuantityKind.Age => PairFeature.Number_IsDuration,
            PairQuantityKind.Rating => PairFeature.Number_IsRating,
            PairQuantityKind.Year => PairFeature.Number_IsYear,
            PairQuantityKind.Date => PairFeature.Number_IsDate,
            _ => PairFeature.Number_IsPlain,
        };
        features[(int)which] = 1;
    }
}
