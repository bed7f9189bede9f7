using System.Collections.Immutable;

using FactCheck.Extraction;
using FactCheck.Extraction.Claims;
using FactCheck.Graph;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Time;

/// <summary>
/// Fires when a named occasion (a fair, a festival, a summit) is put at two times that lie too far apart for its days, in one article or in two. Stays silent when the two may meet, on other
/// years' editions, and on what lies more than a season apart, which are two editions.
/// </summary>
public sealed class FC1010OccasionDates : ClaimRule
{
    private const double Certainty = 0.85;

    /// <summary>An occasion may last as long.</summary>
    private const int LongestDays = 14;

    /// <summary>Two editions of one occasion lie farther apart.</summary>
    private const int MostDaysApart = 120;

    /// <summary>Later, an occasion may have been moved.</summary>
    private const int SettledDays = 3;

    /// <summary>The claims of an occasion that are compared: bounds the work on a set of very many articles.</summary>
    private const int MostClaims = 64;

    private const int MostFurther = 2;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC1010", "One occasion, two times", "time", Severity.Warning)
    {
        Description =
            "A named occasion (a fair, a festival, a summit, games) is held \"next week\" and \"next month\", in one article or in two; or it opens on two days. Stays silent when the two times may be days of one "
            + "occasion, when another edition is named (\"last year's\", \"the 2022\"), and when the times lie a season apart. Articles days apart are reported as update, at info, since occasions are moved.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "2024-05-01|Brandt Motors will show the car at the Harrow Motor Show in Millbrook [|next week|]. Dealers said that the car has four doors. It will be seen first at the Harrow Motor Show in Millbrook [|next month|], they said."),
        new(
            ExampleKind.Inconsistent,
            "2024-05-01|The Harrow Film Festival opens on [|May 17|], its director Olga Brandt said in Millbrook.",
            "2024-05-01|Director Olga Brandt of Millbrook said that the Harrow Film Festival begins on [|May 18|]."),
        new(
            ExampleKind.Consistent,
            "2024-05-01|Brandt Motors will show the car at the Harrow Motor Show in Millbrook next week. It was seen first at last year's Harrow Motor Show in June."),
        new(
            ExampleKind.Consistent,
            "2024-05-01|Brandt Motors will show the car at the Harrow Motor Show in Millbrook next week. Its rival will be seen at the Harrow Motor Show in May."),
        new(
            ExampleKind.Consistent,
            "2024-05-01|The Harrow Film Festival opens on May 17, its director Olga Brandt said in Millbrook.",
            "2024-05-01|Director Olga Brandt of Millbrook will speak at the Harrow Film Festival on May 18."),
    ];

    /// <inheritdoc/>
    public override bool Concerns(string attribute)
    {
        ArgumentNullException.ThrowIfNull(attribute);
        return attribute.StartsWith(Attributes.HeldPrefix, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public override void Check(ClaimGroup group, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(context);
        GraphClaim[] claims = [.. group.Claims.Where(ClaimConflicts.IsStated).Take(MostClaims)];
        (GraphClaim First, GraphClaim Second)? found = UnorderedPairs.Of(claims).Where(pair => AreInConflict(pair.Item1, pair.Item2)).Select(pair => ((GraphClaim, GraphClaim)?)pair).FirstOrDefault();
        if (found is { } conflict)
        {
            context.Report(Make(conflict.First, conflict.Second, claims, group, context));
        }
    }

    private static bool AreInConflict(GraphClaim a, GraphClaim b)
    {
        if (a.Claim.Value.Timex?.Interval is not { } left || b.Claim.Value.Timex?.Interval is not { } right)
        {
            return false;
        }

        double apart = Math.Max((right.Start - left.End).TotalDays, (left.Start - right.End).TotalDays);
        bool begin = IsBeginning(a) && IsBeginning(b);
        return apart <= MostDaysApart && (apart >= LongestDays || (begin && apart >= 0));
    }

    private static bool IsBeginning(GraphClaim item) =>
        item.Claim.Context.Contains(OccasionClaims.BeginMark, StringComparer.Ordinal) && item.Claim.Value.Timex is { Granularity: TimeGranularity.Day };

    private Finding Make(GraphClaim a, GraphClaim b, GraphClaim[] claims, ClaimGroup group, RuleContext context)
    {
        bool isSettled = a.Article == b.Article
            || ArticleDates.DaysApart(context.Graph.Articles[a.Article].Published.Date, context.Graph.Articles[b.Article].Published.Date) is <= SettledDays;
        IEnumerable<GraphClaim> further = claims.Where(item => item != a && item != b && !string.Equals(item.Claim.Value.Text, a.Claim.Value.Text, StringComparison.Ordinal)
            && !string.Equals(item.Claim.Value.Text, b.Claim.Value.Text, StringComparison.Ordinal)).Take(MostFurther);
        return new(
            Descriptor.Id,
            isSettled ? context.Severity : Severity.Info,
            isSettled ? ConflictKind.Contradiction : ConflictKind.Update,
            $"One occasion ({group.Subject}) is held {ConflictFinding.Words(a, context)} and {ConflictFinding.Words(b, context)}.",
            [context.Side(a), context.Side(b), .. further.Select(context.Side)])
        {
            Subject = group.Subject,
            Attribute = group.Attribute,
            Confidence = Certainty,
        };
    }
}
