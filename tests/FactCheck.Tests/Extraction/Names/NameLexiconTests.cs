using FactCheck.Extraction.Names;
using FactCheck.Knowledge;
using FactCheck.Language;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Extraction.Names;

public sealed class NameLexiconTests
{
    private static readonly string[] Files =
    [
        "calendar", "connectors", "event-words", "family-words", "ordinary-words", "organisation-heads", "organisation-openers", "particles", "person-nouns", "place-heads",
        "place-openers", "small-words", "street-heads", "weak-surnames",
    ];

    [TestCaseSource(nameof(Files))]
    public void Entry_OfEachWordList_IsKnown(string file)
    {
        foreach ((_, string entry) in Lexicon.Read($"Extraction/Names/{file}.lexicon"))
        {
            NameLexicon.Core.Of(entry).Should().NotBe(WordTraits.None, "'{0}' stands in {1}", entry, file);
        }
    }

    [TestCaseSource(nameof(Files))]
    public void Entries_OfEachWordList_AreSorted(string file) =>
        Lexicon.Read($"Extraction/Names/{file}.lexicon").Select(line => line.Entry).Should().BeInAscendingOrder(StringComparer.Ordinal);

    [Test]
    public void Places_OfTheGazetteer_HaveOneIdEach() =>
        Gazetteer.Core.Places.Select(place => place.Id).Should().OnlyHaveUniqueItems();

    [TestCase("Paris", "FR/paris")]
    [TestCase("Georgia", "GE")]
    [TestCase("Washington", "US-DC/washington")]
    [TestCase("New York", "US-NY/new-york")]
    [TestCase("Kiev", "UA/kyiv")]
    [TestCase("Türkiye", "TR")]
    [TestCase("Britain", "GB")]
    [TestCase("Crimea", "UA-43")]
    [TestCase("Black Sea", "black-sea")]
    public void TryFind_Name_GivesTheUsualPlace(string name, string id)
    {
        Gazetteer.Core.TryFind(name, out Place? place).Should().BeTrue();
        place!.Id.Should().Be(id);
    }

    [TestCase("Russian", "RU")]
    [TestCase("Ukrainians", "UA")]
    [TestCase("American", "US")]
    [TestCase("British", "GB")]
    [TestCase("Texan", "US-TX")]
    [TestCase("European", "europe")]
    public void TryFindDemonym_Word_GivesItsPlace(string word, string id)
    {
        Gazetteer.Core.TryFindDemonym(word, out Place? place).Should().BeTrue();
        place!.Id.Should().Be(id);
    }

    [TestCase("Calif.", "US-CA")]
    [TestCase("IN", "US-IN")]
    [TestCase("Ont.", "CA-ON")]
    public void TryFindState_Abbreviation_GivesTheState(string word, string id)
    {
        Gazetteer.Core.TryFindState(word, out Place? state).Should().BeTrue();
        state!.Id.Should().Be(id);
    }

    [Test]
    public void TryFindMetonym_Kremlin_IsTheRussianPresidency()
    {
        Gazetteer.Core.TryFindMetonym("Kremlin", out Metonym? metonym).Should().BeTrue();
        metonym!.Country.Should().Be("RU");
        metonym.Power.Should().Be("presidency");
    }

    [TestCase("NATO")]
    [TestCase("North Atlantic Treaty Organization")]
    public void Organisation_ByNameOrAcronym_IsFound(string name)
    {
        OrganisationTable.Core.TryFind(name, out Organisation? found).Should().BeTrue();
        found!.Id.Should().Be("nato");
    }

    [TestCase("Volodymyr", 'm')]
    [TestCase("Ursula", 'f')]
    [TestCase("Taylor", null)]
    public void GenderOf_FirstName_IsTold(string name, char? gender) => GivenNames.Core.GenderOf(name).Should().Be(gender);

    [TestCase("Joe", "Joseph", true)]
    [TestCase("J.", "Joseph", true)]
    [TestCase("Mohammed", "Muhammad", true)]
    [TestCase("Joe", "Donald", false)]
    public void MayBeSame_FirstNames_KnowsShortForms(string left, string right, bool expected) => GivenNames.Core.MayBeSame(left, right).Should().Be(expected);
}
