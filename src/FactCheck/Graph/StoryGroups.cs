using System.Collections.Immutable;
using System.Globalization;

using FactCheck.Extraction;
using FactCheck.Extraction.Claims;

namespace FactCheck.Graph;

/// <summary>
/// Splits the claims of a story on one noun into those that are about one thing, by the words around them: the share of the shorter context that both have. A
/// total ("all 11 cranes", "the six charges") is of one thing sooner than a mere number of things, and a shared event says as much as two shared words.
/// </summary>
internal static class StoryGroups
{
    private const double LeastOverlap = 0.6;
    private const double LeastOverlapOfTotal = 0.25;
    private const int LeastSharedOfTotal = 2;
    private const int LeastShared = 4;

    /// <summary>A noun that a story counts more often than this is compared in its first claims only.</summary>
    private const int MostClaims = 64;

    public static IEnumerable<ClaimGroup> Split(string key, List<GraphClaim> claims)
    {
        int count = Math.Min(claims.Count, MostClaims);
        var sets = new DisjointSets(count);
        double[] confidence = new double[count];
        Array.Fill(confidence, 1);
        for (int left = 0; left < count; left++)
        {
            for (int right = left + 1; right < count; right++)
            {
                double sureness = Sureness(claims[left].Claim, claims[right].Claim);
                if (sureness > 0)
                {
                    sets.Union(left, right);
                    confidence[left] = Math.Min(confidence[left], sureness);
                    confidence[right] = Math.Min(confidence[right], sureness);
                }
            }
        }

        foreach (IGrouping<int, int> members in Enumerable.Range(0, count).GroupBy(sets.Find).Where(members => members.Count() > 1))
        {
            string attribute = claims[members.Key].Claim.Attribute;
            yield return new(
                string.Create(CultureInfo.InvariantCulture, $"{key}|{members.Key:D4}"),
                attribute[(attribute.IndexOf(':', StringComparison.Ordinal) + 1)..],
                attribute,
                [.. members.Select(member => claims[member] with { LinkConfidence = confidence[member] })]);
        }
    }

    /// <summary>How sure it is that two claims of one story and attribute are about one thing, 0 when they are not.</summary>
    internal static double Sureness(Claim left, Claim right)
    {
        if (left.Context.Contains(Tolls.Mark, StringComparer.Ordinal) && right.Context.Contains(Tolls.Mark, StringComparer.Ordinal))
        {
            return 0.85;
        }

        if (left.Context.Contains(StoryClaims.IncidentMark, StringComparer.Ordinal) && right.Context.Contains(StoryClaims.IncidentMark, StringComparer.Ordinal))
        {
            return 0.8;
        }

        if (left.Context.Contains(SiteClaims.SiteMark, StringComparer.Ordinal) || left.Context.Contains(ExclusiveTermClaims.Mark, StringComparer.Ordinal)
            || left.Context.Contains(OccasionClaims.Mark, StringComparer.Ordinal))
        {
            return 0.8;
        }

        if (AreOfOthers(left, right))
        {
            return 0;
        }

        // There is one original bid: whose it was is enough.
        if (AmountClaims.IsSingledOut(left.Attribute) && left.Context.Any(word => char.IsUpper(word[0]) && right.Context.Contains(word, StringComparer.Ordinal)))
        {
            return 0.8;
        }

        bool isTotal = left.Attribute.Contains(":" + StoryClaims.Total, StringComparison.Ordinal);
        int leastShared = isTotal || !left.Attribute.StartsWith(Attributes.CountPrefix, StringComparison.Ordinal) ? LeastSharedOfTotal : LeastShared;
        double overlap = Overlap(left.Context, right.Context, leastShared);
        return overlap >= (isTotal ? LeastOverlapOfTotal : LeastOverlap) ? 0.65 + (0.3 * overlap) : 0;
    }

    /// <summary>Whether both name people, or both a subject, and none of them is the same: 34 passes of one player, 41 of another; what the dam cost, and the bridge.</summary>
    private static bool AreOfOthers(Claim left, Claim right) => AreOfOthers(left, right, StoryClaims.PersonMark) || AreOfOthers(left, right, StoryClaims.SubjectMark);

    private static bool AreOfOthers(Claim left, Claim right, string mark)
    {
        string[] marked = [.. left.Context.Where(IsMarked)];
        return marked.Length > 0 && right.Context.Any(IsMarked) && !right.Context.Any(word => marked.Contains(word, StringComparer.Ordinal));

        bool IsMarked(string word) => word.StartsWith(mark, StringComparison.Ordinal);
    }

    /// <summary>The share of the shorter context that both have; 0 when they share too few lemmas to tell.</summary>
    internal static double Overlap(ImmutableArray<string> left, ImmutableArray<string> right, int leastShared)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            int order = string.CompareOrdinal(left[i], right[j]);
            shared += order != 0 ? 0 : left[i].StartsWith(StoryClaims.EventMark, StringComparison.Ordinal) ? 2 : 1;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared < leastShared ? 0 : Math.Min(1, (double)shared / Math.Min(left.Length, right.Length));
    }
}
