using System.Collections.Immutable;

using FactCheck.Extraction;
using FactCheck.Values;

namespace FactCheck.Graph;

/// <summary>
/// How sure it is that a mention belongs to a cluster, from 0 (it does not) to 1. Two reports of one event may differ in the very values that rules
/// compare, so a date a day or two off does not part them when the participants tie them; what parts them is other people, a far date, or one article that
/// keeps them apart itself.
/// </summary>
internal static class EventCompatibility
{
    /// <summary>The confidence of a link by type and story alone; below it or at it, values are not compared.</summary>
    public const double LooseConfidence = 0.3;

    private const int PublicationDays = 10;
    private const int OnceDays = 400;
    private const int PairDays = 3;
    private const int PersonDays = 2;
    private const int StoryDays = 2;

    public static double Of(LinkableEvent mention, EventCluster cluster, ImmutableArray<EntityNode> entities)
    {
        if (!string.Equals(mention.Mention.Type, cluster.Type, StringComparison.Ordinal) || IsKeptApart(mention, cluster))
        {
            return 0;
        }

        int shared = mention.Participants.Count(cluster.Participants.Contains);
        double confidence = mention.IsMutual ? Mutual(mention, cluster, shared, entities) : OneSided(mention, cluster, entities);
        return confidence > 0 ? confidence : Loose(mention, cluster);
    }

    /// <summary>
    /// A bare mention of an event of one type in one story is mostly the story's, as "the shooting" is; but not so surely that values should be set against each other.
    /// </summary>
    private static double Loose(LinkableEvent mention, EventCluster cluster)
    {
        bool otherPatients = mention.Patients.Length > 0 && cluster.Patients.Count > 0 && !mention.Patients.Any(cluster.Patients.Contains);
        return cluster.Stories.Contains(mention.Story) && !otherPatients && IsNear(mention, cluster, 0, PublicationDays) ? LooseConfidence : 0;
    }

    private static double Mutual(LinkableEvent mention, EventCluster cluster, int shared, ImmutableArray<EntityNode> entities)
    {
        int known = mention.Participants.Count(node => entities[node].Kind == EntityKind.Person);
        if (known >= 2 && cluster.Participants.Count >= 2)
        {
            return shared >= 2 && IsNear(mention, cluster, PairDays, PublicationDays) ? Graded(mention, cluster, 0.95) : 0;
        }

        bool fits = cluster.Stories.Contains(mention.Story) && shared == Math.Min(mention.Participants.Length, cluster.Participants.Count);
        return fits && IsNear(mention, cluster, 0, PublicationDays) ? 0.7 : 0;
    }

    private static double OneSided(LinkableEvent mention, EventCluster cluster, ImmutableArray<EntityNode> entities)
    {
        bool samePatient = mention.Patients.Any(node => cluster.Patients.Contains(node) && mention.IsKnownBy(entities[node]));
        if (samePatient)
        {
            int days = EventKinds.HappensOnceToPatient(mention.Mention.Type) ? OnceDays : PersonDays;
            return IsNear(mention, cluster, days, days) ? Graded(mention, cluster, 0.9) : 0;
        }

        bool otherPatients = mention.Patients.Length > 0 && cluster.Patients.Count > 0;
        if (!cluster.Stories.Contains(mention.Story) || otherPatients || !EventKinds.HappensOnceInStory(mention.Mention.Type))
        {
            return 0;
        }

        bool isNews = mention.IsLead || !mention.Date.IsEmpty;
        return isNews && IsNear(mention, cluster, StoryDays, PublicationDays) ? Graded(mention, cluster, 0.75) : 0;
    }

    private static double Graded(LinkableEvent mention, EventCluster cluster, double confidence) =>
        cluster.DaysFrom(mention.Date) is > 0 and var days ? confidence - (0.03 * Math.Min(days, 5)) : confidence;

    /// <summary>Whether dates allow one event: stated dates when both have one, else the times of publication.</summary>
    private static bool IsNear(LinkableEvent mention, EventCluster cluster, int statedDays, int publishedDays)
    {
        if (cluster.DaysFrom(mention.Date) is { } days)
        {
            return days <= statedDays;
        }

        PartialDate own = mention.Date.IsEmpty ? mention.Published : mention.Date;
        return cluster.Anchors.All(anchor => ArticleDates.DaysApart(own, anchor) is not { } apart || apart <= publishedDays);
    }

    /// <summary>Whether the mention's own article tells it from a mention of the cluster by date, place or ordinal.</summary>
    private static bool IsKeptApart(LinkableEvent mention, EventCluster cluster) =>
        cluster.Mentions.Exists(other => other.Article == mention.Article && Differ(mention, other));

    private static bool Differ(LinkableEvent mention, LinkableEvent other) =>
        ArticleDates.DaysApart(mention.Date, other.Date) is > 0
        || (mention.Ordinal is { } x && other.Ordinal is { } y && !x.Equals(y))
        || (mention.Place >= 0 && other.Place >= 0 && mention.Place != other.Place && !mention.IsMutual);
}
