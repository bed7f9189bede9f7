using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FactCheck.Knowledge;

/// <summary>The folded names of a tenure table: by which words its offices, persons and jurisdictions are found.</summary>
internal sealed class TenureNames
{
    private readonly FrozenDictionary<string, Office> byJurisdictionAndTitle;
    private readonly FrozenDictionary<string, Office> loose;
    private readonly FrozenDictionary<string, Office> alone;
    private readonly FrozenDictionary<string, FrozenSet<string>> titlesOfOffice;
    private readonly FrozenDictionary<string, ImmutableArray<OfficeHolder>> fullNames;
    private readonly FrozenDictionary<string, ImmutableArray<OfficeHolder>> standaloneNames;
    private readonly FrozenDictionary<string, ImmutableArray<OfficeHolder>> surnames;

    public TenureNames(ImmutableArray<Office> offices, ImmutableArray<OfficeHolder> persons)
    {
        byJurisdictionAndTitle = Index(offices, office => Titles(office).Select(title => Key(title, office.JurisdictionId)));
        loose = Index(offices, office => office.LooseTitles.Select(title => Key(title, office.JurisdictionId)));
        alone = Index(offices, office => office.StandaloneTitles.Select(NameFolding.Fold));
        titlesOfOffice = offices.ToFrozenDictionary(
            office => office.Id, office => Titles(office).Concat(office.StandaloneTitles).Select(NameFolding.Fold).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
        fullNames = Group(persons, person => [person.Name, .. person.Variants]);
        standaloneNames = Group(persons, person => person.StandaloneNames);
        surnames = Group(persons, person => [.. person.StandaloneNames, .. person.Variants.Append(person.Name).Select(LastWord)]);
    }

    public static FrozenDictionary<string, Jurisdiction> Jurisdictions(ImmutableArray<Jurisdiction> jurisdictions)
    {
        var index = new Dictionary<string, Jurisdiction>(StringComparer.Ordinal);
        foreach (Jurisdiction jurisdiction in jurisdictions)
        {
            foreach (string name in (IEnumerable<string>)[jurisdiction.Name, .. jurisdiction.Aliases, .. jurisdiction.Adjectives, .. jurisdiction.Seats])
            {
                index.TryAdd(NameFolding.Fold(name), jurisdiction);
            }
        }

        return index.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public Office? OfficeOf(string title, string jurisdictionId) => byJurisdictionAndTitle.GetValueOrDefault(Key(title, jurisdictionId));

    public Office? OfficeLoosely(string title, string jurisdictionId) => loose.GetValueOrDefault(Key(title, jurisdictionId));

    public Office? OfficeAlone(string title) => alone.GetValueOrDefault(NameFolding.Fold(title));

    public bool HasTitle(Office office, string title) => titlesOfOffice[office.Id].Contains(NameFolding.Fold(title));

    public ImmutableArray<OfficeHolder> Full(string name) => fullNames.GetValueOrDefault(NameFolding.Fold(name), []);

    public ImmutableArray<OfficeHolder> Alone(string name) => standaloneNames.GetValueOrDefault(NameFolding.Fold(name), []);

    public ImmutableArray<OfficeHolder> Surname(string name) => surnames.GetValueOrDefault(NameFolding.Fold(name), []);

    private static IEnumerable<string> Titles(Office office) => office.Aliases.Prepend(office.Title);

    private static string Key(string title, string jurisdictionId) => jurisdictionId + "/" + NameFolding.Fold(title);

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private static FrozenDictionary<string, Office> Index(ImmutableArray<Office> offices, Func<Office, IEnumerable<string>> keys)
    {
        var index = new Dictionary<string, Office>(StringComparer.Ordinal);
        foreach (Office office in offices)
        {
            foreach (string key in keys(office))
            {
                index.TryAdd(key, office);
            }
        }

        return index.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, ImmutableArray<OfficeHolder>> Group(
        ImmutableArray<OfficeHolder> persons, Func<OfficeHolder, IEnumerable<string>> names) => persons
        .SelectMany(person => names(person).Select(NameFolding.Fold).Distinct(StringComparer.Ordinal), (person, name) => (person, name))
        .GroupBy(pair => pair.name, pair => pair.person, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
}
