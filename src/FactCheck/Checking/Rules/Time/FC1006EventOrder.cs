using System.Collections.Immutable;

using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Checking.Rules.Time;

/// <summary>
/// Fires when two articles of one story say by "before" and "after" that two events with the same people happened in opposite orders. Stays silent when an article tells both orders itself, on
/// plans and denials, and on events whose order only follows from other words.
/// </summary>
public sealed class FC1006EventOrder : GraphRule
{
    private const double Certainty = 0.7;

    /// <summary>The pairs of events of a story that are compared: bounds the work on a story of very many articles.</summary>
    private const int MostPairs = 200;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC1006", "Order of events reversed", "time", Severity.Warning)
    {
        Description =
            "Two articles of one story put two events with the same people in opposite orders: \"resigned before she was arrested\" and \"resigned after she was arrested\". Only \"before\" and \"after\" "
            + "right between the two, or at the head of the sentence, tell the order. Stays silent when an article tells both orders itself, on plans, possibilities and denials.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "2024-10-18|Mayor Olga Brandt of Harrow [|resigned before she was arrested|] in Landford, Captain Nora Feld said.",
            "2024-10-18|Mayor Olga Brandt of Harrow [|resigned after she was arrested|] in Landford, Captain Nora Feld said."),
        new(
            ExampleKind.Inconsistent,
            "2024-10-18|After [|meeting Marco Feld, Olga Brandt resigned|] in Landford.",
            "2024-10-18|Olga Brandt [|met Marco Feld after she resigned|] in Landford."),
        new(
            ExampleKind.Consistent,
            "2024-10-18|Mayor Olga Brandt of Harrow resigned before she was arrested in Landford, Captain Nora Feld said.",
            "2024-10-18|Mayor Olga Brandt of Harrow was arrested after she resigned in Landford, Captain Nora Feld said."),
        new(
            ExampleKind.Consistent,
            "2024-10-18|Mayor Olga Brandt of Harrow resigned before she was arrested in Landford, Captain Nora Feld said.",
            "2024-10-18|Mayor Olga Brandt of Harrow may have resigned after she was arrested in Landford, Captain Nora Feld said."),
        new(
            ExampleKind.Consistent,
            "2024-10-18|Mayor Olga Brandt of Harrow resigned before she was arrested in Landford, Captain Nora Feld said.",
            "2024-10-18|The treasurer Tobias Renn of Harrow resigned after he was arrested in Landford, Captain Nora Feld said."),
    ];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (IGrouping<int, int> story in context.Graph.ArticlesByStory)
        {
            OrderedEvents[] pairs =
            [
                .. story.SelectMany(article => OrderedEvents.In(context.Graph.Articles[article], article, entity => PersonOf(article, entity, context.Graph))).Take(MostPairs),
            ];
            foreach ((OrderedEvents left, OrderedEvents right) in Reversed(pairs))
            {
                context.Report(Make(left, right, context));
            }
        }
    }

    private static int PersonOf(int article, int entity, FactGraph graph) => graph.NodeByMember.TryGetValue((article, entity), out EntityNode? node) && node.Kind == EntityKind.Person ? node.Id : -1;

    /// <summary>One conflict for each two events.</summary>
    private static IEnumerable<(OrderedEvents Left, OrderedEvents Right)> Reversed(OrderedEvents[] pairs)
    {
        var seen = new HashSet<(string, string)>();
        foreach ((OrderedEvents a, OrderedEvents b) in UnorderedPairs.Of(pairs))
        {
            if (a.Article != b.Article && a.Reverses(b) && !TellsBoth(a, pairs) && !TellsBoth(b, pairs) && seen.Add((a.First, a.Second)) && seen.Add((a.Second, a.First)))
            {
                yield return (a, b);
            }
        }
    }

    private static bool TellsBoth(OrderedEvents pair, OrderedEvents[] pairs) => Array.Exists(pairs, other => other.Article == pair.Article && other.Reverses(pair));

    private Finding Make(OrderedEvents a, OrderedEvents b, RuleContext context)
    {
        FindingSide first = RuleContext.Side(context.Graph.Articles[a.Article], a.Span, $"{a.First} before {a.Second}");
        FindingSide second = RuleContext.Side(context.Graph.Articles[b.Article], b.Span, $"{b.First} before {b.Second}");
        return new(
            Descriptor.Id,
            context.Severity,
            ConflictKind.Contradiction,
            $"In “{first.Text}” ({first.ArticleId}) the {a.First} comes before the {a.Second}, in “{second.Text}” ({second.ArticleId}) after it.",
            [first, second])
        {
            Subject = $"{a.First}, {a.Second}",
            Attribute = "order",
            Confidence = Certainty,
        };
    }
}
