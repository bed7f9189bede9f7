using System.Collections.Immutable;
using System.Runtime.CompilerServices;

using FactCheck.Articles;
using FactCheck.Extraction;

namespace FactCheck.Graph;

/// <summary>
/// Aligns the sentences of two articles in order, as the chain of pairs with the greatest sum of similarities (the longest common
/// subsequence with weights).
/// </summary>
internal static class SentenceAlignment
{
    /// <summary>The similarity from which two sentences are one, reworded. Unrelated sentences of one story stay below 0.35.</summary>
    private const double LeastSimilarity = 0.42;

    /// <summary>Sentences with fewer words are alike by chance.</summary>
    private const int LeastWords = 6;

    /// <summary>The table of the alignment grows with the product; longer articles are aligned in their first sentences.</summary>
    private const int MostSentences = 400;

    /// <summary>Fewer aligned sentences than this make no copied passage, unless they are the same to the letter.</summary>
    private const int LeastSentences = 2;

    /// <summary>The two articles as a copy, or <see langword="null"/> when too little is aligned.</summary>
    public static ArticleCopy? Align(ImmutableArray<ExtractedArticle> articles, int left, int right)
    {
        List<Sentence> a = Sentences(articles[left]);
        List<Sentence> b = Sentences(articles[right]);
        if (a.Count == 0 || b.Count == 0)
        {
            return null;
        }

        double[,] similarity = Similarities(a, b);
        ImmutableArray<AlignedSentences> aligned = Chain(a, b, similarity);
        if (aligned.Length < LeastSentences && !aligned.Any(pair => pair.Similarity > 0.8))
        {
            return null;
        }

        return new(left, right, aligned, (double)aligned.Length / Math.Min(a.Count, b.Count));
    }

    private static List<Sentence> Sentences(ExtractedArticle article)
    {
        var result = new List<Sentence>();
        foreach (TextSpan span in article.Sentences)
        {
            ulong[] words = [.. WordHashes.Of(article.Article.Text, span).Select(word => word.Hash)];
            if (words.Length >= LeastWords && result.Count < MostSentences)
            {
                Array.Sort(words);
                result.Add(new(span, words));
            }
        }

        return result;
    }

    private static double[,] Similarities(List<Sentence> left, List<Sentence> right)
    {
        double[,] table = new double[left.Count, right.Count];
        for (int i = 0; i < left.Count; i++)
        {
            for (int j = 0; j < right.Count; j++)
            {
                table[i, j] = Dice(left[i].SortedWords, right[j].SortedWords);
            }
        }

        return table;
    }

    /// <summary>Twice the words in common over the words of both, counting repetitions (Dice 1945).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Dice(ulong[] left, ulong[] right)
    {
        int shortest = Math.Min(left.Length, right.Length);
        if (2d * shortest / (left.Length + right.Length) < LeastSimilarity)
        {
            return 0;
        }

        int common = 0;
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            int order = left[i].CompareTo(right[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return 2d * common / (left.Length + right.Length);
    }

    private static ImmutableArray<AlignedSentences> Chain(List<Sentence> left, List<Sentence> right, double[,] similarity)
    {
        double[,] best = new double[left.Count + 1, right.Count + 1];
        for (int i = left.Count - 1; i >= 0; i--)
        {
            for (int j = right.Count - 1; j >= 0; j--)
            {
                double paired = similarity[i, j] >= LeastSimilarity ? similarity[i, j] + best[i + 1, j + 1] : 0;
                best[i, j] = Math.Max(paired, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        ImmutableArray<AlignedSentences>.Builder chain = ImmutableArray.CreateBuilder<AlignedSentences>();
        for (int i = 0, j = 0; i < left.Count && j < right.Count;)
        {
            if (similarity[i, j] >= LeastSimilarity && best[i, j] <= similarity[i, j] + best[i + 1, j + 1] + 1e-12)
            {
                chain.Add(new(left[i++].Span, right[j++].Span, similarity[i - 1, j - 1]));
            }
            else if (best[i + 1, j] >= best[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return chain.ToImmutable();
    }

    private sealed record Sentence(TextSpan Span, ulong[] SortedWords);
}
