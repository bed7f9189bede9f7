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
        ExpressionKind.Set => new Timex { Type = TimexType.Set, Value = SetValue(e), Granularity = e.Unit, Mod = e.Mod },
        ExpressionKind.Counted => Timed(e, CountedResolution.Resolve(e, context), context),
        ExpressionKind.Rest => Rest(e, context),
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

        if (e.Minute is null && e.Part is null)
        {
            return date.Mod == e.Mod ? date : date with { Mod = e.Mod };
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
                Mod = e.Mod,
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

        // "12 at night" is the end of the day, "half past twelve at night" the next one's beginning.
        minute = e.Part is "NI" && minute is >= 720 and < 780 ? (minute == 720 ? 1440 : minute - 720) : minute;

        TimeInterval? interval = day is { } date1 && date1 < DateOnly.MaxValue.AddDays(-2)
            ? new(date1.ToDateTime(TimeOnly.MinValue).AddMinutes(minute).AddSeconds(e.Second), date1.ToDateTime(TimeOnly.MinValue).AddMinutes(e.Second > 0 ? minute : minute + 1).AddSeconds(e.Second > 0 ? e.Second + 1 : 0))
            : null;
        return date with
        {
            Mod = e.Mod,
            Type = TimexType.Time,
            Value = string.Create(CultureInfo.InvariantCulture, $"{stem}T{minute / 60:D2}:{minute % 60:D2}") + (e.Second > 0 ? ":" + e.Second.ToString("D2", CultureInfo.InvariantCulture) : ""),
            Granularity = e.Second > 0 ? TimeGranularity.Second : TimeGranularity.Minute,
            Interval = interval,
            TimeOfDay = new TimeOnly(minute / 60 % 24, minute % 60, e.Second),
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
        return WithTime(e, stem, stem.Date.ToDateOnly(), context.Published);
    }

    /// <summary>"every day at 3 p.m." is a time that comes back.</summary>
    private static string SetValue(TimeExpression e)
    {
        if (e.Minute is not { } minute)
        {
            return e.Value;
        }

        int time = e.Value.IndexOf('T', StringComparison.Ordinal);
        string? part = e.Part ?? (time > 0 ? e.Value[(time + 1)..] : null);
        minute += part is "EV" or "AF" or "NI" && minute is >= 60 and < 720 && !(part is "NI" && minute < 300) ? 720 : 0;
        string day = e.Value.StartsWith('P') ? "XXXX-XX-XX" : time > 0 ? e.Value[..time] : e.Value;
        return string.Create(CultureInfo.InvariantCulture, $"{day}T{minute / 60:D2}:{minute % 60:D2}");
    }

    /// <summary>"the rest of the year": the unit around the day of writing, from that day on.</summary>
    private static Timex? Rest(TimeExpression e, ResolutionContext context) => StepResolution.Resolve(e with { Kind = ExpressionKind.UnitStep }, context) is { } whole
        ? whole with
        {
            Mod = TimexMod.End,
            Interval = whole.Interval is { } interval && context.Today is { } today && today.ToDateTime(TimeOnly.MinValue) is var now && now >= interval.Start && now < interval.End ? new(now, interval.End) : whole.Interval,
        }
        : null;

    private static Timex? Range(TimeExpression e, ResolutionContext context)
    {
        if (RangeEnds(e, context) is not var (first, last))
        {
            return null;
        }

        TimeInterval? start = Ends(first, context);
        TimeInterval? end = Ends(last, context);
        bool times = first.TimeOfDay is not null && last.TimeOfDay is not null;
        return first with
        {
            Value = first.Value + "/" + last.Value,
            Date = Common(first.Date, last.Date),
            Granularity = times ? TimeGranularity.Minute : first.Granularity < last.Granularity ? first.Granularity : last.Granularity,
            Interval = start is { } a && end is { } b && a.Start <= b.Start ? new(a.Start, times ? b.Start : b.End) : null,
            Mod = e.Mod,
            TimeOfDay = null,
        };
    }

    /// <summary>The two ends of a range, the second not before the first.</summary>
    public static (Timex First, Timex Last)? RangeEnds(TimeExpression e, ResolutionContext context)
    {
        (TimeExpression left, TimeExpression right) = e.Ends!.Value;
        if (right.Date.Year is { } year && left.Date.Year is null)
        {
            bool before = (left.Date.Month ?? 1) > (right.Date.Month ?? 12);
            left = left with { Date = left.Date with { Year = before ? year - 1 : year } };
        }

        if (right.OuterStep is { } outer && left is { OuterStep: null, Kind: ExpressionKind.Weekday, Step: null } && right.Kind == ExpressionKind.Weekday)
        {
            left = left with { OuterStep = outer };
        }

        if (Resolve(left, context) is not { } first)
        {
            return null;
        }

        return Resolve(right, Following(context, first)) is { } last ? (first, NotBefore(last, first, right, context)) : null;
    }

    /// <summary>The second end is resolved with the first before it; a day of the week then is the next one.</summary>
    private static ResolutionContext Following(ResolutionContext context, Timex first) =>
        context with { Previous = first.Granularity == TimeGranularity.Unspecified ? context.Previous : first, PreviousHasYear = first.Date.Year is not null, PreviousInSentence = true };

    /// <summary>"from October to March", "Friday to Sunday": a second end without a year or week that would lie before the first is the next such.</summary>
    private static Timex NotBefore(Timex last, Timex first, TimeExpression right, ResolutionContext context)
    {
        if (first.Interval is not { } a || last.Interval is not { } b || b.Start >= a.Start)
        {
            return last;
        }

        if (right is { Kind: ExpressionKind.Weekday, Step: null, OuterStep: null } && context.Today is not null)
        {
            int days = (7 - ((int)(a.Start - b.Start).TotalDays % 7)) % 7;
            return Day(Calendar.AddDays(DateOnly.FromDateTime(a.Start), days), last.Anchor);
        }

        return right is { Kind: ExpressionKind.Calendar, Date: { Year: null, Month: not null }, OuterStep: null } && a.Start.Year < 9999
            ? Resolve(right with { Date = right.Date with { Year = a.Start.Year + (right.Date.Month < a.Start.Month || (right.Date.Month == a.Start.Month && right.Date.Day < a.Start.Day) ? 1 : 0) } }, context) ?? last
            : last;
    }

    /// <summary>The interval of an end; "now" is the day of writing.</summary>
    private static TimeInterval? Ends(Timex timex, ResolutionContext context) =>
        timex.Value is "PRESENT_REF" ? context.Today is { } today ? TimeInterval.Day(today) : null : timex.Interval;

    private static PartialDate Common(PartialDate a, PartialDate b)
    {
        int? year = a.Year == b.Year ? a.Year : null;
        int? month = a.Month == b.Month && (year is not null || a.Year is null) ? a.Month : null;
        return new(year, month, null);
    }
}
