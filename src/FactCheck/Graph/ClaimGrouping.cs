using System.Collections.Immutable;
using System.Globalization;

using FactCheck.Extraction;

namespace FactCheck.Graph;

/// <summary>Gathers the claims on one attribute of one thing. Claims on things without a name are gathered by story and then by context.</summary>
internal static class ClaimGrouping
{
    public static ImmutableArray<ClaimGroup> Group(
        ImmutableArray<ExtractedArticle> articles, ImmutableArray<EntityNode> entities, int[][] entityOf, ImmutableArray<EventNode> events, int[][] eventOf, ImmutableArray<int> stories)
    {
        var groups = new SortedDictionary<string, (ClaimSubject Subject, List<GraphClaim> Claims)>(StringComparer.Ordinal);
        for (int article = 0; article < articles.Length; article++)
        {
            foreach (Claim claim in articles[article].Claims)
            {
                if (KeyOf(claim, article, entityOf, eventOf, stories) is not { } key)
                {
                    continue;
                }

                if (!groups.TryGetValue(key, out (ClaimSubject Subject, List<GraphClaim> Claims) group))
                {
                    groups.Add(key, group = (claim.Subject, []));
                }

                group.Claims.Add(new(article, claim));
            }
        }

        return
        [
            .. groups.SelectMany(pair => pair.Value.Subject.Kind == SubjectKind.Story
                ? StoryGroups.Split(pair.Key, pair.Value.Claims)
                : [Make(pair.Key, pair.Value.Claims, entities, entityOf, events, eventOf)]),
        ];
    }

    private static string? KeyOf(Claim claim, int article, int[][] entityOf, int[][] eventOf, ImmutableArray<int> stories)
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

    private static ClaimGroup Make(
        string key, List<GraphClaim> claims, ImmutableArray<EntityNode> entities, int[][] entityOf, ImmutableArray<EventNode> events, int[][] eventOf)
    {
        GraphClaim first = claims[0];
        bool isEvent = first.Claim.Subject.Kind == SubjectKind.Event;
        int node = (isEvent ? eventOf : entityOf)[first.Article][first.Claim.Subject.Index];
        return new(key, isEvent ? events[node].Label : entities[node].Name, first.Claim.Attribute, [.. claims])
        {
            Node = node,
            LinkConfidence = isEvent ? events[node].LinkConfidence : 1,
        };
    }
}
