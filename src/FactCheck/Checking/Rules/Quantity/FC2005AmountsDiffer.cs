using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Quantity;

/// <summary>
/// Fires when two articles of one story give one thing different amounts of money, measures or shares of a hundred. Stays silent on hedges and roundings that allow both, when an article
/// gives several amounts of the kind, when the sentences tell of different times or people, and on other units and currencies. Informs only, for on the real articles at hand it found next to nothing to judge it by.
/// </summary>
public sealed class FC2005AmountsDiffer : ClaimRule
{
    private const double Certainty = 0.8;

    /// <summary>Within so many days an amount has hardly changed; later, bids are raised and damage is counted anew.</summary>
    private const int SettledDays = 2;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC2005", "One thing, two amounts", "quantity", Severity.Info)
    {
        Description =
            "Two articles of one story give the same thing different amounts: a bid of $105 billion against $103 billion, repairs that cost 2.3 or 3.2 million euros, a craft of 460 or 640 "
            + "kilograms, a premium of 28 or 38 percent. What the amount is of is told by the word that ties it and by the words around it. Stays silent when hedges or rounding allow "
            + "both, when one article gives several such amounts, when the sentences are of different times or people, and on other units. Articles days apart are reported as update, at info.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "2024-10-18|Harrow Foods will buy its rival Landford Mills for [|1.4 billion pounds|], Chief Executive Olga Brandt said in Millbrook.",
            "2024-10-18|Chief Executive Olga Brandt said in Millbrook that Harrow Foods will buy Landford Mills for [|1.6 billion pounds|]."),
        new(
            ExampleKind.Inconsistent,
            "2024-10-18|Repairs of the Harrow dam above Millbrook had cost [|2.3 million euros|], Mayor Olga Brandt said.",
            "2024-10-18|Mayor Olga Brandt of Millbrook said that the repairs of the Harrow dam cost [|3.2 million euros|]."),
        new(
            ExampleKind.Consistent,
            "2024-10-18|Repairs of the Harrow dam above Millbrook had cost about 2.3 million euros, Mayor Olga Brandt said.",
            "2024-10-18|Mayor Olga Brandt of Millbrook said that the repairs of the Harrow dam cost 2.28 million euros."),
        new(
            ExampleKind.Consistent,
            "2024-10-18|Repairs of the Harrow dam above Millbrook had cost 2.3 million euros, Mayor Olga Brandt said.",
            "2024-10-18|Mayor Olga Brandt of Millbrook said that the Harrow bridge cost 3.2 million euros to build."),
        new(
            ExampleKind.Consistent,
            "2024-10-18|A judge in Millbrook set bail of $50,000 for Peter Castell, who set the Harrow mill on fire, on Monday.",
            "2024-10-18|A judge in Millbrook set bail of $80,000 for Marta Quill, who set the Harrow mill on fire, on Monday."),
    ];

    /// <inheritdoc/>
    public override bool Concerns(string attribute)
    {
        ArgumentNullException.ThrowIfNull(attribute);
        return attribute.StartsWith(Attributes.AmountPrefix, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public override void Check(ClaimGroup group, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(context);
        string what = group.Attribute[(group.Attribute.LastIndexOf(':') + 1)..];
        foreach (ClaimConflict conflict in ClaimConflicts.In(group, context.Graph, (a, b) => Compare(a, b, context.Graph)))
        {
            if (conflict.Agreement == Agreement.Strained)
            {
                continue;
            }

            ConflictKind kind = IsSettled(conflict, context.Graph) ? ConflictKind.Contradiction : ConflictKind.Update;
            string message = $"Articles give the same thing different amounts ({what}): {ConflictFinding.Words(conflict.First, context)} and {ConflictFinding.Words(conflict.Second, context)}.";
            context.Report(ConflictFinding.Of(conflict, group with { Subject = what }, this, context, kind, message, Certainty));
        }
    }

    private static Agreement Compare(GraphClaim a, GraphClaim b, FactGraph graph) =>
        a.Claim.Value.Quantity is { } left && b.Claim.Value.Quantity is { } right && !SentenceTimes.AreApart(graph, PlaceOf(a), PlaceOf(b)) ? left.Compare(right) : Agreement.Compatible;

    private static (int Article, TextSpan Sentence) PlaceOf(GraphClaim item) => (item.Article, item.Claim.Provenance.SentenceSpan);

    private static bool IsSettled(ClaimConflict conflict, FactGraph graph) =>
        ArticleDates.DaysApart(graph.Articles[conflict.First.Article].Published.Date, graph.Articles[conflict.Second.Article].Published.Date) is <= SettledDays;
}
