using System.Collections.Immutable;

using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>A national election.</summary>
/// <param name="JurisdictionId">The id of the country in <see cref="TenureTable.Jurisdictions"/>.</param>
/// <param name="Kind"><c>presidential</c>, <c>parliamentary</c> or <c>midterm</c>.</param>
/// <param name="Date">The day of the vote, or its month where no more is fixed.</param>
/// <param name="IsHeld">Whether it was held when the table was made, as distinct from scheduled.</param>
/// <param name="Source">The public source.</param>
public sealed record Election(string JurisdictionId, string Kind, PartialDate Date, bool IsHeld, string Source)
{
    /// <summary>
    /// For an election whose day is the latest that law allows: until when no earlier one was known to be called. <see langword="null"/> where the day is fixed.
    /// </summary>
    public DateOnly? KnownThrough { get; init; }

    internal DateOnly FirstDay => new(Date.Year ?? 1, Date.Month ?? 1, Date.Day ?? 1);
}

/// <summary>The national elections that are known, held or scheduled. Immutable and thread-safe.</summary>
public sealed class ElectionCalendar
{
    private ElectionCalendar(ImmutableArray<Election> elections) => Elections = elections;

    /// <summary>The calendar that ships with the library.</summary>
    public static ElectionCalendar Core { get; } = Parse(TenureTableReader.Embedded("elections.csv"));

    /// <summary>The elections, by country and date.</summary>
    public ImmutableArray<Election> Elections { get; }

    /// <summary>Reads a calendar from the text of a CSV file; <c>Knowledge/elections.csv</c> documents its columns.</summary>
    /// <exception cref="TenureFormatException">A row cannot be understood; the message names file, line and cure.</exception>
    public static ElectionCalendar Parse(string elections)
    {
        ArgumentNullException.ThrowIfNull(elections);
        return new(
        [
            .. CommentedCsv.Read("elections.csv", elections, "jurisdiction", "date", "kind", "status", "knownThrough", "source")
                .Select(ToElection)
                .OrderBy(election => election.JurisdictionId, StringComparer.Ordinal)
                .ThenBy(election => election.FirstDay),
        ]);
    }

    /// <summary>The first election of the country after <paramref name="date"/>, of one kind or of any; <see langword="null"/> when none is known.</summary>
    public Election? Next(string jurisdictionId, string? kind, DateOnly date) =>
        Elections.FirstOrDefault(election => Matches(election, jurisdictionId, kind) && election.FirstDay >= date);

    /// <summary>The last election of the country before <paramref name="date"/>, of one kind or of any; <see langword="null"/> when none is known.</summary>
    public Election? Last(string jurisdictionId, string? kind, DateOnly date) =>
        Elections.LastOrDefault(election => Matches(election, jurisdictionId, kind) && election.FirstDay < date);

    private static bool Matches(Election election, string jurisdictionId, string? kind) =>
        string.Equals(election.JurisdictionId, jurisdictionId, StringComparison.Ordinal)
        && (kind is null || string.Equals(election.Kind, kind, StringComparison.Ordinal));

    private static Election ToElection(CsvRow row)
    {
        bool held = string.Equals(row["status"], "held", StringComparison.Ordinal);
        if (!held && !string.Equals(row["status"], "scheduled", StringComparison.Ordinal))
        {
            throw row.Fault($"'{row["status"]}' in column 'status' is unknown; write held or scheduled");
        }

        return new(row.Required("jurisdiction"), row.Required("kind"), TenureTableReader.ToDate(row, "date"), held, row.Required("source"))
        {
            KnownThrough = row["knownThrough"].Length == 0 ? null
                : TenureTableReader.ToDate(row, "knownThrough").ToDateOnly() ?? throw row.Fault("knownThrough must be a full date; write yyyy-MM-dd"),
        };
    }
}
