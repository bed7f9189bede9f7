using System.Globalization;
using System.Text;

namespace FactCheck.Training.Tenures;

/// <summary>What the build did with the rows of the sources: counts, and every conflict in which one source gave way to another.</summary>
internal sealed class BuildReport
{
    private readonly SortedDictionary<string, int> skipped = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> read = new(StringComparer.Ordinal);
    private readonly List<string> conflicts = [];
    private readonly List<string> duplicates = [];
    private readonly List<string> offices = [];
    private readonly SortedDictionary<string, int> ambiguous = new(StringComparer.Ordinal);

    public int Conflicts => conflicts.Count;

    public void Read(string source) => read[source] = read.GetValueOrDefault(source) + 1;

    public void Skip(string source, string why) => skipped[$"{source}: {why}"] = skipped.GetValueOrDefault($"{source}: {why}") + 1;

    public void Conflict(RawTenure kept, RawTenure other, string what) => conflicts.Add(string.Create(
        CultureInfo.InvariantCulture, $"{kept.OfficeId}: {Words(other)} {what} {Words(kept)}"));

    public void Ambiguous(string name, int persons) => ambiguous[name] = persons;

    public void Duplicate(string line) => duplicates.Add(line);

    public void DuplicateOffice(string line) => offices.Add(line);

    public string Write(int persons, int officeCount, int jurisdictions, int tenures, int bytes)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# Tenure table: {tenures} tenures, {persons} persons, {officeCount} offices, {jurisdictions} countries and organisations, {bytes} bytes packed\n");
        Section(text, "Rows read", read.Select(pair => $"{pair.Value} {pair.Key}"));
        Section(text, "Rows left out", skipped.Select(pair => $"{pair.Value} {pair.Key}"));
        Section(text, "Names that stand alone although others bear them", ambiguous.Select(pair => $"{pair.Key}: {pair.Value} persons"));
        Section(text, "Persons who may be one, unread", duplicates);
        Section(text, "Offices that may be one, unread", offices);
        Section(text, "Conflicts, by office", conflicts.Order(StringComparer.Ordinal));
        return text.ToString();
    }

    private static void Section(StringBuilder text, string title, IEnumerable<string> lines)
    {
        text.Append("\n## ").Append(title).Append('\n');
        foreach (string line in lines)
        {
            text.Append("- ").Append(line).Append('\n');
        }
    }

    private static string Words(RawTenure row) => $"{row.Name} {row.Start}..{row.End} ({row.Reference})".Replace("..XXXX", "..", StringComparison.Ordinal);
}
