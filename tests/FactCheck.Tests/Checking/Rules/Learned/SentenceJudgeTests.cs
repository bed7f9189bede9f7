using FactCheck.Articles;
using FactCheck.Checking.Rules.Learned;
using FactCheck.Extraction;
using FactCheck.Learning;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Learned;

public sealed class SentenceJudgeTests
{
    private static readonly ClashLimits Limits = new() { LeastProbability = 0.5, LeastCoverage = 0.6 };

    [Test]
    public void Clash_OpposedSentences_ShowsWhatIsOpposed()
    {
        SentenceClash? clash = Clash("The harbour bridge in Millbrook is open to visitors.", "The harbour bridge in Millbrook is closed to visitors.");

        clash.Should().NotBeNull();
        (clash!.Left, clash.Right).Should().Be(("open", "closed"));
    }

    [TestCase("The bridge that was not open in May is open to visitors now.", "The bridge that was not open in May is open to visitors now.", Description = "One sentence twice")]
    [TestCase("The harbour bridge in Millbrook is open to visitors.", "Closed.", Description = "Too few words in common")]
    [TestCase("The harbour bridge in Millbrook is open to visitors.", "Nobody knows why the ferry to the island was cancelled in May.", Description = "Nothing in common")]
    public void Clash_NothingToSetAgainstEachOther_IsNone(string left, string right) => Clash(left, right).Should().BeNull();

    [Test]
    public void Clash_AskedAgain_IsTheSame()
    {
        var judge = new SentenceJudge(StatementPairModel.Default, Limits);
        ExtractedArticle one = Article("The harbour bridge in Millbrook is open to visitors."), other = Article("The harbour bridge in Millbrook is closed to visitors.");

        SentenceClash? first = judge.Clash(one, one.Sentences[0], other, other.Sentences[0]);

        judge.Clash(one, one.Sentences[0], other, other.Sentences[0]).Should().BeSameAs(first);
    }

    private static SentenceClash? Clash(string left, string right)
    {
        ExtractedArticle one = Article(left), other = Article(right);
        return new SentenceJudge(StatementPairModel.Default, Limits).Clash(one, one.Sentences[0], other, other.Sentences[0]);
    }

    private static ExtractedArticle Article(string text) => FactChecker.CreateDefault().Extract(new Article("a", text));
}
