using FactCheck.Articles;
using FactCheck.Checking.Rules.Learned;
using FactCheck.Learning;
using FactCheck.Testing;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Learned;

public sealed class FC9001StatementsRefuteTests
{
    private const string Passage =
        "The minister opened the new wing of the harbour museum in Millbrook on Friday and thanked the volunteers who had raised the money for it over six years. "
        + "It holds two hundred models of fishing boats, a lighthouse lamp and the ledgers of every shipyard that ever worked on the river. ";

    [Test]
    public void Examples_All_BehaveAsDeclared() => RuleExamples.Verify<FC9001StatementsRefute>();

    [TestCase("The hall was built by 12 carpenters of the port in one winter.", "The hall was built by 14 carpenters of the port in one winter.")]
    [TestCase("The curator of the hall is an old friend of the mayor.", "The curator of the hall is a close friend of the mayor.")]
    [TestCase("No charge was made for the tour of the hall.", "No charge was made for a tour of the hall.")]
    public void Check_NumbersOrNothingOpposed_StaysSilent(string left, string right) => RuleTest.VerifySilent<FC9001StatementsRefute>(Passage + left, Passage + right);

    [Test]
    public void Check_WithAnotherModel_AsksThatOne()
    {
        FactChecker trusting = new FactCheckerBuilder().UsePairModel(new Trusting()).Build();
        Article[] articles = [.. new FC9001StatementsRefute().Examples[0].Articles.Select((text, index) => MarkedArticle.Parse($"{index}", text).Article)];

        FactChecker.CreateDefault().Audit(articles).Findings.Should().Contain(finding => finding.Rule == "FC9001");
        trusting.Audit(articles).Findings.Should().NotContain(finding => finding.Rule == "FC9001");
    }

    private sealed class Trusting : IStatementPairModel
    {
        public string Name => "trusting";

        public PairJudgement Judge(StatementPair pair) => new(1, 0, 0);
    }
}
