using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Checking.Rules.Quotes;

/// <summary>How the speakers of two quotations relate.</summary>
internal enum SpeakerRelation
{
    /// <summary>At least one of them is unknown, or their names only share a word.</summary>
    Unknown,

    /// <summary>One and the same.</summary>
    Same,

    /// <summary>Two persons.</summary>
    Different,
}

/// <summary>Compares speakers across articles, by the graph's entities.</summary>
internal sealed class QuoteSpeakers(FactGraph graph)
{
    /// <summary>The speaker as its article knows it, or <see langword="null"/>.</summary>
    public LocalEntity? Of(Occurrence occurrence)
    {
        ExtractedArticle article = graph.Articles[occurrence.Article];
        int speaker = occurrence.IsAttributed ? article.Quotes[occurrence.Quote].Speaker : -1;
        return speaker >= 0 && speaker < article.Entities.Length ? article.Entities[speaker] : null;
    }

    public SpeakerRelation Compare(Occurrence left, Occurrence right)
    {
        if (Of(left) is not { Kind: EntityKind.Person } a || Of(right) is not { Kind: EntityKind.Person } b)
        {
            return SpeakerRelation.Unknown;
        }

        return AreOne(left.Article, a, right.Article, b) ? SpeakerRelation.Same
            : SharesName(a.Key, b.Key) ? SpeakerRelation.Unknown
            : SpeakerRelation.Different;
    }

    /// <summary>Whether the sentence of <paramref name="occurrence"/> also names the speaker of <paramref name="other"/>: "Ann Reyes, head, Harrow Press Office says".</summary>
    public bool StandsBeside(Occurrence occurrence, Occurrence other)
    {
        ExtractedArticle article = graph.Articles[occurrence.Article];
        QuoteMention quote = article.Quotes[occurrence.Quote];
        return Of(other) is { } speaker && article.Names.Any(name =>
            name.Entity >= 0 && name.Kind == EntityKind.Person && (name.Sentence == quote.Sentence || quote.Span.Contains(name.Span))
            && AreOne(occurrence.Article, article.Entities[name.Entity], other.Article, speaker));
    }

    private bool AreOne(int left, LocalEntity a, int right, LocalEntity b) =>
        (graph.NodeByMember.TryGetValue((left, a.Id), out EntityNode? one) && graph.NodeByMember.TryGetValue((right, b.Id), out EntityNode? other) && one.Id == other.Id)
        || IsShortForm(a.Key, b.Key) || IsShortForm(b.Key, a.Key);

    // "lee ann" and "lee".
    private static bool IsShortForm(string shorter, string longer) => SharesName(shorter, longer)
        && shorter.Split(' ').All(word => word.Length < 3 || longer.Split(' ').Contains(word, StringComparer.Ordinal));

    // "lee ann" and "lee bo": kin, or one of them told wrongly.
    private static bool SharesName(string left, string right) =>
        left.Split(' ').Any(word => word.Length > 2 && right.Split(' ').Contains(word, StringComparer.Ordinal));
}
