using System.Collections.Frozen;

using FactCheck.Extraction.Quantities;
using FactCheck.Values;

namespace FactCheck.Evaluation.Recognizers;

/// <summary>
/// Compares values in their units with values in ours: money by its ISO 4217 code, where a bare dollar is the United States' one and a bare pound Britain's; measures in base units;
/// ages in years.
/// </summary>
internal static class UnitMapping
{
    /// <summary>Their names of currencies without a code: code, how much of the currency one is.</summary>
    private static readonly FrozenDictionary<string, (string Code, double Factor)> Currencies = new Dictionary<string, (string, double)>(StringComparer.Ordinal)
    {
        ["Bitcoin"] = ("BTC", 1),
        ["Cent"] = ("USD", 0.01),
        ["Dollar"] = ("USD", 1),
        ["Finnish markka"] = ("FIM", 1),
        ["Franc"] = ("CHF", 1),
        ["Netherlands guilder"] = ("NLG", 1),
        ["Pence"] = ("GBP", 0.01),
        ["Penny"] = ("GBP", 0.01),
        ["Peseta"] = ("ESP", 1),
        ["Pound"] = ("GBP", 1),
        ["Rupee"] = ("INR", 1),
        ["Satoshi"] = ("BTC", 1e-8),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool Percentage(Quantity found, SpecificationResult expected) => IsValue(found, expected, 1);

    public static bool Age(Quantity found, SpecificationResult expected) => expected.Part("unit") switch
    {
        "Year" or "Age" => IsValue(found, expected, 1),
        "Month" => IsValue(found, expected, 1 / 12d),
        "Week" => IsValue(found, expected, 7 / 365.25),
        "Day" => IsValue(found, expected, 1 / 365.25),
        _ => false,
    };

    public static bool Money(Quantity found, SpecificationResult expected)
    {
        (string Code, double Factor) unit = expected.Part("isoCurrency") is { } code ? (code, 1)
            : Currencies.GetValueOrDefault(expected.Part("unit") ?? "", (Code: "", Factor: 0));
        return string.Equals(found.Unit, unit.Code, StringComparison.Ordinal) && IsValue(found, expected, unit.Factor);
    }

    /// <summary>Their unit names are our names in lower case, but that their ton is a tonne as well.</summary>
    public static bool Dimension(Quantity found, SpecificationResult expected)
    {
        string name = expected.Part("unit")?.ToLowerInvariant() ?? "";
        if (name is "degree")
        {
            return found.Unit is "°" && IsValue(found, expected, 1);
        }

        if (name is "ton" && found.Unit is "kg" && IsValue(found, expected, 1000))
        {
            return true;
        }

        MeasureUnit? unit = UnitTable.Find(name) ?? SpeedOf(name);
        return unit is { } known && string.Equals(found.Unit, known.Symbol, StringComparison.Ordinal) && IsValue(found, expected, known.Factor);
    }

    /// <summary>"C", "F", and "Degree" where no scale is named.</summary>
    public static bool Temperature(Quantity found, SpecificationResult expected) => expected.Part("unit") switch
    {
        "C" => found.Unit is "°C" && IsValue(found, expected, 1),
        "F" => found.Unit is "°C" && FoundValue.Parse(expected.Part("value")) is { } fahrenheit && FoundValue.AreEqual(found.Bounds.Nominal, (fahrenheit - 32) / 1.8),
        "Degree" => found.Unit is "degree" && IsValue(found, expected, 1),
        _ => false,
    };

    private static MeasureUnit? SpeedOf(string name)
    {
        string[] parts = name.Split(" per ");
        double seconds = parts.Length < 2 ? 0 : parts[1] switch { "hour" => 3600, "minute" => 60, "second" => 1, "millisecond" => 0.001, _ => 0 };
        return seconds > 0 && UnitTable.Find(parts[0]) is { } length ? new("m/s", length.Factor / seconds, IsFahrenheit: false) : null;
    }

    private static bool IsValue(Quantity found, SpecificationResult expected, double factor) =>
        FoundValue.Parse(expected.Part("value")) is { } value && FoundValue.AreEqual(found.Bounds.Nominal, value * factor);
}
