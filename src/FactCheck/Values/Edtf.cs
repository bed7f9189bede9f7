using System.Globalization;

namespace FactCheck.Values;

/// <summary>
/// Writes dates as EDTF does (ISO 8601-2): level 0 and 1 where they suffice, the season numbers of level 2 for quarters and halves and its unspecified year for dates
/// without one. Weeks, weekends and other stretches that EDTF has no word for are written as intervals of days.
/// </summary>
internal static class Edtf
{
    /// <summary>The EDTF string, or <see langword="null"/> for a set, a length that is tied to no date, and what is not resolved.</summary>
    public static string? Of(Timex timex)
    {
        if (timex.Type is TimexType.Set || Core(timex) is not { } core)
        {
            return null;
        }

        return core.Contains('/', StringComparison.Ordinal) ? core : timex.Mod switch
        {
            TimexMod.Before or TimexMod.OnOrBefore => "../" + core,
            TimexMod.After or TimexMod.OnOrAfter => core + "/..",
            TimexMod.Approx when timex.TimeOfDay is null => core + "~",
            _ => core,
        };
    }

    /// <summary>The days that a date or interval of EDTF covers: <c>[earliest, latest]</c> as a half-open interval; <see langword="null"/> when it is open, unspecified or none.</summary>
    public static TimeInterval? Days(string edtf)
    {
        string[] ends = edtf.Split('/');
        if (ends.Length == 2)
        {
            return Days(ends[0]) is { } first && Days(ends[1]) is { } last && first.Start < last.End ? new(first.Start, last.End) : null;
        }

        string date = edtf.TrimEnd('~', '?', '%');
        int year = Number(date, 0, 4);
        switch (date.Length)
        {
            case 4 when date.EndsWith("XX", StringComparison.Ordinal) && Number(date, 0, 2) is > 0 and var century:
                return Months(century * 100, 1, 1200);
            case 4 when date[3] == 'X' && Number(date, 0, 3) is > 0 and var decade:
                return Months(decade * 10, 1, 120);
            case 4 when year > 0:
                return Months(year, 1, 12);
            case 7 when year > 0 && Number(date, 5, 2) is > 0 and var part:
                return part switch
                {
                    <= 12 => Months(year, part, 1),
                    >= 21 and <= 24 => Months(year, (part - 20) * 3, 3),
                    >= 33 and <= 36 => Months(year, ((part - 33) * 3) + 1, 3),
                    40 or 41 => Months(year, part == 40 ? 1 : 7, 6),
                    _ => null,
                };
            case 10 when new PartialDate(year, Number(date, 5, 2), Number(date, 8, 2)).ToDateOnly() is { } day:
                return TimeInterval.Day(day);
            default:
                return null;
        }
    }

    private static string? Core(Timex timex) => timex switch
    {
        { TimeOfDay: { } time } => timex.Date.ToDateOnly() is { } day ? Moment(day, time, timex.Offset) : null,
        { Type: TimexType.Duration, Interval: { } stretch } => Stretch(stretch),
        { Type: TimexType.Duration } => null,
        { Granularity: TimeGranularity.Day or TimeGranularity.Month or TimeGranularity.Year or TimeGranularity.PartOfDay, Date.IsEmpty: false } when !timex.Value.Contains('/', StringComparison.Ordinal) => timex.Date.ToString(),
        { Granularity: TimeGranularity.Decade, Value.Length: 3, Interval: not null } => timex.Value + "X",
        { Granularity: TimeGranularity.Century, Value.Length: 2, Interval: not null } => timex.Value + "XX",
        { Granularity: TimeGranularity.Season or TimeGranularity.Quarter or TimeGranularity.HalfYear, Value.Length: 7, Date.Year: { } year } when Part(timex.Value[5..]) is > 0 and var part =>
            string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{part:D2}"),
        { Interval: { } interval } => Stretch(interval),
        _ => null,
    };

    private static int Part(string code) => code switch
    {
        "SP" => 21,
        "SU" => 22,
        "FA" => 23,
        "WI" => 24,
        ['Q', >= '1' and <= '4' and var quarter] => 32 + (quarter - '0'),
        "H1" => 40,
        "H2" => 41,
        _ => 0,
    };

    private static string Moment(DateOnly day, TimeOnly time, TimeSpan? offset)
    {
        string zone = offset is not { } known ? ""
            : known == TimeSpan.Zero ? "Z"
            : (known < TimeSpan.Zero ? "-" : "+") + known.ToString("hh':'mm", CultureInfo.InvariantCulture);
        return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + time.ToString("'T'HH:mm:ss", CultureInfo.InvariantCulture) + zone;
    }

    private static string Stretch(TimeInterval interval)
    {
        DateOnly first = DateOnly.FromDateTime(interval.Start);
        DateOnly last = DateOnly.FromDateTime(interval.End > interval.Start ? interval.End.AddTicks(-1) : interval.End);
        return first == last ? PartialDate.From(first).ToString() : PartialDate.From(first) + "/" + PartialDate.From(last);
    }

    private static TimeInterval? Months(int year, int month, int count)
    {
        long end = ((long)year * 12) + month - 1 + count;
        return year is >= 1 and <= 9999 && end < 120_000 ? new(new DateTime(year, month, 1), new DateTime((int)(end / 12), (int)(end % 12) + 1, 1)) : null;
    }

    private static int Number(string text, int start, int length) =>
        text.Length >= start + length && int.TryParse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1;
}
