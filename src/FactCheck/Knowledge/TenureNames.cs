using System.Collections.Immutable;

namespace FactCheck.Knowledge;

/// <summary>The folded names of a tenure table: by which words its offices, persons and jurisdictions are found.</summary>
internal sealed class TenureNames
{
    private readonly Dictionary<string, Office> byJurisdictionAndTitle;
    private readonly Dictionary<string, Office> loose;
    private readonly Dictionary<string, Office> alone;
    private readonly Dictionary<string, HashSet<string>> titlesOfOffice;
    private readonly Dictionary<string, ImmutableArray<OfficeHolder>> fullNames;
    private readonly Dictionary<string, ImmutableArray<OfficeHolder>> standaloneNames;
    private readonly Dictionary<string, ImmutableArray<OfficeHolder>> surnames;

    public TenureNames(ImmutableArray<Office> offices, ImmutableArray<OfficeHolder> persons)
    {
        byJurisdictionAndTitle = Index(offices, office => Titles(office).Select(title => Key(title, office.JurisdictionId)));
        loose = Index(offices, office => office.LooseTitles.Select(title => Key(title, office.JurisdictionId)));
        alone = Index(offices, office => office.StandaloneTitles.Select(NameFolding.Fold));
        titlesOfOffice = offices.ToDictionary(
            office => office.Id, office => Titles(office).Concat(office.StandaloneTitles).Select(NameFolding.Fold).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        fullNames = Group(persons, person => [person.Name, .. person.Variants]);
        standaloneNames = Group(persons, person => person.StandaloneNames);
        surnames = Group(persons, person => [.. person.StandaloneNames, person.FamilyName, .. person.Variants.Select(OfficeHolder.LastWord)]);
    }

    public static Dictionary<string, Jurisdiction> Jurisdictions(ImmutableArray<Jurisdiction> jurisdictions)
    {
        var index = new Dictionary<string, Jurisdiction>(StringComparer.Ordinal);
        foreach (Jurisdiction jurisdiction in jurisdictions)
        {
            foreach (string name in (IEnumerable<string>)[jurisdiction.Name, .. jurisdiction.Aliases, .. jurisdiction.Adjectives, .. jurisdiction.Seats])
            {
                index.TryAdd(NameFolding.Fold(name), jurisdiction);
            }
        }

        return index;
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

    private static Dictionary<string, Office> Index(ImmutableArray<Office> offices, Func<Office, IEnumerable<string>> keys)
    {
        var index = new Dictionary<string, Office>(StringComparer.Ordinal);
        foreach (Office office in offices)
        {
            foreach (string key in keys(office))
            {
                index.TryAdd(key, office);
            }
        }

        return index;
    }

    private static Dictionary<string, ImmutableArray<OfficeHolder>> Group(ImmutableArray<OfficeHolder> persons, Func<OfficeHolder, ImmutableArray<string>> names)
    {
        var groups = new Dictionary<string, ImmutableArray<OfficeHolder>>(persons.Length * 2, StringComparer.Ordinal);
        foreach (OfficeHolder person in persons)
        {
            foreach (string name in names(person))
            {
                string folded = NameFolding.Fold(name);
                ImmutableArray<OfficeHolder> known = groups.GetValueOrDefault(folded, []);
                if (known.IsEmpty || !ReferenceEquals(known[^1], person))
                {
                    groups[folded] = known.Add(person);
                }
            }
        }

        return groups;
    }
}
