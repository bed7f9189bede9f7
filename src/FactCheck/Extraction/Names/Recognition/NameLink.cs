namespace FactCheck.Extraction.Names.Recognition;

/// <summary>What kind of token a label goes over to: names run on over "of" otherwise than over a capitalised word.</summary>
internal static class NameLink
{
    /// <summary>The number of kinds.</summary>
    public const int Count = 8;

    public static byte Of(NameTokens tokens, int token)
    {
        if (tokens.IsCapital(token))
        {
            return 0;
        }

        string word = tokens.Text.Lower[token];
        return word switch
        {
            "of" => 1,
            "the" or "for" => 2,
            "and" or "&" => 3,
            "'s" or "'" => 4,
            _ when char.IsAsciiDigit(word[0]) => 5,
            _ when char.IsLetter(word[0]) => 6,
            _ => 7,
        };
    }
}
