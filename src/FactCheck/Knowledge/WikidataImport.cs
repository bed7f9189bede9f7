using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

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

    /// <summary>The rows that were left out, and why.</summary>
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
        List<Dictionary<string, string>> rows = text.AsSpan().TrimStart() is ['{' or '[', ..] ? ReadJson(file, text) : ReadCsv(file, text);
        var csv = new StringBuilder("person,title,organisation,start,end,knownThrough,wikidata,source\n");
        var warnings = ImmutableArray.CreateBuilder<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < rows.Count; i++)
        {
            if (ToLine(rows[i], knownThrough, out string problem) is not { } line)
            {
                warnings.Add(string.Create(CultureInfo.InvariantCulture, $"{file}: row {i + 1} is left out: {problem}"));
            }
            else if (seen.Add(line))
            {
                csv.Append(line).Append('\n');
            }
        }

        return new(csv.ToString(), warnings.ToImmutable());
    }

    private static string? ToLine(Dictionary<string, string> row, DateOnly knownThrough, out string problem)
    {
        string person = row.GetValueOrDefault("personLabel", "").Trim();
        string organisation = row.GetValueOrDefault("organisationLabel", "").Trim();
        string title = Title(row.GetValueOrDefault("positionLabel", "").Trim(), organisation);
        string? start = Date(row, "start");
        string? end = Date(row, "end");
        string item = row.GetValueOrDefault("person", "") is { Length: > 0 } url ? url[(url.LastIndexOf('/') + 1)..] : "";
        problem = person.Length == 0 || string.Equals(person, item, StringComparison.Ordinal) ? "the person has no English name"
            : title.Length == 0 ? "the position has no English name"
            : organisation.Length == 0 ? "no country or organisation"
            : string.IsNullOrEmpty(start) ? "no start"
            : end is null ? "the end is unknown"
            : "";
        return problem.Length > 0 ? null : string.Join(',', new[]
        {
            person, title, organisation, start, end,
            end!.Length > 0 ? "" : knownThrough.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), item, "wikidata.org",
        }.Select(Quoted!));
    }

    // "President of France" is the title "president" of France, and so are "Prime Minister of the Netherlands" and "French Minister of Defence".
    private static string Title(string position, string organisation)
    {
        foreach (string tail in (ReadOnlySpan<string>)[$" of {organisation}", $" of the {organisation}", $" for {organisation}"])
        {
            if (organisation.Length > 0 && position.EndsWith(tail, StringComparison.OrdinalIgnoreCase))
            {
                return position[..^tail.Length].ToLowerInvariant();
            }
        }

        return position.ToLowerInvariant();
    }

    // 2017-05-14T00:00:00Z with a precision of 9 (year), 10 (month) or 11 (day). Null for an unknown value, which Wikidata writes as a node.
    private static string? Date(Dictionary<string, string> row, string column)
    {
        string value = row.GetValueOrDefault(column, "");
        if (value.Length == 0)
        {
            return "";
        }

        if (value.Length < 10 || !DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return null;
        }

        return row.GetValueOrDefault(column + "Precision", "") switch
        {
            "9" => value[..4],
            "10" => value[..7],
            "" or "11" => value[..10],
            _ => null,
        };
    }

    private static string Quoted(string field) =>
        field.AsSpan().ContainsAny(',', '"') ? "\"" + field.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : field.Replace('\n', ' ');

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
                rows.Add(row.EnumerateObject().ToDictionary(cell => cell.Name, Value, StringComparer.Ordinal));
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
        string[] header = text.AsSpan().TrimStart('\uFEFF').ToString().Split('\n')[0].TrimEnd('\r').Split(',');
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
