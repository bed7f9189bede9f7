using FactCheck.Values;

namespace FactCheck.Extraction.Claims;

/// <summary>Writes a length of time in the coarsest unit of which it is a whole number of quarters: <c>&gt;2 h</c>.</summary>
internal static class DurationText
{
    /// <summary>Years and months have their mean length in the Gregorian calendar.</summary>
    private static readonly (double Seconds, string Unit)[] Units =
    [
        (365.2425 * 86400, "y"), (365.2425 * 86400 / 12, "mo"), (7 * 86400d, "wk"), (86400d, "d"), (3600d, "h"), (60d, "min"), (1d, "s"),
    ];

    public static string Of(Bounds seconds)
    {
        double size = Math.Abs(seconds.Nominal);
        foreach ((double length, string unit) in Units)
        {
            if (size >= length && IsWholeQuarters(size / length))
            {
                return seconds.Scale(1 / length) + " " + unit;
            }
        }

        return seconds + " s";
    }

    private static bool IsWholeQuarters(double value) => Math.Abs((value * 4) - Math.Round(value * 4)) < 1e-9;
}
