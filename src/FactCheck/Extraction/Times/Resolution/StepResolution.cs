using System.Globalization;

using FactCheck.Values;

namespace FactCheck.Extraction.Times.Resolution;

/// <summary>"today", "last week", "this month", "next year", "that day", "the weekend", "the quarter".</summary>
internal static class StepResolution
{
    public static Timex? Resolve(TimeExpression e, ResolutionContext context)
    {
        if (e is { Unit: TimeGranularity.Quarter, Step: null })
        {
            return LatestQuarter(context);
        }

        if (e.Anchor == TimexAnchor.PreviousTimex)
        {
            return FromPrevious(e, context);
        }

        if (context.Today is { } today)
        {
            return Around(today, e, context) ?? From(today, e, context.Tense, TimexAnchor.DocumentCreationTime);
        }

        PartialDate known = context.Published.Date;
        return e.Unit switch
        {
            TimeGranularity.Day => PartialDay(known, e.Step ?? 0),
            TimeGranularity.Year when known.Year is { } year => Year(year + (e.Step ?? 0), TimexAnchor.DocumentCreationTime),
            _ => Unknown(e.Unit),
        };
    }

    /// <summary>"next hour", "last minute" beside a publication time that is known to the minute: the stretch from there.</summary>
    private static Timex? Around(DateOnly today, TimeExpression e, ResolutionContext context)
    {
        if (e is not { Unit: TimeGranularity.Hour or TimeGranularity.Minute, Step: -1 or 1, Part: null } || context.Published.Time is not { } time)
        {
            return null;
        }

        DateTime now = today.ToDateTime(time);
        DateTime other = e.Unit == TimeGranularity.Hour ? now.AddHours(e.Step!.Value) : now.AddMinutes(e.Step!.Value);
        string format = e.Unit == TimeGranularity.Hour ? "yyyy-MM-dd'T'HH" : "yyyy-MM-dd'T'HH:mm";
        return new Timex
        {
            Type = TimexType.Time,
            Value = other.ToString(format, CultureInfo.InvariantCulture),
            Date = PartialDate.From(DateOnly.FromDateTime(other)),
            Granularity = e.Unit,
            Interval = now < other ? new(now, other) : new(other, now),
            Anchor = TimexAnchor.DocumentCreationTime,
            Mod = TimexMod.Approx,
        };
    }

    /// <summary>The value without an anchor: only the unit is known.</summary>
    public static Timex Unknown(TimeGranularity unit) => TimeResolver.Coarse(
        unit switch
        {
            TimeGranularity.Week => "XXXX-WXX",
            TimeGranularity.Weekend => "XXXX-WXX-WE",
            TimeGranularity.Month => "XXXX-XX",
            TimeGranularity.Quarter => "XXXX-QX",
            TimeGranularity.Day => "XXXX-XX-XX",
            TimeGranularity.Decade => "XXX",
            TimeGranularity.Century => "XX",
            TimeGranularity.Hour or TimeGranularity.Minute or TimeGranularity.Second => "XXXX-XX-XXTXX",
            _ => "XXXX",
        },
        unit,
        null,
        TimexAnchor.None);

    public static Timex Year(int year, TimexAnchor anchor) => year is < 1 or > 9999
        ? Unknown(TimeGranularity.Year)
        : TimeResolver.Coarse(year.ToString("D4", CultureInfo.InvariantCulture), TimeGranularity.Year, Calendar.Months(year, 1, 12), anchor, new(year, null, null));

    public static Timex Month(int year, int month, long shift, TimexAnchor anchor)
    {
        if (Calendar.AddMonths(year, month, shift) is not { } found)
        {
            return Unknown(TimeGranularity.Month);
        }

        var date = new PartialDate(found.Year, found.Month, null);
        return TimeResolver.Coarse(date.ToString(), TimeGranularity.Month, Calendar.Of(date), anchor, date);
    }

    public static Timex Quarter(int year, int quarter, int shift, TimexAnchor anchor)
    {
        int total = (year * 4) + quarter - 1 + shift;
        (int y, int q) = (total / 4, (total % 4) + 1);
        return TimeResolver.Coarse(
            string.Create(CultureInfo.InvariantCulture, $"{y:D4}-Q{q}"), TimeGranularity.Quarter, Calendar.Unit(TimeGranularity.Quarter, y, q), anchor, new(y, null, null));
    }

    public static Timex From(DateOnly today, TimeExpression e, Tense tense, TimexAnchor anchor)
    {
        int step = e.Step ?? 0;
        return e.Unit switch
        {
            TimeGranularity.Day => TimeResolver.Day(Calendar.AddDays(today, step), anchor),
            TimeGranularity.Week => Week(Calendar.AddDays(today, step * 7), anchor),
            TimeGranularity.Weekend => Weekend(today, e.Step, tense, anchor),
            TimeGranularity.Month => Month(today.Year, today.Month, step, anchor),
            TimeGranularity.Quarter => Quarter(today.Year, Calendar.QuarterOf(today.Month), step, anchor),
            TimeGranularity.Year => Year(today.Year + step, anchor),
            TimeGranularity.Decade => Decade((today.Year / 10) + step, anchor),
            TimeGranularity.Century => Century(((today.Year - 1) / 100) + 1 + step, anchor),
            TimeGranularity.Hour or TimeGranularity.Minute or TimeGranularity.Second =>
                TimeResolver.Day(today, anchor) with { Mod = TimexMod.Approx },
            _ => Unknown(e.Unit),
        };
    }

