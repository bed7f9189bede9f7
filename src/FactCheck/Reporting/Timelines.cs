using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Checking;
using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Reporting;

/// <summary>Groups the findings of a report by the thing that they are on, with everything that the articles say of it. Linear in findings and claims.</summary>
internal sealed class Timelines
{
    private readonly FactGraph graph;
    private readonly Dictionary<(string Article, TextSpan Span, string Attribute), ClaimGroup> groupOf = [];
    private readonly ILookup<int, ClaimGroup> groupsOfEvent;

    private Timelines(FactGraph graph, ImmutableArray<Finding> findings)
    {
        this.graph = graph;
        HashSet<string> shown = [.. findings.SelectMany(finding => finding.Sides).Select(side => side.ArticleId).OfType<string>()];
        foreach (ClaimGroup group in graph.Groups)
        {
            foreach (GraphClaim claim in group.Claims)
            {
                Provenance provenance = claim.Claim.Provenance;
                if (shown.Contains(provenance.ArticleId))
                {
                    groupOf.TryAdd((provenance.ArticleId, provenance.Span, group.Attribute), group);
                }
            }
        }

        groupsOfEvent = graph.Groups.Where(IsOfEvent).ToLookup(group => group.Node);
    }

    /// <summary>The things that <paramref name="findings"/> are on, in the order of their first findings.</summary>
    public static ImmutableArray<SubjectTimeline> Of(FactGraph graph, ImmutableArray<Finding> findings)
    {
        if (findings.IsEmpty)
        {
            return [];
        }

        var timelines = new Timelines(graph, findings);
        return
        [
            .. findings
                .Select(finding => (Finding: finding, Groups: timelines.GroupsOf(finding)))
                .GroupBy(each => KeyOf(each.Finding, each.Groups), StringComparer.Ordinal)
                .Select(thing => timelines.Make([.. thing])),
        ];
    }

    private SubjectTimeline Make((Finding Finding, ImmutableArray<ClaimGroup> Groups)[] thing)
    {
        // What is said of attributes that nobody disputes would bury what is.
        HashSet<string> disputed = [.. thing.Select(each => each.Finding.Attribute)];
        IEnumerable<GraphClaim> claims = thing.SelectMany(each => each.Groups)
            .DistinctBy(group => group.Key, StringComparer.Ordinal)
            .Where(group => disputed.Contains(group.Attribute))
            .SelectMany(group => group.Claims);
        var entries = ImmutableArray.CreateBuilder<TimelineEntry>();
        HashSet<(int Source, string Attribute)> heard = [];
        foreach (GraphClaim claim in InOrder(claims))
        {
            bool isFirst = heard.Add((graph.Sources[claim.Article], claim.Claim.Attribute))
                || (entries.Count > 0 && string.Equals(entries[^1].ArticleId, claim.Claim.Provenance.ArticleId, StringComparison.Ordinal) && !entries[^1].IsCopy);
            entries.Add(EntryOf(claim) with { IsCopy = !isFirst });
        }

        return new(thing[0].Finding.Subject, [.. thing.Select(each => each.Finding.Fingerprint)], entries.DrainToImmutable());
    }

    private IEnumerable<GraphClaim> InOrder(IEnumerable<GraphClaim> claims) => claims
        .DistinctBy(claim => (claim.Article, claim.Claim.Provenance.Span, claim.Claim.Attribute))
        .OrderBy(claim => graph.Articles[claim.Article].Published.Date.IsEmpty)
        .ThenBy(claim => graph.Articles[claim.Article].Published.ToString(), StringComparer.Ordinal)
        .ThenBy(claim => claim.Claim.Provenance.ArticleId, StringComparer.Ordinal)
        .ThenBy(claim => claim.Claim.Provenance.Span)
        .ThenBy(claim => claim.Claim.Attribute, StringComparer.Ordinal);

    private TimelineEntry EntryOf(GraphClaim claim)
    {
        ExtractedArticle article = graph.Articles[claim.Article];
        Provenance provenance = claim.Claim.Provenance;
        int speaker = claim.Claim.Speaker;
        return new(provenance.ArticleId, article.Published.ToString(), provenance.Span, claim.Claim.Attribute, article.TextOf(provenance.Span), claim.Claim.Value.Text)
        {
            Speaker = speaker >= 0 && claim.Claim.Scope != AssertionScope.Article ? article.Entities[speaker].Name : null,
        };
    }

    // For an event all that is said of it, otherwise the claims that were compared.
    private ImmutableArray<ClaimGroup> GroupsOf(Finding finding)
    {
        foreach (FindingSide side in finding.Sides)
        {
            if (side.ArticleId is { } article && groupOf.TryGetValue((article, side.Span, finding.Attribute), out ClaimGroup? group))
            {
                return IsOfEvent(group) ? [.. groupsOfEvent[group.Node]] : [group];
            }
        }

        return [];
    }

    private static bool IsOfEvent(ClaimGroup group) => group.Node >= 0 && group.Claims[0].Claim.Subject.Kind == SubjectKind.Event;

    // Findings on no linked thing go together where they are on the same subject of the same articles.
    private static string KeyOf(Finding finding, ImmutableArray<ClaimGroup> groups) => groups switch
    {
        [var group, ..] when IsOfEvent(group) => "event " + group.Node.ToString(System.Globalization.CultureInfo.InvariantCulture),
        [var group, ..] => "group " + group.Key,
        _ when finding.Subject.Length > 0 => "subject " + finding.Subject + "\n" + finding.Sides[0].ArticleId,
        _ => "finding " + finding.Fingerprint,
    };
}
