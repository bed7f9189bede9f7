using FactCheck.Values;

namespace FactCheck.Extraction.Times.Resolution;

/// <summary>"two weeks ago", "a year earlier", "three days later", "in two weeks' time".</summary>
internal static class ShiftResolution
{
    public static Timex Resolve(TimeExpression e, ResolutionContext context)
    {
        Timex value = Value(e, context);
        return value with { Mod = LengthResolution.ModOf(e.Hedge) is TimexMod.None ? value.Mod : LengthResolution.ModOf(e.Hedge) };
    }

    private static Timex Value(TimeExpression e, ResolutionContext context)
    {
        int direction = e.Step ?? -1;
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
            else if (context.Previous is not null || e.Unit is not TimeGranularity.Year)
            {
                return StepResolution.Unknown(e.Unit);
            }
        }

        return origin is { } day ? Shift(day, e, direction, anchor) : StepResolution.Unknown(e.Unit);
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
            TimeGranularity.Week => TimeResolver.Day(Calendar.AddDays(origin, (long)(count * 7)), anchor),
            TimeGranularity.Day or TimeGranularity.PartOfDay => TimeResolver.Day(Calendar.AddDays(origin, (long)count), anchor),
            TimeGranularity.Hour or TimeGranularity.Minute or TimeGranularity.Second when Math.Abs(count * Timescale.Seconds(e.Unit)) < 86_400 =>
                TimeResolver.Day(origin, anchor) with { Mod = TimexMod.Approx },
            _ => StepResolution.Unknown(e.Unit),
        };
    }
}
