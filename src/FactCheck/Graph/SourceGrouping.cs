using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Extraction;

namespace FactCheck.Graph;

/// <summary>
/// Tells which articles are one source: those that copy at least half of each other. Notices that stand under every article of a publisher, and forms that come again, are alike too; copies of one
/// text also came out in the same weeks and have half of all their names in common.
/// </summary>
internal sealed class SourceGrouping(ImmutableArray<ExtractedArticle> articles, ImmutableArray<ArticleCopy> copies, SentenceNames names)
{
    /// <summary>A text is hardly taken over by others after this time.</summary>
    private const int NearDays = 14;

    /// <summary>One sentence in common may be a quotation or the one thing that there is to say.</summary>
    private const int LeastSentences = 2;

    private const int LeastNames = 2;
    private const double LeastShareOfNames = 0.5;

    // How many names an article has in all, counted once it is asked for; -1 before.
    private readonly int[] counts = [.. Enumerable.Repeat(-1, articles.Length)];

    /// <summary>The source of each article: the least index of those that have its text.</summary>
    public ImmutableArray<int> Sources()
    {
        var sets = new DisjointSets(articles.Length);
        foreach (ArticleCopy copy in copies)
        {
            if (copy.Sentences.Length >= LeastSentences && IsOneText(copy, LeastNames))
            {
                sets.Union(copy.Left, copy.Right);
            }
        }

        return [.. Enumerable.Range(0, articles.Length).Select(sets.Find)];
    }

    /// <summary>The copies that tell one story: as those of one source, but a sentence is enough, and few names are, for shared words and days tell as much.</summary>
    public IEnumerable<ArticleCopy> OfOneStory() => copies.Where(copy => IsOneText(copy, 0));

    private bool IsOneText(ArticleCopy copy, int leastNames) =>
        copy.IsWhole
        && ArticleDates.DaysApart(articles[copy.Left].Published, articles[copy.Right].Published) is not > NearDays
        && copy.SharedNames >= Math.Max(leastNames, LeastShareOfNames * Math.Min(Names(copy.Left), Names(copy.Right)));

    private int Names(int article) => counts[article] >= 0 ? counts[article] : counts[article] = names.InAll(article).Count;
}
