using System.Globalization;

namespace FactCheck.Checking.Rules.Time;

/// <summary>Writes another weekday or day in the way in which a text wrote the first.</summary>
internal static class DateText
{
    /// <summary>The name of <paramref name="weekday"/>, short, long or in capitals as <paramref name="model"/> is.</summary>
    public static string Weekday(string model, DayOfWeek weekday)
    {
        string name = weekday.ToString();
        bool isShort = !model.TrimEnd('.').EndsWith("day", StringComparison.OrdinalIgnoreCase);
        string text = isShort ? name[..3] + (model.EndsWith('.') ? "." : "") : name;
        return model.Length > 1 && char.IsUpper(model[1]) ? text.ToUpperInvariant() : text;
    }

    /// <summary><paramref name="date"/> with <paramref name="day"/> in the place of <paramref name="old"/>, or <see langword="null"/> when the old day does not stand in digits.</summary>
    public static string? WithDay(string date, int old, int day)
    {
        for (int start = 0; start < date.Length; start++)
        {
            if (!char.IsAsciiDigit(date[start]) || (start > 0 && char.IsAsciiDigit(date[start - 1])))
            {
                continue;
            }

            int end = start;
            while (end < date.Length && char.IsAsciiDigit(date[end]))
            {
                end++;
            }

            if (end - start > 2 || int.Parse(date.AsSpan(start, end - start), CultureInfo.InvariantCulture) != old || IsMonthOfNumericDate(date, start, end, old))
            {
                continue;
            }

            string digits = day.ToString(date[start] == '0' ? "D2" : "D", CultureInfo.InvariantCulture);
            bool ordinal = end + 1 < date.Length && date[end..(end + 2)] is "st" or "nd" or "rd" or "th";
            return date[..start] + digits + (ordinal ? Suffix(day) + date[(end + 2)..] : date[end..]);
        }

        return null;
    }

    /// <summary>In 2025-03-03 the day stands last; in 3/3/2025 either may be meant, which is no matter.</summary>
    private static bool IsMonthOfNumericDate(string date, int start, int end, int old) =>
        start == 5 && end < date.Length && date[end] == '-' && date.EndsWith(old.ToString("D2", CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static string Suffix(int day) => day switch { 1 or 21 or 31 => "st", 2 or 22 => "nd", 3 or 23 => "rd", _ => "th" };
}
