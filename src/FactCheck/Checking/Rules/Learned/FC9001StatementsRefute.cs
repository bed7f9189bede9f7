using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Checking.Rules.Learned;

/// <summary>
/// Fires when the learned judge is sure, in both directions, that two sentences on one event, or at one place of two copies, refute each other by opposed words, a denial on one side or another word of
/// the same kind: "open to visitors" against "closed to visitors". Stays silent on numbers, which other rules compare, and on sentences that share little.
/// </summary>
public sealed class FC9001StatementsRefute : GraphRule
{
    /// <summary>Sentences of an event beyond this are not compared: pairs grow with their square.</summary>
    private const int MostSentences = 16;

    /// <summary>Aligned sentences above this differ in nothing that matters.</summary>
    private const double Identical = 0.999;

    private static readonly ClashLimits Limits = new() { LeastProbability = 0.75, LeastCoverage = 0.6 };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC9001", "Two statements refute each other", "learned", Severity.Info)
    {
        Description =
            "A learned judge is sure that two sentences about one event, or two sentences at the same place of copied passages, cannot both be true: their words are opposed, one denies what the other "
            + "says, or another thing of the same kind stands in the same place. Stays silent on numbers and dates, which other rules compare, and where the sentences have too little in common.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } = FC9001Examples.All;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var judge = new SentenceJudge(context.PairModel, Limits);
        var seen = new HashSet<(int, TextSpan, int, TextSpan)>();
        foreach (SentencePair pair in OfCopies(context.Graph).Concat(OfEvents(context.Graph)))
        {
            if (seen.Add((pair.Left, pair.LeftSentence, pair.Right, pair.RightSentence)))
            {
                Compare(pair, judge, context);
            }
        }
    }

    private static IEnumerable<SentencePair> OfCopies(FactGraph graph) =>
        from copy in graph.Copies
        where graph.Stories[copy.Left] == graph.Stories[copy.Right]
        from sentences in copy.Sentences
        where sentences.Similarity < Identical
        select new SentencePair(copy.Left, sentences.Left, copy.Right, sentences.Right, "copied passage");

    /// <summary>The sentences in which an event is told as a fact, each with each of another article.</summary>
    private static IEnumerable<SentencePair> OfEvents(FactGraph graph)
    {
        foreach (EventNode happening in graph.Events)
        {
            (int Article, TextSpan Sentence)[] told =
            [
                .. happening.Mentions
                    .Where(mention => graph.Articles[mention.Article].Events[mention.Event].Modality == Modality.Asserted)
                    .Select(mention => (mention.Article, graph.Articles[mention.Article].Sentences[graph.Articles[mention.Article].Events[mention.Event].Sentence]))
                    .Distinct()
                    .Take(MostSentences),
            ];
            for (int i = 0; i < told.Length; i++)
            {
                for (int j = i + 1; j < told.Length; j++)
                {
                    if (told[i].Article != told[j].Article)
                    {
                        yield return new(told[i].Article, told[i].Sentence, told[j].Article, told[j].Sentence, happening.Label);
                    }
                }
            }
        }
    }

    private void Compare(SentencePair pair, SentenceJudge judge, RuleContext context)
    {
        ExtractedArticle left = context.Graph.Articles[pair.Left], right = context.Graph.Articles[pair.Right];
        if (judge.Clash(left, pair.LeftSentence, right, pair.RightSentence) is { } clash)
        {
            context.Report(new(
                Descriptor.Id,
                context.Severity,
                ConflictKind.Strained,
                $"“{clash.Left}” in {left.Article.Id} does not go with “{clash.Right}” in {right.Article.Id}.",
                [RuleContext.Side(left, pair.LeftSentence, clash.Left), RuleContext.Side(right, pair.RightSentence, clash.Right)])
            {
                Subject = pair.Subject,
                Attribute = "statement",
                Confidence = Math.Round(0.5 * clash.Probability, 2),
            });
        }
    }

    private sealed record SentencePair(int Left, TextSpan LeftSentence, int Right, TextSpan RightSentence, string Subject);
}
