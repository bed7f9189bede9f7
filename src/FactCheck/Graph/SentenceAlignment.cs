using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;

using FactCheck.Articles;
using FactCheck.Extraction;

namespace FactCheck.Graph;

/// <summary>
/// Aligns the sentences of two articles in order, as the chain of pairs with the greatest sum of similarities (the longest common
/// subsequence with weights).
/// </summary>
internal sealed class SentenceAlignment(ImmutableArray<ExtractedArticle> articles)
{
    /// <summary>The similarity from which two sentences are one, reworded. Unrelated sentences of one story stay below 0.35.</summary>
    internal const double LeastSimilarity = 0.42;

    /// <summary>Sentences with fewer words are alike by chance.</summary>
    private const int LeastWords = 6;

    /// <summary>The table of the alignment grows with the product; longer articles are aligned in their first sentences.</summary>
    private const int MostSentences = 400;

    /// <summary>Fewer aligned sentences than this make no copied passage, unless they are the same to the letter.</summary>
    private const int LeastSentences = 2;

    /// <summary>The sentences of an article, made when it is first aligned; two threads may make the same.</summary>
    private readonly Sentence[]?[] sentences = new Sentence[articles.Length][];

    /// <summary>The two articles as a copy, or <see langword="null"/> when too little is aligned. Thread-safe.</summary>
    public ArticleCopy? Align(int left, int right)
    {
        Sentence[] a = sentences[left] ??= Sentences(articles[left]);
        Sentence[] b = sentences[right] ??= Sentences(articles[right]);
        if (a.Length == 0 || b.Length == 0)
        {
            return null;
        }

        double[,] similarity = Similarities(a, b);
        ImmutableArray<AlignedSentences> aligned = Chain(a, b, similarity);
        if (aligned.Length < LeastSentences && !aligned.Any(pair => pair.Similarity > 0.8))
        {
            return null;
        }

        return new(left, right, aligned, (double)aligned.Length / Math.Min(a.Length, b.Length));
    }

    private static Sentence[] Sentences(ExtractedArticle article)
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

        return [.. result];
    }

    private static double[,] Similarities(Sentence[] left, Sentence[] right)
    {
        double[,] table = new double[left.Length, right.Length];
        for (int i = 0; i < left.Length; i++)
        {
            for (int j = 0; j < right.Length; j++)
            {
                table[i, j] = MayBeAlike(left[i], right[j]) ? Dice(left[i].SortedWords, right[j].SortedWords) : 0;
            }
        }

        return table;
    }

    /// <summary>
    /// Whether two sentences may have enough words in common: no more are than bits of their signatures, and words of the shorter that share a bit. Most pairs are told apart by that alone.
    /// </summary>
    internal static bool MayBeAlike(Sentence left, Sentence right)
    {
        int most = BitOperations.PopCount(left.Signature[0] & right.Signature[0]) + BitOperations.PopCount(left.Signature[1] & right.Signature[1])
            + BitOperations.PopCount(left.Signature[2] & right.Signature[2]) + BitOperations.PopCount(left.Signature[3] & right.Signature[3])
            + Math.Min(left.Doubled, right.Doubled);
        return 2d * most / (left.SortedWords.Length + right.SortedWords.Length) >= LeastSimilarity;
    }

    /// <summary>Twice the words in common over the words of both, counting repetitions (Dice 1945).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static double Dice(ulong[] left, ulong[] right)
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

    private static ImmutableArray<AlignedSentences> Chain(Sentence[] left, Sentence[] right, double[,] similarity)
    {
        double[,] best = new double[left.Length + 1, right.Length + 1];
        for (int i = left.Length - 1; i >= 0; i--)
        {
            for (int j = right.Length - 1; j >= 0; j--)
            {
                double paired = similarity[i, j] >= LeastSimilarity ? similarity[i, j] + best[i + 1, j + 1] : 0;
                best[i, j] = Math.Max(paired, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        ImmutableArray<AlignedSentences>.Builder chain = ImmutableArray.CreateBuilder<AlignedSentences>();
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
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

    /// <summary>A sentence as its words.</summary>
    internal sealed class Sentence
    {
        public Sentence(TextSpan span, ulong[] sortedWords)
        {
            Span = span;
            SortedWords = sortedWords;
            foreach (ulong word in sortedWords)
            {
                Signature[(int)(word >> 62)] |= 1UL << (int)((word >> 56) & 63);
            }

            Doubled = sortedWords.Length - BitOperations.PopCount(Signature[0]) - BitOperations.PopCount(Signature[1]) - BitOperations.PopCount(Signature[2]) - BitOperations.PopCount(Signature[3]);
        }

        public TextSpan Span { get; }

        public ulong[] SortedWords { get; }

        /// <summary>256 bits, one for each word.</summary>
        public ulong[] Signature { get; } = new ulong[4];

        /// <summary>The words that share a bit with another one of the sentence.</summary>
        public int Doubled { get; }
    }
}
