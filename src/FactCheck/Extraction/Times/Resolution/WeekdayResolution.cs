using System.Globalization;

using FactCheck.Values;

namespace FactCheck.Extraction.Times.Resolution;

/// <summary>
/// Weekdays: told as past, the last such day, the day of writing included; told as future, the coming one; "last" and "next" never mean the day of writing.
/// </summary>
internal static class WeekdayResolution
{
    public static Timex Resolve(TimeExpression e, ResolutionContext context)
    {
        DayOfWeek weekday = e.Weekday!.Value;
        if (context.Today is not { } today)
        {
            return new Timex { Type = TimexType.Date, Value = "XXXX-WXX-" + IsoNumber(weekday).ToString(CultureInfo.InvariantCulture) };
        }

        // "the previous Friday" after a Friday is the one before it.
        TimexAnchor anchor = TimexAnchor.DocumentCreationTime;
        if (e is { Anchor: TimexAnchor.PreviousTimex, Step: -1 or 1 } && context.Previous is { Granularity: <= TimeGranularity.Day, Interval: { } near })
        {
            (today, anchor) = (DateOnly.FromDateTime(near.Start), TimexAnchor.PreviousTimex);
        }

        int back = ((int)today.DayOfWeek - (int)weekday + 7) % 7;
        int forward = (7 - back) % 7;
        int days = e switch
        {
            { OuterStep: { } week } => IsoNumber(weekday) - IsoNumber(today.DayOfWeek) + (7 * week),
            { Step: < 0 } => back == 0 ? -7 : -back,
            { Step: > 0 } => forward == 0 ? 7 : forward,
            { Step: 0 } => context.Tense == Tense.Past ? -back : forward,
            _ => context.Tense == Tense.Future ? forward : -back,
        };
        return TimeResolver.Day(Calendar.AddDays(today, days), anchor);
    }

    private static int IsoNumber(DayOfWeek day) => day == DayOfWeek.Sunday ? 7 : (int)day;
}
