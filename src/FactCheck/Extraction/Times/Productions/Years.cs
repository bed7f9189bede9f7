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
        + "others more million billion or so deaths cases block rpm kg pages words cars vehicles buildings police officers civilians seats mph watts gallons liters litres");

    private static readonly WordSet NotBefore = new("$ € £ # no. no room section route page highway number apartment suite flight boeing model act than least most over nearly almost some");

    private static readonly WordSet Owners = new("its his her their our my 's a that this");

    private static readonly WordSet SeasonLead = new("last this next the past previous coming in of early late since each every by until mid during");

    private static readonly WordSet SeasonTail = new("in of and . , ; : when that to , as after before with for he she it they the a because but at on — –");

    public static TimeParse? Read(TimeTokens t, int i) => t.Kind(i) switch
    {
        TimeWordKind.Digits => ReadDecade(t, i) ?? ReadYear(t, i) ?? ReadOrdinalUnit(t, i),
        TimeWordKind.DecadeWord => ReadDecadeWord(t, i),
        TimeWordKind.Number or TimeWordKind.Ordinal => ReadSpokenYear(t, i) ?? ReadOrdinalUnit(t, i),
        TimeWordKind.Fiscal => ReadFiscal(t, i),
        TimeWordKind.Season => ReadSeason(t, i),
        TimeWordKind.Hyphenated => ReadHyphenated(t, i),
        TimeWordKind.Lead when t.Lower(i) is ['q', >= '1' and <= '4'] && t.IsCapitalized(i) => ReadQuarterCode(t, i),
        _ => null,
    };

    private static TimeParse? ReadYear(TimeTokens t, int i)
    {
        int year = t.Year(i);
        if (year is < 1500 or > 2099 || t.IsAny(i + 1, NotYear) || (t.Unit(i + 1) is not null && !t.Is(i + 1, "quarter")) || t.IsAny(i - 1, NotBefore) || t.Kind(i + 1) == TimeWordKind.Scale)
        {
            return null;
        }

        if (t.Kind(i + 1) == TimeWordKind.Ordinal && t.Is(i + 2, "quarter") && t.Value(i + 1) <= 4)
        {
            return new(i, i + 3, new(ExpressionKind.Calendar) { Date = new(year, null, null), Index = t.Value(i + 1), Unit = TimeGranularity.Quarter });
        }

        bool led = t.StartsSentence(i) ? t.Is(i + 1, ",") : t.IsAny(i - 1, YearLead);
        bool plausible = year is >= 1900 and <= 2060;
        if (!led && !(plausible && (EndsClause(t, i + 1) || t.IsAny(i - 1, Owners))))
        {
            return null;
        }

        // "in 2000 small towns": a year is not followed by the plural of a thing.
        if (t.Is(i - 1, "the") ? !plausible : !EndsClause(t, i + 1) && LooksPlural(t, i + 1))
        {
            return null;
        }

        return (led || plausible) && (plausible || t.IsAny(i - 1, YearLead))
            ? Make(i, i + 1, year, TimeGranularity.Year, new TimeExpression(ExpressionKind.Calendar) { Date = new(year, null, null), Unit = TimeGranularity.Year })
            : null;
    }

    private static TimeParse? ReadFiscal(TimeTokens t, int i)
    {
        int at = t.Is(i + 1, "year") ? i + 2 : i + 1;
        return t.Year(at) is var year and > 1900
            ? Make(i, at + 1, year, TimeGranularity.Year, new TimeExpression(ExpressionKind.Calendar) { Date = new(year, null, null), Unit = TimeGranularity.Year })
            : t.Kind(i + 1) == TimeWordKind.Ordinal && ReadOrdinalUnit(t, i + 1) is { } quarter ? quarter with { First = i } : null;
    }

    private static TimeParse? ReadDecade(TimeTokens t, int i)
    {
        string lower = t.Lower(i);
        int end = lower.EndsWith("'s", StringComparison.Ordinal) ? 2 : lower.EndsWith('s') ? 1 : 0;
        int start = lower[0] == '\'' ? 1 : 0;
        if (end == 0 || !int.TryParse(lower.AsSpan()[start..^end], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int year)
            || year % 10 != 0)
        {
            return null;
        }

        int digits = lower.Length - start - end;
        if (digits == 2)
        {
            year += year < 20 ? 2000 : 1900;
        }

        return (digits == 4 && year is >= 1500 and <= 2090) || (digits == 2 && start == 1)
            ? Make(i, i + 1, null, TimeGranularity.Decade, new TimeExpression(ExpressionKind.Calendar) { Index = year / 10, Unit = TimeGranularity.Decade })
            : null;
    }

    private static TimeParse? ReadDecadeWord(TimeTokens t, int i) => t.Is(i - 1, "the") && !t.Is(i + 1, "and")
        ? Make(i, i + 1, null, TimeGranularity.Decade, new TimeExpression(ExpressionKind.Calendar) { Index = 190 + (t.Value(i) / 10), Unit = TimeGranularity.Decade })
        : null;

    /// <summary>"nineteen ninety-six", "two thousand" (after "year").</summary>
    private static TimeParse? ReadSpokenYear(TimeTokens t, int i)
    {
        int century = t.Kind(i) == TimeWordKind.Number ? t.Value(i) : 0;
        if (century == 2 && t.Is(i + 1, "thousand") && t.Is(i - 1, "year"))
        {
            return Make(i, i + 2, 2000, TimeGranularity.Year, new TimeExpression(ExpressionKind.Calendar) { Date = new(2000, null, null), Unit = TimeGranularity.Year });
        }

        if (century is not (18 or 19) || !(t.Kind(i + 1) is TimeWordKind.Tens or TimeWordKind.Hyphenated) || Numbers.ReadPlain(t, i + 1) is not { Value: >= 20 and < 100 } rest
            || t.Unit(rest.End) is not null)
        {
            return null;
        }

        int year = (century * 100) + (int)rest.Value;
        return Make(i, rest.End, year, TimeGranularity.Year, new TimeExpression(ExpressionKind.Calendar) { Date = new(year, null, null), Unit = TimeGranularity.Year });
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

    private static TimeParse? ReadQuarterCode(TimeTokens t, int i) =>
        WithYear(t, i, i + 1, new(ExpressionKind.Calendar) { Index = t.Lower(i)[1] - '0', Unit = TimeGranularity.Quarter });

    private static TimeParse? ReadSeason(TimeTokens t, int i)
    {
        var season = new TimeExpression(ExpressionKind.Calendar) { Index = t.Value(i), Unit = TimeGranularity.Season };
        TimeParse parse = WithYear(t, i, i + 1, season);
        if (parse.Expression.Date.Year is not null || parse.Expression.OuterStep is not null)
        {
            return parse;
        }

        bool capitalized = t.IsCapitalized(i) && !t.StartsSentence(i);
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
        if (lower.EndsWith("-quarter", StringComparison.Ordinal) && TimeWords.Of(lower[..hyphen]) is { Kind: TimeWordKind.Ordinal, Value: <= 4 } quarter)
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
            TimeWordKind.Part => new(ExpressionKind.TimeOfDay) { Part = Clock.PartCode(word.Value) },
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

        return expression is null ? null : WithYear(t, i, i + 1, expression with { Mod = mod });
    }

    /// <summary>Adds the year that follows a month, season or quarter: "of 2024", "2024", "of last year", "this year".</summary>
    public static TimeParse WithYear(TimeTokens t, int first, int end, TimeExpression expression)
    {
        int at = t.Lower(end) is "of" or "in" or "," ? end + 1 : end;
        if (expression.Date.Year is null && expression.Unit is not (TimeGranularity.Year or TimeGranularity.Decade or TimeGranularity.Century or TimeGranularity.Day) && t.SameSentence(first, at))
        {
            int year = t.Year(t.Is(at, "fiscal") ? at + 1 : at);
            if (year is > 1500 and < 2100)
            {
                int after = t.Is(at, "fiscal") ? at + 2 : at + 1;
                TokenRange? tokens = expression.DateTokens is null ? null : new(first, after);
                return new(first, after, expression with { Date = expression.Date with { Year = year }, DateTokens = tokens });
            }

            if (t.Kind(at) == TimeWordKind.Step && t.Is(at + 1, "year") && !t.Is(end, ","))
            {
                return new(first, at + 2, expression with { OuterStep = t.Value(at) });
            }
        }

        return new(first, end, expression);
    }

    private static bool EndsClause(TimeTokens t, int i) =>
        i >= t.Count || !char.IsLetterOrDigit(t.Lower(i)[0]) || t.StartsSentence(i) || t.IsAny(i, ClauseWords);

    private static readonly WordSet ClauseWords = new(
        "and or but the a an to by as at in on with for from after before when while that which who was were is are has have had he she it they we i his her its their "
        + "until through because since if there not did does would will could can may also under over where during without");

    private static bool LooksPlural(TimeTokens t, int i) =>
        t.Lower(i) is { Length: > 3 } word && word[^1] == 's' && word[^2] is not ('s' or '\'') && !t.IsCapitalized(i);

    private static TimeParse Make(int first, int end, int? year, TimeGranularity unit, TimeExpression expression) =>
        new(first, end, expression with { Unit = unit, DateTokens = year is null ? null : new(first, end) });
}
