using System.Collections.Immutable;

using FactCheck.Extraction;

namespace FactCheck.Graph;

/// <summary>Links extracted articles, which must be in order of id, into a graph.</summary>
internal static class GraphBuilder
{
    public static FactGraph Build(ImmutableArray<ExtractedArticle> articles)
    {
        ImmutableArray<ArticleCopy> copies = CopyFinder.Find(articles);
        ImmutableArray<int> stories = StoryFinder.Find(articles, copies);
        (ImmutableArray<EntityNode> entities, int[][] entityOf) = EntityLinker.Link(articles, stories);
        (ImmutableArray<EventNode> events, int[][] eventOf, double[][] confidences) = EventLinker.Link(articles, stories, entities, entityOf);
        return new()
        {
            Articles = articles,
            Entities = entities,
            Events = events,
            Groups = new ClaimGrouping(articles, stories, entities, entityOf, events, eventOf, confidences).Group(),
            Copies = copies,
            Stories = stories,
            Sources = Sources(articles.Length, copies),
        };
    }

    /// <summary>Articles of which most is copied are one source.</summary>
    private static ImmutableArray<int> Sources(int count, ImmutableArray<ArticleCopy> copies)
    {
        var sets = new DisjointSets(count);
        foreach (ArticleCopy copy in copies.Where(copy => copy.IsWhole))
        {
            sets.Union(copy.Left, copy.Right);
        }

        return [.. Enumerable.Range(0, count).Select(sets.Find)];
    }
}
