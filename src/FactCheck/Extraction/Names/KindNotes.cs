namespace FactCheck.Extraction.Names;

/// <summary>What <see cref="KindResolver"/> notes of one article. Each thread keeps its own, so that not every article makes them anew; not thread-safe.</summary>
/// <param name="SureKinds">The kinds of names of which the article leaves no doubt, by their keys.</param>
/// <param name="PersonWords">The words with which its persons are named.</param>
/// <param name="Acronyms">The short forms that it explains.</param>
/// <param name="LikelyPlaces">The names that stand where places do.</param>
internal sealed record KindNotes(Dictionary<ulong, EntityKind> SureKinds, HashSet<string> PersonWords, HashSet<ulong> Acronyms, HashSet<ulong> LikelyPlaces)
{
    // What a very long text made is not kept, since clearing it would cost every article after it.
    private const int MostKept = 1024;

    [ThreadStatic]
    private static KindNotes? latest;

    /// <summary>The notes of this thread, empty, to be used before others are asked for.</summary>
    public static KindNotes OfThread()
    {
        if (latest is not { } same || same.IsLarge)
        {
            return latest = new([], new(StringComparer.Ordinal), [], []);
        }

        same.SureKinds.Clear();
        same.PersonWords.Clear();
        same.Acronyms.Clear();
        same.LikelyPlaces.Clear();
        return same;
    }

    private bool IsLarge => Math.Max(Math.Max(SureKinds.Capacity, PersonWords.Capacity), Math.Max(Acronyms.Capacity, LikelyPlaces.Capacity)) > MostKept;
}
