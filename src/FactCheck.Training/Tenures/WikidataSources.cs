using System.Collections.Immutable;

using FactCheck.Knowledge;
using FactCheck.Values;

namespace FactCheck.Training.Tenures;

/// <summary>The two sources that come from Wikidata: long histories of heads of state and government, and the cabinets of some hundred countries as they were in 2022.</summary>
internal static class WikidataSources
{
    // The newest start that the snapshot holds: what it shows as open is known to hold until then. Its organisations are older and some are stale.
    private static readonly DateOnly NewestRow = new(2025, 11, 11);

    private static readonly ImmutableArray<string> Junior =
        ["deputy", "vice", "junior", "assistant", "under-secretary", "undersecretary", "parliamentary", "state secretary", "delegate", "acting", "advisor", "without portfolio"];

    // Offices of the United States that the news names often; the rest of that file are deputies, envoys and governors.
    private static readonly ImmutableArray<string> AmericanPositions =
    [
        "administrator of environmental protection agency", "ambassador to united nations", "attorney general", "chairman of joint chiefs of staff", "director of national intelligence",
        "director of office of management and budget", "national security advisor", "surgeon general", "white house chief of staff", "white house press secretary",
        "united states trade representative", "director of central intelligence agency",
    ];

    // The list of Australia holds the ministers of its states under the same labels; these portfolios only the Commonwealth has.
    private static readonly ImmutableArray<string> AustralianPositions =
    [
        "deputy prime minister", "governor-general", "minister for broadband, communications and digital economy", "minister for defence", "minister for defence materiel", "minister for foreign affairs",
        "minister for home affairs", "minister for human services", "minister for immigration and border protection", "minister for indigenous affairs",
        "minister for international development and pacific", "minister for national disability insurance scheme", "minister for northern australia", "minister for social services", "minister for trade",
        "minister for trade, tourism and investment", "prime minister",
    ];

    // The list of Canada holds the ministers of Quebec too, under labels of their own or under those of the federal ones.
    private static readonly ImmutableArray<string> QuebecPositions =
    [
        "minister for economy, innovation and export", "minister of education", "minister of employment", "minister of energy and natural resources", "minister of environment and fight against climate change",
        "minister of finance", "minister of forests, wildlife and parks", "minister of health and social services", "minister of justice", "minister of native affairs", "minister of public security",
        "minister of sustainable development, environment and fight against climate change", "minister of transportation",
    ];

    public static IEnumerable<RawTenure> ReadVDyKnow(string raw, Countries countries, OfficeCatalogue offices, BuildReport report)
    {
        foreach (CsvRow row in RawCsv.Read(Path.Combine(raw, "v-dyknow", "_flat_tenures.csv")))
        {
            // Of companies and organisations the first of January stands for a year of which no more is known.
            bool isCountry = string.Equals(row["kind"], "countries", StringComparison.Ordinal);
            PartialDate start = RawTenure.Date(isCountry ? row["start"] : row["start"].Replace("-01-01", "", StringComparison.Ordinal));
            PartialDate end = RawTenure.Date(isCountry ? row["end"] : row["end"].Replace("-01-01", "", StringComparison.Ordinal));
            Office? office = isCountry
                ? OfficeOfCountry(row["office"], countries.OfName(row["entity"]), offices)
                : OfficeOfOrganisation(row["office"], row["entity"], countries, offices);
            bool isStale = end.IsEmpty && !isCountry;

            // The dictator of 1936 to 1975 is no monarch, and the kings of Romania were no presidents.
            bool isWrong = (row["person"] is "Francisco Franco" && row["office"].StartsWith("monarch", StringComparison.Ordinal))
                || (row["person"].EndsWith(" of Romania", StringComparison.Ordinal) && row["office"].StartsWith("President", StringComparison.Ordinal));
            if (office is null || start.IsEmpty || isStale || isWrong)
            {
                report.Skip("v-dyknow", office is null ? "no office of the table" : start.IsEmpty ? "no start" : isStale ? "open row of an organisation, which may be stale" : "wrong");
                continue;
            }

            yield return new(office.Id, row["person"], start, end, end.IsEmpty ? NewestRow : LastDay(end), TenureSource.VDyKnow);
        }
    }

