using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Checking.Rules.Sources;

/// <summary>Articles that carry one text, and which of them had it first.</summary>
internal sealed class CopiedText
{
    private readonly FactGraph graph;
    private readonly ILookup<int, ArticleCopy> copiesOf;

    private CopiedText(FactGraph graph, ImmutableArray<int> articles, IEnumerable<ArticleCopy> copies)
    {
        this.graph = graph;
        Articles = articles;
        copiesOf = copies
            .SelectMany(copy => new[] { (Article: copy.Left, Copy: copy), (Article: copy.Right, Copy: copy) })
            .ToLookup(end => end.Article, end => end.Copy);
    }

    /// <summary>The indices of the articles, ascending.</summary>
    public ImmutableArray<int> Articles { get; }

    /// <summary>The least share of a shorter article that is copied, each article by the copy that has most of it.</summary>
    public double Coverage => Articles.Min(article => copiesOf[article].Max(copy => copy.Coverage));

    /// <summary>The texts that several articles of <paramref name="graph"/> carry.</summary>
    public static IEnumerable<CopiedText> In(FactGraph graph)
    {
        ILookup<int, int> articles = Enumerable.Range(0, graph.Sources.Length).ToLookup(article => graph.Sources[article]);
        return graph.Copies
            .Where(copy => copy.IsWhole && graph.Sources[copy.Left] == graph.Sources[copy.Right])
            .GroupBy(copy => graph.Sources[copy.Left])
            .OrderBy(text => text.Key)
            .Select(text => new CopiedText(graph, [.. articles[text.Key]], text));
    }

    /// <summary>The article that came out before all others, or -1 when the times do not tell.</summary>
    public int Earliest()
    {
        int first = Articles[0];
        foreach (int article in Articles)
        {
            first = IsBefore(article, first) ? article : first;
        }

        return Articles.All(article => article == first || IsBefore(first, article)) ? first : -1;
    }

    /// <summary>The sentence of <paramref name="article"/> that shows a copy best, long and most alike; that of <paramref name="preferred"/> if there is one.</summary>
    public TextSpan Passage(int article, int preferred)
    {
        ArticleCopy copy = copiesOf[article].FirstOrDefault(copy => copy.Left == preferred || copy.Right == preferred) ?? copiesOf[article].First();
        AlignedSentences best = copy.Sentences.MaxBy(pair => pair.Similarity * Math.Min(pair.Left.Length, pair.Right.Length));
        return copy.Left == article ? best.Left : best.Right;
    }

    private bool IsBefore(int left, int right)
    {
        PublicationTime a = graph.Articles[left].Published;
        PublicationTime b = graph.Articles[right].Published;
        if (Instant(a) is { } x && Instant(b) is { } y)
        {
            return x < y;
        }

        return a.Day is { } day && b.Day is { } other && day < other;
    }

    private static DateTime? Instant(PublicationTime time) =>
        time is { Day: { } day, Time: { } clock, Offset: { } offset } && day.Year is > 1 and < 9999 ? day.ToDateTime(clock) - offset : null;
}
