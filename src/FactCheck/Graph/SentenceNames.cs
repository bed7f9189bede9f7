using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Extraction;

namespace FactCheck.Graph;

/// <summary>
/// The distinctive words of names in each sentence (<see cref="NameWords"/>), read once an article however many copies it has. Thread-safe; two threads may read the same article.
/// </summary>
internal sealed class SentenceNames(ImmutableArray<ExtractedArticle> articles)
{
    private readonly string[][]?[] known = new string[articles.Length][][];
    private readonly ulong[][]?[] hashes = new ulong[articles.Length][][];

    /// <summary>The words in the whole article, each once, in order.</summary>
    public SortedSet<string> InAll(int article) => Union(article, _ => true);

    /// <summary>The words in the article but for its bylines, each once, in order.</summary>
    public SortedSet<string> InStory(int article) => Union(article, sentence => !Bylines.IsBylineSentence(articles[article], articles[article].Sentences[sentence]));

    /// <summary>The words in some sentences of an article as hashes, each once, in order of the hashes.</summary>
    public ulong[] HashesIn(int article, ImmutableArray<AlignedSentences> sentences, Func<AlignedSentences, TextSpan> side)
    {
        _ = Of(article);
        ulong[][] bySentence = hashes[article]!;
        var words = new List<ulong>();
        foreach (AlignedSentences pair in sentences)
        {
            words.AddRange(bySentence[articles[article].SentenceAt(side(pair).Start)]);
        }

        words.Sort();
        int distinct = 0;
        for (int i = 0; i < words.Count; i++)
        {
            if (distinct == 0 || words[i] != words[distinct - 1])
            {
                words[distinct++] = words[i];
            }
        }

        words.RemoveRange(distinct, words.Count - distinct);
        return [.. words];
    }

    private SortedSet<string> Union(int article, Func<int, bool> includes)
    {
        string[][] bySentence = Of(article);
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

    private string[][] Of(int article)
    {
        if (known[article] is { } read)
        {
            return read;
        }

        string[][] bySentence = [.. articles[article].Sentences.Select(sentence => NameWords.In(articles[article].Article.Text, sentence))];
        hashes[article] = [.. bySentence.Select(words => words.Length == 0 ? [] : words.Select(word => WordHashes.Of(word)).ToArray())];
        return known[article] = bySentence;
    }
}
