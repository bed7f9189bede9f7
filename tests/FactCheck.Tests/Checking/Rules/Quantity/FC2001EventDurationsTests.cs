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

    [TestCase("The spree lasted [|10 minutes|].", "It was a [|15-minute|] rampage.")]
    [TestCase("It ended a [|thirteen-minute-long|] shooting spree.", "It was a [|25-minute|] rampage.")]
    [TestCase("Officers ended the siege, which lasted [|six hours|].", "It was a [|three-hour|] standoff.")]
    public void Check_OneAttackByTwoNames_Contradicts(string left, string right) => RuleTest.Verify<FC2001EventDurations>(
        "2024-10-18|Peter Marlow, 24, fired at walkers outside the Quarry Club in Harrow on Monday. " + left,
        "2024-10-18|Tobias Renn and Peter Marlow were at the Quarry Club in Harrow when shots fell on Monday. " + right);

    [TestCase("The spree lasted about 10 minutes.", "It was a nearly 10-minute rampage.")]
    [TestCase("The spree lasted 10 minutes.", "It was a three-hour standoff.")]
    public void Check_AttackAndSiege_StaySilent(string left, string right) => RuleTest.VerifySilent<FC2001EventDurations>(
        "2024-10-18|Peter Marlow, 24, fired at walkers outside the Quarry Club in Harrow on Monday. " + left,
        "2024-10-18|Tobias Renn and Peter Marlow were at the Quarry Club in Harrow when shots fell on Monday. " + right);

    [Test]
    public void Check_SentenceWithAndWithoutLife_IsStrained() => RuleTest.For<FC2001EventDurations>()
        .Article("2024-10-18", "Carl Moss was sentenced to [|25 years|] in prison by Judge Ann Lee for the robbery of the Quarry Club.")
        .Article("2024-10-19", "Judge Ann Lee of Harrow spoke of the robbery of the Quarry Club. Carl Moss was sentenced to [|25 years|] to life on October 18.")
        .Expect(conflict: FactCheck.Checking.ConflictKind.Strained)
        .Verify();
}
