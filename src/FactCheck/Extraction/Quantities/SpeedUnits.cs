namespace FactCheck.Extraction.Quantities;

/// <summary>Makes a speed of a length and a time behind it: "miles an hour", "metres per second", "km/h".</summary>
internal static class SpeedUnits
{
    /// <summary>The unit of speed when the words at <paramref name="next"/> make <paramref name="length"/> one, and the token after them.</summary>
    public static (MeasureUnit Unit, int Next)? Rate(SentenceScan scan, MeasureUnit length, int next)
    {
        if (length.Symbol is not "m" || scan.Word(next) is not ("/" or "per" or "an" or "a"))
        {
            return null;
        }

        double seconds = scan.Word(next + 1) switch
        {
            "hour" or "hr" or "h" => 3600,
            "minute" or "min" => 60,
            "second" or "sec" or "s" => 1,
            "millisecond" or "ms" => 0.001,
            _ => 0,
        };
        return seconds > 0 ? (new("m/s", length.Factor / seconds, IsFahrenheit: false), next + 2) : null;
    }
}
