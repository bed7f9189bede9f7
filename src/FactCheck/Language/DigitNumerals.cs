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
            "bn" or "bln" or "b" => new(NumberRole.Whole, value * 1e9),
            "mn" or "mln" or "mil" => new(NumberRole.Whole, value * 1e6),
            "m" or "mm" when afterCurrency => new(NumberRole.Whole, value * 1e6),
            "k" => new(NumberRole.Whole, value * 1e3),
            "tn" or "tln" or "trn" => new(NumberRole.Whole, value * 1e12),
            ['/', ..] => Ratio(value, rest[1..]),
            [var c] when FractionOf(c) is > 0 and double share => new(NumberRole.Whole, value + share),
            _ => default,
        };
        return word.Role != NumberRole.None;
    }

    /// <summary>The share that a token behind a whole number adds: the "1/2" of "3 1/2", the "½" of "3 ½"; 0 when it is none.</summary>
    public static double MixedPart(ReadOnlySpan<char> lower)
    {
        if (lower.Length == 1)
        {
            return FractionOf(lower[0]);
        }

        int slash = lower.IndexOf('/');
        return slash > 0 && lower.Length <= 5
            && int.TryParse(lower[..slash], NumberStyles.None, CultureInfo.InvariantCulture, out int upper)
            && int.TryParse(lower[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out int below)
            && upper > 0 && upper < below && below is <= 10 or 16 or 32
            ? (double)upper / below
            : 0;
    }

    /// <summary>Only the common fractions: "9/11" and "24/7" are none.</summary>
    private static NumberWord Ratio(double upper, ReadOnlySpan<char> lower) => lower switch
    {
        "2" when upper is 1 => new(NumberRole.Part, 0.5),
        "3" when upper is 1 or 2 => new(NumberRole.Part, upper / 3),
        "4" when upper is 1 or 3 => new(NumberRole.Part, upper / 4),
        "5" when upper is 2 or 3 or 4 => new(NumberRole.Part, upper / 5),
        "8" when upper is 3 or 5 or 7 => new(NumberRole.Part, upper / 8),
        _ => default,
    };

    private static double FractionOf(char c) => c > '\u00A0' && char.GetNumericValue(c) is > 0 and < 1 and double share ? share : 0;

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
