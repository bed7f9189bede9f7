using System.Globalization;

using FactCheck.Values;

namespace FactCheck.Extraction.Times.Resolution;

/// <summary>Dates, months, seasons, quarters, years: finds the year when none is written.</summary>
internal static class CalendarResolution
{
    /// <summary>A date up to this many days after publication may be meant although the sentence is told as past: clocks, zones and late metadata differ.</summary>
    private const int Slack = 3;

    public static Timex? Resolve(TimeExpression e, ResolutionContext context) => e.Unit switch
    {
        TimeGranularity.Decade => TimeResolver.Coarse(e.Index.ToString("D3", CultureInfo.InvariantCulture), e.Unit, Calendar.Unit(e.Unit, null, e.Index), TimexAnchor.None),
        TimeGranularity.Century => TimeResolver.Coarse((e.Index - 1).ToString("D2", CultureInfo.InvariantCulture), e.Unit, Calendar.Unit(e.Unit, null, e.Index), TimexAnchor.None),
        TimeGranularity.Year => TimeResolver.Coarse(e.Date.ToString(), e.Unit, Calendar.Of(e.Date), TimexAnchor.None, e.Date),
        TimeGranularity.Season or TimeGranularity.Quarter or TimeGranularity.HalfYear => Indexed(e, context),
        TimeGranularity.Month => Month(e, context),
        TimeGranularity.Week => Week(e, context),
        TimeGranularity.Weekend => HolidayWeekend(e, context),
        _ when e.Holiday is not null => Holiday(e, context),
        _ => Day(e, context),
    };

    private static Timex Month(TimeExpression e, ResolutionContext context)
    {
        PartialDate date = e.Date;
        TimexAnchor anchor = TimexAnchor.None;
        if (date.Year is null)
        {
            (int? year, anchor) = YearOf(e, context, year => Calendar.Months(year, date.Month!.Value, 1));
            date = date with { Year = year };
        }

        return TimeResolver.Coarse(date.ToString(), TimeGranularity.Month, Calendar.Of(date), anchor, date);
    }

    /// <summary>"the week of March 6".</summary>
    private static Timex Week(TimeExpression e, ResolutionContext context) =>
        Day(e, context) is { Interval: { } day } date ? StepResolution.Week(DateOnly.FromDateTime(day.Start), date.Anchor) : StepResolution.Unknown(TimeGranularity.Week);

    private static Timex Holiday(TimeExpression e, ResolutionContext context)
    {
        int? year = e.Date.Year;
        TimexAnchor anchor = TimexAnchor.None;
        if (year is null)
        {
            (year, anchor) = YearOf(e, context, candidate => HolidayCalendar.Of(e.Holiday!, candidate));
        }

        if (year is not { } known || HolidayCalendar.Of(e.Holiday!, known) is not { } days)
        {
            PartialDate fixedDay = e.Holiday is [_, _, '-', _, _] rule ? new(null, int.Parse(rule.AsSpan(0, 2), CultureInfo.InvariantCulture), int.Parse(rule.AsSpan(3), CultureInfo.InvariantCulture)) : default;
            return new Timex { Type = TimexType.Date, Value = fixedDay.IsEmpty ? "XXXX-XX-XX" : fixedDay.ToString(), Date = fixedDay, Anchor = anchor };
        }

        DateOnly first = DateOnly.FromDateTime(days.Start);
        Timex day = TimeResolver.Day(first, anchor);
        return days.End - days.Start <= TimeSpan.FromDays(1)
            ? day
            : day with { Value = day.Value + "/" + PartialDate.From(DateOnly.FromDateTime(days.End.AddDays(-1))), Date = new(first.Year, null, null), Interval = days };
    }

    /// <summary>"Labor Day weekend", "the weekend of March 8": the Saturday and Sunday next to the day, and all days up to it.</summary>
    private static Timex HolidayWeekend(TimeExpression e, ResolutionContext context)
    {
        Timex day = e.Holiday is null ? Day(e, context) : Holiday(e, context);
        if (day.Interval is not { } interval)
        {
            return StepResolution.Unknown(TimeGranularity.Weekend);
        }

        int offset = interval.Start.DayOfWeek switch { DayOfWeek.Monday => -2, DayOfWeek.Sunday => -1, DayOfWeek.Tuesday => -3, var other => DayOfWeek.Saturday - other };
        return Calendar.AddDays(DateOnly.FromDateTime(interval.Start), offset) is { } saturday && Calendar.Days(saturday, 2) is { } weekend
            ? TimeResolver.Coarse(
                Calendar.WeekValue(saturday) + "-WE",
                TimeGranularity.Weekend,
                new(interval.Start < weekend.Start ? interval.Start : weekend.Start, interval.End > weekend.End ? interval.End : weekend.End),
                day.Anchor)
            : StepResolution.Unknown(TimeGranularity.Weekend);
    }

    private static Timex Day(TimeExpression e, ResolutionContext context)
    {
        PartialDate date = e.Date;
        TimexAnchor anchor = TimexAnchor.None;
        if (date.Month is null)
        {
            return DayOfMonth(e, context);
        }

        if (date.Year is null)
        {
            (int? year, anchor) = YearOf(e, context, year => (date with { Year = year }).ToDateOnly() is { } day ? TimeInterval.Day(day) : null);
            date = date with { Year = year };
        }

        return new Timex { Type = TimexType.Date, Value = date.ToString(), Date = date, Interval = Calendar.Of(date), Anchor = anchor };
    }

