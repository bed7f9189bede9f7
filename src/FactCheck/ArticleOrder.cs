using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Values;

namespace FactCheck;

/// <summary>Puts articles into the one order that makes results independent of the order in which they came in.</summary>
internal static class ArticleOrder
{
    public static ImmutableArray<Article> Sort(IEnumerable<Article> articles, out ImmutableArray<Diagnostic> diagnostics) =>
        Sort(articles, article => article, (article, id) => article with { Id = id }, out diagnostics);

    public static ImmutableArray<ExtractedArticle> Sort(IEnumerable<ExtractedArticle> articles, out ImmutableArray<Diagnostic> diagnostics) =>
        Sort(articles, extracted => extracted.Article, Rename, out diagnostics);

    private static ImmutableArray<T> Sort<T>(
        IEnumerable<T> items, Func<T, Article> articleOf, Func<T, string, T> rename, out ImmutableArray<Diagnostic> diagnostics)
    {
        T[] sorted =
        [
            .. items
                .OrderBy(item => articleOf(item).Id, StringComparer.Ordinal)
                .ThenBy(item => articleOf(item).Text, StringComparer.Ordinal)
                .ThenBy(item => articleOf(item).Path ?? "", StringComparer.Ordinal),
        ];
        var taken = new HashSet<string>(sorted.Select(item => articleOf(item).Id), StringComparer.Ordinal);
        ImmutableArray<Diagnostic>.Builder notes = ImmutableArray.CreateBuilder<Diagnostic>();
        string? previous = null;
        for (int index = 0; index < sorted.Length; index++)
        {
            Article article = articleOf(sorted[index]);
            if (!string.Equals(article.Id, previous, StringComparison.Ordinal))
            {
                previous = article.Id;
                continue;
            }

            string id = Unused(article.Id, taken);
            notes.Add(new(DiagnosticLevel.Warning, "duplicate-id", $"Several articles have the id '{article.Id}'; one of them is listed as '{id}'.", article.Path, Article: id));
            sorted[index] = rename(sorted[index], id);
        }

        diagnostics = notes.ToImmutable();
        return [.. sorted.OrderBy(item => articleOf(item).Id, StringComparer.Ordinal)];
    }

    private static string Unused(string id, HashSet<string> taken)
    {
        for (int number = 2; ; number++)
        {
            string candidate = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{id}#{number}");
            if (taken.Add(candidate))
            {
                return candidate;
            }
        }
    }

    private static ExtractedArticle Rename(ExtractedArticle extracted, string id) => extracted with
    {
        Article = extracted.Article with { Id = id },
        Claims = [.. extracted.Claims.Select(claim => claim with { Provenance = claim.Provenance with { ArticleId = id } })],
    };
}
