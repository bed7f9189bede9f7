using FactCheck.Articles;
using FactCheck.Checking;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.People;

/// <summary>The rules on officials with the library's own finders of names and times, sentence by sentence.</summary>
public sealed class OfficialsInSentencesTests
{
    private static readonly FactChecker Checker = FactChecker.CreateDefault();

    [TestCaseSource(typeof(WrongOfficials), nameof(WrongOfficials.Rows))]
    public void Audit_WrongOfficial_FiresItsRuleAlone(string published, string rule, string text) => Found(published, text).Distinct(StringComparer.Ordinal).Should().Equal(rule);

    [TestCaseSource(typeof(SoundOfficials), nameof(SoundOfficials.Rows))]
    [TestCaseSource(typeof(HistoryOfOfficials), nameof(HistoryOfOfficials.Rows))]
    public void Audit_SoundOfficial_RaisesNoAlarm(string published, string none, string text) =>
        Found(published, text).Where(found => !found.EndsWith("/i", StringComparison.Ordinal)).Should().BeEmpty(none);

    private static string[] Found(string published, string text)
    {
        var article = new Article("a", text) { Published = PublicationTime.TryParse(published, out PublicationTime time) ? time : null };
        return
        [
            .. Checker.Audit([article]).Findings.Where(finding => finding.Rule.StartsWith("FC3", StringComparison.Ordinal))
                .Select(finding => finding.Rule + (finding.Severity == Severity.Info ? "/i" : "")),
        ];
    }
}
