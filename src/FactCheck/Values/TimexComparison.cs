namespace FactCheck.Values;

/// <summary>
/// Compares time expressions as an editor would: <see cref="Timex"/> against <see cref="Timex"/>, of any granularity. Symmetric, and a value is always
/// <see cref="Agreement.Same"/> as itself. What is not known (a year, a zone, an anchor) never makes a conflict. Stateless and thread-safe.
/// </summary>
public static class TimexComparison
{
    /// <summary>Two wall-clock times this near are the same time told in a round way.</summary>
    private static readonly TimeSpan RoundedMinutes = TimeSpan.FromMinutes(5);

    /// <summary>How far "around 5 p.m." reaches.</summary>
    private static readonly TimeSpan AroundMinutes = TimeSpan.FromMinutes(45);

    /// <summary>
    /// How the two relate as times of one and the same thing: durations by their length, times of day by the moment when both zones are known and else by the wall clock,
    /// dates by calendar containment ("March" holds "March 18"), with their modifiers ("early March", "before June").
    /// </summary>
    public static Agreement Compare(Timex left, Timex right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left == right)
        {
            return Agreement.Same;
        }

        if (left.Type == TimexType.Set || right.Type == TimexType.Set)
        {
            return string.Equals(left.Value, right.Value, StringComparison.Ordinal) ? Agreement.Same : Agreement.Compatible;
        }

        if (left.Type == TimexType.Duration || right.Type == TimexType.Duration)
        {
            return left.Type == right.Type ? CompareLengths(left, right) : Agreement.Compatible;
        }

        if (left.TimeOfDay is not null && right.TimeOfDay is not null)
        {
            return CompareMoments(left, right);
        }

