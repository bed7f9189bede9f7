using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Checking;
using FactCheck.Reporting;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Reporting;

public class TimelinesTests
{
    private static readonly Article[] Articles =
    [
        new("late", "President Donald Trump and President Vladimir Putin spoke by phone on March 18, 2025. They talked about a truce.")
        {
            Published = PublicationTime.FromMetadata(new DateOnly(2025, 3, 20)),
        },
        new("early", "The phone call between Donald Trump and Vladimir Putin took place on March 17, 2025, the Kremlin's press office told reporters.")
        {
            Published = PublicationTime.FromMetadata(new DateOnly(2025, 3, 19)),
        },
        new("single", "The talks were held on Tuesday, March 17, 2025.") { Published = PublicationTime.FromMetadata(new DateOnly(2025, 3, 18)) },
    ];

    private static readonly AuditReport Report = FactChecker.CreateDefault().Audit(Articles);

    [Test]
    public void Timelines_OfAnEvent_TellWhoSaidWhatInOrderOfPublication()
    {
        SubjectTimeline timeline = Report.Timelines.Single(each => each.Entries.Any(entry => entry.ArticleId is "early"));

        timeline.Subject.Should().Contain("Donald Trump");
        timeline.Entries.Where(entry => entry.Attribute is "date").Select(entry => (entry.ArticleId, entry.Value))
            .Should().Equal(("early", "2025-03-17"), ("late", "2025-03-18"));
        timeline.Entries.Select(entry => entry.Text).Should().Equal(timeline.Entries.Select(entry => entry.Span.Slice(Articles.Single(article => string.Equals(article.Id, entry.ArticleId, StringComparison.Ordinal)).Text)));
    }

    [Test]
    public void Timelines_HoldEveryFindingOnce() =>
        Report.Timelines.SelectMany(timeline => timeline.Findings).Should().BeEquivalentTo(Report.Findings.Select(finding => finding.Fingerprint));

    [Test]
    public void Limit_ToAnArticle_KeepsItsFindingsWithBothSides()
    {
        AuditReport limited = Report.Limit(article => article.Id is "late");

        limited.Findings.Should().NotBeEmpty().And.OnlyContain(finding => finding.Sides.Any(side => side.ArticleId == "late"));
        limited.Findings.Should().Contain(finding => finding.Sides.Any(side => side.ArticleId == "early"));
        limited.Timelines.SelectMany(timeline => timeline.Findings).Should().BeEquivalentTo(limited.Findings.Select(finding => finding.Fingerprint));
        limited.Articles.Should().Equal(Report.Articles);
    }

    [Test]
    public void Keep_Nothing_LeavesNoTimeline() => Report.Keep(_ => false).Timelines.Should().BeEmpty();

    [Test]
    public void Timelines_OfArticlesInAnotherOrder_AreTheSame()
    {
        ImmutableArray<SubjectTimeline> other = FactChecker.CreateDefault().Audit(Articles.Reverse()).Timelines;

        other.SelectMany(timeline => timeline.Entries).Should().Equal(Report.Timelines.SelectMany(timeline => timeline.Entries));
    }
}
