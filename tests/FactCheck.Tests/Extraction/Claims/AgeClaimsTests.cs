using FactCheck.Articles;
using FactCheck.Extraction;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Extraction.Claims;

public sealed class AgeClaimsTests
{
    private static readonly FactChecker Checker = FactChecker.CreateDefault();

    [TestCase("The victims are 19-year-old Peter Marlow, 17-year-old Karen Holt and 25-year-old Simon Frith.", "Peter Marlow 19 year", "Karen Holt 17 year", "Simon Frith 25 year")]
    [TestCase("Peter Marlow, 19, and Karen Holt, 17, were at home.", "Peter Marlow 19 year", "Karen Holt 17 year")]
    public void Ages_OfSeveralPersonsInOneSentence_GoWithTheirOwnNames(string text, params string[] expected)
    {
        ExtractedArticle article = Checker.Extract(new Article("a", text));
        article.Claims.Where(claim => string.Equals(claim.Attribute, Attributes.Age, StringComparison.Ordinal))
            .Select(claim => $"{article.Entities[claim.Subject.Index].Name} {claim.Value.Text}")
            .Should().Equal(expected);
    }
}
