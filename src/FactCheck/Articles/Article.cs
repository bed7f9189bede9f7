namespace FactCheck.Articles;

/// <summary>A news article as it came in. Immutable and thread-safe; nothing downstream changes it.</summary>
/// <param name="Id">What identifies it in a set: for files, the path relative to the audited folder with forward slashes.</param>
/// <param name="Text">The text, in which all spans count UTF-16 code units. Never normalised after reading.</param>
public sealed record Article(string Id, string Text)
{
    /// <summary>The headline from metadata, when it is known apart from the text.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>When it was published according to metadata; <see langword="null"/> when metadata does not say.</summary>
    public PublicationTime? Published { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Url { get; init; }

    /// <summary>The file that it was read from, for messages; <see langword="null"/> when it did not come from a file.</summary>
    public string? Path { get; init; }
}
