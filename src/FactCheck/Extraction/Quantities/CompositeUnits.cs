using System.Globalization;

namespace FactCheck.Extraction.Quantities;

/// <summary>Reads amounts in two units: "5 feet 2 inches", "6ft 2in", "8 pounds, 3 ounces", "6-foot-2".</summary>
internal static class CompositeUnits
{
    /// <summary>What a smaller unit behind the larger one adds, as a share of the larger.</summary>
    public static (double Share, int Next)? ReadRest(SentenceScan scan, string unit, int next)
    {
        double parts = unit switch
        {
            "feet" or "foot" or "ft" or "ft." => 12,
            "pound" or "pounds" or "lb" or "lbs" => 16,
            "stone" => 14,
            _ => 0,
        };
        if (parts <= 0)
        {
            return null;
        }

        int at = scan.Word(next) is "," or "and" ? next + 1 : next;
        string word = scan.Word(at);
        int digits = 0;
        while (digits < word.Length && char.IsAsciiDigit(word[digits]))
        {
            digits++;
        }

        if (digits > 0 && digits < word.Length && IsPart(parts, word[digits..]))
        {
            return (double.Parse(word.AsSpan(0, digits), CultureInfo.InvariantCulture) / parts, at + 1);
        }

        return AmountReader.ReadOne(scan, at) is { Low: > 0 } amount && amount.Low < parts && IsPart(parts, scan.Word(amount.Next))
            ? (amount.Low / parts, amount.Next + 1)
            : null;
    }

    /// <summary>The inches of "foot-2" and "foot-2-inch"; <see langword="null"/> when it is no height.</summary>
    public static int? ReadHeight(ReadOnlySpan<char> unit)
    {
        if (!unit.StartsWith("foot-"))
        {
            return null;
        }

        ReadOnlySpan<char> rest = unit[5..];
        rest = rest.EndsWith("-inch") ? rest[..^5] : rest;
        return int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out int inches) && inches < 12 ? inches : null;
    }

    private static bool IsPart(double parts, string word) => parts switch
    {
        12 => word is "inches" or "inch" or "in" or "in.",
        16 => word is "ounces" or "ounce" or "oz" or "oz.",
        _ => word is "pounds" or "pound" or "lb" or "lbs",
    };
}
