using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Times.Productions;

/// <summary>Years and what is coarser or lies between month and year: "2025", "fiscal 1989", "the 1990s", "19th century", "summer 2024", "third quarter of 1998".</summary>
internal static class Years
{
    private static readonly WordSet YearLead = new(
        "in since until till by from before after during through throughout of for late early mid mid- between the around about circa to and or year fiscal spring summer fall autumn winter - – ( ,");

    private static readonly WordSet NotYear = new(
        "people persons men women children homes houses miles km kilometers kilometres meters metres feet percent % dollars euros pounds rubles roubles jobs workers "
        + "troops soldiers members employees students residents votes voters tons tonnes acres hectares barrels square cubic degrees degree passengers shares points "
        + "others more million billion so deaths cases block rpm kg pages words cars vehicles buildings police officers civilians seats mph watts gallons liters litres");

    private static readonly WordSet NotBefore = new("$ € £ # no. no room section route page highway number apartment suite flight boeing model act than least most over nearly almost some");

    private static readonly WordSet Owners = new("its his her their our my 's a that this");

    private static readonly WordSet SeasonLead = new("last this next the past previous coming in of early late since each every by until mid during");

    private static readonly WordSet SeasonTail = new("in of and . , ; : when that to , as after before with for he she it they the a because but at on — –");

    public static TimeParse? Read(TimeTokens t, int i) => t.Kind(i) switch
    {
        TimeWordKind.Digits => Decades.Read(t, i) ?? ReadYear(t, i) ?? Compounds.ReadYears(t, i) ?? ReadOrdinalUnit(t, i),
        TimeWordKind.DecadeWord => Decades.Read(t, i),
        TimeWordKind.Number or TimeWordKind.Ordinal or TimeWordKind.Tens => Decades.Read(t, i) ?? ReadSpokenYear(t, i) ?? ReadOrdinalUnit(t, i),
        TimeWordKind.Unit when t.Is(i, "year") => ReadYearWord(t, i),
        TimeWordKind.Fiscal => ReadFiscal(t, i),
        TimeWordKind.Season => ReadSeason(t, i),
        TimeWordKind.Step when t.Is(i, "last") && t.Is(i + 1, "half") && t.Is(i + 2, "of") && t.Year(i + 3) > 0 => WithYear(t, i, i + 2, new(ExpressionKind.Calendar) { Index = 2, Unit = TimeGranularity.HalfYear }),
        TimeWordKind.Hyphenated => Decades.Read(t, i) ?? ReadHyphenated(t, i),
        TimeWordKind.QuarterCode or TimeWordKind.HalfCode when t.IsCapitalized(i) => ReadCode(t, i),
        _ => null,
    };

    private static TimeParse? ReadYear(TimeTokens t, int i)
    {
        int year = t.Year(i);
        if (year is < 1500 or > 2099 || t.IsAny(i + 1, NotYear) || (t.Is(i + 1, "or") && t.Lower(i + 2) is "so" or "more" or "fewer") || (t.Unit(i + 1) is not null && !t.Is(i + 1, "quarter")) || (t.IsAny(i - 1, NotBefore) && !IsCompared(t, i)) || t.Kind(i + 1) == TimeWordKind.Scale)
        {
            return null;
        }

        int ordinal = t.Is(i + 1, "the") ? i + 2 : i + 1;
        if (t.Kind(ordinal) == TimeWordKind.Ordinal && t.Is(ordinal + 1, "quarter") && t.Value(ordinal) <= 4)
        {
            return new(i, ordinal + 2, new(ExpressionKind.Calendar) { Date = new(year, null, null), Index = t.Value(ordinal), Unit = TimeGranularity.Quarter });
        }

        if (t.Kind(i + 1) is TimeWordKind.QuarterCode or TimeWordKind.HalfCode)
        {
            TimeParse code = ReadCode(t, i + 1);
            return code with { First = i, Expression = code.Expression with { Date = new(year, null, null) } };
        }

        bool led = t.StartsSentence(i) ? t.Is(i + 1, ",") : t.IsAny(i - 1, YearLead) || IsCompared(t, i);
        bool plausible = year is >= 1900 and <= 2060;
        if (t.Lower(i + 1) is "\"" or "”" && t.Lower(i - 1) is "\"" or "“")
        {
            return null;
        }

        bool adjective = t.IsAny(i - 1, Owners) || t.Text.Classes[Math.Max(0, i - 1)] is WordClass.Adjective or WordClass.Determiner || t.IsCapitalized(i + 1);
        if (!led && !(plausible && (Clause.EndsBefore(t, i + 1) || (i > 0 && adjective))))
        {
            return null;
        }

        // "in 2000 small towns": a year is not followed by the plural of a thing.
        if (t.Is(i - 1, "the") ? !plausible : !Clause.EndsBefore(t, i + 1) && LooksPlural(t, i + 1))
        {
            return null;
        }

        return (led || plausible) && (plausible || t.IsAny(i - 1, YearLead))
            ? Year(i, i + 1, year)
            : null;
    }

