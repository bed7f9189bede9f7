namespace FactCheck.Extraction.Quotes;

/// <summary>What decides where content ends.</summary>
/// <param name="IsObject">Whether it is a noun phrase.</param>
/// <param name="IsSubordinate">Whether its cue stands in a subordinate clause in front of the main one: "As he said …, others left".</param>
/// <param name="IsRelative">Whether its cue stands in a relative clause: "Lee, who said …, left".</param>
internal readonly record struct ContentPlace(bool IsObject, bool IsSubordinate, bool IsRelative)
{
    /// <summary>Whether the source is a document: a poll, a report, a video.</summary>
    public bool IsDocument { get; init; }
}
