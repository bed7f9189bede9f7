using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Checking.Rules.Quotes;

/// <summary>Where a wording stands.</summary>
/// <param name="Article">The index in <see cref="FactGraph.Articles"/>.</param>
/// <param name="Quote">The index in that article's quotes; -1 when it stands in none.</param>
/// <param name="Words">Its words there.</param>
internal sealed record Occurrence(int Article, int Quote, ImmutableArray<QuoteWord> Words)
{
    /// <summary>Whether it stands in an attribution.</summary>
    public bool IsAttributed => Quote >= 0;

    /// <summary>The span from its first to its last word.</summary>
    public TextSpan Span => Words[0].Span.Union(Words[^1].Span);
}

/// <summary>A quoted sentence and all places of one story that quote it in just these words.</summary>
/// <param name="Forms">The words as they are compared.</param>
/// <param name="Occurrences">Where it stands, by article and span.</param>
internal sealed record Wording(ImmutableArray<string> Forms, ImmutableArray<Occurrence> Occurrences);

/// <summary>
/// The quoted sentences of a set, by story and wording, and which wordings share enough words in a row to be two forms of one sentence. Sentences meet
/// only in blocks of a story and a run of content words, and blocks are capped, so that the cost grows with the quotations and not with their square.
/// </summary>
internal static class QuoteWordings
{
    /// <summary>Shorter sentences are too common to be known again, save from one speaker.</summary>
    public const int LeastWords = 6;

    /// <summary>Still shorter ones also from one speaker.</summary>
    public const int FewestWords = 4;

    /// <summary>A sentence of one speaker of this length is known again in articles of two stories.</summary>
    public const int LeastAcross = 12;

    private const int AnyStory = -1;
    private const int ContentRunAcross = 4;
    private const int ContentRunLength = 3;
    private const int ShortestRun = 3;
    private const int LongestRun = 4;
    private const int MostInBlock = 24;

    /// <summary>The wordings of the quoted sentences that are attributed, in order of their first occurrence.</summary>
    public static ImmutableArray<Wording> Of(FactGraph graph) => Of(graph, QuotedSentences.Attributed);

    /// <summary>The wordings of all quoted sentences, also of those of which the article does not say who says them, in order of their first occurrence.</summary>
    public static ImmutableArray<Wording> OfAll(FactGraph graph) => Of(graph, QuotedSentences.All);

    private static ImmutableArray<Wording> Of(FactGraph graph, Func<ExtractedArticle, int, IEnumerable<Occurrence>> read)
    {
        var byWords = new Dictionary<(int Story, string Words), List<Occurrence>>();
        var order = new List<(int Story, string Words)>();
        for (int article = 0; article < graph.Articles.Length; article++)
        {
            int story = article < graph.Topics.Length ? graph.Topics[article] : 0;
            foreach (Occurrence occurrence in read(graph.Articles[article], article))
            {
                (int, string) key = (story, string.Join(' ', occurrence.Words.Select(word => word.IsGap ? "\u2026" : word.Form)));
                if (!byWords.TryGetValue(key, out List<Occurrence>? occurrences))
                {
                    byWords.Add(key, occurrences = []);
                    order.Add(key);
                }

                occurrences.Add(occurrence);
            }
        }

        return [.. order.Select(key => new Wording([.. byWords[key][0].Words.Select(word => word.Form)], [.. byWords[key]]))];
    }

    /// <summary>Pairs of different wordings that share a run of words and are of one story, or long, the earlier first.</summary>
    public static IEnumerable<(Wording Left, Wording Right)> Neighbours(ImmutableArray<Wording> wordings, FactGraph graph)
    {
        var blocks = new Dictionary<(int Story, string Run), List<int>>();
        var pairs = new SortedSet<(int Left, int Right)>();
        for (int i = 0; i < wordings.Length; i++)
        {
            int article = wordings[i].Occurrences[0].Article;
            int story = article < graph.Topics.Length ? graph.Topics[article] : 0;
            IEnumerable<(int, string)> keys = Runs(wordings[i].Forms).Select(run => (story, run)).Concat(LongRuns(wordings[i].Forms).Select(run => (AnyStory, run)));
            foreach ((int, string) key in keys)
            {
                if (!blocks.TryGetValue(key, out List<int>? block))
                {
                    blocks.Add(key, block = []);
                }

                if (block.Count < MostInBlock && (block.Count == 0 || block[^1] != i))
                {
                    pairs.UnionWith(block.Select(other => (other, i)));
                    block.Add(i);
                }
            }
        }

        return pairs.Select(pair => (wordings[pair.Left], wordings[pair.Right]));
    }

    // Three words that carry matter, whatever stands between them; or three or four in a row, two of which carry matter: a sentence may have few such words, and one of them altered.
    private static IEnumerable<string> Runs(ImmutableArray<string> forms)
    {
        string[] content = [.. forms.Where(FunctionForms.IsContent)];
        for (int i = 0; i + ContentRunLength <= content.Length; i++)
        {
            yield return string.Join(' ', content.AsSpan(i, ContentRunLength)!);
        }

        for (int length = ShortestRun; length <= LongestRun; length++)
        {
            for (int i = 0; i + length <= forms.Length; i++)
            {
                if (forms.AsSpan(i, length) is var run && Content(run) > 1)
                {
                    yield return string.Join(' ', run!);
                }
            }
        }
    }

    // What long sentences are known again by in articles that nothing else ties to one story.
    private static IEnumerable<string> LongRuns(ImmutableArray<string> forms)
    {
        string[] content = [.. forms.Where(FunctionForms.IsContent)];
        for (int i = 0; i + ContentRunAcross <= content.Length && forms.Length >= LeastAcross; i++)
        {
            yield return string.Join(' ', content.AsSpan(i, ContentRunAcross)!);
        }
    }

    private static int Content(ReadOnlySpan<string> forms)
    {
        int content = 0;
        foreach (string form in forms)
        {
            content += FunctionForms.IsContent(form) ? 1 : 0;
        }

        return content;
    }
}
