using FactCheck.Checking.Rules.Time;
using FactCheck.Testing;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Time;

public sealed class FC1004PastTenseFutureDateTests
{
    [Test]
    public void Examples_AllKinds_BehaveAsDeclared() => RuleExamples.Verify<FC1004PastTenseFutureDate>();

    [TestCase("2024-06-05|The law, which took effect on June 15, 2024, would be the first.")]
    [TestCase("2024-06-05|The court set a hearing on June 15, 2024.")]
    [TestCase("2024-06-05|The firm said it would pay on June 15, 2024.")]
    [TestCase("2024-06-05|He said the two met on June 6.")]
    [TestCase("2024-06-05|The two met in Porto on June 15.")]
    public void Check_PlanOrClockSlack_IsSilent(string text) => RuleTest.VerifySilent<FC1004PastTenseFutureDate>(text);
}
