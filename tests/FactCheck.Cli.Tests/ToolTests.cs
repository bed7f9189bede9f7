using System.Text;
using System.Text.Json;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Cli.Tests;

public sealed class ToolTests
{
    private string folder = "";

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("factcheck-cli-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public async Task Audit_SoundArticle_ExitsWithZeroAndASummary()
    {
        const string Line = "{\"id\":\"a\",\"text\":\"The shop is open.\",\"published\":\"2025-03-18\"}";

        ToolRun run = await ToolRun.OfAsync(["audit", Write("a.jsonl", Line)]);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Be("1 article: no findings.\n");
        run.Error.Should().BeEmpty();
    }

    private static readonly string[] Dated =
    [
        "{\"id\":\"new/a\",\"text\":\"The talks were held on Tuesday, March 17, 2025.\",\"published\":\"2025-03-20\"}",
        "{\"id\":\"old/b\",\"text\":\"The vote was held on Monday, March 11, 2025.\",\"published\":\"2025-03-12\"}",
    ];

    [TestCase(2, new string[0])]
    [TestCase(1, new[] { "--since", "2025-03-20" })]
    [TestCase(0, new[] { "--since", "2025-03-21T00:00Z" })]
    [TestCase(1, new[] { "--articles", "old/*" })]
    [TestCase(1, new[] { "--articles", "new/a" })]
    [TestCase(2, new[] { "--articles", "new/a", "--articles", "*b" })]
    [TestCase(0, new[] { "--articles", "old/*", "--since", "2025-03-20" })]
    public async Task Audit_LimitedToArticles_ReportsAndFailsOnTheirFindingsOnly(int findings, string[] limits)
    {
        ToolRun run = await ToolRun.OfAsync(["audit", Write("a.jsonl", string.Join('\n', Dated)), "-f", "ndjson", .. limits]);

        run.Output.Count(c => c == '\n').Should().Be(findings);
        run.ExitCode.Should().Be(findings > 0 ? 1 : 0);
    }

    [TestCase("--since", "yesterday", "--since needs a day or a time")]
    [TestCase("--articles", "c*", "--articles 'c*' fits none of the 2 articles")]
    public async Task Audit_WrongLimit_IsAUsageError(string option, string value, string message)
    {
        ToolRun run = await ToolRun.OfAsync(["audit", Write("a.jsonl", string.Join('\n', Dated)), option, value]);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain(message);
    }

    [Test]
    public async Task Audit_GroupedByEvent_TellsWhoSaidWhatWhen()
    {
        const string Lines = """
            {"id":"x","text":"President Donald Trump and President Vladimir Putin spoke by phone on March 18, 2025. They talked about a truce.","published":"2025-03-20"}
            {"id":"y","text":"The phone call between Donald Trump and Vladimir Putin took place on March 17, 2025, the Kremlin's press office told reporters.","published":"2025-03-19"}
            """;

        ToolRun run = await ToolRun.OfAsync(["audit", Write("a.jsonl", Lines), "--group", "event"]);

        run.Output.Should().Contain("who said what when\n  2025-03-19  y  date “March 17, 2025” = 2025-03-17\n  2025-03-20  x  date “March 18, 2025” = 2025-03-18\n");
    }

    [Test]
    public async Task Audit_FolderAsJson_ListsArticlesByRelativePathAndNothingElseOnStandardOutput()
    {
        Write("b.txt", "B.");
        Write("sub/a.txt", "A.");
        Write("expected.json", "{}");

        ToolRun run = await ToolRun.OfAsync(["audit", folder, "--format", "json"]);

        using JsonDocument json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("schema").GetString().Should().Be("factcheck/1");
        json.RootElement.GetProperty("articles").EnumerateArray().Select(article => article.GetProperty("id").GetString()).Should().Equal("b.txt", "sub/a.txt");
        run.Error.Should().Contain("expected.json:1: Left out");
        run.ExitCode.Should().Be(0);
    }

    [Test]
    public async Task Audit_PathsInAnyOrder_GivesTheSameBytes()
    {
        string[] paths = [Write("a.txt", "A."), Write("b.jsonl", "{\"id\":\"b\",\"text\":\"B.\"}\n{bad}\n"), folder + "/missing"];

        ToolRun one = await ToolRun.OfAsync(["audit", "-f", "json", .. paths]);
        ToolRun other = await ToolRun.OfAsync(["audit", "-f", "json", "--threads", "1", .. paths.Reverse()]);

        other.Output.Should().Be(one.Output);
        other.Error.Should().Be(one.Error);
    }

    [Test]
    public async Task Audit_BadInput_IsNamedWithFileAndLineAndTheRestIsAudited()
    {
        Write("empty.txt", "");
        Write("fine.txt", "18 March 2025\n\nThe shop is open.");
        Write("lines.jsonl", "{\"id\":\"x\",\"text\":\"18 March 2025\\n\\nOpen.\"}\n{\"id\":\"y\",\n");
        File.WriteAllBytes(Path.Combine(folder, "binary.txt"), [0, 1, 2, 3]);
        File.WriteAllBytes(Path.Combine(folder, "latin.txt"), Encoding.Latin1.GetBytes("The caf\u00E9 is open all day."));
        Write("dateless.txt", "The shop is open.");

        ToolRun run = await ToolRun.OfAsync(["audit", folder, Path.Combine(folder, "missing.txt")]);

        run.ExitCode.Should().Be(2);
        run.Output.Should().StartWith("5 articles: ");
        run.Error.Should()
            .Contain($"error: {folder}/binary.txt: It is no text")
            .And.Contain($"error: {folder}/lines.jsonl:2: The line is not valid JSON")
            .And.Contain($"error: {folder}/missing.txt: There is no such file")
            .And.Contain($"warning: {folder}/empty.txt: It is empty")
            .And.Contain($"warning: {folder}/latin.txt:1: It is not valid UTF-8 at byte 7")
            .And.Contain($"warning: {folder}/dateless.txt: Neither metadata nor text tells when");
    }

    [Test]
    public async Task Audit_LongSingleLine_IsNamedAndLeftOut()
    {
        Write("fine.txt", "The shop is open.");
        Write("long.txt", new string('a', 20_000));

        ToolRun run = await ToolRun.OfAsync(["audit", folder, "--max-characters", "10000"]);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("long.txt:1: It is longer than 10,000 characters");
        run.Output.Should().StartWith("1 article: ");
    }

    [Test]
    public async Task Audit_StandardInput_IsRead()
    {
        ToolRun run = await ToolRun.OfAsync(["audit", "-", "-f", "json"], "{\"id\":\"a\",\"text\":\"T\",\"published\":\"2025-03-18\"}\n");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("\"published\": \"2025-03-18\"").And.Contain("\"publishedSource\": \"metadata\"");
    }

    [Test]
    public async Task Audit_OutputFile_TakesTheResult()
    {
        string result = Path.Combine(folder, "result.json");

        ToolRun run = await ToolRun.OfAsync(["audit", Write("a.txt", "A."), "-f", "json", "-o", result, "-q"]);

        run.Output.Should().BeEmpty();
        run.Error.Should().BeEmpty();
        (await File.ReadAllTextAsync(result)).Should().Contain("factcheck/1");
    }

    [Test]
    public async Task Audit_OutputFileThatCannotBeWritten_IsAFault()
    {
        ToolRun run = await ToolRun.OfAsync(["audit", Write("a.txt", "A."), "-o", Path.Combine(folder, "no", "such", "folder")]);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("error: ");
    }

    [TestCase("")]
    [TestCase("audit")]
    [TestCase("bogus")]
    [TestCase("audit x --format xml")]
    [TestCase("audit x --fail-on sometimes")]
    [TestCase("audit x --severity FC1002")]
    [TestCase("audit x --severity FC1002=grave")]
    [TestCase("audit x --severity FC0000=info")]
    [TestCase("audit x --disable FC0000")]
    [TestCase("audit x --only FC0000")]
    [TestCase("audit x --threads 0")]
    [TestCase("audit x --threads many")]
    [TestCase("explain")]
    [TestCase("explain FC0000")]
    public async Task WrongUsage_Always_ExitsWithTwoAndSaysWhatIsWrong(string line)
    {
        ToolRun run = await ToolRun.OfAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("error: ").And.Contain("--help");
    }

    [TestCase("--help")]
    [TestCase("audit --help")]
    [TestCase("--version")]
    public async Task Help_Always_ExitsWithZero(string line)
    {
        ToolRun run = await ToolRun.OfAsync(line.Split(' '));

        run.ExitCode.Should().Be(0);
        run.Output.Should().NotBeEmpty();
        run.Error.Should().BeEmpty();
    }

    [Test]
    public async Task Extract_Article_WritesJsonLines()
    {
        ToolRun run = await ToolRun.OfAsync(["extract", Write("a.txt", "18 March 2025\n\n\"It is open,\" said Ann Lee."), "-q"]);

        run.ExitCode.Should().Be(0);
        foreach (string line in run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            JsonDocument.Parse(line).RootElement.GetProperty("article").GetString().Should().Be("a.txt");
        }
    }

    [Test]
    public async Task Rules_Always_ListsEveryRule()
    {
        ToolRun run = await ToolRun.OfAsync(["rules"]);

        run.ExitCode.Should().Be(0);
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(FactChecker.CreateDefault().Rules.Length);
    }

    [Test]
    public async Task Explain_EveryRule_NamesItsPage()
    {
        foreach (Checking.RuleDescriptor rule in FactChecker.CreateDefault().Rules.Select(rule => rule.Descriptor))
        {
            ToolRun run = await ToolRun.OfAsync(["explain", rule.Id.ToLowerInvariant()]);

            run.ExitCode.Should().Be(0);
            run.Output.Should().StartWith($"{rule.Id}  {rule.Title}\n").And.Contain(rule.HelpPage).And.Contain(rule.Description);
        }
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
