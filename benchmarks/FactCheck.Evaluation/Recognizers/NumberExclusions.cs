namespace FactCheck.Evaluation.Recognizers;

/// <summary>
/// The criteria by which a case of numbers or units does not apply to news or contradicts our conventions. Each looks at the form of what is expected, never at a single case.
/// </summary>
internal static class NumberExclusions
{
    /// <summary>Why <paramref name="one"/> is left out; <see langword="null"/> when it counts.</summary>
    public static string? ReasonFor(SpecificationCase one)
    {
        if (one.NotSupported.Contains("dotnet", StringComparer.Ordinal))
        {
            return "not supported on their own reference platform";
        }

        if (one.File.EndsWith("PercentMode", StringComparison.Ordinal))
        {
            return "a mode, off by default, in which fractions are percentages";
        }

        if (one.Results.Any(result => result.Value is not null && result.Part("value") is null or "null" && !result.Type.StartsWith("ordinal", StringComparison.Ordinal)))
        {
            return "a unit or sign without a number, as in requests to convert units";
        }

        if (one.Results.Any(result => result.Type is "ordinal.relative") || (IsOf(one, "OrdinalModelSuppress") && one.Results.Length == 0))
        {
            return "relative order without a number: next, last, previous";
        }

        if (IsOf(one, "NumberRange") && (one.Input.AsSpan().IndexOfAny('<', '>') >= 0 || one.Input.Contains("equal", StringComparison.OrdinalIgnoreCase)))
        {
            return "comparisons of queries and formulas: <, >, equal";
        }

        return one.Results.Select(result => ReasonFor(one, result)).FirstOrDefault(reason => reason is not null);
    }

    private static string? ReasonFor(SpecificationCase one, SpecificationResult result)
    {
        string text = result.Text;
        return result.Part("subtype") is "power" ? "powers and exponents: formulas"
            : IsOf(one, "Number") && result.Part("subtype") is "fraction" && text.Contains(" over ", StringComparison.OrdinalIgnoreCase) ? "formulas read aloud: one over three"
            : IsOf(one, "Number") && (text.StartsWith("- ", StringComparison.Ordinal) || HasLooseHyphen(text)) ? "a hyphen with spaces around it, which is a dash or bullet in news"
            : IsOf(one, "NumberModel") && IsInsideWord(one.Input, result) ? "a number inside a longer word: dates, telephone numbers, addresses of computers, identifiers, lists without spaces"
            : HasDecimalComma(text) ? "a decimal comma"
            : text.StartsWith("per", StringComparison.OrdinalIgnoreCase) ? "the unit before its number: percent of ten"
            : null;
    }

    private static bool IsOf(SpecificationCase one, string family) => one.File.StartsWith(family, StringComparison.Ordinal);

    /// <summary>"fifty - two" in words; a range of digits may have its dash with spaces.</summary>
    private static bool HasLooseHyphen(string text) =>
        text.IndexOf(" - ", StringComparison.Ordinal) is > 0 and int at && char.IsLetter(text[at - 1]) && at + 3 < text.Length && char.IsLetter(text[at + 3]);

    private static bool IsInsideWord(string input, SpecificationResult result)
    {
        int before = result.Span.Start - 1;
        int after = result.Span.End;
        return (before >= 0 && Joins(input, before, before - 1)) || (after < input.Length && Joins(input, after, after + 1));
    }

    /// <summary>Whether the character at <paramref name="at"/>, with the one beyond it, makes one word of what stands around it.</summary>
    private static bool Joins(string input, int at, int beyond) =>
        char.IsLetterOrDigit(input[at])
        || (input[at] is '-' or '/' or '.' or ':' or ',' or '+' && beyond >= 0 && beyond < input.Length && char.IsLetterOrDigit(input[beyond]))
        || (input[at] is '+' && beyond < 0);

    /// <summary>"5,00", "1,3", "1.111,11": a comma and then one or two digits, or four and more, at the end.</summary>
    private static bool HasDecimalComma(string text)
    {
        int comma = text.LastIndexOf(',');
        int digits = 0;
        while (comma >= 0 && comma + 1 + digits < text.Length && char.IsAsciiDigit(text[comma + 1 + digits]))
        {
            digits++;
        }

        return comma > 0 && comma + 1 + digits == text.Length && digits is 1 or 2 && char.IsAsciiDigit(text[comma - 1]);
    }
}
