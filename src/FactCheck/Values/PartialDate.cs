using System.Globalization;

namespace FactCheck.Values;

/// <summary>
/// What is known of a calendar date: any of year, month and day may be missing. "March 18" without a year is
/// <c>(null, 3, 18)</c>. A missing part is unknown, never "today's". The <c>default</c> value knows nothing.
/// </summary>
/// <param name="Year">The year, 1 to 9999.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day of the month, 1 to 31; may be impossible for its month, since text may say "February 30".</param>
public readonly record struct PartialDate(int? Year, int? Month, int? Day)
{
    /// <summary>The date with all three parts known.</summary>
    public static PartialDate From(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>Whether nothing is known.</summary>
    public bool IsEmpty => Year is null && Month is null && Day is null;

    /// <summary>Whether year, month and day are known and such a day exists.</summary>
    public bool IsFull => ToDateOnly() is not null;

    /// <summary>Whether no calendar has such a day: "April 31", or "February 29" of a common year. A year outside 1 to 9999 is none either.</summary>
    public bool IsImpossible => Year is < 1 or > 9999
        || Month is < 1 or > 12
        || Day is < 1 or > 31
        || (Month is { } month && Day is { } day && day > DateTime.DaysInMonth(Year ?? 2000, month));

    /// <summary>The calendar date, or <see langword="null"/> when a part is missing or there is no such day.</summary>
    public DateOnly? ToDateOnly() => !IsImpossible && Year is >= 1 and <= 9999 && Month is not null && Day is not null
        ? new DateOnly(Year.Value, Month.Value, Day.Value)
        : null;

    /// <summary>
    /// <see cref="Agreement.Same"/> when all known parts are equal and the same parts are known, <see cref="Agreement.Compatible"/>
    /// when the parts known to both are equal, <see cref="Agreement.Conflicting"/> when a part known to both differs.
    /// </summary>
    public Agreement CompareTo(PartialDate other)
    {
        if (this == other)
        {
            return Agreement.Same;
        }

        return Differ(Year, other.Year) || Differ(Month, other.Month) || Differ(Day, other.Day)
            ? Agreement.Conflicting
            : Agreement.Compatible;

        static bool Differ(int? a, int? b) => a is { } x && b is { } y && x != y;
    }

    /// <summary>The TIMEX3 value: <c>2025-03-18</c>, <c>2025-03</c>, <c>XXXX-03-18</c>.</summary>
    public override string ToString()
    {
        string year = Year?.ToString("D4", CultureInfo.InvariantCulture) ?? "XXXX";
        if (Month is null && Day is null)
        {
            return year;
        }

        string month = Month?.ToString("D2", CultureInfo.InvariantCulture) ?? "XX";
        return Day is null ? $"{year}-{month}" : $"{year}-{month}-{Day.Value.ToString("D2", CultureInfo.InvariantCulture)}";
    }
}
