using System.Collections.Immutable;
using System.Runtime.CompilerServices;

using FactCheck.Values;

namespace FactCheck.Articles;

/// <summary>
/// Reads articles from files, folders, globs and standard input. What cannot be read is reported, never thrown and never passed over in silence, and the
/// rest is still read. Thread-safe.
/// </summary>
/// <example>
/// <code>
/// var reader = new ArticleReader();
/// var files = reader.Find(["news/"], Console.Error.WriteLine);
/// AuditReport report = await checker.AuditAsync(reader.ReadAsync(files, Console.Error.WriteLine));
/// </code>
/// </example>
public sealed class ArticleReader
{
    private readonly ArticleReaderOptions options;

    /// <summary>Makes a reader.</summary>
    /// <param name="options">How to read; the defaults when <see langword="null"/>.</param>
    public ArticleReader(ArticleReaderOptions? options = null) => this.options = options ?? new();

    /// <summary>Finds the files that the paths stand for, in order of path (ordinal), each once.</summary>
    /// <param name="paths">
    /// Files, folders (with all below them), globs (<c>*</c>, <c>?</c>, <c>**</c>) and <c>-</c> for standard input. In folders, files of formats that are not
    /// read, hidden files and <c>README.md</c> are no articles; one note says how many were left out.
    /// </param>
    /// <param name="report">Takes what went wrong.</param>
    public ImmutableArray<ArticleFile> Find(IEnumerable<string> paths, Action<Diagnostic> report)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(report);
        var finder = new ArticleFileFinder(extension => FormatOf(extension) is not null, report);
        foreach (string path in paths)
        {
            finder.Add(path);
        }

        return finder.Files();
    }

    /// <summary>Reads the articles of the files, in their order, while they are asked for.</summary>
    /// <param name="files">What <see cref="Find"/> found.</param>
    /// <param name="report">Takes what went wrong; called from the thread that reads.</param>
    /// <param name="cancellationToken">Ends the reading with <see cref="OperationCanceledException"/>.</param>
    public async IAsyncEnumerable<Article> ReadAsync(
        IEnumerable<ArticleFile> files, Action<Diagnostic> report, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(report);
        foreach (ArticleFile file in files)
        {
            Stream? content = Open(file, report);
            if (content is null)
            {
                continue;
            }

            await using (content.ConfigureAwait(false))
            {
                IAsyncEnumerable<Article> articles = ReadFileAsync(file, content, report, cancellationToken);
                await foreach (Article article in articles.ConfigureAwait(false))
                {
                    yield return article;
                }
            }
        }
    }

    private async IAsyncEnumerable<Article> ReadFileAsync(
        ArticleFile file, Stream content, Action<Diagnostic> report, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var guarded = new GuardedStream(content);
        IArticleFormat format = file.IsStandardInput || file.Extension.Length == 0
            ? await SniffAsync(guarded, cancellationToken).ConfigureAwait(false)
            : FormatOf(file.Extension) ?? new PlainTextFormat();
        await foreach (Article article in format.ReadAsync(new(file, guarded, options.MaxCharacters, report), cancellationToken).ConfigureAwait(false))
        {
            yield return article;
        }

        if (guarded.Fault is { } fault)
        {
            report(new(DiagnosticLevel.Error, "unreadable", $"Reading stopped: {fault.Message}", file.Path));
        }
    }

    private Stream? Open(ArticleFile file, Action<Diagnostic> report)
    {
        if (file.IsStandardInput)
        {
            if (options.StandardInput is null)
            {
                report(new(DiagnosticLevel.Error, "unreadable", "There is no standard input to read.", file.Path));
            }

            return options.StandardInput;
        }

        try
        {
            return new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1, useAsync: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            report(new(DiagnosticLevel.Error, "unreadable", $"It cannot be opened: {exception.Message}", file.Path));
            return null;
        }
    }

    private IArticleFormat? FormatOf(string extension) => options.Formats.FirstOrDefault(format => format.Extensions.Contains(extension, StringComparer.Ordinal));

    /// <summary>Text, unless the first character that is no white space begins a JSON object (then JSON lines).</summary>
    private static async Task<IArticleFormat> SniffAsync(GuardedStream content, CancellationToken cancellationToken)
    {
        byte? first = await content.PeekAsync(cancellationToken).ConfigureAwait(false);
        return first is (byte)'{' ? new JsonLinesFormat() : new PlainTextFormat();
    }
}
