using FactCheck.Knowledge;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Knowledge;

public sealed class WikidataImportTests
{
    private static readonly DateOnly Day = new(2026, 3, 1);

    [Test]
    public void Read_SparqlJson_GivesATableThatTheListReads()
    {
        const string Json = """
            {"head":{"vars":[]},"results":{"bindings":[
            {"person":{"type":"uri","value":"http://www.wikidata.org/entity/Q1"},"personLabel":{"type":"literal","value":"Ann \"Annie\" Able"},
             "positionLabel":{"type":"literal","value":"President of Landia"},"organisationLabel":{"type":"literal","value":"Landia"},
             "start":{"type":"literal","value":"2001-01-01T00:00:00Z"},"startPrecision":{"value":"9"},"end":{"type":"literal","value":"2005-06-07T00:00:00Z"}},
            {"personLabel":{"value":"Bob Baker"},"positionLabel":{"value":"Prime Minister of the Landia"},"organisationLabel":{"value":"Landia"},"start":{"value":"2005-06-07T00:00:00Z"}},
            {"person":{"value":"http://www.wikidata.org/entity/Q9"},"personLabel":{"value":"Q9"},"positionLabel":{"value":"mayor"},"organisationLabel":{"value":"Landia"},"start":{"value":"2005-06-07T00:00:00Z"}}
            ]}}
            """;
        WikidataImport import = WikidataImport.Read("query.json", Json, Day);
        import.Warnings.Should().Equal("query.json: row 3: the row is left out: the person has no English name");
        TenureList list = TenureList.Parse("out.csv", import.Csv);
        list.Rows.Select(row => $"{row.Person}|{row.Title}|{row.Organisation}|{row.Start}|{row.KnownThrough:yyyy-MM-dd}|{row.WikidataId}").Should().Equal(
            "Ann \"Annie\" Able|president|Landia|2001|2005-06-07|Q1", "Bob Baker|prime minister|Landia|2005-06-07|2026-03-01|");
    }

    [Test]
    public void Read_Csv_GivesTheSame()
    {
        WikidataImport import = WikidataImport.Read(
            "query.csv", "person,personLabel,positionLabel,organisationLabel,start,end\r\nhttp://www.wikidata.org/entity/Q1,Ann Able,mayor of Landia,Landia,2001-02-03T00:00:00Z,\r\n", Day);
        import.Csv.Should().Be("person,title,organisation,start,end,knownThrough,holders,wikidata,source\nAnn Able,mayor,Landia,2001-02-03,,2026-03-01,,Q1,wikidata.org\n");
    }

    [TestCase("query.json", "{}", "query.json:1: this is no export*")]
    [TestCase("query.json", "[{\"personLabel\":\"Ann\"}]", "query.json:1: the export has no variable 'positionLabel'*")]
    [TestCase("query.json", "[1]", "query.json:1: a row is no object*")]
    [TestCase("query.json", "[{", "query.json:1: this is no JSON*")]
    [TestCase("query.csv", "item,label\n", "query.csv:1: the export has no variable 'personLabel'*")]
    public void Read_OtherFile_SaysWhatIsMissing(string file, string text, string message)
    {
        Action read = () => WikidataImport.Read(file, text, Day);
        read.Should().Throw<TenureFormatException>().WithMessage(message);
    }

    [TestCase("President of the French Republic", "France", "president")]
    [TestCase("President of the United States", "United States of America", "president")]
    [TestCase("United States Secretary of State", "United States of America", "secretary of state")]
    [TestCase("NATO Secretary General", "NATO", "secretary general")]
    [TestCase("Secretary-General of the United Nations", "United Nations", "secretary-general")]
    [TestCase("French Minister of Defence", "France", "minister of defence")]
    [TestCase("Minister for Foreign Affairs of Sweden", "Sweden", "minister for foreign affairs")]
    [TestCase("Managing Director of the International Monetary Fund", "International Monetary Fund", "managing director")]
    [TestCase("Mayor of Springfield", "Springfield", "mayor")]
    [TestCase("Minister of State", "Landia", "minister of state")]
    public void Read_PositionThatNamesItsOrganisation_BecomesTheTitle(string position, string organisation, string expected) =>
        ReadRows($"Ann Able,{position},{organisation},2001-02-03,").Rows.Single().Title.Should().Be(expected);

