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

        return IsUnmistakable(a, knowledge) && IsUnmistakable(b, knowledge) && a.Kind == b.Kind && a.Kind is PlaceKind.Country or PlaceKind.City && !string.Equals(a.Id, b.Id, StringComparison.Ordinal) && !AreNeighbours(a, b)
            ? Agreement.Conflicting
            : Agreement.Compatible;
    }

    /// <summary>A small town may share its name with a quarter or a village that the gazetteer does not know.</summary>
    private static bool IsUnmistakable(Place place, KnowledgeBase knowledge) =>
        place.Kind != PlaceKind.City || (place.Thousands >= LeastThousands && knowledge.Places.FindAll(place.Name) is [var likeliest, ..] && string.Equals(likeliest.Id, place.Id, StringComparison.Ordinal));

    /// <summary>A large city gives its name to the small towns around it: in one region, the smaller of the two may be a part of the other.</summary>
    private static bool AreNeighbours(Place left, Place right) =>
        left.Kind == PlaceKind.City && Parent(left) is { } parent && string.Equals(parent, Parent(right), StringComparison.Ordinal)
        && Math.Min(left.Thousands, right.Thousands) * SuburbRatio < Math.Max(left.Thousands, right.Thousands);

    private const int SuburbRatio = 8;
    private const int LeastThousands = 100;

    private static string? Parent(Place city)
    {
        int slash = city.Id.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? null : city.Id[..slash];
    }
}
