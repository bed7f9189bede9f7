using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Extraction;

namespace FactCheck.Graph;

/// <summary>An entity linked across articles.</summary>
/// <param name="Id">Its index in <see cref="FactGraph.Entities"/>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name most articles use in full.</param>
public sealed record EntityNode(int Id, EntityKind Kind, string Name)
{
    /// <summary>Its local entities: index of the article in <see cref="FactGraph.Articles"/> and index in that article's entities.</summary>
    public ImmutableArray<(int Article, int Entity)> Members { get; init; } = [];

    /// <summary>The id in the knowledge tables, or <see langword="null"/>.</summary>
    public string? KnowledgeId { get; init; }
}

/// <summary>An event linked across articles.</summary>
/// <param name="Id">Its index in <see cref="FactGraph.Events"/>.</param>
/// <param name="Type">The event type.</param>
/// <param name="Label">What an editor would call it: "phone call: Donald Trump, Vladimir Putin".</param>
public sealed record EventNode(int Id, string Type, string Label)
{
    /// <summary>Its mentions: index of the article in <see cref="FactGraph.Articles"/> and index in that article's events.</summary>
    public ImmutableArray<(int Article, int Event)> Mentions { get; init; } = [];

    /// <summary>The ids of the entities that take part, ascending.</summary>
    public ImmutableArray<int> Participants { get; init; } = [];

    /// <summary>For each of <see cref="Mentions"/>, how sure the linker is that it belongs here, 0 to 1.</summary>
    public ImmutableArray<double> LinkConfidences { get; init; } = [];
}

/// <summary>A claim in the graph: the claim and the index of its article.</summary>
/// <param name="Article">The index in <see cref="FactGraph.Articles"/>.</param>
/// <param name="Claim">The claim.</param>
public readonly record struct GraphClaim(int Article, Claim Claim)
{
    /// <summary>How sure the linker is that the claim is about the thing of its group, 0 to 1.</summary>
    public double LinkConfidence { get; init; } = 1;
}

/// <summary>All claims on one attribute of one thing: the only claims that are compared with each other.</summary>
/// <param name="Key">The key that they share, stable between runs.</param>
/// <param name="Subject">What an editor would call the thing.</param>
/// <param name="Attribute">The attribute.</param>
/// <param name="Claims">The claims, by article and span.</param>
public sealed record ClaimGroup(string Key, string Subject, string Attribute, ImmutableArray<GraphClaim> Claims)
{
    /// <summary>The id of the event or entity node, by the kind of the claims' subject; -1 for quotes.</summary>
    public int Node { get; init; } = -1;
}

/// <summary>Two sentences of a copied passage that stand in the same place.</summary>
/// <param name="Left">The sentence in the left article.</param>
/// <param name="Right">The sentence in the right article.</param>
/// <param name="Similarity">The share of words that they have in common, 0 to 1.</param>
public readonly record struct AlignedSentences(TextSpan Left, TextSpan Right, double Similarity);

/// <summary>Two articles of which one copies the other, wholly or in passages.</summary>
/// <param name="Left">The index of one article in <see cref="FactGraph.Articles"/>.</param>
/// <param name="Right">The index of the other, greater than <paramref name="Left"/>.</param>
/// <param name="Sentences">The aligned sentences, in order of the left article.</param>
/// <param name="Coverage">The share of the shorter article's sentences that are aligned, 0 to 1.</param>
public sealed record ArticleCopy(int Left, int Right, ImmutableArray<AlignedSentences> Sentences, double Coverage)
{
    /// <summary>How many distinctive words of names both have in the aligned sentences.</summary>
    internal int SharedNames { get; init; }

    /// <summary>Whether so much is copied, at least half of the shorter article, that the two are one source.</summary>
    public bool IsWhole => Coverage >= 0.5;
}

/// <summary>
/// What a set of articles says: entities, events and articles as nodes, claims with their provenance as edges. Immutable and
/// thread-safe; the same for every order of the input.
/// </summary>
public sealed record FactGraph
{
    private readonly ILookup<int, int>? byTopic;

    /// <summary>The articles, by id (ordinal).</summary>
    public ImmutableArray<ExtractedArticle> Articles
    {
        get;
        init
        {
            field = value;
            Streets = new(value);
        }
    }

    = [];

    /// <summary>The entities.</summary>
    public ImmutableArray<EntityNode> Entities
    {
        get;
        init
        {
            field = value;
            var nodes = new Dictionary<(int Article, int Entity), EntityNode>();
            foreach (EntityNode node in value)
            {
                foreach ((int Article, int Entity) member in node.Members)
                {
                    nodes[member] = node;
                }
            }

            NodeByMember = nodes;
        }
    }

    = [];

    /// <summary>The events.</summary>
    public ImmutableArray<EventNode> Events { get; init; } = [];

    /// <summary>The claims, grouped by what they are about; by key (ordinal).</summary>
    public ImmutableArray<ClaimGroup> Groups { get; init; } = [];

    /// <summary>The pairs of articles of which one copies the other.</summary>
    public ImmutableArray<ArticleCopy> Copies { get; init; } = [];

    /// <summary>The story of each article: articles of one story have the same number, which is the least index of its articles.</summary>
    public ImmutableArray<int> Stories
    {
        get;
        init
        {
            field = value;
            ArticlesByStory = Enumerable.Range(0, value.Length).ToLookup(article => value[article]);
        }
    }

    = [];

    /// <summary>The topic of each article: stories of which each is tied to the next. Numbered as <see cref="Stories"/> are.</summary>
    internal ImmutableArray<int> Topics
    {
        get;
        init
        {
            field = value;
            byTopic = Enumerable.Range(0, value.Length).ToLookup(article => value[article]);
        }
    }

    = [];

    /// <summary>The independent source of each article: articles that copy each other have the same number.</summary>
    public ImmutableArray<int> Sources { get; init; } = [];

    /// <summary>The node of each local entity that is linked, by the index of its article and its own in there.</summary>
    internal IReadOnlyDictionary<(int Article, int Entity), EntityNode> NodeByMember { get; private init; } = new Dictionary<(int Article, int Entity), EntityNode>();

    /// <summary>The streets that each article names.</summary>
    internal StreetIndex Streets { get; init; } = new([]);

    /// <summary>The stories, each with its articles, ascending.</summary>
    internal ILookup<int, int> ArticlesByStory { get; private init; } = Enumerable.Empty<int>().ToLookup(article => article);

    /// <summary>The topics, each with its articles, ascending; the stories where nobody told the topics.</summary>
    internal ILookup<int, int> ArticlesByTopic => byTopic ?? ArticlesByStory;

    /// <summary>The articles of a story, ascending, without a walk through the whole set.</summary>
    internal IEnumerable<int> ArticlesOfStory(int story) => ArticlesByStory[story];
}
