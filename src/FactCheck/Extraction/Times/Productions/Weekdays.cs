using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Times.Productions;

/// <summary>Weekdays, alone or with the date that they belong to: "Friday", "Tuesday, March 17", "Tuesday (17 March)", "Monday of last week".</summary>
internal static class Weekdays
{
    private static readonly WordSet Holidays = new("black super bloody fat ruby");

    private static readonly WordSet DayLead = new("on last this next every each by until since from before after late early of and or , ( through between");

    public static TimeParse? Read(TimeTokens t, int i)
    {
        bool full = t.Kind(i) == TimeWordKind.Weekday;
        if (!t.IsWeekday(i) || (!t.IsCapitalized(i) && !full))
        {
            return null;
        }

        var weekday = new TimeExpression(ExpressionKind.Weekday) { Weekday = (DayOfWeek)t.Value(i), WeekdayTokens = new(i, i + 1) };
        if (t.Kind(i + 1) == TimeWordKind.Digits && t.Ordinal(i + 1) is >= 1 and <= 31 and var number && Clause.EndsBefore(t, i + 2) && !t.Is(i + 2, "of"))
        {
            return new(i, i + 2, new(ExpressionKind.Calendar) { Date = new(null, null, number), Weekday = weekday.Weekday, WeekdayTokens = weekday.WeekdayTokens, DateTokens = new(i + 1, i + 2) });
        }

        if (ReadDate(t, i + 1) is { } date)
        {
            return new(i, date.End, date.Expression with { Weekday = weekday.Weekday, WeekdayTokens = weekday.WeekdayTokens });
        }

        if (!full && !(t.Kind(i) == TimeWordKind.WeekdayDotted && t.IsAny(i - 1, DayLead)) && !((t.Value(i) is 2 or 4 or 5 ? t.IsAny(i - 1, DayLead) : t.Value(i) != 0 && t.Is(i - 1, "on")) && Clause.EndsBefore(t, i + 1)))
        {
            return null;
        }

        bool nameAfter = t.IsCapitalized(i + 1) && t.SameSentence(i, i + 1);
        if (t.IsAny(i - 1, Holidays) || (t.Is(i - 1, "the") && nameAfter) || (t.IsCapitalized(i - 1) && nameAfter && !t.StartsSentence(i - 1) && !t.IsAny(i - 1, DayLead)))
        {
            return null;
        }

        if (t.Is(i + 1, "the") && t.Ordinal(i + 2, out int dayEnd) is >= 1 and <= 31 and var day && !t.IsMonth(dayEnd) && !t.Is(dayEnd, "of"))
        {
            return new(i, dayEnd, new(ExpressionKind.Calendar)
            {
                Date = new(null, null, day),
                Weekday = weekday.Weekday,
                WeekdayTokens = weekday.WeekdayTokens,
                DateTokens = new(i + 1, dayEnd),
            });
        }

        return WithWeek(t, i, i + 1, weekday);
    }

    /// <summary>The date after a weekday: with or without a comma, in parentheses, after "the".</summary>
    private static TimeParse? ReadDate(TimeTokens t, int i)
    {
        bool parenthesis = t.Is(i, "(");
        int at = t.Is(i, ",") || parenthesis || t.Is(i, ".") || (t.Is(i, "-") && t.Touches(i - 1)) ? i + 1 : i;
        at = t.Is(at, "the") ? at + 1 : at;
        if (at >= t.Count || !t.SameSentence(i - 1, at) || Dates.Read(t, at) is not { Expression: { Kind: ExpressionKind.Calendar, Unit: TimeGranularity.Day } } date)
        {
            return null;
        }

        return parenthesis ? t.Is(date.End, ")") ? date with { End = date.End + 1 } : null : date;
    }

    /// <summary>"Monday of last week", "Tuesday next week".</summary>
    private static TimeParse WithWeek(TimeTokens t, int first, int end, TimeExpression expression)
    {
        int at = t.Lower(end) is "of" or "in" ? end + 1 : end;
        at += at > end && t.Is(at, "the") ? 1 : 0;
        return t.Kind(at) == TimeWordKind.Step && t.Is(at + 1, "week") && !t.Is(at, "that")
            ? new(first, at + 2, expression with { OuterStep = t.Value(at) })
            : new(first, end, expression);
    }
}
