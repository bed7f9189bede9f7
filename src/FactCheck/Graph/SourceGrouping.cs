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
        foreach (ArticleCopy copy in WholeTexts(articles, copies.Where(copy => copy.Sentences.Length >= LeastSentences), LeastNames))
        {
            sets.Union(copy.Left, copy.Right);
        }

        return [.. Enumerable.Range(0, articles.Length).Select(sets.Find)];
    }

    /// <summary>The copies that tell one story: as those of one source, but a sentence is enough, and few names are, for shared words and days tell as much.</summary>
    public static IEnumerable<ArticleCopy> OfOneStory(ImmutableArray<ExtractedArticle> articles, ImmutableArray<ArticleCopy> copies) => WholeTexts(articles, copies, 0);

    private static IEnumerable<ArticleCopy> WholeTexts(ImmutableArray<ExtractedArticle> articles, IEnumerable<ArticleCopy> copies, int leastNames)
    {
        var names = new SortedSet<string>?[articles.Length];
        return copies.Where(copy => copy.IsWhole && IsOneText(copy, articles, names, leastNames));
    }

    private static bool IsOneText(ArticleCopy copy, ImmutableArray<ExtractedArticle> articles, SortedSet<string>?[] names, int leastNames)
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
        return shared.Count >= Math.Max(leastNames, LeastShareOfNames * all);
    }

    private static SortedSet<string> Names(int article, ImmutableArray<ExtractedArticle> articles, SortedSet<string>?[] names) =>
        names[article] ??= NameWords.In(articles[article], articles[article].Sentences);
}
