using System.Collections.Immutable;

using FactCheck.Extraction;

namespace FactCheck.Graph;

/// <summary>The streets that each article of a set names, read once an article however many ask. Thread-safe.</summary>
internal sealed class StreetIndex(ImmutableArray<ExtractedArticle> articles)
{
    private readonly StreetName[]?[] known = new StreetName[articles.Length][];

    /// <summary>The streets of an article, in order.</summary>
    public IReadOnlyList<StreetName> In(int article) => known[article] ??= [.. StreetName.In(articles[article], article)];
}
