using FactCheck.Extraction;

using FluentAssertions;

using FsCheck;
using FsCheck.Fluent;

using NUnit.Framework;

namespace FactCheck.Tests.Extraction.Names;

public sealed class NamesExtractorTests
{
    // A line of news; after the bar the names in it: P person, O organisation, L place.
    [TestCase("Talks between Ursula von der Leyen and Abdel Fattah el-Sisi ended early.", "P:Ursula von der Leyen|P:Abdel Fattah el-Sisi")]
    [TestCase("Sen. Bob Smith and Mr. Jones left together.", "P:Bob Smith|P:Jones")]
    [TestCase("The award went to T.J. Ward and Martin Luther King Jr. last year.", "P:T.J. Ward|P:Martin Luther King Jr.")]
    [TestCase("Police in Austin, Texas, arrested Kevin O'Brien on Monday.", "L:Austin|L:Texas|P:Kevin O'Brien")]
    [TestCase("The shooting happened at 438 E. Main Street in Dayton, Ohio.", "L:438 E. Main Street|L:Dayton|L:Ohio")]
    [TestCase("Officers were called to the 2900 block of Oak Ave shortly after noon.", "L:2900 block of Oak Ave")]
    [TestCase("The Institute for the Study of War mapped the front.", "O:Institute for the Study of War")]
    [TestCase("She spoke at the Royal Danish Military Academy in Copenhagen.", "O:Royal Danish Military Academy|L:Copenhagen")]
    [TestCase("The Houston Police Department asked the FBI for help.", "O:Houston Police Department|O:FBI")]
    [TestCase("NATO and the European Union agreed with the UN.", "O:NATO|O:European Union|O:UN")]
    [TestCase("The Kremlin denied it; the White House said nothing.", "O:Kremlin|O:White House")]
    [TestCase("Yesterday the weather was fine.", "")]
    [TestCase("Russian troops left the Ukrainian town in March.", "")]
    public void Names_InSentence_AreFound(string text, string expected) =>
        string.Join('|', NamesOf.In(text)).Should().Be(expected);

    [Test]
    public void Surname_AfterFullName_IsTheSamePerson()
    {
        ExtractedArticle found = NamesOf.Article("Mayor Dolores Quintana opened the bridge. Quintana thanked the crew, and Mr. Hale thanked Quintana.");

        LocalEntity? full = NamesOf.EntityOf(found, "Dolores Quintana");
        NamesOf.EntityOf(found, "Quintana").Should().Be(full);
        NamesOf.EntityOf(found, "Hale").Should().NotBe(full);
    }

    [Test]
    public void Spellings_OfOneSurname_AreOnePerson()
    {
        ExtractedArticle found = NamesOf.Article("Volodymyr Zelensky spoke first. Zelenskyy then left, and Zelenskiy did not return.");

        NamesOf.EntityOf(found, "Zelenskyy").Should().Be(NamesOf.EntityOf(found, "Volodymyr Zelensky"));
        NamesOf.EntityOf(found, "Zelenskiy").Should().Be(NamesOf.EntityOf(found, "Volodymyr Zelensky"));
    }

    [Test]
    public void Spans_OfAnyText_SliceToTheirEntity()
    {
        Prop.ForAll<string>(text =>
        {
            ExtractedArticle found = NamesOf.Article(text ?? "");
            foreach (NameMention mention in found.Names)
            {
                found.TextOf(mention.Span).Should().NotBeEmpty();
                mention.Entity.Should().BeInRange(-1, found.Entities.Length - 1);
            }
        }).QuickCheckThrowOnFailure();
    }
}
