using System.Globalization;

using FactCheck.Extraction;
using FactCheck.Values;

using TimexValue = FactCheck.Values.Timex;

namespace FactCheck.Evaluation.Recognizers;

/// <summary>
/// Whether our TIMEX3 value says what a specification expects. Where the conventions differ:
/// <list type="bullet">
/// <item>Recognizers-Text leaves weekday and year open and lists a past and a future reading; we take one by tense, and either counts.</item>
/// <item>A time without a date is <c>T17:30</c> there and <c>XXXX-XX-XXT17:30</c> in TIMEX3.</item>
/// <item>A length is compared in seconds; "several" and "few" count three there.</item>
/// <item>"two months ago" is a day there; TIMEX3 keeps the unit (<c>2016-09</c>), which has to hold that day.</item>
/// <item>A range ends there at the start of its last day, month or year; ours holds the last unit.</item>
/// <item>"4 weeks in the future" is there the stretch up to that day; from three weeks on we give the week that holds it.</item>
/// <item>Where an end of a range has a <c>mod</c> ("from the end of March to the middle of September"), theirs is a day and ours the whole unit, which has to hold that day.</item>
/// <item>"that weekend" and a season are left open there (<c>ref_undef</c>) and resolved by us.</item>
/// <item>Mid-morning is ten o'clock there and mid-afternoon two; TIMEX3 has the part of day with a <c>mod</c>. Night-time is <c>NT</c> there and <c>NI</c> in TIMEX3.</item>
/// <item>A time of day takes the date that stands before it in the sentence; there it has none.</item>
/// <item>"before", "after", "since" and "until" are ranges open at one end there; TIMEX3 keeps the date and puts the word into <c>mod</c>.</item>
/// <item>The hours of morning, afternoon, evening and night differ; the part and the day have to be the same.</item>
/// <item>The end of a day is 23:59:59 there, and a fiscal year <c>FY2008</c>.</item>
/// <item>Early, mid and late are halves and thirds there; TIMEX3 has the whole unit with a <c>mod</c>.</item>
/// </list>
/// </summary>
internal static class DateTimeAgreement
{
    public static bool Agrees(SpecificationResult expected, TimexMention found)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return DateTimeAnswer.Of(expected).Any(answer => Agrees(answer, found.Timex) || SameModifiedEnds(answer, found));
    }

    private static bool Agrees(DateTimeAnswer answer, TimexValue ours)
    {
        if (string.Equals(Plain(answer.Timex), Plain(ours.Value), StringComparison.Ordinal))
        {
            return true;
        }

        return ours.Type switch
        {
            TimexType.Duration => SameLength(answer, ours) || SameStretch(answer, ours),
            _ when IsRange(answer.Timex, ours.Value, ours.Anchor == TimexAnchor.PreviousTimex) => true,
            _ when IsSeason(answer.Timex, ours) || IsOpenWeekend(answer, ours) || IsMiddle(answer.Timex, ours) || IsImpossible(answer, ours) => true,
            TimexType.Set => answer.Timex.StartsWith('P') && IsoLength.Seconds(answer.Timex) is { } every && IsoLength.Seconds(ours.Value) is { } ourEvery && Math.Abs(every - ourEvery) <= 0.011 * every,
            _ => SamePoint(answer, ours) || SameStretch(answer, ours) || SameClock(answer, ours),
        };
    }

    /// <summary>The value without the mark of an unknown date, with whole hours written out and seconds of zero left away.</summary>
    private static string Plain(string value)
    {
        string plain = value is "TNT" ? "TNI" : value is "P1WE" ? "XXXX-WXX-WE" : value.StartsWith("XXXX-XX-XXT", StringComparison.Ordinal) ? value[10..] : value.StartsWith("FY", StringComparison.Ordinal) ? value[2..] : value;
        int time = plain.IndexOf('T', StringComparison.Ordinal);
        if (time < 0 || plain.StartsWith('P') || plain.StartsWith('('))
        {
            return plain;
        }

        plain = plain.Length == time + 3 && char.IsAsciiDigit(plain[^1]) ? plain + ":00" : plain;
        plain = plain.Length == time + 9 && plain.EndsWith(":00", StringComparison.Ordinal) ? plain[..^3] : plain;
        return plain.Replace("T24:00", "T00:00", StringComparison.Ordinal);
    }

    /// <summary>"(T17,T18,PT1H)" is "T17:00/T18:00".</summary>
    private static bool IsRange(string timex, string ours, bool anchored)
    {
        string[] theirs = timex.Trim('(', ')').Split(',');
        string[] ends = ours.Split('/');
        if (anchored && theirs[0].StartsWith('T') && ends.Length == 2)
        {
            ends = [.. ends.Select(end => end[Math.Max(0, end.IndexOf('T', StringComparison.Ordinal))..])];
        }

        return timex.StartsWith('(') && theirs.Length == 3 && ends.Length == 2 && string.Equals(Plain(theirs[0]), Plain(ends[0]), StringComparison.Ordinal) && string.Equals(Plain(theirs[1]), Plain(ends[1]), StringComparison.Ordinal);
    }

    /// <summary>A season without a year is left open there and resolved by us.</summary>
    private static bool IsSeason(string timex, TimexValue ours) => timex is "SP" or "SU" or "FA" or "WI" && ours.Value.EndsWith("-" + timex, StringComparison.Ordinal);

    private static bool IsOpenWeekend(DateTimeAnswer answer, TimexValue ours) => answer is { Timex: "XXXX-WXX-WE", Mod: "ref_undef" } && ours.Value.EndsWith("-WE", StringComparison.Ordinal);

    private static bool IsMiddle(string timex, TimexValue ours) => ours is { Mod: TimexMod.Mid, Granularity: TimeGranularity.PartOfDay }
        && ((ours.Value.EndsWith("TMO", StringComparison.Ordinal) && IsSameDay(timex, ours.Value, "T10")) || (ours.Value.EndsWith("TAF", StringComparison.Ordinal) && IsSameDay(timex, ours.Value, "T14")));

    private static bool IsSameDay(string timex, string ours, string hour) => timex.EndsWith(hour, StringComparison.Ordinal) && string.Equals(Plain(timex[..^hour.Length] + "T"), Plain(ours[..^2]), StringComparison.Ordinal);

    /// <summary>A range of which an end is an early, middle or late part of a unit.</summary>
    private static bool SameModifiedEnds(DateTimeAnswer answer, TimexMention found) =>
        found.Parts is [{ Timex: { Interval: { } first } from }, { Timex: { Interval: { } last } to }] && (from.Mod != TimexMod.None || to.Mod != TimexMod.None)
        && Moment(answer.Start) is { } start && Moment(answer.End) is { } end && start >= first.Start && start <= first.End && end >= last.Start && end <= last.End;

    /// <summary>"February 30" has no resolution there; we keep the day that stands in the text.</summary>
    private static bool IsImpossible(DateTimeAnswer answer, TimexValue ours) =>
        answer.Timex.StartsWith("XXXX-", StringComparison.Ordinal) && (answer.Value is "0001-01-01" or "not resolved") && ours.Value.EndsWith(answer.Timex[4..], StringComparison.Ordinal);

    private static bool SameLength(DateTimeAnswer answer, TimexValue ours)
    {
        if (ours.Length is not { } length)
        {
            return false;
        }

        double nominal = length.Nominal is { } one && double.IsFinite(one) ? one : length.Lower;
        string timex = answer.Timex.StartsWith('(') ? answer.Timex.TrimEnd(')').Split(',')[^1] : answer.Timex;
        return IsoLength.Seconds(timex) is { } seconds && Math.Abs(seconds - nominal) <= 0.011 * seconds;
    }

    private static bool SamePoint(DateTimeAnswer answer, TimexValue ours)
    {
        if (Moment(answer.Value) is not { } point || ours.Interval is not { } interval)
        {
            return false;
        }

        return answer.Value!.Length > 10 ? (ours.TimeOfDay is not null && interval.Start == point) || (ours.Mod == TimexMod.End && interval.Start.Date == point.Date && point.Hour == 23)
            : ours.Granularity <= TimeGranularity.Day ? interval.Start.Date == point.Date
            : ours.Anchor != TimexAnchor.None && interval.Start <= point && point < interval.End;
    }

    /// <summary>A time of day without a date, to the second or minute.</summary>
    private static bool SameClock(DateTimeAnswer answer, TimexValue ours) => ours is { TimeOfDay: { } time } && (ours.Interval is null || ours.Anchor == TimexAnchor.PreviousTimex) && (answer.Value ?? answer.Start ?? answer.End) is { Length: 8 } value
        && TimeOnly.TryParse(value, CultureInfo.InvariantCulture, out TimeOnly theirs) && theirs.Hour == time.Hour && theirs.Minute == time.Minute;

    private static bool SameStretch(DateTimeAnswer answer, TimexValue ours)
    {
        if (ours.Interval is not { } interval)
        {
            return false;
        }

        DateTime? start = Moment(answer.Start);
        DateTime? end = Moment(answer.End);
        if (ours.Granularity == TimeGranularity.PartOfDay)
        {
            return start is { } part && part.Date == interval.Start.Date && ours.Value.Length > 3 && answer.Timex.EndsWith(ours.Value[^3..], StringComparison.Ordinal);
        }

        return ours.Mod switch
        {
            TimexMod.Before or TimexMod.OnOrBefore when start is null => end == interval.Start || end == interval.End,
            TimexMod.After or TimexMod.OnOrAfter when end is null => start == interval.Start || start == interval.End,
            TimexMod.Start or TimexMod.Mid or TimexMod.End => (start is not null || end is not null) && (start is null || (start >= interval.Start && start <= interval.End)) && (end is null || (end >= interval.Start && end <= interval.End)),
            _ => (start == interval.Start && (end == interval.End || IsLastUnit(end, interval.End))) || IsDeadline(answer, ours, interval, start, end),
        };
    }

    /// <summary>"4 weeks from now" is there the stretch up to that day, or begins on the day after now.</summary>
    private static bool IsDeadline(DateTimeAnswer answer, TimexValue ours, TimeInterval interval, DateTime? start, DateTime? end) =>
        ours is { Anchor: TimexAnchor.DocumentCreationTime, Granularity: <= TimeGranularity.Day } ? start is not null && (end == interval.Start || end == interval.End)
        : ours is { Anchor: TimexAnchor.DocumentCreationTime, Granularity: TimeGranularity.Week, Type: TimexType.Date } && start is not null && answer.Timex.StartsWith('(') && end >= interval.Start && end < interval.End;

    /// <summary>Whether a range of theirs ends where the last day, week, month or year of ours begins.</summary>
    private static bool IsLastUnit(DateTime? theirs, DateTime end) => theirs is { } last
        && (last == end.AddMinutes(-1) || last == end.AddDays(-1) || (end.Day == 1 && (last == end.AddMonths(-1) || (end.Month % 3 == 1 && last == end.AddMonths(-3)))) || (end is { Day: 1, Month: 1 } && last == end.AddYears(-1)) || (end.DayOfWeek == DayOfWeek.Monday && last == end.AddDays(-7)));

    private static DateTime? Moment(string? value) => DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime moment) && value!.Length >= 10 ? moment : null;
}
