using System.Collections.Immutable;

using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>A user's row: who held which office when.</summary>
/// <param name="Person">The usual full name.</param>
/// <param name="Title">The title: "secretary general".</param>
/// <param name="Organisation">The country or organisation: "NATO".</param>
/// <param name="Start">The first day, as far as it is known; at least its year is.</param>
/// <param name="End">The last day; empty while in office.</param>
/// <param name="KnownThrough">The last day for which the row is known to hold.</param>
public sealed record TenureRow(string Person, string Title, string Organisation, PartialDate Start, PartialDate End, DateOnly KnownThrough)
{
    /// <summary>Other spellings and names of the person.</summary>
    public ImmutableArray<string> Variants { get; init; } = [];

    /// <summary>Names that mean the person without title or first name.</summary>
    public ImmutableArray<string> StandaloneNames { get; init; } = [];

    /// <summary>Other titles of the office: "chief".</summary>
    public ImmutableArray<string> Titles { get; init; } = [];

    /// <summary>Whether the person only stood in.</summary>
    public bool IsActing { get; init; }

    /// <summary>Whether several persons may hold the office at a time.</summary>
    public bool IsShared { get; init; }

    /// <summary>The person's item of Wikidata, or empty.</summary>
    public string WikidataId { get; init; } = "";

    /// <summary>Where it can be looked up.</summary>
    public string Source { get; init; } = "";

    internal string File { get; init; } = "";

    internal int Line { get; init; }

    internal TenureFormatException Fault(string problem) => new(File, Line, problem);
}

/// <summary>
/// A user's own table of tenures, from CSV or JSON; <c>docs/tenures.md</c> tells the columns. It lies over the core table (<see cref="TenureTable.With"/>): where both speak of one office
/// and time, the user's rows win. Immutable.
/// </summary>
public sealed class TenureList
{
    /// <summary>More rows than the world has officials in the news; a larger file is somebody's whole database.</summary>
    public const int MostRows = 200_000;

    private static readonly ImmutableArray<string> Columns = ["person", "title", "organisation", "start"];
    private static readonly ImmutableArray<string> OptionalColumns =
        ["end", "knownThrough", "role", "holders", "variants", "alone", "titles", "wikidata", "source", "id"];

    private TenureList(ImmutableArray<TenureRow> rows) => Rows = rows;

    /// <summary>The rows in the order of the file.</summary>
    public ImmutableArray<TenureRow> Rows { get; }

    /// <summary>Reads a file: JSON when its name ends in <c>.json</c>, else CSV.</summary>
    /// <exception cref="TenureFormatException">A row cannot be understood; the message names file, line and cure.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static TenureList Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Parse(path, File.ReadAllText(path));
    }

    /// <summary>Reads the text of a file of this name.</summary>
    /// <exception cref="TenureFormatException">A row cannot be understood; the message names file, line and cure.</exception>
    public static TenureList Parse(string file, string text)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(text);
        string name = Path.GetFileName(file);
        List<CsvRow> rows = file.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            ? TenureJson.Read(name, text, Columns, OptionalColumns, MostRows)
            : CommentedCsv.Read(name, text, Columns, OptionalColumns, MostRows);
        RejectDuplicates(rows);
        return new([.. rows.Select(ToRow)]);
    }

    private static TenureRow ToRow(CsvRow row)
    {
        PartialDate start = TenureTableReader.ToDate(row, "start");
        PartialDate end = row.Optional("end").Length == 0 ? default : TenureTableReader.ToDate(row, "end");
        var tenure = new TenureRow(row.Required("person"), row.Required("title"), row.Required("organisation"), start, end, KnownThrough(row, end))
        {
            Variants = row.List("variants"),
            StandaloneNames = row.List("alone"),
            Titles = row.List("titles"),
            IsActing = IsSecond(row, "role", "", "acting"),
            IsShared = row.Optional("holders").Length > 0 && IsSecond(row, "holders", "exclusive", "shared"),
            WikidataId = row.Optional("wikidata"),
            Source = row.Optional("source") is { Length: > 0 } source ? source : $"{row.File}:{row.Line}",
            File = row.File,
            Line = row.Line,
        };
        var dates = new Tenure("", "", start, end, tenure.KnownThrough, "");
        return dates.LatestEnd < dates.EarliestStart ? throw row.Fault($"the end {end} lies before the start {start}; correct one of them")
            : end.IsEmpty && tenure.KnownThrough < dates.EarliestStart ? throw row.Fault($"knownThrough {row["knownThrough"]} lies before the start {start}; correct one of them")
            : tenure;
    }

    private static DateOnly KnownThrough(CsvRow row, PartialDate end)
    {
        if (row.Optional("knownThrough").Length > 0)
        {
            return TenureTableReader.ToDate(row, "knownThrough").ToDateOnly() ?? throw row.Fault("knownThrough must be a full date; write yyyy-MM-dd");
        }

        return end.IsEmpty
            ? throw row.Fault("the row has neither end nor knownThrough; write in knownThrough the day on which you last knew the person in office (yyyy-MM-dd)")
            : new Tenure("", "", end, end, default, "").LatestEnd;
    }

    private static bool IsSecond(CsvRow row, string column, string first, string second)
    {
        string word = row.Optional(column);
        bool isSecond = string.Equals(word, second, StringComparison.Ordinal);
        return isSecond || string.Equals(word, first, StringComparison.Ordinal)
            ? isSecond
            : throw row.Fault($"'{word}' in column '{column}' is unknown; write {(first.Length == 0 ? "nothing" : first)} or {second}");
    }

    private static void RejectDuplicates(List<CsvRow> rows)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (CsvRow row in rows)
        {
            string id = row.Optional("id");
            if (id.Length > 0 && !ids.TryAdd(id, row.Line))
            {
                throw row.Fault($"id '{id}' stands in line {ids[id]} too; remove or rename one");
            }

            string key = string.Join('/', NameFolding.Fold(row["person"]), NameFolding.Fold(row["title"]), NameFolding.Fold(row["organisation"]), row["start"]);
            if (!seen.TryAdd(key, row.Line))
            {
                throw row.Fault($"line {seen[key]} says the same of this person, office and start; remove one");
            }
        }
    }
}
