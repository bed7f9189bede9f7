using System.Collections.Immutable;

using FactCheck.Extraction;
using FactCheck.Knowledge;

namespace FactCheck.Graph;

/// <summary>Links extracted articles, which must be in order of id, into a graph.</summary>
internal static class GraphBuilder
{
    public static FactGraph Build(ImmutableArray<ExtractedArticle> articles, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        return new() { Articles = articles, Sources = [.. Enumerable.Range(0, articles.Length)] };
    }
}
