using System.Text.Json;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Cli.Tests;

public sealed class PairsCommandTests
{
    private const string Clash = "{\"id\":\"a\",\"claim\":\"More than 127 guests came to the fair.\",\"evidence\":\"126 guests came to the fair.\"}";

    private string folder = "";

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("factcheck-pairs-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public async Task Pairs_OneLine_GivesOneJudgementWithReasons()
    {
        ToolRun run = await ToolRun.OfAsync(["pairs", "-"], Clash);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        using JsonDocument json = JsonDocument.Parse(run.Output);
        json.RootElement.EnumerateObject().Select(member => member.Name).Should().Equal("id", "label", "refutes", "supports", "neutral", "because");
        json.RootElement.GetProperty("id").GetString().Should().Be("a");
        json.RootElement.GetProperty("label").GetString().Should().Be("refutes");
        json.RootElement.GetProperty("because").GetArrayLength().Should().BePositive();
    }

    [Test]
    public async Task Pairs_ManyLines_KeepsTheirOrderOnAnyNumberOfThreads()
    {
        string input = string.Concat(Enumerable.Range(0, 2500).Select(i => $"{{\"id\":{i},\"claim\":\"{i} sheep crossed.\",\"evidence\":\"{i + (i % 3)} sheep crossed.\"}}\n"));

        ToolRun one = await ToolRun.OfAsync(["pairs", "-", "--threads", "1"], input);
        ToolRun eight = await ToolRun.OfAsync(["pairs", "-", "--threads", "8"], input);

        eight.Output.Should().Be(one.Output);
        one.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetInt32())
            .Should().Equal(Enumerable.Range(0, 2500));
    }

    [Test]
    public async Task Pairs_FaultyLines_AreNamedAndTheRestIsJudged()
    {
        string file = Write("pairs.jsonl", Clash + "\n\n{\"id\":2,\"claim\":\"A.\"}\n{bad\n[1]\n" + Clash);

        ToolRun run = await ToolRun.OfAsync(["pairs", file]);

        run.ExitCode.Should().Be(2);
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(2);
        run.Error.Should().Contain($"error: {file}:3: It has no text \"evidence\".").And.Contain($"error: {file}:4: It is no JSON").And.Contain($"error: {file}:5: It is no JSON object.");
    }

    [Test]
    public async Task Pairs_FaultyLineWhenStrict_EndsTheRun()
    {
        ToolRun run = await ToolRun.OfAsync(["pairs", "-", "--strict"], "{bad");

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("standard input:1: It is no JSON");
    }

    [Test]
    public async Task Pairs_NoId_WritesNull()
    {
        ToolRun run = await ToolRun.OfAsync(["pairs", "-"], "{\"claim\":\"\",\"evidence\":\"\"}");

        run.Output.Should().StartWith("{\"id\":null,\"label\":");
        run.ExitCode.Should().Be(0);
    }

    [Test]
    public async Task Pairs_MissingFileOrModel_SaysSo()
    {
        (await ToolRun.OfAsync(["pairs", folder + "/none.jsonl"])).Error.Should().Contain("There is no file");
        (await ToolRun.OfAsync(["pairs", "-", "--model", folder + "/none.bin"], Clash)).Error.Should().Contain("There is no file");
    }

    [Test]
    public async Task Pairs_WrongModel_IsRefused()
    {
        ToolRun run = await ToolRun.OfAsync(["pairs", "-", "--model", Write("model.bin", "no model at all")], Clash);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("no model of statement pairs");
    }

    [Test]
    public async Task TrainPairs_OwnPairs_GivesAModelThatJudges()
    {
        string pairs = Write("own.jsonl", string.Concat(Enumerable.Range(0, 120).Select(i =>
            $"{{\"claim\":\"More than {100 + i} goats grazed.\",\"evidence\":\"{100 + i + (i % 2 == 0 ? 9 : -9)} goats grazed.\",\"label\":\"{(i % 2 == 0 ? "supports" : "REFUTES")}\"}}\n")));
        string model = Path.Combine(folder, "own.bin");

        ToolRun training = await ToolRun.OfAsync(["train", "pairs", pairs, "--out", model, "--rounds", "20", "--folds", "2"]);
        ToolRun judging = await ToolRun.OfAsync(["pairs", "-", "--model", model], Clash);

        training.ExitCode.Should().Be(0, training.Error);
        training.Output.Should().Contain("accuracy").And.Contain("claimOnlyAuroc");
        judging.Output.Should().Contain("\"label\":\"refutes\"");
        training.Error.Should().BeEmpty();

        ToolRun further = await ToolRun.OfAsync(["train", "pairs", pairs, "--out", Path.Combine(folder, "more.bin"), "--from", model, "--rounds", "2", "--folds", "2"]);
        further.ExitCode.Should().Be(0, further.Error);
        further.Error.Should().Contain("own.jsonl: The model to go on from was trained on this file");

        File.AppendAllText(model, "x");
        ToolRun refused = await ToolRun.OfAsync(["pairs", "-", "--model", model], Clash);
        refused.ExitCode.Should().Be(2);
        refused.Output.Should().BeEmpty();
        refused.Error.Should().Contain("something follows its end");
    }

    [Test]
    public async Task TrainPairs_TooFewOrUnlabelled_SaysWhatIsWrong()
    {
        ToolRun run = await ToolRun.OfAsync(["train", "pairs", Write("few.jsonl", Clash), "--out", Path.Combine(folder, "few.bin")]);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("at least 50 labelled pairs");
        File.Exists(Path.Combine(folder, "few.bin")).Should().BeFalse();
    }

    private string Write(string name, string content)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        return path;
    }
}
