using System.Globalization;

using FactCheck.Values;

namespace FactCheck.Extraction.Times.Productions;

/// <summary>A number as lengths of time use it.</summary>
/// <param name="End">The token after it.</param>
/// <param name="Value">Its value; <see cref="double.NaN"/> when it is vague ("several").</param>
/// <param name="Hedge">The hedge that the number word itself carries.</param>
internal readonly record struct TimeNumber(int End, double Value, Hedge Hedge = Hedge.None);

/// <summary>Reads numbers in digits and words: "2", "1,200", "twenty-four", "two and a half", "5 1/2", "a couple of", "several".</summary>
internal static class Numbers
{
    private static readonly WordSet Vague = new("several few many numerous countless");

    public static TimeNumber? Read(TimeTokens t, int i) => ReadVague(t, i) ?? ReadHalf(t, i) ?? WithFraction(t, ReadPlain(t, i) ?? ReadArticle(t, i));

    /// <summary>A number in digits or words, without an article.</summary>
    public static TimeNumber? ReadPlain(TimeTokens t, int i)
    {
        switch (t.Kind(i))
        {
            case TimeWordKind.Digits:
                return double.TryParse(
                    t.Lower(i), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out double value) && t.Lower(i).Length < 12
                    ? Scaled(t, i + 1, value)
                    : null;
            case TimeWordKind.Number or TimeWordKind.Tens:
                return Scaled(t, i + 1, t.Value(i)) is var simple && t.Kind(i) == TimeWordKind.Tens && t.Kind(i + 1) == TimeWordKind.Number && t.Value(i + 1) < 10
                    ? Scaled(t, i + 2, t.Value(i) + t.Value(i + 1))
                    : simple;
            case TimeWordKind.Hyphenated:
                return OfWord(t.Lower(i)) is { } compound ? new(i + 1, compound) : null;
            default:
                return null;
        }
    }

    /// <summary>The value of one word: "twelve", "twenty-four", "2.5".</summary>
    public static double? OfWord(string word)
    {
        if (double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double digits) && word.Length < 10)
        {
            return digits;
        }

        TimeWord known = TimeWords.Of(word);
        if (known.Kind is TimeWordKind.Number or TimeWordKind.Tens)
        {
            return known.Value;
        }

        int hyphen = word.IndexOf('-', StringComparison.Ordinal);
        if (hyphen <= 0 || known.Kind != TimeWordKind.Hyphenated)
        {
            return null;
        }

        TimeWord tens = TimeWords.Of(word.AsSpan(0, hyphen));
        TimeWord ones = TimeWords.Of(word.AsSpan(hyphen + 1));
        if (tens.Kind == TimeWordKind.Tens && ones is { Kind: TimeWordKind.Number, Value: < 10 })
        {
            return tens.Value + ones.Value;
        }

        return word.EndsWith("-and-a-half", StringComparison.Ordinal) && OfWord(word[..^11]) is { } whole ? whole + 0.5 : null;
    }

    private static TimeNumber Scaled(TimeTokens t, int end, double value)
    {
        if (t.Kind(end) != TimeWordKind.Scale)
        {
            return new(end, value);
        }

        value *= t.Value(end);
        int at = t.Is(end + 1, "and") ? end + 2 : end + 1;
        return t.Kind(at) is TimeWordKind.Number or TimeWordKind.Tens && t.Value(end) >= 100 && ReadPlain(t, at) is { } rest && rest.Value < t.Value(end)
            ? new(rest.End, value + rest.Value)
            : Scaled(t, end + 1, value);
    }

    private static TimeNumber? ReadArticle(TimeTokens t, int i)
    {
        if (!t.Is(i, "a") && !t.Is(i, "an") && !(t.Is(i, "another")))
        {
            return t.Kind(i) == TimeWordKind.Scale ? Scaled(t, i, 1) : null;
        }

        if (t.Is(i + 1, "dozen"))
        {
            return new(i + 2, 12, Hedge.About);
        }

        return t.Kind(i + 1) switch
        {
            TimeWordKind.Scale => Scaled(t, i + 1, 1),
            TimeWordKind.Unit => new(i + 1, 1),
            _ => null,
        };
    }

    private static TimeNumber? ReadVague(TimeTokens t, int i)
    {
        int word = t.Is(i, "a") || t.Is(i, "the") ? i + 1 : i;
        if (t.Is(word, "couple") && (t.Is(word + 1, "of") || t.Unit(word + 1) is not null))
        {
            return new(t.Is(word + 1, "of") ? word + 2 : word + 1, 2, Hedge.About);
        }

        return word == i + 1 && t.Is(i, "the") ? null
            : t.IsAny(word, Vague) || (t.Is(i, "some") && t.Kind(i + 1) == TimeWordKind.Units) ? new(word + 1, double.NaN, Hedge.Vague)
            : null;
    }

    private static TimeNumber? ReadHalf(TimeTokens t, int i)
    {
        int half = t.Is(i, "a") ? i + 1 : i;
        if (t.Is(half, "½") && t.Unit(half + 1) is not null)
        {
            return new(half + 1, 0.5);
        }

        if (!t.Is(half, "half"))
        {
            return t.Is(i, "quarter") && t.Is(i + 1, "of") && t.Is(i + 2, "an") ? new(i + 3, 0.25) : null;
        }

        int unit = t.Is(half + 1, "a") || t.Is(half + 1, "an") ? half + 2 : half + 1;
        return unit > 0 && t.Unit(unit) is not null ? new(unit, 0.5) : null;
    }

    private static TimeNumber? WithFraction(TimeTokens t, TimeNumber? number)
    {
        if (number is not { } n)
        {
            return null;
        }

        int half = t.Is(n.End, "and") ? (t.Is(n.End + 1, "a") ? n.End + 2 : n.End + 1) : -1;
        if (half > 0 && t.Lower(half) is "half" or "quarter" && t.Unit(half + 1) is not null)
        {
            return new(half + 1, n.Value + (t.Is(half, "half") ? 0.5 : 0.25));
        }

        return t.Lower(n.End) switch
        {
            "1/2" or "½" => new(n.End + 1, n.Value + 0.5),
            "1/4" or "¼" => new(n.End + 1, n.Value + 0.25),
            "3/4" or "¾" => new(n.End + 1, n.Value + 0.75),
            _ => n,
        };
    }
}
