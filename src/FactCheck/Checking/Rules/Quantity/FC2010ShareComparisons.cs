using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Quantity;

/// <summary>
/// Fires when one story says that a thing exceeds one and the same standard by two shares of a hundred: "the moon appears 14 percent bigger", "7 percent bigger". The same share against two standards is told at info.
/// Stays silent on hedges that allow both and on sentences of other times.
/// </summary>
public sealed class FC2010ShareComparisons : GraphRule
{
    private const double Certainty = 0.75;
    private const double CertaintyOfStandard = 0.5;

    /// <summary>The comparisons of a story that are set against each other: bounds the work on a story of very many articles.</summary>
    private const int MostComparisons = 100;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC2010", "One comparison, two shares", "quantity", Severity.Warning)
    {
        Description =
            "One article, or two of one story, say of one thing that it is bigger (brighter, faster, cheaper) than the same standard by two shares of a hundred: \"the moon appeared 14 percent larger than usual\", \"appears 7 percent bigger\". "
            + "The same share against two standards (\"than usual\", \"than its more distant counterpart\") is told at info. Stays silent on other standards, on hedges that allow both, and on sentences of other times.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|The comet appeared [|12 percent|] brighter than usual over Harrow, Olga Brandt said. In Millbrook the comet looks [|20 percent|] brighter."),
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|The Harrow engine is [|30 percent|] faster than normal, Olga Brandt said in Millbrook.",
            "2024-05-03|Olga Brandt said in Millbrook that the Harrow engine was [|40 percent|] faster than usual."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|The comet appeared 12 percent brighter than usual over Harrow, Olga Brandt said. In Millbrook the comet looks 20 percent brighter than the moon."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|The comet appeared about 12 percent brighter than usual over Harrow, Olga Brandt said. In Millbrook the comet looks 13 percent brighter."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|The river was 12 percent higher in April, Olga Brandt said in Harrow. The river is 20 percent higher in May."),
    ];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (IGrouping<int, int> story in context.Graph.ArticlesByStory)
        {
            ShareComparison[] told = [.. story.SelectMany(article => ShareComparison.In(context.Graph.Articles[article], article)).Take(MostComparisons)];
            var reported = new HashSet<(string, string, string)>();
            foreach ((ShareComparison left, ShareComparison right) in UnorderedPairs.Of(told))
            {
                if (left.IsOfOne(right) && !SentenceTimes.AreApart(context.Graph, PlaceOf(left, context.Graph), PlaceOf(right, context.Graph)) && Differ(left, right) is { } what && reported.Add((left.Quality, left.Mention.Quantity.ToString(), right.Mention.Quantity.ToString())))
                {
                    context.Report(Make(left, right, what, context));
                }
            }
        }
    }

    private static Difference? Differ(ShareComparison a, ShareComparison b)
    {
        Agreement agreement = a.Mention.Quantity.Compare(b.Mention.Quantity);
        bool isOtherStandard = a.Standard.Length > 0 && b.Standard.Length > 0 && !a.HasStandardOf(b);
        return agreement == Agreement.Conflicting && a.HasStandardOf(b) ? Difference.OfShare
            : agreement == Agreement.Same && isOtherStandard && a.Article != b.Article ? Difference.OfStandard
            : null;
    }

    private static (int Article, TextSpan Sentence) PlaceOf(ShareComparison item, FactGraph graph) =>
        (item.Article, graph.Articles[item.Article].Sentences[item.Mention.Sentence]);

    private Finding Make(ShareComparison a, ShareComparison b, Difference what, RuleContext context)
    {
        ExtractedArticle left = context.Graph.Articles[a.Article];
        ExtractedArticle right = context.Graph.Articles[b.Article];
        FindingSide first = RuleContext.Side(left, a.Mention.Span, a.Mention.Quantity.ToString());
        FindingSide second = RuleContext.Side(right, b.Mention.Span, b.Mention.Quantity.ToString());
        bool isShare = what == Difference.OfShare;
        return new(
            Descriptor.Id,
            isShare ? context.Severity : Severity.Info,
            isShare ? ConflictKind.Contradiction : ConflictKind.Strained,
            isShare
                ? $"The same thing ({a.Subject}) is {a.Quality} by “{first.Text}” ({left.Article.Id}) and “{second.Text}” ({right.Article.Id})."
                : $"The same thing ({a.Subject}) is {a.Quality} by “{first.Text}” than “{a.Standard}” ({left.Article.Id}) and than “{b.Standard}” ({right.Article.Id}).",
            [first, second])
        {
            Subject = a.Subject,
            Attribute = Attributes.AmountPrefix + "share:" + a.Quality,
            Confidence = isShare ? Certainty : CertaintyOfStandard,
        };
    }

    private enum Difference
    {
        OfShare,
        OfStandard,
    }
}
