using System.Text.RegularExpressions;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Quantity;

/// <summary>By what share of a hundred a thing exceeds another one, or falls short of it: "the moon appears 14 percent bigger than usual".</summary>
/// <param name="Article">The index of the article.</param>
/// <param name="Mention">The share.</param>
/// <param name="Subject">The noun that it is said of, folded, in the singular.</param>
/// <param name="Quality">The comparative, or the one under which it is compared: "bigger" for "larger".</param>
/// <param name="Standard">The words behind "than"; empty when none stand.</param>
internal sealed partial record ShareComparison(int Article, QuantityMention Mention, string Subject, string Quality, string Standard)
{
    private const int Reach = 90;
    private const int TimeoutMilliseconds = 1000;

    private static readonly string[] Common = ["usual", "normal", "average"];

    /// <summary>The comparisons of an article, in order.</summary>
    public static IEnumerable<ShareComparison> In(ExtractedArticle article, int index)
    {
        string subject = "";
        int last = -1;
        foreach (QuantityMention mention in article.Quantities)
        {
            if (mention.Quantity.Kind != QuantityKind.Percent)
            {
                continue;
            }

            TextSpan sentence = article.Sentences[mention.Sentence];
            string text = article.Article.Text;
            Match quality = Comparative().Match(text[mention.Span.End..Math.Min(sentence.End, mention.Span.End + Reach)]);
            if (!quality.Success)
            {
                continue;
            }

            // "14 percent bigger and 30 percent brighter": the second is said of the first one's subject.
            string before = text[Math.Max(sentence.Start, mention.Span.Start - Reach)..mention.Span.Start];
            Match said = SaidOf().Match(before);
            subject = said.Success ? Singular(NameSpelling.Fold(said.Groups["noun"].Value)) : last == mention.Sentence && Continued().IsMatch(before) ? subject : "";
            last = mention.Sentence;
            if (subject.Length > 0)
            {
                yield return new(index, mention, subject, QualityOf(quality.Groups["q"].Value), NameSpelling.Fold(quality.Groups["than"].Value.Trim()));
            }
        }
    }

    /// <summary>Whether both compare one thing in one respect.</summary>
    public bool IsOfOne(ShareComparison other) => string.Equals(Subject, other.Subject, StringComparison.Ordinal) && string.Equals(Quality, other.Quality, StringComparison.Ordinal);

    /// <summary>Whether both compare with one thing: by the same words, or, in one article, where one leaves it out.</summary>
    public bool HasStandardOf(ShareComparison other) =>
        (Article == other.Article && (Standard.Length == 0 || other.Standard.Length == 0)) || (Standard.Length > 0 && (string.Equals(Standard, other.Standard, StringComparison.Ordinal) || (IsCommon(Standard) && IsCommon(other.Standard))));

    private static bool IsCommon(string standard) => Array.Exists(Common, word => standard.EndsWith(word, StringComparison.Ordinal));

    private static string QualityOf(string comparative) => comparative.ToLowerInvariant() switch
    {
        "larger" or "greater" => "bigger",
        var other => other,
    };

    private static string Singular(string noun) => noun.EndsWith("ies", StringComparison.Ordinal) ? noun[..^3] + "y"
        : noun.Length > 3 && noun.EndsWith('s') && !noun.EndsWith("ss", StringComparison.Ordinal) ? noun[..^1]
        : noun;

    [GeneratedRegex(
        @"^\s+(?<q>bigger|larger|greater|smaller|brighter|darker|heavier|lighter|taller|longer|shorter|wider|thicker|thinner|faster|slower|stronger|weaker|hotter|colder|cheaper|dearer|higher|lower)\b"
        + @"(?:,?\s+(?:and|but)\s+(?:about |up to |some |nearly )?[\d.]+\s*(?:per ?cent|%)\s+\w+,?)?(?:,?\s+than\s+(?<than>(?:[\w’'-]+\s?){1,5}))?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex Comparative();

    [GeneratedRegex(@"\b(?<noun>\p{L}{3,30})\s+(?:(?:will|can|could|may|would)\s+)?(?:appear(?:s|ed)?|look(?:s|ed)?|seem(?:s|ed)?|is|are|was|were|be)\s+(?:about\s+|some\s+|roughly\s+|nearly\s+|up to\s+|as much as\s+)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeoutMilliseconds)]
    private static partial Regex SaidOf();

    [GeneratedRegex(@"\b(?:and|but|,)\s+(?:about\s+|some\s+|roughly\s+|nearly\s+|up to\s+)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeoutMilliseconds)]
    private static partial Regex Continued();
}
