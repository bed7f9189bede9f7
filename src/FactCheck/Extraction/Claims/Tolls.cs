using System.Collections.Frozen;

namespace FactCheck.Extraction.Claims;

/// <summary>
/// Counts of what became of people in the event that a story is about. The lead of an article gives the toll of the story; a count further down, or
/// of a part, may be of another event or place.
/// </summary>
internal static class Tolls
{
    /// <summary>Stands in the context of a claim that gives the toll of its story.</summary>
    public const string Mark = "@toll";

    private const int LeadSentences = 8;

    private static readonly FrozenSet<string> Roles = FrozenSet.ToFrozenSet(
        ["killed", "injured", "missing", "arrested", "rescued", "evacuated", "displaced", "hospitalised", "shot", "stabbed", "infected"], StringComparer.Ordinal);

    /// <summary>Whether <paramref name="role"/> is what a toll counts.</summary>
    public static bool Contains(string? role) => role is not null && Roles.Contains(role);

    /// <summary>Whether a mention gives the toll of its story.</summary>
    public static bool IsOfStory(QuantityMention mention) => Contains(mention.Role) && mention.PartOf is null && mention.Sentence < LeadSentences;
}
