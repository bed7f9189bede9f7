using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Testing;

using FluentAssertions;

namespace FactCheck.Tests.Extraction.Times;

/// <summary>Extracts times from a sentence with one of them marked <c>[|…|]</c>.</summary>
internal static class TimesFixture
{
    private static readonly FactChecker Checker = new FactCheckerBuilder().ClearRules().UseStrict().Build();

    public static ExtractedArticle Extract(string text, string? published = null) => Checker.Extract(new Article("a", text)
    {
        Published = PublicationTime.TryParse(published, out PublicationTime time) ? time : null,
    });

    /// <summary>The mention that stands exactly at the mark.</summary>
    public static TimexMention At(string marked, string? published)
    {
        MarkedText text = MarkedText.Parse(marked);
        ExtractedArticle article = Extract(text.Text, published);
        string found = string.Join(" | ", article.Times.Select(time => $"{article.TextOf(time.Span)} = {time.Timex.Value}"));
        return article.Times.Should().ContainSingle(time => time.Span == text.Marks[0].Span, "the times found are: {0}", found).Subject;
    }
}
