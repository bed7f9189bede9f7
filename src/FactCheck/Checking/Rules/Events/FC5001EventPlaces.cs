using System.Collections.Immutable;

using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Events;

/// <summary>
/// Fires when two articles place one event in two places of one kind that exclude each other. Stays silent when one place lies in the other or may, when the
/// places are of different kinds, and when an article names both.
/// </summary>
public sealed class FC5001EventPlaces : ClaimRule
{
    private const double Certainty = 0.8;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC5001", "One event, two places", "events", Severity.Warning)
    {
        Description =
            "Two articles place the same event, or the same thing, in two different places of one kind: two towns, two countries, two streets. Stays silent when "
            + "one place lies in the other or may, when the places are of different kinds, and when an article names both itself.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "2025-06-20|Olga Brandt met Marco Feld in [|Vienna|] on June 17.",
            "2025-06-20|Olga Brandt met Marco Feld in [|Geneva|] on June 17."),
        new(
            ExampleKind.Inconsistent,
            "2025-06-20|The meeting between Olga Brandt and Marco Feld took place in [|Oslo|] on June 17.",
            "2025-06-20|On June 17, Olga Brandt and Marco Feld met in [|Helsinki|]."),
        new(
            ExampleKind.Consistent,
            "2025-06-20|Olga Brandt met Marco Feld in Vienna on June 17.",
            "2025-06-20|Olga Brandt met Marco Feld in Austria on June 17."),
        new(
            ExampleKind.Consistent,
            "2025-06-20|Olga Brandt met Marco Feld in Vienna on June 17.",
            "2025-09-20|Olga Brandt met Marco Feld in Geneva on September 17."),
        new(
            ExampleKind.Consistent,
            "2025-06-20|Olga Brandt met Marco Feld in Vienna on June 17, before she met Anna Corti in Geneva."),
    ];

    /// <inheritdoc/>
    public override bool Concerns(string attribute)
    {
        ArgumentNullException.ThrowIfNull(attribute);
        return attribute.StartsWith(Attributes.Place, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public override void Check(ClaimGroup group, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(context);
        foreach (ClaimConflict conflict in ClaimConflicts.In(group, context.Graph, (a, b) => Compare(a, b, context)))
        {
            string message =
                $"The same ({group.Subject}) is placed in {ConflictFinding.Words(conflict.First, context)} and in {ConflictFinding.Words(conflict.Second, context)}.";
            context.Report(ConflictFinding.Of(conflict, group, this, context, ConflictKind.Contradiction, message, Certainty));
        }
    }

    private static Agreement Compare(GraphClaim a, GraphClaim b, RuleContext context)
    {
        LocalEntity left = context.Graph.Articles[a.Article].Entities[a.Claim.Value.Entity];
        LocalEntity right = context.Graph.Articles[b.Article].Entities[b.Claim.Value.Entity];
        Agreement agreement = PlaceComparison.Compare(left, right, context.Knowledge);
        bool isSite = a.Claim.Subject.Kind == SubjectKind.Story;
        return agreement == Agreement.Compatible && isSite && AreTwoVillages(left, right) ? Agreement.Conflicting : agreement;
    }

    /// <summary>
    /// Whether neither place is known and their names share no word: a thing of which there is one cannot stand in both. An event can move, and a known place may hold
    /// the unknown one.
    /// </summary>
    private static bool AreTwoVillages(LocalEntity left, LocalEntity right) =>
        left.KnowledgeId is null && right.KnowledgeId is null && !left.Key.Split(' ').Intersect(right.Key.Split(' '), StringComparer.Ordinal).Any();
}
