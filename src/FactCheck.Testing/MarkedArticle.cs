using System.Globalization;

using FactCheck.Articles;

namespace FactCheck.Testing;

/// <summary>An article of a test with the spans that are expected to be reported. Immutable.</summary>
/// <param name="Article">The article, its text without markup.</param>
/// <param name="Marked">The text with its marks.</param>
public sealed record MarkedArticle(Article Article, MarkedText Marked)
{
    /// <summary>Reads <c>text</c> or <c>yyyy-MM-dd|text</c>, as in the examples of a rule.</summary>
    /// <param name="id">The id that the article gets.</param>
    /// <param name="source">What to read.</param>
    /// <exception cref="FormatException">The markup is wrong.</exception>
    public static MarkedArticle Parse(string id, string source)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(source);
        int bar = source.IndexOf('|', StringComparison.Ordinal);
        return bar > 0 && PublicationTime.TryParse(source[..bar], out PublicationTime published)
            ? Create(id, source[(bar + 1)..], published)
            : Create(id, source, null);
    }

    internal static MarkedArticle Create(string id, string marked, PublicationTime? published)
    {
        MarkedText text = MarkedText.Parse(marked);
        return new(new Article(id, text.Text) { Published = published }, text);
    }

    /// <summary>The id of the article at <paramref name="index"/> (from 0) of a test that gives it none: <c>001</c>, <c>002</c>, …</summary>
    internal static string DefaultId(int index) => (index + 1).ToString("D3", CultureInfo.InvariantCulture);
}
