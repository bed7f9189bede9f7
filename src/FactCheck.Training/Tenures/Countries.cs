using System.Collections.Immutable;

using FactCheck.Knowledge;

namespace FactCheck.Training.Tenures;

/// <summary>The countries that get offices: the hand-written jurisdictions first, then every independent country of the gazetteer, with the codes by which sources name them.</summary>
internal sealed class Countries
{
    // Further than these the list of independent states does not go; the Factbook and the news do.
    private static readonly string[] AlsoCountries = ["HK", "PS", "TW", "XK"];

    // Names of sources that are none of the gazetteer's.
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["United States of America"] = "US",
        ["Holy See"] = "VA",
        ["Vatican City"] = "VA",
        ["Congo (Kinshasa)"] = "CD",
        ["congo-kinshasa"] = "CD",
        ["Bosnia Herzegovina"] = "BA",
        ["saudi"] = "SA",
        ["uae"] = "AE",
        ["czech"] = "CZ",
        ["swiss-federal-council"] = "CH",
    };

    private readonly Dictionary<string, string> idOfIso = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> isoOfGec = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> isoOfName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> governments = new(StringComparer.Ordinal);

    private Countries(TenureTable hand) => Jurisdictions = [.. hand.Jurisdictions];

    public List<Jurisdiction> Jurisdictions { get; }

    public static Countries Read(string raw, TenureTable hand)
    {
        var countries = new Countries(hand);
        var independent = new HashSet<string>(AlsoCountries, StringComparer.Ordinal);
        foreach (CsvRow row in RawCsv.Read(Path.Combine(raw, "countries", "country-codes.csv")))
        {
            string iso = row["ISO3166-1-Alpha-2"];
            foreach (string gec in row["FIPS"].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                countries.isoOfGec.TryAdd(gec, iso);
            }

            if (row["is_independent"] is "Yes")
            {
                independent.Add(iso);
            }
        }

        countries.isoOfGec["KV"] = "XK";
        countries.isoOfGec["GZ"] = "PS";
        countries.isoOfGec["WE"] = "PS";
        countries.AddCountries(hand, independent);
        foreach (CsvRow row in RawCsv.Read(Path.Combine(raw, "countries", "factbook_country_names.csv")))
        {
            if (countries.OfGec(row["gec"]) is { } id)
            {
                countries.governments[id] = row["government_type"];
            }
        }

        return countries;
    }

    /// <summary>The jurisdiction of a FIPS (GEC) code, which is not the ISO code: GM is Germany.</summary>
    public string? OfGec(string gec) => isoOfGec.TryGetValue(gec, out string? iso) ? idOfIso.GetValueOrDefault(iso) : null;

    public string? OfName(string name) =>
        OtherNames.TryGetValue(name, out string? iso) || isoOfName.TryGetValue(NameFolding.Fold(name), out iso) ? idOfIso.GetValueOrDefault(iso) : null;

    /// <summary>Whether the president leads the government, so that it is named after the president.</summary>
    public bool IsPresidential(string id) => governments.TryGetValue(id, out string? type)
        && type.Contains("presidential", StringComparison.OrdinalIgnoreCase) && !type.Contains("semi", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the prime minister leads the government.</summary>
    public bool IsParliamentary(string id) => governments.TryGetValue(id, out string? type)
        && type.Contains("parliamentary", StringComparison.OrdinalIgnoreCase) && !type.Contains("absolute", StringComparison.OrdinalIgnoreCase);

    private void AddCountries(TenureTable hand, HashSet<string> independent)
    {
        List<string[]> rows = [.. GazetteerRows.Rows("Knowledge/Places/countries.lexicon")];
        HashSet<string> taken = [.. rows.SelectMany(row => row[4].Split(';')).Where(word => word.Length > 0).GroupBy(NameFolding.Fold, StringComparer.Ordinal)
            .Where(group => group.Count() > 1).Select(group => group.Key)];
        foreach (string[] row in rows)
        {
            string iso = row[0];
            string[] aliases = row[3].Split(';', StringSplitOptions.RemoveEmptyEntries);
            Jurisdiction? known = iso is "VA" ? hand.FindJurisdiction("Vatican") : hand.FindJurisdiction(row[1]);
            if (known is null && !independent.Contains(iso))
            {
                continue;
            }

            string id = known?.Id ?? Slug.Of(row[1]);
            idOfIso[iso] = id;
            foreach (string name in aliases.Prepend(row[1]))
            {
                isoOfName.TryAdd(NameFolding.Fold(name), iso);
            }

            if (known is null)
            {
                Jurisdictions.Add(Create(id, row, aliases, taken));
            }
        }
    }

    private static Jurisdiction Create(string id, string[] row, string[] aliases, HashSet<string> taken) => new(id, row[1])
    {
        NameInText = NeedsArticle(row[1]) ? "the " + row[1] : row[1],
        Adjectives = [.. row[4].Split(';', StringSplitOptions.RemoveEmptyEntries).Where(word => !taken.Contains(NameFolding.Fold(word)))],
        Aliases = [.. aliases.Where(alias => alias.Length > 3 || alias.All(char.IsUpper))],
        Seats = AmbiguousCapitals.Contains(row[2]) || row[2].Length == 0 || string.Equals(row[2], row[1], StringComparison.Ordinal) ? [] : [row[2]],
    };

    private static bool NeedsArticle(string name) =>
        name is "Bahamas" or "Gambia" or "Maldives" or "Philippines" or "Solomon Islands" or "Marshall Islands" or "Comoros" or "Seychelles"
        || name.EndsWith("Republic", StringComparison.Ordinal) || name.StartsWith("Republic", StringComparison.Ordinal)
        || name.StartsWith("United ", StringComparison.Ordinal) || name.StartsWith("Democratic ", StringComparison.Ordinal);

    // Capitals that are better known as something else: a university, a place in another country, a name of persons, an institution.
    private static readonly ImmutableHashSet<string> AmbiguousCapitals =
    [
        "Andorra la Vella", "Apia", "Bern", "Brussels", "Castries", "Georgetown", "Kingston", "Kingstown", "Lima", "Male", "Melbourne", "Nassau", "Palikir", "Port Louis", "Roseau", "Saint John's", "San Jose",
        "San José", "San Salvador", "Santiago", "Santo Domingo", "St. George's", "St. John's", "Suva", "The Valley", "Victoria", "Vatican City", "Yaren", "Tripoli", "Hamilton", "Alofi", "Sucre", "La Paz", "Manama", "Luxembourg",
    ];
}
