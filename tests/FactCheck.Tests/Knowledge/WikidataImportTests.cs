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
        import.Warnings.Should().Equal("query.json: row 3 is left out: the person has no English name");
        TenureList list = TenureList.Parse("out.csv", import.Csv);
        list.Rows.Select(row => $"{row.Person}|{row.Title}|{row.Organisation}|{row.Start}|{row.KnownThrough:yyyy-MM-dd}|{row.WikidataId}").Should().Equal(
            "Ann \"Annie\" Able|president|Landia|2001|2005-06-07|Q1", "Bob Baker|prime minister|Landia|2005-06-07|2026-03-01|");
    }

    [Test]
    public void Read_Csv_GivesTheSame()
    {
        WikidataImport import = WikidataImport.Read(
            "query.csv", "person,personLabel,positionLabel,organisationLabel,start,end\r\nhttp://www.wikidata.org/entity/Q1,Ann Able,mayor of Landia,Landia,2001-02-03T00:00:00Z,\r\n", Day);
        import.Csv.Should().Be("person,title,organisation,start,end,knownThrough,wikidata,source\nAnn Able,mayor,Landia,2001-02-03,,2026-03-01,Q1,wikidata.org\n");
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
}
