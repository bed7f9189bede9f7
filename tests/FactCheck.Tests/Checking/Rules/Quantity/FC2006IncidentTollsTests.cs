using FactCheck.Checking;
using FactCheck.Checking.Rules.Quantity;
using FactCheck.Testing;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Quantity;

public sealed class FC2006IncidentTollsTests
{
    private const string Nora = "Captain Nora Feld of Harrow said ";

    [TestCase("five people were shot at the Quarry Club.", "one person was killed and four others were wounded in the shooting at the Quarry Club.")]
    [TestCase("five people were wounded in the shooting at the Quarry Club.", "one person was killed and four others were wounded in the shooting at the Quarry Club.")]
    [TestCase("five people were shot at the Quarry Club.", "about seven people were shot at the Quarry Club.")]
    [TestCase("five people were shot at the Quarry Club.", "three men and a woman were shot at the Quarry Club.")]
    [TestCase("five people were shot at the Quarry Club.", "two people were shot at the Quarry Club in another shooting.")]
    [TestCase("five people were shot at the Quarry Club.", "two teenagers were shot at the Quarry Club.")]
    [TestCase("49 people were killed and 53 injured in the shooting at the Quarry Club.", "two people were killed and eight others were injured in the shooting at the Quarry Club.")]
    public void Check_TollsThatFitOrMayBeOfOthers_StaySilent(string left, string right) => RuleTest.VerifySilent<FC2006IncidentTolls>("2024-05-03|" + Nora + left, "2024-05-03|" + Nora + right);

    [TestCase("2024-05-03", "2024-05-04", ConflictKind.Update, Severity.Info)]
    [TestCase("2024-05-10", "2024-05-12", ConflictKind.Contradiction, Severity.Warning)]
    public void Check_TollThatRose_IsAnUpdateWhileReportsComeIn(string first, string second, ConflictKind conflict, Severity severity) => RuleTest.For<FC2006IncidentTolls>()
        .Article(first, Nora + "[|two people were killed and eight others were injured|] in the shooting at the Quarry Club on May 2.")
        .Article(second, Nora + "[|two people were killed and nine others were injured|] in the shooting at the Quarry Club on May 2.")
        .Expect(conflict: conflict, severity: severity)
        .Verify();

    [Test]
    public void Check_TollThatFell_IsAContradiction() => RuleTest.For<FC2006IncidentTolls>()
        .Article("2024-05-03", Nora + "[|nine people|] were shot at the Quarry Club.")
        .Article("2024-05-04", Nora + "[|eight people|] were shot at the Quarry Club.")
        .Expect(conflict: ConflictKind.Contradiction)
        .Verify();

    [Test]
    public void Check_UnknownPublication_IsSilent() => RuleTest.VerifySilent<FC2006IncidentTolls>(Nora + "nine people were shot at the Quarry Club.", Nora + "eight people were shot at the Quarry Club.");

    [TestCase("Gunfire at the Quarry Club in Harrow left [|two high school students dead and 19 others injured|].", "Related: [|2 killed, 22 injured|] in shooting at Harrow club")]
    [TestCase("A shooting at the Quarry Club in Harrow ended with [|five people shot, two fatally|].", "The gunman at the Quarry Club shot many, [|killing two and wounding four others|].")]
    [TestCase("[|One woman was killed and seven people were injured|] in the shooting at the Quarry Club in Harrow.", "A shooting in Harrow killed a woman, [|with six others sustaining gunshot wounds|], Captain Nora Feld said.")]
    [TestCase("At the Quarry Club in Harrow [|13 were injured and one killed|] in the shooting.", "A gunman at the Quarry Club [|shot nine people, killing one|].")]
    [TestCase("The shooting at the Quarry Club in Harrow left [|a 16-year-old boy dead and three others injured|].", "Police look into the [|fatal shooting of one man and the wounding of five others|].")]
    [TestCase("Gunman at the Quarry Club in Harrow [|kills 2, injures 2|].", "[|Two men were killed in the shooting, and four others, including a child, were wounded|].")]
    [TestCase("[|Five people|] were shot at the Quarry Club in Harrow.", "Shots were fired outside, resulting in [|six victims|] being shot.")]
    public void Check_WholeTollsOfOneArticle_ContradictEachOther(string left, string right) => RuleTest.Verify<FC2006IncidentTolls>("2024-05-03|" + left + " " + right);

    [TestCase("At least two people were killed and four others were wounded in the shooting at the Quarry Club in Harrow.", "Two people were killed and six others were wounded in the shooting at the Quarry Club in Harrow.")]
    [TestCase("Two people were killed and about 20 injured in the shooting at the Quarry Club in Harrow.", "Two people were killed and 24 others were wounded in the shooting at the Quarry Club in Harrow.")]
    [TestCase("A gunman killed two people and wounded four others before taking his own life at the Quarry Club in Harrow.", "Two people were killed and five others were wounded in the shooting at the Quarry Club in Harrow.")]
    [TestCase("Two people were killed and three others critically wounded in the shooting at the Quarry Club in Harrow.", "Two people were killed and five others were wounded in the shooting at the Quarry Club in Harrow.")]
    [TestCase("He shot two people dead and wounded two others at the Quarry Club in Harrow.", "Two people were killed and two others were wounded in the shooting at the Quarry Club in Harrow.")]
    [TestCase("Two people were killed and four others were wounded in a shooting in Landford.", "Two people were killed and five others were wounded in a shooting in Harrow.")]
    [TestCase("Two people were killed and four others were wounded in a shooting in Harrow on May 1.", "Two people were killed and five others were wounded in a shooting in Harrow on April 26.")]
    public void Check_HedgedPartialOrOtherTolls_StaySilent(string left, string right) => RuleTest.VerifySilent<FC2006IncidentTolls>("2024-05-03|" + left + " " + right);

    [Test]
    public void Check_TrialMonthsLater_IsSetAgainstTheSettledToll() => RuleTest.For<FC2006IncidentTolls>()
        .Article("2024-05-13", "[|Two people were killed and nine others were wounded|] in the shooting at the Quarry Club in Harrow on May 2. Peter Marlow, 24, of Landford and Anna Corti, 31, of Millbrook were killed, Captain Nora Feld said. Tobias Renn, 30, is charged with murder.")
        .Article("2025-02-03", "A jury in Harrow heard Captain Nora Feld tell how Tobias Renn, 30, opened fire at the Quarry Club last May. [|Two people were killed and eight others were wounded|]. Peter Marlow, 24, of Landford and Anna Corti, 31, died at the scene.")
        .Expect(conflict: ConflictKind.Contradiction)
        .Verify();

    [Test]
    public void Check_MonthsLaterWithoutATie_IsSilent() => RuleTest.VerifySilent<FC2006IncidentTolls>(
        "2024-05-13|Two people were killed and nine others were wounded in a shooting in Harrow on May 2, Captain Nora Feld said.",
        "2025-02-03|Two people were killed and eight others were wounded in a shooting in Harrow, Captain Nora Feld said.");

    [TestCase("left three men and two women dead", "left two men and two women dead")]
    [TestCase("killed three men and two women", "wounded two men and three women")]
    [TestCase("left three men and two women dead", "left three men and two women dead")]
    public void Check_PartsOfOtherTolls_StaySilent(string left, string right) =>
        RuleTest.VerifySilent<FC2006IncidentTolls>("2024-05-03|" + Nora + "the shooting at the Quarry Club " + left + ".", "2024-05-03|" + Nora + "the shooting at the Quarry Club " + right + ".");
}
