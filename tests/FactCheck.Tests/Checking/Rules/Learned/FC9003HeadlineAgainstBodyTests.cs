using FactCheck.Checking.Rules.Learned;
using FactCheck.Testing;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Learned;

public sealed class FC9003HeadlineAgainstBodyTests
{
    [Test]
    public void Examples_All_BehaveAsDeclared() => RuleExamples.Verify<FC9003HeadlineAgainstBody>();

    [TestCase("Council approves plan for harbour bridge. The council of Millbrook rejected the plan for the harbour bridge.")]
    [TestCase("The council of Millbrook approved the plan for the harbour bridge.\n\nThe council of Millbrook rejected the plan for the harbour bridge.")]
    [TestCase("Council approves plan for harbour bridge")]
    public void Check_NoHeadline_StaysSilent(string text) => RuleTest.VerifySilent<FC9003HeadlineAgainstBody>(text);
}
