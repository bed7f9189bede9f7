using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Checking;
using FactCheck.Values;

namespace FactCheck.Reporting;

/// <summary>An article as a report lists it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its headline, when one is known.</param>
/// <param name="Published">When it was published and how that is known.</param>
/// <param name="Path">The file that it was read from, when there is one.</param>
public sealed record ReportedArticle(string Id, string? Title, PublicationTime Published, string? Path);

/// <summary>Figures of an audit that do not depend on the machine.</summary>
/// <param name="Articles">The number of articles.</param>
/// <param name="Characters">Their UTF-16 code units.</param>
/// <param name="Claims">The number of claims.</param>
/// <param name="Entities">The number of linked entities.</param>
/// <param name="Events">The number of linked events.</param>
/// <param name="Sources">The number of independent sources: copies count once.</param>
public sealed record AuditStatistics(int Articles, long Characters, int Claims, int Entities, int Events, int Sources);

/// <summary>The result of an audit: the same bytes for the same articles, whatever their order, the number of threads or the machine.</summary>
/// <param name="Articles">The articles, by id (ordinal).</param>
/// <param name="Findings">The findings: gravest first, then by rule and place.</param>
/// <param name="Diagnostics">What went wrong on the way.</param>
/// <param name="Statistics">Figures.</param>
public sealed record AuditReport(
    ImmutableArray<ReportedArticle> Articles,
    ImmutableArray<Finding> Findings,
    ImmutableArray<Diagnostic> Diagnostics,
    AuditStatistics Statistics)
{
    /// <summary>The things that <see cref="Findings"/> are on, with who said what when, in the order of their first findings. Every finding is in one of them.</summary>
    public ImmutableArray<SubjectTimeline> Timelines { get; init; } = [];

    /// <summary>
    /// The report on some of the articles only: its findings are those with a side in one of them; the other side may stand in any article of the set. Articles, diagnostics and
    /// statistics stay those of the whole set.
    /// </summary>
    /// <param name="isAskedFor">Tells which articles.</param>
    public AuditReport Limit(Func<ReportedArticle, bool> isAskedFor)
    {
        ArgumentNullException.ThrowIfNull(isAskedFor);
        HashSet<string> ids = [.. Articles.Where(isAskedFor).Select(article => article.Id)];
        return Keep(finding => finding.Sides.Any(side => side.ArticleId is { } id && ids.Contains(id)));
    }

    /// <summary>The report with the findings that <paramref name="isKept"/> tells, and the timelines of those.</summary>
    /// <param name="isKept">Tells which findings.</param>
    public AuditReport Keep(Func<Finding, bool> isKept)
    {
        ArgumentNullException.ThrowIfNull(isKept);
        ImmutableArray<Finding> kept = [.. Findings.Where(isKept)];
        HashSet<string> fingerprints = [.. kept.Select(finding => finding.Fingerprint)];
        return this with
        {
            Findings = kept,
            Timelines =
            [
                .. Timelines.Select(timeline => timeline with { Findings = [.. timeline.Findings.Where(fingerprints.Contains)] })
                    .Where(timeline => !timeline.Findings.IsEmpty),
            ],
        };
    }
}

/// <summary>How far an audit is.</summary>
/// <param name="ArticlesDone">The articles extracted so far.</param>
/// <param name="ArticlesTotal">All articles, or <see langword="null"/> while they are still coming in.</param>
/// <param name="Stage">What is being done: <c>extract</c>, <c>link</c>, <c>check</c>.</param>
public sealed record AuditProgress(int ArticlesDone, int? ArticlesTotal, string Stage);
