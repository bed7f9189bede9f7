using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <summary>
/// Reads degrees without a scale: "98 degrees" of a temperature (unit <c>degree</c>, for the scale is not said) and "45 degrees" of an angle (unit <c>°</c>).
/// </summary>
internal static class DegreeReader
{
    private static readonly WordList AngleWords = WordList.Load("Extraction/Quantities/angle-words.lexicon");
    private static readonly WordList WeatherWords = WordList.Load("Extraction/Quantities/weather-words.lexicon");

    public static QuantityReading? Read(SentenceScan scan, in QuantityStart start, Amount amount)
    {
        if (scan.Word(amount.Next) is not ("degree" or "degrees" or "deg" or "deg." or "°"))
        {
            return null;
        }

        int next = amount.Next + 1;
        if (Holds(scan, AngleWords))
        {
            return scan.Found(start.Token, next, new(QuantityKind.Measure, amount.ToBounds(start.Hedge.Hedge), "°"));
        }

        // "two degrees in law", "six degrees of separation"
        bool temperature = (scan.Word(next) is not "of" and not "from") && (amount.Low is >= 20 or < 0 || SpeaksOfWeather(scan));
        return temperature ? scan.Found(start.Token, next, new(QuantityKind.Measure, amount.ToBounds(start.Hedge.Hedge), "degree")) : null;
    }

    /// <summary>Whether the sentence speaks of heat or cold.</summary>
    public static bool SpeaksOfWeather(SentenceScan scan) => Holds(scan, WeatherWords);

    private static bool Holds(SentenceScan scan, WordList words)
    {
        for (int token = scan.First; token < scan.End; token++)
        {
            if (words.Contains(scan.Word(token)))
            {
                return true;
            }
        }

        return false;
    }
}
