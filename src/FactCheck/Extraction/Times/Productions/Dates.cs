using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Times.Productions;

/// <summary>Calendar dates with a month: "March 17, 2025", "17th of March", "Mar. 17", "March the seventeenth", "2025-03-17", "March 2025", "the month of March", "20th of next month".</summary>
internal static class Dates
{
    private static readonly WordSet Counted = new("people persons men women children percent per-cent % per million billion thousand votes seats homes deaths killed others and/or times");

    /// <summary>"on the 27th" is a day of the month; "the 9th" may be a hole, an inning or an amendment.</summary>
    private static readonly WordSet DayLead = new("on by until since before after from for of around");

    public static TimeParse? Read(TimeTokens t, int i) => t.Kind(i) switch
    {
        TimeWordKind.Month or TimeWordKind.MonthShort or TimeWordKind.MonthDotted => ReadMonthFirst(t, i),
        TimeWordKind.Ordinal or TimeWordKind.Tens => ReadDayFirst(t, i),
        TimeWordKind.Digits => NumericDates.Read(t, i) ?? ReadYearFirst(t, i) ?? ReadDayFirst(t, i),
        TimeWordKind.Hyphenated => Compounds.ReadDate(t, i) ?? ReadDayFirst(t, i),
        TimeWordKind.Unit when t.Is(i, "month") && t.Is(i + 1, "of") && t.IsMonth(i + 2) => ReadMonthFirst(t, i + 2) is { Expression.Unit: TimeGranularity.Month } month
            ? month with { First = i }
            : t.IsCapitalized(i + 2) ? MonthNames.Of(t, i + 2, i) : null,
        _ => null,
    };

    private static TimeParse? ReadMonthFirst(TimeTokens t, int i)
    {
        int month = t.Value(i);
        int dot = t.Is(i + 1, ".") && t.Touches(i) && t.Kind(i) == TimeWordKind.MonthShort ? 1 : 0;
        int day = DayAt(t, i + 1 + dot, out int afterDay);
        if (MonthNames.IsOrdinaryWord(t, i) && !(day > 0 && (t.Is(i + 1, "the") || (t.Kind(i) != TimeWordKind.Month && t.Value(i) is not 3 && Clause.EndsBefore(t, afterDay)))))
        {
            return null;
        }

        if (day > 0)
        {
            if (DaySpans.AfterMonth(t, i, afterDay, month, day) is { } span)
            {
                return span;
            }

            return WithYear(t, i, afterDay, month, day);
        }

        if (DaySpans.Compact(t, i + 1, out int low, out int high) && DaySpans.Make(t, i, i + 2, month, low, high) is { } compact)
        {
            return compact;
        }

        if (DaySpans.WithinMonth(t, i, i + 1 + dot) is { } within)
        {
            return within;
        }

        int at = t.Is(i + 1 + dot, ",") || t.Is(i + 1, "of") ? i + 2 : i + 1 + dot;
        if (t.SameSentence(i, at) && YearAt(t, at, out int end) is var year and > 0 && IsYear(t, end))
        {
            return Make(i, end, new(year, month, null), TimeGranularity.Month);
        }

        return MonthNames.StandsAlone(t, i) ? MonthNames.Of(t, i, i) : null;
    }

    private static TimeParse? ReadDayFirst(TimeTokens t, int i)
    {
        int day = t.Ordinal(i, out int month);
        bool ordinal = day > 0;
        day = ordinal ? day : t.Day(i);
        if (day is < 1 or > 31)
        {
            return DaySpans.Compact(t, i, out int low, out int high) && t.IsMonth(i + 1) && !MonthNames.IsOrdinaryWord(t, i + 1)
                ? DaySpans.Make(t, i, i + 2, t.Value(i + 1), low, high)
                : null;
        }

        if ((DaySpans.BeforeMonth(t, i, month, day) ?? (ordinal ? null : DaySpans.BeforeDate(t, i, month, day))) is { } span)
        {
            return span;
        }

        if (day >= 19 && (t.Is(i - 1, "the") ? t.IsAny(i - 2, DayLead) : t.Is(i - 1, "on")) && t.Kind(i) == TimeWordKind.Digits && ordinal && OfStepMonth(t, i, month, day) is null && Clause.EndsBefore(t, month) && !t.Is(month, "of"))
        {
            return new(i, month, new(ExpressionKind.Calendar) { Date = new(null, null, day), DateTokens = new(i, month) });
        }

        month += t.Is(month, ".") && t.Touches(month - 1) && t.IsMonth(month + 1) ? 1 : 0;
        month += t.Is(month, "day") && t.Is(month + 1, "of") ? 1 : 0;
        bool of = t.Is(month, "of");
        month += of ? 1 : 0;
        if (ordinal && of && t.Kind(month) == TimeWordKind.Each && t.Is(month + 1, "month"))
        {
            return new(i, month + 2, new(ExpressionKind.Set) { Value = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"XXXX-XX-{day:D2}"), Unit = TimeGranularity.Day });
        }

