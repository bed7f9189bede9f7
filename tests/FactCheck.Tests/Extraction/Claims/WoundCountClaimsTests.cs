using FactCheck.Articles;
using FactCheck.Extraction;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Extraction.Claims;

public sealed class WoundCountClaimsTests
{
    private static readonly FactChecker Checker = FactChecker.CreateDefault();

    [TestCase("Peter Marlow, 29, of Harrow, who was hit seven times, survived.", "count:gunshot Peter Marlow: 7 time")]
    [TestCase("Peter Marlow had been stabbed twice.", "count:stab Peter Marlow: 2 time")]
    [TestCase("Peter Marlow left the bar. He was shot eight times in the fight, a doctor said.", "count:gunshot Peter Marlow: 8 time")]
    public void Wounds_OfANamedPerson_AreCounted(string text, string expected) => Claims(text).Should().Equal(expected);

    [TestCase("Peter Marlow was shot twice in the head.")]
    [TestCase("Peter Marlow was shot multiple times.")]
    [TestCase("Peter Marlow was shot three more times.")]
    [TestCase("Peter Marlow shot three times.")]
    [TestCase("A man was shot three times.")]
    [TestCase("Peter Marlow was shot")]
    public void Wounds_OfAPartOrOfNobodyNamed_AreNotCounted(string text) => Claims(text).Should().BeEmpty();

    private static IEnumerable<string> Claims(string text)
    {
        ExtractedArticle article = Checker.Extract(new Article("a", text));
        return article.Claims.Where(claim => claim.Attribute is "count:gunshot" or "count:stab")
            .Select(claim => $"{claim.Attribute} {article.Entities[claim.Subject.Index].Name}: {claim.Value.Text}");
    }
}
