using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Times.Productions;

/// <summary>Calendar dates with a month: "March 17, 2025", "17th of March", "Mar. 17", "2025-03-17", "March 2025", "last March".</summary>
internal static class Dates
{
    private static readonly WordSet Counted = new("people persons men women children percent per-cent % per million billion thousand votes seats homes deaths killed others and/or");
    private static readonly WordSet MonthLead = new(
        "in since until till by from before after during through of for last next this late early mid between and to around about each every late-in starting beginning ending past");

    /// <summary>After these a capitalised month and name are a person or place: "by August Wilson", "of March Harbor".</summary>
    private static readonly WordSet WeakLead = new("by of for and to around about before after 's");

    private static readonly WordSet NameTitles = new("mr. mrs. ms. dr. miss sir lady aunt judge sgt. officer president prince princess");

    public static TimeParse? Read(TimeTokens t, int i) => t.Kind(i) switch
    {
        TimeWordKind.Month or TimeWordKind.MonthShort or TimeWordKind.MonthDotted => ReadMonthFirst(t, i),
        TimeWordKind.Ordinal => ReadDayFirst(t, i),
        TimeWordKind.Digits => ReadNumeric(t, i) ?? ReadDayFirst(t, i),
        _ => null,
    };

    private static TimeParse? ReadMonthFirst(TimeTokens t, int i)
    {
        if (IsLowercaseWord(t, i))
        {
            return null;
        }

        int month = t.Value(i);
        int day = DayAt(t, i + 1, out int afterDay);
        if (day > 0)
        {
            if (t.Lower(afterDay) is "–" or "-" && t.Digits(afterDay + 1) is > 0 and <= 31 and var last && t.Lower(afterDay + 1).Length <= 2
                && !t.IsMonth(afterDay + 2) && DayRange(i, afterDay + 2, t, month, day, last) is { } spaced)
            {
                return spaced;
            }

            int year = YearAfter(t, afterDay, out int end);
            return Make(i, end, new(year > 0 ? year : null, month, day), new(i, end));
        }

        if (t.Lower(i + 1) is { Length: 4 } range && Between(range, out int low, out int high) && DayRange(i, i + 2, t, month, low, high) is { } compact)
        {
            return compact;
        }

        int at = t.Is(i + 1, ",") || t.Is(i + 1, "of") ? i + 2 : i + 1;
        if (t.Year(at) is var explicitYear and > 0 && t.SameSentence(i, at) && IsYear(t, at))
        {
            return Make(i, at + 1, new(explicitYear, month, null), new(i, at + 1), TimeGranularity.Month);
        }

        return StandsAlone(t, i) ? Make(i, i + 1, new(null, month, null), new(i, i + 1), TimeGranularity.Month) : null;
    }

    private static TimeParse? ReadDayFirst(TimeTokens t, int i)
    {
        int day = t.Ordinal(i) > 0 ? t.Ordinal(i) : t.Lower(i).Length <= 2 ? t.Digits(i) : -1;
        if (day is < 1 or > 31)
        {
            return Between(t.Lower(i), out int low, out int high) && t.IsMonth(i + 1) && !IsLowercaseWord(t, i + 1)
                ? DayRange(i, i + 2, t, t.Value(i + 1), low, high)
                : null;
        }

        int month = i + 1;
        if (t.Is(month, "of") && t.Ordinal(i) > 0)
        {
            month++;
        }

        if (t.Is(month, "day") && t.Is(month + 1, "of"))
        {
            month += 2;
        }

        // "17–18 March"
        if (t.Lower(month) is "–" or "-" && t.Digits(month + 1) is > 0 and <= 31 and var last && t.IsMonth(month + 2) && last > day)
        {
            return DayRange(i, month + 3, t, t.Value(month + 2), day, last);
        }

        // "the second May"; "10 March 3" is no date but the end of a list.
        if (!t.IsMonth(month) || IsLowercaseWord(t, month) || (t.Kind(i) == TimeWordKind.Ordinal && month == i + 1)
            || (month == i + 1 && DayAt(t, month + 1, out _) > 0))
        {
            return null;
        }

        int year = YearAfter(t, month + 1, out int end);
        return Make(i, end, new(year > 0 ? year : null, t.Value(month), day), new(i, end));
    }

