using System.Collections.Frozen;

namespace FactCheck.Language;

/// <summary>The shapes inside words that the tokenizer knows: clitics, short years, thousands groups, addresses.</summary>
internal static class WordShapes
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> HostEndings =
        WordList.Load("Language/host-endings.lexicon").Entries.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The length of the clitic at <paramref name="at"/>, "'s", "'re" or "n't" as far as its word's end; 0 when there is none.</summary>
    public static int CliticLength(string text, int at)
    {
        int letters = at;
        if (at < text.Length && text[at] is 'n' or 'N')
        {
            return at + 2 < text.Length && Characters.IsApostrophe(text[at + 1]) && text[at + 2] is 't' or 'T' && EndsWord(text, at + 3) ? 3 : 0;
        }

        if (at >= text.Length || !Characters.IsApostrophe(text[at]))
        {
            return 0;
        }

        letters++;
        if (letters < text.Length && (text[letters] | 0x20) is 's' or 'm' or 'd' && EndsWord(text, letters + 1))
        {
            return 2;
        }

        bool two = letters + 1 < text.Length && ((char)(text[letters] | 0x20), (char)(text[letters + 1] | 0x20)) is ('r', 'e') or ('v', 'e') or ('l', 'l');
        return two && EndsWord(text, letters + 2) ? 3 : 0;
    }

    /// <summary>The end of a year without its century, "'90s" or "'08", whose apostrophe stands at <paramref name="at"/>; 0 when there is none.</summary>
    public static int ShortYearEnd(string text, int at)
    {
        bool free = at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '-' or '–' or '—';
        if (!free || at + 2 >= text.Length || !char.IsAsciiDigit(text[at + 1]) || !char.IsAsciiDigit(text[at + 2]))
        {
            return 0;
        }

        int end = at + 3;
        end += end < text.Length && text[end] == 's' ? 1 : 0;
        return EndsWord(text, end) ? end : 0;
    }

    /// <summary>Whether the comma at <paramref name="comma"/> parts a number: three digits follow, or two before a further comma, as Indian papers write.</summary>
    public static bool IsThousandsGroup(string text, int comma)
    {
        int digits = 0;
        while (comma + 1 + digits < text.Length && digits < 4 && char.IsAsciiDigit(text[comma + 1 + digits]))
        {
            digits++;
        }

        int end = comma + 1 + digits;
        return digits == 3 || (digits == 2 && end + 1 < text.Length && text[end] == ',' && char.IsAsciiDigit(text[end + 1]));
    }

    /// <summary>Whether <c>[stop, end)</c> is the ending of a host name: ".com", ".org".</summary>
    public static bool IsHostEnding(string text, int stop, int end) => EndsWord(text, end) && HostEndings.Contains(text.AsSpan(stop + 1, end - stop - 1));

    /// <summary>The end of the web address at <paramref name="start"/>, without the punctuation of the sentence around it; 0 when there is none.</summary>
    public static int AddressEnd(string text, int start)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start, Math.Min(9, text.Length - start));
        int prefix = rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7
            : rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
            : rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? 4
            : 0;
        if (prefix == 0)
        {
            return 0;
        }

        int end = start + prefix;
        int limit = Math.Min(text.Length, start + Tokenizer.MaxLength);
        while (end < limit && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"' or '“' or '”' or '’' or '‘'))
        {
            end++;
        }

        while (end > start + prefix && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'')
        {
            end--;
        }

        return end > start + prefix ? end : 0;
    }

    private static bool EndsWord(string text, int at) => Characters.WordLength(text, at) == 0;
}