    public static Timex Week(DateOnly? day, TimexAnchor anchor) => day is { } known
        ? TimeResolver.Coarse(Calendar.WeekValue(known), TimeGranularity.Week, Calendar.Days(Calendar.Monday(known), 7), anchor)
        : Unknown(TimeGranularity.Week);

    private static Timex Decade(int decade, TimexAnchor anchor) => TimeResolver.Coarse(
        decade.ToString("D3", CultureInfo.InvariantCulture), TimeGranularity.Decade, Calendar.Unit(TimeGranularity.Decade, null, decade), anchor);

    private static Timex Century(int century, TimexAnchor anchor) => TimeResolver.Coarse(
        (century - 1).ToString("D2", CultureInfo.InvariantCulture), TimeGranularity.Century, Calendar.Unit(TimeGranularity.Century, null, century), anchor);

    /// <summary>The weekend told as past is the last one that has begun; otherwise the coming or present one.</summary>
    private static Timex Weekend(DateOnly today, int? step, Tense tense, TimexAnchor anchor)
    {
        int sinceSaturday = ((int)today.DayOfWeek + 1) % 7;
        int toSaturday = (7 - sinceSaturday) % 7;
        bool inside = sinceSaturday <= 1;
        int days = step switch
        {
            < 0 => inside ? -sinceSaturday - 7 : -sinceSaturday,
            // "the weekend after next" counts from the present or coming one.
            2 => (inside ? -sinceSaturday : toSaturday) + 14,
            > 0 => (inside ? 7 - sinceSaturday : toSaturday + (today.DayOfWeek is DayOfWeek.Friday or DayOfWeek.Thursday ? 7 : 0)) + (7 * (step.Value - 1)),
            0 => inside ? -sinceSaturday : tense == Tense.Past ? -sinceSaturday : toSaturday,
            _ => inside || tense != Tense.Future ? -sinceSaturday : toSaturday,
        };
        return Calendar.AddDays(today, days) is { } saturday
            ? TimeResolver.Coarse(Calendar.WeekValue(saturday) + "-WE", TimeGranularity.Weekend, Calendar.Days(saturday, 2), anchor)
            : Unknown(TimeGranularity.Weekend);
    }

    private static Timex FromPrevious(TimeExpression e, ResolutionContext context)
    {
        if (context is { IsFirst: true, Today: { } now })
        {
            return From(now, e, context.Tense, TimexAnchor.DocumentCreationTime);
        }

        if (context.Previous is not { Interval: { } interval } previous)
        {
            return context.Previous is { Date: { Month: not null, Day: not null } } yearless && e.Unit == TimeGranularity.Day
                ? PartialDay(yearless.Date, e.Step ?? 0) with { Anchor = TimexAnchor.PreviousTimex }
                : Unknown(e.Unit);
        }

        // "the next day" after "March 2024" is not known.
        return previous.Granularity > e.Unit && previous.Granularity != TimeGranularity.Weekend
            ? Unknown(e.Unit)
            : From(DateOnly.FromDateTime(interval.Start), e, context.Tense, TimexAnchor.PreviousTimex);
    }

    private static Timex LatestQuarter(ResolutionContext context)
    {
        if (context.Previous is { Granularity: TimeGranularity.Quarter } previous)
        {
            // "a year earlier" in between compared with the quarter that is meant.
            return previous.Anchor == TimexAnchor.PreviousTimex && previous.Date.Year < context.ThisYear && previous.Interval is { } compared
                ? Quarter(compared.Start.Year, Calendar.QuarterOf(compared.Start.Month), 4, TimexAnchor.DocumentCreationTime)
                : previous with { Anchor = TimexAnchor.DocumentCreationTime, Mod = TimexMod.None };
        }

        return context.Today is { } today ? Quarter(today.Year, Calendar.QuarterOf(today.Month), -1, TimexAnchor.DocumentCreationTime) : Unknown(TimeGranularity.Quarter);
    }

    /// <summary>A day counted from one without a year: the same in leap and common years, or unknown.</summary>
    private static Timex PartialDay(PartialDate known, int step)
    {
        DateOnly? leap = (known with { Year = 2024 }).ToDateOnly();
        DateOnly? common = (known with { Year = 2023 }).ToDateOnly();
        if (leap is not { } a || common is not { } b || a.AddDays(step) is var one && b.AddDays(step) is var two && (one.Month != two.Month || one.Day != two.Day))
        {
            return Unknown(TimeGranularity.Day);
        }

        var date = new PartialDate(null, a.AddDays(step).Month, a.AddDays(step).Day);
        return new Timex { Type = TimexType.Date, Value = date.ToString(), Date = date, Anchor = TimexAnchor.DocumentCreationTime };
    }
}
