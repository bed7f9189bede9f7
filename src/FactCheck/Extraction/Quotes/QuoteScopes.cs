using System.Buffers;
using System.Collections.Immutable;

using FactCheck.Articles;

namespace FactCheck.Extraction.Quotes;

/// <summary>In whose voice a stretch of text speaks.</summary>
/// <param name="Scope">The article's own voice, or somebody's words.</param>
/// <param name="Quote">The index of the innermost attribution around it, or -1 for the article's own voice.</param>
/// <param name="Speaker">The speaker's index in <see cref="ExtractedArticle.Entities"/>, or -1 when that is not known or nobody is quoted.</param>
internal readonly record struct QuoteScope(AssertionScope Scope, int Quote, int Speaker);

/// <summary>
/// Tells for any span of an article in whose voice it speaks; what somebody intends or favours is told in the article's own. Built once an article by a sweep over the borders of the quotes; a look-up is a
/// binary search. Immutable and thread-safe.
/// </summary>
internal sealed class QuoteScopes
{
    private static readonly QuoteScope ArticleVoice = new(AssertionScope.Article, -1, -1);

    private readonly ImmutableArray<QuoteMention> quotes;

    // The pieces of all contents, and the quote that each belongs to.
    private readonly (TextSpan Span, int Quote)[] pieces;

    // Between borders[i] and borders[i + 1] the innermost piece is innermost[i], or -1.
    private readonly int[] borders;
    private readonly int[] innermost;

    // The piece around each piece, or -1.
    private readonly int[] parents;

    /// <summary>Makes the look-up for <paramref name="quotes"/>, whose contents may nest and overlap.</summary>
    public QuoteScopes(ImmutableArray<QuoteMention> quotes)
    {
        this.quotes = quotes;
        pieces = PiecesOf(quotes);
        if (pieces.Length == 0)
        {
            (parents, borders, innermost) = ([], [], []);
            return;
        }

        parents = new int[pieces.Length];
        (borders, innermost) = Sweep();
    }

    /// <summary>
    /// The voice of <paramref name="span"/>: that of the innermost quote whose content holds all of it, quoted where one pair of quotation marks
    /// holds all of it.
    /// </summary>
    public QuoteScope Of(TextSpan span)
    {
        int segment = Array.BinarySearch(borders, span.Start);
        segment = segment >= 0 ? segment : ~segment - 1;
        int piece = segment >= 0 ? innermost[segment] : -1;
        while (piece >= 0 && !pieces[piece].Span.Contains(span))
        {
            piece = parents[piece];
        }

        if (piece < 0)
        {
            return ArticleVoice;
        }

        int quote = pieces[piece].Quote;
        return new(IsBetweenMarks(piece, span) ? AssertionScope.Quoted : AssertionScope.Attributed, quote, quotes[quote].Speaker);
    }

    private static (TextSpan Span, int Quote)[] PiecesOf(ImmutableArray<QuoteMention> quotes)
    {
        int count = 0;
        foreach (QuoteMention quote in quotes)
        {
            count += HasVoice(quote) ? Math.Max(1, quote.Pieces.Length) : 0;
        }

        var all = new (TextSpan Span, int Quote)[count];
        count = 0;
        for (int quote = 0; quote < quotes.Length; quote++)
        {
            if (!HasVoice(quotes[quote]))
            {
                continue;
            }

            if (quotes[quote].Pieces.Length == 0)
            {
                all[count++] = (quotes[quote].Content, quote);
            }

            foreach (TextSpan piece in quotes[quote].Pieces)
            {
                all[count++] = (piece, quote);
            }
        }

        return all;
    }

    private static bool HasVoice(QuoteMention quote) => quote.Kind is AttributionKind.Statement or AttributionKind.Belief;

    // Words between the marks of an outer quote stay quoted when an inner attribution reports them: "He told me that it was over," she said.
    private bool IsBetweenMarks(int piece, TextSpan span)
    {
        for (; piece >= 0; piece = parents[piece])
        {
            ImmutableArray<TextSpan> quoted = quotes[pieces[piece].Quote].Quoted;
            int low = 0;
            int high = quoted.Length;
            while (low < high)
            {
                int middle = (low + high) >>> 1;
                if (quoted[middle].End < span.End)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            if (low < quoted.Length && quoted[low].Contains(span))
            {
                return true;
            }
        }

        return false;
    }

    private (int[] Borders, int[] Innermost) Sweep()
    {
        int[] order = ArrayPool<int>.Shared.Rent(pieces.Length);
        for (int i = 0; i < pieces.Length; i++)
        {
            order[i] = i;
        }

        // By start; of those that start together the longest first, so that it becomes the parent.
        order.AsSpan(0, pieces.Length).Sort(Order);

        // A piece has two borders at most.
        var starts = new List<int>(pieces.Length * 2);
        var inner = new List<int>(pieces.Length * 2);
        var open = new Stack<int>(4);
        foreach (int piece in order.AsSpan(0, pieces.Length))
        {
            CloseBefore(pieces[piece].Span.Start, open, starts, inner);
            parents[piece] = open.TryPeek(out int outer) ? outer : -1;
            Add(starts, inner, pieces[piece].Span.Start, piece);
            open.Push(piece);
        }

        ArrayPool<int>.Shared.Return(order);
        CloseBefore(int.MaxValue, open, starts, inner);
        return ([.. starts], [.. inner]);
    }

    private int Order(int left, int right)
    {
        TextSpan a = pieces[left].Span;
        TextSpan b = pieces[right].Span;
        int order = a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End);
        return order != 0 ? order : left.CompareTo(right);
    }

    private void CloseBefore(int offset, Stack<int> open, List<int> starts, List<int> inner)
    {
        while (open.TryPeek(out int top) && pieces[top].Span.End <= offset)
        {
            open.Pop();

            // Overlap without nesting: what is below on the stack may have ended already; it is dropped in its turn.
            while (open.TryPeek(out int below) && pieces[below].Span.End <= pieces[top].Span.End)
            {
                open.Pop();
            }

            Add(starts, inner, pieces[top].Span.End, open.TryPeek(out int outer) ? outer : -1);
        }
    }

    private static void Add(List<int> starts, List<int> inner, int start, int piece)
    {
        if (starts.Count > 0 && starts[^1] == start)
        {
            inner[^1] = piece;
            return;
        }

        starts.Add(start);
        inner.Add(piece);
    }
}
