using System.Globalization;

using FactCheck.Learning;
using FactCheck.Learning.Training;
using FactCheck.Training.Pairs;
using FactCheck.Training.Pairs.Net;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Learning.Training;

/// <summary>The command that makes the built-in model, on sets small enough for a test.</summary>
public sealed class PairsTrainingTests
{
    private string folder = "";

    [SetUp]
    public void MakeSets()
    {
        folder = Directory.CreateTempSubdirectory("factcheck-sets-").FullName;
        foreach ((string file, int corpus, _) in PairCorpora.Training)
        {
            File.WriteAllLines(Path.Combine(folder, file), Lines(40, corpus * 1_000));
        }

        File.WriteAllLines(Path.Combine(folder, "vitaminc.dev.jsonl"), Lines(20, 9_000));
    }

    [TearDown]
    public void RemoveSets() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Run_Twice_WritesTheSameBytesAndFigures()
    {
        (byte[] model, string log) = Train("one.bin");
        (byte[] again, string other) = Train("two.bin");

        again.Should().Equal(model);
        other.Should().Be(log);
        log.Should().Contain("(still shared: 0)");
        using var stream = new MemoryStream(model);
        StatementPairModel.Load(stream).Card.Inputs.Select(input => input.Name).Should().Equal(PairCorpora.Training.Select(set => set.File));
    }

    [Test]
    public void Learn_OtherSeed_GivesOtherWeights()
    {
        PreparedPair[] pairs = PreparedPair.Prepare(PairCorpora.ReadTraining(folder));
        var options = new NetOptions { Epochs = 1 };

        NetTraining.Learn(pairs, options, TextWriter.Null).Weights.Last.Should().NotEqual(NetTraining.Learn(pairs, options with { Seed = 18 }, TextWriter.Null).Weights.Last);
    }

    /// <summary>Trains and gives the model's bytes and what was said, but for the time it took.</summary>
    private (byte[] Model, string Log) Train(string name)
    {
        using var log = new StringWriter(CultureInfo.InvariantCulture);
        string path = Path.Combine(folder, name);
        var options = new PairsOptions { Folder = folder, Output = path, Folds = 2, Boosting = new() { Rounds = 6 }, Net = new() { Epochs = 2 } };
        PairsTraining.Run(options, log).Should().Be(0);
        return (File.ReadAllBytes(path), string.Join('\n', log.ToString().Split('\n').SkipLast(2)));
    }

    private static IEnumerable<string> Lines(int count, int from) => Enumerable.Range(from, count).Select(i =>
        $$"""{"claim":"More than {{i}} goats grazed.","evidence":"{{i + (i % 2 == 0 ? 9 : -9)}} goats grazed by lake {{i}}.","label":"{{(i % 2 == 0 ? "SUPPORTS" : "REFUTES")}}","page":"Goats {{i}}"}""");
}
