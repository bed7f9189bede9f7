using FactCheck.Knowledge;
using FactCheck.Values;

namespace FactCheck.Training.Tenures;

/// <summary>The two sources that keep one country's officials: ministers of the United Kingdom, and presidents and leaders of Congress of the United States.</summary>
internal static class OfficialSources
{
    private static readonly DateOnly UkSnapshot = new(2026, 6, 12);
    private static readonly DateOnly CongressSnapshot = new(2026, 6, 15);

    public static IEnumerable<RawTenure> ReadUkMinisters(string raw, OfficeCatalogue offices, BuildReport report)
    {
        foreach (CsvRow row in RawCsv.Read(Path.Combine(raw, "ifg-ministers", "_joined_tenures.csv")))
        {
            PartialDate start = RawTenure.Date(row["start"]);
            Office? office = row["rank"] is "PM" or "DPM" or "SoS" ? UkOffice(row["post"], offices) : null;
            if (office is null || start.IsEmpty)
            {
                report.Skip("ifg", office is null ? "not in the cabinet" : "no start");
                continue;
            }

            PartialDate end = RawTenure.Date(row["end"]);
            yield return new(office.Id, row["person"], start, end, end.IsEmpty ? UkSnapshot : WikidataSources.LastDay(end), TenureSource.UkMinisters);
        }
    }

    public static IEnumerable<RawTenure> ReadCongress(string raw, OfficeCatalogue offices)
    {
        foreach (LegislatorsFile.Term term in LegislatorsFile.Read(Path.Combine(raw, "congress-legislators", "executive.yaml"))
            .Concat(LegislatorsFile.Read(Path.Combine(raw, "congress-legislators", "legislators-current.yaml"))))
        {
            Office? office = AmericanOffice(term.Role, offices);
            PartialDate start = RawTenure.Date(term.Start);
            if (office is null || start.IsEmpty)
            {
                continue;
            }

            // An end after the snapshot is scheduled: the person is in office.
            PartialDate end = RawTenure.Date(term.End);
            bool isOpen = end.IsEmpty || WikidataSources.LastDay(end) > CongressSnapshot;
            yield return new(office.Id, term.Name, start, isOpen ? default : end, isOpen ? CongressSnapshot : WikidataSources.LastDay(end), TenureSource.Congress)
            {
                WikidataId = term.WikidataId,
                Variants = [.. term.OtherNames],
            };
        }
    }

    private static Office? AmericanOffice(string role, OfficeCatalogue offices) => role switch
    {
        "prez" => offices.Find("us", "president"),
        "viceprez" => offices.Find("us", "vice president"),
        "Speaker of the House" => offices.Find("us", "speaker of the house"),
        "Senate Majority Leader" => offices.Named("us", "senate majority leader", isExclusive: true),
        "Senate Minority Leader" => offices.Named("us", "senate minority leader", isExclusive: true),
        "House Majority Leader" => offices.Named("us", "house majority leader", isExclusive: true),
        "House Minority Leader" => offices.Named("us", "house minority leader", isExclusive: true),
        _ => null,
    };

    private static Office? UkOffice(string post, OfficeCatalogue offices)
    {
        const string SecretaryFor = "Secretary of State for ";
        if (post.StartsWith(SecretaryFor, StringComparison.Ordinal))
        {
            string field = post[SecretaryFor.Length..];
            return field.StartsWith("Foreign", StringComparison.Ordinal) ? offices.Find("uk", "foreign secretary")
                : field is "the Home Department" ? offices.Named("uk", "home secretary", isExclusive: true, "interior minister", "home minister", "secretary of state for the home department")
                : field is "Defence" ? offices.Named("uk", "defence secretary", isExclusive: true, "defense secretary", "defence minister", "defense minister", "secretary of state for defence")
                : field is "Health and Social Care" or "Health" ? offices.Named("uk", "health secretary", isExclusive: true, "health minister", "secretary of state for health")
                : field.StartsWith("Justice", StringComparison.Ordinal) ? offices.Named("uk", "justice secretary", isExclusive: true, "justice minister", "lord chancellor")
                : offices.Named("uk", $"{field.ToLowerInvariant()} secretary", isExclusive: true, $"secretary of state for {field.ToLowerInvariant()}");
        }

        return post switch
        {
            "Prime Minister" => offices.Find("uk", "prime minister"),
            "Deputy Prime Minister" => offices.Named("uk", "deputy prime minister", isExclusive: true),
            "Chancellor of the Exchequer" => offices.Named("uk", "chancellor of the exchequer", isExclusive: true, "chancellor", "finance minister", "treasury chief"),
            _ => offices.Named("uk", post.ToLowerInvariant(), isExclusive: false),
        };
    }
}
