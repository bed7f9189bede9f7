using FactCheck.Learning;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Learning;

public sealed class StatementPairModelTests
{
    private static readonly StatementPair[] Pairs =
    [
        new("More than 127 guests came to the fair.", "126 guests came to the fair."),
        new("Fewer than 127 guests came to the fair.", "126 guests came to the fair."),
        new("The bridge opened before 2014.", "The bridge opened on 3 May 2015."),
        new("The bridge opened after 2014.", "The bridge opened on 3 May 2015."),
        new("The council bought the ferry.", "Rain fell on the northern coast."),
    ];

    private static readonly string[] Expected = ["Refutes", "Supports", "Refutes", "Supports", "Neutral"];

    [Test]
    public void Judge_PlainPairs_AnswersAsAReaderWould() =>
        Pairs.Select(pair => StatementPairModel.Default.Judge(pair).Label.ToString()).Should().Equal(Expected);

    [Test]
    public void Judge_ClashingNumbers_TellsWhichClash() =>
        StatementPairModel.Default.Judge(Pairs[0]).Because.Should().Contain("number: “More than 127 guests” rules out “126 guests”");

    [TestCase("It is.", "The mayor of Harrow resigned on Monday.")]
    [TestCase("???", "!!!")]
    [TestCase("", "The mayor resigned.")]
    [TestCase("The mayor resigned.", "It is.")]
    public void Judge_SideThatSaysNothing_IsNeutral(string claim, string evidence)
    {
        PairJudgement judgement = StatementPairModel.Default.Judge(new(claim, evidence));

        judgement.Label.Should().Be(PairLabel.Neutral);
        judgement.Because.Should().ContainSingle().Which.Should().StartWith("says nothing");
    }

    [Test]
    public void Judge_BareNumbers_AreCompared() => StatementPairModel.Default.Judge(new("127", "127")).Because.Should().NotContain(reason => reason.StartsWith("says nothing", StringComparison.Ordinal));

    [Test]
    public void Judge_HostilePairs_GivesProbabilities()
    {
        foreach (StatementPair pair in HostilePairs.All)
        {
            PairJudgement judgement = StatementPairModel.Default.Judge(pair);

            new[] { judgement.Supports, judgement.Refutes, judgement.Neutral }.Should().OnlyContain(share => share >= 0 && share <= 1);
            (judgement.Supports + judgement.Refutes + judgement.Neutral).Should().BeApproximately(1, 1e-5);
        }
    }

    [Test]
    public void Judge_OnOneAndEightThreads_GivesTheSame()
    {
        PairJudgement[] Run(int threads)
        {
            var judgements = new PairJudgement[400];
            Parallel.For(0, judgements.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => judgements[i] = StatementPairModel.Default.Judge(Pairs[i % Pairs.Length]));
            return judgements;
        }

        Run(8).Should().BeEquivalentTo(Run(1), options => options.WithStrictOrdering());
    }

    [Test]
    public void Score_PreparedPair_AllocatesNothing()
    {
        Statement claim = StatementReader.Read(Pairs[0].Claim), evidence = StatementReader.Read(Pairs[0].Evidence);
        var workspace = new PairWorkspace();
        float[] shares = new float[3];
        StatementPairModel.Default.Score(claim, evidence, workspace, shares);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            StatementPairModel.Default.Score(claim, evidence, workspace, shares);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Test]
    public void Default_Card_NamesInputsAndFigures()
    {
        PairModelCard card = StatementPairModel.Default.Card;

        card.Inputs.Select(input => input.Name).Should().Contain("vitaminc.train.jsonl").And.NotContain(name => name.Contains("sick", StringComparison.Ordinal));
        card.Figures["accuracy"].Should().BeGreaterThan(card.Figures["claimOnlyAccuracy"]);
    }

    [Test]
    public void Judge_NullText_SaysWhich() =>
        FluentActions.Invoking(() => StatementPairModel.Default.Judge(new("a", null!))).Should().Throw<ArgumentException>().WithMessage("*needs a claim and an evidence*");
}
