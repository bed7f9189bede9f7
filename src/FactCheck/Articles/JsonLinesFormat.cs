using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace FactCheck.Articles;

/// <summary>One article a line: <c>{"id","text","title"?,"published"?,"publisher"?,"url"?}</c>. A faulty line costs that line only.</summary>
internal sealed class JsonLinesFormat : IArticleFormat
{
    /// <inheritdoc/>
    public ImmutableArray<string> Extensions { get; } = [".jsonl", ".ndjson"];

    /// <inheritdoc/>
    public async IAsyncEnumerable<Article> ReadAsync(ArticleSource source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // An escaped code unit takes six bytes; a little more leaves room for the other members.
        int limit = (int)Math.Min(Array.MaxLength / 2, (6L * source.MaxCharacters) + 100_000);
        var lines = new ByteLineReader(source.Content, limit);
        bool any = false;
        while (await lines.ReadAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            ReadOnlyMemory<byte> content = lines.Line == 1 && line.Span.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? line[3..] : line;
            if (lines.Line == 1 && (content.Span.StartsWith<byte>([0xFF, 0xFE]) || content.Span.StartsWith<byte>([0xFE, 0xFF])))
            {
                source.Error("utf-16", "It is UTF-16; JSON lines are read as UTF-8 only. Save it as UTF-8.", lines.Line);
                yield break;
            }

            if (lines.IsTooLong)
            {
                any = true;
                source.Error("too-large", string.Create(CultureInfo.InvariantCulture, $"The line is longer than {limit:N0} bytes and was left out."), lines.Line);
            }
            else if (!content.Span.Trim(" \t\r"u8).IsEmpty)
            {
                any = true;
                string fallback = string.Create(CultureInfo.InvariantCulture, $"{source.File.Id}:{lines.Line}");
                if (JsonArticle.Parse(Repair(content, source, lines.Line), source, fallback, lines.Line) is { } article)
                {
                    yield return article;
                }
            }
        }

        if (!any)
        {
            source.Warn("empty", "It is empty; there is nothing to check.");
        }
    }

    private static ReadOnlyMemory<byte> Repair(ReadOnlyMemory<byte> content, ArticleSource source, int line)
    {
        if (TextDecoder.Utf8IsValid(content.Span))
        {
            return content;
        }

        source.Warn("invalid-utf8", "The line is not valid UTF-8; what is not was replaced by U+FFFD. Save the file as UTF-8.", line);
        return Encoding.UTF8.GetBytes(TextDecoder.Replace(content.Span));
    }
}
