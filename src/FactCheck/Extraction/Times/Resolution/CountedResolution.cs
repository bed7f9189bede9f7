using FactCheck.Values;

namespace FactCheck.Extraction.Times.Resolution;

/// <summary>"the first Friday of July", "the last week of 2019", "the third week of this month": the month or year first, then the day or week in it.</summary>
internal static class CountedResolution
{
    public static Timex? Resolve(TimeExpression e, ResolutionContext context)
    {
        TimeExpression whole = e with { Kind = e.Step is not null && e.Date.Month is null ? ExpressionKind.UnitStep : ExpressionKind.Calendar, Unit = (TimeGranularity)e.Index, Nth = 0, Mod = TimexMod.None, Minute = null, Part = null };
        if (TimeResolver.Resolve(whole, context) is not { Interval: { } interval } around)
        {
            return StepResolution.Unknown(e.Unit);
        }

        DateOnly start = DateOnly.FromDateTime(interval.Start);
        if (e.Weekday is { } weekday)
        {
            DateOnly? day = HolidayCalendar.NthWeekday(start.Year, start.Month, e.Nth, weekday);
            return day is null ? StepResolution.Unknown(e.Unit) : TimeResolver.Day(day, around.Anchor);
        }

        return Week(start, DateOnly.FromDateTime(interval.End.AddDays(-1)), e.Nth) is { } monday ? StepResolution.Week(monday, around.Anchor) : StepResolution.Unknown(e.Unit);
    }

    /// <summary>The Monday of a week that belongs to a month or year, as ISO 8601 has it: most of its days lie inside.</summary>
    private static DateOnly? Week(DateOnly first, DateOnly last, int nth)
    {
        DateOnly? monday = nth > 0 ? Calendar.AddDays(Calendar.Monday(first) ?? first, (first.DayOfWeek is DayOfWeek.Friday or DayOfWeek.Saturday or DayOfWeek.Sunday ? 7 : 0) + (7L * (nth - 1)))
            : Calendar.AddDays(Calendar.Monday(last) ?? last, last.DayOfWeek is DayOfWeek.Monday or DayOfWeek.Tuesday or DayOfWeek.Wednesday ? -7 : 0);
        return monday is { } found && found <= last ? found : null;
    }
}
