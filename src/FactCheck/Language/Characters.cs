using System.Globalization;
using System.Text;

namespace FactCheck.Language;

/// <summary>What the tokenizer asks of characters.</summary>
internal static class Characters
{
    /// <summary>
    /// The number of UTF-16 code units of the word character at <paramref name="index"/>: a letter or digit of any script, or a combining or
    /// invisible formatting character, which belongs to the character before it; 0 when there is none.
    /// </summary>
    public static int WordLength(string text, int index)
    {
        if (index >= text.Length)
        {
            return 0;
        }

        char c = text[index];
        if (char.IsAscii(c))
        {
            return char.IsAsciiLetterOrDigit(c) ? 1 : 0;
        }

        if (!char.IsSurrogate(c))
        {
            return IsWord(char.GetUnicodeCategory(c)) ? 1 : 0;
        }

        return Rune.TryGetRuneAt(text, index, out Rune rune) && IsWord(Rune.GetUnicodeCategory(rune)) ? 2 : 0;
    }

    /// <summary>The number of code units of the code point at <paramref name="index"/>; 1 for a lone surrogate.</summary>
    public static int Length(string text, int index) => char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;

    public static bool IsLineBreak(char c) => c is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    public static bool IsApostrophe(char c) => c is '\'' or '’';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    public static bool IsDash(char c) => c is '-' or '–' or '—' or '―' or '\u2012';

    /// <summary>Whether <paramref name="c"/> is a quotation mark of any kind, open or closing.</summary>
    public static bool IsQuote(char c) => c is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '\'' or '‘' or '’' or '‚' or '‹' or '›' or '`' or '″';

    private static bool IsWord(UnicodeCategory category) => category
        is <= UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.LetterNumber
        or UnicodeCategory.OtherNumber
        or UnicodeCategory.Format;
}
