using FactCheck.Values;

namespace FactCheck.Checking.Rules.Time;

/// <summary>
/// The minutes that a time on a known day may mean, taken widely: "Friday night" reaches into Saturday's early hours, and so does "Friday"; "about 8 p.m." is half an hour either way.
/// </summary>
/// <param name="Low">The first minute, counted from the midnight before the day.</param>
/// <param name="High">The last minute; past 1,440 it is of the next day.</param>
/// <param name="Day">The day.</param>
/// <param name="IsPart">Whether the day or a part of it is named, and no time on the clock.</param>
internal readonly record struct DayWindow(int Low, int High, DateOnly Day, bool IsPart)
{
    private const int Hour = 60;
    private const int DayMinutes = 24 * Hour;
    private const int AroundClock = 15;
    private const int AroundHedged = 30;

    /// <summary>The window, or <see langword="null"/> for a time without a full date.</summary>
    public static DayWindow? Of(Timex timex) => timex.Date.ToDateOnly() is not { } day ? null
        : timex.TimeOfDay is { } time ? AtClock(day, (time.Hour * Hour) + time.Minute, timex.Mod)
        : PartOf(timex) is { } part ? new(part.Low, part.High, day, IsPart: true)
        : null;

    /// <summary>The minutes between the two; 0 when they overlap.</summary>
    public int GapTo(DayWindow other)
    {
        int shift = (other.Day.DayNumber - Day.DayNumber) * DayMinutes;
        return Math.Max(0, Math.Max(other.Low + shift - High, Low - other.High - shift));
    }

    private static DayWindow AtClock(DateOnly day, int at, TimexMod mod)
    {
        int around = mod == TimexMod.None ? AroundClock : AroundHedged;
        return new(at - around, at + around, day, IsPart: false);
    }

    private static (int Low, int High)? PartOf(Timex timex) => timex.Granularity switch
    {
        TimeGranularity.PartOfDay => PartOf(timex.Value[(timex.Value.LastIndexOf('T') + 1)..]),
        TimeGranularity.Day when timex.Mod == TimexMod.Start => (0, 12 * Hour),
        TimeGranularity.Day when timex.Mod == TimexMod.End => (15 * Hour, 27 * Hour),
        TimeGranularity.Day => (-2 * Hour, 27 * Hour),
        _ => null,
    };

    private static (int Low, int High)? PartOf(string part) => part switch
    {
        "MO" => (0, (12 * Hour) + AroundClock),
        "AF" => ((11 * Hour) + 30, 19 * Hour),
        "EV" => (16 * Hour, 25 * Hour),
        "NI" => ((16 * Hour) + 30, 31 * Hour),
        _ => null,
    };
}
