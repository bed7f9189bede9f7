using FactCheck.Learning;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Learning;

public sealed class QuantityMatchTests
{
    [TestCase("More than 127 critics came.", "126 critics came.", "Outside")]
    [TestCase("More than 127 critics came.", "128 critics came.", "Within")]
    [TestCase("More than 127 critics came.", "127 critics came.", "Outside")]
    [TestCase("Fewer than 127 critics came.", "126 critics came.", "Within")]
    [TestCase("At least 12 people left.", "12 people left.", "Within")]
    [TestCase("Exactly 12 people left.", "12 people left.", "Equal")]
    [TestCase("Twelve people left.", "12 people left.", "Equal")]
    [TestCase("12 people left.", "13 people left.", "Outside")]
    [TestCase("The film opened before 2014.", "The film opened in 2015.", "Outside")]
    [TestCase("The film opened before 2014.", "The film opened on March 3, 2013.", "Within")]
    [TestCase("The film opened in 2014.", "The film opened on March 3, 2014.", "Within")]
    [TestCase("The film opened on March 3, 2014.", "The film opened in 2014.", "Overlap")]
    [TestCase("She was born after November 4.", "She was born on November 5, 1987.", "Within")]
    [TestCase("She was born after November 4.", "She was born on November 4, 1987.", "Outside")]
    [TestCase("She was born before the 8th of May 1966.", "She was born on 7 May 1966.", "Within")]
    [TestCase("It scored above 74%.", "It scored 72/100.", "Outside")]
    [TestCase("The fair is on March 18.", "The fair is on March 19.", "Outside")]
    [TestCase("It earned more than 40% of the vote.", "It earned 38% of the vote.", "Outside")]
    [TestCase("The deal cost $1.2 million.", "The deal cost $1,234,567.", "Within")]
    [TestCase("They talked for more than an hour.", "They talked for 40 minutes.", "Outside")]
    [TestCase("Its rating is lower than 7/10.", "Its rating is 7/10.", "Outside")]
    [TestCase("Its rating is lower than 7/10.", "It is rated 6.5 out of 10.", "Within")]
    [TestCase("The home team won 3-1.", "The home team won 1-3.", "Equal")]
    [TestCase("The home team won 3-1.", "The home team won 2-1.", "Outside")]
    public void Of_NumbersOfClaimAndEvidence_StandInRelation(string claim, string evidence, string expected) =>
        Match(claim, evidence).Relation.Should().Be(Enum.Parse<QuantityRelation>(expected));

    [Test]
    public void Of_YearAndCount_CannotBeCompared() => Match("It happened in 2014.", "There were 2014 seats.").Kind.Should().Be(0);

    [TestCase("The fair is on March 18.", "The fair is on March 20.", 2.0)]
    [TestCase("The fair is on 18 March 2014.", "The fair was on 18 March 2013.", -365.0)]
    [TestCase("The fair is on 18 March 2014.", "The fair is on March 17.", -1.0)]
    [TestCase("The fair is in March 2014.", "The fair is held in summer.", null)]
    public void Days_OfTwoDates_TellsTheLater(string claim, string evidence, double? expected) =>
        Days(StatementReader.Read(claim).Quantities[0], StatementReader.Read(evidence).Quantities.FirstOrDefault()).Should().Be(expected);

    private static double? Days(PairQuantity claim, PairQuantity? evidence) => evidence is null ? null : QuantityMatch.Days(claim, evidence);

    [Test]
    public void Of_SharedSurroundings_ScoresHigher() =>
        Match("12 ferries sank off Bergen.", "11 ferries sank off Bergen.").Score.Should().BeGreaterThan(Match("12 ferries sank off Bergen.", "11 voters praised the mayor.").Score);

    private static QuantityMatch Match(string claim, string evidence) => QuantityMatch.Of(StatementReader.Read(claim), 0, StatementReader.Read(evidence), 0);
}
