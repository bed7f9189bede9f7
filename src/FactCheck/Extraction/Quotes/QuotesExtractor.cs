using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Language;

namespace FactCheck.Extraction.Quotes;

/// <summary>
/// Finds attributions: who says, thinks or wants what, in whose words. Direct, indirect and mixed; with the quotations that go on in the sentences and
/// paragraphs after their cue. Words in quotation marks that nobody is said to say (titles, scare quotes) are none. Runs after the names.
/// </summary>
internal sealed class QuotesExtractor : IExtractor
{
    public string Name => "quotes";

    public ExtractedArticle Extract(ExtractionContext context, ExtractedArticle found)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(found);
        QuotedText quoted = QuotedText.Of(context.Text);
        List<Attribution> attributions = AttributionFinder.Find(quoted);

        // Where marks are out of order a source can lie inside the marks that it was cut from; what is left of the words is then no quotation.
        attributions.RemoveAll(attribution => !attribution.Pieces.Exists(quoted.HoldsWord));
        int[] speakers = new SpeakerResolver(quoted, found).Resolve(attributions);
        var quotes = ImmutableArray.CreateBuilder<QuoteMention>(attributions.Count);
        for (int i = 0; i < attributions.Count; i++)
        {
            quotes.Add(ToMention(quoted, attributions[i]) with { Speaker = speakers[i] });
        }

        quotes.Sort(static (left, right) => left.Span.CompareTo(right.Span) is var order && order != 0
            ? order
            : Comparer<TextSpan?>.Default.Compare(left.Cue, right.Cue));
        return found with { Quotes = found.Quotes.AddRange(quotes) };
    }

    private static QuoteMention ToMention(QuotedText quoted, Attribution attribution)
    {
        AnalyzedText text = quoted.Text;
        ImmutableArray<TextSpan> pieces = [.. attribution.Pieces.Select(text.SpanOf)];
        TextSpan content = pieces[0].Union(pieces[^1]);
        TextSpan span = content;
        if (attribution.Source is { } source)
        {
            span = span.Union(text.SpanOf(source));
        }

        if (attribution.Cue is { } cue)
        {
            span = span.Union(text.SpanOf(cue));
        }

        (QuoteStyle style, ImmutableArray<TextSpan> between) = Style(quoted, attribution.Pieces);
        return new(span, text.SentenceOf[attribution.Cue?.First ?? attribution.First], style, content)
        {
            Source = attribution.Source is { } tokens ? text.SpanOf(tokens) : null,
            Cue = attribution.Cue is { } words ? text.SpanOf(words) : null,
            Quoted = [.. between.Where(content.Contains)],
            Pieces = pieces.Length > 1 ? pieces : [],
            Kind = attribution.Kind,
        };
    }

    private static (QuoteStyle Style, ImmutableArray<TextSpan> Between) Style(QuotedText quoted, List<TokenRange> pieces)
    {
        var between = ImmutableArray.CreateBuilder<TextSpan>();
        bool outside = false;
        foreach (TokenRange piece in pieces)
        {
            for (int token = piece.First; token < piece.End; token++)
            {
                if (quoted.StretchOf[token] < 0)
                {
                    outside |= quoted.IsWord(token);
                    continue;
                }

                between.Add(quoted.Stretches[quoted.StretchOf[token]].Inner);
                token = quoted.StretchAt(token).End - 1;
            }
        }

        QuoteStyle style = between.Count == 0 ? QuoteStyle.Indirect : outside ? QuoteStyle.Mixed : QuoteStyle.Direct;
        return (style, between.ToImmutable());
    }
}
