using System.Collections.Immutable;

using FactCheck.Values;

namespace FactCheck.Extraction.Times.Resolution;

/// <summary>"two weeks ago", "a year earlier", "three days later", "in two weeks' time".</summary>
internal static class ShiftResolution
{
    public static Timex Resolve(TimeExpression e, ResolutionContext context)
    {
        Timex value = Value(e, context);
        return LengthResolution.ModOf(e.Hedge) is not TimexMod.None and var mod ? value with { Mod = mod } : value;
    }

    private static Timex Value(TimeExpression e, ResolutionContext context)
    {
        int direction = e.Step ?? -1;
        if (e.Origin is { } from)
        {
            return TimeResolver.Resolve(from, context) is { Interval: { } start } known && known.Granularity <= e.Unit | known.Granularity <= TimeGranularity.Day
                ? Exact(DateOnly.FromDateTime(start.Start), e, direction, known.Anchor)
                : StepResolution.Unknown(e.Unit);
        }
        if (double.IsNaN(e.Count))
        {
            return new Timex { Type = TimexType.Date, Value = direction < 0 ? "PAST_REF" : "FUTURE_REF", Granularity = TimeGranularity.Unspecified };
        }

        // A comparison with "a year ago" beside a quarter is with the same quarter.
        if (e is { Unit: TimeGranularity.Year, Count: 1 } && context.Previous is { Granularity: TimeGranularity.Quarter, Interval: { } quarter } previous)
        {
            bool resolved = previous.Anchor == TimexAnchor.PreviousTimex && quarter.Start.Year < context.ThisYear;
            return resolved ? previous : StepResolution.Quarter(quarter.Start.Year, Calendar.QuarterOf(quarter.Start.Month), 4 * direction, TimexAnchor.PreviousTimex);
        }

        DateOnly? origin = context.Today;
        TimexAnchor anchor = TimexAnchor.DocumentCreationTime;
        if (e.Anchor == TimexAnchor.PreviousTimex)
        {
            if (context.Previous is { Interval: { } interval, } near && near.Granularity <= e.Unit)
            {
                (origin, anchor) = (DateOnly.FromDateTime(interval.Start), TimexAnchor.PreviousTimex);
            }
            else if (context.Previous is not null || (e.Unit is not TimeGranularity.Year && !context.IsFirst))
            {
                return StepResolution.Unknown(e.Unit);
            }
        }

        if (origin is { } now && anchor == TimexAnchor.DocumentCreationTime && context.Published.Time is { } time && IsClocked(e))
        {
            return Coarser(now, e, direction) is { } day1 ? Moment(day1.ToDateTime(time), Finer(e), direction) : StepResolution.Unknown(e.Unit);
        }

        return origin is not { } day ? StepResolution.Unknown(e.Unit)
            : e.Further.IsDefault ? Shift(day, e, direction, anchor)
            : Exact(day, e, direction, anchor);
    }

    /// <summary>Whether hours or minutes are counted.</summary>
    private static bool IsClocked(TimeExpression e) => e.Unit <= TimeGranularity.Hour || (!e.Further.IsDefault && e.Further.Any(part => part.Unit <= TimeGranularity.Hour));

    /// <summary>The day reached by months and years of a length, which are no number of seconds.</summary>
    private static DateOnly? Coarser(DateOnly day, TimeExpression e, int direction)
    {
        DateOnly? reached = day;
        foreach ((double count, TimeGranularity unit) in e.Further.IsDefault ? [] : e.Further.Insert(0, (e.Count, e.Unit)))
        {
            reached = reached is { } from && unit > TimeGranularity.Week ? Add(from, Math.Min(count, 100_000) * direction, unit) : reached;
        }

        return reached;
    }

    /// <summary>What is left of a length without its months and years.</summary>
    private static TimeExpression Finer(TimeExpression e)
    {
        if (e.Further.IsDefault || e.Unit <= TimeGranularity.Week)
        {
            return e;
        }

        ImmutableArray<(double Count, TimeGranularity Unit)> finer = [.. e.Further.Where(part => part.Unit <= TimeGranularity.Week)];
        return e with { Count = finer[0].Count, Unit = finer[0].Unit, Further = finer.Length > 1 ? finer.RemoveAt(0) : default };
    }

