using FactCheck.Extraction.Times.Productions;
using FactCheck.Values;

namespace FactCheck.Extraction.Times;

/// <summary>What narrows a unit: "early March", "late last week", "the end of 1994", "earlier this month", "the rest of the year".</summary>
internal static class Modifiers
{
    public static TimeParse? Read(TimeTokens t, int i)
    {
        int at = t.Is(i, "the") ? i + 1 : i;
        if (t.Lower(at) is "rest" or "remainder")
        {
            return ReadRest(t, i, at);
        }

        if (t.Kind(at) == TimeWordKind.Mod)
        {
            if (t.Is(at, "mid") && t.Lower(at + 1) is "day" or "night" && Clause.EndsBefore(t, at + 2))
            {
                return new(at, at + 2, new(ExpressionKind.TimeOfDay) { Minute = t.Is(at + 1, "day") ? 720 : 1440, Unit = TimeGranularity.Minute });
            }

            if (InTheDay(t, at) is { } day)
            {
                return day with { First = i };
            }

            int next = t.Lower(at + 1) is "in" or "on" or "of" ? at + 2 : at + 1;
            next = t.Is(next, "-") ? next + 1 : next;
            return t.SameSentence(at, next) && TimeParser.ReadArticled(t, next) is { } inner && TakesModifier(inner.Expression) ? Modified(inner, i, (TimexMod)t.Value(at)) : null;
        }

        if (t.Kind(at) == TimeWordKind.ModNoun || t.Is(at, "middle"))
        {
            return t.Is(at + 1, "of") && t.SameSentence(at, at + 2) && ReadEnd(t, at + 2) is { } inner && TakesModifier(inner.Expression)
                ? Modified(inner, i, t.Is(at, "middle") ? TimexMod.Mid : (TimexMod)t.Value(at))
                : null;
        }

        return ReadYearEnd(t, i);
    }

    /// <summary>"early in the day Wednesday", "late in the day on Friday".</summary>
    private static TimeParse? InTheDay(TimeTokens t, int at)
    {
        if (!t.Is(at + 1, "in") || !t.Is(at + 2, "the") || !t.Is(at + 3, "day"))
        {
            return null;
        }

        int day = t.Is(at + 4, "on") ? at + 5 : at + 4;
        return t.SameSentence(at, day) && TimeParser.ReadPlain(t, day) is { Expression: { NamesDay: true, Minute: null, Part: null } } named ? Modified(named, at, (TimexMod)t.Value(at)) : null;
    }

    /// <summary>"year-end", "year end", "year's end".</summary>
    private static TimeParse? ReadYearEnd(TimeTokens t, int i)
    {
        int end = t.Is(i, "year-end") ? i + 1
            : t.Is(i, "year") && t.Is(i + 1, "end") && t.Lower(i - 1) is "by" or "at" or "before" or "until" or "around" or "since" or "the" ? i + 2
            : t.Is(i, "year") && t.Is(i + 1, "'s") && t.Is(i + 2, "end") && t.Lower(i - 1) is "by" or "at" or "before" or "until" or "around" or "since" or "the" or "last" or "this" ? i + 3
            : -1;
        return end > 0 ? new(i, end, new(ExpressionKind.UnitStep) { Step = 0, Unit = TimeGranularity.Year, Mod = TimexMod.End }) : null;
    }

    private static TimeParse? ReadRest(TimeTokens t, int first, int at)
    {
        int unit = t.Is(at + 1, "of") ? at + 2 : at + 1;
        unit += t.Lower(unit) is "the" or "this" or "my" or "current" ? 1 : 0;
        return t.Unit(unit) is { } granularity and >= TimeGranularity.Day && t.Kind(unit) == TimeWordKind.Unit && t.SameSentence(first, unit)
            ? new(first, unit + 1, new(ExpressionKind.Rest) { Step = 0, Unit = granularity })
            : null;
    }

    private static TimeParse Modified(TimeParse inner, int first, TimexMod mod) => inner with { First = first, Expression = inner.Expression with { Mod = mod } };

    /// <summary>What can begin or end: a time, or "the month", "the year" for the present one.</summary>
    private static TimeParse? ReadEnd(TimeTokens t, int i) =>
        TimeParser.ReadArticled(t, i) is { Expression.Kind: not ExpressionKind.Length } parse ? parse
        : t.Is(i, "the") && t.Kind(i + 1) == TimeWordKind.Weekday && Weekdays.Read(t, i + 1) is { Expression.Kind: ExpressionKind.Weekday } weekday ? weekday with { First = i }
        : t.Is(i, "the") && t.Kind(i + 1) == TimeWordKind.Unit && t.Unit(i + 1) is TimeGranularity.Day or TimeGranularity.Week or TimeGranularity.Month or TimeGranularity.Year or TimeGranularity.Decade
            ? new(i, i + 2, new(ExpressionKind.UnitStep) { Step = 0, Unit = (TimeGranularity)t.Value(i + 1) })
        : t.Lower(i) is "month" or "year" or "day" or "week" ? new(i, i + 1, new(ExpressionKind.UnitStep) { Step = 0, Unit = (TimeGranularity)t.Value(i) })
        : null;

    private static bool TakesModifier(TimeExpression expression) => expression.Kind switch
    {
        ExpressionKind.Calendar or ExpressionKind.Weekday or ExpressionKind.UnitStep or ExpressionKind.TimeOfDay => true,
        _ => false,
    };
}
