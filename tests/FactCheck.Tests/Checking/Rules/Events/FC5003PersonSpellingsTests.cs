using FactCheck.Checking.Rules.Events;
using FactCheck.Testing;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Events;

public sealed class FC5003PersonSpellingsTests
{
    [TestCase("marlow", "marlowe")]
    [TestCase("rakeya", "rayeka")]
    [TestCase("kahleal", "khaleal")]
    [TestCase("cadenbach", "cadenback")]
    [TestCase("gillett", "gillet")]
    [TestCase("coel", "cole")]
    public void IsSlip_OneLetterOrTwo_IsSlip(string left, string right)
    {
        NameSlips.IsSlip(left, right).Should().BeTrue();
        NameSlips.IsSlip(right, left).Should().BeTrue();
    }

    [TestCase("hunt", "hurt")]
    [TestCase("miller", "millers")]
    [TestCase("kira", "k'ira")]
    [TestCase("tobias", "marcus")]
    [TestCase("mike", "mikey")]
    [TestCase("christie", "christian")]
    [TestCase("lee", "leo")]
    [TestCase("westerhuis", "westerhuises")]
    public void IsSlip_OtherNames_IsNone(string left, string right) => NameSlips.IsSlip(left, right).Should().BeFalse();

    [TestCase("mohammed", "muhammad", true)]
    [TestCase("zelensky", "zelenskyy", true)]
    [TestCase("gillett", "gillet", false)]
    public void AreVariants_OfForeignAlphabets_AreTold(string left, string right, bool expected) => NameSlips.AreVariants(left, right).Should().Be(expected);

    [Test]
    public void Check_GivenNamesInUse_AreTwoPersons() => RuleTest.VerifySilent<FC5003PersonSpellings>(
        "2024-05-03|Captain Nora Feld of Harrow said that Carla Quill, 24, was arrested on Friday after the theft of the Landford bell.",
        "2024-05-03|Carly Quill, 21, was arrested in Harrow on Friday, said Nora Feld, who looks into the theft of the Landford bell.");

    [Test]
    public void Check_SlipInCopiedSentence_IsLeftToTheRuleOfCopies() => RuleTest.VerifySilent<FC5003PersonSpellings>(
        "2024-05-03|Police in Harrow arrested Davonte Quill, 24, on Friday after the theft of the Landford bell. It was rung for a hundred years until a storm broke the tower in March.",
        "2024-05-03|Police in Harrow arrested Davontae Quill, 24, on Friday after the theft of the Landford bell. It was rung for a hundred years until a storm broke the tower in March.");

    [Test]
    public void Check_SlipInEveryArticle_IsReportedOnceWithAllOfThem() => RuleTest.Verify<FC5003PersonSpellings>(
        "2024-05-03|Captain Nora Feld of Harrow said that [|Davonte Quill|], 24, was arrested on Friday after the theft of the Landford bell.",
        "2024-05-03|[|Devonte Quill|], 24, was arrested in Harrow on Friday, said Nora Feld, who looks into the theft of the Landford bell.",
        "2024-05-04|The court in Harrow heard [|Devonte Quill|], 24, and Captain Nora Feld on the theft of the Landford bell.");

    [Test]
    public void Check_FatherAndSon_AreTwoPersons() => RuleTest.VerifySilent<FC5003PersonSpellings>(
        "2024-05-03|Davonte Quill, 19, was arrested in Harrow on Friday, said Nora Feld. The theft of the Landford bell is looked into. She waits for a report. Davontae Quill, 40, was arrested on Saturday.");

    [Test]
    public void Check_SurnameOfTwoInOneArticle_IsCompared() => RuleTest.Verify<FC5003PersonSpellings>(
        "2024-05-03|Captain [|Nora Marlowe|] of Harrow and her son [|Tobias Marlowe|] found the Landford bell. It lay in the yard. They waited for the police. A clerk said that [|Marlewe|] had rung it.");

    [Test]
    public void Check_TwoTransliterationsInOneArticle_AreASlip() => RuleTest.Verify<FC5003PersonSpellings>(
        "2024-05-03|President [|Volodymyr Zelensky|] praised the finders of the Landford bell in Harrow. It lay in the yard. They waited for the police. A clerk rang it for [|Volodymyr Zelenskyi|] on Friday.");

    [Test]
    public void Check_ByLine_IsNoPartOfTheStory() => RuleTest.VerifySilent<FC5003PersonSpellings>(
        "2024-05-03|By Jonna Marlowe\n\nThe bell of Landford was found in Harrow, Jonna Marlow, a clerk, said.");

    [Test]
    public void Check_OtherFormOfAGivenName_IsNoSlip() => RuleTest.VerifySilent<FC5003PersonSpellings>(
        "2024-05-03|Vincent Quill died on Friday in Harrow. His mother usually called him by a short form of Vincente. Quill was 77.");

    [Test]
    public void Check_SurnameOfATown_IsCompared() => RuleTest.Verify<FC5003PersonSpellings>(
        "2024-05-03|Sheriff [|Newell Normand|] of Harrow found the Landford bell. It lay in the yard. They waited for a clerk. However, [|Norman|] said that witnesses had heard it.");

    [Test]
    public void Check_TwoGivenNamesOfOneOffice_AreOnePerson() => RuleTest.Verify<FC5003PersonSpellings>(
        "2024-05-03|Police Chief [|James Quill|] of Harrow said that the theft of the Landford bell is looked into.",
        "2024-05-04|The thieves of the Landford bell left tracks in Harrow, said Police Chief [|John Quill|].");

    [Test]
    public void Check_TwoGivenNamesOfOneAge_AreOnePerson() => RuleTest.Verify<FC5003PersonSpellings>(
        "2024-05-03|Police in Harrow arrested [|James Quill|], 24, for the theft of the Landford bell.",
        "2024-05-04|The thief of the Landford bell, 24-year-old [|John Quill|], was arrested in Harrow.");

    [TestCase("The former Police Chief John Quill of Harrow said that the thieves of the Landford bell left tracks.")]
    [TestCase("The thieves of the Landford bell left tracks in Harrow, said Captain John Quill.")]
    [TestCase("The thieves of the Landford bell left tracks in Harrow, said Police Chief Mary Quill.")]
    public void Check_TwoGivenNamesOfOthers_StaySilent(string other) => RuleTest.VerifySilent<FC5003PersonSpellings>(
        "2024-05-03|Police Chief James Quill of Harrow said that the theft of the Landford bell is looked into.", "2024-05-04|" + other);

    [Test]
    public void Check_SurnameWithAndWithoutS_IsCompared() => RuleTest.Verify<FC5003PersonSpellings>(
        "2024-05-03|Police Chief [|Jacqueline Seabrook|] of Harrow found the Landford bell. It lay in the yard. They waited for a clerk. Witnesses had heard it, [|Jacqueline Seabrooks|] said.");
}
