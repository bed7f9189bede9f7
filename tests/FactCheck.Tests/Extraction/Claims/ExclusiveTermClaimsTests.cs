using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Extraction.Claims;
using FactCheck.Language;
using FactCheck.Values;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Extraction.Claims;

public sealed class ExclusiveTermClaimsTests
{
    private static readonly FactChecker Checker = FactChecker.CreateDefault();

    [TestCase("Peter Marlow is currently on probation.", "Peter Marlow: probation")]
    [TestCase("Peter Marlow, who was on parole, was found on Monday.", "Peter Marlow: parole")]
    [TestCase("Peter Marlow was charged with theft and violation of parole.", "Peter Marlow: parole")]
    [TestCase("Peter Marlow was arrested on a probation violation.", "Peter Marlow: probation")]
    [TestCase("Peter Marlow was arrested. He had violated his federal probation.", "Peter Marlow: probation")]
    [TestCase("Captain Nora Feld said Peter Marlow is charged with theft and a violation of his parole.", "Peter Marlow: parole")]
    [TestCase("The theft happened a year after Peter Marlow completed his parole.", "Peter Marlow: parole")]
    public void Supervision_OfAPerson_IsClaimed(string text, string expected) => Supervisions(text).Should().Equal(expected);

    [TestCase("Peter Marlow was sentenced to life without parole.")]
    [TestCase("Peter Marlow was sentenced to three years of probation.")]
    [TestCase("Peter Marlow spent five years on probation.")]
    [TestCase("Peter Marlow was released on parole.")]
    [TestCase("Peter Marlow met his probation officer.")]
    [TestCase("Peter Marlow is not on parole.")]
    [TestCase("Peter Marlow and Anna Bell said the thief is on parole.")]
    [TestCase("The thief is on parole.")]
    public void Supervision_OfNobodyOrOtherwise_IsNotClaimed(string text) => Supervisions(text).Should().BeEmpty();

    [TestCase("The gunman fled in a black van.", "flight: van = van")]
    [TestCase("The shooter, who wore a hat, took off running toward Mill Road.", "flight: foot = took off running")]
    [TestCase("The suspect fled on foot.", "flight: foot = on foot")]
    [TestCase("The gunman ran away.", "flight: foot = ran away")]
    [TestCase("The robber drove off in a red pickup truck.", "flight: pickup = pickup truck")]
    [TestCase("The suspect jumped into an SUV and sped off.", "flight: suv = SUV")]
    [TestCase("The gunman opened fire. He escaped on a bike.", "flight: bicycle = bike")]
    [TestCase("Peter Marlow was charged with murder. Marlow fled the scene in a car.", "flight: car = car")]
    [TestCase("A bomber rammed a truck into the wall.", "ramming: truck = truck")]
    [TestCase("A car packed with explosives was rammed into the high wall.", "ramming: car = car")]
    [TestCase("A lorry ploughed into the crowd.", "ramming: truck = lorry")]
    [TestCase("Two died in the truck bombing.", "ramming: truck = truck")]
    [TestCase("The man went to his truck, pulled out a rifle and fired.", "fetching: truck = truck", "weapon: rifle = rifle")]
    [TestCase("He got a gun from the trunk of his car.", "fetching: car = car")]
    [TestCase("The gunman opened fire with a high-powered rifle.", "weapon: rifle = rifle")]
    [TestCase("The man pulled out a pistol and fired.", "weapon: handgun = pistol")]
    [TestCase("Police found a loaded Glock .22-caliber handgun.", "calibre: .22 = .22-caliber handgun")]
    [TestCase("Police found a 9mm pistol.", "calibre: 9 mm = 9mm pistol")]
    [TestCase("Police found a .40 caliber Ruger revolver.", "calibre: .40 = .40 caliber Ruger revolver")]
    public void Slot_OfTheStory_IsClaimed(string text, params string[] expected) => Slots(text).Should().Equal(expected);