    /// <summary>"later than 2018", where "more than 2018" counts.</summary>
    private static bool IsCompared(TimeTokens t, int i) => t.Is(i - 1, "than") && t.Lower(i - 2) is "later" or "earlier";

    private static TimeParse? ReadFiscal(TimeTokens t, int i)
    {
        int at = t.Is(i + 1, "year") ? i + 2 : i + 1;
        return t.Year(at) is var year and > 1900
            ? Year(i, at + 1, year)
            : t.Kind(i + 1) == TimeWordKind.Ordinal && ReadOrdinalUnit(t, i + 1) is { } quarter ? quarter with { First = i } : null;
    }

    /// <summary>"the year 2000", "the year two thousand".</summary>
    private static TimeParse? ReadYearWord(TimeTokens t, int i)
    {
        int at = t.Is(i + 1, "of") ? i + 2 : i + 1;
        if (t.Digits(at) is >= 100 and < 1000 and var early && t.Lower(at).Length == 3 && t.Lower(i - 1) is "the" or "in" or "out" && Clause.EndsBefore(t, at + 1))
        {
            return Year(i, at + 1, early);
        }

        return (t.Is(i - 1, "the") || t.Year(at) > 0) && Dates.YearAt(t, at, out int end) is var year and > 0 ? Year(i, end, year) : null;
    }

    private static TimeParse Year(int first, int end, int year) =>
        new(first, end, new(ExpressionKind.Calendar) { Date = new(year, null, null), Unit = TimeGranularity.Year, DateTokens = new(first, end) });

    /// <summary>"nineteen ninety-six"; "two thousand and eighteen" only where a year is expected.</summary>
    private static TimeParse? ReadSpokenYear(TimeTokens t, int i)
    {
        int year = SpokenYears.Read(t, i, out int end);
        bool led = t.Lower(i - 1) is "year" or "of" or "in" or "since" or "until" or "by" or "from";

        // "one in two thousand" is no year; "from two thousand until two thousand and ten" is.
        if (year == 2000 && !(t.Is(i - 1, "year") || (t.Is(i - 1, "from") && t.Lower(end) is "until" or "till" or "to" && t.Lower(end + 1) is "two")))
        {
            return null;
        }

        return year > 0 && t.Unit(end) is null && t.Kind(end) != TimeWordKind.Scale && (year < 2000 || (led && Clause.EndsBefore(t, end))) ? Year(i, end, year) : null;
    }

    /// <summary>"third quarter of 1998", "21st century", "first half of 2024".</summary>
    private static TimeParse? ReadOrdinalUnit(TimeTokens t, int i)
    {
        int index = t.Ordinal(i);
        bool isCentury = t.Is(i + 1, "century");
        bool isHalf = t.Is(i + 1, "half") && index <= 2 && t.Is(i + 2, "of") && (t.Year(i + 3) > 0 || (t.Kind(i + 3) == TimeWordKind.Step && t.Is(i + 4, "year")));
        if (index < 1 || !(isCentury || isHalf || (t.Is(i + 1, "quarter") && index <= 4)) || index > 30)
        {
            return null;
        }

        TimeGranularity unit = isCentury ? TimeGranularity.Century : isHalf ? TimeGranularity.HalfYear : TimeGranularity.Quarter;
        return WithYear(t, i, i + 2, new(ExpressionKind.Calendar) { Index = index, Unit = unit });
    }

    private static TimeParse ReadCode(TimeTokens t, int i) => WithYear(
        t, i, i + 1, new(ExpressionKind.Calendar) { Index = t.Value(i), Unit = t.Kind(i) == TimeWordKind.QuarterCode ? TimeGranularity.Quarter : TimeGranularity.HalfYear });

    private static TimeParse? ReadSeason(TimeTokens t, int i)
    {
        var season = new TimeExpression(ExpressionKind.Calendar) { Index = t.Value(i), Unit = TimeGranularity.Season };
        TimeParse parse = WithYear(t, i, i + 1, season);
        if (parse.Expression.Date.Year is not null || parse.Expression.OuterStep is not null)
        {
            return parse;
        }

        bool capitalized = t.IsCapitalized(i) && !t.StartsSentence(i) && !(t.Is(i - 1, "this") && !t.IsCapitalized(i + 1));
        return !capitalized && t.IsAny(i - 1, SeasonLead) && (t.Value(i) is 2 or 4 || !t.Is(i - 1, "of")) && (t.Value(i) is not (1 or 3) || IsSeasonNotVerb(t, i))
            ? parse
            : null;
    }

