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

/// <summary>An office that one person at a time may hold, or several.</summary>
/// <param name="Id">A stable id: <c>us-president</c>.</param>
/// <param name="Title">The usual title: "president".</param>
/// <param name="Organisation">The country or organisation: "United States", "NATO".</param>
/// <param name="IsExclusive">Whether one person at a time holds it.</param>
public sealed record Office(string Id, string Title, string Organisation, bool IsExclusive)
{
    /// <summary>Further titles and short forms, in lower case: "commander in chief", "nato chief".</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Whether governments of the office are named after its holder ("the Biden administration").</summary>
    public bool NamesAdministration { get; init; }
}

/// <summary>A person held an office over an interval of days.</summary>
/// <param name="PersonId">A stable id: <c>donald-trump</c>.</param>
/// <param name="OfficeId">The id of the office.</param>
/// <param name="Start">The first day, inclusive, as far as it is known.</param>
/// <param name="End">The last day, inclusive; empty while the person is in office.</param>
/// <param name="KnownThrough">The last day for which this row is known to hold.</param>
/// <param name="Source">The public source of the row.</param>
public sealed record Tenure(string PersonId, string OfficeId, PartialDate Start, PartialDate End, DateOnly KnownThrough, string Source)
{
    /// <summary>Whether the person only stood in.</summary>
    public bool IsActing { get; init; }
}

/// <summary>A person of the table.</summary>
/// <param name="Id">A stable id: <c>donald-trump</c>.</param>
/// <param name="Name">The usual full name.</param>
public sealed record OfficeHolder(string Id, string Name)
{
    /// <summary>Other spellings and names.</summary>
    public ImmutableArray<string> Variants { get; init; } = [];
}

/// <summary>Who held which office when. Immutable and thread-safe.</summary>
public sealed class TenureTable
{
    private TenureTable()
    {
    }

    /// <summary>The table that ships with the library.</summary>
    public static TenureTable Core { get; } = new();
}
