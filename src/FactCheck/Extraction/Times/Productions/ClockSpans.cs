using FactCheck.Values;

namespace FactCheck.Extraction.Times.Productions;

/// <summary>Two times of day of which the first takes "p.m." from the second: "from 5 to 6 p.m.", "between 10 and 11:30 a.m.", "9 a.m. to 5".</summary>
internal static class ClockSpans
{
    /// <summary>A bare hour, a joining word, and a time that is told apart from a number.</summary>
    public static TimeParse? Read(TimeTokens t, int i)
    {
        if (t.Kind(i) is not (TimeWordKind.Digits or TimeWordKind.Number) || ClockAt(t, i) is not { } start || start.HasMinutes && start.Meridiem >= 0 || !DaySpans.Joins(t, i + 1, i)
            || !t.SameSentence(i, i + 2))
        {
            return null;
        }

        if (ClockAt(t, i + 2) is not { } to)
        {
            return null;
        }

        int end = i + 3;
        if (to.Meridiem < 0 && SpokenClock.Meridiem(t, end, out int after) is >= 0 and var meridiem)
        {
            (to, end) = (to with { Meridiem = meridiem }, after);
        }
        else if (to.Meridiem < 0 && t.Is(end, "in") && t.Is(end + 1, "the") && t.Kind(end + 2) == TimeWordKind.Part && t.Value(end + 2) is not 5)
        {
            (to, end) = (to with { Meridiem = t.Value(end + 2) == 1 ? 0 : 12 }, end + 3);
        }

        else if (to is { Meridiem: < 0, HasMinutes: false } && start is { Meridiem: < 0, HasMinutes: false } && t.Is(end, "of") && t.SameSentence(i, end + 1) && IsDay(t, end + 1))
        {
            return Make(t, i, end, start, to);
        }

        else if (to.Meridiem < 0 && t.Kind(end) == TimeWordKind.Clock && start.HasMinutes)
        {
            return Make(t, i, end + 1, start, to);
        }

        bool dated = start.HasMinutes && to.HasMinutes && t.Lower(i).Contains(':', StringComparison.Ordinal) && t.Kind(end) == TimeWordKind.DayWord;
        bool colons = dated || t.Lower(i - 1) is "from" or "between" && (t.Lower(i).Contains(':', StringComparison.Ordinal) || t.Lower(i + 2).Contains(':', StringComparison.Ordinal)) && Clause.EndsBefore(t, end);
        return to.Meridiem >= 0 || colons ? Make(t, i, end, start, to) : null;
    }

    public static TimeParse? Make(TimeTokens t, int first, int end, ClockReading start, ClockReading to)
    {
        if (start is { Meridiem: < 0, Hour: <= 12 } && to.Meridiem >= 0)
        {
            // "11 to 1 p.m." begins before noon, "11 to 3 a.m." before midnight.
            bool crosses = (start.Hour % 12, start.Minute).CompareTo((to.Hour % 12, to.Minute)) > 0;
            start = start with { Meridiem = crosses ? 12 - to.Meridiem : to.Meridiem };
        }

        else if (start is { Meridiem: < 0, Hour: <= 12 } && to is { Meridiem: < 0, Hour: < 12 } && (to.Hour, to.Minute).CompareTo((start.Hour, start.Minute)) < 0)
        {
            to = to with { Hour = to.Hour + 12 };
        }

        if (start.MinuteOfDay < 0 || to.MinuteOfDay < 0)
        {
            return null;
        }

        TimeParse last = Clock.WithZone(t, first, end, to.MinuteOfDay);
        return new(first, last.End, new(ExpressionKind.Range) { Ends = (last.Expression with { Minute = start.MinuteOfDay }, last.Expression), Unit = TimeGranularity.Minute });
    }

    /// <summary>"five to seven of tomorrow", "5 to 6 of April 22": only hours belong to a day so.</summary>
    private static bool IsDay(TimeTokens t, int i) => t.Kind(i) == TimeWordKind.DayWord
        || (t.Kind(i) is TimeWordKind.Month or TimeWordKind.MonthShort or TimeWordKind.MonthDotted or TimeWordKind.Digits && Dates.Read(t, i) is { Expression: { NamesDay: true, Date.Month: not null } });

    private static ClockReading? ClockAt(TimeTokens t, int i) => t.Kind(i) switch
    {
        TimeWordKind.Digits => ClockReading.Of(t.Lower(i)),
        TimeWordKind.Number when t.Value(i) is >= 1 and <= 12 => new(t.Value(i), 0, -1, false),
        TimeWordKind.ClockWord => new(t.Value(i) / 60, 0, -1, true),
        _ => null,
    };
}
