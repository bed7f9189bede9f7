using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace FactCheck.Knowledge;

/// <summary>The folded names of a tenure table: by which words its offices, persons and jurisdictions are found.</summary>
internal sealed class TenureNames
{
    private readonly Dictionary<string, Office> byJurisdictionAndTitle;
    private readonly Dictionary<string, Office> loose;
    private readonly Dictionary<string, Office> alone;
    private readonly ConcurrentDictionary<string, HashSet<string>> titlesOfOffice = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<OfficeHolder>> fullNames;
    private readonly Dictionary<string, ImmutableArray<OfficeHolder>> standaloneNames;
    private readonly Dictionary<string, ImmutableArray<OfficeHolder>> surnames;

    public TenureNames(ImmutableArray<Office> offices, ImmutableArray<OfficeHolder> persons)
    {
        byJurisdictionAndTitle = Index(offices, office => Titles(office).Select(title => Key(title, office.JurisdictionId)));
        loose = Index(offices, office => office.LooseTitles.Select(title => Key(title, office.JurisdictionId)));
        alone = Index(offices, office => office.StandaloneTitles.Select(NameFolding.Fold));
        fullNames = new(persons.Length * 2, StringComparer.Ordinal);
        standaloneNames = new(StringComparer.Ordinal);
        surnames = new(persons.Length, StringComparer.Ordinal);
        foreach (OfficeHolder person in persons)
        {
            Add(person);
        }
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

    // The titles of an office are folded when they are first asked for: of thousands of offices a run asks for some dozens.
    public bool HasTitle(Office office, string title) => titlesOfOffice.GetOrAdd(
        office.Id, static (_, of) => Titles(of).Concat(of.StandaloneTitles).Select(NameFolding.Fold).ToHashSet(StringComparer.Ordinal), office).Contains(NameFolding.Fold(title));

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

    private void Add(OfficeHolder person)
    {
        Add(fullNames, person.Name, person);
        foreach (string name in person.StandaloneNames)
        {
            Add(standaloneNames, name, person);
            Add(surnames, name, person);
        }

        Add(surnames, person.FamilyName, person);
        foreach (string variant in person.Variants)
        {
            Add(fullNames, variant, person);
            Add(surnames, OfficeHolder.LastWord(variant), person);
        }
    }

    private static void Add(Dictionary<string, ImmutableArray<OfficeHolder>> index, string name, OfficeHolder person)
    {
        ref ImmutableArray<OfficeHolder> known = ref CollectionsMarshal.GetValueRefOrAddDefault(index, NameFolding.Fold(name), out bool exists);
        if (!exists)
        {
            known = [person];
        }
        else if (!ReferenceEquals(known[^1], person))
        {
            known = known.Add(person);
        }
    }
}
