namespace FactCheck.Values;

/// <summary>How grave a diagnostic is.</summary>
public enum DiagnosticLevel
{
    /// <summary>Worth knowing; nothing was lost.</summary>
    Note,

    /// <summary>Something was repaired or limited; the article was still audited.</summary>
    Warning,

    /// <summary>Something could not be read or a rule or extractor failed.</summary>
    Error,
}

/// <summary>A message about the work itself, as distinct from a finding about the news.</summary>
/// <param name="Level">How grave it is.</param>
/// <param name="Code">A stable short code, such as <c>invalid-utf8</c>.</param>
/// <param name="Message">What happened and what to do, for people.</param>
/// <param name="Path">The file concerned, or <see langword="null"/>.</param>
/// <param name="Line">The line of the file, from 1, or <see langword="null"/>.</param>
/// <param name="Article">The id of the article concerned, or <see langword="null"/>.</param>
public sealed record Diagnostic(DiagnosticLevel Level, string Code, string Message, string? Path = null, int? Line = null, string? Article = null)
{
    /// <summary>The diagnostic on one line: <c>path:line: message</c>.</summary>
    public override string ToString() => (Path ?? Article) is { } place
        ? Line is { } line ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{place}:{line}: {Message}") : $"{place}: {Message}"
        : Message;
}
