using FactCheck.Learning;
using FactCheck.Learning.Training;
using FactCheck.Training.Pairs;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Learning.Training;

public sealed class PairSplitTests
{
    private static readonly LabelledPair Held = Pair("The mill burned in 1987.", "A fire took the mill in 1987.", "Mill");
    private static readonly LabelledPair Apart = Pair("The dam held.", "Engineers said that the dam had held.", "Dam");

    private static readonly LabelledPair[] Sharing =
    [
        Pair("The mill stands.", "Nobody rebuilt it.", "Mill"),
        Pair("the mill burned, in 1987", "Nothing else is known.", "Other"),
        Pair("It is a ruin.", "A fire took the mill in 1987 .", "Third"),
        Pair("A fire took the mill in 1987.", "It is a ruin by now.", ""),
    ];

    [TestCaseSource(nameof(Sharing))]
    public void Without_PairThatSharesPageClaimOrEvidence_IsLeftOut(LabelledPair pair)
    {
        PairSplit.Shared([pair, Apart], [Held]).Should().Be(1);
        PairSplit.Without([pair, Apart], [Held]).Should().Equal(Apart);
        PairSplit.RowsWithout([pair, Apart, Held], [2]).Should().Equal(1);
    }

    [Test]
    public void Without_PairsMadeOfHeldOnes_AreLeftOut()
    {
        LabelledPair[] pairs = [Pair("The mill was shut.", "A fire took the mill in 1987.", "Mill"), Apart, .. Enumerable.Range(0, 12).Select(i => Pair($"Ship {i} sank.", $"Ship {i} went down.", $"Ship {i}"))];
        LabelledPair[] made = [.. PairCorpora.Denied(pairs), .. PairCorpora.Unrelated(pairs)];

        made.Should().Contain(pair => pair.Pair.Claim == "The mill was not shut.");
        PairSplit.Without(made, [Held]).Should().NotContain(pair => pair.Pair.Claim.Contains("mill", StringComparison.Ordinal));
    }

    [Test]
    public void Without_UnrelatedPairWithEvidenceOfHeldPage_IsLeftOut()
    {
        LabelledPair[] pairs = [.. Enumerable.Range(0, 24).Select(i => Pair($"Ship {i} sank.", $"Ship {i} went down.", $"Ship {i}"))];
        LabelledPair held = Pair("The ship was new.", "She was launched that May.", "Ship 12");

        LabelledPair[] made = [.. PairCorpora.Unrelated(pairs)];

        made.Select(pair => pair.Pair.Evidence).Should().Equal("Ship 12 went down.", "Ship 0 went down.");
        PairSplit.Shared(made, [held]).Should().Be(2, "the page of the claim and that of the evidence both count");
        PairSplit.Without(made, [held]).Should().BeEmpty();
        PairSplit.RowsWithout([.. made, held], [2]).Should().BeEmpty();
    }

    [Test]
    public void WordFoldOf_PairsThatChangeOneWordAlike_StayTogether()
    {
        LabelledPair first = Pair("The man ate a pear.", "The man ate an apple.", "") with { Corpus = PairCorpora.BreakingNli };
        LabelledPair second = Pair("Two dogs saw a pear.", "Two dogs saw a car.", "") with { Corpus = PairCorpora.BreakingNli };

        PairSplit.WordFoldOf(second, 7).Should().Be(PairFold.Of(first with { Group = "words pear" }, 7));
        PairSplit.WordFoldOf(first with { Corpus = PairCorpora.VitaminC }, 7).Should().Be(-1);
    }

    private static LabelledPair Pair(string claim, string evidence, string page) => new(new(claim, evidence), PairLabel.Supports) { Group = page };
}
