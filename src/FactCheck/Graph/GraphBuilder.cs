using System.Collections.Immutable;

using FactCheck.Extraction;

namespace FactCheck.Graph;

/// <summary>Links extracted articles, which must be in order of id, into a graph.</summary>
internal static class GraphBuilder
{
    public static FactGraph Build(ImmutableArray<ExtractedArticle> articles)
    {
        var names = new SentenceNames(articles);
        ImmutableArray<ArticleCopy> copies = CopyFinder.Find(articles, names);
        var streets = new StreetIndex(articles);
        var sources = new SourceGrouping(articles, copies, names);
        (ImmutableArray<int> stories, ImmutableArray<int> topics) = StoryFinder.Find(articles, names, streets, sources.OfOneStory());
        (ImmutableArray<EntityNode> entities, int[][] entityOf) = EntityLinker.Link(articles, stories, topics);
        (ImmutableArray<EventNode> events, int[][] eventOf, double[][] confidences) = EventLinker.Link(articles, stories, entities, entityOf);
        return new()
        {
            Articles = articles,
            Streets = streets,
            Entities = entities,
            Events = events,
            Groups = new ClaimGrouping(articles, stories, entities, entityOf, events, eventOf, confidences).Group(),
            Copies = copies,
            Stories = stories,
            Topics = topics,
            Sources = sources.Sources(),
        };
    }
}
