using System.Collections.Immutable;
using System.Globalization;

using FactCheck.Articles;
using FactCheck.Checking;
using FactCheck.Reporting;

namespace FactCheck.Testing;

/// <summary>
/// Compares what is reported with what is marked. The first two sides of every finding must be marked; further sides, which name others that say the
/// same, may be.
/// </summary>
internal static class SpanComparison
{
    public static ImmutableArray<string> Faults(RuleTest test, AuditReport report)
    {
        var reported = report.Findings.SelectMany(finding => Places(finding, finding.Sides.Take(2))).ToHashSet();
        var allowed = report.Findings.SelectMany(finding => Places(finding, finding.Sides)).ToHashSet();
        var marked = test.Articles
            .SelectMany(article => article.Marked.Marks.Select(mark => new Place(mark.Rule ?? test.Rule.Descriptor.Id, article.Article.Id, mark.Span)))
            .ToHashSet();
        return
        [
            .. Ordered(marked.Where(place => !allowed.Contains(place))).Select(place => "marked but not reported: " + Describe(test, place)),
            .. Ordered(reported.Where(place => !marked.Contains(place))).Select(place => "reported but not marked: " + Describe(test, place)),
        ];
    }

    public static IEnumerable<Place> Places(Finding finding, IEnumerable<FindingSide> sides) =>
        sides.Where(side => side.ArticleId is not null).Select(side => new Place(finding.Rule, side.ArticleId!, side.Span));

    private static string Describe(RuleTest test, Place place)
    {
        Article? article = test.Articles.Select(marked => marked.Article).FirstOrDefault(article => string.Equals(article.Id, place.Article, StringComparison.Ordinal));
        string words = article is null || place.Span.End > article.Text.Length ? "?" : place.Span.Slice(article.Text);
        return string.Create(CultureInfo.InvariantCulture, $"{place.Rule} in article {place.Article} at {place.Span}: \"{words}\"");
    }

    private static IOrderedEnumerable<Place> Ordered(IEnumerable<Place> places) => places
        .OrderBy(place => place.Article, StringComparer.Ordinal)
        .ThenBy(place => place.Span)
        .ThenBy(place => place.Rule, StringComparer.Ordinal);

    /// <summary>A span that a rule reports or should.</summary>
    internal readonly record struct Place(string Rule, string Article, TextSpan Span);
}
