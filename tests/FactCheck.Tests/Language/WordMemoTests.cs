using System.Collections.Immutable;

using FactCheck.Language;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Language;

[TestFixture]
public sealed class WordMemoTests
{
    [Test]
    public void Of_WordMetBefore_IsNotAskedAgain()
    {
        int asked = 0;
        var memo = new WordMemo<int>((_, lower) =>
        {
            asked++;
            return lower.Length;
        });
        AnalyzedText text = TextAnalyzer.Default.Analyze("the mayor met the mayor");

        int[] lengths = [.. Enumerable.Range(0, text.Count).Select(token => memo.Of(text, token))];

        lengths.Should().Equal(3, 5, 3, 3, 5);
        asked.Should().Be(3);
    }

    [Test]
    public void Of_WordWrittenOtherwise_IsAskedAsWritten()
    {
        var memo = new WordMemo<char>((raw, _) => raw[0]);
        AnalyzedText text = TextAnalyzer.Default.Analyze("Mark saw the mark");

        memo.Of(text, 0).Should().Be('M');
        memo.Of(text, 3).Should().Be('m');
    }

    [Test]
    public void Of_TextOfAnotherAnalyzer_IsAskedEachTime()
    {
        var memo = new WordMemo<string>((_, lower) => lower + "!");
        AnalyzedText own = TextAnalyzer.Default.Analyze("the mayor");
        var other = new AnalyzedText(own.Text, own.Spans, ["one", "two"], own.Lemmas, own.Classes, own.VerbForms, own.Sentences, own.Paragraphs);

        memo.Of(own, 1).Should().Be("mayor!");
        memo.Of(other, 1).Should().Be("two!");
        memo.Of(own, 1).Should().Be("mayor!");
    }

    [Test]
    public void TryGetValue_OfTokens_GivesWhatTheWordGives()
    {
        WordTable<int> table = ImmutableArray.Create("mayor", "met").ToWordTable(word => word, word => word.Length);
        AnalyzedText text = TextAnalyzer.Default.Analyze("The mayor met the Mayor who met nobody");
        for (int round = 0; round < 2; round++)
        {
            for (int token = 0; token < text.Count; token++)
            {
                bool found = table.TryGetValue(text, token, out int value);
                found.Should().Be(table.TryGetValue(text.Lower[token], out int expected));
                value.Should().Be(expected);
            }
        }
    }
}
