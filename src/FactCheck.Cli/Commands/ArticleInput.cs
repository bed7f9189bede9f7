using System.Collections.Immutable;
using System.CommandLine;
using System.Runtime.CompilerServices;

using FactCheck.Articles;
using FactCheck.Values;

namespace FactCheck.Cli.Commands;

/// <summary>The articles that a command line names, and what went wrong while they were read.</summary>
internal sealed class ArticleInput
{
    private readonly ArticleReader reader;
    private readonly List<Diagnostic> diagnostics = [];

    public ArticleInput(ParseResult parsed, CommonOptions options, Surroundings surroundings)
    {
        reader = new(new() { MaxCharacters = parsed.GetValue(options.MaxCharacters), StandardInput = surroundings.Input });
        Files = reader.Find(parsed.GetRequiredValue(options.Paths), diagnostics.Add);
    }

    public ImmutableArray<ArticleFile> Files { get; }

    /// <summary>The number of bytes of all files, as far as it is known.</summary>
    public long Bytes => Files.Sum(file => file.Length);

    /// <summary>What went wrong so far, in an order that does not depend on the order of the arguments.</summary>
    public ImmutableArray<Diagnostic> Diagnostics =>
    [
        .. diagnostics
            .OrderBy(diagnostic => diagnostic.Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Line ?? 0)
            .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
    ];

    /// <summary>Reads the articles one after another.</summary>
    /// <param name="onRead">Told of each article before it is handed out.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async IAsyncEnumerable<Article> ReadAsync(Action<Article>? onRead, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (Article article in reader.ReadAsync(Files, diagnostics.Add, cancellationToken).ConfigureAwait(false))
        {
            onRead?.Invoke(article);
            yield return article;
        }
    }
}
