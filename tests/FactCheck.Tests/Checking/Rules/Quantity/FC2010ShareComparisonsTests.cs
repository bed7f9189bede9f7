using FactCheck.Checking;
using FactCheck.Checking.Rules.Quantity;
using FactCheck.Testing;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Quantity;

public sealed class FC2010ShareComparisonsTests
{
    [Test]
    public void Examples_All_BehaveAsDeclared() => RuleExamples.Verify<FC2010ShareComparisons>();

    [TestCase("The moon appeared [|14 per cent|] larger and [|30 per cent|] brighter than usual. Look up: the moon appears [|7 per cent|] bigger and [|12 per cent|] brighter.")]
    [TestCase("The battery is [|40%|] larger than normal. The firm says that batteries are [|60%|] larger than usual.")]
    public void Check_OneStandardTwoShares_Fires(string text) => RuleTest.Verify<FC2010ShareComparisons>("2024-05-03|" + text);

    [TestCase("The moon appears 14 per cent larger than usual. The planet appears 7 per cent bigger.")]
    [TestCase("The moon appears 14 per cent larger than usual. The moon appears 30 per cent brighter.")]
    [TestCase("The moon appears 14 per cent larger than usual. The moon appears 14 per cent bigger.")]
    [TestCase("The moon appears 14 per cent larger than usual. The moon appears 7 per cent larger than in May.")]
    [TestCase("Prices rose 14 per cent. Prices were higher by 7 per cent.")]
    public void Check_OtherThingOrStandard_StaysSilent(string text) => RuleTest.VerifySilent<FC2010ShareComparisons>("2024-05-03|" + text);

    [Test]
    public void Check_OneShareTwoStandards_IsStrainedAtInfo() => RuleTest.For<FC2010ShareComparisons>()
        .Article("2024-05-03", "The Harrow engine is [|30 percent|] faster than usual, Olga Brandt said in Millbrook to Marta Quill.")
        .Article("2024-05-03", "Olga Brandt said to Marta Quill in Millbrook that the Harrow engine is [|30 percent|] faster than its predecessor.")
        .Expect(conflict: ConflictKind.Strained, severity: Severity.Info)
        .Verify();
}
