using System.Collections.Immutable;
using System.Text;

using FactCheck.Knowledge;

namespace FactCheck.Training.Tenures;

/// <summary>
/// Heads of state and government of the CIA World Factbook. An end is only the next holder's start, so a row vouches for itself as far as the last edition that
/// showed it: what lay between is unknown.
/// </summary>
internal static class FactbookSource
{
    // Editions that show the neighbour's row of the alphabet: Cape Verde's under Canada, Albania's under Afghanistan, Palmyra's under Paraguay, one Congo's under the other.
    private static readonly string[] Misplaced = ["AF MEKSI", "CA MASCARENHAS", "CA NEVES", "CA PIRES", "CA VEIGA", "CG MAKOSSO", "JM JEAN", "PA BUSH", "PA ETPISON"];

    // Named to form a government, which they did not do then.
    private static readonly string[] NeverTookOffice =
        ["KU Muhammad Al Sabah Al Salim Al Sabah 2022-07-19", "KU Muhammad al-Sabah al-SALIM al-Sabah 2022-07-19", "LE Saad HARIRI 2020-10-22"];

    // An edition of May 2022 that gave the new president of the Emirates the father of the prime minister.
    private const string WrongVariant = "MUHAMMAD bin Rashid Al-Nuhayan";

    // What the same edition made of names that no other edition has.
    private static readonly Dictionary<string, string> Mended = new(StringComparer.Ordinal)
    {
        ["Delcy Elo na RODR GUEZ G mez"] = "Delcy Eloína RODRÍGUEZ Gómez",
        ["Jenniffer GONZ LEZ-COL N"] = "Jenniffer GONZÁLEZ-COLÓN",
    };

    private static readonly string[] ActingWords = ["Acting ", "Interim ", "Caretaker ", "Transitional ", "Transition "];

    public static IEnumerable<RawTenure> Read(string raw, Countries countries, OfficeCatalogue offices, SamePersons same, BuildReport report) =>
        ReadAll(raw, countries, offices, report).GroupBy(pair => pair.Row.OfficeId, StringComparer.Ordinal)
            .SelectMany(office => offices[office.Key].IsExclusive ? FactbookStarts.Repair(FactbookStarts.WithWholeNames([.. office]), (one, other) => same.AreOne(offices[office.Key].JurisdictionId, one, other), report) : office.Select(pair => pair.Row));

    private static IEnumerable<(RawTenure Row, string FirstSeen)> ReadAll(string raw, Countries countries, OfficeCatalogue offices, BuildReport report)
    {
        List<CsvRow> rows = [.. RawCsv.Read(Path.Combine(raw, "factbook", "factbook_tenures.csv"))];
        HashSet<string> lost = [.. rows.Where(row => !Ascii.IsValid(row["name"])).Select(row => KeyOf(row, LostLetters(row["name"])))];
        HashSet<string> wrongEnds = [.. rows.Where(IsMisplaced).Select(row => row["gec"] + row["since"])];
        foreach (CsvRow row in rows)
        {
            if (countries.OfGec(row["gec"]) is not { } country)
            {
                report.Skip("factbook", "no country of the table");
                continue;
            }

            if (IsMisplaced(row))
            {
                report.Skip("factbook", "row of another country, or of somebody who never took office");
                continue;
            }

            if (lost.Contains(KeyOf(row, row["name"])))
            {
                report.Skip("factbook", "name without its accented letters, told rightly by another edition");
                continue;
            }

            string title = row["title"];
            string? acting = Array.Find(ActingWords, word => title.StartsWith(word, StringComparison.Ordinal));
            string? kind = KindOf(acting is null ? title : title[acting.Length..], country);
            FactbookName? name = FactbookName.Parse(Mended.GetValueOrDefault(row["name"], row["name"]));
            var start = RawTenure.Date(row["since"]);
            if (kind is null || name is null || start.IsEmpty || RawTenure.Date(row["last_seen"]).ToDateOnly() is not { } seen)
            {
                report.Skip("factbook", kind is null ? "title of no office" : name is null ? "name cannot be read" : "no start");
                continue;
            }

            // The start of a row of another country ends nothing.
            string ended = wrongEnds.Contains(row["gec"] + row["end_derived"]) ? "" : row["end_derived"];
            Office office = offices.OfKind(country, kind);
            DateOnly first = new(start.Year!.Value, start.Month ?? 12, start.Day ?? 28);
            var tenure = new RawTenure(office.Id, name.Short, start, RawTenure.Date(ended), seen < first ? first : seen, TenureSource.Factbook)
            {
                FamilyName = name.Family,
                Variants = [name.Name, .. row["variants"].Split('|').Where(variant => variant is not WrongVariant).Select(FactbookName.Parse).OfType<FactbookName>().Select(variant => variant.Name)],
                EndIsDerived = ended.Length > 0,
                IsActing = acting is not null,
            };
            yield return (tenure, row["first_seen"]);
        }
    }

    // One edition lost every accented letter: "Jos Enrique JER Or".
    private static string LostLetters(string name) => string.Concat(name.Where(char.IsAscii));

    private static string KeyOf(CsvRow row, string name) => $"{row["gec"]} {row["since"]} {name}";

    // "President Elect Adama BARROW" was none yet.
    private static bool IsMisplaced(CsvRow row) => row["name"].StartsWith("Elect ", StringComparison.Ordinal) || Misplaced.Contains($"{row["gec"]} {row["name"].Split(' ')[^1]}", StringComparer.Ordinal)
        || NeverTookOffice.Contains($"{row["gec"]} {row["name"]} {row["since"]}", StringComparer.Ordinal);

    private static string? KindOf(string title, string country)
    {
        string[] words = [.. title.Split(' ').Where(word => word is not ("Sir" or "Dame" or "Dr." or "Gen." or "Sheikh" or "Shaykh" or "Brig." or "Lt." or "Maj." or "Col." or "Rev." or "Mr."))];
        return string.Join(' ', words) switch
        {
            "President" or "President of the Republic" or "State President" or "Executive President" => "president",
            "Prime Minister" or "Taoiseach" or "President of the Government" or "Chairman of the Council of Ministers" or "Premier" or "Prime" => "prime-minister",
            "Chancellor" => "chancellor",
            "Vice President" => "vice-president",
            "Governor General" => "governor-general",
            "King" or "Queen" or "Amir" or "Sultan" or "Grand Duke" => MonarchKind(country),
            "Emperor" => "emperor",
            _ => null,
        };
    }

    /// <summary>The monarch's office of a country that has its own monarch; the realms of the British crown have none here.</summary>
    public static string? MonarchKind(string country) => country switch
    {
        "uk" or "denmark" or "netherlands" => "queen",
        "bahrain" or "belgium" or "bhutan" or "brunei" or "cambodia" or "eswatini" or "jordan" or "kuwait" or "lesotho" or "luxembourg" or "malaysia" or "morocco" or "norway" or "oman"
            or "qatar" or "saudi-arabia" or "spain" or "sweden" or "thailand" or "tonga" => "king",
        "japan" => "emperor",
        _ => null,
    };
}
