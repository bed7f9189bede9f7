using System.Collections.Immutable;

using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Checking.Rules.Events;

/// <summary>
/// Fires when one story names a street in two ways: another spelling, another kind of way ("Robin Street", "Robin Avenue"), another side of town at one number, or
/// another block where it happened. Stays silent where one sentence names both, on courts and places named after their street, and on numbered streets.
/// </summary>
public sealed class FC5006StreetNames : GraphRule
{
    private const double Certainty = 0.8;
    private const double CertaintyOfBlock = 0.7;

    /// <summary>A story with more streets than this is a police log or a list.</summary>
    private const int MostStreets = 120;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC5006", "One street named two ways", "events", Severity.Warning)
    {
        Description =
            "Two statements of one story give a street another spelling, another kind (street, avenue, road), another side of town at the same number, or put what happened in "
            + "another block of it. Stays silent when one sentence names both, on courts and places that share the name of their street, on numbered streets, and on blocks that "
            + "one article tells apart.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|Two men were hurt in a shooting in the [|2300 block of Quarry Street West|] in Harrow, Captain Nora Feld said.",
            "2024-05-03|Captain Nora Feld said two men were hurt in the shooting in the [|2300 block of Quarry Street East|] in Harrow."),
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|The Harrow shooting happened outside a home on [|Robin Avenue|], Captain Nora Feld said.",
            "2024-05-03|Captain Nora Feld said the Harrow shooting happened outside a home on [|Robin Road|]."),
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|The Harrow shooting happened in the [|500 block of Tanner Lane|], Captain Nora Feld said.",
            "2024-05-03|Captain Nora Feld said the Harrow shooting happened in the [|800 block of Tanner Lane|]."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|The Harrow shooting happened on Robin Ave., Captain Nora Feld said.",
            "2024-05-03|Captain Nora Feld said the Harrow shooting happened on Robin Avenue."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|The Harrow shooting happened at the corner of Robin Avenue and Robin Street, Captain Nora Feld said."),
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|Captain Nora Feld said the gun went off at [|1249 Tanner Lane|] in Harrow, where Tobias Renn was visiting a friend.",
            "2024-05-04|Tobias Renn was shot at a friend's home at [|1240 Tanner Lane|] in Harrow on Friday, Captain Nora Feld said."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|Captain Nora Feld said the shooting of Tobias Renn happened at 1249 Tanner Lane in Harrow.",
            "2024-05-04|Tobias Renn was shot in the 1200 block of Tanner Lane in Harrow on Friday, Captain Nora Feld said."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|The Harrow shooting happened in the 500 block of Tanner Lane, Captain Nora Feld said. A car was found in the 800 block of Tanner Lane.",
            "2024-05-03|Captain Nora Feld said the shooting happened in the 500 block of Tanner Lane in Harrow."),
    ];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (IGrouping<int, int> story in context.Graph.ArticlesByStory)
        {
            StreetName[] streets = [.. story.SelectMany(article => context.Graph.Streets.In(article))];
            var reported = new HashSet<(string, string)>();
            foreach (StreetPair pair in streets.Length <= MostStreets ? Pairs(streets, context.Graph) : [])
            {
                if (reported.Add(pair.Key))
                {
                    context.Report(Make(pair, context));
                }
            }
        }
    }

    private static IEnumerable<StreetPair> Pairs(StreetName[] streets, FactGraph graph)
    {
        foreach ((StreetName left, StreetName right) in UnorderedPairs.Of(streets))
        {
            if (StreetComparison.Compare(left, right) is { } difference)
            {
                var pair = new StreetPair(left, right, difference);
                if (difference == StreetDifference.Block ? (pair.AreHouses || pair.IsOneScene(graph)) && !TellsApart(streets, pair) : !pair.SharesSentence(streets, graph))
                {
                    yield return pair;
                }
            }
        }
    }

    /// <summary>Whether an article names several blocks of the street.</summary>
    private static bool TellsApart(StreetName[] streets, StreetPair pair) => streets.Any(street =>
        (street.Article == pair.Left.Article || street.Article == pair.Right.Article)
        && string.Equals(street.Name, pair.Left.Name, StringComparison.Ordinal)
        && street.Number.Length > 0
        && !string.Equals(street.Number, (street.Article == pair.Left.Article ? pair.Left : pair.Right).Number, StringComparison.Ordinal));

    private Finding Make(StreetPair pair, RuleContext context)
    {
        ExtractedArticle left = context.Graph.Articles[pair.Left.Article];
        ExtractedArticle right = context.Graph.Articles[pair.Right.Article];
        FindingSide first = RuleContext.Side(left, pair.Left.Span, left.TextOf(pair.Left.Span));
        FindingSide second = RuleContext.Side(right, pair.Right.Span, right.TextOf(pair.Right.Span));
        return new(
            Descriptor.Id,
            context.Severity,
            ConflictKind.Contradiction,
            $"One street of one story is named “{first.Text}” in {left.Article.Id} and “{second.Text}” in {right.Article.Id}.",
            [first, second])
        {
            Subject = first.Text,
            Attribute = "place",
            Confidence = pair.Difference == StreetDifference.Block ? CertaintyOfBlock : Certainty,
        };
    }
}
