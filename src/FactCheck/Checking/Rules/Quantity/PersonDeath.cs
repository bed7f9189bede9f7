using System.Text.RegularExpressions;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Checking.Rules.Quantity;

/// <summary>Whether the article of an age tells that the person of that age is dead: by an event, by what stands beside the age, or in a list behind "the deaths of".</summary>
internal static partial class PersonDeath
{
    private const int MostBefore = 200;
    private const int MostAfter = 60;
    private const int TimeoutMilliseconds = 1000;

    /// <summary>Whether the article says so.</summary>
    public static bool Tells(GraphClaim item, FactGraph graph)
    {
        ExtractedArticle article = graph.Articles[item.Article];
        return article.Events.Any(mention =>
                mention is { Type: "killing" or "death", Polarity: Polarity.Positive, Modality: Modality.Asserted }
                && mention.Participants.Any(participant => participant.Role is "patient" && participant.Entity == item.Claim.Subject.Index))
            || article.Names.Any(name => name.Entity == item.Claim.Subject.Index && IsNamedDead(article, name))
            || IsInList(article, item.Claim.Provenance)
            || DiesBeside(article, item.Claim.Provenance);
    }

    // "Ann Quill of Harrow died", "Quill's death", "the killing of Ann Quill"
    private static bool IsNamedDead(ExtractedArticle article, NameMention name)
    {
        TextSpan sentence = article.Sentences[name.Sentence];
        return Died().IsMatch(article.Article.Text[name.Span.End..Math.Min(sentence.End, name.Span.End + MostAfter)])
            || Dead().IsMatch(article.Article.Text[Math.Max(sentence.Start, name.Span.Start - MostAfter)..name.Span.Start]);
    }

    private static bool IsInList(ExtractedArticle article, Provenance age)
    {
        int start = Math.Clamp(age.Span.Start - MostBefore, Math.Min(age.SentenceSpan.Start, age.Span.Start), age.Span.Start);
        return Dead().IsMatch(article.Article.Text[start..age.Span.Start]);
    }

    private static bool DiesBeside(ExtractedArticle article, Provenance age) =>
        Died().IsMatch(article.Article.Text[age.Span.End..Math.Max(age.Span.End, Math.Min(age.SentenceSpan.End, age.Span.End + MostAfter))]);

    // "in the deaths of Ann Quill, 34, and 22-year-old Bo Renn": names, ages and commas only.
    [GeneratedRegex(@"\b(?:deaths?|murders?|killings?|slayings?|homicides?) of (?:(?>\p{Lu}[\w’'.-]*|\d{1,2}(?:-year-old)?|and|his|her|the|wife|husband|son|daughter|girlfriend|boyfriend|brother|sister|mother|father|[,;])\s*)*$", RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex Dead();

    // "Ann Quill, 34, of Harrow, died", "Ann Quill, 34, was killed"
    [GeneratedRegex(@"^(?:(?:['’]s?\s+(?:death|murder|killing|slaying|funeral|body|autopsy)\b)|(?:,? of \p{Lu}[\w ]{1,25})?,?\s+(?:died|dies|(?:who )?was (?:killed|shot (?:and killed|to death|dead)|fatally shot|pronounced dead|found dead|murdered)|dead\b))", RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex Died();
}
