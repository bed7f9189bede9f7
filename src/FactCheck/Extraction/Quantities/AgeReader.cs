using System.Globalization;

using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <summary>Reads ages: "Jane Doe, 34,", "34-year-old", "aged 34", "34 years old", "in her thirties".</summary>
internal static class AgeReader
{
    private const double Oldest = 122;

    private static readonly LexiconTable Decades = LexiconTable.Load("Extraction/Quantities/decades.lexicon");
    private static readonly WordList Positions = WordList.Load("Extraction/Quantities/player-positions.lexicon");

    /// <summary>Reads an age that begins with a number.</summary>
    public static QuantityReading? ReadNumber(SentenceScan scan, in QuantityStart start) =>
        ReadHyphenated(scan, start) ?? ReadSpan(scan, start) ?? ReadYearsOld(scan, start) ?? ReadShort(scan, start.Token) ?? ReadInApposition(scan, start.Token);

    /// <summary>Reads an age that begins with a word: "aged", "turned", "in her thirties".</summary>
    public static QuantityReading? ReadWords(SentenceScan scan, int token) => ReadAged(scan, token) ?? ReadTurned(scan, token) ?? ReadDecade(scan, token);

    /// <summary>"34-year-old", "two-month-old", "34-year old", "16-to-24-year-olds".</summary>
    private static QuantityReading? ReadHyphenated(SentenceScan scan, in QuantityStart start)
    {
        if (start.Compound is not { IsFraction: false } compound)
        {
            return null;
        }

        int next = start.At + 1;
        string unit = compound.Unit;
        Bounds bounds = Bounds.Hedged(compound.Value, start.Hedge.Hedge);
        if (unit.StartsWith("to-", StringComparison.Ordinal) && unit.IndexOf('-', 3) is > 3 and int hyphen
            && double.TryParse(unit.AsSpan(3, hyphen - 3), NumberStyles.None, CultureInfo.InvariantCulture, out double upper) && upper > compound.Value)
        {
            bounds = Bounds.Between(compound.Value, upper);
            unit = unit[(hyphen + 1)..];
        }

        if (unit is "year" or "yr" or "month" or "week" or "day" && scan.Word(next) is "old" or "-old" or "olds")
        {
            unit += "-old";
            next++;
        }

        return YearsOf(unit) is { } years ? Found(scan, start.Token, next, bounds.Scale(years)) : null;
    }

    /// <summary>"18- to 24-year-olds", "17- and 18-year-olds".</summary>
    private static QuantityReading? ReadSpan(SentenceScan scan, in QuantityStart start)
    {
        if (start.Amount is not { High: null } low || scan.Word(low.Next) is not "-" || scan.Word(low.Next + 1) is not ("to" or "and" or "or")
            || CompoundNumber.Read(scan, low.Next + 2) is not { } high || YearsOf(high.Unit) is not { } years || high.Value <= low.Low)
        {
            return null;
        }

        return Found(scan, start.Token, low.Next + 3, Bounds.Between(low.Low, high.Value).Scale(years));
    }

    /// <summary>"34 years old", "34 years of age", "17 year old", "six months old", "89 year-old".</summary>
    private static QuantityReading? ReadYearsOld(SentenceScan scan, in QuantityStart start)
    {
        if (start.Amount is not { } amount)
        {
            return null;
        }

        if (scan.Word(amount.Next) is "year-old" or "years-old" or "year-olds" or "month-old" or "week-old" && YearsOf(scan.Word(amount.Next)) is { } unit)
        {
            return Found(scan, start.Token, amount.Next + 1, amount.ToBounds(start.Hedge.Hedge).Scale(unit));
        }

        int next = (scan.Word(amount.Next + 1), scan.Word(amount.Next + 2)) switch
        {
            ("old" or "olds", _) => amount.Next + 2,
            ("of", "age") => amount.Next + 3,
            _ => 0,
        };
        return next > 0 && YearsOf(scan.Word(amount.Next).TrimEnd('s') + "-old") is { } years
            ? Found(scan, start.Token, next, amount.ToBounds(start.Hedge.Hedge).Scale(years))
            : null;
    }

