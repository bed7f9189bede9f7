using System.Collections.Immutable;

namespace FactCheck.Knowledge;

/// <summary>The folded names of a tenure table: by which words its jurisdictions, offices and persons are found. Each index is formed at its first question.</summary>
internal sealed class TenureNames(TenureStore store)
{
    private readonly Titles?[] titles = new Titles[store.Jurisdictions.Count];
    private readonly PersonNames persons = new(store);
    private Dictionary<string, int>? jurisdictions;
    private Dictionary<string, Office>? alone;

    /// <summary>The number of the jurisdiction of this name, or -1.</summary>
    public int JurisdictionOf(string name) => (jurisdictions ??= FormJurisdictions()).TryGetValue(NameFolding.Fold(name), out int number) ? number : -1;

    public Office? OfficeOf(string title, int jurisdiction) => TitlesOf(jurisdiction).Exact.GetValueOrDefault(NameFolding.Fold(title));

    public Office? OfficeLoosely(string title, int jurisdiction) => TitlesOf(jurisdiction).Loose.GetValueOrDefault(NameFolding.Fold(title));

    public Office? OfficeAlone(string title) => (alone ??= FormAlone()).GetValueOrDefault(NameFolding.Fold(title));

    public ImmutableArray<OfficeHolder> Persons(PersonNameKind kind, string name) => persons.Find(kind, name);

    public static bool HasTitle(Office office, string title)
    {
        string folded = NameFolding.Fold(title);
        return string.Equals(folded, NameFolding.Fold(office.Title), StringComparison.Ordinal)
            || office.Aliases.Any(alias => string.Equals(folded, NameFolding.Fold(alias), StringComparison.Ordinal))
            || office.StandaloneTitles.Any(alias => string.Equals(folded, NameFolding.Fold(alias), StringComparison.Ordinal));
    }

    private Titles TitlesOf(int jurisdiction) => titles[jurisdiction] ??= FormTitles(jurisdiction);

    private Titles FormTitles(int jurisdiction)
    {
        var formed = new Titles([], []);
        foreach (int number in store.ByJurisdiction[jurisdiction])
        {
            Office office = store.Offices[number];
            formed.Exact.TryAdd(NameFolding.Fold(office.Title), office);
            foreach (string title in office.Aliases)
            {
                formed.Exact.TryAdd(NameFolding.Fold(title), office);
            }

            foreach (string title in office.LooseTitles)
            {
                formed.Loose.TryAdd(NameFolding.Fold(title), office);
            }
        }

        return formed;
    }

    private Dictionary<string, Office> FormAlone()
    {
        var formed = new Dictionary<string, Office>(StringComparer.Ordinal);
        for (int number = 0; number < store.Offices.Count; number++)
        {
            if (store.HasStandaloneTitles(number))
            {
                foreach (string title in store.Offices[number].StandaloneTitles)
                {
                    formed.TryAdd(NameFolding.Fold(title), store.Offices[number]);
                }
            }
        }

        return formed;
    }

    private Dictionary<string, int> FormJurisdictions()
    {
        var formed = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int number = 0; number < store.Jurisdictions.Count; number++)
        {
            Jurisdiction place = store.Jurisdictions[number];
            foreach (string name in (IEnumerable<string>)[place.Name, .. place.Aliases, .. place.Adjectives, .. place.Seats])
            {
                formed.TryAdd(NameFolding.Fold(name), number);
            }
        }

        return formed;
    }

    private sealed record Titles(Dictionary<string, Office> Exact, Dictionary<string, Office> Loose);
}