    /// <summary>Hours and minutes from a publication time that is known to the minute.</summary>
    private static Timex Moment(DateTime now, TimeExpression e, int direction)
    {
        double seconds = LengthResolution.Seconds(e) * direction;
        if (now.Ticks + (seconds * TimeSpan.TicksPerSecond) is < 0 or > 3.1e18)
        {
            return StepResolution.Unknown(e.Unit);
        }

        DateTime moment = now.AddSeconds(seconds);
        return new Timex
        {
            Type = TimexType.Time,
            Value = moment.ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture),
            Date = PartialDate.From(DateOnly.FromDateTime(moment)),
            Granularity = TimeGranularity.Minute,
            Interval = new(moment, moment.AddMinutes(1)),
            TimeOfDay = TimeOnly.FromDateTime(moment),
            Anchor = TimexAnchor.DocumentCreationTime,
        };
    }

    /// <summary>To the day, where a length of several units or a named day asks for it.</summary>
    private static Timex Exact(DateOnly origin, TimeExpression e, int direction, TimexAnchor anchor)
    {
        DateOnly? day = Add(origin, Math.Min(e.Count, 100_000) * direction, e.Unit);
        foreach ((double count, TimeGranularity unit) in e.Further.IsDefault ? [] : e.Further)
        {
            day = day is { } reached ? Add(reached, count * direction, unit) : null;
        }

        return TimeResolver.Day(day, anchor);
    }

    private static DateOnly? Add(DateOnly day, double count, TimeGranularity unit)
    {
        int months = unit switch
        {
            TimeGranularity.Month => (int)count,
            TimeGranularity.Quarter => (int)(count * 3),
            TimeGranularity.Year => (int)(count * 12),
            TimeGranularity.Decade => (int)(count * 120),
            TimeGranularity.Century => (int)(count * 1200),
            _ => 0,
        };
        if (months == 0)
        {
            return Calendar.AddDays(day, (long)(count * Timescale.Seconds(unit) / 86_400));
        }

        return Calendar.AddMonths(day.Year, day.Month, months) is { } month ? new DateOnly(month.Year, month.Month, Math.Min(day.Day, DateTime.DaysInMonth(month.Year, month.Month))) : null;
    }

    private static Timex Shift(DateOnly origin, TimeExpression e, int direction, TimexAnchor anchor)
    {
        double count = Math.Min(e.Count, 100_000) * direction;
        bool whole = count % 1 == 0;
        return e.Unit switch
        {
            TimeGranularity.Century => StepResolution.Year(origin.Year + (int)(count * 100), anchor),
            TimeGranularity.Decade => StepResolution.Year(origin.Year + (int)(count * 10), anchor),
            TimeGranularity.Year => whole ? StepResolution.Year(origin.Year + (int)count, anchor) : StepResolution.Month(origin.Year, origin.Month, (long)(count * 12), anchor),
            TimeGranularity.Quarter => StepResolution.Quarter(origin.Year, Calendar.QuarterOf(origin.Month), (int)count, anchor),
            TimeGranularity.Month => StepResolution.Month(origin.Year, origin.Month, (long)count, anchor),
            // "two weeks ago" is a day, "six weeks ago" a week that nobody counted to the day.
            TimeGranularity.Week when Math.Abs(count) >= 3 => StepResolution.Week(Calendar.AddDays(origin, (long)(count * 7)) ?? origin, anchor),
            TimeGranularity.Week => TimeResolver.Day(Calendar.AddDays(origin, (long)(count * 7)), anchor),
            TimeGranularity.Day or TimeGranularity.PartOfDay => TimeResolver.Day(Calendar.AddDays(origin, (long)count), anchor),
            TimeGranularity.Hour or TimeGranularity.Minute or TimeGranularity.Second when Math.Abs(count * Timescale.Seconds(e.Unit)) < 86_400 =>
                TimeResolver.Day(origin, anchor) with { Mod = TimexMod.Approx },
            _ => StepResolution.Unknown(e.Unit),
        };
    }
}