    private static TimeParse? ReadNumeric(TimeTokens t, int i)
    {
        string token = t.Lower(i);
        if (NumericDate.TryReadIso(token, out int year, out int month, out int day))
        {
            return Make(i, i + 1, new(year, month, day), new(i, i + 1));
        }

        if (!NumericDate.TryRead(token, out int first, out int second, out year))
        {
            return null;
        }

        bool? dayFirst = first > 12 ? true : second > 12 ? false : first == second ? true : token.Contains('.', StringComparison.Ordinal) ? true : t.DayComesFirst;
        PartialDate date = dayFirst switch
        {
            true => new(year, second, first),
            false => new(year, first, second),
            null => new(year, null, null),
        };
        return Make(i, i + 1, date, new(i, i + 1), dayFirst is null ? TimeGranularity.Year : TimeGranularity.Day);
    }

    /// <summary>The day of the month at <paramref name="i"/>, and where the text goes on; "March 17–18" is left to <see cref="DayRange"/>.</summary>
    private static int DayAt(TimeTokens t, int i, out int end)
    {
        int at = t.Is(i, "the") ? i + 1 : i;
        int day = t.Digits(at) is var plain and > 0 && t.Lower(at).Length <= 2 ? plain : t.Ordinal(at);
        end = at + 1;
        bool counted = t.IsAny(end, Counted) || t.Unit(end) is not null || t.Kind(end) is TimeWordKind.Meridiem;
        return day is >= 1 and <= 31 && !counted && t.SameSentence(i - 1, at) && !(t.Kind(at) == TimeWordKind.Ordinal && at == i) ? day : -1;
    }

    private static int YearAfter(TimeTokens t, int i, out int end)
    {
        int at = t.Is(i, ",") || t.Is(i, "of") ? i + 1 : i;
        int year = t.Year(at);
        if (year > 0 && t.SameSentence(i - 1, at) && (at == i || IsYear(t, at)))
        {
            end = at + 1;
            return year;
        }

        end = i;
        return -1;
    }

    private static bool IsYear(TimeTokens t, int i) => !t.IsAny(i + 1, Counted) && t.Unit(i + 1) is null;

    private static TimeParse? DayRange(int first, int end, TimeTokens t, int month, int low, int high)
    {
        if (low < 1 || high > 31 || low >= high)
        {
            return null;
        }

        int year = YearAfter(t, end, out int after);
        int? known = year > 0 ? year : null;
        var tokens = new TokenRange(first, after);
        var start = new TimeExpression(ExpressionKind.Calendar) { Date = new(known, month, low), DateTokens = tokens };
        return new(first, after, new(ExpressionKind.Range) { Ends = (start, start with { Date = new(known, month, high) }), DateTokens = tokens });
    }

    private static bool Between(string token, out int low, out int high)
    {
        low = high = 0;
        int mark = token.AsSpan().IndexOfAny('-', '–');
        return mark is 1 or 2 && token.Length - mark is 2 or 3
            && int.TryParse(token.AsSpan(0, mark), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out low)
            && int.TryParse(token.AsSpan(mark + 1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out high);
    }

    /// <summary>"may" and "march" are verbs unless they begin with a capital letter.</summary>
    private static bool IsLowercaseWord(TimeTokens t, int i) => !t.IsCapitalized(i) && (t.Value(i) is 3 or 5 || t.Kind(i) == TimeWordKind.MonthShort);

    /// <summary>Whether the name of a month without a day or year is one, and no verb ("May I") or person ("April Jones").</summary>
    private static bool StandsAlone(TimeTokens t, int i)
    {
        if (t.Kind(i) != TimeWordKind.Month)
        {
            return t.Kind(i) == TimeWordKind.MonthDotted && t.IsAny(i - 1, MonthLead);
        }

        bool led = t.SameSentence(i - 1, i) && (t.IsAny(i - 1, MonthLead) || t.Is(i - 1, "'s"));
        bool beforeName = t.IsCapitalized(i + 1) && t.SameSentence(i, i + 1) && !t.IsMonth(i + 1) && !t.IsWeekday(i + 1);
        if (beforeName && led && t.IsAny(i - 1, WeakLead))
        {
            return false;
        }

        if (t.Value(i) is 3 or 5)
        {
            return led;
        }

        bool afterName = t.IsAny(i - 1, NameTitles) || (t.IsCapitalized(i - 1) && t.SameSentence(i - 1, i) && !t.StartsSentence(i - 1) && !led);
        return led || (!afterName && !beforeName && (t.IsCapitalized(i) || t.Value(i) is not 8));
    }

    private static TimeParse Make(int first, int end, PartialDate date, TokenRange tokens, TimeGranularity unit = TimeGranularity.Day) =>
        new(first, end, new(ExpressionKind.Calendar) { Date = date, Unit = unit, DateTokens = tokens });
}
