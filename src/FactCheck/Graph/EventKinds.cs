using System.Collections.Frozen;

namespace FactCheck.Graph;

/// <summary>What kinds of event tell about whether two mentions can be one event.</summary>
internal static class EventKinds
{
    private static readonly FrozenSet<string> Mutual = FrozenSet.ToFrozenSet(["call", "meeting", "agreement", "match", "wedding", "merger"], StringComparer.Ordinal);

    /// <summary>These befall a person or thing once, so that its name is enough to know them, however far apart two dates are.</summary>
    private static readonly FrozenSet<string> OnceForPatient = FrozenSet.ToFrozenSet(
        ["death", "killing", "birth", "founding", "verdict", "sentence", "funeral", "inauguration", "resignation", "appointment", "disappearance"], StringComparer.Ordinal);

    /// <summary>These befall a person or organisation once in all, so that two years of one are two of the same.</summary>
    private static readonly FrozenSet<string> OnceEver = FrozenSet.ToFrozenSet(["birth", "death", "founding", "killing"], StringComparer.Ordinal);

    /// <summary>A story is usually about one of these, so that "the flood" is enough inside it.</summary>
    private static readonly FrozenSet<string> OnceInStory = FrozenSet.ToFrozenSet(
        [
            "breach", "collapse", "crash", "earthquake", "eruption", "explosion", "flood", "landslide", "shooting", "stabbing", "fire", "election", "referendum",
            "verdict", "sentence", "merger", "opening", "closure", "derailment", "launch", "kidnapping", "robbery", "agreement", "sale",
        ],
        StringComparer.Ordinal);

    /// <summary>Whether those who take part do so alike.</summary>
    public static bool IsMutual(string type) => Mutual.Contains(type);

    /// <summary>Whether it happens to one person once.</summary>
    public static bool HappensOnceToPatient(string type) => OnceForPatient.Contains(type);

    /// <summary>Whether it happens to one person or organisation once and never again.</summary>
    public static bool HappensOnceEver(string type) => OnceEver.Contains(type);

    /// <summary>Whether a story is usually about one such event.</summary>
    public static bool HappensOnceInStory(string type) => OnceInStory.Contains(type);
}
