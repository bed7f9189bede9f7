using System.Globalization;

using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <summary>Reads measured amounts in their base units: "5 miles" and "8km" in metres, "30C", "300 acres", "magnitude 7.1", "100 mph".</summary>
internal static class MeasureReader
{
    private static readonly LexiconTable Units = LexiconTable.Load("Extraction/Quantities/units.lexicon");

    public static QuantityReading? Read(SentenceScan scan, int token, HedgeReading hedge) =>
        ReadMagnitude(scan, token)
        ?? ReadPlain(scan, token, hedge)
        ?? ReadGlued(scan, token, hedge)
        ?? ReadHyphenated(scan, token, hedge);

    /// <summary>"magnitude 7.1", "a magnitude of 7.1".</summary>
    private static QuantityReading? ReadMagnitude(SentenceScan scan, int token)
    {
        if (scan.Word(token) is not "magnitude")
        {
            return null;
        }

        int at = scan.Word(token + 1) is "of" or "-" ? token + 2 : token + 1;
        return AmountReader.Read(scan, at) is { Low: > 0 and < 11 } amount
            ? scan.Found(token, amount.Next, new(QuantityKind.Measure, amount.ToBounds(Hedge.None), "magnitude"))
            : null;
    }

    private static QuantityReading? ReadPlain(SentenceScan scan, int token, HedgeReading hedge)
    {
        if (AmountReader.Read(scan, hedge.Next) is not { } amount)
        {
            return null;
        }

        int length = scan.Match(Units, amount.Next, out string? unit);
        bool ambiguous = unit is "c" or "f" or "g" or "m" or "t" or "k";
        return length > 0 && !ambiguous ? Found(scan, token, amount.Next + length, amount.ToBounds(hedge.Hedge), unit!) : null;
    }

    /// <summary>"8km", "100mph", "9mm", "30C".</summary>
    private static QuantityReading? ReadGlued(SentenceScan scan, int token, HedgeReading hedge)
    {
        ReadOnlySpan<char> word = scan.Word(hedge.Next);
        int digits = 0;
        while (digits < word.Length && (char.IsAsciiDigit(word[digits]) || word[digits] is '.' or ','))
        {
            digits++;
        }

        if (digits == 0 || digits == word.Length || word.Length - digits > 6
            || !double.TryParse(word[..digits], NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value))
        {
            return null;
        }

        string unit = word[digits..].ToString();
        return Units.Contains(unit) && unit is not ("g" or "t" or "k") ? Found(scan, token, hedge.Next + 1, Bounds.Hedged(value, hedge.Hedge), unit) : null;
    }

    /// <summary>"5-mile", "7.1-magnitude".</summary>
    private static QuantityReading? ReadHyphenated(SentenceScan scan, int token, HedgeReading hedge)
    {
        int at = hedge.Next;
        if (!scan.Holds(at) || !Numerals.TryReadCompound(scan.Text, at, out NumeralReading number, out int rest) || number.IsOrdinal || number.IsFraction)
        {
            return null;
        }

        string unit = scan.Word(at)[rest..].Replace('-', ' ');
        return Units.Contains(unit) && unit.Length > 1 ? Found(scan, token, at + 1, Bounds.Hedged(number.Value, hedge.Hedge), unit) : null;
    }

    private static QuantityReading? Found(SentenceScan scan, int first, int next, Bounds bounds, string unit)
    {
        if (!Units.TryGetRow(unit, out var columns))
        {
            return null;
        }

        Bounds scaled = string.Equals(columns[1], "fahrenheit", StringComparison.Ordinal)
            ? new Bounds(Celsius(bounds.Lower), Celsius(bounds.Upper), Celsius(bounds.Nominal), bounds.Hedge)
            : bounds.Scale(double.Parse(columns[1], CultureInfo.InvariantCulture));
        return scan.Found(first, next, new(QuantityKind.Measure, scaled, columns[0]));
    }

    private static double Celsius(double fahrenheit) => (fahrenheit - 32) / 1.8;
}
