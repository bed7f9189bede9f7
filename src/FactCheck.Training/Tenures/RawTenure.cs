using System.Collections.Immutable;
using System.Globalization;

using FactCheck.Knowledge;
using FactCheck.Values;

namespace FactCheck.Training.Tenures;

/// <summary>One row of a source before rows of several sources are brought together.</summary>
/// <param name="OfficeId">The office, which the catalogue knows.</param>
/// <param name="Name">The person as the source writes the name.</param>
/// <param name="Start">The first day, as far as it is known.</param>
/// <param name="End">The last day; empty while in office.</param>
/// <param name="KnownThrough">The last day for which the source vouches for the row.</param>
/// <param name="Source">The source.</param>
internal sealed record RawTenure(string OfficeId, string Name, PartialDate Start, PartialDate End, DateOnly KnownThrough, TenureSource Source)
{
    public string WikidataId { get; init; } = "";

    /// <summary>The id of a hand-written person; empty for all others.</summary>
    public string PersonId { get; init; } = "";

    /// <summary>The family name where the source marks it; else empty.</summary>
    public string FamilyName { get; init; } = "";

    public ImmutableArray<string> Variants { get; init; } = [];

    /// <summary>Whether the end is only the next holder's start.</summary>
    public bool EndIsDerived { get; init; }

    public bool IsActing { get; init; }

    public string Reference { get; init; } = Source.Name;

    public Tenure AsTenure(string personId) => new(personId, OfficeId, Start, End, KnownThrough, Reference) { IsActing = IsActing };

    /// <summary>The date of <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>; nothing when the text is none.</summary>
    public static PartialDate Date(string text)
    {
        string[] parts = text.Split('-');
        int?[] numbers = [null, null, null];
        for (int i = 0; i < Math.Min(parts.Length, 3); i++)
        {
            numbers[i] = int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
        }

        var date = new PartialDate(numbers[0], numbers[1], numbers[2]);
        return date.Year is null or 0 || date.IsImpossible ? default : date;
    }
}

/// <summary>A source of tenures. Where two disagree, the one of the higher rank wins.</summary>
internal sealed record TenureSource(string Name, int Rank)
{
    public static TenureSource Cabinets { get; } = new("Wikidata (every-politician-scrapers 2022)", 1);

    public static TenureSource Factbook { get; } = new("CIA World Factbook 1990-2026", 2);

    public static TenureSource VDyKnow { get; } = new("Wikidata (V-DyKnow 2026)", 3);

    public static TenureSource Congress { get; } = new("unitedstates/congress-legislators 2026", 4);

    public static TenureSource UkMinisters { get; } = new("Institute for Government ministers database, CC BY 4.0", 5);

    public static TenureSource Hand { get; } = new("hand-written", 6);
}
