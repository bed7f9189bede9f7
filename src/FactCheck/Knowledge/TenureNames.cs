using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace FactCheck.Knowledge;

/// <summary>The folded names of a tenure table: by which words its offices, persons and jurisdictions are found.</summary>
internal sealed class TenureNames
{
    private readonly Dictionary<string, Office> byJurisdictionAndTitle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Office> loose = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Office> alone = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<OfficeHolder>> fullNames;
    private readonly Dictionary<string, ImmutableArray<OfficeHolder>> standaloneNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<OfficeHolder>> surnames;

    public TenureNames(ImmutableArray<Office> offices, ImmutableArray<OfficeHolder> persons)
    {
        // Thousands of offices share some hundred titles.
        var folded = new Dictionary<string, string>(StringComparer.Ordinal);
        string Fold(string title) => folded.TryGetValue(title, out string? known) ? known : folded[title] = NameFolding.Fold(title);
        foreach (Office office in offices)
        {
            byJurisdictionAndTitle.TryAdd(office.JurisdictionId + "/" + Fold(office.Title), office);
            foreach (string title in office.Aliases)
            {
                byJurisdictionAndTitle.TryAdd(office.JurisdictionId + "/" + Fold(title), office);
            }

            foreach (string title in office.LooseTitles)
            {
                loose.TryAdd(office.JurisdictionId + "/" + Fold(title), office);
            }

            foreach (string title in office.StandaloneTitles)
            {
                alone.TryAdd(Fold(title), office);
            }
        }

        fullNames = new(persons.Length * 3, StringComparer.Ordinal);
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

    public static bool HasTitle(Office office, string title)
    {
        string folded = NameFolding.Fold(title);
        return string.Equals(folded, NameFolding.Fold(office.Title), StringComparison.Ordinal)
            || office.Aliases.Any(alias => string.Equals(folded, NameFolding.Fold(alias), StringComparison.Ordinal))
            || office.StandaloneTitles.Any(alias => string.Equals(folded, NameFolding.Fold(alias), StringComparison.Ordinal));
    }

    public ImmutableArray<OfficeHolder> Full(string name) => fullNames.GetValueOrDefault(NameFolding.Fold(name), []);

    public ImmutableArray<OfficeHolder> Alone(string name) => standaloneNames.GetValueOrDefault(NameFolding.Fold(name), []);

    public ImmutableArray<OfficeHolder> Surname(string name) => surnames.GetValueOrDefault(NameFolding.Fold(name), []);

    private static string Key(string title, string jurisdictionId) => jurisdictionId + "/" + NameFolding.Fold(title);

    private void Add(OfficeHolder person)
    {
        Add(fullNames, NameFolding.Fold(person.Name), person);
        Add(surnames, NameFolding.Fold(person.FamilyName), person);
        foreach (string name in person.StandaloneNames)
        {
            string folded = NameFolding.Fold(name);
            Add(standaloneNames, folded, person);
            Add(surnames, folded, person);
        }

        foreach (string name in person.Variants)
        {
            string folded = NameFolding.Fold(name);
            Add(fullNames, folded, person);

            // The last word as it is written: "al-Sharaa" is one word, and two when folded.
            int hyphen = name.LastIndexOf('-');
            int space = name.LastIndexOf(' ');
            Add(surnames, hyphen > space ? NameFolding.Fold(name.AsSpan(space + 1)) : folded[(folded.LastIndexOf(' ') + 1)..], person);
        }
    }

    private static void Add(Dictionary<string, ImmutableArray<OfficeHolder>> groups, string name, OfficeHolder person)
    {
        ref ImmutableArray<OfficeHolder> known = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, name, out bool exists);
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
