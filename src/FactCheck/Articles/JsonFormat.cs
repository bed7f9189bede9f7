using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace FactCheck.Articles;

/// <summary>
/// A JSON file that holds one article or an array of them. Other JSON that is found in a folder is no article and left out with a note.
/// </summary>
internal sealed class JsonFormat : IArticleFormat
{
    /// <inheritdoc/>
    public ImmutableArray<string> Extensions { get; } = [".json"];

    /// <inheritdoc/>
    public async IAsyncEnumerable<Article> ReadAsync(ArticleSource source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        byte[]? bytes = await BoundedReading.ReadAllAsync(source.Content, Array.MaxLength / 4, cancellationToken).ConfigureAwait(false);
        if (bytes is null)
        {
            source.Error("too-large", "The file is too large to be read whole. Give JSON lines (.jsonl) instead.");
            yield break;
        }

        if (TextDecoder.Decode(bytes, source) is not { } text)
        {
            yield break;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            source.Warn("empty", "It is empty; there is nothing to check.");
            yield break;
        }

        foreach (Article article in Articles(Encoding.UTF8.GetBytes(text), source))
        {
            yield return article;
        }
    }

    private static List<Article> Articles(byte[] json, ArticleSource source)
    {
        var articles = new List<Article>();
        try
        {
            Read(json, source, articles);
        }
        catch (JsonException exception)
        {
            string what = articles.Count == 0 ? "It is not valid JSON" : "From here it is not valid JSON; what stood before was read";
            source.Error("malformed-json", what + ".", (int)(exception.LineNumber ?? 0) + 1);
        }

        return articles;
    }

    private static void Read(byte[] json, ArticleSource source, List<Article> articles)
    {
        var lines = new LineCounter(json);
        var reader = new Utf8JsonReader(json);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            int line = lines.LineAt((int)reader.TokenStartIndex);
            Add(JsonElement.ParseValue(ref reader), source, source.File.Id, line, articles);
            reader.Read();
            return;
        }

        for (int number = 1; reader.Read() && reader.TokenType != JsonTokenType.EndArray; number++)
        {
            int line = lines.LineAt((int)reader.TokenStartIndex);
            string fallback = string.Create(CultureInfo.InvariantCulture, $"{source.File.Id}:{number}");
            Add(JsonElement.ParseValue(ref reader), source, fallback, line, articles);
        }

        reader.Read();
    }

    private static void Add(JsonElement element, ArticleSource source, string fallback, int line, List<Article> articles)
    {
        bool isArticle = element.ValueKind == JsonValueKind.Object && element.TryGetProperty("text", out _);
        if (!isArticle && !source.File.IsNamed)
        {
            source.Note("not-an-article", "Left out: it is JSON without a \"text\", so no article.", line);
        }
        else if (JsonArticle.Read(element, source, fallback, line) is { } article)
        {
            articles.Add(article);
        }
    }

    /// <summary>Tells the line of ascending offsets without counting twice.</summary>
    private sealed class LineCounter(byte[] bytes)
    {
        private int counted;
        private int line = 1;

        public int LineAt(int offset)
        {
            line += bytes.AsSpan(counted, offset - counted).Count((byte)'\n');
            counted = offset;
            return line;
        }
    }
}
