using FactCheck.Learning;
using FactCheck.Learning.Training;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Learning;

public sealed class PairModelTrainerTests
{
    private static readonly PairTrainingOptions Small = new() { Rounds = 8, Folds = 2 };

    [Test]
    public void Train_Twice_GivesTheSameBytes() => Bytes(PairModelTrainer.Train(Counts(120), Small)).Should().Equal(Bytes(PairModelTrainer.Train(Counts(120), Small)));

    [Test]
    public void Train_OnClashingCounts_LearnsThem()
    {
        StatementPairModel model = PairModelTrainer.Train(Counts(300), new() { Rounds = 30, Folds = 3, Inputs = [new("counts.jsonl", 300, "")] });

        model.Judge(new("More than 500 sheep crossed.", "400 sheep crossed.")).Label.Should().Be(PairLabel.Refutes);
        model.Judge(new("More than 500 sheep crossed.", "600 sheep crossed.")).Label.Should().Be(PairLabel.Supports);
        model.Card.Figures["accuracy"].Should().BeGreaterThan(0.9);
        model.Card.Inputs.Should().ContainSingle().Which.Pairs.Should().Be(300);
    }

    [Test]
    public void Train_FromAModel_KeepsItsTreesAndAddsToThem()
    {
        StatementPairModel start = PairModelTrainer.Train(Counts(120), Small);
        StatementPairModel further = PairModelTrainer.Train(Counts(120), Small with { Start = start });

        further.Trees.Count.Should().Be(2 * start.Trees.Count);
    }

    [Test]
    public void Train_FromAModel_NamesItsInputsToo()
    {
        StatementPairModel start = PairModelTrainer.Train(Counts(120), Small with { Inputs = [new("first.jsonl", 120, "ab")] });
        StatementPairModel further = PairModelTrainer.Train(Counts(120), Small with { Start = start, Inputs = [new("second.jsonl", 120, "cd")] });

        further.Card.Inputs.Select(input => input.Name).Should().Equal("first.jsonl", "second.jsonl");
    }

    [TestCase(0, 2, "*1 to 5000 rounds*not 0*")]
    [TestCase(2_000_000_000, 2, "*1 to 5000 rounds*")]
    [TestCase(8, 121, "*120 pairs cannot be cut into 121 folds*")]
    public void Train_SettingThatCannotBe_SaysSo(int rounds, int folds, string message) =>
        FluentActions.Invoking(() => PairModelTrainer.Train(Counts(120), new() { Rounds = rounds, Folds = folds })).Should().Throw<ArgumentException>().WithMessage(message);

    [Test]
    public void Train_TooFewPairs_SaysHowManyAreNeeded() =>
        FluentActions.Invoking(() => PairModelTrainer.Train(Counts(10), Small)).Should().Throw<ArgumentException>().WithMessage("*at least 50*there are 10*");

    [Test]
    public void Train_OneLabel_SaysSo() =>
        FluentActions.Invoking(() => PairModelTrainer.Train([.. Counts(200).Where(pair => pair.Label == PairLabel.Refutes)], Small))
            .Should().Throw<ArgumentException>().WithMessage("*at least two labels*");

    [Test]
    public void FoldOf_PairsOfOneGroup_StayTogether()
    {
        LabelledPair[] pairs = [.. Counts(50).Select(pair => pair with { Group = "page" })];

        pairs.Select(pair => PairFold.Of(pair, 5)).Distinct().Should().ContainSingle();
    }

    /// <summary>Claims of a bound and evidence of a number: every second one clashes.</summary>
    private static LabelledPair[] Counts(int count) =>
    [
        .. Enumerable.Range(0, count).Select(i =>
        {
            int bound = 100 + (i * 7 % 900), number = i % 2 == 0 ? bound + 5 + (i % 40) : bound - 5 - (i % 40);
            return new LabelledPair(new($"More than {bound} goats grazed.", $"{number} goats grazed."), i % 2 == 0 ? PairLabel.Supports : PairLabel.Refutes);
        }),
    ];

    private static byte[] Bytes(StatementPairModel model)
    {
        using var stream = new MemoryStream();
        model.Save(stream);
        return stream.ToArray();
    }
}
