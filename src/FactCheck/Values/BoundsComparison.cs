namespace FactCheck.Values;

/// <summary>What <see cref="Bounds.Compare(Bounds)"/> decides and why.</summary>
internal static class BoundsComparison
{
    /// <summary>From this ratio on, two open-ended numbers make an editor ask.</summary>
    private const double OpenEndedRatio = 1.5;

    /// <summary>From this ratio on, a vague word ("dozens") and a number make an editor ask.</summary>
    private const double VagueRatio = 10;

    /// <summary>How far beyond an open bound a value may lie and still pass for careless wording.</summary>
    private const double Slip = 0.02;

    /// <summary>How far a rounded number may lie from the exact one before an editor asks.</summary>
    private const double RoundingShare = 0.05;

    /// <summary>Below this no number counts as rounded: 20 people are not 19.</summary>
    private const double LeastRounded = 100;

    public static Agreement Compare(Bounds a, Bounds b, double granularityA = 0, double granularityB = 0)
    {
        if (a == b)
        {
            return Agreement.Same;
        }

        if (HoldsNoNumber(a) || HoldsNoNumber(b))
        {
            return Agreement.Compatible;
        }

        if (a.IsPoint && b.IsPoint)
        {
            return ComparePoints(a.Nominal, b.Nominal, granularityA, granularityB);
        }

        return Overlap(a, b) ? CompareOverlapping(a, b) : CompareDisjoint(a, b);
    }

    public static bool AlmostEqual(double a, double b) =>
        a.Equals(b) || double.IsFinite(a) && double.IsFinite(b) && Math.Abs(a - b) <= 1e-9 * Math.Max(Math.Abs(a), Math.Abs(b));

    private static bool HoldsNoNumber(Bounds bounds) =>
        double.IsNaN(bounds.Lower) || double.IsNaN(bounds.Upper) || double.IsNaN(bounds.Nominal);

    private static Agreement ComparePoints(double a, double b, double granularityA, double granularityB)
    {
        if (AlmostEqual(a, b))
        {
            return Agreement.Same;
        }

        double difference = Math.Abs(a - b);
        if (!granularityA.Equals(granularityB) && AtMost(difference, Math.Max(granularityA, granularityB) / 2))
        {
            return Agreement.Compatible;
        }

        Agreement byA = AsRounding(a, difference);
        Agreement byB = AsRounding(b, difference);
        return byA < byB ? byA : byB;
    }

    /// <summary>Judges <paramref name="rounded"/> as a rounding of a number that lies <paramref name="difference"/> away.</summary>
    private static Agreement AsRounding(double rounded, double difference)
    {
        double size = Math.Abs(rounded);
        if (size < LeastRounded || !double.IsFinite(size))
        {
            return Agreement.Conflicting;
        }

        double unit = LastSignificantUnit(size);
        if (unit <= 0 || !AtMost(difference, unit / 2))
        {
            return Agreement.Conflicting;
        }

        return AtMost(difference, size * RoundingShare) ? Agreement.Compatible : Agreement.Strained;
    }

    /// <summary>The value of the last digit that is not a trailing zero, when there are at most two before the zeros; otherwise 0.</summary>
    private static double LastSignificantUnit(double size)
    {
        double second = Math.Pow(10, Math.Floor(Math.Log10(size)) - 1);
        double digits = Math.Round(size / second);
        if (!AlmostEqual(digits * second, size))
        {
            return 0;
        }

        return digits % 10 == 0 ? second * 10 : second;
    }

    private static Agreement CompareOverlapping(Bounds a, Bounds b)
    {
        if (MeetInExcludedPoint(a, b))
        {
            return Agreement.Strained;
        }

        if (IsVague(a) || IsVague(b))
        {
            return ClosedBelow(a) && ClosedBelow(b) && Ratio(a.Nominal, b.Nominal) >= VagueRatio ? Agreement.Strained : Agreement.Compatible;
        }

        if (IsOpenAbove(a) && IsOpenAbove(b) || IsOpenBelow(a) && IsOpenBelow(b))
        {
            return Ratio(a.Nominal, b.Nominal) >= OpenEndedRatio ? Agreement.Strained : Agreement.Compatible;
        }

        bool loose = IsBand(a) || IsBand(b);
        return !loose || a.Contains(b) || b.Contains(a) || Within(a.Nominal, b) || Within(b.Nominal, a)
            ? Agreement.Compatible
            : Agreement.Strained;
    }

    private static Agreement CompareDisjoint(Bounds a, Bounds b) =>
        Overlap(Widened(a), b) || Overlap(a, Widened(b)) ? Agreement.Strained : Agreement.Conflicting;

    /// <summary>Where a value may lie that is called so carelessly: a band twice as wide, a bound with a little slip.</summary>
    private static Bounds Widened(Bounds bounds)
    {
        double slack = bounds.Hedge switch
        {
            Hedge.None => 0,
            Hedge.About or Hedge.Nearly => Math.Abs(bounds.Nominal) * 0.2,
            Hedge.Vague => bounds.Lower * 0.3,
            Hedge.Range => (bounds.Upper - bounds.Lower) / 2,
            _ => Math.Abs(bounds.Nominal) * Slip,
        };
        return bounds with { Lower = bounds.Lower - slack, Upper = bounds.Upper + slack };
    }

    /// <summary>Whether the two share one number only and the words of one of them rule it out: "nearly two hours", "more than two hours".</summary>
    private static bool MeetInExcludedPoint(Bounds a, Bounds b) =>
        !a.IsPoint && !b.IsPoint
        && ((AlmostEqual(a.Upper, b.Lower) && (ExcludesUpper(a) || ExcludesLower(b)))
            || (AlmostEqual(b.Upper, a.Lower) && (ExcludesUpper(b) || ExcludesLower(a))));

    private static bool ExcludesUpper(Bounds bounds) => bounds.Hedge is Hedge.LessThan or Hedge.Nearly;

    private static bool ExcludesLower(Bounds bounds) => bounds.Hedge == Hedge.MoreThan;

    private static bool IsVague(Bounds bounds) => bounds.Hedge == Hedge.Vague;

    private static bool IsBand(Bounds bounds) => bounds.Hedge is Hedge.About or Hedge.Nearly;

    private static bool IsOpenAbove(Bounds bounds) => double.IsPositiveInfinity(bounds.Upper);

    private static bool IsOpenBelow(Bounds bounds) => double.IsNegativeInfinity(bounds.Lower);

    private static bool ClosedBelow(Bounds bounds) => !IsOpenBelow(bounds);

    private static bool Within(double value, Bounds bounds) =>
        Overlap(Bounds.Exactly(value), bounds);

    private static bool Overlap(Bounds a, Bounds b) => AtMost(a.Lower, b.Upper) && AtMost(b.Lower, a.Upper);

    private static bool AtMost(double a, double b) => a <= b || AlmostEqual(a, b);

    private static double Ratio(double a, double b)
    {
        double low = Math.Min(a, b);
        double high = Math.Max(a, b);
        return low > 0 ? high / low : low.Equals(high) ? 1 : double.PositiveInfinity;
    }
}
