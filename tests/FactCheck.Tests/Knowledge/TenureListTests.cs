using System.Globalization;
using System.Text;

using FactCheck.Knowledge;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Knowledge;

public sealed class TenureListTests
{
    private const string Header = "person,title,organisation,start,end,knownThrough,role,holders,variants,alone,titles,wikidata,source,id\n";

    [Test]
    public void Parse_CsvAndJson_GiveTheSameRows()
    {
        TenureList csv = TenureList.Parse("mine.csv", "person,title,organisation,start,end,variants\nAnn Able,mayor,Landia,2001-02,2003,Anna Able|A. Able\n");
        TenureList json = TenureList.Parse(
            "mine.json", """[{"person":"Ann Able","title":"mayor","organisation":"Landia","start":"2001-02","end":2003,"variants":["Anna Able","A. Able"]}]""");
        json.Rows.Should().ContainSingle();
        json.Rows[0].Should().BeEquivalentTo(csv.Rows[0], options => options.Excluding(row => row.Source));
        csv.Rows[0].KnownThrough.Should().Be(new DateOnly(2003, 12, 31));
    }

    [TestCase("Ann Able,mayor,Landia,2003,2001,,,,,,,,,", "mine.csv:2: the end 2001 lies before the start 2003; correct one of them.")]
    [TestCase("Ann Able,mayor,Landia,2003,,,,,,,,,,", "mine.csv:2: the row has neither end nor knownThrough*")]
    [TestCase("Ann Able,mayor,Landia,2003-13,,2004-01-01,,,,,,,,", "mine.csv:2: '2003-13' in column 'start' is no date*")]
    [TestCase("Ann Able,mayor,Landia,2003,,2004,,,,,,,,", "mine.csv:2: knownThrough must be a full date*")]
    [TestCase(",mayor,Landia,2003,2004,,,,,,,,,", "mine.csv:2: column 'person' is empty; fill it in.")]
    [TestCase("Ann Able,mayor,Landia,2003,2004,,deputy,,,,,,,", "mine.csv:2: 'deputy' in column 'role' is unknown; write nothing or acting.")]
    [TestCase("Ann Able,mayor,Landia,2003,2004,,,,,,,,,a\nBob Baker,mayor,Landia,2005,2006,,,,,,,,,a", "mine.csv:3: id 'a' stands in line 2 too; remove or rename one.")]
    [TestCase("Ann Able,mayor,Landia,2003,2004,,,,,,,,,\nAnn Able,Mayor,Landia,2003,2005,,,,,,,,,", "mine.csv:3: line 2 says the same*")]
    [TestCase("Ann Able,mayor,Landia,2010-01-01,,2005-01-01,,,,,,,,", "mine.csv:2: knownThrough 2005-01-01 lies before the start 2010-01-01; correct one of them.")]
    public void Parse_BadRow_NamesFileLineAndCure(string rows, string message)
    {
        Action parse = () => TenureList.Parse("folder/mine.csv", Header + rows);
        parse.Should().Throw<TenureFormatException>().WithMessage(message);
    }

    [TestCase("mine.csv", "person,title,organisation,start,colour\n", "mine.csv:1: column 'colour' is unknown; the columns are person,title,organisation,start,end*")]
    [TestCase("mine.csv", "person,title,start\n", "mine.csv:1: column 'organisation' must stand in the header once.")]
    [TestCase("mine.csv", "person,title,organisation,start,end,end\n", "mine.csv:1: a column stands twice in the header; remove one.")]
    [TestCase("mine.json", "[\n{\"person\":\"Ann\",\n\"colour\":\"red\"}]", "mine.json:2: property 'colour' is unknown*")]
    [TestCase("mine.json", "[\n{\"person\":\"Ann\",]", "mine.json:2: this is no JSON*")]
    [TestCase("mine.json", "{}", "mine.json:1: the file must be an array of objects*")]
    [TestCase("mine.json", "[\n\n{\"person\":\"Ann Able\"}]", "mine.json:3: column 'start' is empty; fill it in.")]
    [TestCase("mine.json", "[{\"person\":\"Ann\",\"variants\":[\"A. Able\",1]}]", "mine.json:1: property 'variants' must be a text, or a list of texts.")]
    [TestCase("mine.json", "[\n{\"person\":\"Ann\",\"person\":\"Bob\"}]", "mine.json:2: property 'person' stands twice; remove one.")]
    [TestCase("mine.json", "[{\"person\":\"Ann\"}]\nx", "mine.json:2: this is no JSON*")]
    [TestCase("mine.csv", "person;title;organisation;start\nAnn;mayor;Landia;2001\n", "mine.csv:1: the columns are separated by semicolons; separate them by commas.")]
    [TestCase("mine.csv", "person\ttitle\torganisation\tstart\n", "mine.csv:1: the columns are separated by tabs; separate them by commas.")]
    public void Parse_BadFile_NamesFileLineAndCure(string file, string text, string message)
    {
        Action parse = () => TenureList.Parse(file, text);
        parse.Should().Throw<TenureFormatException>().WithMessage(message);
    }

