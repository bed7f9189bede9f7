using FactCheck.Articles;
using FactCheck.Extraction;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Extraction;

/// <summary>The check of spans itself sees what is wrong.</summary>
public sealed class MentionFaultsTests
{
    private const string Text = "Ann Lee said \U0001F600 no.";

    [TestCase(0, 8, "white space")]
    [TestCase(3, 7, "white space")]
    [TestCase(0, 99, "out of the text")]
    [TestCase(4, 4, "empty")]
    [TestCase(14, 17, "splits a character")]
    public void Of_WrongSpan_IsSeen(int start, int end, string fault) => MentionFaults.Of(With(new(start, end), 0)).Should().ContainMatch($"*{fault}*");

    [Test]
    public void Of_WrongSpanInside_IsSeen()
    {
        ExtractedArticle article = With(new(0, 7), 0) with { Quotes = [new(new(0, 12), 0, QuoteStyle.Direct, new(8, 12)) { Quoted = [new(7, 9)] }] };

        MentionFaults.Of(article).Should().ContainSingle().Which.Should().Contain("Quoted");
    }

    [Test]
    public void Of_IndexOfNothing_IsSeen() => MentionFaults.Of(With(new(0, 7), 3)).Should().ContainMatch("*points at nothing*");

    [Test]
    public void Of_SoundMention_IsEmpty() => MentionFaults.Of(With(new(0, 7), 0)).Should().BeEmpty();

    private static ExtractedArticle With(TextSpan span, int entity) => new(new Article("a", Text), default)
    {
        Sentences = [new(0, Text.Length)],
        Names = [new(span, 0, EntityKind.Person, NameForm.Name) { Entity = entity }],
        Entities = [new(0, EntityKind.Person, "Ann Lee") { Key = "lee ann" }],
    };
}
