using System.Collections.Immutable;

namespace FactCheck.Knowledge;

/// <summary>What sort of place a place is.</summary>
public enum PlaceKind
{
    /// <summary>A country or territory with an ISO 3166-1 code.</summary>
    Country,

    /// <summary>A state, province or historic region inside a country.</summary>
    Region,

    /// <summary>A city, town or borough.</summary>
    City,

    /// <summary>A continent, sea, river, mountain range, island or landmark.</summary>
    Area,
}

/// <summary>A place of the gazetteer. Immutable.</summary>
/// <param name="Id">
/// A stable id: the ISO 3166-1 code of a country (<c>UA</c>), the code of a region (<c>US-TX</c>), country or state and folded name of a city
/// (<c>US-TX/houston</c>), a word for an area (<c>black-sea</c>).
/// </param>
/// <param name="Name">The usual English name.</param>
/// <param name="Kind">What sort of place it is.</param>
public sealed record Place(string Id, string Name, PlaceKind Kind)
{
    /// <summary>The ISO 3166-1 code of the country that it lies in or is; <see langword="null"/> when it is no part of one.</summary>
    public string? Country { get; init; }

    /// <summary>Other names, as they are written.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Inhabitants in thousands, for cities; 0 when unknown.</summary>
    public int Thousands { get; init; }
}

/// <summary>A building or street that stands for those who work there: "the Kremlin". Immutable.</summary>
/// <param name="Name">The usual name.</param>
/// <param name="Country">The ISO 3166-1 code of the country whose power it is; <see langword="null"/> when it is none.</param>
/// <param name="Power">Which power: <c>presidency</c>, <c>government</c>, <c>parliament</c>, <c>defence ministry</c>, …</param>
public sealed record Metonym(string Name, string? Country, string Power);
