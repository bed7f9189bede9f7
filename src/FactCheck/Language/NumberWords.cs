using System.Globalization;

namespace FactCheck.Language;

/// <summary>What a number word does in a numeral.</summary>
internal enum NumberRole : byte
{
    /// <summary>Not a number word.</summary>
    None,

    /// <summary>0 to 9.</summary>
    One,

    /// <summary>10 to 19.</summary>
    Teen,

    /// <summary>20 to 90 in tens, and in hyphenated words what follows them: "twenty-one".</summary>
    Ten,

    /// <summary>A complete number below a hundred in one token: "twenty-one".</summary>
    Whole,

    /// <summary>"hundred".</summary>
    Hundred,

    /// <summary>"thousand", "million", "bn", "lakh".</summary>
    Scale,

    /// <summary>"dozen".</summary>
    Dozen,

    /// <summary>An ordinal below 20: "second".</summary>
    First,

    /// <summary>An ordinal that stands for itself: "twentieth", "21st", "twenty-first".</summary>
    Tenth,

    /// <summary>A fraction: "half", "two-thirds".</summary>
    Part,

    /// <summary>A fraction in the plural: "quarters".</summary>
    Parts,

    /// <summary>A vague word: "several".</summary>
    Few,

    /// <summary>A vague plural: "dozens", "thousands".</summary>
    Many,
}

/// <summary>A number word and its value.</summary>
internal readonly record struct NumberWord(NumberRole Role, double Value);

/// <summary>Reads number words in one token, hyphenated ones included.</summary>
internal static class NumberWords
{
    private static readonly WordTable<NumberWord> Words = Read();

    /// <summary>All number words that stand alone.</summary>
    public static IEnumerable<string> All => Words.Keys;

    /// <summary>The number word that <paramref name="lower"/> is as a whole; of role <see cref="NumberRole.None"/> when it is none.</summary>
    public static NumberWord Find(ReadOnlySpan<char> lower)
    {
        if (Words.TryGetValue(lower, out NumberWord word))
        {
            return word;
        }

        if (lower.Length is < 5 or > 40)
        {
            return default;
        }

        int hyphen = lower.IndexOf('-');
        if (hyphen > 0)
        {
            return Words.TryGetValue(lower[..hyphen], out NumberWord first) ? Join(first, lower[(hyphen + 1)..]) : default;
        }

        // "hundredths", "twentieths": the plural of an ordinal is a denominator.
        return lower.EndsWith("ths") && Words.TryGetValue(lower[..^1], out NumberWord ordinal) && ordinal.Role is NumberRole.First or NumberRole.Tenth
            ? new(NumberRole.Parts, 1 / ordinal.Value)
            : default;
    }

    private static NumberWord Join(NumberWord first, ReadOnlySpan<char> rest)
    {
        if (rest is "and-a-half" && first.Role is NumberRole.One or NumberRole.Teen or NumberRole.Ten)
        {
            return new(NumberRole.Whole, first.Value + 0.5);
        }

        Words.TryGetValue(rest, out NumberWord second);
        return (first.Role, second.Role) switch
        {
            (NumberRole.Ten, NumberRole.One) when second.Value > 0 => new(NumberRole.Whole, first.Value + second.Value),
            (NumberRole.Ten, NumberRole.First) when second.Value < 10 => new(NumberRole.Tenth, first.Value + second.Value),
            (NumberRole.Ten, NumberRole.Parts) when second.Value > 0.1 && second.Value < 0.5 => new(NumberRole.Parts, 1 / (first.Value + Math.Round(1 / second.Value))),
            (NumberRole.Ten, NumberRole.None) when rest is "firsts" => new(NumberRole.Parts, 1 / (first.Value + 1)),
            (NumberRole.One, NumberRole.Hundred) => new(NumberRole.Hundred, first.Value * 100),
            (NumberRole.One, NumberRole.Part) when first.Value == 1 => second,
            (NumberRole.One, NumberRole.First or NumberRole.Tenth) when first.Value == 1 && second.Value > 2 => new(NumberRole.Part, 1 / second.Value),
            (NumberRole.One or NumberRole.Teen, NumberRole.Parts) => new(NumberRole.Part, first.Value * second.Value),
            (NumberRole.Part, NumberRole.Scale or NumberRole.Dozen) => new(NumberRole.Whole, first.Value * second.Value),
            _ => default,
        };
    }

    private static WordTable<NumberWord> Read()
    {
        LexiconTable table = LexiconTable.Load("Language/numerals.lexicon");
        var words = new Dictionary<string, NumberWord>(StringComparer.Ordinal);
        foreach (string key in table.Keys)
        {
            if (table.TryGetRow(key, out System.Collections.Immutable.ImmutableArray<string> row))
            {
                words[key] = new(Enum.Parse<NumberRole>(row[0], ignoreCase: true), double.Parse(row[1], CultureInfo.InvariantCulture));
            }
        }

        return words.ToWordTable();
    }
}
