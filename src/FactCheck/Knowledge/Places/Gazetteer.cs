using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>
/// The places that the library knows by name, the words for what is of them ("Russian") and the buildings that stand for their powers ("the Kremlin").
/// Names are looked up without regard to case and accents. Immutable and thread-safe.
/// </summary>
public sealed class Gazetteer
{
    private readonly WordTable<ImmutableArray<Place>> byName;
    private readonly WordTable<Place> byId;
    private readonly WordTable<Place> demonyms;
    private readonly WordTable<Metonym> metonyms;
    private readonly WordTable<Place> abbreviations;

    internal Gazetteer(GazetteerRows rows)
    {
        byName = rows.Names.ToWordTable(
            pair => pair.Key,
            pair => pair.Value.Distinct().OrderByDescending(Prominence).ThenBy(place => place.Id, StringComparer.Ordinal).ToImmutableArray());
        byId = rows.Places.ToWordTable(place => place.Id, place => place);
        demonyms = rows.Demonyms.ToWordTable();
        metonyms = rows.Metonyms.ToWordTable();
        abbreviations = rows.Abbreviations.ToWordTable();
        Places = [.. rows.Places];
        DemonymNames = [.. rows.DemonymNames.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The gazetteer that ships with the library, loaded once.</summary>
    public static Gazetteer Core { get; } = new(GazetteerRows.Load());

    /// <summary>All places, countries first.</summary>
    public ImmutableArray<Place> Places { get; }

    internal IEnumerable<string> FoldedNames => byName.Keys;

    internal IEnumerable<string> FoldedMetonyms => metonyms.Keys;

    internal IEnumerable<string> FoldedDemonyms => demonyms.Keys;

    /// <summary>Demonyms as they are written.</summary>
    internal ImmutableArray<string> DemonymNames { get; }

    /// <summary>All places called <paramref name="name"/>, the most prominent first; empty when none is known.</summary>
    public ImmutableArray<Place> FindAll(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return byName.TryGetValue(NameSpelling.Fold(name), out ImmutableArray<Place> found) ? found : [];
    }

    /// <summary>The place that <paramref name="name"/> most likely means when nothing more is said: "Paris" is the one in France.</summary>
    public bool TryFind(string name, [NotNullWhen(true)] out Place? place)
    {
        ImmutableArray<Place> all = FindAll(name);
        place = all.IsEmpty ? null : all[0];
        return place is not null;
    }

    /// <summary>The place with an id.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out Place? place)
    {
        ArgumentNullException.ThrowIfNull(id);
        return byId.TryGetValue(id, out place);
    }

    /// <summary>
    /// The country, region or continent that "Russian", "Texan", "European", "U.S." or "Ukrainians" tells of. "Congolese" and the like, which tell of two, give the
    /// larger.
    /// </summary>
    public bool TryFindDemonym(string word, [NotNullWhen(true)] out Place? place)
    {
        ArgumentNullException.ThrowIfNull(word);
        return demonyms.TryGetValue(NameSpelling.Fold(word), out place);
    }

    /// <summary>What "Kremlin" or "Downing Street" stands for; without "the".</summary>
    public bool TryFindMetonym(string name, [NotNullWhen(true)] out Metonym? metonym)
    {
        ArgumentNullException.ThrowIfNull(name);
        return metonyms.TryGetValue(NameSpelling.Fold(name), out metonym);
    }

    /// <summary>The state or province that "Calif.", "CA", "Ont." or its full name means after a town and a comma.</summary>
    public bool TryFindState(string nameOrAbbreviation, [NotNullWhen(true)] out Place? state)
    {
        ArgumentNullException.ThrowIfNull(nameOrAbbreviation);
        return abbreviations.TryGetValue(nameOrAbbreviation, out state);
    }

    // A bare name means the country rather than the region, and the region rather than the town, unless the town is far better known.
    private static long Prominence(Place place) => place.Kind switch
    {
        PlaceKind.Country => 40_000,
        PlaceKind.Area => 30_000,
        PlaceKind.Region when place.Id is "US-WA" or "US-NY" => 1,
        PlaceKind.Region => 20_000,
        _ => Math.Min(place.Thousands, 19_000) + 2,
    };
}
