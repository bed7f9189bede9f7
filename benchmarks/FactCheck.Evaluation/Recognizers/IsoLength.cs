using System.Globalization;

namespace FactCheck.Evaluation.Recognizers;

/// <summary>Reads ISO 8601 lengths as Recognizers-Text writes them: <c>P1Y2M</c>, <c>PT1.5H</c>, <c>P4BD</c>, <c>P1WE</c>.</summary>
internal static class IsoLength
{
    private const double Day = 86_400;

    /// <summary>The length in seconds, or <see langword="null"/> when <paramref name="value"/> is none.</summary>
    public static double? Seconds(string value)
    {
        if (!value.StartsWith('P') || value.Length < 3)
        {
            return null;
        }

        double seconds = 0;
        bool time = false;
        for (int i = 1; i < value.Length;)
        {
            if (value[i] == 'T')
            {
                time = true;
                i++;
                continue;
            }

            int start = i;
            while (i < value.Length && (char.IsAsciiDigit(value[i]) || value[i] == '.'))
            {
                i++;
            }

            int unit = i;
            while (i < value.Length && char.IsAsciiLetter(value[i]) && value[i] != 'T')
            {
                i++;
            }

            if (!double.TryParse(value.AsSpan(start, unit - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double count) || Unit(value[unit..i], time) is not { } size)
            {
                return null;
            }

            seconds += count * size;
        }

        return seconds;
    }

    private static double? Unit(string unit, bool time) => (unit, time) switch
    {
        ("S", true) => 1,
        ("M", true) => 60,
        ("H", true) => 3600,
        ("D" or "BD", false) => Day,
        ("WE", false) => 2 * Day,
        ("W", false) => 7 * Day,
        ("M" or "MON", false) => 365.2425 * Day / 12,
        ("Q", false) => 365.2425 * Day / 4,
        ("Y", false) => 365.2425 * Day,
        _ => null,
    };
}
