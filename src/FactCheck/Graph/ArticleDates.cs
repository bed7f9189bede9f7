using FactCheck.Articles;
using FactCheck.Values;

namespace FactCheck.Graph;

/// <summary>Distances between dates of which the year may be unknown.</summary>
internal static class ArticleDates
{
    private const int DaysOfYear = 365;

    /// <summary>The days between two publication times, or <see langword="null"/> when they cannot be told.</summary>
    public static int? DaysApart(PublicationTime left, PublicationTime right) => DaysApart(left.Date, right.Date);

    /// <summary>The days between two dates; without both years, the least over all years. <see langword="null"/> when a month or day is missing.</summary>
    public static int? DaysApart(PartialDate left, PartialDate right)
    {
        if (left.ToDateOnly() is { } a && right.ToDateOnly() is { } b)
        {
            return Math.Abs(a.DayNumber - b.DayNumber);
        }

        if (DayOfYear(left) is not { } x || DayOfYear(right) is not { } y)
        {
            return null;
        }

        int apart = Math.Abs(x - y);
        return Math.Min(apart, DaysOfYear - apart);
    }

    private static int? DayOfYear(PartialDate date) =>
        date is { Month: { } month, Day: { } day, IsImpossible: false } ? new DateOnly(2000, month, day).DayOfYear : null;
}
