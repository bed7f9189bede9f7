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
        Predicate<TokenRange> holdsWord = quoted.HoldsWord;
        attributions.RemoveAll(attribution => !attribution.Pieces.Exists(holdsWord));
        int[] speakers = new SpeakerResolver(quoted, found).Resolve(attributions);
        var quotes = ImmutableArray.CreateBuilder<QuoteMention>(attributions.Count);
        for (int i = 0; i < attributions.Count; i++)
        {
            quotes.Add(ToMention(quoted, attributions[i], speakers[i]));
        }

        quotes.Sort(static (left, right) => left.Span.CompareTo(right.Span) is var order && order != 0
            ? order
            : Comparer<TextSpan?>.Default.Compare(left.Cue, right.Cue));
        return found with { Quotes = found.Quotes.IsEmpty ? quotes.DrainToImmutable() : found.Quotes.AddRange(quotes) };
    }

    private static QuoteMention ToMention(QuotedText quoted, Attribution attribution, int speaker)
    {
        AnalyzedText text = quoted.Text;
        List<TokenRange> pieces = attribution.Pieces;
        TextSpan content = text.SpanOf(new(pieces[0].First, pieces[^1].End));
        TextSpan span = content;
        if (attribution.Source is { } source)
        {
            span = span.Union(text.SpanOf(source));
        }

        if (attribution.Cue is { } cue)
        {
            span = span.Union(text.SpanOf(cue));
        }

        (QuoteStyle style, ImmutableArray<TextSpan> between) = Style(quoted, pieces, content);
        return new(span, text.SentenceOf[attribution.Cue?.First ?? attribution.First], style, content)
        {
            Source = attribution.Source is { } tokens ? text.SpanOf(tokens) : null,
            Cue = attribution.Cue is { } words ? text.SpanOf(words) : null,
            Speaker = speaker,
            Quoted = between,
            Pieces = pieces.Count > 1 ? Spans(text, pieces) : [],
            Kind = attribution.Kind,
        };
    }

    private static ImmutableArray<TextSpan> Spans(AnalyzedText text, List<TokenRange> pieces)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>(pieces.Count);
        foreach (TokenRange piece in pieces)
        {
            spans.Add(text.SpanOf(piece));
        }

        return spans.MoveToImmutable();
    }

    private static (QuoteStyle Style, ImmutableArray<TextSpan> Between) Style(QuotedText quoted, List<TokenRange> pieces, TextSpan content)
    {
        ImmutableArray<TextSpan>.Builder? between = null;
        bool inside = false;
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

                inside = true;
                TextSpan inner = quoted.Stretches[quoted.StretchOf[token]].Inner;
                if (content.Contains(inner))
                {
                    between ??= ImmutableArray.CreateBuilder<TextSpan>(1);
                    between.Add(inner);
                }

                token = quoted.StretchAt(token).End - 1;
            }
        }

        QuoteStyle style = !inside ? QuoteStyle.Indirect : outside ? QuoteStyle.Mixed : QuoteStyle.Direct;
        return (style, between?.DrainToImmutable() ?? []);
    }
}
