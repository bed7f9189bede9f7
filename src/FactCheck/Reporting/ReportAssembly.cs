using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Checking;
using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Values;

namespace FactCheck.Reporting;

/// <summary>Puts what the rules reported into the one order of a report.</summary>
internal static class ReportAssembly
{
    public static AuditReport Assemble(FactGraph graph, IReadOnlyList<RuleContext> contexts, ImmutableArray<Diagnostic> diagnostics)
    {
        ImmutableArray<Finding> findings =
        [
            .. contexts
                .SelectMany(context => context.Findings)
                .DistinctBy(finding => (finding.Fingerprint, finding.Sides[0].Span, finding.Sides[1].Span))
                .OrderByDescending(finding => finding.Severity)
                .ThenBy(finding => finding.Rule, StringComparer.Ordinal)
                .ThenBy(finding => finding.Sides[0].ArticleId, StringComparer.Ordinal)
                .ThenBy(finding => finding.Sides[0].Span)
                .ThenBy(finding => finding.Sides[1].ArticleId, StringComparer.Ordinal)
                .ThenBy(finding => finding.Sides[1].Span)
                .ThenBy(finding => finding.Message, StringComparer.Ordinal),
        ];
        return new(
            [.. graph.Articles.Select(article => new ReportedArticle(article.Article.Id, article.Article.Title, article.Published, article.Article.Path))],
            findings,
            [
                .. diagnostics,
                .. graph.Articles.SelectMany(article => article.Diagnostics),
                .. graph.Articles.Where(article => article.Published.Date.IsEmpty && !string.IsNullOrWhiteSpace(article.Article.Text)).Select(Undated),
                .. contexts.SelectMany(context => context.Diagnostics),
            ],
            Count(graph))
        {
            Timelines = Timelines.Of(graph, findings),
        };
    }

    private static Diagnostic Undated(ExtractedArticle extracted) => new(
        DiagnosticLevel.Warning,
        "no-publication-date",
        "Neither metadata nor text tells when the article was published; times relative to that day stay unresolved.",
        extracted.Article.Path,
        Article: extracted.Article.Id);

    private static AuditStatistics Count(FactGraph graph) => new(
        graph.Articles.Length,
        graph.Articles.Sum(article => (long)article.Article.Text.Length),
        graph.Articles.Sum(article => article.Claims.Length),
        graph.Entities.Length,
        graph.Events.Length,
        graph.Sources.Distinct().Count());
}
