using System.Collections.Immutable;
using System.Globalization;

using FactCheck.Extraction;

namespace FactCheck.Graph;

/// <summary>Gathers the claims on one attribute of one thing. Claims on things without a name are gathered by story and then by context.</summary>
internal sealed class ClaimGrouping(
    ImmutableArray<ExtractedArticle> articles,
    ImmutableArray<int> stories,
    ImmutableArray<EntityNode> entities,
    int[][] entityOf,
    ImmutableArray<EventNode> events,
    int[][] eventOf,
    double[][] eventConfidences)
{
    public ImmutableArray<ClaimGroup> Group()
    {
        var groups = new SortedDictionary<string, List<GraphClaim>>(StringComparer.Ordinal);
        for (int article = 0; article < articles.Length; article++)
        {
            foreach (Claim claim in articles[article].Claims)
            {
                if (KeyOf(claim, article) is not { } key)
                {
                    continue;
                }

                if (!groups.TryGetValue(key, out List<GraphClaim>? group))
                {
                    groups.Add(key, group = []);
                }

                group.Add(new(article, claim) { LinkConfidence = ConfidenceOf(claim, article) });
            }
        }

        return
        [
            .. groups.SelectMany(pair => pair.Value[0].Claim.Subject.Kind == SubjectKind.Story
                ? StoryGroups.Split(pair.Key, pair.Value)
                : [Named(pair.Key, pair.Value)]),
        ];
    }

    private string? KeyOf(Claim claim, int article)
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        return claim.Subject.Kind switch
        {
            SubjectKind.Event => string.Create(invariant, $"event|{eventOf[article][claim.Subject.Index]:D9}|{claim.Attribute}"),
            SubjectKind.Entity => string.Create(invariant, $"entity|{entityOf[article][claim.Subject.Index]:D9}|{claim.Attribute}"),
            SubjectKind.Story => string.Create(invariant, $"story|{stories[article]:D9}|{claim.Attribute}"),
            _ => null,
        };
    }

    private double ConfidenceOf(Claim claim, int article) =>
        claim.Subject.Kind == SubjectKind.Event ? eventConfidences[article][claim.Subject.Index] : 1;

    private ClaimGroup Named(string key, List<GraphClaim> claims)
    {
        GraphClaim first = claims[0];
        bool isEvent = first.Claim.Subject.Kind == SubjectKind.Event;
        int node = (isEvent ? eventOf : entityOf)[first.Article][first.Claim.Subject.Index];
        return new(key, isEvent ? events[node].Label : entities[node].Name, first.Claim.Attribute, [.. claims]) { Node = node };
    }
}
