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

    [Test]
    public void Check_SentencesForTwoCharges_StaySilent() => RuleTest.VerifySilent<FC2001EventDurations>(
        "2024-10-18|Carl Moss was sentenced to 20 years in prison for the robbery. Moss was also sentenced to five years for the assault.");

    [Test]
    public void Check_SentenceAsAWhole_Contradicts() => RuleTest.Verify<FC2001EventDurations>(
        "2024-10-18|Carl Moss was sentenced to [|28 years|] in prison by Judge Ann Lee. The ruling means that the sentence of [|26 years|] which Lee imposed on Moss stays in force.");
}
