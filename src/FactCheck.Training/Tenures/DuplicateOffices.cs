using System.Globalization;

using FactCheck.Knowledge;

namespace FactCheck.Training.Tenures;

/// <summary>Lists pairs of offices of a table that may be one: the same persons entered both on the same days, or their titles are all but equal.</summary>
internal static class DuplicateOffices
{
    private const int SameDays = 45;
    private const int LeastShared = 2;

    // Of the rows of the office with fewer rows.
    private const double ShareOfRows = 0.5;

    private static readonly string[] SmallWords = ["minister", "ministry", "of", "the", "for", "and", "secretary", "state", "affairs", "s"];

    public static IEnumerable<(string One, string Other, string Line)> Of(TenureTable table) => ByHolders(table).Concat(ByTitle(table))
        .GroupBy(pair => (pair.One, pair.Other)).OrderBy(group => group.Key)
        .Select(group => (group.Key.One, group.Key.Other, $"{Words(table, group.Key.One)} / {Words(table, group.Key.Other)}: {string.Join("; ", group.Select(pair => pair.Why))}"));

    private static IEnumerable<(string One, string Other, string Why)> ByHolders(TenureTable table)
    {
        var shared = new Dictionary<(string, string), int>();
        foreach (OfficeHolder person in table.Persons)
        {
            Tenure[] rows = [.. table.TenuresOf(person.Id)];
            foreach ((string, string) pair in rows.SelectMany(one => rows.Where(other => string.CompareOrdinal(one.OfficeId, other.OfficeId) < 0
                && Math.Abs(one.EarliestStart.DayNumber - other.EarliestStart.DayNumber) <= SameDays), (one, other) => (one.OfficeId, other.OfficeId)).Distinct())
            {
                shared[pair] = shared.GetValueOrDefault(pair) + 1;
            }
        }

        return shared.Where(pair => pair.Value >= Math.Max(LeastShared, ShareOfRows * Math.Min(table.TenuresIn(pair.Key.Item1).Length, table.TenuresIn(pair.Key.Item2).Length)))
            .Select(pair => (pair.Key.Item1, pair.Key.Item2, string.Create(CultureInfo.InvariantCulture, $"{pair.Value} holders in common")));
    }

    private static IEnumerable<(string One, string Other, string Why)> ByTitle(TenureTable table) => table.Offices.GroupBy(office => office.JurisdictionId, StringComparer.Ordinal)
        .SelectMany(place => place.SelectMany(office => office.Aliases.Append(office.Title), (office, title) => (office.Id, Key: Key(title))).Where(pair => pair.Key.Length > 0).Distinct()
            .GroupBy(pair => pair.Key, StringComparer.Ordinal)
            .SelectMany(group => group.SelectMany(one => group.Where(other => string.CompareOrdinal(one.Id, other.Id) < 0), (one, other) => (one.Id, other.Id, $"'{group.Key}'"))));

    private static string Key(string title) => string.Join(
        ' ', NameFolding.Fold(title).Split(' ').Where(word => !SmallWords.Contains(word, StringComparer.Ordinal)).Select(word => word.EndsWith('s') ? word[..^1] : word).Order(StringComparer.Ordinal));

    private static string Words(TenureTable table, string office)
    {
        IReadOnlyList<Tenure> rows = table.TenuresIn(office);
        return string.Create(CultureInfo.InvariantCulture, $"{office} ({rows.Count} rows, {rows[0].Start.Year}..{rows[^1].Start.Year})");
    }
}
