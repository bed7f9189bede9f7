using FactCheck.Knowledge;

namespace FactCheck.Training.Tenures;

/// <summary>
/// Finds the labels under which the lists of cabinets mix several posts: "Minister of Finance" of Canada holds Quebec's, "Minister of Foreign Affairs" of India the first
/// officials of the ministry. Rows of two persons that overlap by more than sixty days vouch for nothing and are left out; an office with many of them is no exclusive one,
/// so that nobody is denied it.
/// </summary>
internal static class MixedLabels
{
    private const int OverlapDays = 60;
    private const double SharedFrom = 0.3;

    public static IEnumerable<RawTenure> Sift(IEnumerable<RawTenure> rows, OfficeCatalogue offices, IReadOnlySet<string> handOffices, BuildReport report)
    {
        foreach (IGrouping<string, RawTenure> group in rows.GroupBy(row => row.OfficeId, StringComparer.Ordinal))
        {
            RawTenure[] all = [.. group];
            RawTenure[] clashing = [.. all.Where(row => all.Any(other => Clash(row, other)))];
            bool isShared = clashing.Length > 2 && clashing.Length > SharedFrom * all.Length && !handOffices.Contains(group.Key) && !IsHead(offices[group.Key]);
            if (isShared && offices[group.Key].IsExclusive)
            {
                offices.MarkShared(group.Key);
            }

            bool leavesOut = offices[group.Key].IsExclusive;
            foreach (RawTenure row in all)
            {
                if (leavesOut && clashing.Contains(row))
                {
                    report.Skip("every-politician", "overlaps another row of an office for one");
                    continue;
                }

                yield return row;
            }
        }
    }

    // Each country has one, whatever the list says.
    private static bool IsHead(Office office) => office.Title is "president" or "prime minister" or "chancellor" or "premier";

    private static bool Clash(RawTenure one, RawTenure other) =>
        !string.Equals(one.WikidataId, other.WikidataId, StringComparison.Ordinal) && !one.End.IsEmpty && !other.End.IsEmpty
        && Earlier(First(one.End), First(other.End)).DayNumber - Later(WikidataSources.LastDay(one.Start), WikidataSources.LastDay(other.Start)).DayNumber > OverlapDays;

    private static DateOnly First(Values.PartialDate date) => new(date.Year!.Value, date.Month ?? 1, date.Day ?? 1);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