    /// <summary>"the fall of Kabul" and "the spring offensive" name no season that can be dated by itself; "last fall" and "in the spring" do.</summary>
    private static bool IsSeasonNotVerb(TimeTokens t, int i) =>
        t.Kind(i - 1) == TimeWordKind.Step || t.Kind(i - 1) == TimeWordKind.Mod
        || (t.Lower(i - 1) is "the" && t.Lower(i - 2) is "in" or "by" or "until" or "since" or "during" && (t.EndsSentence(i) || (t.IsAny(i + 1, SeasonTail) && t.Lower(i + 1) is not ("of" or "in"))));

    private static TimeParse? ReadHyphenated(TimeTokens t, int i)
    {
        string lower = t.Lower(i);
        int hyphen = lower.IndexOf('-', StringComparison.Ordinal);
        if (lower.EndsWith("-quarter", StringComparison.Ordinal) && TimeWords.Of(lower.AsSpan(0, hyphen)) is { Kind: TimeWordKind.Ordinal, Value: <= 4 } quarter)
        {
            return WithYear(t, i, i + 1, new(ExpressionKind.Calendar) { Index = quarter.Value, Unit = TimeGranularity.Quarter });
        }

        if (!lower.StartsWith("mid-", StringComparison.Ordinal) && !lower.StartsWith("late-", StringComparison.Ordinal) && !lower.StartsWith("early-", StringComparison.Ordinal))
        {
            return null;
        }

        TimexMod mod = lower[0] switch { 'm' => TimexMod.Mid, 'l' => TimexMod.End, _ => TimexMod.Start };
        string rest = lower[(hyphen + 1)..];
        TimeWord word = TimeWords.Of(rest);
        TimeExpression? expression = word.Kind switch
        {
            TimeWordKind.Month or TimeWordKind.MonthDotted => new(ExpressionKind.Calendar) { Date = new(null, word.Value, null), Unit = TimeGranularity.Month, DateTokens = new(i, i + 1) },
            TimeWordKind.Season => new(ExpressionKind.Calendar) { Index = word.Value, Unit = TimeGranularity.Season },
            TimeWordKind.Part when lower is "mid-night" => new(ExpressionKind.TimeOfDay) { Minute = 1440, Unit = TimeGranularity.Minute },
            TimeWordKind.Part => new(ExpressionKind.TimeOfDay) { Part = Clock.PartCode(word.Value) },
            TimeWordKind.Parts when t.Is(i - 1, "the") => new(ExpressionKind.Set) { Value = "XXXX-XX-XXT" + Clock.PartCode(word.Value), Unit = TimeGranularity.PartOfDay },
            TimeWordKind.Unit when lower is "mid-day" && Clause.EndsBefore(t, i + 1) => new(ExpressionKind.TimeOfDay) { Minute = 720, Unit = TimeGranularity.Minute },
            _ => null,
        };
        if (expression is null && word.Kind == TimeWordKind.Digits)
        {
            string digits = rest.TrimEnd('s').TrimEnd('\'');
            if (digits.Length == 4 && int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int year) && year is > 1500 and < 2100)
            {
                expression = digits.Length < rest.Length
                    ? new(ExpressionKind.Calendar) { Index = year / 10, Unit = TimeGranularity.Decade }
                    : new(ExpressionKind.Calendar) { Date = new(year, null, null), Unit = TimeGranularity.Year };
            }
        }

        return expression is null ? null : WithYear(t, i, i + 1, expression.Minute is null ? expression with { Mod = mod } : expression);
    }

    /// <summary>Adds the year that follows a month, season or quarter: "of 2024", "2024", "of last year", "this year".</summary>
    public static TimeParse WithYear(TimeTokens t, int first, int end, TimeExpression expression)
    {
        int at = t.Lower(end) is "of" or "in" or "," ? end + 1 : end;
        if (expression.Date.Year is null && expression.Unit is not (TimeGranularity.Year or TimeGranularity.Decade or TimeGranularity.Century or TimeGranularity.Day) && t.SameSentence(first, at))
        {
            int year = Dates.YearAt(t, t.Is(at, "fiscal") ? at + 1 : at, out int after);
            if (year is > 1500 and < 2100)
            {
                TokenRange? tokens = expression.DateTokens is null ? null : new(first, after);
                return new(first, after, expression with { Date = expression.Date with { Year = year }, DateTokens = tokens });
            }

            if (t.Is(end, "of") && t.Is(at, "the") && t.Is(at + 1, "year") && expression.Unit != TimeGranularity.Month)
            {
                return new(first, at + 2, expression with { OuterStep = 0 });
            }

            if (t.Kind(at) == TimeWordKind.Step && t.Is(at + 1, "year") && !t.Is(end, ","))
            {
                return new(first, at + 2, expression with { OuterStep = t.Value(at) });
            }
        }

        return new(first, end, expression);
    }

    private static bool LooksPlural(TimeTokens t, int i) =>
        t.Lower(i) is { Length: > 3 } word && word[^1] == 's' && word[^2] is not ('s' or '\'') && !t.IsCapitalized(i);
}
