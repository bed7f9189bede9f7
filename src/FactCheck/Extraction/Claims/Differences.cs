using FactCheck.Articles;
using FactCheck.Language;

namespace FactCheck.Extraction.Claims;

/// <summary>Tells numbers that say how far two others are apart ("six votes short", "won by 40 votes") from those that say how many there are.</summary>
internal static class Differences
{
    private const int MostBetween = 6;

    private static readonly WordList ChangeVerbs = WordList.Load("Extraction/Claims/change-verbs.lexicon");

    /// <summary>Whether the count at <paramref name="span"/> is a difference.</summary>
    public static bool IsOne(AnalyzedText text, TextSpan span)
    {
        TokenRange range = text.TokensIn(span);
        TokenRange sentence = text.Sentences[text.SentenceOf[range.First]];
        return (range.First - 2 >= sentence.First && text.Lower[range.First - 1] is "by" && IsChange(text, range.First - 2, sentence.First))
            || (range.End < sentence.End && (text.Lower[range.End] is "short" or "shy" or "adrift" or "apart" || IsCompared(text, range.End, sentence.End)));
    }

    // "won by 40 votes", "beat Bolt by three goals", "rose by 300 jobs"; not "was seen by 40 people".
    private static bool IsChange(AnalyzedText text, int token, int first)
    {
        for (int i = token; i >= first && token - i < MostBetween && text.Lower[i] is not ","; i--)
        {
            if (text.Classes[i] == WordClass.Verb)
            {
                return ChangeVerbs.Contains(text.Lemmas[i]);
            }
        }

        return false;
    }

    // "three goals behind the leaders", "12 seats ahead of", "two points clear of", "nine seats more than"
    private static bool IsCompared(AnalyzedText text, int token, int end) => text.Lower[token] switch
    {
        "behind" => true,
        "ahead" or "clear" => token + 1 >= end || text.Lower[token + 1] is "of" or "." or "," or "with",
        "more" or "fewer" or "less" => token + 1 < end && text.Lower[token + 1] is "than",
        _ => false,
    };
}
