using FactCheck.Checking.Rules.Events;
using FactCheck.Testing;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Events;

public sealed class FC5005OrganisationNamesTests
{
    [Test]
    public void Check_BothInOneSentence_AreTwo() => RuleTest.VerifySilent<FC5005OrganisationNames>(
        "2024-05-03|The party was at Braddock Enterprises, not at Bradock Enterprises, police in Harrow said.");

    [TestCase("The North African Council met in Harrow on Friday. The North Africa Council will meet again, its clerk said.")]
    [TestCase("The North Marlovian Council met in Harrow on Friday. The North Marlovia Council will meet again, its clerk said.")]
    public void Check_PlaceAndWhatIsOfIt_AreOne(string text) => RuleTest.VerifySilent<FC5005OrganisationNames>("2024-05-03|" + text);

    [Test]
    public void Check_Street_IsLeftToTheRuleOfStreets() => RuleTest.VerifySilent<FC5005OrganisationNames>(
        "2024-05-03|The shooting was on Killiam Road in Harrow, police said. Neighbours on Kiliam Road heard it.");

    [TestCase("The North Marlovia Democrats met in Harrow on Friday. A North Marlovia Democratic leader spoke, its clerk said.")]
    [TestCase("The North Columbia council met in Harrow on Friday. The North Columbians will meet again, its clerk said.")]
    [TestCase("The group al-Qaida was named in Harrow on Friday. Police said that Al Qaeda denied it.")]
    [TestCase("The vote for Republican in November was named in Harrow on Friday. Those who vote for Republicans in November will meet again.")]
    public void Check_WordMadeOfTheOther_IsNoSlip(string text) => RuleTest.VerifySilent<FC5005OrganisationNames>("2024-05-03|" + text);

    [Test]
    public void Check_PointOfTheCompassInACollege_Fires() => RuleTest.Verify<FC5005OrganisationNames>(
        "2024-05-03|The bell rang at [|Southwest Christian College|] on Friday, police in Harrow said. Nobody at [|Southwestern Christian College|] heard it.");

    [Test]
    public void Check_DoubledLetterOfAShortWord_Fires() => RuleTest.Verify<FC5005OrganisationNames>(
        "2024-05-03|Captain Nora Feld of Harrow said that three stylists from the [|Red Door Hair & Barber Salon|] found the Landford bell.",
        "2024-05-04|The Landford bell was found, Captain Nora Feld of Harrow said. A man ran into the [|Redd Door Hair and Barber Salon|].");

    [Test]
    public void Check_RegionWithAndWithoutErn_IsOne() => RuleTest.VerifySilent<FC5005OrganisationNames>(
        "2024-05-03|The bell rang in the South Harrow Hills on Friday, police said. Nobody in the Southern Harrow Hills heard it.");
}
