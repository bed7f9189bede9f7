using FactCheck.Articles;
using FactCheck.Checking;
using FactCheck.Reporting;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests;

/// <summary>Audits each set of <c>seeds/</c> and compares with what an editor expects of it.</summary>
public class SeedSetTests
{
    private static IEnumerable<string> Sets() => SeedSets.Names;

    /// <summary>The most expected findings that may be missed: numbers that only ever go down.</summary>
    [TestCase("club-shooting", 0)]
    [TestCase("court-case", 0)]
    [TestCase("flood", 1)]
    [TestCase("harbour-deal", 0)]
    [TestCase("officials", 0)]
    [TestCase("phone-call", 1)]
    [TestCase("quiet-day", 1)]
    [TestCase("summit", 0)]
    public async Task Seeds_ExpectedFindings_AreFound(string set, int mostMissed)
    {
        (Finding[] findings, SeedExpectation[] expected) = await AuditAsync(set);

        string[] missed =
        [
            .. expected
                .Where(one => !one.IsOptional && !Array.Exists(findings, finding => one.IsShownBy(finding) && one.IsGradedBy(finding)))
                .Select(one => one + (Array.Exists(findings, one.IsShownBy) ? " (found with another severity or kind)" : "")),
        ];
        TestContext.Out.WriteLine(string.Join("\n", missed));

        missed.Length.Should().BeLessThanOrEqualTo(mostMissed, "missed:\n{0}\n", string.Join("\n", missed));
    }

    [Test]
    public void Seeds_Sets_AreAllCompared() => Sets().Should().Equal("club-shooting", "court-case", "flood", "harbour-deal", "officials", "phone-call", "quiet-day", "summit");

    [TestCaseSource(nameof(Sets))]
    public async Task Seeds_Alarms_AreAllExpected(string set)
    {
        (Finding[] findings, SeedExpectation[] expected) = await AuditAsync(set);

        string[] alarms =
        [
            .. findings
                .Where(finding => finding.Severity > Severity.Info && !Array.Exists(expected, one => one.IsShownBy(finding)))
                .Select(finding => $"{finding.Rule} {string.Join(" / ", finding.Sides.Take(2).Select(side => $"{side.ArticleId} \"{side.Text}\""))}: {finding.Message}"),
        ];

        alarms.Should().BeEmpty("a false alarm loses users");
    }

    private static async Task<(Finding[] Findings, SeedExpectation[] Expected)> AuditAsync(string set)
    {
        Article[] articles = await SeedSets.ReadAsync(set);
        AuditReport report = FactChecker.CreateDefault().Audit(articles);
        return ([.. report.Findings], SeedExpectation.Read(set, articles));
    }
}