    public static IEnumerable<RawTenure> ReadCabinets(string raw, Countries countries, OfficeCatalogue offices, BuildReport report)
    {
        foreach (CsvRow row in RawCsv.Read(Path.Combine(raw, "every-politician-scrapers", "holders21_all.csv")))
        {
            string repository = row["repo"][(row["repo"].IndexOf('/', StringComparison.Ordinal) + 1)..];
            string name = repository.Replace("-ministers", "", StringComparison.Ordinal).Replace("-cabinet", "", StringComparison.Ordinal);
            string? country = countries.OfName(name) ?? countries.OfName(name.Replace('-', ' '));
            PartialDate start = RawTenure.Date(row["start"]);
            PartialDate end = RawTenure.Date(row["end"]);
            Office? office = country is null or "uk" || IsOfAState(country, row["position"]) ? null : OfficeOfPosition(row["position"], country, offices);
            if (office is null || start.IsEmpty || !DateOnly.TryParse(row["snapshot_date"], System.Globalization.CultureInfo.InvariantCulture, out DateOnly snapshot))
            {
                report.Skip("every-politician", office is null ? "position of no office" : "no start");
                continue;
            }

            // An open row is only known to have been true when the snapshot was taken.
            yield return new(office.Id, row["person"], start, end, end.IsEmpty ? snapshot : LastDay(end), TenureSource.Cabinets) { WikidataId = row["person_wikidata"] };
        }
    }

    private static bool IsOfAState(string country, string position) => country switch
    {
        "australia" => !AustralianPositions.Contains(OfficeCatalogue.Normalize(position), StringComparer.Ordinal),
        "canada" => QuebecPositions.Contains(OfficeCatalogue.Normalize(position), StringComparer.Ordinal),
        _ => false,
    };

    public static DateOnly LastDay(PartialDate date)
    {
        int month = date.Month ?? 12;
        return new(date.Year!.Value, month, date.Day ?? DateTime.DaysInMonth(date.Year.Value, month));
    }

    private static Office? OfficeOfCountry(string title, string? country, OfficeCatalogue offices)
    {
        string? kind = title.Split(" of ")[0].ToLowerInvariant() switch
        {
            "president" => "president",
            "prime minister" or "premier" => "prime-minister",
            "federal chancellor" => "chancellor",
            "king" or "monarch" or "emperor" => country is null ? null : FactbookSource.MonarchKind(country),
            _ => null,
        };
        return country is null ? null
            : kind is not null ? offices.OfKind(country, kind)
            : title.StartsWith("Supreme Leader", StringComparison.Ordinal) ? offices.Find(country, "supreme leader") : null;
    }

    private static Office? OfficeOfOrganisation(string title, string entity, Countries countries, OfficeCatalogue offices)
    {
        string folded = NameFolding.Fold(entity.Replace(", Inc.", "", StringComparison.Ordinal).Replace(" Inc.", "", StringComparison.Ordinal));
        Jurisdiction? place = countries.Jurisdictions.Find(known => known.Aliases.Prepend(known.Name).Any(name => string.Equals(NameFolding.Fold(name), folded, StringComparison.Ordinal)));
        return place is null ? null : title switch
        {
            "general secretary" => offices.Find(place.Id, "secretary general"),
            "chief executive officer" => offices.Find(place.Id, "chief executive officer"),
            _ => null,
        };
    }

    private static Office? OfficeOfPosition(string position, string country, OfficeCatalogue offices)
    {
        string normal = OfficeCatalogue.Normalize(position);

        // The foreign secretary of India is the first official of the ministry, not the minister; the British one does not come from this source.
        if (normal is "foreign secretary" or "home secretary" or "finance secretary" or "defence secretary" or "defense secretary" or "cabinet secretary")
        {
            return null;
        }

        // A title of the country's own comes first: Italy's minister of economic development is not its economy minister.
        if (offices.Find(country, normal) is { } known && normal is not ("king" or "queen" or "monarch" or "emperor"))
        {
            return known;
        }

        if (offices.KindOf(position) is { } kind)
        {
            if (kind is "central-bank-governor" && country is "russia")
            {
                return offices["bank-of-russia-governor"];
            }

            return kind is "king" or "emperor" ? null : offices.OfKind(country, kind);
        }

        bool isMinister = normal.StartsWith("minister of ", StringComparison.Ordinal) || normal.StartsWith("minister for ", StringComparison.Ordinal)
            || normal.StartsWith("secretary of ", StringComparison.Ordinal);
        bool isListed = country is "us" && AmericanPositions.Contains(normal, StringComparer.Ordinal);
        if ((!isMinister && !isListed) || Junior.Any(word => normal.Contains(word, StringComparison.Ordinal)) || normal.StartsWith("minister of state", StringComparison.Ordinal))
        {
            return null;
        }

        string[] words = normal.Split(' ');
        return words.Length == 3 && isMinister && words[0] is "minister"
            ? offices.Named(country, $"{words[2]} minister", isExclusive: true, $"minister of {words[2]}", $"minister for {words[2]}")
            : offices.Named(country, normal, isExclusive: true, [.. OtherPreposition(normal)]);
    }

    // One ministry is "of" and "for" its field, as the translator pleased.
    private static IEnumerable<string> OtherPreposition(string title) =>
        title.StartsWith("minister of ", StringComparison.Ordinal) ? ["minister for " + title[12..]]
        : title.StartsWith("minister for ", StringComparison.Ordinal) ? ["minister of " + title[13..]] : [];
}
