using System.Collections.Immutable;

namespace FactCheck.Articles;

/// <summary>How an <see cref="ArticleReader"/> reads. Immutable.</summary>
public sealed record ArticleReaderOptions
{
    /// <summary>The greatest number of UTF-16 code units of one article; longer ones are reported as errors and left out. By default 10 million.</summary>
    public int MaxCharacters { get; init; } = 10_000_000;

    /// <summary>The formats, of which the first that knows a file's extension reads it. By default plain text, JSON and JSON lines.</summary>
    public ImmutableArray<IArticleFormat> Formats { get; init; } = [new PlainTextFormat(), new JsonLinesFormat(), new JsonFormat()];

    /// <summary>What the path <c>-</c> reads from; without it, that path is reported as unreadable.</summary>
    public Stream? StandardInput { get; init; }
}
