using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>Reads a tenure table from its four CSV files and checks that they go together.</summary>
internal static class TenureTableReader
{
    public static TenureTable Read(string jurisdictions, string offices, string persons, string tenures)
    {
        Dictionary<string, Jurisdiction> places = Unique(
            CommentedCsv.Read("jurisdictions.csv", jurisdictions, "id", "name", "article", "adjectives", "aliases", "seats"), "id", ToJurisdiction);
        Dictionary<string, Office> posts = Unique(
            CommentedCsv.Read("offices.csv", offices, "id", "title", "jurisdiction", "holders", "names", "titles", "alone", "loose"), "id", row => ToOffice(row, places));
        Dictionary<string, OfficeHolder> people = Unique(
            CommentedCsv.Read("persons.csv", persons, "id", "name", "alone", "variants"), "id", ToPerson);
        List<CsvRow> rows = CommentedCsv.Read("tenures.csv", tenures, "office", "start", "end", "person", "role", "knownThrough", "source");
        List<(CsvRow Row, Tenure Tenure)> held =
        [
            .. rows.Select(row => (row, ToTenure(row, posts, people)))
                .OrderBy(pair => pair.Item2.OfficeId, StringComparer.Ordinal)
                .ThenBy(pair => pair.Item2.EarliestStart)
                .ThenBy(pair => pair.Item2.PersonId, StringComparer.Ordinal),
        ];
        RejectOverlaps(held, posts);
        return new(Ordered(places), Ordered(posts), Ordered(people), [.. held.Select(pair => pair.Tenure)]);
    }

