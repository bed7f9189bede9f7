using FactCheck.Values;

namespace FactCheck.Checking.Rules.Time;

/// <summary>
/// The minutes of a day that a time of day may mean. "About 8" is a few minutes either way, "just before 8" the twenty minutes before; a round time is rounded, 8:07 is not.
/// </summary>
/// <param name="Low">The first minute, counted from midnight; may be negative.</param>
/// <param name="High">The last minute; may be past the end of the day.</param>
internal readonly record struct ClockRange(int Low, int High)
{
    private const int Hedged = 10;
    private const int Sided = 20;
    private const int DayMinutes = 24 * 60;

    /// <summary>The range of a time that has a time of day.</summary>
    public static ClockRange Of(Timex timex)
    {
        int at = timex.TimeOfDay is { } time ? (time.Hour * 60) + time.Minute : 0;
        return timex.Mod switch
        {
            TimexMod.Before or TimexMod.OnOrBefore or TimexMod.LessThan or TimexMod.EqualOrLess => new(at - Sided, at),
            TimexMod.After or TimexMod.OnOrAfter or TimexMod.MoreThan or TimexMod.EqualOrMore => new(at, at + Sided),
            TimexMod.Approx => new(at - Hedged, at + Hedged),
            _ when at % 30 == 0 => new(at - Hedged, at + Hedged),
            _ when at % 5 == 0 => new(at - 5, at + 5),
            _ => new(at - 1, at + 1),
        };
    }

    /// <summary>Whether two times are told to the minute, without a hedge and not round, and differ: "11:35 a.m." and "11:37 a.m.".</summary>
    public static bool AreExact(Timex left, Timex right) => IsExact(left) && IsExact(right) && left.TimeOfDay != right.TimeOfDay;

    private static bool IsExact(Timex timex) => timex is { Mod: TimexMod.None, TimeOfDay: { } time } && time.Minute % 30 != 0;

    /// <summary>The minutes between two ranges on the clock; 0 when they overlap.</summary>
    public int GapTo(ClockRange other) => Math.Min(Between(other), Math.Min(Between(other.Shifted(DayMinutes)), Between(other.Shifted(-DayMinutes))));

    /// <summary>Whether the two are the same but for "a.m." and "p.m.".</summary>
    public bool IsOtherHalfOfDay(ClockRange other) => GapTo(other.Shifted(DayMinutes / 2)) < Hedged;

    /// <summary>Whether this range ends before the other begins, by less than half a day.</summary>
    public bool IsBefore(ClockRange other)
    {
        int ahead = (((other.Low - High) % DayMinutes) + DayMinutes) % DayMinutes;
        return ahead is > 0 and < DayMinutes / 2;
    }

    private int Between(ClockRange other) => Math.Max(0, Math.Max(other.Low - High, Low - other.High));

    private ClockRange Shifted(int minutes) => new(Low + minutes, High + minutes);
}
