using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Checking.Rules.Quotes;

/// <summary>How the speakers of two quotations relate.</summary>
internal enum SpeakerRelation
{
    /// <summary>At least one of them is unknown.</summary>
    Unknown,

    /// <summary>One and the same.</summary>
    Same,

    /// <summary>Two persons.</summary>
    Different,
}

/// <summary>Compares speakers across articles, by the graph's entities.</summary>
internal sealed class QuoteSpeakers
{
    private readonly FactGraph graph;
    private readonly Dictionary<(int Article, int Entity), int> nodes = [];

    public QuoteSpeakers(FactGraph graph)
    {
        this.graph = graph;
        foreach (EntityNode node in graph.Entities)
        {
            foreach ((int Article, int Entity) member in node.Members)
            {
                nodes[member] = node.Id;
            }
        }
    }

    /// <summary>The speaker as its article knows it, or <see langword="null"/>.</summary>
    public LocalEntity? Of(Occurrence occurrence)
    {
        ExtractedArticle article = graph.Articles[occurrence.Article];
        int speaker = article.Quotes[occurrence.Quote].Speaker;
        return speaker >= 0 && speaker < article.Entities.Length ? article.Entities[speaker] : null;
    }

    public SpeakerRelation Compare(Occurrence left, Occurrence right)
    {
        LocalEntity? a = Of(left);
        LocalEntity? b = Of(right);
        if (a is null || b is null || a.Kind != EntityKind.Person || b.Kind != EntityKind.Person)
        {
            return SpeakerRelation.Unknown;
        }

        bool linked = nodes.TryGetValue((left.Article, a.Id), out int nodeA) & nodes.TryGetValue((right.Article, b.Id), out int nodeB) && nodeA == nodeB;
        return linked || SharesName(a.Key, b.Key) ? SpeakerRelation.Same : SpeakerRelation.Different;
    }

    // "lee ann" and "lee": one may be the other's short form.
    private static bool SharesName(string left, string right)
    {
        string[] words = right.Split(' ');
        return left.Split(' ').Any(word => word.Length > 2 && words.Contains(word, StringComparer.Ordinal));
    }
}