    /// <summary>"87 yo", "16yo", "34yrs".</summary>
    private static QuantityReading? ReadShort(SentenceScan scan, int token)
    {
        string word = scan.Word(token);
        int digits = 0;
        while (digits < word.Length && digits < 4 && char.IsAsciiDigit(word[digits]))
        {
            digits++;
        }

        if (digits is 0 or > 3)
        {
            return null;
        }

        int next = digits < word.Length && word[digits..] is "yo" or "y.o." or "y/o" ? token + 1
            : digits == word.Length && scan.Word(token + 1) is "yo" or "y.o." or "y.o" or "y/o" ? token + 2
            : 0;
        int age = int.Parse(word.AsSpan(0, digits), CultureInfo.InvariantCulture);
        return next > 0 && age is > 0 and <= (int)Oldest ? Found(scan, token, next, Bounds.Exactly(age)) : null;
    }

    /// <summary>"aged 34", "aged between 20 and 30", "at the age of 34", "ages 3 to 12", "between the ages of 20 and 30".</summary>
    private static QuantityReading? ReadAged(SentenceScan scan, int token)
    {
        int at = scan.Word(token) switch
        {
            "aged" => token + 1,
            "age" or "ages" => scan.Word(token + 1) is "of" or "," ? token + 2 : token + 1,
            _ => 0,
        };
        if (at == 0)
        {
            return null;
        }

        HedgeReading hedge = HedgeReader.Read(scan, at);
        if (AmountReader.Read(scan, hedge.Next) is not { } amount || amount.Low is <= 0 or > Oldest || IsUnitOfTime(scan.Word(amount.Next)))
        {
            return null;
        }

        if (scan.Word(token - 1) is "the" && scan.Word(token - 2) is "between" && scan.Word(amount.Next) is "and"
            && AmountReader.ReadOne(scan, amount.Next + 1) is { } upper && AmountReader.Join(amount, upper) is { } range)
        {
            amount = range;
        }

        (double years, int length) = scan.Word(amount.Next) switch
        {
            "months" or "month" => (1.0 / 12, 1),
            "years" or "year" => (1, 1),
            _ => (1.0, 0),
        };
        return Found(scan, token, amount.Next + length, amount.ToBounds(hedge.Hedge).Scale(years));
    }

    /// <summary>"turned 40", with nothing behind it that the number could count.</summary>
    private static QuantityReading? ReadTurned(SentenceScan scan, int token) =>
        scan.Word(token) is "turned" && AmountReader.ReadOne(scan, token + 1) is { IsVague: false, Low: > 0 and <= 110 } amount && !scan.IsTimed(token + 1)
        && (!scan.Holds(amount.Next) || scan.IsTimed(amount.Next) || scan.Class(amount.Next) is WordClass.Punctuation or WordClass.Adposition or WordClass.Coordinator or WordClass.Subordinator)
        && scan.Word(amount.Next) is not ("%" or "°" or "to" or "-")
            ? Found(scan, token, amount.Next, Bounds.Exactly(amount.Low))
            : null;

    /// <summary>"Jane Doe, 34, …", "Jane Doe, 34 (shot in a car)", "Jane Doe (34)", "both 31,".</summary>
    private static QuantityReading? ReadInApposition(SentenceScan scan, int token)
    {
        ReadOnlySpan<char> digits = scan.Word(token);
        if (digits.Length is 0 or > 3 || !char.IsAsciiDigit(digits[0]) || scan.IsTimed(token)
            || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int age) || age is 0 or > (int)Oldest)
        {
            return null;
        }

        string before = scan.Word(token - 1);
        string after = scan.Word(token + 1);
        if (before is not ("," or "(" or "both"))
        {
            return null;
        }

