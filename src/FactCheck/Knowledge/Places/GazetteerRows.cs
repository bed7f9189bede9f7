using System.Text;

using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>Reads the embedded tables of places into what <see cref="Gazetteer"/> looks up.</summary>
internal sealed class GazetteerRows
{
    private static readonly char[] Listed = [';'];

    public List<Place> Places { get; } = [];

    public Dictionary<string, List<Place>> Names { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Place> Demonyms { get; } = new(StringComparer.Ordinal);

    public List<string> DemonymNames { get; } = [];

    public Dictionary<string, Metonym> Metonyms { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Place> Abbreviations { get; } = new(StringComparer.Ordinal);

    public static GazetteerRows Load()
    {
        var rows = new GazetteerRows();
        rows.ReadCountries();
        rows.ReadRegions();
        rows.ReadAreas();
        rows.ReadCities();
        rows.ReadMetonyms();
        return rows;
    }

    /// <summary>The rows of an embedded table, split at '|'; blank lines and comments are left out.</summary>
    internal static IEnumerable<string[]> Rows(string path)
    {
        using Stream stream = typeof(GazetteerRows).Assembly.GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"'{path}' is not embedded in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('|');
            }
        }
    }

    internal static string[] List(string column) =>
        column.Split(Listed, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private void ReadCountries()
    {
        var capitals = new List<(string Capital, string Country)>();
        foreach (string[] row in Rows("Knowledge/Places/countries.lexicon"))
        {
            var country = new Place(row[0], row[1], PlaceKind.Country) { Country = row[0], Aliases = [.. List(row[3])] };
            Add(country);
            AddDemonyms(country, [.. List(row[4]), .. List(row[5])]);
            if (row[2].Length > 0)
            {
                capitals.Add((row[2], row[0]));
            }
        }

        foreach ((string capital, string country) in capitals)
        {
            // Capitals known to the table of cities with their inhabitants come from there.
            string id = CityId(country, capital);
            capitalIds.TryAdd(id, (capital, country));
        }
    }

    private readonly Dictionary<string, (string Name, string Country)> capitalIds = new(StringComparer.Ordinal);

    private void ReadRegions()
    {
        foreach (string[] row in Rows("Knowledge/Places/regions.lexicon"))
        {
            string[] others = List(row[2]);
            bool abbreviates(string name) => row[0].StartsWith("US-", StringComparison.Ordinal) || name.EndsWith('.');
            var region = new Place(row[0], row[1], PlaceKind.Region)
            {
                Country = row[0][..2],
                Aliases = [.. others.Where(name => !abbreviates(name))],
            };
            Add(region);
            AddDemonyms(region, List(row[3]));
            Abbreviations.TryAdd(region.Name, region);
            foreach (string other in others)
            {
                Abbreviations.TryAdd(other, region);
            }
        }
    }

    private void ReadAreas()
    {
        foreach (string[] row in Rows("Knowledge/Places/areas.lexicon"))
        {
            var area = new Place(row[0], row[1], PlaceKind.Area) { Aliases = [.. List(row[2])] };
            Add(area);
            AddDemonyms(area, List(row[3]));
        }
    }

    private void ReadCities()
    {
        foreach (string[] row in Rows("Knowledge/Places/cities.lexicon"))
        {
            string id = CityId(row[1], row[0]);
            capitalIds.Remove(id);
            Add(new(id, row[0], PlaceKind.City)
            {
                Country = row[1][..2],
                Aliases = [.. List(row[3])],
                Thousands = int.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture),
            });
        }

        foreach ((string id, (string name, string country)) in capitalIds.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (!Names.TryGetValue(NameSpelling.Fold(name), out List<Place>? same)
                || !same.Exists(place => string.Equals(place.Country, country, StringComparison.Ordinal)))
            {
                Add(new(id, name, PlaceKind.City) { Country = country, Thousands = 50 });
            }
        }
    }

    private void ReadMetonyms()
    {
        foreach (string[] row in Rows("Knowledge/Places/metonyms.lexicon"))
        {
            Metonyms.Add(row[0], new(row[1], row[2].Length > 0 ? row[2] : null, row[3]));
        }
    }

    private static string CityId(string country, string name) => country + "/" + NameSpelling.Fold(name).Replace(' ', '-');

    private void Add(Place place)
    {
        Places.Add(place);
        foreach (string name in place.Aliases.Prepend(place.Name))
        {
            string folded = NameSpelling.Fold(name);
            if (!Names.TryGetValue(folded, out List<Place>? same))
            {
                Names.Add(folded, same = []);
            }

            same.Add(place);
        }
    }

    private void AddDemonyms(Place place, IEnumerable<string> words)
    {
        foreach (string word in words)
        {
            Demonyms.TryAdd(NameSpelling.Fold(word), place);
            DemonymNames.Add(word);
        }
    }
}
