using System.Collections.Immutable;

using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Quantity;

/// <summary>
/// Fires when one event is called the first of its kind in one article and the second in another. Stays silent when only one of them says since when it
/// counts, when they count within different periods, and inside one article, where two ordinals are two events.
/// </summary>
public sealed class FC2003EventOrdinals : ClaimRule
{
    private const double CertaintySince = 0.9;
    private const double CertaintyBare = 0.75;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC2003", "First, second or third in conflict", "quantity", Severity.Warning)
    {
        Description =
            "Two articles give the same event different places in a row: \"second call\" against \"first direct communication\". Stays silent when only one of them "
            + "says since when it counts, and inside one article, where two ordinals are two events.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "2025-06-18|Olga Brandt and Marco Feld spoke by phone on June 17. It was the [|second call|] between Brandt and Feld since the election.",
            "2025-06-18|Olga Brandt and Marco Feld spoke by phone on June 17. It was the [|first call|] between Brandt and Feld since the election."),
        new(
            ExampleKind.Inconsistent,
            "2025-06-18|The [|third phone call|] between Olga Brandt and Marco Feld took place on June 17.",
            "2025-06-18|The [|second phone call|] between Olga Brandt and Marco Feld took place on June 17."),
        new(
            ExampleKind.Consistent,
            "2025-06-18|Olga Brandt and Marco Feld spoke by phone on June 17. It was the first call between Brandt and Feld since the election.",
            "2025-06-18|Olga Brandt and Marco Feld spoke by phone on June 17. It was the fifth call between Brandt and Feld."),
        new(
            ExampleKind.Consistent,
            "2025-06-18|The first call between Olga Brandt and Marco Feld was in May. The second call between Brandt and Feld was on June 17."),
        new(
            ExampleKind.Consistent,
            "2025-06-18|The second call between Olga Brandt and Marco Feld was on June 17.",
            "2025-06-18|The first meeting between Olga Brandt and Marco Feld was on June 17."),
    ];

    /// <inheritdoc/>
    public override bool Concerns(string attribute)
    {
        ArgumentNullException.ThrowIfNull(attribute);
        return attribute.StartsWith(Attributes.Ordinal, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public override void Check(ClaimGroup group, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(context);
        foreach (ClaimConflict conflict in ClaimConflicts.In(group, context.Graph, (a, b) => Compare(a, b, context.Graph)))
        {
            bool hasSince = ReferenceOf(conflict.First, context.Graph) is not null;
            string message =
                $"The same event ({group.Subject}) is called {ConflictFinding.Words(conflict.First, context)} and {ConflictFinding.Words(conflict.Second, context)}.";
            context.Report(ConflictFinding.Of(conflict, group, this, context, ConflictKind.Contradiction, message, hasSince ? CertaintySince : CertaintyBare));
        }
    }

    private static Agreement Compare(GraphClaim a, GraphClaim b, FactGraph graph)
    {
        bool sameReference = string.Equals(ReferenceOf(a, graph), ReferenceOf(b, graph), StringComparison.Ordinal);
        bool sameRank = a.Claim.Value.Quantity?.Bounds.Nominal.Equals(b.Claim.Value.Quantity?.Bounds.Nominal) ?? true;
        return sameRank ? Agreement.Same : sameReference ? Agreement.Conflicting : Agreement.Compatible;
    }

    /// <summary>From when it counts: <c>since</c> for every "since …", which are hard to tell apart; a period in its own words; <see langword="null"/> when nothing is said.</summary>
    private static string? ReferenceOf(GraphClaim item, FactGraph graph)
    {
        ExtractedArticle article = graph.Articles[item.Article];
        QuantityMention? ordinal = article.Quantities.FirstOrDefault(mention => mention.Span == item.Claim.Provenance.Span);
        if (ordinal?.SinceSpan is not { } span)
        {
            return null;
        }

        string words = article.TextOf(span).ToLowerInvariant();
        return words.StartsWith("since ", StringComparison.Ordinal) ? "since"
            : article.Times.Any(time => span.Contains(time.Span)) ? words
            : null;
    }
}
