using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Extraction;

namespace FactCheck.Checking.Rules.Learned;

/// <summary>
/// Fires when the learned judge is sure, in both directions, that an article's headline and a sentence of its body refute each other. Stays silent when no sentence says most of the headline.
/// The headline is the article's first line when that is set apart and ends without a full stop, or the title when the text begins with it.
/// </summary>
public sealed class FC9003HeadlineAgainstBody : ArticleRule
{
    /// <summary>What a headline sums up stands near the top.</summary>
    private const int MostSentences = 12;
    private const int LongestHeadline = 140;

    private static readonly ClashLimits Limits = new() { LeastProbability = 0.65, LeastCoverage = 0.45, LeastWords = 4, ComparesNumbers = true };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC9003", "The headline and the text refute each other", "learned", Severity.Info)
    {
        Description =
            "A learned judge is sure that an article's headline and one of the first sentences of its text cannot both be true: their words are opposed, one denies what the other says, or their numbers clash. "
            + "Stays silent when no sentence says most of what the headline says, and when the article has no headline of its own line.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "[|Harbour bridge in Millbrook open to traffic|]\n\n[|The harbour bridge in Millbrook is closed to traffic.|] Repairs take a week."),
        new(
            ExampleKind.Inconsistent,
            "[|Storm leaves 12 boats damaged in Millbrook harbour|]\n\n[|The storm left 14 boats damaged in the harbour of Millbrook.|] Nobody was hurt."),
        new(
            ExampleKind.Consistent,
            "Council approves plan for harbour bridge\n\nThe council of Millbrook approved the plan for the harbour bridge. The vote was close."),
        new(
            ExampleKind.Consistent,
            "Storm leaves 12 boats damaged in Millbrook harbour\n\nThe storm left a dozen boats damaged in the harbour of Millbrook. Nobody was hurt."),
        new(
            ExampleKind.Consistent,
            "Council approves plan for harbour bridge\n\nA year ago the mayor had rejected every plan that came from the port. Now a majority is in favour."),
    ];

    /// <inheritdoc/>
    public override void Check(ExtractedArticle article, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(context);
        if (article.Sentences.Length < 2 || !IsHeadline(article))
        {
            return;
        }

        TextSpan headline = article.Sentences[0];
        var judge = new SentenceJudge(context.PairModel, Limits);
        (TextSpan Sentence, SentenceClash Clash)? worst = null;
        foreach (TextSpan sentence in article.Sentences.Skip(1).Take(MostSentences))
        {
            if (judge.Clash(article, headline, article, sentence) is { } clash && (worst is not { } known || clash.Probability > known.Clash.Probability))
            {
                worst = (sentence, clash);
            }
        }

        if (worst is { } found)
        {
            context.Report(new(
                Descriptor.Id,
                context.Severity,
                ConflictKind.Strained,
                $"The headline has “{found.Clash.Left}”, the text “{found.Clash.Right}”.",
                [RuleContext.Side(article, headline, found.Clash.Left), RuleContext.Side(article, found.Sentence, found.Clash.Right)])
            {
                Subject = article.Article.Title ?? article.TextOf(headline),
                Attribute = "headline",
                Confidence = Math.Round(0.5 * found.Clash.Probability, 2),
            });
        }
    }

    /// <summary>Whether the first sentence is a line of its own and no full sentence, or the title.</summary>
    private static bool IsHeadline(ExtractedArticle article)
    {
        string text = article.Article.Text;
        TextSpan first = article.Sentences[0];
        ReadOnlySpan<char> line = text.AsSpan(first.Start, first.Length);
        bool isAlone = text.AsSpan(first.End, article.Sentences[1].Start - first.End).Contains('\n');
        return first.Length <= LongestHeadline && isAlone && line.Length > 0
            && (line[^1] is not ('.' or '!' or '"' or '”' or ':') || (article.Article.Title is { } title && line.SequenceEqual(title)));
    }
}
