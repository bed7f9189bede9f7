using FactCheck.Language;

namespace FactCheck.Extraction.Names.Recognition;

/// <summary>
/// The stretches of a sentence that can hold names: words with a capital, with the small words and numbers between and right after them that names may
/// hold. Everything else is outside all names.
/// </summary>
internal static class NameRegions
{
    private const int MostBetween = 2;

    /// <summary>The next region of <paramref name="sentence"/> from <paramref name="token"/> on; empty when there is none.</summary>
    public static TokenRange Next(NameTokens tokens, TokenRange sentence, int token)
    {
        for (int first = token; first < sentence.End; first++)
        {
            if (!tokens.IsCapital(first))
            {
                continue;
            }

            int end = EndOf(tokens, first, sentence.End);
            if (end == first + 1 && IsNoName(tokens, first))
            {
                continue;
            }

            bool numbered = first > token && char.IsAsciiDigit(tokens.Text.Raw(first - 1)[0]) && !tokens.Text.Lower[first - 1].EndsWith("-old", StringComparison.Ordinal);
            return new(numbered ? first - 1 : first, end);
        }

        return new(sentence.End, sentence.End);
    }

    private static int EndOf(NameTokens tokens, int first, int sentenceEnd)
    {
        int end = first + 1;
        for (int i = end; i < sentenceEnd && i - end <= MostBetween && i - first < NameDecoder.MostTokens - 1; i++)
        {
            if (tokens.IsCapital(i) || (i == end && char.IsAsciiDigit(tokens.Text.Raw(i)[0])))
            {
                end = i + 1;
            }
            else if (!MayJoin(tokens.Text.Lower[i]))
            {
                break;
            }
        }

        return end;
    }

    // "The", "Police" at the start of a sentence, "Monday": most capitals are of such words, and looking at them is all the work.
    private static bool IsNoName(NameTokens tokens, int token) =>
        tokens.IsOnlySmall(token)
        || (tokens.Traits(token) & ~(WordTraits.Ordinary | WordTraits.Small)) == WordTraits.Calendar
        || (tokens.Text.Classes[token] is not (WordClass.ProperNoun or WordClass.X) && tokens.IsOrdinary(token) && tokens.OpensSentence(token));

    private static bool MayJoin(string word) => word is "of" or "the" or "and" or "for" or "&" or "'s" or "'" or "de" or "la" or "del" or "der" or "von" or "van" or "du" or "di" or "da"
        or "al" or "el" or "bin" or "ibn" or "den" or "le" or "les" or "des" or "y" or "e" or "et" or "in" or "on" or "at" or "to" or "against" or "under" or "with" or "a" or "an" or "-" or "–" or "/" or "."
        or "dos" or "das" or "do" or "ter" or "zu" or "ul" or "as";
}
