using FactCheck.Articles;
using FactCheck.Extraction;

namespace FactCheck.Graph;

/// <summary>Knows those whom an article names only because they wrote it: they tie articles of one newsroom together, not of one story.</summary>
internal static class Bylines
{
    private const int LongestByline = 90;

    private static readonly string[] Openings = ["by ", "from our ", "from ", "reporting by ", "written by ", "edited by ", "photo", "editing by ", "posted by ", "story by "];
    private static readonly string[] Words = ["reporter", "correspondent", "editor", "staff writer", "newsroom", "gazette", "news desk", "@"];

    /// <summary>Whether every mention of <paramref name="entity"/> stands in a byline.</summary>
    public static bool IsByline(ExtractedArticle article, LocalEntity entity)
    {
        bool any = false;
        foreach (NameMention name in article.Names)
        {
            if (name.Entity == entity.Id)
            {
                any = true;
                if (!IsBylineSentence(article, article.Sentences[name.Sentence]) && article.Sentences[name.Sentence] != name.Span)
                {
                    return false;
                }
            }
        }

        return any;
    }

    /// <summary>Whether <paramref name="sentence"/> tells who wrote, took or published something.</summary>
    public static bool IsBylineSentence(ExtractedArticle article, TextSpan sentence)
    {
        if (sentence.Length > LongestByline)
        {
            return false;
        }

        string text = article.TextOf(sentence);
        return Array.Exists(Openings, opening => text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            || Array.Exists(Words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
