using FactCheck.Values;

namespace FactCheck.Extraction.Times.Productions;

/// <summary>
/// What a clock time or day takes in after it without a linking word: "Tuesday AM", "half past seven afternoon", "12 o'clock midnight", "3pm on Sun", and the year that
/// ends a time stamp ("Oct 26 15:50:06 2016").
/// </summary>
internal static class ClockTails
{
    public static TimeParse? Read(TimeTokens t, TimeParse left)
    {
        int at = left.End;
        if (!t.SameSentence(left.First, at))
        {
            return null;
        }

        return left.Expression switch
        {
            { NamesDay: true, Minute: null, Part: null } when t.Kind(at) == TimeWordKind.Meridiem && IsMeridiem(t, at) => Longer(left, left.Expression with { Part = t.Value(at) == 0 ? "MO" : "AF" }),
            { Minute: not null, Kind: ExpressionKind.Calendar, Date: { Month: not null, Year: null } } when IsStampYear(t, at) => Longer(left, left.Expression with { Date = left.Expression.Date with { Year = t.Year(at) } }),
            { Kind: ExpressionKind.UnitStep, Unit: TimeGranularity.Week, Mod: TimexMod.None, Anchor: TimexAnchor.DocumentCreationTime, Step: { } step } when t.Kind(at) == TimeWordKind.WeekdayShort && t.Value(at) != 0 && t.IsCapitalized(at) && EndsDay(t, at + 1) =>
                new(left.First, at + 1, new(ExpressionKind.Weekday) { Weekday = (DayOfWeek)t.Value(at), WeekdayTokens = new(at, at + 1), OuterStep = step }),
            { Kind: ExpressionKind.TimeOfDay, Minute: { } minute, Part: null } => AfterClock(t, left, at, minute),
            _ => null,
        };
    }

    private static TimeParse? AfterClock(TimeTokens t, TimeParse left, int at, int minute)
    {
        if (t.Kind(at) == TimeWordKind.Part && Clause.EndsBefore(t, at + 1))
        {
            return Longer(left, left.Expression with { Part = Clock.PartCode(t.Value(at)) });
        }

        if (t.Kind(at) == TimeWordKind.ClockWord && minute % 60 == 0 && Clause.EndsBefore(t, at + 1))
        {
            return minute == 720 ? Longer(left, left.Expression with { Minute = t.Value(at) }) : t.Is(at, "midnight") && minute < 300 ? Longer(left, left.Expression with { Part = "NI" }) : null;
        }

        return t.Is(at, "on") && t.Kind(at + 1) == TimeWordKind.WeekdayShort && t.IsCapitalized(at + 1) && Clause.EndsBefore(t, at + 2)
            ? new(left.First, at + 2, new(ExpressionKind.Weekday) { Weekday = (DayOfWeek)t.Value(at + 1), WeekdayTokens = new(at + 1, at + 2), Minute = minute, Second = left.Expression.Second, Zone = left.Expression.Zone })
            : null;
    }

    /// <summary>"next week Mon 9 am", "next week Mon or Tue".</summary>
    private static bool EndsDay(TimeTokens t, int i) => Clause.EndsBefore(t, i) || t.Kind(i + 1) == TimeWordKind.Meridiem || ClockReading.Of(t.Lower(i)) is { Meridiem: >= 0 } or { HasMinutes: true };

    /// <summary>"am" in small letters is the verb unless the clause ends with it.</summary>
    private static bool IsMeridiem(TimeTokens t, int at) => t.IsCapitalized(at) || t.Lower(at) is not "am" || (Clause.EndsBefore(t, at + 1) && !char.IsLetterOrDigit(t.Lower(at + 1).FirstOrDefault()));

    /// <summary>A year right after the clock time that follows the day.</summary>
    private static bool IsStampYear(TimeTokens t, int at) => t.Year(at) > 1900 && t.Lower(at - 1).Contains(':', StringComparison.Ordinal) && t.Day(at - 2) > 0 && t.IsMonth(at - 3);

    private static TimeParse Longer(TimeParse left, TimeExpression expression) => new(left.First, left.End + 1, expression);
}
