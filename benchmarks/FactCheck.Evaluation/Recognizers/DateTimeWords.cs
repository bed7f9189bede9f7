using System.Collections.Frozen;

using FactCheck.Articles;
using FactCheck.Extraction;

namespace FactCheck.Evaluation.Recognizers;

/// <summary>
/// Where the two conventions put the ends of a span. TIMEX3 leaves prepositions outside and takes hedges in; Recognizers-Text takes prepositions in with some types
/// ("in two months", "from 4 to 22", "before June") and not with others. So leading function words and hedges do not count, nor do marks at the ends.
/// </summary>
internal static class DateTimeWords
{
    private static readonly FrozenSet<string> Leading = FrozenSet.ToFrozenSet(
    [
        "on", "in", "at", "from", "between", "the", "a", "an", "before", "after", "since", "until", "till", "til", "by", "during", "for", "of", "over", "within", "as", "any", "time", "prior", "to",
        "starting", "around", "about", "circa", "approximately", "roughly", "almost", "nearly", "more", "less", "than", "later", "earlier", "no", "not", "through", "early", "soon", "sooner", "late", "and", "just", "some", "this",
        "year", "ending", "beginning", "upcoming",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>The span without leading function words and without marks at its ends.</summary>
    public static TextSpan Core(string text, TextSpan span)
    {
        int start = span.Start;
        int end = span.End;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.' or ',' or ')' or '\'' or '"' or ';'))
        {
            end--;
        }

        while (start < end)
        {
            while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '(' or '\'' or '"' or '-'))
            {
                start++;
            }

            int word = start;
            while (word < end && char.IsLetter(text[word]))
            {
                word++;
            }

            if (word == start || word >= end || text[word] is not (' ' or '-') || !Leading.Contains(text[start..word]))
            {
                break;
            }

            start = word + 1;
        }

        return new(start, Math.Max(start, end));
    }

    /// <summary>The spans that a mention of ours can be asked by: all of it, and its date alone where a file asks for dates only.</summary>
    public static IEnumerable<TextSpan> Parts(string text, TimexMention mention)
    {
        ArgumentNullException.ThrowIfNull(text);
        yield return mention.Span;
        if (mention.DateSpan is { } date)
        {
            yield return mention.WeekdaySpan is { } weekday ? new(Math.Min(date.Start, weekday.Start), Math.Max(date.End, weekday.End)) : date;
        }
        else if (mention.WeekdaySpan is { } alone)
        {
            yield return alone;
        }
    }
}
