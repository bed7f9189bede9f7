using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Extraction.Quotes;

namespace FactCheck.Checking.Rules.Quotes;

/// <summary>Reads the quoted sentences of an article, those too short to be known again left out.</summary>
internal static class QuotedSentences
{
    private const int LongestInterruption = 160;

    /// <summary>The sentences of which the article says who says them.</summary>
    public static IEnumerable<Occurrence> Attributed(ExtractedArticle article, int index) =>
        Read(article, index, Closest(article)).Where(sentence => sentence.Words.Length >= QuoteWordings.LeastWords);

    /// <summary>These, and what else stands between quotation marks.</summary>
    public static IEnumerable<Occurrence> All(ExtractedArticle article, int index)
    {
        SortedDictionary<TextSpan, int> spans = Closest(article);
        foreach (QuotedStretch stretch in QuotationMarks.Outermost(article.Article.Text))
        {
            spans.TryAdd(stretch.Inner, -1);
        }

        return Read(article, index, spans);
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

    private static IEnumerable<Occurrence> Read(ExtractedArticle article, int index, SortedDictionary<TextSpan, int> spans)
    {
        List<QuoteWord> open = [];
        (TextSpan Span, int Quote) before = (default, -1);
        foreach ((TextSpan span, int quote) in spans)
        {
            bool goesOn = open.Count > 0 && quote >= 0 && quote == before.Quote && GoesOn(article, before.Span, span, article.Quotes[quote]);
            if (open.Count > 0 && !goesOn && Make(index, before.Quote, open) is { } cut)
            {
                yield return cut;
            }

            List<List<QuoteWord>> sentences = [.. QuoteWords.Sentences(article.Article.Text, span)];
            if (goesOn && sentences.Count > 0)
            {
                sentences[0] = [.. open, .. sentences[0]];
            }

            open = sentences.Count > 0 ? sentences[^1] : [];
            before = (span, quote);
            foreach (List<QuoteWord> words in sentences.SkipLast(1))
            {
                if (Make(index, quote, words) is { } whole)
                {
                    yield return whole;
                }
            }
        }

        if (Make(index, before.Quote, open) is { } last)
        {
            yield return last;
        }
    }

    // “The wall,” she said, “will hold.”: one sentence, that only who says it interrupts.
    private static bool GoesOn(ExtractedArticle article, TextSpan before, TextSpan after, QuoteMention quote)
    {
        string text = article.Article.Text;
        return quote.Cue is { } cue && cue.Start >= before.End && cue.End <= after.Start && after.Start - before.End <= LongestInterruption
            && text[before.End - 1] is ',' or '-' or '\u2013' or '\u2014' && char.IsLower(text[after.Start]);
    }

    private static Occurrence? Make(int article, int quote, List<QuoteWord> words) =>
        words.Count >= QuoteWordings.FewestWords ? new(article, quote, [.. words]) : null;
}
