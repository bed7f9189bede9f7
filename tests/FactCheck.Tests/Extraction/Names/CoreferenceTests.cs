using FactCheck.Extraction;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Extraction.Names;

public sealed class CoreferenceTests
{
    [Test]
    public void Persons_WithOneSurnameAndTwoFirstNames_StayApart()
    {
        ExtractedArticle found = NamesOf.Article("Maria Castell sued the town. Her brother Peter Castell did not. Mr. Castell said he was tired, and Ms. Castell agreed.");

        LocalEntity maria = NamesOf.EntityOf(found, "Maria Castell")!;
        LocalEntity peter = NamesOf.EntityOf(found, "Peter Castell")!;
        maria.Should().NotBe(peter);
        NamesOf.EntityOf(found, "Castell").Should().Be(peter);
        NamesOf.EntityOf(found, "Castell", 1).Should().Be(maria);
    }

    [Test]
    public void Surname_CarriedBeforeByOne_StaysHisWhenARelativeIsNamed()
    {
        ExtractedArticle found = NamesOf.Article("Victor Castell sued the town. Castell lost. Peter Castell, a clerk, saw it. The judge told Castell to pay.");

        NamesOf.EntityOf(found, "Castell", 1).Should().Be(NamesOf.EntityOf(found, "Victor Castell"));
    }

    [Test]
    public void FullNames_WithMiddleInitialAndShortForm_AreOnePerson()
    {
        ExtractedArticle found = NamesOf.Article("William R. Okafor won the seat. Bill Okafor will be sworn in on Monday.");

        NamesOf.EntityOf(found, "Bill Okafor").Should().Be(NamesOf.EntityOf(found, "William R. Okafor"));
    }

    [Test]
    public void FirstName_Alone_IsThePersonNamedBefore()
    {
        ExtractedArticle found = NamesOf.Article("Tanya Brightwater found the dog. Later Tanya took it home.");

        NamesOf.EntityOf(found, "Tanya").Should().Be(NamesOf.EntityOf(found, "Tanya Brightwater"));
    }

    [Test]
    public void Description_InApposition_IsThePersonBesideIt()
    {
        ExtractedArticle found = NamesOf.Article("The mayor, Lena Forsgren, closed the road. The mayor said it would stay closed.");

        NamesOf.EntityOf(found, "The mayor").Should().Be(NamesOf.EntityOf(found, "Lena Forsgren"));
        NamesOf.EntityOf(found, "The mayor", 1).Should().Be(NamesOf.EntityOf(found, "Lena Forsgren"));
    }

    [Test]
    public void Description_OfTwoPersonsWithOneTitle_IsNobody()
    {
        ExtractedArticle found = NamesOf.Article("Senator Ruth Amundsen met Senator Carl Vickery. The senator smiled.");

        NamesOf.EntityOf(found, "The senator").Should().BeNull();
    }

    [Test]
    public void Description_WithCountry_IsTheHolderWhomTheTableKnows()
    {
        ExtractedArticle found = NamesOf.Article("Vladimir Putin will not attend. Aides to the Russian president gave no reason.", "2025-03-18");

        NamesOf.EntityOf(found, "the Russian president").Should().Be(NamesOf.EntityOf(found, "Vladimir Putin"));
    }

    [Test]
    public void Description_WithOwner_IsThePersonBesideIt()
    {
        ExtractedArticle found = NamesOf.Article("Ukraine's president, Volodymyr Zelensky, flew to Oslo. In Norway, Ukraine's president asked for help.");

        NamesOf.EntityOf(found, "Ukraine's president", 1).Should().Be(NamesOf.EntityOf(found, "Volodymyr Zelensky"));
    }

    [Test]
    public void Pronoun_WithOneCandidate_IsLinked()
    {
        ExtractedArticle found = NamesOf.Article("Judge Helen Marchetti read the verdict. She gave no reasons.");

        NamesOf.EntityOf(found, "She").Should().Be(NamesOf.EntityOf(found, "Helen Marchetti"));
    }

    [TestCase("Helen Marchetti, 34, lost her bag. The 34-year-old called the police.", "The 34-year-old", "Helen Marchetti")]
    [TestCase("Helen Marchetti (34) lost her bag. Police said the 34-year-old woman was calm.", "the 34-year-old woman", "Helen Marchetti")]
    [TestCase("The 34-year-old nurse Helen Marchetti lost her bag. Later the 34-year-old found it.", "the 34-year-old", "Helen Marchetti")]
    [TestCase("Robert Haldane, a 52-year-old baker, met Helen Marchetti, aged 34. The 52-year-old smiled.", "The 52-year-old", "Robert Haldane")]
    public void Age_InPlaceOfAName_MeansThePersonOfThatAge(string text, string description, string person)
    {
        ExtractedArticle found = NamesOf.Article(text);

        NamesOf.EntityOf(found, description).Should().NotBeNull().And.Be(NamesOf.EntityOf(found, person));
    }

    [TestCase("Helen Marchetti, 34, met Joan Ridley, 34. The 34-year-old smiled.", "The 34-year-old")]
    [TestCase("Helen Marchetti, 34, smiled. The 35-year-old did not.", "The 35-year-old")]
    [TestCase("Helen Marchetti, 34, lives in the 34-year-old house.", "the 34-year-old")]
    [TestCase("Helen Marchetti, 34 miles away, called the 34-year-old.", "the 34-year-old")]
    public void Age_OfTwoOrNone_IsNobody(string text, string description) => NamesOf.EntityOf(NamesOf.Article(text), description).Should().BeNull();

