using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Time;

/// <summary>Compares what articles say of how long a person has served, as lengths or as dates of the start.</summary>
internal static class ServiceLength
{
    private const double SecondsInYear = DaysInYear * 86400;
    private const double DaysInYear = 365.2425;

    /// <summary>Lengths farther apart than this are of two services.</summary>
    private const double MostYearsApart = 6;

    /// <summary>Articles farther apart than this tell of other years.</summary>
    private const int NearDays = 120;

    public static Agreement Compare(GraphClaim a, GraphClaim b, FactGraph graph)
    {
        if (a.Claim.Value.Timex is not { } left || b.Claim.Value.Timex is not { } right
            || graph.Articles[a.Article].StatedDay is not { } first || graph.Articles[b.Article].StatedDay is not { } second || Math.Abs(first.DayNumber - second.DayNumber) > NearDays)
        {
            return Agreement.Compatible;
        }

        return (left.Length, right.Length) switch
        {
            ({ } one, { } other) => Apart(one.Nominal / SecondsInYear, other.Nominal / SecondsInYear) ? Agreement.Compatible : one.Compare(other),
            ({ } length, null) => Against(length.Scale(1 / SecondsInYear), right, first),
            (null, { } length) => Against(length.Scale(1 / SecondsInYear), left, second),
            _ => left.Date.Year is { } x && right.Date.Year is { } y && Apart(x, y) ? Agreement.Compatible : left.Date.CompareTo(right.Date),
        };
    }

    private static bool Apart(double x, double y) => Math.Abs(x - y) > MostYearsApart;

    /// <summary>People count full years, or round: "for 16 years" fifteen and a half years after the start makes an editor ask.</summary>
    private static Agreement Against(Bounds years, Timex start, DateOnly day)
    {
        if (start.Interval is not { } interval)
        {
            return Agreement.Compatible;
        }

        // Of "since 2001" the first and the last day of 2001 may be meant; the interval itself may be open.
        DateTime last = start.Granularity switch
        {
            TimeGranularity.Year => interval.Start.AddYears(1),
            TimeGranularity.Month => interval.Start.AddMonths(1),
            _ => interval.Start.AddDays(1),
        };
        double most = (day.DayNumber - DateOnly.FromDateTime(interval.Start).DayNumber) / DaysInYear;
        double least = (day.DayNumber - DateOnly.FromDateTime(last).DayNumber) / DaysInYear;
        if (least < 0 || Apart(years.Nominal, most) || !double.IsFinite(years.Nominal))
        {
            return Agreement.Compatible;
        }

        return years.Lower <= most && years.Upper + 1 > least ? Agreement.Compatible
            : years.Lower - 0.5 <= most && years.Upper + 1 > least ? Agreement.Strained
            : Agreement.Conflicting;
    }
}
