using System.Globalization;

using FactCheck.Articles;
using FactCheck.Values;

namespace FactCheck.Extraction.Times.Resolution;

/// <summary>Turns an expression into its TIMEX3 value. What cannot be resolved keeps <c>X</c> for unknown digits and has no interval.</summary>
internal static class TimeResolver
{
    public static Timex? Resolve(TimeExpression e, ResolutionContext context) => e.Kind switch
    {
        ExpressionKind.Calendar => Timed(e, CalendarResolution.Resolve(e, context), context),
        ExpressionKind.Weekday => Timed(e, WeekdayResolution.Resolve(e, context), context),
        ExpressionKind.UnitStep => Timed(e, StepResolution.Resolve(e, context), context),
        ExpressionKind.Shift => ShiftResolution.Resolve(e, context),
        ExpressionKind.TimeOfDay => TimeOfDay(e, context),
        ExpressionKind.Length => LengthResolution.Resolve(e, context),
        ExpressionKind.Set => new Timex { Type = TimexType.Set, Value = e.Value, Granularity = e.Unit },
        ExpressionKind.Reference => new Timex { Type = TimexType.Date, Value = e.Value, Granularity = TimeGranularity.Unspecified, Mod = e.Mod },
        ExpressionKind.Range => Range(e, context),
        _ => null,
    };

    /// <summary>A value for a day.</summary>
    public static Timex Day(DateOnly? day, TimexAnchor anchor) => new()
    {
        Type = TimexType.Date,
        Value = day is { } known ? PartialDate.From(known).ToString() : "XXXX-XX-XX",
        Date = day is { } date ? PartialDate.From(date) : default,
        Interval = day is { } one ? TimeInterval.Day(one) : null,
        Anchor = anchor,
    };

    /// <summary>A value for a unit coarser than a day.</summary>
    public static Timex Coarse(string value, TimeGranularity unit, TimeInterval? interval, TimexAnchor anchor, PartialDate date = default) => new()
    {
        Type = TimexType.Date,
        Value = value,
        Granularity = unit,
        Interval = interval,
        Anchor = anchor,
        Date = date,
    };

    /// <summary>Adds modifier, time of day and part of day to a date.</summary>
    private static Timex? Timed(TimeExpression e, Timex? date, ResolutionContext context)
    {
        if (date is null)
        {
            return null;
        }

        date = date with { Mod = e.Mod };
        if (e.Minute is null && e.Part is null)
        {
            return date;
        }

        return WithTime(e, date, date.Date.ToDateOnly(), context.Published);
    }

    private static Timex WithTime(TimeExpression e, Timex date, DateOnly? day, PublicationTime published)
    {
        string stem = date.Date.IsEmpty && date.Value.Length == 0 ? "XXXX-XX-XX" : date.Value;
        if (e.Minute is not { } minute)
        {
            return date with
            {
                Type = TimexType.Time,
                Value = stem + "T" + e.Part,
                Granularity = TimeGranularity.PartOfDay,
                Interval = day is { } known ? Calendar.Part(known, e.Part!) : null,
            };
        }

        // "8 at night" and "8 in the evening" are afternoon hours when no "p.m." says so.
        if (e.Part is "EV" or "AF" or "NI" && minute is >= 60 and < 720 && !(e.Part is "NI" && minute < 300))
        {
            minute += 720;
        }

        TimeInterval? interval = day is { } date1 && date1 < DateOnly.MaxValue.AddDays(-2)
            ? new(date1.ToDateTime(TimeOnly.MinValue).AddMinutes(minute), date1.ToDateTime(TimeOnly.MinValue).AddMinutes(minute + 1))
            : null;
        return date with
        {
            Type = TimexType.Time,
            Value = string.Create(CultureInfo.InvariantCulture, $"{stem}T{minute / 60:D2}:{minute % 60:D2}"),
            Granularity = TimeGranularity.Minute,
            Interval = interval,
            TimeOfDay = new TimeOnly(minute / 60 % 24, minute % 60),
            Offset = e.Zone is { } zone ? Calendar.Offset(zone, day ?? published.Day) : null,
        };
    }

    /// <summary>A time of day without a date belongs to the day that its own sentence names before it; otherwise its date is not known.</summary>
    private static Timex TimeOfDay(TimeExpression e, ResolutionContext context)
    {
        Timex? day = context.PreviousInSentence && context.Previous is { Date.Day: not null } previous
            ? previous with { Value = previous.Date.ToString(), Anchor = TimexAnchor.PreviousTimex, Mod = TimexMod.None, TimeOfDay = null, Offset = null, Length = null }
            : null;
        Timex stem = day ?? new Timex { Type = TimexType.Time, Value = "", Anchor = TimexAnchor.None };
        return WithTime(e, stem with { Mod = e.Mod }, stem.Date.ToDateOnly(), context.Published);
    }

    private static Timex? Range(TimeExpression e, ResolutionContext context)
    {
        (TimeExpression left, TimeExpression right) = e.Ends!.Value;
        if (right.Date.Year is { } year && left.Date.Year is null)
        {
            bool before = (left.Date.Month ?? 1) > (right.Date.Month ?? 12);
            left = left with { Date = left.Date with { Year = before ? year - 1 : year } };
        }

        if (Resolve(left, context) is not { } first)
        {
            return null;
        }

        Timex? last = Resolve(right, context with { Previous = first, PreviousHasYear = first.Date.Year is not null });
        if (last is null)
        {
            return null;
        }

        bool ordered = first.Interval is { } a && last.Interval is { } b && a.Start <= b.Start;
        return first with
        {
            Value = first.Value + "/" + last.Value,
            Date = Common(first.Date, last.Date),
            Interval = ordered ? new(first.Interval!.Value.Start, last.Interval!.Value.End) : null,
        };
    }

    private static PartialDate Common(PartialDate a, PartialDate b)
    {
        int? year = a.Year == b.Year ? a.Year : null;
        int? month = a.Month == b.Month && (year is not null || a.Year is null) ? a.Month : null;
        return new(year, month, null);
    }
}
