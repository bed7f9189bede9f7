using System.Collections.Immutable;

using FactCheck.Knowledge;

namespace FactCheck.Training.Tenures;

/// <summary>The offices of the build: the hand-written ones, and those that a source names and a country has, made when they are first asked for.</summary>
internal sealed class OfficeCatalogue
{
    private readonly Countries countries;
    private readonly SortedDictionary<string, Office> offices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Office> byTitle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CsvRow> kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> kindOfPosition = new(StringComparer.Ordinal);

    public OfficeCatalogue(TenureTable hand, Countries countries, string kindsCsv)
    {
        this.countries = countries;
        foreach (CsvRow row in CommentedCsv.Read("office-kinds.csv", kindsCsv, "kind", "title", "titles", "positions"))
        {
            kinds.Add(row["kind"], row);
            foreach (string position in row.List("positions"))
            {
                kindOfPosition.TryAdd(position, row["kind"]);
            }
        }

        foreach (Office office in hand.Offices)
        {
            Add(office);
        }
    }

    public IEnumerable<Office> Offices => offices.Values;

    public Office this[string id] => offices[id];

    /// <summary>The kind of a position as a source names it: "Federal Minister of the Interior" is <c>interior-minister</c>.</summary>
    public string? KindOf(string position) => kindOfPosition.GetValueOrDefault(Normalize(position));

    /// <summary>The office of this title that the jurisdiction has already.</summary>
    public Office? Find(string jurisdiction, string title) => byTitle.GetValueOrDefault(Key(jurisdiction, title));

    /// <summary>The jurisdiction's office of a kind.</summary>
    public Office OfKind(string jurisdiction, string kind)
    {
        CsvRow row = kinds[kind];
        foreach (string title in row.List("titles").Prepend(row["title"]))
        {
            // "Head of state" and the like are what several offices are called; only the first title and full ones find an office.
            if (title is not ("head of state" or "head of government" or "monarch" or "queen") && Find(jurisdiction, title) is { } known)
            {
                return known;
            }
        }

        bool leads = (kind is "president" && countries.IsPresidential(jurisdiction)) || (kind is "prime-minister" or "chancellor" && countries.IsParliamentary(jurisdiction));
        return Create(
            jurisdiction + "-" + kind,
            row["title"],
            jurisdiction,
            isExclusive: kind is not ("vice-president" or "deputy-prime-minister"),
            leads,
            [.. row.List("titles").Where(title => title is not "head of government" || leads)],
            leads ? ["leader"] : []);
    }

    /// <summary>The jurisdiction's office of a title that no kind covers: "minister of digital affairs".</summary>
    public Office Named(string jurisdiction, string title, bool isExclusive, params ImmutableArray<string> aliases) =>
        Find(jurisdiction, title) ?? Create(jurisdiction + "-" + Slug.Of(title), title, jurisdiction, isExclusive, leads: false, aliases, []);

    public void MarkShared(string id) => offices[id] = offices[id] with { IsExclusive = false };

    /// <summary>Lower case, without "federal" and "the".</summary>
    public static string Normalize(string position) => string.Join(
        ' ', position.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("the" or "federal" or "union")));

    private Office Create(string id, string title, string jurisdiction, bool isExclusive, bool leads, ImmutableArray<string> aliases, ImmutableArray<string> loose)
    {
        Jurisdiction place = countries.Jurisdictions.Find(known => string.Equals(known.Id, jurisdiction, StringComparison.Ordinal))!;
        while (offices.ContainsKey(id))
        {
            id += "-2";
        }

        Office office = TenureTableReader.OfficeOf(id, title, place, isExclusive, leads, aliases, [], loose);
        Add(office);
        return office;
    }

    private void Add(Office office)
    {
        offices.Add(office.Id, office);
        foreach (string title in office.Aliases.Concat(office.StandaloneTitles).Prepend(office.Title))
        {
            byTitle.TryAdd(Key(office.JurisdictionId, title), office);
        }
    }

    private static string Key(string jurisdiction, string title) => jurisdiction + "/" + NameFolding.Fold(title);
}
