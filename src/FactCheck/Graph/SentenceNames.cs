using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Extraction;

namespace FactCheck.Graph;

/// <summary>
/// The distinctive words of names in each sentence (<see cref="NameWords"/>), read once an article however many copies it has. Thread-safe; two threads may read the same article.
/// </summary>
internal sealed class SentenceNames(ImmutableArray<ExtractedArticle> articles)
{
    private readonly Dictionary<TextSpan, string[]>?[] known = new Dictionary<TextSpan, string[]>[articles.Length];

    /// <summary>The words in some sentences of an article, each once.</summary>
    public HashSet<string> In(int article, IEnumerable<TextSpan> sentences)
    {
        Dictionary<TextSpan, string[]> bySentence = known[article] ??= Read(articles[article]);
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (TextSpan sentence in sentences)
        {
            words.UnionWith(bySentence[sentence]);
        }

        return words;
    }

    private static Dictionary<TextSpan, string[]> Read(ExtractedArticle article)
    {
        var bySentence = new Dictionary<TextSpan, string[]>(article.Sentences.Length);
        foreach (TextSpan sentence in article.Sentences)
        {
            bySentence[sentence] = [.. NameWords.In(article, [sentence])];
        }

        return bySentence;
    }
}