    [Test]
    public void Parse_AMillionRows_AreRefusedWithTheLimit()
    {
        var text = new StringBuilder("person,title,organisation,start,end\n");
        for (int i = 0; i < 1_000_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Person {i},mayor,Town {i},2001,2002\n");
        }

        Action parse = () => TenureList.Parse("mine.csv", text.ToString());
        parse.Should().Throw<TenureFormatException>().WithMessage("mine.csv:200002: there are more than 200000 rows*");
    }

    [Test]
    public void With_OverlappingExclusiveRows_AreRefused()
    {
        TenureList list = TenureList.Parse("mine.csv", Header + "Ann Able,mayor,Landia,2001-01-01,2003-01-01,,,,,,,,,\nBob Baker,mayor,Landia,2002-01-01,2004-01-01,,,,,,,,,\n");
        Action lay = () => TenureTable.Core.With(list);
        lay.Should().Throw<TenureFormatException>().WithMessage("mine.csv:3: Bob Baker takes the exclusive office 'mayor' of Landia while line 2 has Ann Able in it*");
    }

    [Test]
    public void With_SharedOffice_MayOverlap()
    {
        TenureList list = TenureList.Parse(
            "mine.csv", Header + "Ann Able,commissioner,Landia,2001-01-01,2003-01-01,,,shared,,,,,,\nBob Baker,commissioner,Landia,2002-01-01,2004-01-01,,,shared,,,,,,\n");
        TenureTable table = TenureTable.Core.With(list);
        table.HoldersOn(table.FindOffice("commissioner", "Landia")!.Id, new(2002, 6, 1)).Should().HaveCount(2);
    }

    [Test]
    public void With_NewHolderOfAKnownOffice_EndsTheCoreRowAndWarns()
    {
        var warnings = new List<string>();
        TenureList list = TenureList.Parse("mine.csv", Header + "Ann Able,chief,NATO,2027-01-01,,2027-06-01,,,,Able,,,,\n");
        TenureTable table = TenureTable.Core.With(list, warnings.Add);
        string ann = table.PersonsKnownAs("Able").Should().ContainSingle().Which.Id;
        table.Holds(ann, "nato-secretary-general", new(2027, 3, 1)).Should().Be(TenureAnswer.Yes);
        table.Holds("mark-rutte", "nato-secretary-general", new(2027, 3, 1)).Should().Be(TenureAnswer.No);
        table.Holds("mark-rutte", "nato-secretary-general", new(2025, 3, 1)).Should().Be(TenureAnswer.Yes);
        table.Holds("mark-rutte", "nato-secretary-general", new(2026, 12, 1)).Should().Be(TenureAnswer.Unknown);
        warnings.Should().ContainSingle().Which.Should().StartWith("mine.csv:2: the core row of Mark Rutte").And.Contain("Ann Able");
        TenureTable.Core.PersonsKnownAs("Able").Should().BeEmpty();
    }

    [Test]
    public void With_KnownPersonAndOffice_ReplacesTheCoreRow()
    {
        TenureList list = TenureList.Parse("mine.csv", Header + "Mark Rutte,secretary general,NATO,2024-10-01,2026-12-31,,,,,,,,,\n");
        TenureTable table = TenureTable.Core.With(list);
        table.TenuresOf("mark-rutte").Where(tenure => tenure.OfficeId.Equals("nato-secretary-general", StringComparison.Ordinal)).Should().ContainSingle().Which.End.Year.Should().Be(2026);
        table.Persons.Should().HaveCount(TenureTable.Core.Persons.Length);
    }

    [Test]
    public void AddTenures_ToTheBuilder_ReachesTheRules()
    {
        FactChecker checker = new FactCheckerBuilder()
            .AddTenures(TenureList.Parse(
                "mine.csv", Header + "Greta Halvorsen,president,Landia,2019-01-01,2024-01-01,,,,,,,,,\nTilda Sorensen,president,Landia,2024-01-01,,2026-01-01,,,,,,,,\n"))
            .Build();
        var article = new FactCheck.Articles.Article("a", "Landia's president, Greta Halvorsen, opened the fair on Tuesday.")
        {
            Published = FactCheck.Articles.PublicationTime.FromMetadata(new DateOnly(2025, 5, 20)),
        };
        checker.Audit([article]).Findings.Should().ContainSingle(finding => finding.Rule == "FC3001").Which.Message.Should().Contain("Tilda Sorensen");
    }
}
