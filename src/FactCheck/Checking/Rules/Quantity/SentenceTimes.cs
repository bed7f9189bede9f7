using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Quantity;

/// <summary>The times that the sentences of two values tell of: "in the first quarter" and "in the second" are of two values.</summary>
internal static class SentenceTimes
{
    /// <summary>Whether both sentences tell of a time, and no time of one goes with one of the other.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="left">The article and the span of the sentence of one value.</param>
    /// <param name="right">Those of the other one.</param>
    public static bool AreApart(FactGraph graph, (int Article, TextSpan Sentence) left, (int Article, TextSpan Sentence) right)
    {
        TimexMention[] ofLeft = In(graph, left);
        TimexMention[] ofRight = In(graph, right);
        return ofLeft.Length > 0 && ofRight.Length > 0 && !ofLeft.Any(x => ofRight.Any(y => MayBeOne(x, y)));
    }

    // A bare weekday may have been resolved to another week in one of the articles.
    private static bool MayBeOne(TimexMention a, TimexMention b) =>
        (a.Weekday is not null && a.Weekday == b.Weekday) || a.Timex.Date.CompareTo(b.Timex.Date) < Agreement.Conflicting;

    private static TimexMention[] In(FactGraph graph, (int Article, TextSpan Sentence) place) =>
    [
        .. graph.Articles[place.Article].Times.Where(time =>
            time is { IsHeader: false, Timex: { Type: TimexType.Date or TimexType.Time, Date.IsEmpty: false } }
            && place.Sentence.Contains(time.Span)),
    ];
}
