using FactCheck.Checking;
using FactCheck.Checking.Rules.Events;
using FactCheck.Language;
using FactCheck.Testing;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Events;

public sealed class FC5004EventOutcomesTests
{
    private const string Story = " The mill fire in Landford shook the town and drew crowds to the Harrow bridge.";

    [Test]
    public void Examples_All_BehaveAsDeclared() => RuleExamples.Verify<FC5004EventOutcomes>();

    [TestCase("The Landford jury [|convicted|] Tobias Renn of arson on Friday.", "Tobias Renn was [|acquitted|] of arson by a Landford jury on Friday.")]
    [TestCase("Tobias Renn was [|found guilty|] of arson in Landford on Friday.", "Tobias Renn was [|found not guilty|] of arson in Landford on Friday.")]
    [TestCase("Marta Quill [|pleaded guilty|] to theft in Landford on Friday.", "Marta Quill [|pleaded no contest|] to theft in Landford on Friday.")]
    [TestCase("Marta Quill [|pleaded not guilty|] in Landford on Friday.", "Marta Quill entered a [|guilty plea|] in Landford on Friday.")]
    [TestCase("Paul Reyes was [|charged with|] murder in Landford on Friday.", "Paul Reyes was [|charged with|] manslaughter in Landford on Friday.")]
    [TestCase("Paul Reyes was [|charged with|] first-degree murder in Landford.", "Paul Reyes was [|charged with|] second-degree murder in Landford.")]
    public void Check_OpposedOutcomes_Contradict(string first, string second) => RuleTest.For<FC5004EventOutcomes>()
        .Article("2024-05-03|" + first + Story)
        .Article("2024-05-03|" + second + Story)
        .Expect(ConflictKind.Contradiction, Severity.Info)
        .Verify();

    [TestCase("Nora Feld [|survived|] the Landford mill fire.", "Nora Feld [|died|] in the Landford mill fire.")]
    [TestCase("Landford mayor Lena Ortiz did not [|apologise|] for the remark.", "Landford mayor Lena Ortiz [|apologised|] for the remark.")]
    [TestCase("Landford police have not [|arrested|] Paul Reyes.", "Landford police [|arrested|] Paul Reyes on Saturday.")]
    [TestCase("Landford mayor Lena Ortiz did not [|resign|].", "Landford mayor Lena Ortiz [|resigned|] on Saturday.")]
    public void Check_LaterChange_IsUpdate(string first, string second) => RuleTest.For<FC5004EventOutcomes>()
        .Article("2024-05-03|" + first + Story)
        .Article("2024-05-04|" + second + Story)
        .Expect(ConflictKind.Update, Severity.Info)
        .Verify();

    [TestCase("Nora Feld [|died|] in the Landford mill fire.", "Nora Feld [|survived|] the Landford mill fire.")]
    [TestCase("Landford mayor Lena Ortiz [|apologised|] for the remark.", "Landford mayor Lena Ortiz did not [|apologise|] for the remark.")]
    public void Check_WhatCannotBeTakenBack_Contradicts(string first, string second) => RuleTest.For<FC5004EventOutcomes>()
        .Article("2024-05-03|" + first + Story)
        .Article("2024-05-04|" + second + Story)
        .Expect(ConflictKind.Contradiction, Severity.Info)
        .Verify();

    [TestCase("Nora Feld of Landford is survived by a son.", "Nora Feld died in Landford on Friday.")]
    [TestCase("Paul Reyes was charged with murder in Landford.", "Paul Reyes was charged with first-degree murder in Landford.")]
    [TestCase("Paul Reyes was charged with murder in Landford.", "Paul Reyes was charged with manslaughter in Landford, in addition to second-degree murder.")]
    [TestCase("Paul Reyes was charged with murder in Landford.", "Paul Reyes was charged with attempted manslaughter in Landford.")]
    [TestCase("Marta Quill pleaded guilty to theft in Landford.", "Marta Quill pleaded not guilty to assault in Landford.")]
    [TestCase("Tobias Renn was convicted of arson in Landford.", "Tobias Renn was acquitted of murder in Landford.")]
    [TestCase("Tobias Renn was convicted of arson in Landford.", "“Tobias Renn was acquitted of arson,” Nora Feld said in Landford.")]
    [TestCase("Tobias Renn was convicted of arson in Landford.", "Tobias Renn could be acquitted of arson in Landford.")]
    [TestCase("Tobias Renn was convicted of arson in Landford.", "Tobias Renn was acquitted of arson in Landford in 2009.")]
    [TestCase("Tobias Renn was convicted of arson in Landford.", "Paul Reyes was acquitted of arson in Landford.")]
    public void Check_NoOpposedOutcomes_StaysSilent(string first, string second) =>
        RuleTest.VerifySilent<FC5004EventOutcomes>("2024-05-03|" + first + Story, "2024-05-03|" + second + Story);

    [Test]
    public void Lexicon_EachEntry_TellsItsOutcome()
    {
        LexiconTable table = LexiconTable.Load("Checking/Rules/Events/outcomes.lexicon");
        table.Keys.Should().BeInAscendingOrder(StringComparer.Ordinal);
        foreach (string key in table.Keys)
        {
            string[] parts = key.Split(' ', 2);
            OutcomeQuestion.Of(parts[0]).Should().NotBeNull(key);
            table.TryGet(key, out string? outcome).Should().BeTrue();
            OutcomeWords.Find(parts[0], parts[1]).Should().Be(outcome, key);
        }
    }
}
