using FactCheck.Checking;
using FactCheck.Checking.Rules.Events;
using FactCheck.Testing;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Events;

public sealed class FC5009EventHappenedTests
{
    private const string Told = "Prime Minister Olga Brandt and President Marco Feld [|met|] in Millbrook on Tuesday.";
    private const string Denied = "Olga Brandt and Marco Feld did not [|meet|] in Millbrook on Tuesday.";

    [Test]
    public void Examples_All_BehaveAsDeclared() => RuleExamples.Verify<FC5009EventHappened>();

    [Test]
    public void Check_DeniedThenTold_IsAnUpdate() => RuleTest.For<FC5009EventHappened>()
        .Article("2025-06-18", Denied)
        .Article("2025-06-20", Told)
        .Expect(conflict: ConflictKind.Update, severity: Severity.Info)
        .Verify();

    [Test]
    public void Check_ToldThenDenied_IsAContradiction() => RuleTest.For<FC5009EventHappened>()
        .Article("2025-06-18", Told)
        .Article("2025-06-20", Denied)
        .Expect(conflict: ConflictKind.Contradiction, severity: Severity.Info)
        .Verify();

    [TestCase("Olga Brandt and Marco Feld will not meet in Millbrook on Tuesday.")]
    [TestCase("Olga Brandt and Anna Corti did not meet in Millbrook on Tuesday.")]
    [TestCase("“Olga Brandt and Marco Feld did not meet in Millbrook on Tuesday,” Anna Corti said.")]
    [TestCase("Olga Brandt and Marco Feld met in Millbrook on Tuesday.")]
    public void Check_NoDenialOfIt_IsSilent(string other) =>
        RuleTest.VerifySilent<FC5009EventHappened>("2025-06-20|" + Told.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), "2025-06-20|" + other);
}
