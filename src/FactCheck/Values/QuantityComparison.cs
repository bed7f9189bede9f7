namespace FactCheck.Values;

/// <summary>What <see cref="Quantity.Compare"/> decides and why.</summary>
internal static class QuantityComparison
{
    /// <summary>Miles told in kilometres and rounded to a friendly number stay within this share.</summary>
    private const double ConversionShare = 0.03;

    /// <summary>Up to this share an editor would still think of a rough conversion.</summary>
    private const double RoughConversionShare = 0.1;

    public static Agreement Compare(Quantity a, Quantity b)
    {
        if (a.Kind != b.Kind || !string.Equals(a.Unit, b.Unit, StringComparison.OrdinalIgnoreCase))
        {
            return Agreement.Compatible;
        }

        return a.Kind switch
        {
            QuantityKind.Score => CompareScores(a, b),
            QuantityKind.Ordinal => CompareOrdinals(a.Bounds, b.Bounds),
            QuantityKind.Percent => CompareDecimals(a.Bounds, b.Bounds),
            QuantityKind.Measure => CompareMeasures(a, b),
            _ => a.Bounds.Compare(b.Bounds),
        };
    }

    private static Agreement CompareScores(Quantity a, Quantity b)
    {
        (double, double?) left = (a.Bounds.Nominal, a.Second);
        (double, double?) right = (b.Bounds.Nominal, b.Second);
        if (left == right)
        {
            return Agreement.Same;
        }

        bool fromTheOtherSide = a.Second == b.Bounds.Nominal && b.Second == a.Bounds.Nominal;
        return fromTheOtherSide || a.Second is null || b.Second is null ? Agreement.Compatible : Agreement.Conflicting;
    }

    // An ordinal is never rounded: the 100th is not the 101st.
    private static Agreement CompareOrdinals(Bounds a, Bounds b)
    {
        if (a.IsPoint && b.IsPoint)
        {
            return a.Nominal.Equals(b.Nominal) ? Agreement.Same : Agreement.Conflicting;
        }

        return a.Compare(b);
    }

    private static Agreement CompareMeasures(Quantity a, Quantity b)
    {
        if (a.Unit is "magnitude" or "°C")
        {
            return CompareDecimals(a.Bounds, b.Bounds);
        }

        Agreement agreement = a.Bounds.Compare(b.Bounds);
        if (agreement != Agreement.Conflicting || !a.Bounds.IsPoint || !b.Bounds.IsPoint)
        {
            return agreement;
        }

        double size = Math.Max(Math.Abs(a.Bounds.Nominal), Math.Abs(b.Bounds.Nominal));
        double share = Math.Abs(a.Bounds.Nominal - b.Bounds.Nominal) / size;
        return share <= ConversionShare ? Agreement.Compatible : share <= RoughConversionShare ? Agreement.Strained : Agreement.Conflicting;
    }

    private static Agreement CompareDecimals(Bounds a, Bounds b) => a.Compare(b, LastPlace(a.Nominal), LastPlace(b.Nominal));

    /// <summary>The value of the last decimal place that a number uses: 1 for 14, 0.1 for 14.3.</summary>
    private static double LastPlace(double value)
    {
        double place = 1;
        for (int decimals = 0; decimals < 3; decimals++)
        {
            if (BoundsComparison.AlmostEqual(Math.Round(value / place) * place, value))
            {
                return place;
            }

            place /= 10;
        }

        return place;
    }
}
