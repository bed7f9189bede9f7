using System.Collections.Immutable;

using FactCheck.Values;

namespace FactCheck.Articles;

/// <summary>
/// Reads the articles of one file format. Implementations must be thread-safe and must not throw on any bytes: what cannot be read is reported.
/// </summary>
public interface IArticleFormat
{
    /// <summary>The extensions of its files, in lower case with their full stop: <c>.txt</c>.</summary>
    ImmutableArray<string> Extensions { get; }

    /// <summary>Reads the articles one after another, so that a large file never has to be held whole.</summary>
    /// <param name="source">What to read and where to report.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    IAsyncEnumerable<Article> ReadAsync(ArticleSource source, CancellationToken cancellationToken);
}

/// <summary>What an <see cref="IArticleFormat"/> reads, and where it reports.</summary>
/// <param name="File">The file.</param>
/// <param name="Content">Its bytes. The caller disposes of it.</param>
/// <param name="MaxCharacters">The greatest number of UTF-16 code units of one article; longer ones are reported and left out.</param>
/// <param name="Report">Takes what went wrong.</param>
public sealed record ArticleSource(ArticleFile File, Stream Content, int MaxCharacters, Action<Diagnostic> Report)
{
    internal void Error(string code, string message, int? line = null) => Report(new(DiagnosticLevel.Error, code, message, File.Path, line));

    internal void Warn(string code, string message, int? line = null) => Report(new(DiagnosticLevel.Warning, code, message, File.Path, line));

    internal void Note(string code, string message, int? line = null) => Report(new(DiagnosticLevel.Note, code, message, File.Path, line));
}
