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
        .Article(first, Nora + "two people were killed and [|eight others|] were injured in the shooting at the Quarry Club on May 2.")
        .Article(second, Nora + "two people were killed and [|nine others|] were injured in the shooting at the Quarry Club on May 2.")
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
}
