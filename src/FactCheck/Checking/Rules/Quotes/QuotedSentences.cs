using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Extraction.Quotes;

namespace FactCheck.Checking.Rules.Quotes;

/// <summary>Reads the quoted sentences of an article, those too short to be known again left out.</summary>
internal static class QuotedSentences
{
    /// <summary>The sentences of which the article says who says them.</summary>
    public static IEnumerable<Occurrence> Attributed(ExtractedArticle article, int index)
    {
        foreach ((TextSpan span, int quote) in Closest(article))
        {
            foreach (Occurrence occurrence in Read(article, index, quote, span))
            {
                yield return occurrence;
            }
        }
    }

    /// <summary>These, and what else stands between quotation marks.</summary>
    public static IEnumerable<Occurrence> All(ExtractedArticle article, int index)
    {
        SortedDictionary<TextSpan, int> spans = Closest(article);
        foreach (QuotedStretch stretch in QuotationMarks.Outermost(article.Article.Text))
        {
            spans.TryAdd(stretch.Inner, -1);
        }

        foreach ((TextSpan span, int quote) in spans)
        {
            foreach (Occurrence occurrence in Read(article, index, quote, span))
            {
                yield return occurrence;
            }
        }
    }

    // Of attributions around the same words the closest has them: he said “…”, according to the report.
    private static SortedDictionary<TextSpan, int> Closest(ExtractedArticle article)
    {
        var closest = new SortedDictionary<TextSpan, int>();
        for (int quote = 0; quote < article.Quotes.Length; quote++)
        {
            foreach (TextSpan span in article.Quotes[quote].Quoted)
            {
                if (!closest.TryGetValue(span, out int other) || article.Quotes[quote].Content.Length < article.Quotes[other].Content.Length)
                {
                    closest[span] = quote;
                }
            }
        }

        return closest;
    }

    private static IEnumerable<Occurrence> Read(ExtractedArticle article, int index, int quote, TextSpan span)
    {
        foreach (List<QuoteWord> words in QuoteWords.Sentences(article.Article.Text, span))
        {
            if (words.Count >= QuoteWordings.LeastWords)
            {
                yield return new(index, quote, [.. words]);
            }
        }
    }
}