    /// <summary>"the 17th": of the month of publication, or the one next to it that the tense asks for.</summary>
    private static Timex DayOfMonth(TimeExpression e, ResolutionContext context)
    {
        int day = e.Date.Day!.Value;
        if (context.Today is not { } today)
        {
            return new Timex { Type = TimexType.Date, Value = e.Date.ToString(), Date = e.Date };
        }

        int shift = e.OuterStep ?? (context.Tense == Tense.Future ? (day < today.Day ? 1 : 0) : day > today.Day + Slack ? -1 : 0);
        if (e is { OuterStep: null, Weekday: { } weekday } && NearestMonth(today, day, weekday, context.Tense) is { } nearest)
        {
            shift = nearest;
        }

        (int Year, int Month)? month = Calendar.AddMonths(today.Year, today.Month, shift);
        var date = new PartialDate(month?.Year, month?.Month, day);
        return new Timex { Type = TimexType.Date, Value = date.ToString(), Date = date, Interval = Calendar.Of(date), Anchor = TimexAnchor.DocumentCreationTime };
    }

    /// <summary>"Friday the 23rd": the nearest month in which that day is one, on the side of the tense.</summary>
    private static int? NearestMonth(DateOnly today, int day, DayOfWeek weekday, Tense tense)
    {
        for (int distance = 0; distance <= 12; distance++)
        {
            foreach (int shift in tense == Tense.Future ? (int[])[distance, -distance] : [-distance, distance])
            {
                if (Calendar.AddMonths(today.Year, today.Month, shift) is { } month && new PartialDate(month.Year, month.Month, day).ToDateOnly() is { } date && date.DayOfWeek == weekday && Math.Abs(distance) <= 2)
                {
                    return shift;
                }
            }
        }

        return null;
    }

    private static Timex Indexed(TimeExpression e, ResolutionContext context)
    {
        int? year = e.Date.Year;
        TimexAnchor anchor = TimexAnchor.None;
        if (year is null)
        {
            (year, anchor) = YearOf(e, context, candidate => Calendar.Unit(e.Unit, candidate, e.Index));
        }

        string unit = e.Unit switch
        {
            TimeGranularity.Season => Timescale.SeasonCode(e.Index),
            TimeGranularity.Quarter => "Q" + e.Index.ToString(CultureInfo.InvariantCulture),
            _ => "H" + e.Index.ToString(CultureInfo.InvariantCulture),
        };
        string stem = year?.ToString("D4", CultureInfo.InvariantCulture) ?? "XXXX";
        return TimeResolver.Coarse(stem + "-" + unit, e.Unit, Calendar.Unit(e.Unit, year, e.Index), anchor, new(year, null, null));
    }

    /// <summary>
    /// The year of a date without one: the step that the text names, else the year of a time just before it, else the year that puts it nearest to publication
    /// on the side that the tense asks for.
    /// </summary>
    private static (int? Year, TimexAnchor Anchor) YearOf(TimeExpression e, ResolutionContext context, Func<int, TimeInterval?> at)
    {
        if (e.OuterStep is { } outer)
        {
            return (context.ThisYear + outer, TimexAnchor.DocumentCreationTime);
        }

        if (e.Step is null && context is { PreviousHasYear: true, Tense: not Tense.Future, Previous: { Date.Year: { } year } previous } && Continues(previous, e))
        {
            return (year, TimexAnchor.PreviousTimex);
        }

        if (context.Today is not { } today)
        {
            // A year without month or day of publication cannot tell last December from next.
            return (null, TimexAnchor.None);
        }

        DateTime now = today.ToDateTime(TimeOnly.MinValue);
        int? best = null;
        double nearest = double.PositiveInfinity;
        for (int candidate = today.Year - 1; candidate <= today.Year + 1; candidate++)
        {
            if (at(candidate) is { } interval && Cost(interval, now, e, context.Tense) is var cost && cost < nearest)
            {
                (best, nearest) = (candidate, cost);
            }
        }

        // A day that exists in none of the years near by ("February 30") is of this year, so that it can be reported.
        return (best ?? today.Year, TimexAnchor.DocumentCreationTime);
    }

    /// <summary>"In 2019 … on March 18": only a time that leaves the month open, or lies in the same narrative, lends its year.</summary>
    private static bool Continues(Timex previous, TimeExpression e) => previous is { Mod: not (TimexMod.OnOrAfter or TimexMod.OnOrBefore or TimexMod.Before or TimexMod.After) }
        && (previous.Granularity == TimeGranularity.Year || previous.Date.Month is null || (e.Date.Month ?? 13) >= previous.Date.Month);

    private static double Cost(TimeInterval interval, DateTime now, TimeExpression e, Tense tense)
    {
        double ahead = (interval.Start - now).TotalDays;
        double behind = (now - interval.End).TotalDays + 1;
        double distance = ahead > 0 ? ahead : Math.Max(0, behind);
        return e.Step switch
        {
            < 0 => behind > 0 ? distance : 10_000 + distance,
            > 0 => ahead > 0 ? distance : 10_000 + distance,
            0 => interval.Start.Year == now.Year ? 0 : 10_000 + distance,
            _ => distance * Bias(ahead, behind, tense, e.Unit),
        };
    }

    /// <summary>How much farther than the calendar says a date on the wrong side of the tense counts.</summary>
    private static double Bias(double ahead, double behind, Tense tense, TimeGranularity unit)
    {
        bool quarter = unit is TimeGranularity.Quarter or TimeGranularity.Season or TimeGranularity.HalfYear;
        return tense switch
        {
            Tense.Future => behind > 0 ? 6 : 1,
            Tense.Past => ahead > Slack ? 6 : 1,
            _ => ahead > Slack ? (quarter ? 4 : 1.8) : 1,
        };
    }
}
