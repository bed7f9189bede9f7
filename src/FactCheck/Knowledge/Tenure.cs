using System.Collections.Immutable;

using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>What a table says of a person and an office at a date.</summary>
public enum TenureAnswer
{
    /// <summary>The table does not know the office, the person, or that time.</summary>
    Unknown,

    /// <summary>The person held the office.</summary>
    Yes,

    /// <summary>The person did not hold the office.</summary>
    No,
}

/// <summary>A country or organisation that offices belong to.</summary>
/// <param name="Id">A stable id: <c>us</c>.</param>
/// <param name="Name">The usual name: "United States".</param>
public sealed record Jurisdiction(string Id, string Name)
{
    /// <summary>The name as it stands in a sentence: "the United States".</summary>
    public required string NameInText { get; init; }

    /// <summary>Demonyms and other forms in front of a title: "American", "U.S.".</summary>
    public ImmutableArray<string> Adjectives { get; init; } = [];

    /// <summary>Other names and acronyms.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Capitals and seats by which its government is spoken of: "Moscow", "Kremlin".</summary>
    public ImmutableArray<string> Seats { get; init; } = [];
}

/// <summary>An office that one person at a time may hold, or several.</summary>
/// <param name="Id">A stable id: <c>us-president</c>.</param>
/// <param name="Title">The usual title: "president".</param>
/// <param name="Organisation">The country or organisation: "United States", "NATO".</param>
/// <param name="IsExclusive">Whether one person at a time holds it.</param>
public sealed record Office(string Id, string Title, string Organisation, bool IsExclusive)
{
    /// <summary>Further titles, in lower case, that name the office together with its organisation or country: "commander in chief", "chief".</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Titles that mean this office without any organisation or country: "secretary of state".</summary>
    public ImmutableArray<string> StandaloneTitles { get; init; } = [];

    /// <summary>Words that often mean its holder but may mean somebody else: "leader".</summary>
    public ImmutableArray<string> LooseTitles { get; init; } = [];

    /// <summary>Whether governments of the office are named after its holder ("the Biden administration").</summary>
    public bool NamesAdministration { get; init; }

    /// <summary>The id of the country or organisation in <see cref="TenureTable.Jurisdictions"/>.</summary>
    public string JurisdictionId { get; init; } = "";

    /// <summary>The office in words: "president of the United States", "secretary general of NATO".</summary>
    public string Description { get; init; } = Title;
}

/// <summary>A person held an office over an interval of days.</summary>
/// <param name="PersonId">A stable id: <c>donald-trump</c>.</param>
/// <param name="OfficeId">The id of the office.</param>
/// <param name="Start">The first day, inclusive, as far as it is known; at least its year is.</param>
/// <param name="End">The last day, inclusive; empty while the person is in office.</param>
/// <param name="KnownThrough">The last day for which this row is known to hold.</param>
/// <param name="Source">The public source of the row.</param>
public sealed record Tenure(string PersonId, string OfficeId, PartialDate Start, PartialDate End, DateOnly KnownThrough, string Source)
{
    /// <summary>Whether the person only stood in.</summary>
    public bool IsActing { get; init; }

    /// <summary>Whether no end is known: the person is in office, as far as <see cref="KnownThrough"/>.</summary>
    public bool IsOpen => End.IsEmpty;

    internal DateOnly EarliestStart => First(Start);

    internal DateOnly LatestStart => Last(Start);

    internal DateOnly EarliestEnd => IsOpen ? KnownThrough : First(End);

    internal DateOnly LatestEnd => IsOpen ? DateOnly.MaxValue : Last(End);

    /// <summary>Whether the person was in office on that day whatever the missing parts of the dates are.</summary>
    public bool CertainlyCovers(DateOnly date) => LatestStart <= date && date <= EarliestEnd && date <= KnownThrough;

    /// <summary>Whether the person may have been in office on that day, or within the tolerance of a handover.</summary>
    public bool PossiblyCovers(DateOnly date) =>
        EarliestStart.DayNumber - TenureTable.HandoverDays <= date.DayNumber
        && (IsOpen || date.DayNumber <= LatestEnd.DayNumber + TenureTable.HandoverDays);

    private static DateOnly First(PartialDate date) => new(date.Year ?? 1, date.Month ?? 1, date.Day ?? 1);

    private static DateOnly Last(PartialDate date)
    {
        int year = date.Year ?? 9999;
        int month = date.Month ?? 12;
        return new(year, month, date.Day ?? DateTime.DaysInMonth(year, month));
    }
}

/// <summary>A person of the table.</summary>
/// <param name="Id">A stable id: <c>donald-trump</c>.</param>
/// <param name="Name">The usual full name.</param>
public sealed record OfficeHolder(string Id, string Name)
{
    /// <summary>Other spellings and names.</summary>
    public ImmutableArray<string> Variants { get; init; } = [];

    /// <summary>Names that mean this person without title, first name or earlier mention: "Trump"; none where the surname is common.</summary>
    public ImmutableArray<string> StandaloneNames { get; init; } = [];

    /// <summary>The name that follows a title: "President Bush", "President Xi". By default the last word of <see cref="Name"/>.</summary>
    public string FamilyName { get; init; } = LastWord(Name);

    /// <summary>
    /// Whether a title without a country vouches for the surname ("President Putin"). False for the many who come from large public lists: a "President Álvarez" is likelier the head
    /// of a university than a president of long ago.
    /// </summary>
    public bool IsProminent { get; init; } = true;

    /// <summary>The item of Wikidata, <c>Q7747</c>; empty when it is not known.</summary>
    public string WikidataId { get; init; } = "";

    internal static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];
}
