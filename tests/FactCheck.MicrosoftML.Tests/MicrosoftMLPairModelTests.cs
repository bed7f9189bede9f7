using FactCheck.Learning;
using FactCheck.Learning.Training;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.MicrosoftML.Tests;

[TestFixture(PairLearner.MaximumEntropy)]
[TestFixture(PairLearner.FastTree)]
public sealed class MicrosoftMLPairModelTests(PairLearner learner)
{
    private static readonly StatementPair Clash = new("More than 500 goats grazed.", "480 goats grazed.");
    private static readonly StatementPair Fit = new("More than 500 goats grazed.", "520 goats grazed.");

    [Test]
    public void Train_OnClashingCounts_LearnsThem()
    {
        using var model = MicrosoftMLPairModel.Train(Counts(), learner);

        model.Judge(Clash).Label.Should().Be(PairLabel.Refutes);
        model.Judge(Fit).Label.Should().Be(PairLabel.Supports);
    }

    [Test]
    public void Train_Twice_JudgesAlike()
    {
        using var one = MicrosoftMLPairModel.Train(Counts(), learner);
        using var other = MicrosoftMLPairModel.Train(Counts(), learner);

        other.Judge(Clash).Should().BeEquivalentTo(one.Judge(Clash));
    }

    [Test]
    public void Judge_AnyPair_GivesProbabilities()
    {
        using var model = MicrosoftMLPairModel.Train(Counts(), learner);

        foreach (string text in new[] { "", "?!", new string('a', 50_000), "لا", Fit.Claim })
        {
            PairJudgement judgement = model.Judge(new(text, Fit.Evidence));
            (judgement.Supports + judgement.Refutes + judgement.Neutral).Should().BeApproximately(1, 1e-6);
        }
    }

    [Test]
    public void Judge_OnManyThreads_GivesTheSame()
    {
        using var model = MicrosoftMLPairModel.Train(Counts(), learner);
        PairJudgement expected = model.Judge(Clash);
        var judgements = new PairJudgement[200];

        Parallel.For(0, judgements.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => judgements[i] = model.Judge(Clash));

        judgements.Should().AllBeEquivalentTo(expected);
    }

    [Test]
    public void Load_SavedModel_JudgesAlike()
    {
        using var model = MicrosoftMLPairModel.Train(Counts(), learner);
        using var stream = new MemoryStream();
        model.Save(stream);
        stream.Position = 0;

        using var loaded = MicrosoftMLPairModel.Load(stream);

        loaded.Judge(Clash).Should().BeEquivalentTo(model.Judge(Clash));
    }

    [Test]
    public void Load_OtherFile_SaysSo() =>
        FluentActions.Invoking(() => MicrosoftMLPairModel.Load(new MemoryStream("no zip"u8.ToArray()))).Should().Throw<InvalidDataException>().WithMessage("*no model of ML.NET*");

    [Test]
    public void Train_NoPairs_SaysSo() =>
        FluentActions.Invoking(() => MicrosoftMLPairModel.Train([], learner)).Should().Throw<ArgumentException>().WithMessage("There are no pairs*");

    /// <summary>Claims of a bound and evidence of a number: a third clashes, a third fits, a third is about something else.</summary>
    private static LabelledPair[] Counts() =>
    [
        .. Enumerable.Range(0, 300).Select(i =>
        {
            int bound = 100 + (i * 7 % 900);
            return (i % 3) switch
            {
                0 => new LabelledPair(new($"More than {bound} goats grazed.", $"{bound + 5 + (i % 40)} goats grazed."), PairLabel.Supports),
                1 => new LabelledPair(new($"More than {bound} goats grazed.", $"{bound - 5 - (i % 40)} goats grazed."), PairLabel.Refutes),
                _ => new LabelledPair(new($"More than {bound} goats grazed.", "The bridge was closed for repair."), PairLabel.Neutral),
            };
        }),
    ];
}
