using FactCheck.Values;

namespace FactCheck.Learning;

/// <summary>
/// Features of the amount and of the date that clash most surely, apart from each other: "403 cases as of 18 April" does not speak against "more than 405 by 19 April",
/// since the amount is below the claim's and the day before it.
/// </summary>
internal static class QuantityClashes
{
    public static void Write(PairMatrix matrix, Span<float> features)
    {
        Amount(matrix, features);
        Calendar(matrix, features);
    }

    private static void Amount(PairMatrix matrix, Span<float> features)
    {
        (int one, int other) = Firmest(matrix, isCalendar: false);
        if (one < 0)
        {
            return;
        }

        ref readonly QuantityMatch match = ref matrix.Match(one, other);
        Bounds claim = matrix.Claim.Quantities[one].Bounds, evidence = matrix.Evidence.Quantities[other].Bounds;
        int hedge = QuantityFeatures.Direction(claim.Hedge);
        features[(int)PairFeature.Number_AmountScore] = match.Score;
        features[(int)PairFeature.Number_AmountMargin] = match.Margin;
        features[(int)PairFeature.Number_AmountHedge] = hedge;
        features[(int)PairFeature.Number_AmountBeyondBound] = hedge * match.Margin;
        features[(int)PairFeature.Number_AmountAtBound] = hedge != 0 && claim.Nominal.Equals(evidence.Nominal) ? 1 : 0;
        features[(int)PairFeature.Number_AmountCloseness] = match.Closeness;
    }

    private static void Calendar(PairMatrix matrix, Span<float> features)
    {
        (int one, int other) = Firmest(matrix, isCalendar: true);
        if (one < 0)
        {
            return;
        }

        PairQuantity claim = matrix.Claim.Quantities[one], evidence = matrix.Evidence.Quantities[other];
        double days = QuantityMatch.Days(claim, evidence) ?? 0;
        features[(int)PairFeature.Number_CalendarDays] = (float)(Math.Sign(days) * Math.Log(1 + Math.Abs(days)));
        features[(int)PairFeature.Number_CalendarHedge] = QuantityFeatures.Direction(claim.Bounds.Hedge);
        features[(int)PairFeature.Number_CalendarEvidenceHedge] = QuantityFeatures.Direction(evidence.Bounds.Hedge);
        features[(int)PairFeature.Number_CalendarScore] = matrix.Match(one, other).Score;
    }

    /// <summary>The number of the claim, among its dates or among the rest, on which the answer turns, and the number of the evidence that fits it best; -1 for none.</summary>
    private static (int One, int Other) Firmest(PairMatrix matrix, bool isCalendar)
    {
        (int One, int Other) firmest = (-1, -1);
        float most = 0;
        for (int one = 0; one < matrix.Claim.Quantities.Length; one++)
        {
            int best = matrix.BestMatch(one);
            if (best >= 0 && matrix.Claim.Quantities[one].IsCalendar == isCalendar && matrix.Match(one, best).Firmness > most)
            {
                most = matrix.Match(one, best).Firmness;
                firmest = (one, best);
            }
        }

        return firmest;
    }
}
