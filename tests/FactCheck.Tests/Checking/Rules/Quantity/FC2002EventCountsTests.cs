using FactCheck.Checking.Rules.Quantity;
using FactCheck.Testing;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Quantity;

public sealed class FC2002EventCountsTests
{
    [Test]
    public void Examples_All_BehaveAsDeclared() => RuleExamples.Verify<FC2002EventCounts>();

    [Test]
    public void Check_TollOfALaterDay_IsAnUpdateAtInfo() => RuleTest.For<FC2002EventCounts>()
        .Article("2024-10-18", "The flood in Millbrook killed [|five people|], the county said.")
        .Article("2024-10-20", "The flood in Millbrook killed [|seven people|], the county said.")
        .Expect(conflict: FactCheck.Checking.ConflictKind.Update, severity: FactCheck.Checking.Severity.Info)
        .Verify();
}
