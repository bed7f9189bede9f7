using FactCheck.Articles;

namespace FactCheck.Language;

/// <summary>
/// Cuts text into tokens as Universal Dependencies and the Penn Treebank do, except that hyphenated words stay whole. One pass; every look ahead is
/// bounded or consumed, so time is linear. Together the tokens hold every character that is not white space once.
/// </summary>
internal static class Tokenizer
{
    /// <summary>The longest token in UTF-16 code units: longer runs are cut, so that hostile text costs its readers no more than text.</summary>
    public const int MaxLength = 1024;

    /// <summary>Adds the spans of the tokens of <paramref name="text"/> to <paramref name="tokens"/>, in order.</summary>
    public static void Tokenize(string text, List<TextSpan> tokens)
    {
        int next = 0;
        while (next < text.Length)
        {
            if (char.IsWhiteSpace(text[next]))
            {
                next++;
                continue;
            }

            int end = Limit(text, next, TokenEnd(text, next, tokens));
            tokens.Add(new(next, end));
            next = end;
        }
    }

    private static int TokenEnd(string text, int start, List<TextSpan> tokens)
    {
        bool glued = tokens.Count > 0 && tokens[^1].End == start
            && (Characters.WordLength(text, start - 1) > 0 || Characters.WordLength(text, tokens[^1].Start) > 0);
        if (glued && WordShapes.CliticLength(text, start) is > 0 and int clitic)
        {
            return start + clitic;
        }

        if (Characters.WordLength(text, start) > 0)
        {
            return WordShapes.AddressEnd(text, start) is > 0 and int address ? address : WordScanner.End(text, start, tokens);
        }

        return MarkEnd(text, start, glued);
    }

    /// <summary>The end of a token that begins with neither letter nor digit.</summary>
    private static int MarkEnd(string text, int start, bool glued)
    {
        char c = text[start];
        switch (c)
        {
            case '.':
                return !glued && IsDigitAt(text, start + 1) ? WordScanner.End(text, start + 1, []) : RunEnd(text, start, '.');
            case '!' or '?':
                int end = start + 1;
                while (end < text.Length && text[end] is '!' or '?')
                {
                    end++;
                }

                return end;
            case '-' or '–' or '—' or '*' or '=' or '_' or '~' or '…' or '`':
                return RunEnd(text, start, c);
            case '\'' or '’':
                return WordShapes.ShortYearEnd(text, start) is > 0 and int year ? year
                    : c == '\'' && start + 1 < text.Length && text[start + 1] == '\'' ? start + 2
                    : start + 1;
            case '#' or '@':
                return start + 1 < text.Length && char.IsLetter(text[start + 1]) && !glued ? TagEnd(text, start + 1) : start + 1;
            default:
                return SymbolEnd(text, start);
        }
    }

    /// <summary>The end of a symbol with the marks and joiners that follow it.</summary>
    private static int SymbolEnd(string text, int start)
    {
        int end = start + Characters.Length(text, start);
        while (end < text.Length && !char.IsAscii(text[end])
            && char.GetUnicodeCategory(text[end]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.Format)
        {
            end++;
        }

        return end;
    }

    private static int TagEnd(string text, int end)
    {
        while (end < text.Length && (text[end] == '_' || Characters.WordLength(text, end) > 0))
        {
            end += Characters.Length(text, end);
        }

        return end;
    }

    private static int RunEnd(string text, int end, char c)
    {
        while (end < text.Length && text[end] == c)
        {
            end++;
        }

        return end;
    }

    private static bool IsDigitAt(string text, int index) => index < text.Length && char.IsAsciiDigit(text[index]);

    private static int Limit(string text, int start, int end)
    {
        if (end - start <= MaxLength)
        {
            return end;
        }

        int cut = start + MaxLength;
        return char.IsHighSurrogate(text[cut - 1]) && char.IsLowSurrogate(text[cut]) ? cut - 1 : cut;
    }
}
