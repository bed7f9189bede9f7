using System.Globalization;

namespace FactCheck.Language;

/// <summary>Reads numbers written with digits in one token: "1,200", "4.6bn", "21st", "2½".</summary>
internal static class DigitNumerals
{
    /// <summary>Reads <paramref name="lower"/> as a whole; dates, times, scores, decades and measures with their unit are no numbers.</summary>
    /// <param name="lower">The token in lower case.</param>
    /// <param name="afterCurrency">Whether a currency stands before it, so that "m" means million.</param>
    /// <param name="word">A number of role <see cref="NumberRole.Whole"/>, <see cref="NumberRole.Part"/> or <see cref="NumberRole.Tenth"/> (an ordinal).</param>
    public static bool TryRead(ReadOnlySpan<char> lower, bool afterCurrency, out NumberWord word)
    {
        word = default;
        int digits = 0;
        while (digits < lower.Length && (char.IsAsciiDigit(lower[digits]) || lower[digits] is ',' or '.'))
        {
            digits++;
        }

        if (digits == 0)
        {
            word = lower.Length == 1 && FractionOf(lower[0]) is > 0 and double share ? new(NumberRole.Part, share) : default;
            return word.Role != NumberRole.None;
        }

        ReadOnlySpan<char> rest = lower[digits..];
        if (digits > 40 || !TryParse(lower[..digits], out double value))
        {
            return false;
        }

        word = rest switch
        {
            "" => new(NumberRole.Whole, value),
            "st" or "nd" or "rd" or "th" when double.IsInteger(value) => new(NumberRole.Tenth, value),
            "bn" or "b" => new(NumberRole.Whole, value * 1e9),
            "mn" or "mln" => new(NumberRole.Whole, value * 1e6),
            "m" when afterCurrency => new(NumberRole.Whole, value * 1e6),
            "k" => new(NumberRole.Whole, value * 1e3),
            "tn" or "trn" => new(NumberRole.Whole, value * 1e12),
            ['/', ..] => Ratio(value, rest[1..]),
            [var c] when FractionOf(c) is > 0 and double share => new(NumberRole.Whole, value + share),
            _ => default,
        };
        return word.Role != NumberRole.None;
    }

    /// <summary>Only the common fractions: "9/11" and "24/7" are none.</summary>
    private static NumberWord Ratio(double upper, ReadOnlySpan<char> lower) => lower switch
    {
        "2" when upper is 1 => new(NumberRole.Part, 0.5),
        "3" when upper is 1 or 2 => new(NumberRole.Part, upper / 3),
        "4" when upper is 1 or 3 => new(NumberRole.Part, upper / 4),
        _ => default,
    };

    private static double FractionOf(char c) => c is '½' or '¼' or '¾' or '⅓' or '⅔' or '⅛' or '⅜' or '⅝' or '⅞' ? char.GetNumericValue(c) : 0;

    private static bool TryParse(ReadOnlySpan<char> number, out double value)
    {
        value = 0;
        int stops = number.Count('.');
        return stops <= 1
            && (number[^1] is not ('.' or ','))
            && (stops == 0 || number.LastIndexOf(',') < number.IndexOf('.'))
            && double.TryParse(number, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value);
    }
}
