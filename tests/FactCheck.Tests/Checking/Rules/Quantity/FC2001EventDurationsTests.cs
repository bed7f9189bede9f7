using FactCheck.Checking.Rules.Quantity;
using FactCheck.Testing;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Quantity;

public sealed class FC2001EventDurationsTests
{
    [Test]
    public void Examples_All_BehaveAsDeclared() => RuleExamples.Verify<FC2001EventDurations>();

    [Test]
    public void Check_TermOfOneConcession_Contradicts() => RuleTest.Verify<FC2001EventDurations>(
        "2025-09-05|Under the deal that Karin Moller signed, Corran Port receives a concession of [|35 years|] to run the terminal in Millbrook.",
        "2025-09-05|The concession to run the Millbrook terminal, which Corran Port receives under the deal that Karin Moller signed, lasts [|30 years|].");
}
