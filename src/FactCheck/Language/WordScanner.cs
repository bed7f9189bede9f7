using FactCheck.Articles;

namespace FactCheck.Language;

/// <summary>Finds the end of a token that begins with a letter or digit.</summary>
internal static class WordScanner
{
    /// <summary>The end of the token at <paramref name="start"/>, its full stop included where it is an abbreviation.</summary>
    public static int End(string text, int start, List<TextSpan> before)
    {
        int end = start;
        bool acronym = false;
        int limit = Math.Min(text.Length, start + Tokenizer.MaxLength);
        while (end < limit)
        {
            // Nearly all letters.
            if (char.IsAsciiLetterOrDigit(text[end]))
            {
                end++;
                continue;
            }

            int width = Characters.WordLength(text, end);
            if (width > 0)
            {
                end += width;
                continue;
            }

            if (!Joins(text, start, end, ref acronym))
            {
                break;
            }

            end++;
        }

        if (end >= text.Length || end >= limit)
        {
            return FusedEnd(text, start, end);
        }

        return text[end] switch
        {
            '.' => StopEnd(text, start, end, acronym, before),
            '$' when end - start <= 3 && IsUpper(text.AsSpan(start, end - start)) && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]) => end + 1,
            '\'' or '’' when WordShapes.CliticLength(text, end - 1) > 0 && end - 1 > start => end - 1,
            _ => FusedEnd(text, start, end),
        };
    }

    /// <summary>Whether the character at <paramref name="at"/>, neither letter nor digit, joins what stands around it into one token.</summary>
    private static bool Joins(string text, int start, int at, ref bool acronym)
    {
        if (at + 1 >= text.Length || at == start)
        {
            return false;
        }

        char c = text[at];
        char left = text[at - 1];
        char right = text[at + 1];
        bool digits = char.IsAsciiDigit(left) && char.IsAsciiDigit(right);
        switch (c)
        {
            case '\'' or '’':
                return char.IsLetter(left) && char.IsLetter(right) && WordShapes.CliticLength(text, at) == 0 && WordShapes.CliticLength(text, at - 1) == 0;
            case '.':
                if (digits || IsInnerStop(text, start, at))
                {
                    return true;
                }

                bool dotted = LettersBefore(text, start, at) == 1 && char.IsLetter(right) && (at + 2 >= text.Length || !char.IsLetter(text[at + 2]));
                acronym |= dotted;
                return dotted || (acronym && Characters.IsHyphen(right) && Characters.WordLength(text, at + 2) > 0);
            case ',':
                return digits && WordShapes.IsThousandsGroup(text, at);
            case ':' or '/':
                return digits;
            case '&':
                return char.IsUpper(left) && char.IsUpper(right);
            case '_' or '@':
                return Characters.WordLength(text, at + 1) > 0;
            default:
                return Characters.IsHyphen(c) && Characters.WordLength(text, at + 1) > 0;
        }
    }

    /// <summary>Whether the full stop at <paramref name="at"/> stands inside a known abbreviation ("Ph.D.") or a host name ("example.com").</summary>
    private static bool IsInnerStop(string text, int start, int at)
    {
        int end = at + 1;
        while (end < text.Length && end - at <= Abbreviations.MaxLength && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        if (end == at + 1)
        {
            return false;
        }

        return (end < text.Length && text[end] == '.' && end + 1 - start <= Abbreviations.MaxLength
                && Abbreviations.KindOf(text.AsSpan(start, end + 1 - start)) != AbbreviationKind.None)
            || (LettersBefore(text, start, at) != 1 && WordShapes.IsHostEnding(text, at, end));
    }

    /// <summary>The end of a word that stands before a full stop: with the full stop where it marks an abbreviation, without it otherwise.</summary>
    private static int StopEnd(string text, int start, int stop, bool acronym, List<TextSpan> before)
    {
        int after = stop + 1;
        if (after < text.Length && text[after] == '.')
        {
            return stop;
        }

        if (acronym)
        {
            return after;
        }

        int next = after;
        while (next < text.Length && next - after < 4 && text[next] is ' ' or '\u00A0' or '\t')
        {
            next++;
        }

        char follower = next < text.Length ? text[next] : '\n';
        ReadOnlySpan<char> word = text.AsSpan(start, stop - start);
        if (word.Length == 1 && char.IsUpper(word[0]))
        {
            return IsInitial(text, word[0], next, before) ? after : stop;
        }

        bool keeps = Abbreviations.KindOf(text.AsSpan(start, after - start)) switch
        {
            AbbreviationKind.Title or AbbreviationKind.Inner => !Characters.IsLineBreak(follower),
            AbbreviationKind.Number => char.IsAsciiDigit(follower),
            AbbreviationKind.Month or AbbreviationKind.Firm or AbbreviationKind.Final => true,
            AbbreviationKind.Day => char.IsAsciiDigit(follower) || follower == ',',
            AbbreviationKind.Place => follower is ',' or ')' or ';' || Characters.IsDash(follower) || FollowsComma(text, before),
            _ => false,
        };
        return keeps ? after : stop;
    }

    /// <summary>Whether a single capital with a full stop is an initial: a name goes on after it.</summary>
    private static bool IsInitial(string text, char letter, int next, List<TextSpan> before)
    {
        if (next >= text.Length || !char.IsUpper(text[next]))
        {
            return next < text.Length && text[next] == ',' && IsCapitalized(text, before);
        }

        int end = next;
        while (end < text.Length && end - next < 16 && char.IsLetter(text[end]))
        {
            end++;
        }

        return (letter != 'I' || IsCapitalized(text, before)) && (end - next == 1 || !Abbreviations.StartsSentence(text.AsSpan(next, end - next)));
    }

    private static bool IsCapitalized(string text, List<TextSpan> before) => before.Count > 0 && char.IsUpper(text[before[^1].Start]);

    private static bool FollowsComma(string text, List<TextSpan> before) => before.Count > 0 && text[before[^1].Start] == ',';

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsAsciiLetterUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    private static int LettersBefore(string text, int start, int at)
    {
        int letters = 0;
        while (at - letters > start && letters < 3 && char.IsLetter(text[at - letters - 1]))
        {
            letters++;
        }

        return letters;
    }

    /// <summary>"cannot" and "gonna" are two tokens each.</summary>
    private static int FusedEnd(string text, int start, int end)
    {
        ReadOnlySpan<char> word = text.AsSpan(start, end - start);
        bool fused = word.Length is 5 or 6
            && (word.Equals("cannot", StringComparison.OrdinalIgnoreCase)
                || word.Equals("gonna", StringComparison.OrdinalIgnoreCase)
                || word.Equals("gotta", StringComparison.OrdinalIgnoreCase)
                || word.Equals("wanna", StringComparison.OrdinalIgnoreCase));
        return fused ? start + 3 : end;
    }
}
