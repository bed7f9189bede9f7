using System.Globalization;

using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>
/// Settles the rows of a Wikidata export that cannot stand together in a table, and tells of each: one person twice from one start, and two persons at a time in an office. An office that the
/// core table knows as one person's keeps one: whoever came before leaves when the next one comes, which is how stale open rows end. Of any other office two at a time say that several may
/// hold it.
/// </summary>
internal sealed class ImportedOverlaps(TenureTable table, Action<int, string> warn)
{
    public List<ImportedTenure> Settle(IEnumerable<ImportedTenure> rows)
    {
        List<ImportedTenure> settled = [];
        foreach (IGrouping<string, ImportedTenure> office in rows.GroupBy(row => row.OfficeKey, StringComparer.Ordinal))
        {
            settled.AddRange(InOffice(OneOfEachStart(office)));
        }

        return [.. settled.OrderBy(row => row.Row)];
    }

    // The later end stands: of a row that ends too early the rules would make alarms.
    private List<ImportedTenure> OneOfEachStart(IEnumerable<ImportedTenure> office)
    {
        List<ImportedTenure> kept = [];
        foreach (IGrouping<(string, PartialDate), ImportedTenure> same in office.GroupBy(row => (row.PersonKey, row.Start)))
        {
            ImportedTenure longest = same.MaxBy(row => row.Dates.LatestEnd)!;
            kept.Add(longest);
            foreach (ImportedTenure other in same.Where(row => !ReferenceEquals(row, longest) && row.End != longest.End))
            {
                warn(other.Row, string.Create(CultureInfo.InvariantCulture, $"row {longest.Row} says the same with a later end, which stands"));
            }
        }

        return [.. kept.OrderBy(row => row.Dates.EarliestStart).ThenBy(row => row.Row)];
    }

    private IEnumerable<ImportedTenure> InOffice(List<ImportedTenure> rows)
    {
        bool isOneHolders = table.FindOffice(rows[0].Title, rows[0].Organisation) is { IsExclusive: true };
        for (int i = 0; i + 1 < rows.Count; i++)
        {
            ImportedTenure row = rows[i];
            ImportedTenure next = rows[i + 1];
            if (!Overlap(row, next))
            {
                continue;
            }

            if (!isOneHolders)
            {
                warn(next.Row, $"{next.Person} is {next.Title} of {next.Organisation} beside {row.Person}: the office is written as shared, so that nobody is denied it");
                return rows.Select(each => each with { IsShared = true });
            }

            warn(row.Row, $"{row.Person} ends as {row.Title} of {row.Organisation} on {next.Start}, when {next.Person} begins");
            rows[i] = row with { End = next.Start };
        }

        return rows;
    }

    private static bool Overlap(ImportedTenure row, ImportedTenure next) => !string.Equals(row.PersonKey, next.PersonKey, StringComparison.Ordinal)
        && (row.End.IsEmpty || next.Dates.LatestStart.DayNumber + TenureTable.HandoverDays < row.Dates.EarliestEnd.DayNumber);
}
