using System.Collections.Immutable;

using FactCheck.Knowledge;

namespace FactCheck.Training.Tenures;

/// <summary>Makes the table of the rows that were placed: names the persons, gives them ids, and leaves out what nothing refers to.</summary>
internal static class TableAssembly
{
    public static TenureTable Assemble(List<RawTenure> placed, OfficeCatalogue offices, Countries countries, PersonRegistry registry, BuildReport report)
    {
        var persons = new SortedDictionary<string, OfficeHolder>(StringComparer.Ordinal);
        var idOfRoot = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (IGrouping<string, RawTenure> group in placed.GroupBy(registry.RootOf, StringComparer.Ordinal)
            .OrderBy(group => registry.HandOfRoot(group.Key) is null).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            OfficeHolder person = PersonOf([.. group.OrderByDescending(row => row.Source.Rank).ThenBy(row => row.OfficeId, StringComparer.Ordinal).ThenBy(row => row.Start.Year)], registry.HandOfRoot(group.Key));
            string id = person.Id;
            for (int i = 2; persons.ContainsKey(id); i++)
            {
                id = $"{person.Id}-{i}";
            }

            persons.Add(id, person with { Id = id });
            idOfRoot.Add(group.Key, id);
        }

        ImmutableArray<Tenure> tenures =
        [
            .. placed.Select(row => row.AsTenure(idOfRoot[registry.RootOf(row)]))
                .OrderBy(tenure => tenure.OfficeId, StringComparer.Ordinal)
                .ThenBy(tenure => tenure.EarliestStart)
                .ThenBy(tenure => tenure.PersonId, StringComparer.Ordinal),
        ];
        HashSet<string> usedOffices = [.. tenures.Select(tenure => tenure.OfficeId)];
        ImmutableArray<Office> kept = [.. offices.Offices.Where(office => usedOffices.Contains(office.Id))];
        HashSet<string> usedPlaces = [.. kept.Select(office => office.JurisdictionId)];
        ImmutableArray<Jurisdiction> places = [.. countries.Jurisdictions.Where(place => usedPlaces.Contains(place.Id)).OrderBy(place => place.Id, StringComparer.Ordinal)];
        var table = new TenureTable(places, kept, [.. persons.Values], tenures);
        ReportAmbiguous(table, report);
        return table;
    }

    private static OfficeHolder PersonOf(ImmutableArray<RawTenure> rows, OfficeHolder? hand)
    {
        string item = rows.Select(row => row.WikidataId).FirstOrDefault(id => id.StartsWith('Q')) ?? "";
        RawTenure named = rows.FirstOrDefault(row => row.Source != TenureSource.Factbook) ?? rows[0];
        string name = hand?.Name ?? named.Name;
        IEnumerable<string> known = hand is null ? [] : hand.Variants.Concat(hand.StandaloneNames);
        var seen = new HashSet<string>(known.Append(name).Select(NameFolding.Fold), StringComparer.Ordinal);

        // One word is no full name, and would let a surname stand for the person.
        ImmutableArray<string> more =
        [
            .. rows.SelectMany(row => row.Variants.Prepend(row.Name)).Where(variant => variant.Contains(' ', StringComparison.Ordinal))
                .OrderBy(variant => variant.Length).ThenBy(variant => variant, StringComparer.Ordinal).Where(variant => seen.Add(NameFolding.Fold(variant))),
        ];
        if (hand is not null)
        {
            return hand with { Variants = [.. hand.Variants, .. more], WikidataId = item };
        }

        string family = rows.Select(row => row.FamilyName).FirstOrDefault(word => word.Length > 0 && name.Contains(word, StringComparison.OrdinalIgnoreCase)) ?? OfficeHolder.LastWord(name);
        return new(Slug.Of(name), name) { Variants = more, FamilyName = family, IsProminent = false, WikidataId = item };
    }

    private static void ReportAmbiguous(TenureTable table, BuildReport report)
    {
        Dictionary<string, int> families = table.Persons.GroupBy(person => NameFolding.Fold(person.FamilyName), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        foreach (string alone in table.Persons.SelectMany(person => person.StandaloneNames))
        {
            int bearers = families.GetValueOrDefault(NameFolding.Fold(alone));
            if (bearers > 1)
            {
                report.Ambiguous(alone, bearers);
            }
        }
    }
}
