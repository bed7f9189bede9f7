using System.Collections.Immutable;

using FactCheck.Extraction;

namespace FactCheck.Graph;

/// <summary>
/// Links mentions of one event. A mention is only compared with the clusters that share a key with it: a pair of participants, a
/// participant, or the story; so the cost grows with the mentions. <see cref="EventCompatibility"/> decides.
/// </summary>
internal sealed class EventLinker
{
    /// <summary>The clusters under one key that a mention is compared with, latest first: bounds the work on a key that everything shares.</summary>
    private const int MostCandidates = 24;

    private readonly ImmutableArray<ExtractedArticle> articles;
    private readonly ImmutableArray<int> stories;
    private readonly int[][] nodeOf;
    private readonly ImmutableArray<EntityNode> entities;
    private readonly List<EventCluster> clusters = [];
    private readonly Dictionary<string, List<EventCluster>> index = new(StringComparer.Ordinal);

    private EventLinker(ImmutableArray<ExtractedArticle> articles, ImmutableArray<int> stories, ImmutableArray<EntityNode> entities, int[][] nodeOf)
    {
        this.articles = articles;
        this.stories = stories;
        this.entities = entities;
        this.nodeOf = nodeOf;
    }

    /// <summary>The nodes, and for each article the node of each of its event mentions with the confidence of the link.</summary>
    public static (ImmutableArray<EventNode> Nodes, int[][] NodeOf, double[][] Confidences) Link(
        ImmutableArray<ExtractedArticle> articles, ImmutableArray<int> stories, ImmutableArray<EntityNode> entities, int[][] nodeOf) =>
        new EventLinker(articles, stories, entities, nodeOf).Link();

    private (ImmutableArray<EventNode> Nodes, int[][] NodeOf, double[][] Confidences) Link()
    {
        int[][] eventOf = [.. articles.Select(article => new int[article.Events.Length])];
        double[][] confidences = [.. articles.Select(article => new double[article.Events.Length])];

        // Mentions that say most come first, so that a bare "the call" finds its cluster made.
        foreach (LinkableEvent mention in Mentions().OrderByDescending(mention => mention.Evidence).ThenBy(mention => mention.Article).ThenBy(mention => mention.Index))
        {
            string[] keys = [.. mention.Keys(entities)];
            (EventCluster? cluster, double confidence) = BestOf(mention, keys);
            if (cluster is null)
            {
                clusters.Add(cluster = new(clusters.Count));
            }

            cluster.Add(mention, confidence);
            confidences[mention.Article][mention.Index] = confidence;
            foreach (string key in keys)
            {
                Register(key, cluster);
            }

            eventOf[mention.Article][mention.Index] = cluster.Id;
        }

        return ([.. clusters.Select(cluster => cluster.ToNode(entities))], eventOf, confidences);
    }

    private IEnumerable<LinkableEvent> Mentions()
    {
        for (int article = 0; article < articles.Length; article++)
        {
            for (int mention = 0; mention < articles[article].Events.Length; mention++)
            {
                yield return LinkableEvent.Of(articles[article], article, mention, stories[article], nodeOf[article], entities);
            }
        }
    }

    private (EventCluster? Cluster, double Confidence) BestOf(LinkableEvent mention, string[] keys)
    {
        EventCluster? best = null;
        double score = 0;
        foreach (string key in keys)
        {
            if (!index.TryGetValue(key, out List<EventCluster>? candidates))
            {
                continue;
            }

            for (int last = candidates.Count - 1; last >= Math.Max(0, candidates.Count - MostCandidates); last--)
            {
                double confidence = EventCompatibility.Of(mention, candidates[last], entities);
                if (confidence > score || (confidence > 0 && confidence.Equals(score) && candidates[last].Id < best!.Id))
                {
                    best = candidates[last];
                    score = confidence;
                }
            }
        }

        return (best, best is null ? 1 : score);
    }

    private void Register(string key, EventCluster cluster)
    {
        if (!index.TryGetValue(key, out List<EventCluster>? list))
        {
            index.Add(key, list = []);
        }

        if (cluster.Keys.Add(key))
        {
            list.Add(cluster);
        }
    }
}
