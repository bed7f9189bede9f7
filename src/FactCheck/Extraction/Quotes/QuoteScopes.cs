using System.Collections.Immutable;

using FactCheck.Articles;

namespace FactCheck.Extraction.Quotes;

/// <summary>In whose voice a stretch of text speaks.</summary>
/// <param name="Scope">The article's own voice, or somebody's words.</param>
/// <param name="Quote">The index of the innermost attribution around it, or -1 for the article's own voice.</param>
/// <param name="Speaker">The speaker's index in <see cref="ExtractedArticle.Entities"/>, or -1 when that is not known or nobody is quoted.</param>
internal readonly record struct QuoteScope(AssertionScope Scope, int Quote, int Speaker);

/// <summary>
/// Tells for any span of an article in whose voice it speaks. Built once an article by a sweep over the borders of the quotes; a look-up is a
/// binary search. Immutable and thread-safe.
/// </summary>
internal sealed class QuoteScopes
{
    private static readonly QuoteScope ArticleVoice = new(AssertionScope.Article, -1, -1);

    private readonly ImmutableArray<QuoteMention> quotes;

    // Between borders[i] and borders[i + 1] the innermost quote is innermost[i], or -1.
    private readonly int[] borders;
    private readonly int[] innermost;

    // The quote around each quote, or -1.
    private readonly int[] parents;

    /// <summary>Makes the look-up for <paramref name="quotes"/>, whose contents may nest and overlap.</summary>
    public QuoteScopes(ImmutableArray<QuoteMention> quotes)
    {
        this.quotes = quotes;
        parents = new int[quotes.Length];
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
        int quote = segment >= 0 ? innermost[segment] : -1;
        while (quote >= 0 && !quotes[quote].Content.Contains(span))
        {
            quote = parents[quote];
        }

        return quote < 0
            ? ArticleVoice
            : new(IsBetweenMarks(quote, span) ? AssertionScope.Quoted : AssertionScope.Attributed, quote, quotes[quote].Speaker);
    }

    // Words between the marks of an outer quote stay quoted when an inner attribution reports them: "He told me that it was over," she said.
    private bool IsBetweenMarks(int quote, TextSpan span)
    {
        for (; quote >= 0; quote = parents[quote])
        {
            ImmutableArray<TextSpan> quoted = quotes[quote].Quoted;
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
        int[] order = [.. Enumerable.Range(0, quotes.Length)];

        // By start; of those that start together the longest first, so that it becomes the parent.
        Array.Sort(order, (left, right) => Order(left, right));
        var starts = new List<int>();
        var inner = new List<int>();
        var open = new Stack<int>();
        foreach (int quote in order)
        {
            CloseBefore(quotes[quote].Content.Start, open, starts, inner);
            parents[quote] = open.TryPeek(out int outer) ? outer : -1;
            Add(starts, inner, quotes[quote].Content.Start, quote);
            open.Push(quote);
        }

        CloseBefore(int.MaxValue, open, starts, inner);
        return ([.. starts], [.. inner]);
    }

    private int Order(int left, int right)
    {
        TextSpan a = quotes[left].Content;
        TextSpan b = quotes[right].Content;
        int order = a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End);
        return order != 0 ? order : left.CompareTo(right);
    }

    private void CloseBefore(int offset, Stack<int> open, List<int> starts, List<int> inner)
    {
        while (open.TryPeek(out int top) && quotes[top].Content.End <= offset)
        {
            open.Pop();

            // Overlap without nesting: what is below on the stack may have ended already; it is dropped in its turn.
            while (open.TryPeek(out int below) && quotes[below].Content.End <= quotes[top].Content.End)
            {
                open.Pop();
            }

            Add(starts, inner, quotes[top].Content.End, open.TryPeek(out int outer) ? outer : -1);
        }
    }

    private static void Add(List<int> starts, List<int> inner, int start, int quote)
    {
        if (starts.Count > 0 && starts[^1] == start)
        {
            inner[^1] = quote;
            return;
        }

        starts.Add(start);
        inner.Add(quote);
    }
}
