using System.Collections.Immutable;
using System.Globalization;

using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Checking.Rules.Sources;

/// <summary>
/// Says of a contradiction which side stands alone: of three or more independent sources that give the value in their own voice, all but one agree. Stays silent when a third value is given, when a source gives both, and when the value is reported words.
/// </summary>
public sealed class FC6002Outlier : GraphRule
{
    private const int LeastSources = 3;
    private const int MostSides = 4;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC6002", "One source against the others", "set", Severity.Info)
    {
        Description =
            "Of three or more independent sources that give a value in their own voice, all but one agree, and another rule finds the two values in contradiction: names the article that stands alone and what the others "
            + "have. Copies count as one source. Stays silent when a third value is given, when a source gives both, and on reported words.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "2024-10-18|The Landford court sentenced Marta Quill, [|34|], to two years in prison for the theft of the Harrow bell.",
            "2024-10-18|Two years in prison for the theft of the Harrow bell: that is what Marta Quill, [|34|], got in the Landford court.",
            "2024-10-19|Marta Quill, [|36|], was sentenced to two years in prison by the Landford court for the theft of the Harrow bell."),
        new(
            ExampleKind.Inconsistent,
            "2025-06-20|Prime Minister Olga Brandt and President Marco Feld spoke by phone on [|Tuesday, June 17|] about grain.",
            "2025-06-20|Olga Brandt and Marco Feld held a phone call on [|Wednesday, June 18|].",
            "2025-06-20|The grain deal was the subject when President Marco Feld phoned Olga Brandt on [|Wednesday, June 18|]."),
        new(
            ExampleKind.Consistent,
            "2022-10-18|The Landford court sentenced Marta Quill, 34, to two years in prison for the theft of the Harrow bell.",
            "2022-10-18|Two years in prison for the theft of the Harrow bell: that is what Marta Quill, 34, got in the Landford court.",
            "2024-10-19|Marta Quill, 36, left the prison after two years; the Landford court had sentenced her for the theft of the Harrow bell."),
        new(
            ExampleKind.Consistent,
            "2024-10-18|The Landford court sentenced Marta Quill, 34, to two years in prison for the theft of the Harrow bell.",
            "2024-10-18|Two years in prison for the theft of the Harrow bell: that is what Marta Quill, 34, got in the Landford court.",
            "2024-10-19|Tobias Renn, 36, was sentenced to two years in prison by the Landford court for the theft of the Harrow bell."),
        new(
            ExampleKind.Consistent,
            "2024-10-18|The Landford court sentenced Marta Quill, 34, to two years in prison for the theft of the Harrow bell.",
            "2024-10-18|Two years in prison for the theft of the Harrow bell: that is what Marta Quill, 34, got in the Landford court.",
            "2024-10-19|Marta Quill, 34, was sentenced to two years in prison by the Landford court for the theft of the Harrow bell."),
    ];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        ClaimRule[] rules = [.. RuleCatalog.Default.OfType<ClaimRule>()];
        foreach (ClaimGroup group in context.Graph.Groups)
        {
            foreach (IGrouping<int, GraphClaim> story in group.Claims.Where(IsOwn).GroupBy(item => context.Graph.Stories[item.Article]))
            {
                if (Majority.Of([.. story], context.Graph) is { } majority && AreInConflict(majority, group, rules, context))
                {
                    context.Report(Make(majority, group, context));
                }
            }
        }
    }

    private static bool IsOwn(GraphClaim item) =>
        ClaimConflicts.IsStated(item) && item.Claim is { Scope: AssertionScope.Article, DerivedFrom: < 0, Modality: Modality.Asserted };

    // The rules that know the values say whether they go together; they judge all claims, for an article may know both values.
    private static bool AreInConflict(Majority majority, ClaimGroup group, ClaimRule[] rules, RuleContext context)
    {
        var judged = new RuleContext(context.Graph, context.Knowledge, Severity.Warning, rethrow: true);
        foreach (ClaimRule rule in rules.Where(rule => rule.Concerns(group.Attribute)))
        {
            rule.Check(group, judged);
        }

        string alone = context.Graph.Articles[majority.Alone.Article].Article.Id;
        var others = majority.Others.Select(item => context.Graph.Articles[item.Article].Article.Id).ToHashSet(StringComparer.Ordinal);
        return judged.Findings.Any(finding =>
            finding is { Severity: Severity.Warning, Conflict: ConflictKind.Contradiction, Sides: [{ ArticleId: { } left }, { ArticleId: { } right }, ..] }
            && ((string.Equals(left, alone, StringComparison.Ordinal) && others.Contains(right)) || (string.Equals(right, alone, StringComparison.Ordinal) && others.Contains(left))));
    }

    private Finding Make(Majority majority, ClaimGroup group, RuleContext context)
    {
        FindingSide alone = context.Side(majority.Alone);
        FindingSide[] others = [.. majority.Others.Select(context.Side).Take(MostSides - 1)];
        string count = majority.Others.Length.ToString(CultureInfo.InvariantCulture);
        return new(
            Descriptor.Id,
            context.Severity,
            ConflictKind.Contradiction,
            $"{group.Subject}: {alone.ArticleId} stands alone with “{alone.Text}”; {count} independent sources have “{others[0].Text}” ({string.Join(", ", others.Select(side => side.ArticleId))}).",
            [alone, .. others])
        {
            Subject = group.Subject,
            Attribute = group.Attribute,
            Confidence = Math.Round((double)majority.Others.Length / (majority.Others.Length + 1), 2),
        };
    }

    /// <summary>The claim that stands alone, and one claim of each of the other sources.</summary>
    private sealed record Majority(GraphClaim Alone, ImmutableArray<GraphClaim> Others)
    {
        public static Majority? Of(GraphClaim[] claims, FactGraph graph)
        {
            IGrouping<int, GraphClaim>[] sources = [.. claims.GroupBy(item => graph.Sources[item.Article])];
            if (sources.Length < LeastSources || sources.Any(source => source.Any(item => !IsSame(item, source.First()))))
            {
                return null;
            }

            IGrouping<string, GraphClaim>[] values = [.. sources.Select(source => source.First()).GroupBy(ValueOf, StringComparer.Ordinal).OrderBy(value => value.Count())];
            return values is [var alone, var others] && alone.Count() == 1 && others.Count() > 1 ? new(alone.Single(), [.. others]) : null;
        }

        private static bool IsSame(GraphClaim a, GraphClaim b) => string.Equals(ValueOf(a), ValueOf(b), StringComparison.Ordinal);

        // Of a time the day: "Tuesday" and "Tuesday evening" are one date.
        private static string ValueOf(GraphClaim item) =>
            item.Claim is { Attribute: Attributes.Date, Value.Timex.Date: { Day: not null } date } ? date.ToString() : item.Claim.Value.Text;
    }
}
