using FactCheck.Values;

namespace FactCheck.Extraction.Times.Productions;

/// <summary>Weekdays and weeks counted within a month or year: "the first Friday of July", "last Monday in May", "the third week of this month", "the week of March 6", "week 31".</summary>
internal static class MonthParts
{
    public static TimeParse? Read(TimeTokens t, int i)
    {
        if (t.Is(i, "week"))
        {
            return WeekOf(t, i) ?? WeekNumber(t, i);
        }

        int nth = t.Is(i, "last") || t.Is(i, "final") ? -1 : t.Ordinal(i, out _);
        int at = nth < 0 ? i + 1 : t.Ordinal(i, out int after) > 0 ? after : i + 1;
        bool week = t.Is(at, "week");
        if (nth is >= 1 and <= 12 && t.Is(at, "month") && t.Lower(at + 1) is "of" or "in" && OfYear(t, at + 2) is { } year)
        {
            return year with { First = i, Expression = year.Expression with { Date = new(year.Expression.Date.Year, nth, null), Unit = TimeGranularity.Month, DateTokens = null } };
        }

        if (nth is 0 or > 53 || (nth < 0 && !t.Is(i, "last") && !t.Is(i, "final")) || !(week || (t.Kind(at) == TimeWordKind.Weekday && nth <= 5)) || !(t.Lower(at + 1) is "of" or "in" || t.Kind(at + 1) == TimeWordKind.Step))
        {
            return null;
        }

        if (Span(t, t.Kind(at + 1) == TimeWordKind.Step ? at + 1 : at + 2, week) is not { } span)
        {
            return null;
        }

        TimeExpression inner = span.Expression with { Nth = nth, Weekday = week ? null : (DayOfWeek)t.Value(at), WeekdayTokens = null, DateTokens = null };
        return span with { First = i, Expression = inner with { Kind = ExpressionKind.Counted, Unit = week ? TimeGranularity.Week : TimeGranularity.Day, Index = (int)span.Expression.Unit } };
    }

    /// <summary>The month or year in which the weeks are counted.</summary>
    private static TimeParse? Span(TimeTokens t, int i, bool week)
    {
        if (t.IsMonth(i) && t.IsCapitalized(i) | t.Kind(i) == TimeWordKind.Month)
        {
            return Years.WithYear(t, i, i + 1, MonthNames.Of(t, i, i).Expression);
        }

        if (Dates.YearAt(t, i, out int end) is var year and > 1500 && week)
        {
            return new(i, end, new(ExpressionKind.Calendar) { Date = new(year, null, null), Unit = TimeGranularity.Year });
        }

        int at = t.Is(i, "the") ? i + 1 : i;
        int step = t.Kind(at) == TimeWordKind.Step ? t.Value(at) : 0;
        at += t.Kind(at) == TimeWordKind.Step ? 1 : 0;
        return t.Is(at, "month") || (week && t.Is(at, "year")) ? new(i, at + 1, new(ExpressionKind.UnitStep) { Step = step, Unit = (TimeGranularity)t.Value(at) }) : null;
    }

    /// <summary>"the week of March 6", "week beginning on Monday, 4 February".</summary>
    private static TimeParse? WeekOf(TimeTokens t, int i)
    {
        int at = t.Lower(i + 1) is "of" or "ending" ? i + 2 : t.Lower(i + 1) is "beginning" or "starting" or "commencing" ? (t.Is(i + 2, "on") ? i + 3 : i + 2) : -1;
        return at > 0 && t.SameSentence(i, at) && (Weekdays.Read(t, at) ?? Dates.Read(t, at)) is { Expression: { Kind: ExpressionKind.Calendar, Unit: TimeGranularity.Day, Date.Month: not null } } date
            ? date with { First = i, Expression = date.Expression with { Unit = TimeGranularity.Week, Weekday = null, WeekdayTokens = null, DateTokens = null } }
            : null;
    }

    /// <summary>"2021", "next year", as what a month is counted in.</summary>
    private static TimeParse? OfYear(TimeTokens t, int i) =>
        t.Year(i) is var year and > 1500 ? new(i, i + 1, new(ExpressionKind.Calendar) { Date = new(year, null, null) })
        : t.Kind(i) == TimeWordKind.Step && t.Is(i + 1, "year") ? new(i, i + 2, new(ExpressionKind.Calendar) { OuterStep = t.Value(i) })
        : null;

    private static TimeParse? WeekNumber(TimeTokens t, int i) =>
        t.Digits(i + 1) is >= 1 and <= 53 and var number && t.Is(i + 2, "of") && t.Kind(i + 3) == TimeWordKind.Step && t.Is(i + 4, "year")
            ? new(i, i + 5, new(ExpressionKind.Counted) { Nth = number, Unit = TimeGranularity.Week, Index = (int)TimeGranularity.Year, Step = t.Value(i + 3) })
            : WeekOfYear(t, i);

    private static TimeParse? WeekOfYear(TimeTokens t, int i) => t.Digits(i + 1) is >= 1 and <= 53 and var week && t.Lower(i + 1).Length <= 2 && t.Lower(i - 1) is "in" or "calendar" or "from" or "to" or "between" or "and" or "of" or "the"
        && t.Year(i + 2) is var year && (year > 0 || (t.Is(i + 2, "of") && t.Year(i + 3) > 0))
        ? new(i, year > 0 ? i + 3 : i + 4, new(ExpressionKind.Counted) { Nth = week, Unit = TimeGranularity.Week, Index = (int)TimeGranularity.Year, Date = new(year > 0 ? year : t.Year(i + 3), null, null) })
        : null;
}