        return CompareDates(left, right);
    }

    private static Agreement CompareLengths(Timex left, Timex right) =>
        left.Length is { } a && right.Length is { } b ? a.Compare(b, UnitSeconds(left.Granularity), UnitSeconds(right.Granularity)) : Agreement.Compatible;

    /// <summary>A day is 24 hours, a month a twelfth of a year; only the size of the rounding matters here.</summary>
    private static double UnitSeconds(TimeGranularity unit) => unit switch
    {
        TimeGranularity.Second => 1,
        TimeGranularity.Minute => 60,
        TimeGranularity.Hour => 3600,
        TimeGranularity.PartOfDay or TimeGranularity.Day => 86_400,
        TimeGranularity.Weekend => 2 * 86_400,
        TimeGranularity.Week => 7 * 86_400,
        TimeGranularity.Month => 30 * 86_400,
        TimeGranularity.Season or TimeGranularity.Quarter => 91 * 86_400,
        TimeGranularity.HalfYear => 182 * 86_400,
        TimeGranularity.Year => 365 * 86_400,
        TimeGranularity.Decade => 3652 * 86_400,
        TimeGranularity.Century => 36_524 * 86_400d,
        _ => 0,
    };

    private static Agreement CompareMoments(Timex left, Timex right)
    {
        TimeSpan tolerance = left.Mod == TimexMod.Approx || right.Mod == TimexMod.Approx ? AroundMinutes : RoundedMinutes;
        if (Instant(left) is { } a && Instant(right) is { } b)
        {
            return ByDistance((a - b).Duration(), tolerance);
        }

        // Of two zones only one known, or no date: the hour can differ by any zone, so only equal zones (or none) are compared.
        Agreement days = left.Date.CompareTo(right.Date);
        if (left.Offset != right.Offset)
        {
            return left.Offset is null || right.Offset is null || left.Date.ToDateOnly() is null || right.Date.ToDateOnly() is null ? Agreement.Compatible : days;
        }

        if (days == Agreement.Conflicting)
        {
            return days;
        }

        TimeSpan apart = (left.TimeOfDay!.Value.ToTimeSpan() - right.TimeOfDay!.Value.ToTimeSpan()).Duration();
        TimeSpan around = apart > TimeSpan.FromHours(12) && days != Agreement.Same ? TimeSpan.FromDays(1) - apart : apart;
        Agreement clocks = ByDistance(around, tolerance);
        return clocks == Agreement.Same && days == Agreement.Compatible ? Agreement.Compatible : clocks;
    }

    private static DateTime? Instant(Timex timex) => timex is { Offset: { } offset, TimeOfDay: { } time } && timex.Date.ToDateOnly() is { } day
        && day.ToDateTime(time) is var local && local.Ticks - offset.Ticks is >= 0 and var ticks && ticks <= DateTime.MaxValue.Ticks
        ? new DateTime(ticks, DateTimeKind.Utc)
        : null;

    private static Agreement ByDistance(TimeSpan apart, TimeSpan tolerance) =>
        apart == TimeSpan.Zero ? Agreement.Same : apart <= tolerance ? Agreement.Compatible : apart <= 3 * tolerance ? Agreement.Strained : Agreement.Conflicting;

    private static Agreement CompareDates(Timex left, Timex right)
    {
        if (IsOpen(left) || IsOpen(right))
        {
            return CompareOpen(left, right);
        }

        if (left.Interval is not { } a || right.Interval is not { } b)
        {
            // "March 18" against "March 17" differ in every year; a missing year or an unknown weekday leaves all open.
            return left.Date.IsEmpty || right.Date.IsEmpty ? Agreement.Compatible : left.Date.CompareTo(right.Date) is Agreement.Conflicting ? Agreement.Conflicting : Agreement.Compatible;
        }

        if (a == b)
        {
            return left.Mod == right.Mod && left.Granularity == right.Granularity ? Agreement.Same : Agreement.Compatible;
        }

        if (!a.Overlaps(b))
        {
            bool approximate = left.Mod == TimexMod.Approx || right.Mod == TimexMod.Approx;
            return approximate && Gap(a, b) <= Longest(a, b) ? Agreement.Compatible : Agreement.Conflicting;
        }

        return CompareParts(left, a, right, b);
    }

    /// <summary>One holds or touches the other: "early March" against "March 28" is strained, against "March 3" it is not.</summary>
    private static Agreement CompareParts(Timex left, TimeInterval a, Timex right, TimeInterval b)
    {
        (Timex coarse, TimeInterval whole, TimeInterval part) = a.End - a.Start >= b.End - b.Start ? (left, a, b) : (right, b, a);
        double length = (whole.End - whole.Start).TotalDays;
        double start = (part.Start - whole.Start).TotalDays / length;
        double end = (part.End - whole.Start).TotalDays / length;
        bool strained = coarse.Mod switch
        {
            TimexMod.Start => start > 0.55,
            TimexMod.End => end < 0.45,
            TimexMod.Mid => end < 0.2 || start > 0.8,
            _ => false,
        };
        return strained ? Agreement.Strained : Agreement.Compatible;
    }

    private static bool IsOpen(Timex timex) => timex.Mod is TimexMod.Before or TimexMod.After or TimexMod.OnOrBefore or TimexMod.OnOrAfter;

    private static Agreement CompareOpen(Timex left, Timex right)
    {
        if (left.Interval is not { } a || right.Interval is not { } b)
        {
            return Agreement.Compatible;
        }

        (DateTime fromA, DateTime toA) = Reach(left, a);
        (DateTime fromB, DateTime toB) = Reach(right, b);
        return fromA < toB && fromB < toA ? Agreement.Compatible : Agreement.Conflicting;
    }

    private static (DateTime From, DateTime To) Reach(Timex timex, TimeInterval interval) => timex.Mod switch
    {
        TimexMod.Before => (DateTime.MinValue, interval.Start),
        TimexMod.OnOrBefore => (DateTime.MinValue, interval.End),
        TimexMod.After => (interval.End, DateTime.MaxValue),
        TimexMod.OnOrAfter => (interval.Start, DateTime.MaxValue),
        _ => (interval.Start, interval.End),
    };

    private static TimeSpan Gap(TimeInterval a, TimeInterval b) => a.End <= b.Start ? b.Start - a.End : a.Start - b.End;

    private static TimeSpan Longest(TimeInterval a, TimeInterval b) => a.End - a.Start > b.End - b.Start ? a.End - a.Start : b.End - b.Start;
}
