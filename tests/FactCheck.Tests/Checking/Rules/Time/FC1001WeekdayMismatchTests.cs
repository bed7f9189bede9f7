using FactCheck.Checking;
using FactCheck.Checking.Rules.Time;
using FactCheck.Testing;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Time;

public sealed class FC1001WeekdayMismatchTests
{
    [Test]
    public void Examples_AllKinds_BehaveAsDeclared() => RuleExamples.Verify<FC1001WeekdayMismatch>();

    [Test]
    public void Check_YearFromText_IsWarning()
    {
        Finding finding = RuleTest.For<FC1001WeekdayMismatch>()
            .Article("The bridge reopened on Monday, June 4. The last lorry had crossed it on June 5, 2024.")
            .Audit().Findings.Should().ContainSingle().Subject;
        finding.Severity.Should().Be(Severity.Warning);
        finding.Confidence.Should().BeLessThan(0.9);
    }

    [Test]
    public void Check_YearWritten_IsErrorThatNamesTheRealWeekdayAndOffersBothFixes()
    {
        Finding finding = RuleTest.For<FC1001WeekdayMismatch>()
            .Article("The bridge reopened on Monday, June 4, 2024.")
            .Audit().Findings.Should().ContainSingle().Subject;
        finding.Severity.Should().Be(Severity.Error);
        finding.Message.Should().Contain("was a Tuesday");
        finding.Sides.Select(side => side.Value).Should().Equal("Monday", "2024-06-04 (Tuesday)");
        finding.Fixes.Select(fix => fix.Replacement).Should().Equal("Tuesday", "June 3, 2024");
    }

    [TestCase("The bridge reopened on Tuesday, March 18.")]
    [TestCase("The bridge reopened on Tuesday, March 17.")]
    public void Check_NoYearAnywhere_IsSilent(string text) => RuleTest.VerifySilent<FC1001WeekdayMismatch>(text);

    [Test]
    public void Check_HeaderWithoutYear_IsSilent() =>
        RuleTest.VerifySilent<FC1001WeekdayMismatch>("18 March 22:21\nThe bridge reopened on Monday, March 18.");
}
