using System.Globalization;

using FactCheck.Values;

using NodaTime;
using NodaTime.Calendars;

namespace FactCheck.Extraction.Times;

/// <summary>On which days of a year the named days of <c>holidays.lexicon</c> fall.</summary>
internal static class HolidayCalendar
{
    private static readonly ChineseLunisolarCalendar Chinese = new();

    /// <summary>The days that <paramref name="rule"/> names in a year, or <see langword="null"/> when that year has none or the calendar does not reach so far.</summary>
    public static TimeInterval? Of(string rule, int year)
    {
        if (year is < 1583 or > 2400)
        {
            return null;
        }

        int space = rule.IndexOf(' ', StringComparison.Ordinal);
        if (space > 0)
        {
            return OtherCalendar(rule.AsSpan(0, space), rule.AsSpan(space + 1), year);
        }

        return DayOf(rule, year) is { } day ? TimeInterval.Day(day) : null;
    }

    /// <summary>The <paramref name="nth"/> such weekday of a month, counted from its end when negative; <see langword="null"/> when it has none.</summary>
    public static DateOnly? NthWeekday(int year, int month, int nth, DayOfWeek weekday)
    {
        if (year is < 1 or > 9999 || nth is 0 or > 5 or < -5)
        {
            return null;
        }

        int length = DateTime.DaysInMonth(year, month);
        var first = new DateOnly(year, month, 1);
        int start = 1 + (((int)weekday - (int)first.DayOfWeek + 7) % 7);
        int day = nth > 0 ? start + (7 * (nth - 1)) : start + (7 * ((length - start) / 7)) + (7 * (nth + 1));
        return day >= 1 && day <= length ? new DateOnly(year, month, day) : null;
    }

    private static DateOnly? DayOf(string rule, int year)
    {
        ReadOnlySpan<char> text = rule;
        if (text.StartsWith("easter"))
        {
            return Easter(year).AddDays(Number(text[6..]));
        }

        if (text.StartsWith("orthodox"))
        {
            return OrthodoxEaster(year).AddDays(Number(text[8..]));
        }

        int month = Number(text[..2]);
        if (text[2] == '-')
        {
            return new DateOnly(year, month, Number(text[3..5]));
        }

        int nth = text[3] == 'L' ? -1 : text[3] - '0';
        int offset = text.Length > 6 ? Number(text[6..]) : 0;
        return NthWeekday(year, month, nth, (DayOfWeek)((text[5] - '0') % 7))?.AddDays(offset);
    }

    /// <summary>Easter of the Gregorian calendar, by the anonymous computus (Meeus, Jones, Butcher).</summary>
    public static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        int h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        int l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        int m = (a + (11 * h) + (22 * l)) / 451;
        int day = h + l - (7 * m) + 114;
        return new DateOnly(year, day / 31, (day % 31) + 1);
    }

    /// <summary>Easter of the Julian calendar as a Gregorian day, by Meeus' rule.</summary>
    private static DateOnly OrthodoxEaster(int year)
    {
        int d = ((19 * (year % 19)) + 15) % 30;
        int e = ((2 * (year % 4)) + (4 * (year % 7)) - d + 34) % 7;
        int day = d + e + 114;
        return new LocalDate(year, day / 31, (day % 31) + 1, CalendarSystem.Julian).WithCalendar(CalendarSystem.Iso).ToDateOnly();
    }

    private static TimeInterval? OtherCalendar(ReadOnlySpan<char> calendar, ReadOnlySpan<char> date, int year)
    {
        int dash = date.IndexOf('-');
        int month = Number(dash < 0 ? date : date[..dash]);
        int day = dash < 0 ? 1 : Number(date[(dash + 1)..]);
        if (calendar is "chinese")
        {
            return ChineseDay(year, month, day) is { } found ? TimeInterval.Day(found) : null;
        }

        CalendarSystem system = calendar is "islamic" ? CalendarSystem.UmAlQura : CalendarSystem.HebrewScriptural;
        int theirs = calendar is "islamic" ? new LocalDate(Math.Clamp(year, 1938, 2076), 1, 1).WithCalendar(system).Year : year + 3760;

        // A year of another calendar begins inside one of ours, so that the day may lie in either of two of its years.
        for (int candidate = theirs; candidate <= theirs + 1; candidate++)
        {
            if (candidate < system.MinYear || candidate > system.MaxYear)
            {
                continue;
            }

            // Adar, the month of Purim, is the second one in a leap year.
            int inYear = calendar is "hebrew" && month == 12 && system.IsLeapYear(candidate) ? 13 : month;
            LocalDate start = new LocalDate(candidate, inYear, day, system).WithCalendar(CalendarSystem.Iso);
            if (start.Year == year)
            {
                return Calendar.Days(start.ToDateOnly(), dash < 0 ? system.GetDaysInMonth(candidate, inYear) : 1);
            }
        }

        return null;
    }

    private static DateOnly? ChineseDay(int year, int month, int day)
    {
        if (year is < 1902 or > 2100)
        {
            return null;
        }

        int leap = Chinese.GetLeapMonth(year);
        return DateOnly.FromDateTime(Chinese.ToDateTime(year, leap > 0 && month >= leap ? month + 1 : month, day, 0, 0, 0, 0));
    }

    private static int Number(ReadOnlySpan<char> text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
