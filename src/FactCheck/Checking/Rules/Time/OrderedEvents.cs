using System.Collections.Immutable;
using System.Text.RegularExpressions;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Checking.Rules.Time;

/// <summary>Two events of one sentence of which the text says by "before" or "after" which comes first.</summary>
/// <param name="Article">The index of the article.</param>
/// <param name="First">The type of the earlier event.</param>
/// <param name="Second">The type of the later one.</param>
/// <param name="Span">From the first trigger to the second as they stand.</param>
/// <param name="Nodes">The people in the graph who take part in either.</param>
internal sealed partial record OrderedEvents(int Article, string First, string Second, TextSpan Span, ImmutableHashSet<int> Nodes)
{
    private const int MostBetween = 70;
    private const int MostBefore = 24;
    private const int TimeoutMilliseconds = 1000;

    /// <summary>The pairs of an article, in order.</summary>
    /// <param name="article">The article.</param>
    /// <param name="index">Its index.</param>
    /// <param name="nodeOf">The person in the graph for an entity of the article, or -1.</param>
    public static IEnumerable<OrderedEvents> In(ExtractedArticle article, int index, Func<int, int> nodeOf)
    {
        for (int i = 0; i + 1 < article.Events.Length; i++)
        {
            EventMention left = article.Events[i];
            EventMention right = article.Events[i + 1];
            if (left.Sentence != right.Sentence || !IsFact(left) || !IsFact(right) || string.Equals(left.Type, right.Type, StringComparison.Ordinal) || right.Span.Start <= left.Span.End
                || right.Span.Start - left.Span.End > MostBetween || LeftIsFirst(article, left, right) is not { } leftFirst)
            {
                continue;
            }

            ImmutableHashSet<int> nodes = [.. left.Participants.Concat(right.Participants).Where(participant => participant.Entity >= 0).Select(participant => nodeOf(participant.Entity)).Where(node => node >= 0)];
            if (nodes.Count > 0)
            {
                (string first, string second) = leftFirst ? (left.Type, right.Type) : (right.Type, left.Type);
                yield return new(index, first, second, left.Span.Union(right.Span), nodes);
            }
        }
    }

    /// <summary>Whether both tell of the same people, and in the opposite order.</summary>
    public bool Reverses(OrderedEvents other) =>
        string.Equals(First, other.Second, StringComparison.Ordinal) && string.Equals(Second, other.First, StringComparison.Ordinal) && Nodes.Overlaps(other.Nodes);

    private static bool IsFact(EventMention mention) => mention is { Polarity: Polarity.Positive, Modality: Modality.Asserted, Tense: not Tense.Future };

    // "called the police before he shot her", "After shooting her, he called the police"
    private static bool? LeftIsFirst(ExtractedArticle article, EventMention left, EventMention right)
    {
        string text = article.Article.Text;
        string between = text[left.Span.End..right.Span.Start];
        MatchCollection joints = Joint().Matches(between);
        if (joints.Count == 1 && Links().IsMatch(between[(joints[0].Index + joints[0].Length)..]))
        {
            return joints[0].Value.Equals("before", StringComparison.OrdinalIgnoreCase);
        }

        TextSpan sentence = article.Sentences[left.Sentence];
        string before = text[Math.Max(sentence.Start, left.Span.Start - MostBefore)..left.Span.Start];
        bool opens = left.Span.Start - sentence.Start <= MostBefore && joints.Count == 0 && between.Contains(',', StringComparison.Ordinal);
        return opens && Opening().Match(before) is { Success: true } match ? match.Groups["joint"].Value.Equals("after", StringComparison.OrdinalIgnoreCase) : null;
    }

    [GeneratedRegex(@"\b(?:before|after)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeoutMilliseconds)]
    private static partial Regex Joint();

    // Nothing but a subject between "before" and its verb.
    [GeneratedRegex(@"^ (?:(?:he|she|they|it|the|his|her|their|was|were|had|being|been|having|[A-Z][\p{L}'-]+|suspect|man|woman|gunman) ){0,4}$", RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex Links();

    [GeneratedRegex(@"^(?<joint>before|after) (?:(?:he|she|they|the|his|her|being|having|[A-Z][\p{L}'-]+) ){0,3}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeoutMilliseconds)]
    private static partial Regex Opening();
}