    [Test]
    public void Read_CoreOfficeWithAStaleOpenRow_EndsItAndSaysSo()
    {
        (TenureList list, string[] warnings) = ReadRows("Jens Stoltenberg,Secretary General of NATO,NATO,2014-10-01,", "Mark Rutte,Secretary General of NATO,NATO,2024-10-01,");
        list.Rows.Select(row => $"{row.Person} {row.Start}..{row.End}").Should().Equal("Jens Stoltenberg 2014-10-01..2024-10-01", "Mark Rutte 2024-10-01..XXXX");
        warnings.Should().Equal("q.csv: row 1: Jens Stoltenberg ends as secretary general of NATO on 2024-10-01, when Mark Rutte begins");
        TenureTable.Core.With(list).HoldersOn("nato-secretary-general", new(2026, 2, 1)).Single().PersonId.Should().Be("mark-rutte");
    }

    [Test]
    public void Read_NewOfficeOfTwoAtATime_IsShared()
    {
        (TenureList list, string[] warnings) = ReadRows("Ann Able,senator,Landia,2001-01-01,2005-01-01", "Bob Baker,senator,Landia,2003-01-01,");
        list.Rows.Should().OnlyContain(row => row.IsShared);
        warnings.Should().Equal("q.csv: row 2: Bob Baker is senator of Landia beside Ann Able: the office is written as shared, so that nobody is denied it");
        TenureTable.Core.With(list).Offices.Should().Contain(office => office.Id == "landia-senator" && !office.IsExclusive);
    }

    [Test]
    public void Read_OneStartWithTwoEnds_KeepsTheLater()
    {
        (TenureList list, string[] warnings) = ReadRows("Ann Able,mayor,Landia,2001-02-03,2004-01-01", "Ann Able,mayor,Landia,2001-02-03,2005-01-01", "Ann Able,mayor,Landia,2001-02-03,2005-01-01");
        list.Rows.Single().End.ToString().Should().Be("2005-01-01");
        warnings.Should().Equal("q.csv: row 1: row 2 says the same with a later end, which stands");
    }

    [TestCase("Ann Able,mayor,Landia,2005-01-01,2001-01-01", "the end 2001-01-01 lies before the start 2005-01-01")]
    [TestCase("Ann Able,mayor,Landia,-0195-01-01T00:00:00Z,", "no start")]
    [TestCase("Ann Able,mayor,Landia,http://www.wikidata.org/.well-known/genid/abc,", "no start")]
    [TestCase("Ann Able,mayor,Landia,2005-01-01,t1465", "the end is unknown")]
    [TestCase("Ann Able,Q555,Landia,2005-01-01,", "the position has no English name")]
    [TestCase("Q1,mayor,Landia,2005-01-01,", "the person has no English name")]
    [TestCase("Ann Able,mayor,Q7,2005-01-01,", "no country or organisation with an English name")]
    [TestCase("Ann Able,mayor,,2005-01-01,", "no country or organisation with an English name")]
    public void Read_OddCell_LeavesTheRowOutAndSaysWhy(string row, string problem)
    {
        (TenureList list, string[] warnings) = ReadRows(row);
        list.Rows.Should().BeEmpty();
        warnings.Should().Equal("q.csv: row 1: the row is left out: " + problem);
    }

    [Test]
    public void Read_LabelWithLineBreakQuoteAndComma_StaysOneRow()
    {
        const string Json = """[{"personLabel":"Bob \"Bobby\" Baker,\nJr.","positionLabel":"mayor","organisationLabel":"Landia","start":"2001-01-01","start":"2002-01-01"}]""";
        TenureList.Parse("o.csv", WikidataImport.Read("q.json", "\uFEFF" + Json, Day).Csv).Rows.Select(row => $"{row.Person} {row.Start}").Should().Equal("Bob \"Bobby\" Baker, Jr. 2002-01-01");
    }

    private static Imported ReadRows(params string[] rows)
    {
        WikidataImport import = WikidataImport.Read("q.csv", "\uFEFF\"personLabel\",positionLabel,organisationLabel,start,end\r\n" + string.Join("\r\n", rows), Day);
        return new(TenureList.Parse("o.csv", import.Csv), [.. import.Warnings]);
    }

    private sealed record Imported(TenureList List, string[] Warnings)
    {
        public System.Collections.Immutable.ImmutableArray<TenureRow> Rows => List.Rows;
    }
}
