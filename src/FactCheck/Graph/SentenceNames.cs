using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Extraction;

namespace FactCheck.Graph;

/// <summary>
/// The distinctive words of names in each sentence (<see cref="NameWords"/>), read once an article however many copies it has. Thread-safe; two threads may read the same article.
/// </summary>
internal sealed class SentenceNames(ImmutableArray<ExtractedArticle> articles)
{
    private readonly Read?[] known = new Read[articles.Length];

    /// <summary>The words in the whole article, each once, in order.</summary>
    public SortedSet<string> InAll(int article) => Union(article, _ => true);

    /// <summary>The words in the article but for its bylines, each once, in order.</summary>
    public SortedSet<string> InStory(int article) => Union(article, sentence => !Bylines.IsBylineSentence(articles[article], articles[article].Sentences[sentence]));

    /// <summary>The words in the first sentences of the article but for its bylines, each once, in order.</summary>
    public SortedSet<string> InLead(int article, int sentences) =>
        Union(article, sentence => sentence < sentences && !Bylines.IsBylineSentence(articles[article], articles[article].Sentences[sentence]));

    /// <summary>The words in some sentences of an article as hashes, each once, in order of the hashes.</summary>
    public ulong[] HashesIn(int article, ImmutableArray<AlignedSentences> sentences, Func<AlignedSentences, TextSpan> side)
    {
        ulong[][] bySentence = Of(article).Hashes;
        var words = new HashSet<ulong>();
        foreach (AlignedSentences pair in sentences)
        {
            words.UnionWith(bySentence[articles[article].SentenceAt(side(pair).Start)]);
        }

        return WordHashes.Sorted(words);
    }

    private SortedSet<string> Union(int article, Func<int, bool> includes)
    {
        string[][] bySentence = Of(article).Words;
        var words = new SortedSet<string>(StringComparer.Ordinal);
        for (int sentence = 0; sentence < bySentence.Length; sentence++)
        {
            if (bySentence[sentence].Length > 0 && includes(sentence))
            {
                words.UnionWith(bySentence[sentence]);
            }
        }

        return words;
    }

    private Read Of(int article) => known[article] ??= ReadNames(articles[article]);

    private static Read ReadNames(ExtractedArticle article)
    {
        string[][] words = [.. article.Sentences.Select(sentence => NameWords.In(article.Article.Text, sentence))];
        return new(words, [.. words.Select(list => list.Length == 0 ? [] : Array.ConvertAll(list, WordHashes.Of))]);
    }

    /// <summary>The words of each sentence, and their hashes; published as one, so that no thread sees half of it.</summary>
    private sealed record Read(string[][] Words, ulong[][] Hashes);
}
