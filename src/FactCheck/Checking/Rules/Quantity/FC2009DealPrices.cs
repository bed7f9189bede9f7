using System.Collections.Immutable;

using FactCheck.Extraction;
using FactCheck.Extraction.Claims;
using FactCheck.Graph;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Quantity;

/// <summary>
/// Fires when two articles give two prices of one deal between companies. Two prices are of one deal when the bought company is the same and no other buyer is named, and of one stage of it: the
/// first bid, the new one, or neither. Stays silent on hedges and roundings that allow both and where one counts debt in.
/// </summary>
public sealed class FC2009DealPrices : ClaimRule
{
    private const double Certainty = 0.85;

    /// <summary>Later, bids are raised.</summary>
    private const int SettledDays = 2;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC2009", "One deal, two prices", "quantity", Severity.Warning)
    {
        Description =
            "Two articles give two prices of one deal: \"Harrow Foods' $47 billion purchase of Landford Mills\", \"its $38 billion bid for Landford Mills\"; an initial offer of $103 and one of $105 billion. "
            + "Stays silent when hedges or rounding allow both, when other buyers are named, on new bids against first ones, on shares and parts of a price, and when one sentence speaks of debt and the other does not. "
            + "Articles days apart are reported as update, at info, since bids are raised.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "2024-10-18|Regulators cleared Harrow Foods Ltd.'s [|$47 billion|] purchase of Landford Mills Ltd., Harrow Foods Ltd. said.",
            "2024-10-18|Harrow Foods Ltd. made a [|$38 billion|] bid for Landford Mills Ltd. in May, and regulators cleared it."),
        new(
            ExampleKind.Inconsistent,
            "2024-10-18|Landford Mills Ltd. turned down Harrow Foods Ltd.'s original [|$105 billion|] approach.",
            "2024-10-18|Harrow Foods Ltd. had made an initial [|$103 billion|] offer for Landford Mills Ltd. in May."),
        new(
            ExampleKind.Consistent,
            "2024-10-18|Landford Mills Ltd. turned down Harrow Foods Ltd.'s original $105 billion approach.",
            "2024-10-18|Harrow Foods Ltd. raised its offer and made a new $121 billion bid for Landford Mills Ltd."),
        new(
            ExampleKind.Consistent,
            "2024-10-18|Regulators cleared Harrow Foods Ltd.'s $47 billion purchase of Landford Mills Ltd.",
            "2024-10-18|Harrow Foods Ltd. agreed to buy Landford Mills Ltd. for nearly $47 billion."),
        new(
            ExampleKind.Consistent,
            "2024-10-18|Regulators cleared Harrow Foods Ltd.'s $47 billion purchase of Landford Mills Ltd., debt included.",
            "2024-10-18|Harrow Foods Ltd. agreed to buy Landford Mills Ltd. for $38 billion."),
    ];

    /// <inheritdoc/>
    public override bool Concerns(string attribute) => attribute is Attributes.Price or Attributes.FirstBid;

    /// <inheritdoc/>
    public override void Check(ClaimGroup group, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(context);

        // Where somebody tells of a new bid, a price of no stage may be of either.
        bool isStaged = group.Claims.Any(item => Marked(item, DealClaims.StageMark) is "new");
        foreach (ClaimConflict conflict in ClaimConflicts.In(group, context.Graph, (a, b) => Compare(a, b, isStaged)))
        {
            if (conflict.Agreement != Agreement.Strained)
            {
                ConflictKind kind = IsSettled(conflict, context.Graph) ? ConflictKind.Contradiction : ConflictKind.Update;
                string what = group.Attribute is Attributes.FirstBid ? $"the first bid of {group.Subject}" : $"the price of {group.Subject}";
                string message = $"Articles differ on {what}: {ConflictFinding.Words(conflict.First, context)} and {ConflictFinding.Words(conflict.Second, context)}.";
                context.Report(ConflictFinding.Of(conflict, group, this, context, kind, message, Certainty));
            }
        }
    }

    private static Agreement Compare(GraphClaim a, GraphClaim b, bool isStaged)
    {
        string stage = Marked(a, DealClaims.StageMark);
        bool isOneStage = string.Equals(stage, Marked(b, DealClaims.StageMark), StringComparison.Ordinal) && (stage.Length > 0 || !isStaged);
        bool isOneBasis = HasDebt(a) == HasDebt(b);
        return isOneStage && isOneBasis && MayBeOne(a, b, DealClaims.BuyerMark) && MayBeOne(a, b, DealClaims.TargetMark) && a.Claim.Value.Quantity is { } left && b.Claim.Value.Quantity is { } right
            ? left.Compare(right)
            : Agreement.Compatible;
    }

    private static bool IsSettled(ClaimConflict conflict, FactGraph graph) =>
        Marked(conflict.First, DealClaims.StageMark) is "first"
        || ArticleDates.DaysApart(graph.Articles[conflict.First.Article].Published.Date, graph.Articles[conflict.Second.Article].Published.Date) is <= SettledDays;

    private static bool HasDebt(GraphClaim item) => item.Claim.Context.Contains(DealClaims.DebtMark, StringComparer.Ordinal);

    private static bool MayBeOne(GraphClaim a, GraphClaim b, string mark) =>
        Marked(a, mark) is var left && Marked(b, mark) is var right && (left.Length == 0 || right.Length == 0 || string.Equals(left, right, StringComparison.Ordinal));

    private static string Marked(GraphClaim item, string mark)
    {
        foreach (string word in item.Claim.Context)
        {
            if (word.StartsWith(mark, StringComparison.Ordinal))
            {
                return word[mark.Length..];
            }
        }

        return "";
    }
}
