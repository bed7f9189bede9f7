using FactCheck.Articles;
using FactCheck.Extraction;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Extraction.Claims;

public sealed class ServiceClaimsTests
{
    private static readonly FactChecker Checker = FactChecker.CreateDefault();

    [TestCase("Marta Quill, 44, a 15-year veteran of the Harrow police, spoke on Monday.", "Marta Quill: 15 y")]
    [TestCase("Captain Nora Feld said that nine-year veteran Peter Marlow was hurt.", "Peter Marlow: 9 y")]
    [TestCase("Marta Quill had served with the Harrow County Sheriff's Office for 16 years.", "Marta Quill: 16 y")]
    [TestCase("Marta Quill was a painter and had worked for the Harrow police for 16 years.", "Marta Quill: 16 y")]
    [TestCase("Marta Quill has been with the department since 2001.", "Marta Quill: 2001")]
    [TestCase("Marta Quill joined the Harrow police in 2004.", "Marta Quill: 2004")]
    [TestCase("Marta Quill was found on Monday. She was unhurt, police said. The 44-year-old had been employed with the Harrow police since 2001.", "Marta Quill: 2001")]
    public void Service_OfANamedPerson_IsClaimed(string text, string expected) => Claims(text).Should().Equal(expected);

    [TestCase("Marta Quill, a 20-year veteran of the war, spoke on Monday.")]
    [TestCase("Marta Quill has worked in law for 20 years.")]
    [TestCase("Marta Quill worked for the Harrow police for years.")]
    [TestCase("Marta Quill said that the department was founded in 2001.")]
    [TestCase("Marta Quill joined the march in 2004.")]
    public void Service_WithoutEmployerOrLength_IsNotClaimed(string text) => Claims(text).Should().BeEmpty();

    private static IEnumerable<string> Claims(string text)
    {
        ExtractedArticle article = Checker.Extract(new Article("a", text));
        return article.Claims.Where(claim => claim.Attribute is Attributes.Service).Select(claim => $"{article.Entities[claim.Subject.Index].Name}: {claim.Value.Text}");
    }
}
