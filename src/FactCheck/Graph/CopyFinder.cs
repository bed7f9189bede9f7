using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Extraction;

namespace FactCheck.Graph;

/// <summary>
/// Finds articles that copy each other, wholly or in passages, also when a machine reworded the copy. Articles are candidates when they share
/// several runs of four words that few articles have; their sentences are then aligned in order. Where most names differ the two are filled in from one form, as reports on
/// results and the weather are, and no copies.
/// </summary>
internal static class CopyFinder
{
    /// <summary>The words in a run. Four survive the rewording of every other word often enough and rarely recur by chance.</summary>
    private const int RunLength = 4;

    /// <summary>A run that more articles have than this is boilerplate or a stock phrase.</summary>
    private const int MostArticlesOfRun = 12;

    /// <summary>Fewer shared runs than this come about by quoting one name or phrase.</summary>
    private const int LeastSharedRuns = 6;

    /// <summary>With fewer names than this a passage does not show whether it was filled in.</summary>
    private const int LeastNames = 3;

    /// <summary>What comes again after so long without a name in common is the same notice on something new.</summary>
    private const int FarApartDays = 180;

    /// <summary>A copy has more of the names of the other in the same passages than this share of them.</summary>
    private const double LeastSharedNames = 0.4;

    public static ImmutableArray<ArticleCopy> Find(ImmutableArray<ExtractedArticle> articles, SentenceNames names)
    {
        var runs = new ulong[articles.Length][];
        Parallel.For(0, articles.Length, index => runs[index] = Runs(articles[index].Article.Text));
        (int Left, int Right)[] candidates = SharedRuns.Pairs(runs, MostArticlesOfRun, LeastSharedRuns);
        var alignment = new SentenceAlignment(articles);
        var copies = new ArticleCopy?[candidates.Length];
        Parallel.For(0, candidates.Length, index =>
        {
            copies[index] = alignment.Align(candidates[index].Left, candidates[index].Right) is { } aligned ? WithNames(aligned, names, articles) : null;
        });
        return [.. copies.OfType<ArticleCopy>()];
    }

    /// <summary>The copy with the names that both have, or <see langword="null"/> when it was filled in from one form.</summary>
    private static ArticleCopy? WithNames(ArticleCopy copy, SentenceNames names, ImmutableArray<ExtractedArticle> articles)
    {
        ulong[] left = names.HashesIn(copy.Left, copy.Sentences, pair => pair.Left);
        ulong[] right = names.HashesIn(copy.Right, copy.Sentences, pair => pair.Right);
        int least = Math.Min(left.Length, right.Length);
        int shared = WordHashes.Common(left, right);
        bool isFarApart = ArticleDates.DaysApart(articles[copy.Left].Published, articles[copy.Right].Published) is > FarApartDays;
        bool isFilledIn = isFarApart ? shared <= LeastSharedNames * least : least >= LeastNames && shared < LeastSharedNames * least;
        return isFilledIn ? null : copy with { SharedNames = shared };
    }

    private static ulong[] Runs(string text)
    {
        List<(ulong Hash, TextSpan Span)> words = WordHashes.Of(text, new(0, text.Length));
        var runs = new HashSet<ulong>();
        for (int index = 0; index + RunLength <= words.Count; index++)
        {
            ulong run = words[index].Hash;
            for (int next = 1; next < RunLength; next++)
            {
                run = WordHashes.Combine(run, words[index + next].Hash);
            }

            runs.Add(run);
        }

        return WordHashes.Sorted(runs);
    }
}