    [TestCase("Helen Marchetti met Joan Ridley. She gave no reasons.", "She", "Helen Marchetti")]
    [TestCase("Helen Marchetti, 34, of Denver, sued Joan Ridley. She gave no reasons.", "She", "Helen Marchetti")]
    [TestCase("Robert Haldane wrote to Peter Quill, who never answered. The letter was lost, he said.", "he", "Robert Haldane")]
    [TestCase("Robert Haldane told Helen Marchetti that she was late.", "she", "Helen Marchetti")]
    [TestCase("Peter Quill hired Robert Haldane. In May Haldane thanked him.", "him", "Peter Quill")]
    [TestCase("Robert Haldane was found guilty of robbing Peter Quill. Haldane, 52, robbed Quill in May. He left.", "He", "Robert Haldane")]
    [TestCase("“It is late,” said Robert Haldane of Peter Quill. He left.", "He", "Robert Haldane")]
    [TestCase("Teacher Helen Marchetti saw a boy. She called the police.", "She", "Helen Marchetti")]
    [TestCase("Helen Marchetti was a nurse. She retired in May.", "She", "Helen Marchetti")]
    [TestCase("Helen Marchetti, a nurse, saw the fire. She called for help.", "She", "Helen Marchetti")]
    [TestCase("Robert Haldane blamed himself.", "himself", "Robert Haldane")]
    public void Pronoun_MeansWhoStandsOut(string text, string pronoun, string person)
    {
        ExtractedArticle found = NamesOf.Article(text);

        NamesOf.EntityOf(found, pronoun).Should().NotBeNull().And.Be(NamesOf.EntityOf(found, person));
    }

    [TestCase("Helen Marchetti and Joan Ridley left. She gave no reasons.", "She")]
    [TestCase("The woman met Joan Ridley. She gave no reasons.", "She")]
    [TestCase("A nurse called. She gave no reasons.", "She")]
    [TestCase("Robert Haldane called. She was late.", "She")]
    [TestCase("Helen Marchetti spoke. “She is late,” somebody said.", "She")]
    [TestCase("Robert Haldane called the police. The man was in his car.", "his")]
    public void Pronoun_WithOtherReadings_IsNot(string text, string pronoun) =>
        NamesOf.EntityOf(NamesOf.Article(text), pronoun).Should().BeNull();

    [Test]
    public void Group_OfTwoInThePreviousSentence_HasBothAsMembers()
    {
        ExtractedArticle found = NamesOf.Article("Emmanuel Macron met with Olaf Scholz in Lille. The two leaders discussed trade.");

        LocalEntity? group = NamesOf.EntityOf(found, "The two leaders");
        group!.Kind.Should().Be(EntityKind.Group);
        group.Members.Should().Equal(NamesOf.EntityOf(found, "Emmanuel Macron")!.Id, NamesOf.EntityOf(found, "Olaf Scholz")!.Id);
    }

    [Test]
    public void Group_NamedByOffice_IsTheHeadlinesPair()
    {
        ExtractedArticle found = NamesOf.Article("Putin's Long Call With Trump Ends Without Result\nThe call between the two presidents lasted all evening. Time is on Putin's side but not on Zelensky's. Aides of both presidents kept silent.");

        LocalEntity? group = NamesOf.EntityOf(found, "the two presidents");
        group!.Members.Select(member => found.Entities[member].Name).Should().BeEquivalentTo("Vladimir Putin", "Donald Trump");
        NamesOf.EntityOf(found, "both presidents").Should().Be(group);
    }

    [Test]
    public void Town_PlacedInAStateOnce_StaysThere()
    {
        ExtractedArticle found = NamesOf.Article("A house burned in Springfield, Ohio, on Friday. Nobody in Springfield was hurt.");

        NamesOf.EntityOf(found, "Springfield")!.KnowledgeId.Should().Be("US-OH/springfield");
        NamesOf.EntityOf(found, "Springfield", 1).Should().Be(NamesOf.EntityOf(found, "Springfield"));
    }

    [Test]
    public void Acronym_OfAnOrganisationNamedInFull_IsIt()
    {
        ExtractedArticle found = NamesOf.Article("The Stockton Police Department is short of staff. The SPD hired ten people.");

        NamesOf.EntityOf(found, "SPD").Should().Be(NamesOf.EntityOf(found, "Stockton Police Department"));
    }

    [Test]
    public void Keys_OfSpellingsInTwoArticles_AreEqual()
    {
        string one = NamesOf.EntityOf(NamesOf.Article("Serhiy Bondarenko spoke to Dmytro Havryliuk."), "Dmytro Havryliuk")!.Key;
        string other = NamesOf.EntityOf(NamesOf.Article("Serhiy Bondarenko spoke to Dmytro Havrylyuk."), "Dmytro Havrylyuk")!.Key;

        one.Should().Be(other);
    }

    [Test]
    public void Metonym_IsAnOrganisation()
    {
        ExtractedArticle found = NamesOf.Article("The Kremlin said nothing.");

        found.Names.Should().ContainSingle().Which.Form.Should().Be(NameForm.Metonym);
        found.Entities.Should().ContainSingle().Which.Kind.Should().Be(EntityKind.Organisation);
    }

    [Test]
    public void Misspelling_OfAnOrganisation_IsAnother()
    {
        ExtractedArticle found = NamesOf.Article("The White House spoke of the Royal Danish Military Academy. The Royal Danish Navy Academy did not answer.");

        NamesOf.EntityOf(found, "Royal Danish Navy Academy").Should().NotBe(NamesOf.EntityOf(found, "Royal Danish Military Academy"));
    }
}
