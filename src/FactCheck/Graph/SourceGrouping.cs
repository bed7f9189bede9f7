using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Extraction;

namespace FactCheck.Graph;

/// <summary>
/// Tells which articles are one source: those that copy at least half of each other. Notices that stand under every article of a publisher, and forms that come again, are alike too; copies of one
/// text also came out in the same weeks and have half of all their names in common.
/// </summary>
internal static class SourceGrouping
{
    /// <summary>A text is hardly taken over by others after this time.</summary>
    private const int NearDays = 14;

    /// <summary>One sentence in common may be a quotation or the one thing that there is to say.</summary>
    private const int LeastSentences = 2;

    private const int LeastNames = 2;
    private const double LeastShareOfNames = 0.5;

    /// <summary>The source of each article: the least index of those that have its text.</summary>
    public static ImmutableArray<int> Of(ImmutableArray<ExtractedArticle> articles, ImmutableArray<ArticleCopy> copies)
    {
        var sets = new DisjointSets(articles.Length);
        var names = new SortedSet<string>?[articles.Length];
        foreach (ArticleCopy copy in copies)
        {
            if (copy.IsWhole && copy.Sentences.Length >= LeastSentences && IsOneText(copy, articles, names))
            {
                sets.Union(copy.Left, copy.Right);
            }
        }

        return [.. Enumerable.Range(0, articles.Length).Select(sets.Find)];
    }

    private static bool IsOneText(ArticleCopy copy, ImmutableArray<ExtractedArticle> articles, SortedSet<string>?[] names)
    {
        ExtractedArticle left = articles[copy.Left];
        ExtractedArticle right = articles[copy.Right];
        if (ArticleDates.DaysApart(left.Published, right.Published) is > NearDays)
        {
            return false;
        }

        SortedSet<string> shared = NameWords.In(left, copy.Sentences.Select(pair => pair.Left));
        shared.IntersectWith(NameWords.In(right, copy.Sentences.Select(pair => pair.Right)));
        int all = Math.Min(Names(copy.Left, articles, names).Count, Names(copy.Right, articles, names).Count);
        return shared.Count >= Math.Max(LeastNames, LeastShareOfNames * all);
    }

    private static SortedSet<string> Names(int article, ImmutableArray<ExtractedArticle> articles, SortedSet<string>?[] names) =>
        names[article] ??= NameWords.In(articles[article], articles[article].Sentences);
}