        bool closes = after is "," or "." or ";" or "" or "—" or "–" or ":" or "(" or "and" or "from" or "was" or "is" or "who" or "has" or "had" or "were"
            || (after is "of" && scan.Word(token + 2) is not ("whom" or "them" or "which" or "these" or "those" or "the"));
        bool found = before switch
        {
            "," => closes && NamesPerson(scan, token - 2) && !IsListed(scan, token),
            "(" => after is ")" or "," && NamesPerson(scan, token - 2) && !IsShirtNumber(scan, token),
            "both" => closes,
            _ => false,
        };
        return found ? Found(scan, token, token + 1, Bounds.Exactly(age)) : null;
    }

    /// <summary>"in her thirties", "in his mid-30s".</summary>
    private static QuantityReading? ReadDecade(SentenceScan scan, int token)
    {
        if (scan.Word(token) is not "in" || scan.Word(token + 1) is not ("his" or "her" or "their" or "my" or "your" or "our"))
        {
            return null;
        }

        int at = token + 2;
        string part = scan.Word(at);
        if (part is "early" or "mid" or "late")
        {
            at += scan.Word(at + 1) is "-" ? 2 : 1;
        }

        string word = scan.Word(at);
        int hyphen = word.IndexOf('-', StringComparison.Ordinal);
        if (hyphen > 0)
        {
            part = word[..hyphen];
            word = word[(hyphen + 1)..];
        }

        if (!Decades.TryGet(word.TrimStart('\'', '’'), out string? text))
        {
            return null;
        }

        double decade = double.Parse(text, CultureInfo.InvariantCulture);
        Bounds bounds = part switch
        {
            "early" => Bounds.Between(decade, decade + 4),
            "mid" => Bounds.Between(decade + 3, decade + 7),
            "late" => Bounds.Between(decade + 6, decade + 9),
            _ => Bounds.Between(decade, decade + 9),
        };
        return Found(scan, token, at + 1, bounds);
    }

    /// <summary>Whether the word before a comma or bracket is a name or a word for a person; month names and other numbers are not.</summary>
    private static bool NamesPerson(SentenceScan scan, int token)
    {
        if (!scan.Holds(token) || scan.IsTimed(token) || !char.IsLetter(scan.Word(token)[0]))
        {
            return scan.Word(token) is ")" or "\"" or "”" or "'" && scan.Holds(token - 1) && scan.IsCapitalized(token - 1);
        }

        return scan.IsCapitalized(token) || PersonNouns.Contains(NounForms.Singular(scan, token));
    }

    /// <summary>The number on a player's shirt, as captions give it: "quarterback Tom Hill (7)".</summary>
    private static bool IsShirtNumber(SentenceScan scan, int token)
    {
        for (int back = token - 2; back > token - 7; back--)
        {
            if (Positions.Contains(scan.Word(back)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A number among other numbers: "Rounds 3, 4, 5".</summary>
    private static bool IsListed(SentenceScan scan, int token) => scan.Word(token + 1) is "," or "and" && scan.IsNumber(token + 2) && !scan.IsTimed(token + 2)
        && scan.Word(token + 3) is "," or "." or "and" or "";

    private static bool IsUnitOfTime(string word) => word is "hours" or "hour" or "minutes" or "minute" or "seconds" or "days" or "day" or "weeks" or "week";

    private static double? YearsOf(string unit) => unit switch
    {
        "year-old" or "years-old" or "year-olds" or "yr-old" or "yr-olds" or "yo" => 1,
        "month-old" or "months-old" or "month-olds" => 1.0 / 12,
        "week-old" or "weeks-old" or "week-olds" => 7 / 365.25,
        "day-old" or "days-old" => 1 / 365.25,
        _ => null,
    };

    private static QuantityReading Found(SentenceScan scan, int first, int next, Bounds bounds)
    {
        TextSpan? noun = NounPhraseReader.Read(scan, next) is { } phrase ? phrase.CompoundSpan(scan) : null;
        QuantityReading read = scan.Found(first, next, new(QuantityKind.Age, bounds, "year"));
        return read with { Mention = read.Mention! with { NounSpan = noun } };
    }
}