    public static string Embedded(string file)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Knowledge/" + file)
            ?? throw new InvalidOperationException($"The library was built without Knowledge/{file}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static PartialDate ToDate(CsvRow row, string column)
    {
        string[] parts = row.Required(column).Split('-');
        int?[] numbers = new int?[3];
        for (int i = 0; i < parts.Length && i < 3; i++)
        {
            numbers[i] = parts[i].Length == (i == 0 ? 4 : 2) && int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
        }

        var date = new PartialDate(numbers[0], numbers[1], numbers[2]);
        bool complete = parts.Length <= 3 && numbers.Count(number => number is not null) == parts.Length;
        return complete && !date.IsImpossible && date.Year > 0
            ? date
            : throw row.Fault($"'{row[column]}' in column '{column}' is no date; write yyyy, yyyy-MM or yyyy-MM-dd");
    }

    private static Jurisdiction ToJurisdiction(CsvRow row)
    {
        string name = row.Required("name");
        return new(row["id"], name)
        {
            NameInText = row["article"] is { Length: > 0 } article ? article + " " + name : name,
            Adjectives = row.List("adjectives"),
            Aliases = row.List("aliases"),
            Seats = row.List("seats"),
        };
    }

    private static Office ToOffice(CsvRow row, Dictionary<string, Jurisdiction> jurisdictions)
    {
        string title = row.Required("title");
        if (!jurisdictions.TryGetValue(row["jurisdiction"], out Jurisdiction? jurisdiction))
        {
            throw row.Fault($"jurisdiction '{row["jurisdiction"]}' is unknown; add it to jurisdictions.csv");
        }

        return OfficeOf(
            row["id"],
            title,
            jurisdiction,
            isExclusive: OneOf(row, "holders", "exclusive", "shared") == 0,
            namesAdministration: OneOf(row, "names", "administration", "") == 0,
            row.List("titles"),
            row.List("alone"),
            row.List("loose"));
    }

    /// <summary>An office with its description in words, which only a title that says it all does without its country.</summary>
    public static Office OfficeOf(
        string id,
        string title,
        Jurisdiction jurisdiction,
        bool isExclusive,
        bool namesAdministration,
        ImmutableArray<string> aliases,
        ImmutableArray<string> alone,
        ImmutableArray<string> loose)
    {
        bool standsAlone = alone.Contains(title, StringComparer.Ordinal) && !title.Contains(' ', StringComparison.Ordinal);
        return new(id, title, jurisdiction.Name, isExclusive)
        {
            Aliases = aliases,
            StandaloneTitles = alone,
            LooseTitles = loose,
            NamesAdministration = namesAdministration,
            JurisdictionId = jurisdiction.Id,
            Description = standsAlone ? title : $"{title} of {jurisdiction.NameInText}",
        };
    }

    private static OfficeHolder ToPerson(CsvRow row) =>
        new(row["id"], row.Required("name")) { StandaloneNames = row.List("alone"), Variants = row.List("variants") };

    private static Tenure ToTenure(CsvRow row, Dictionary<string, Office> offices, Dictionary<string, OfficeHolder> persons)
    {
        string office = row.Required("office");
        string person = row.Required("person");
        if (!offices.ContainsKey(office))
        {
            throw row.Fault($"office '{office}' is unknown; add it to offices.csv");
        }

        if (!persons.ContainsKey(person))
        {
            throw row.Fault($"person '{person}' is unknown; add it to persons.csv");
        }

        PartialDate end = row["end"].Length == 0 ? default : ToDate(row, "end");
        DateOnly knownThrough = ToDate(row, "knownThrough").ToDateOnly() ?? throw row.Fault("knownThrough must be a full date; write yyyy-MM-dd");
        var tenure = new Tenure(person, office, ToDate(row, "start"), end, knownThrough, row.Required("source"))
        {
            IsActing = OneOf(row, "role", "", "acting") == 1,
        };
        if (tenure.LatestEnd < tenure.EarliestStart)
        {
            throw row.Fault($"the end {row["end"]} lies before the start {row["start"]}; correct one of them");
        }

        return tenure;
    }

    /// <summary>Two regular holders of an exclusive office may overlap by the days of a handover and no more.</summary>
    private static void RejectOverlaps(List<(CsvRow Row, Tenure Tenure)> ordered, Dictionary<string, Office> offices)
    {
        (CsvRow Row, Tenure Tenure)? before = null;
        foreach ((CsvRow Row, Tenure Tenure) current in ordered.Where(pair => !pair.Tenure.IsActing && offices[pair.Tenure.OfficeId].IsExclusive))
        {
            if (before is { } last
                && string.Equals(last.Tenure.OfficeId, current.Tenure.OfficeId, StringComparison.Ordinal)
                && (last.Tenure.IsOpen || current.Tenure.LatestStart.DayNumber + TenureTable.HandoverDays < last.Tenure.EarliestEnd.DayNumber))
            {
                throw current.Row.Fault(
                    $"'{current.Tenure.PersonId}' takes the exclusive office '{current.Tenure.OfficeId}' while line {last.Row.Line} has "
                    + $"'{last.Tenure.PersonId}' in it; correct start or end, or give one of them the role 'acting'");
            }

            before = current;
        }
    }

    private static int OneOf(CsvRow row, string column, params ImmutableArray<string> allowed)
    {
        int index = allowed.IndexOf(row[column], StringComparer.Ordinal);
        return index >= 0
            ? index
            : throw row.Fault($"'{row[column]}' in column '{column}' is unknown; write {string.Join(" or ", allowed.Select(word => word.Length == 0 ? "nothing" : word))}");
    }

    private static Dictionary<string, T> Unique<T>(List<CsvRow> rows, string column, Func<CsvRow, T> read)
    {
        var items = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (CsvRow row in rows)
        {
            string id = row.Required(column);
            if (!items.TryAdd(id, read(row)))
            {
                throw row.Fault($"id '{id}' stands twice; remove or rename one");
            }
        }

        return items;
    }

    private static ImmutableArray<T> Ordered<T>(Dictionary<string, T> items) => [.. items.OrderBy(item => item.Key, StringComparer.Ordinal).Select(item => item.Value)];
}
