using FactCheck.Checking.Rules.Events;
using FactCheck.Testing;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Events;

public sealed class FC5008ExclusiveTermsTests
{
    private const string Guards = "Two guards of the Landford bell were shot in Harrow, Captain Nora Feld said. ";
    private const string Wall = "Two guards of the Landford bell died in Harrow, Captain Nora Feld said. ";

    [Test]
    public void Check_OneArticleEndsBothKindsOfSupervision_Fires() => RuleTest.Verify<FC5008ExclusiveTerms>(
        "2024-05-03|Peter Castell was arrested in Harrow. It was a year after Castell completed his [|parole|]. Records say he completed his [|probation|] in April.");

    [Test]
    public void Check_TwoSourcesOfOneArticle_AreSilent() => RuleTest.VerifySilent<FC5008ExclusiveTerms>(
        "2024-05-03|Peter Castell was arrested in Harrow. Captain Nora Feld said Castell is on parole. Attorney Anna Bell said Castell is on probation.");

    [TestCase("The gunman opened fire with a [|rifle|].", "The gunman pulled out a [|pistol|] and fired.")]
    [TestCase("Police found a [|.22-caliber handgun|] there.", "Police found a [|9 mm handgun|] there.")]
    [TestCase("The shooter drove off in a [|car|].", "The gunman fled on a [|motorcycle|].")]
    public void Check_OneSlotFilledTwice_Fires(string left, string right) => RuleTest.Verify<FC5008ExclusiveTerms>($"2024-05-03|{Guards}{left}", $"2024-05-04|{Guards}{right}");

    [Test]
    public void Check_RammedByTwoKinds_Fires() => RuleTest.Verify<FC5008ExclusiveTerms>(
        $"2024-05-03|{Wall}A bomber rammed a [|truck|] into the wall of the mill.",
        $"2024-05-03|{Wall}A [|car|] packed with explosives was rammed into the wall of the mill.");

    [TestCase("The gunman fled in a car.", "The shooter fled in a silver sedan.", TestName = "a sedan is a car")]
    [TestCase("The gunman fired with a pistol.", "The gunman opened fire with a gun.", TestName = "a pistol is a gun")]
    [TestCase("The gunman fled in a van.", "Feld said: “The gunman fled in a truck.”", TestName = "quotation")]
    [TestCase("The gunman fled in a van.", "The gunman possibly fled in a sedan.", TestName = "hedge")]
    [TestCase("The gunman fled in a van.", "The suspects fled in a sedan.", TestName = "several suspects")]
    public void Check_WordsThatMayBeOne_AreSilent(string left, string right) => RuleTest.VerifySilent<FC5008ExclusiveTerms>($"2024-05-03|{Guards}{left}", $"2024-05-04|{Guards}{right}");

    [Test]
    public void Check_WeeksApart_IsSilent() => RuleTest.VerifySilent<FC5008ExclusiveTerms>(
        $"2024-05-03|{Guards}Police found a .22-caliber handgun there.",
        $"2024-06-03|{Guards}Police found a 9 mm handgun there.");

    [Test]
    public void Check_ParoleThenProbation_IsSilent() => RuleTest.VerifySilent<FC5008ExclusiveTerms>(
        "2024-05-03|Peter Castell completed his parole in Harrow, Captain Nora Feld said of the theft of the Landford bell.",
        "2024-05-03|Captain Nora Feld said of the theft of the Landford bell in Harrow that Peter Castell is on probation.");
}
