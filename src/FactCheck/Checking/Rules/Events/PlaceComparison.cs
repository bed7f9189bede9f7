using FactCheck.Extraction;
using FactCheck.Knowledge;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Events;

/// <summary>Whether one event can have happened in both of two places. Only places that the gazetteer knows to exclude each other conflict.</summary>
internal static class PlaceComparison
{
    /// <summary>
    /// <see cref="Agreement.Conflicting"/> for two countries, two regions of one country or two towns; <see cref="Agreement.Compatible"/> when one may lie in
    /// the other or nothing is known.
    /// </summary>
    public static Agreement Compare(LocalEntity left, LocalEntity right, KnowledgeBase knowledge)
    {
        if (string.Equals(left.Key, right.Key, StringComparison.Ordinal))
        {
            return Agreement.Same;
        }

        if (left.KnowledgeId is not { } leftId || right.KnowledgeId is not { } rightId
            || !knowledge.Places.TryGet(leftId, out Place? a) || !knowledge.Places.TryGet(rightId, out Place? b))
        {
            return Agreement.Compatible;
        }

        return a.Kind == b.Kind && a.Kind is PlaceKind.Country or PlaceKind.City && !string.Equals(a.Id, b.Id, StringComparison.Ordinal) && !AreNeighbours(a, b)
            ? Agreement.Conflicting
            : Agreement.Compatible;
    }

    /// <summary>A large city gives its name to the small towns around it: in one region, the smaller of the two may be a part of the other.</summary>
    private static bool AreNeighbours(Place left, Place right) =>
        left.Kind == PlaceKind.City && Parent(left) is { } parent && string.Equals(parent, Parent(right), StringComparison.Ordinal)
        && Math.Min(left.Thousands, right.Thousands) * SuburbRatio < Math.Max(left.Thousands, right.Thousands);

    private const int SuburbRatio = 8;

    private static string? Parent(Place city)
    {
        int slash = city.Id.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? null : city.Id[..slash];
    }
}
