using FactCheck.Articles;
using FactCheck.Checking;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.People;

/// <summary>The rules on officials in short reports, with the library's own finders.</summary>
public sealed class OfficialsInNewsTests
{
    private static readonly FactChecker Checker = FactChecker.CreateDefault();

    [TestCaseSource(typeof(NewsOfOfficials), nameof(NewsOfOfficials.Rows))]
    [TestCaseSource(typeof(MoreNewsOfOfficials), nameof(MoreNewsOfOfficials.Rows))]
    [TestCaseSource(typeof(SurnamesOfOfficials), nameof(SurnamesOfOfficials.Rows))]
    public void Audit_Report_RaisesTheseAlarms(string published, string rules, string text)
    {
        var article = new Article("a", text) { Published = PublicationTime.TryParse(published, out PublicationTime time) ? time : null };
        Checker.Audit([article]).Findings
            .Where(finding => finding.Rule.StartsWith("FC3", StringComparison.Ordinal) && finding.Severity != Severity.Info)
            .Select(finding => finding.Rule)
            .Should().BeEquivalentTo(rules.Split(' ').Where(rule => rule is not "-"));
    }
}
