using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>
/// A Wikidata export of "position held" (P39 with P580 and P582) as a table for <see cref="TenureList"/>. Reads the JSON and the CSV that the query service offers for the query of
/// <c>docs/tenures.md</c>.
/// </summary>
public sealed class WikidataImport
{
    private static readonly string[] Needed = ["personLabel", "positionLabel", "organisationLabel", "start"];

    private WikidataImport(string csv, ImmutableArray<string> warnings)
    {
        Csv = csv;
        Warnings = warnings;
    }

    /// <summary>The table in the columns of <see cref="TenureList"/>.</summary>
    public string Csv { get; }

    /// <summary>The rows that were left out or changed, and why.</summary>
    public ImmutableArray<string> Warnings { get; }

    /// <summary>Reads the text of an export.</summary>
    /// <param name="file">The name of the file, for messages.</param>
    /// <param name="text">Its text.</param>
    /// <param name="knownThrough">The day of the export: until then rows without an end are known to hold.</param>
    /// <exception cref="TenureFormatException">It is no such export; the message names file, line and cure.</exception>
    public static WikidataImport Read(string file, string text, DateOnly knownThrough)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(text);
        List<Dictionary<string, string>> rows = text.AsSpan().TrimStart("\uFEFF \t\r\n") is ['{' or '[', ..] ? ReadJson(file, text.TrimStart('\uFEFF')) : ReadCsv(file, text);
        var warnings = new SortedDictionary<int, string>();
        List<ImportedTenure> tenures = [];
        for (int i = 0; i < rows.Count; i++)
        {
            if (ToTenure(i + 1, rows[i], out string problem) is { } tenure)
            {
                tenures.Add(tenure);
            }
            else
            {
                warnings.Add(i + 1, "the row is left out: " + problem);
            }
        }

        var csv = new StringBuilder("person,title,organisation,start,end,knownThrough,holders,wikidata,source\n");
        foreach (ImportedTenure tenure in new ImportedOverlaps(TenureTable.Core, (row, problem) => warnings.TryAdd(row, problem)).Settle(tenures))
        {
            csv.Append(tenure.ToLine(knownThrough)).Append('\n');
        }

        return new(csv.ToString(), [.. warnings.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{file}: row {pair.Key}: {pair.Value}"))]);
    }

    private static ImportedTenure? ToTenure(int number, Dictionary<string, string> row, out string problem)
    {
        string person = Label(row, "person");
        string organisation = Label(row, "organisation");
        string title = ImportedTitle.Of(Label(row, "position"), organisation, TenureTable.Core);
        PartialDate? start = Date(row, "start");
        PartialDate? end = Date(row, "end");
        problem = person.Length == 0 ? "the person has no English name"
            : title.Length == 0 ? "the position has no English name"
            : organisation.Length == 0 ? "no country or organisation with an English name"
            : start is null or { IsEmpty: true } ? "no start"
            : end is null ? "the end is unknown"
            : "";
        if (problem.Length > 0)
        {
            return null;
        }

        var tenure = new ImportedTenure(number, person, Item(row, "person"), title, organisation, start!.Value, end!.Value);
        if (tenure.Dates.LatestEnd < tenure.Dates.EarliestStart)
        {
            problem = $"the end {tenure.End} lies before the start {tenure.Start}";
            return null;
        }

        return tenure;
    }

    // The label service writes the number of an item that has no name in the language.
    private static string Label(Dictionary<string, string> row, string variable)
    {
        string label = row.GetValueOrDefault(variable + "Label", "").Trim();
        string item = Item(row, variable);
        return string.Equals(label, item, StringComparison.Ordinal) || (item.Length == 0 && IsItem(label)) ? "" : label;
    }

    private static string Item(Dictionary<string, string> row, string variable)
    {
        string url = row.GetValueOrDefault(variable, "");
        string item = url[(url.LastIndexOf('/') + 1)..];
        return IsItem(item) ? item : "";
    }

    private static bool IsItem(string word) => word.Length > 1 && word[0] is 'Q' && word.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;

    // 2017-05-14T00:00:00Z with a precision of 9 (year), 10 (month) or 11 (day). Null for an unknown value, which Wikidata writes as a node, and for one that is vaguer than a year.
    private static PartialDate? Date(Dictionary<string, string> row, string column)
    {
        string value = row.GetValueOrDefault(column, "").Trim();
        if (value.Length == 0)
        {
            return default(PartialDate);
        }

        if (value.Length < 10 || !DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return null;
        }

        return row.GetValueOrDefault(column + "Precision", "").Trim() switch
        {
            "9" => new(day.Year, null, null),
            "10" => new(day.Year, day.Month, null),
            "" or "11" or "12" or "13" or "14" => PartialDate.From(day),
            _ => null,
        };
    }

    private static List<Dictionary<string, string>> ReadJson(string file, string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            JsonElement root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object)
            {
                root = root.TryGetProperty("results", out JsonElement results) && results.TryGetProperty("bindings", out JsonElement bindings) ? bindings : default;
            }

            if (root.ValueKind != JsonValueKind.Array)
            {
                throw new TenureFormatException(file, 1, "this is no export of the query service; download the result of the query in docs/tenures.md as JSON");
            }

            var rows = new List<Dictionary<string, string>>();
            foreach (JsonElement row in root.EnumerateArray())
            {
                var cells = new Dictionary<string, string>(StringComparer.Ordinal);
                foreach (JsonProperty cell in row.EnumerateObject())
                {
                    cells[cell.Name] = Value(cell);
                }

                rows.Add(cells);
            }

            RequireColumns(file, rows.Count == 0 ? Needed : rows.SelectMany(row => row.Keys));
            return rows;
        }
        catch (JsonException exception)
        {
            throw new TenureFormatException(file, (int)(exception.LineNumber ?? 0) + 1, "this is no JSON; download the export again");
        }
        catch (InvalidOperationException)
        {
            throw new TenureFormatException(file, 1, "a row is no object; download the result of the query in docs/tenures.md as JSON");
        }
    }

    private static string Value(JsonProperty cell) => cell.Value.ValueKind switch
    {
        JsonValueKind.Object when cell.Value.TryGetProperty("value", out JsonElement value) => value.ToString(),
        JsonValueKind.Null => "",
        _ => cell.Value.ToString(),
    };

    private static List<Dictionary<string, string>> ReadCsv(string file, string text)
    {
        string[] header = [.. text.AsSpan().TrimStart('\uFEFF').ToString().Split('\n')[0].TrimEnd('\r').Split(',').Select(column => column.Trim().Trim('"'))];
        RequireColumns(file, header);
        return
        [
            .. CommentedCsv.Read(file, text.TrimStart('\uFEFF'), [.. Needed], [.. header.Except(Needed, StringComparer.Ordinal)], TenureList.MostRows)
                .Select(row => header.ToDictionary(column => column, row.Optional, StringComparer.Ordinal)),
        ];
    }

    private static void RequireColumns(string file, IEnumerable<string> found)
    {
        if (Needed.Except(found, StringComparer.Ordinal).FirstOrDefault() is { } missing)
        {
            throw new TenureFormatException(file, 1, $"the export has no variable '{missing}'; use the query of docs/tenures.md");
        }
    }
}