    [TestCase("The gunmen fled in a van.", TestName = "several culprits")]
    [TestCase("Police seek the suspects. The gunman drove off in a van.", TestName = "one of several culprits")]
    [TestCase("The victim fled in a van.", TestName = "not the culprit")]
    [TestCase("Police chased the gunman, and a witness fled in a van.", TestName = "another person nearer")]
    [TestCase("The gunman may have fled in a van.", TestName = "hedge")]
    [TestCase("The gunman fled in a car or truck.", TestName = "alternative")]
    [TestCase("The gunman hid from a van driver.", TestName = "compound")]
    [TestCase("The gunman fled with a van driver in a hurry.", TestName = "no vehicle of his own")]
    [TestCase("A woman drove her car into a tree.", TestName = "accident")]
    [TestCase("In 2014, an attacker rammed a car into walkers.", TestName = "another year")]
    [TestCase("An officer went to his car and got a rifle.", TestName = "officer's vehicle")]
    [TestCase("The officer fired with a rifle.", TestName = "officer's weapon")]
    [TestCase("The gunman fired with a rifle and a pistol.", TestName = "two weapons")]
    [TestCase("The gunman had guns. He fired with a rifle.", TestName = "several weapons")]
    [TestCase("Police found 9 mm casings.", TestName = "casings")]
    [TestCase("Police found a second 9 mm pistol.", TestName = "a further gun")]
    [TestCase("The gunman fled on foot", TestName = "headline")]
    [TestCase("The suspect crashed and fled on foot.", TestName = "a later stage")]
    [TestCase("The suspect drove a car into the garage.", TestName = "parking")]
    [TestCase("The officer fired his .40-caliber Glock.", TestName = "officer's calibre")]
    public void Slot_OfOthersOrLeftOpen_IsNotClaimed(string text) => Slots(text).Should().BeEmpty();

    [TestCase("parole", "probation", "Conflicting")]
    [TestCase("car", "truck", "Conflicting")]
    [TestCase("foot", "vehicle", "Conflicting")]
    [TestCase("handgun", "rifle", "Conflicting")]
    [TestCase(".22", "9 mm", "Conflicting")]
    [TestCase("car", "suv", "Compatible")]
    [TestCase("gun", "rifle", "Compatible")]
    [TestCase(".38", "9 mm", "Compatible")]
    [TestCase("car", "car", "Same")]
    public void Compare_TwoValues_TellsWhetherOneThingCanBeBoth(string left, string right, string expected)
    {
        ExclusiveTermClaims.Compare(left, right).ToString().Should().Be(expected);
        ExclusiveTermClaims.Compare(right, left).ToString().Should().Be(expected);
    }

    [TestCase("exclusive-terms")]
    [TestCase("exclusive-values")]
    [TestCase("culprit-nouns")]
    [TestCase("later-stages")]
    [TestCase("term-hedges")]
    [TestCase("vehicle-verbs")]
    [TestCase("weapon-verbs")]
    public void Lists_Load_AndAreSorted(string file) =>
        Lexicon.Read($"Extraction/Claims/{file}.lexicon").Select(line => line.Entry.Split('\t')[0]).Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();

    [Test]
    public void Values_AreThoseOfTheTerms_AndFitBothWays()
    {
        LexiconTable values = LexiconTable.Load("Extraction/Claims/exclusive-values.lexicon");
        var fitting = values.Keys.ToDictionary(value => value, value => values.TryGet(value, out string? fits) && fits is not "-" ? fits.Split(' ') : [], StringComparer.Ordinal);
        IEnumerable<string> used = Lexicon.Read("Extraction/Claims/exclusive-terms.lexicon").Select(line => line.Entry.Split('\t')[2]).Append("foot").Distinct(StringComparer.Ordinal);

        fitting.Keys.Should().BeEquivalentTo(used);
        fitting.SelectMany(pair => pair.Value.Select(other => (pair.Key, other))).Should().OnlyContain(pair => fitting[pair.other].Contains(pair.Key, StringComparer.Ordinal));
    }

    private static IEnumerable<string> Supervisions(string text)
    {
        ExtractedArticle article = Checker.Extract(new Article("a", text));
        return article.Claims.Where(claim => claim.Attribute is "term:supervision").Select(claim => $"{article.Entities[claim.Subject.Index].Name}: {claim.Value.Text}");
    }

    private static IEnumerable<string> Slots(string text)
    {
        ExtractedArticle article = Checker.Extract(new Article("a", text));
        return article.Claims
            .Where(claim => claim.Attribute.StartsWith(Attributes.TermPrefix, StringComparison.Ordinal))
            .Select(claim => $"{claim.Attribute[Attributes.TermPrefix.Length..]}: {claim.Value.Text} = {article.TextOf(claim.Provenance.Span)}");
    }
}
