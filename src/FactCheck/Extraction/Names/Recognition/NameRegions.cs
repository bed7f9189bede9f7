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
        int first = token;
        while (first < sentence.End && !tokens.IsCapital(first))
        {
            first++;
        }

        if (first == sentence.End)
        {
            return new(first, first);
        }

        if (first > token && char.IsAsciiDigit(tokens.Text.Raw(first - 1)[0]) && !tokens.Text.Lower[first - 1].EndsWith("-old", StringComparison.Ordinal))
        {
            first--;
        }

        int end = first + 1;
        for (int i = end; i < sentence.End && i - end <= MostBetween && i - first < NameDecoder.MostTokens; i++)
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

        return new(first, end);
    }

    private static bool MayJoin(string word) => word is "of" or "the" or "and" or "for" or "&" or "'s" or "'" or "de" or "la" or "del" or "der" or "von" or "van" or "du" or "di" or "da"
        or "al" or "el" or "bin" or "ibn" or "den" or "le" or "les" or "des" or "y" or "e" or "et" or "in" or "on" or "at" or "to" or "against" or "under" or "with" or "a" or "an" or "-" or "–" or "/" or "."
        or "dos" or "das" or "do" or "ter" or "zu" or "von der" or "ul" or "as";
}
