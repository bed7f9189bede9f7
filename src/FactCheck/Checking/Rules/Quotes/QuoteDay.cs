using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Checking.Rules.Quotes;

/// <summary>The day on which an article says that a quotation was spoken.</summary>
/// <param name="Day">The day.</param>
/// <param name="Span">The words that give it.</param>
internal readonly record struct QuoteDay(DateOnly Day, TextSpan Span)
{
    /// <summary>Farther from the cue a time belongs to something else.</summary>
    private const int Reach = 12;

    private static readonly string[] SecondTelling = ["again", "interview", "repeat", "reiterat", "also", "testif", "tweet", "wrote", "statement", "cited", "quoted", "recall", "told"];

    /// <summary>The weekday or date beside source and cue ("said on Tuesday"), outside the quotation; <see langword="null"/> without one.</summary>
    public static QuoteDay? Of(Occurrence occurrence, FactGraph graph)
    {
        ExtractedArticle article = graph.Articles[occurrence.Article];
        QuoteMention quote = article.Quotes[occurrence.Quote];
        if (quote is not { Cue: { } cue, Kind: AttributionKind.Statement } || IsSecondTelling(article, quote, cue))
        {
            return null;
        }

        foreach (TimexMention time in article.Times)
        {
            // "said on Tuesday", "said in Harrow on Tuesday" is not read: the place may stand in a clause of its own.
            if (time.Span.Start >= cue.End && time.Span.Start - cue.End <= Reach && (time.Weekday is not null || time.DateSpan is not null) && !IsQuoted(quote, time.Span)
                && IsJoined(article.Article.Text[cue.End..time.Span.Start]) && time.Timex.Date.ToDateOnly() is { } day)
            {
                return new(day, time.Span);
            }
        }

        return null;
    }

    private static bool IsJoined(string between) => between.Trim() is "" or "on" or "late" or "early";

    private static bool IsQuoted(QuoteMention quote, TextSpan span) => quote.Quoted.Any(quoted => quoted.Contains(span));

    // Whoever repeats, adds in another place or is cited may have spoken twice.
    private static bool IsSecondTelling(ExtractedArticle article, QuoteMention quote, TextSpan cue)
    {
        int start = Math.Min(cue.Start, quote.Source?.Start ?? cue.Start);
        int end = Math.Max(cue.End, article.Sentences[Math.Min(article.SentenceAt(cue.Start), article.Sentences.Length - 1)].End);
        string words = article.Article.Text[start..end];
        int opening = words.AsSpan().IndexOfAny('“', '"');
        string own = opening < 0 ? words : words[..opening];
        return SecondTelling.Any(word => own.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
