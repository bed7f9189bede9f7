namespace FactCheck.Knowledge;

/// <summary>The dated and undated knowledge that articles are checked against. Immutable and thread-safe.</summary>
/// <param name="Tenures">Who held which office when.</param>
public sealed record KnowledgeBase(TenureTable Tenures)
{
    /// <summary>The tables that ship with the library, loaded once.</summary>
    public static KnowledgeBase Default { get; } = new(TenureTable.Core);

    /// <summary>When national elections were or will be held.</summary>
    public ElectionCalendar Elections { get; init; } = ElectionCalendar.Core;

    /// <summary>Places, what is of them, and the buildings that stand for their powers.</summary>
    public Gazetteer Places { get; init; } = Gazetteer.Core;
}
