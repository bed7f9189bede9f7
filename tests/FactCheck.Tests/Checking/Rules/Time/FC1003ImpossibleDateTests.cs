using FactCheck.Checking.Rules.Time;
using FactCheck.Testing;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Time;

public sealed class FC1003ImpossibleDateTests
{
    [Test]
    public void Examples_AllKinds_BehaveAsDeclared() => RuleExamples.Verify<FC1003ImpossibleDate>();

    [Test]
    public void Check_LeapDayWithoutYear_IsSilent() => RuleTest.VerifySilent<FC1003ImpossibleDate>("2023-03-02|The shop closed on February 29.");
}
