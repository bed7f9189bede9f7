using System.Globalization;

using FactCheck.Values;

using NodaTime;
using NodaTime.Calendars;

namespace FactCheck.Extraction.Times;

/// <summary>Calendar arithmetic and the intervals of TIMEX3 units. Results outside the years 1 to 9999 are <see langword="null"/>.</summary>
internal static class Calendar
{
    public static DateOnly? AddDays(DateOnly day, long days) =>
        day.DayNumber + days is >= 0 and var number && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;

    public static (int Year, int Month)? AddMonths(int year, int month, long months)
    {
        long total = ((long)year * 12) + month - 1 + months;
        return total is >= 12 and < 120_000 ? ((int)(total / 12), (int)(total % 12) + 1) : null;
    }

    public static (int Year, int Week) IsoWeek(DateOnly day)
    {
        LocalDate local = LocalDate.FromDateOnly(day);
        return (WeekYearRules.Iso.GetWeekYear(local), WeekYearRules.Iso.GetWeekOfWeekYear(local));
    }

    public static string WeekValue(DateOnly day)
    {
        (int year, int week) = IsoWeek(day);
        return string.Create(CultureInfo.InvariantCulture, $"{year:D4}-W{week:D2}");
    }

    /// <summary>The Monday of the ISO week of <paramref name="day"/>.</summary>
    public static DateOnly? Monday(DateOnly day) => AddDays(day, -(((int)day.DayOfWeek + 6) % 7));

    public static int QuarterOf(int month) => ((month - 1) / 3) + 1;

    public static TimeInterval? Days(DateOnly? first, long count) =>
        first is { } day && AddDays(day, count) is { } end ? new(day.ToDateTime(TimeOnly.MinValue), end.ToDateTime(TimeOnly.MinValue)) : null;

    public static TimeInterval? Months(int year, int month, int count) =>
        year is >= 1 and <= 9999 && AddMonths(year, month, count) is { } end
            ? new(new DateTime(year, month, 1), new DateTime(end.Year, end.Month, 1))
            : null;

    /// <summary>The interval of a calendar unit by its number in the year.</summary>
    public static TimeInterval? Unit(TimeGranularity unit, int? year, int index) => (unit, year) switch
    {
        (TimeGranularity.Decade, _) => Months(index * 10, 1, 120),
        (TimeGranularity.Century, _) => Months((index - 1) * 100, 1, 1200),
        (_, null) => null,
        (TimeGranularity.Quarter, { } y) => Months(y, ((index - 1) * 3) + 1, 3),
        (TimeGranularity.HalfYear, { } y) => Months(y, ((index - 1) * 6) + 1, 6),
        (TimeGranularity.Season, { } y) => Months(y, index * 3, 3),
        (TimeGranularity.Year, { } y) => Months(y, 1, 12),
        _ => null,
    };

    public static TimeInterval? Of(PartialDate date) => date switch
    {
        { Year: { } year, Month: { } month, Day: null } when !date.IsImpossible => Months(year, month, 1),
        { Year: { } year, Month: null, Day: null } => Months(year, 1, 12),
        _ => date.ToDateOnly() is { } day ? TimeInterval.Day(day) : null,
    };

    /// <summary>The stretch of the day that a part of it covers; generous at both ends, for people differ.</summary>
    public static TimeInterval? Part(DateOnly day, string part)
    {
        (int start, int end) = part switch
        {
            "MO" => (0, 12),
            "MI" => (11, 14),
            "AF" => (12, 19),
            "EV" => (16, 24),
            "NI" => (17, 30),
            _ => (6, 20),
        };
        return day.DayNumber > DateOnly.MaxValue.DayNumber - 3
            ? null
            : new(day.ToDateTime(TimeOnly.MinValue).AddHours(start), day.ToDateTime(TimeOnly.MinValue).AddHours(end));
    }

    /// <summary>The offset of a zone named by offset or tz id at noon of a day; a plain offset needs no day.</summary>
    public static TimeSpan? Offset(string zone, DateOnly? day)
    {
        if (zone is "UTC")
        {
            return TimeSpan.Zero;
        }

        if (zone[0] is '+' or '-')
        {
            var size = TimeSpan.ParseExact(zone[1..], "hh':'mm", CultureInfo.InvariantCulture);
            return zone[0] == '-' ? -size : size;
        }

        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not { } known)
        {
            return null;
        }

        // Without a day only a zone without summer time has one offset.
        if (day is not { } date)
        {
            Offset winter = known.GetUtcOffset(Instant.FromUtc(2025, 1, 15, 12, 0));
            return winter == known.GetUtcOffset(Instant.FromUtc(2025, 7, 15, 12, 0)) ? winter.ToTimeSpan() : null;
        }

        return known.AtLeniently(LocalDate.FromDateOnly(date).At(LocalTime.Noon)).Offset.ToTimeSpan();
    }
}
