using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace FactCheck.Articles;

/// <summary>One article a file, its text as it stands: Markdown is not rendered, so that spans count in what the author sees.</summary>
internal sealed class PlainTextFormat : IArticleFormat
{
    /// <inheritdoc/>
    public ImmutableArray<string> Extensions { get; } = [".txt", ".md"];

    /// <inheritdoc/>
    public async IAsyncEnumerable<Article> ReadAsync(ArticleSource source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // No UTF-16 code unit takes more than three bytes of UTF-8, and the byte order mark takes three more.
        byte[]? bytes = await BoundedReading.ReadAllAsync(source.Content, (3L * source.MaxCharacters) + 3, cancellationToken).ConfigureAwait(false);
        if (bytes is null)
        {
            TooLarge(source);
            yield break;
        }

        string? text = TextDecoder.Decode(bytes, source);
        if (text is null)
        {
            yield break;
        }

        if (text.Length > source.MaxCharacters)
        {
            TooLarge(source);
            yield break;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            source.Warn("empty", "It is empty; there is nothing to check.");
        }

        yield return new Article(source.File.Id, text) { Path = source.File.Path };
    }

    private static void TooLarge(ArticleSource source) => source.Error(
        "too-large",
        string.Create(CultureInfo.InvariantCulture, $"It is longer than {source.MaxCharacters:N0} characters and was left out. Split it into articles, or raise the limit."),
        line: 1);
}
