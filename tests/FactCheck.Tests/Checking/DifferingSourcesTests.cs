using FactCheck.Articles;
using FactCheck.Checking;
using FactCheck.Checking.Rules.Time;
using FactCheck.Reporting;
using FactCheck.Testing;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Checking;

/// <summary>Two sources that differ are told at info; the article's own statements, and those of one source, at full severity.</summary>
public sealed class DifferingSourcesTests
{
    private const string Tuesday = "Prime Minister Olga Brandt and President Marco Feld spoke by phone on [|Tuesday, June 17|]";
    private const string Wednesday = "Olga Brandt and Marco Feld spoke by phone on [|Wednesday, June 18|]";

    [TestCase(Tuesday + ", Anna Corti said.", Wednesday + ", Tobias Renn said.", Severity.Info)]
    [TestCase("“" + Tuesday + ",” Anna Corti said.", "“" + Wednesday + ",” Tobias Renn said.", Severity.Info)]
    [TestCase(Tuesday + ", Anna Corti said.", Wednesday + ", Anna Corti said.", Severity.Warning)]
    [TestCase(Tuesday + ", Anna Corti said.", Wednesday + ".", Severity.Warning)]
    [TestCase(Tuesday + ", officials said.", Wednesday + ", aides said.", Severity.Warning)]
    public void Check_Speakers_DecideTheSeverity(string left, string right, Severity expected) => RuleTest.For<FC1002EventDates>()
        .Article("2025-06-20", left)
        .Article("2025-06-20", right)
        .Expect(severity: expected)
        .Verify();

    [Test]
    public void Check_QuotedWordsAgainstTheArticlesOwn_IsSilent() => RuleTest.VerifySilent<FC1002EventDates>(
        "2025-06-20|“" + Plain(Tuesday) + ",” Anna Corti said.", "2025-06-20|" + Plain(Wednesday) + ".");

    [Test]
    public void Audit_TwoSources_AreNamed()
    {
        AuditReport report = FactChecker.CreateDefault().Audit([Article("a", Tuesday + ", Anna Corti said."), Article("b", Wednesday + ", Tobias Renn said.")]);
        report.Findings.Single(finding => finding.Rule is "FC1002").Message.Should().EndWith("Two sources differ: Anna Corti and Tobias Renn.");
    }

    private static Article Article(string id, string text) => new(id, Plain(text)) { Published = PublicationTime.TryParse("2025-06-20", out PublicationTime time) ? time : default };

    private static string Plain(string text) => text.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
}
