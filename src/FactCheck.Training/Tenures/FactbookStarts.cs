using FactCheck.Values;

namespace FactCheck.Training.Tenures;

/// <summary>
/// Mends rows of the Factbook for one office that begin on one day. A new spelling of a name is a new row there, so that the row before seems to end as it begins; and for some weeks
/// a new holder stands beside the old one's date.
/// </summary>
internal static class FactbookStarts
{
    private const int SameTermDays = 60;
    private const int Misspelling = 3;

    /// <param name="rows">The rows of an office that one person at a time holds, with the day of the edition that first showed them.</param>
    /// <param name="areSame">Whether somebody wrote down that two rows are of one person.</param>
    /// <param name="report">Is told of each row that is left out, and of the one whose date it shows.</param>
    public static IEnumerable<RawTenure> Repair(IReadOnlyList<(RawTenure Row, string FirstSeen)> rows, Func<RawTenure, RawTenure, bool> areSame, BuildReport report)
    {
        foreach (IGrouping<PartialDate, (RawTenure Row, string FirstSeen)> sameDay in rows.GroupBy(pair => pair.Row.Start))
        {
            RawTenure[] shown = [.. sameDay.OrderBy(pair => pair.FirstSeen, StringComparer.Ordinal).Select(pair => pair.Row)];
            foreach (RawTenure row in shown)
            {
                if (!PersonNames.Match(shown[0], row, isNear: true) && !areSame(shown[0], row))
                {
                    report.Conflict(shown[0], row, "stands beside the date of");
                    continue;
                }

                yield return row.End == row.Start ? EndedByNext(row, rows) : row;
            }
        }
    }

    /// <summary>
    /// First and family name are not enough where they are those of two holders: Jigme Singye and Jigme Khesar Namgyel Wangchuck. There each keeps the whole name only.
    /// </summary>
    public static (RawTenure Row, string FirstSeen)[] WithWholeNames((RawTenure Row, string FirstSeen)[] rows) =>
    [
        .. rows.Select(pair => rows.Any(other => AreTwoOfOneShortName(pair.Row, other.Row)) ? (pair.Row with { Name = pair.Row.Variants[0] }, pair.FirstSeen) : pair),
    ];

    private static bool AreTwoOfOneShortName(RawTenure one, RawTenure other) => string.Equals(one.Name, other.Name, StringComparison.Ordinal)
        && Math.Abs(Earliest(one.Start).DayNumber - Earliest(other.Start).DayNumber) > SameTermDays
        && one.Variants.All(left => other.Variants.All(right => !PersonNames.AreNested(left, right) && PersonNames.Distance(left, right) > Misspelling));

    private static RawTenure EndedByNext(RawTenure row, IEnumerable<(RawTenure Row, string FirstSeen)> rows)
    {
        PartialDate next = rows.Select(pair => pair.Row.Start).Where(start => Earliest(start) > Earliest(row.Start)).OrderBy(Earliest).FirstOrDefault();
        return row with { End = next, EndIsDerived = !next.IsEmpty };
    }

    private static DateOnly Earliest(PartialDate date) => new(date.Year!.Value, date.Month ?? 1, date.Day ?? 1);
}