        if (ordinal && OfStepMonth(t, i, month, day) is { } stepped)
        {
            return stepped;
        }

        // "the second May"; "10 March 3" is no date but the end of a list.
        bool spelled = t.Kind(i) is TimeWordKind.Ordinal or TimeWordKind.Tens or TimeWordKind.Hyphenated;
        if (!t.IsMonth(month) || (MonthNames.IsOrdinaryWord(t, month) && !of && !(t.Kind(month) == TimeWordKind.MonthShort && t.Year(month + 1) > 0)) || (spelled && !of)
            || (!of && DayAt(t, month + 1, out _) > 0))
        {
            return null;
        }

        return WithYear(t, i, month + (t.Is(month + 1, ".") && t.Touches(month) && t.Kind(month) == TimeWordKind.MonthShort ? 2 : 1), t.Value(month), day);
    }

    /// <summary>"20th of next month", "the 31st of this month".</summary>
    private static TimeParse? OfStepMonth(TimeTokens t, int first, int at, int day) =>
        t.Is(at, "the") && t.Is(at + 1, "month") ? new(first, at + 2, Stepped(day, 0))
        : t.Kind(at) == TimeWordKind.Step && t.Is(at + 1, "month") ? new(first, at + 2, Stepped(day, t.Value(at)))
        : null;

    private static TimeExpression Stepped(int day, int step) => new(ExpressionKind.Calendar) { Date = new(null, null, day), OuterStep = step };

    /// <summary>"2016 November".</summary>
    private static TimeParse? ReadYearFirst(TimeTokens t, int i)
    {
        int at = t.Is(i + 1, ",") ? i + 2 : i + 1;
        return t.Year(i) is var year and > 1500 && t.IsMonth(at) && DayAt(t, at + 1, out _) < 0 && !MonthNames.IsOrdinaryWord(t, at) && t.Year(at + 1) < 0
            && t.Is(i + 1, ",") is false
            ? Make(i, at + 1, new(year, t.Value(at), null), TimeGranularity.Month)
            : null;
    }

    /// <summary>The day of the month at <paramref name="i"/>, and where the text goes on.</summary>
    public static int DayAt(TimeTokens t, int i, out int end)
    {
        int comma = t.Is(i, ",") && t.Ordinal(i + 1) > 0 ? 1 : 0;
        int at = t.Is(i + comma, "the") ? i + comma + 1 : i + comma;
        int day = t.Day(at);
        end = at + 1;
        if (day < 0)
        {
            day = t.Ordinal(at, out end);
            bool spelled = day > 0 && t.Kind(at) != TimeWordKind.Digits;
            if (spelled && at == i && !(Clause.EndsBefore(t, end) || YearAt(t, end, out _) > 0 || t.Lower(end).Contains(':', StringComparison.Ordinal)))
            {
                return -1;
            }

            if (day < 0 && t.Kind(at) == TimeWordKind.Tens && Numbers.ReadPlain(t, at) is { Value: > 19 and < 32 } spoken)
            {
                (day, end) = ((int)spoken.Value, spoken.End);
            }
        }

        bool counted = (t.IsAny(end, Counted) && !(t.Is(end, "killed") && t.Is(i - 2, "on"))) || (t.Unit(end) is not null && !t.Is(at - 1, "the")) || t.Kind(end) is TimeWordKind.Meridiem or TimeWordKind.Clock;
        return day is >= 1 and <= 31 && !counted && t.SameSentence(i - 1, at) ? day : -1;
    }

    /// <summary>The year at <paramref name="i"/>, in digits or words, or -1.</summary>
    public static int YearAt(TimeTokens t, int i, out int end)
    {
        end = i + 1;
        return t.Year(i) is var year and > 0 ? year : SpokenYears.Read(t, i, out end) is var spoken and > 0 ? spoken : SpokenYears.ReadHundreds(t, i, out end);
    }

    private static TimeParse WithYear(TimeTokens t, int first, int end, int month, int day)
    {
        int year = YearAfter(t, end, out end);
        return Make(first, end, new(year > 0 ? year : null, month, day));
    }

    /// <summary>The year after a date, or -1, and where the text goes on.</summary>
    public static int YearAfter(TimeTokens t, int i, out int end)
    {
        int at = t.Is(i, ",") || t.Is(i, "of") || t.Is(i, "in") ? i + 1 : i;
        int year = YearAt(t, at, out int after);
        if (year > 0 && t.SameSentence(i - 1, at) && (at == i || IsYear(t, after)))
        {
            end = after;
            return year;
        }

        end = i;
        return -1;
    }

    private static bool IsYear(TimeTokens t, int end) => !t.IsAny(end, Counted) && t.Unit(end) is null;

    private static TimeParse Make(int first, int end, PartialDate date, TimeGranularity unit = TimeGranularity.Day) =>
        new(first, end, new(ExpressionKind.Calendar) { Date = date, Unit = unit, DateTokens = new(first, end) });
}
