using FactCheck.Language;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Language;

public sealed class WordListTests
{
    [Test]
    public void WordList_LinesWithCommentsAndBlanks_KeepsEntriesOnly()
    {
        WordList list = Words("# cities", "", "new york", "oslo");

        list.Entries.Should().Equal("new york", "oslo");
        list.Contains("oslo").Should().BeTrue();
        list.Contains("Oslo").Should().BeFalse();
    }

    [Test]
    public void WordList_RepeatedEntry_NamesFileAndLine() =>
        FluentActions.Invoking(() => Words("oslo", "oslo")).Should().Throw<InvalidOperationException>().WithMessage("cities.lexicon:2: 'oslo' stands twice.");

    [Test]
    public void WordList_TabInEntry_NamesFileAndLine() =>
        FluentActions.Invoking(() => Words("oslo\tnorway")).Should().Throw<InvalidOperationException>().WithMessage("cities.lexicon:1:*one column*");

    [Test]
    public void WordList_MissingFile_SaysHowToNameIt() =>
        FluentActions.Invoking(() => WordList.Load("Language/nothing.lexicon")).Should().Throw<InvalidOperationException>().WithMessage("*not embedded*relative to src/FactCheck*");

    [Test]
    public void MatchAt_ShortAndLongPhrase_TakesTheLongest()
    {
        AnalyzedText text = TextAnalyzer.Default.Analyze("He left New York City today");

        Words("new", "new york", "new york city").MatchAt(text, 2).Should().Be(3);
        Words("york").MatchAt(text, 2).Should().Be(0);
    }

    [Test]
    public void MatchAt_PhraseAcrossSentences_DoesNotMatch()
    {
        AnalyzedText text = TextAnalyzer.Default.Analyze("It is new\nYork agreed");

        Words("new york").MatchAt(text, 2).Should().Be(0);
    }

    [Test]
    public void LexiconTable_TwoColumns_LooksUpTheSecond()
    {
        LexiconTable table = Table("may\t5", "june\t6");

        table.TryGet("june", out string? month).Should().BeTrue();
        month.Should().Be("6");
        table.TryGet("july", out _).Should().BeFalse();
        table.Keys.Should().Equal("june", "may");
    }

    [Test]
    public void LexiconTable_RaggedRows_NamesFileAndLine() =>
        FluentActions.Invoking(() => Table("may\t5", "june\t6\tsummer")).Should().Throw<InvalidOperationException>().WithMessage("months.lexicon:2:*columns*");

    [Test]
    public void LexiconTable_RepeatedKey_NamesFileAndLine() =>
        FluentActions.Invoking(() => Table("may\t5", "may\t6")).Should().Throw<InvalidOperationException>().WithMessage("months.lexicon:2:*stands twice*");

    private static WordList Words(params string[] lines) => WordList.Parse("cities.lexicon", Lexicon.Entries(new StringReader(string.Join('\n', lines))));

    private static LexiconTable Table(params string[] lines) => LexiconTable.Parse("months.lexicon", Lexicon.Entries(new StringReader(string.Join('\n', lines))));
}
