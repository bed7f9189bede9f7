using System.Buffers;
using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.Intrinsics;

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

        ImmutableArray<AlignedSentences> aligned = Chain(a, b);
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

    /// <summary>
    /// Whether two sentences may have enough words in common: no more are than bits of their signatures, and words of the shorter that share a bit. Most pairs are told apart by that alone.
    /// </summary>
    internal static bool MayBeAlike(Sentence left, Sentence right)
    {
        int most = BitCount(left.Signature & right.Signature) + Math.Min(left.Doubled, right.Doubled);
        return 2d * most / (left.SortedWords.Length + right.SortedWords.Length) >= LeastSimilarity;
    }

    private static int BitCount(Vector256<ulong> bits) =>
        BitOperations.PopCount(bits[0]) + BitOperations.PopCount(bits[1]) + BitOperations.PopCount(bits[2]) + BitOperations.PopCount(bits[3]);

    /// <summary>Twice the words in common over the words of both, counting repetitions (Dice 1945).</summary>
    internal static double Dice(ulong[] left, ulong[] right)
    {
        int shortest = Math.Min(left.Length, right.Length);
        if (2d * shortest / (left.Length + right.Length) < LeastSimilarity)
        {
            return 0;
        }

        return 2d * WordHashes.Common(left, right) / (left.Length + right.Length);
    }

    private static ImmutableArray<AlignedSentences> Chain(Sentence[] left, Sentence[] right)
    {
        int width = right.Length + 1;
        double[] similarity = ArrayPool<double>.Shared.Rent(left.Length * right.Length);
        double[] best = ArrayPool<double>.Shared.Rent((left.Length + 1) * width);
        try
        {
            best.AsSpan(left.Length * width, width).Clear();
            for (int i = left.Length - 1; i >= 0; i--)
            {
                FillRow(left[i], right, similarity.AsSpan(i * right.Length, right.Length), best.AsSpan(i * width, width), best.AsSpan((i + 1) * width, width));
            }

            return Walk(left, right, similarity, best);
        }
        finally
        {
            ArrayPool<double>.Shared.Return(similarity);
            ArrayPool<double>.Shared.Return(best);
        }
    }

    /// <summary>The similarities of one sentence to those of the other article, and the greatest sums of the chains from it on.</summary>
    private static void FillRow(Sentence sentence, Sentence[] right, Span<double> similarity, Span<double> best, ReadOnlySpan<double> next)
    {
        best[right.Length] = 0;
        for (int j = right.Length - 1; j >= 0; j--)
        {
            similarity[j] = MayBeAlike(sentence, right[j]) ? Dice(sentence.SortedWords, right[j].SortedWords) : 0;
            double paired = similarity[j] >= LeastSimilarity ? similarity[j] + next[j + 1] : 0;
            best[j] = Math.Max(paired, Math.Max(next[j], best[j + 1]));
        }
    }

    private static ImmutableArray<AlignedSentences> Walk(Sentence[] left, Sentence[] right, double[] similarity, double[] best)
    {
        int width = right.Length + 1;
        ImmutableArray<AlignedSentences>.Builder chain = ImmutableArray.CreateBuilder<AlignedSentences>();
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            double alike = similarity[(i * right.Length) + j];
            if (alike >= LeastSimilarity && best[(i * width) + j] <= alike + best[((i + 1) * width) + j + 1] + 1e-12)
            {
                chain.Add(new(left[i++].Span, right[j++].Span, alike));
            }
            else if (best[((i + 1) * width) + j] >= best[(i * width) + j + 1])
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
            Span<ulong> bits = stackalloc ulong[4];
            bits.Clear();
            foreach (ulong word in sortedWords)
            {
                bits[(int)(word >> 62)] |= 1UL << (int)((word >> 56) & 63);
            }

            Signature = Vector256.Create<ulong>(bits);
            Doubled = sortedWords.Length - BitCount(Signature);
        }

        public TextSpan Span { get; }

        public ulong[] SortedWords { get; }

        /// <summary>256 bits, one for each word.</summary>
        public Vector256<ulong> Signature { get; }

        /// <summary>The words that share a bit with another one of the sentence.</summary>
        public int Doubled { get; }
    }
}
