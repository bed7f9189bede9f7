using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Cli.Tests;

public sealed class TenuresCommandTests
{
    private const string Mine = "person,title,organisation,start,end,knownThrough\nGreta Halvorsen,president,Landia,2019-01-01,2024-01-01,\nTilda Sorensen,president,Landia,2024-01-01,,2026-01-01\n";
    private string folder = "";

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("factcheck-cli-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [TestCase("NATO chief", "2025-05-20", "Mark Rutte, secretary general of NATO")]
    [TestCase("president of France", "2025-05-20", "Emmanuel Macron, president of France")]
    [TestCase("Kaja Kallas", "2023-01-01", "Kaja Kallas, prime minister of Estonia")]
    [TestCase("NATO chief", "2090-01-01", "unknown on 2090-01-01")]
    public async Task Show_PersonOrOfficeOnADay_PrintsTheTenure(string words, string day, string expected)
    {
        ToolRun run = await ToolRun.OfAsync(["tenures", "show", words, "--on", day]);
        run.ExitCode.Should().Be(0);
        run.Output.TrimEnd('\n').Should().Contain(expected).And.NotContain("\n");
    }

    [Test]
    public async Task Show_UnknownWords_IsAUsageFault()
    {
        ToolRun run = await ToolRun.OfAsync(["tenures", "show", "nobody at all"]);
        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith("error: The table knows no person and no office 'nobody at all'.").And.EndWith("Run 'factcheck tenures show --help' for usage.\n");
    }

    [Test]
    public async Task Show_WithOwnTable_PrintsItsRows()
    {
        ToolRun run = await ToolRun.OfAsync(["tenures", "show", "Landia president", "--tenures", Write("mine.csv", Mine)]);
        run.Output.Should().Be(
            "2019-01-01 – 2024-01-01: Greta Halvorsen, president of Landia [mine.csv:2]\n2024-01-01 – open, known through 2026-01-01: Tilda Sorensen, president of Landia [mine.csv:3]\n");
    }

    [Test]
    public async Task Audit_WithOwnTable_FindsTheWrongHolder()
    {
        string article = Write("a.jsonl", "{\"id\":\"a\",\"text\":\"Landia's president, Greta Halvorsen, opened the fair on Tuesday.\",\"published\":\"2025-05-20\"}");
        ToolRun run = await ToolRun.OfAsync(["audit", article, "--tenures", Write("mine.csv", Mine)]);
        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("FC3001").And.Contain("Tilda Sorensen");
    }

    [Test]
    public async Task Audit_WithABadTable_NamesFileLineAndCure()
    {
        string article = Write("a.jsonl", "{\"id\":\"a\",\"text\":\"The shop is open.\"}");
        ToolRun run = await ToolRun.OfAsync(["audit", article, "--tenures", Write("mine.csv", "person,title,organisation,start,end\nAnn Able,mayor,Landia,2005,2001\n")]);
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("mine.csv:2: the end 2001 lies before the start 2005; correct one of them.");
    }

    [Test]
    public async Task Import_WikidataCsv_WritesATableForTheOption()
    {
        string export = Write("query.csv", "personLabel,positionLabel,organisationLabel,start\nAnn Able,Mayor of Landia,Landia,2001-02-03T00:00:00Z\nQ5,,Landia,2001-02-03T00:00:00Z\n");
        ToolRun run = await ToolRun.OfAsync(["tenures", "import", export, "--known-through", "2026-03-01"]);
        run.ExitCode.Should().Be(0);
        run.Output.Should().Be("person,title,organisation,start,end,knownThrough,holders,wikidata,source\nAnn Able,mayor,Landia,2001-02-03,,2026-03-01,,,wikidata.org\n");
        run.Error.Should().Be("warning: query.csv: row 2: the row is left out: the person has no English name\n");
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
