using System.Reflection;

using FactCheck.Knowledge;

namespace FactCheck.Training.Tenures;

/// <summary>
/// Builds the tenure table that ships with the library from the raw facts and the hand-written rows. The same inputs give the same bytes.
/// </summary>
internal static class TenureBuild
{
    public static int Run(string raw, string output, string? report, string? list, TextWriter log)
    {
        if (!Directory.Exists(raw))
        {
            log.WriteLine($"There is no folder '{raw}'; name the folder of the raw facts, which holds factbook, v-dyknow and the others.");
            return 2;
        }

        var findings = new BuildReport();
        TenureTable table = Build(raw, findings);
        byte[] packed = PackedTenures.Write(table);
        File.WriteAllBytes(output, packed);
        string text = findings.Write(table.Persons.Length, table.Offices.Length, table.Jurisdictions.Length, table.Tenures.Length, packed.Length);
        if (report is not null)
        {
            File.WriteAllText(report, text);
        }

        if (list is not null)
        {
            File.WriteAllLines(list, Lines(table));
        }

        log.WriteLine($"{table.Tenures.Length} tenures, {table.Persons.Length} persons, {table.Offices.Length} offices, {packed.Length} bytes, {findings.Conflicts} conflicts");
        return 0;
    }

    // The whole table as text, to read and to compare two builds.
    private static IEnumerable<string> Lines(TenureTable table) => table.Tenures
        .Select(tenure => string.Join('|', tenure.OfficeId, tenure.Start, tenure.IsOpen ? "" : tenure.End, tenure.PersonId, tenure.IsActing ? "acting" : "",
            tenure.KnownThrough.ToString("O", System.Globalization.CultureInfo.InvariantCulture), table.FindOffice(tenure.OfficeId)!.IsExclusive ? "exclusive" : "shared", tenure.Source))
        .Prepend("office|start|end|person|role|knownThrough|holders|source");

    public static TenureTable Build(string raw, BuildReport report)
    {
        TenureTable hand = TenureTable.Parse(Hand("jurisdictions.csv"), Hand("offices.csv"), Hand("persons.csv"), Hand("tenures.csv"));
        Countries countries = Countries.Read(raw, hand);
        var offices = new OfficeCatalogue(hand, countries, Hand("office-kinds.csv"));
        var same = new SamePersons(Hand("same-persons.csv"));
        List<RawTenure> rows =
        [
            .. HandRows(hand),
            .. OfficialSources.ReadUkMinisters(raw, offices, report),
            .. OfficialSources.ReadCongress(raw, offices),
            .. WikidataSources.ReadVDyKnow(raw, countries, offices, report),
            .. FactbookSource.Read(raw, countries, offices, same, report),
            .. MixedLabels.Sift(WikidataSources.ReadCabinets(raw, countries, offices, report), offices, hand.Tenures.Select(tenure => tenure.OfficeId).ToHashSet(StringComparer.Ordinal), report),
        ];
        var persons = new PersonRegistry(hand, rows, id => offices[id].JurisdictionId, same);
        foreach (RawTenure row in rows)
        {
            report.Read(row.Source.Name);
            persons.Add(row);
        }

        List<RawTenure> placed = [];
        foreach (IGrouping<string, RawTenure> group in rows.GroupBy(row => row.OfficeId, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var timeline = new OfficeTimeline(offices[group.Key], persons, report);
            timeline.Add(group);
            placed.AddRange(timeline.Placed);
        }

        TenureTable table = TableAssembly.Assemble(placed, offices, countries, persons, report);
        ReportDuplicates(table, same, report);

        return table;
    }

    private static void ReportDuplicates(TenureTable table, SamePersons same, BuildReport report)
    {
        HashSet<(string, string)> different = [.. CommentedCsv.Read("different-persons.csv", Hand("different-persons.csv"), "one", "other", "reason").Select(row => (row["one"], row["other"]))];
        foreach ((string one, string other, string line) in DuplicatePersons.Of(table))
        {
            if (!different.Remove((one, other)))
            {
                report.Duplicate(line);
            }
        }

        foreach ((_, _, string line) in DuplicateOffices.Of(table))
        {
            report.DuplicateOffice(line);
        }

        foreach (string unused in same.Unused.Concat(different.Select(pair => $"{pair.Item1} / {pair.Item2}")))
        {
            report.Duplicate($"{unused}: written down by hand, and no longer in the table");
        }
    }

    public static string Hand(string file)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Tenures/Hand/" + file)
            ?? throw new InvalidOperationException($"The tool was built without Tenures/Hand/{file}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static IEnumerable<RawTenure> HandRows(TenureTable hand) => hand.Tenures.Select(
        tenure => new RawTenure(tenure.OfficeId, hand.FindPerson(tenure.PersonId)!.Name, tenure.Start, tenure.End, tenure.KnownThrough, TenureSource.Hand)
        {
            PersonId = tenure.PersonId,
            IsActing = tenure.IsActing,
            Reference = tenure.Source,
        });
}
