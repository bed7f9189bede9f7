using FactCheck.Language;
using FactCheck.Learning;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Learning;

public sealed class StatementReaderTests
{
    [Test]
    public void Read_Sentence_KeepsWordsWithoutMarks()
    {
        Statement statement = StatementReader.Read("“No,” said Ida Lund, “the ferry has not sunk.”");

        Enumerable.Range(0, statement.Count).Select(statement.Show).Should().Equal("No", "said", "Ida", "Lund", "the", "ferry", "has", "not", "sunk");
    }

    [Test]
    public void Read_Denial_ReachesToTheNextMark()
    {
        Statement statement = StatementReader.Read("The letter contained no apology, but a thank-you.");

        Words(statement, TokenTraits.Negation).Should().Equal("no");
        Words(statement, TokenTraits.Negated).Should().Equal("apology");
    }

    [Test]
    public void Read_BareNumber_IsANumberWithItsHedge()
    {
        PairQuantity quantity = StatementReader.Read("The total exceeded 4,100.").Quantities.Should().ContainSingle().Subject;

        quantity.Bounds.Nominal.Should().Be(4100);
        quantity.Bounds.Upper.Should().Be(double.PositiveInfinity);
    }

    [Test]
    public void Read_RareWord_IsRarerThanAFrequentOne()
    {
        Statement statement = StatementReader.Read("The breakwater");

        statement.Rarity[1].Should().BeGreaterThan(statement.Rarity[0] + 0.3f);
    }

    [Test]
    public void Read_LongText_StaysWithinItsLimits()
    {
        Statement statement = StatementReader.Read(string.Concat(Enumerable.Repeat("seven 12 ", 20_000)));

        statement.Count.Should().Be(Statement.MostWords);
        statement.Quantities.Length.Should().BeLessThanOrEqualTo(Statement.MostQuantities);
    }

    [Test]
    public void Read_SurrogatePairAtTheLimit_IsNotCutInHalf()
    {
        Statement statement = StatementReader.Read(new string('x', 2999) + "😀 and more");

        statement.Text.Should().NotEndWith("\uD83D");
    }

    [Test]
    public void Negations_EachEntry_IsReadAsADenial()
    {
        foreach (string entry in WordList.Load("Learning/negations.lexicon").Entries)
        {
            string text = entry is "n't" ? "They don't go." : $"They {entry} it.";
            Words(StatementReader.Read(text), TokenTraits.Negation).Should().NotBeEmpty("of '{0}'", entry);
        }
    }

    private static IEnumerable<string> Words(Statement statement, TokenTraits traits) =>
        Enumerable.Range(0, statement.Count).Where(i => statement.Has(i, traits)).Select(statement.Show);
}
