using FactCheck.Checking.Rules.Quantity;
using FactCheck.Testing;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Quantity;

public sealed class FC2003EventOrdinalsTests
{
    [Test]
    public void Examples_All_BehaveAsDeclared() => RuleExamples.Verify<FC2003EventOrdinals>();

    [Test]
    public void Check_OrdinalOfAnUnnamedThing_Contradicts() => RuleTest.Verify<FC2003EventOrdinals>(
        "2025-09-05|For the council in Millbrook, led by Karin Moller, it is the [|third attempt|] to sell a stake in the terminal.",
        "2025-09-05|Karin Moller said that it was the [|second attempt|] of the council in Millbrook to sell a stake in the terminal.");
}
