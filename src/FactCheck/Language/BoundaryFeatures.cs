using FactCheck.Articles;

namespace FactCheck.Language;

/// <summary>
/// What the splitter sees where a sentence may end: the words and the kinds of tokens on both sides, and how long the sentence is by
/// then. Training and splitting share this code.
/// </summary>
internal static class BoundaryFeatures
{
    /// <summary>The most features of a place.</summary>
    public const int Most = 40;

    /// <summary>The key that every place has.</summary>
    public const uint Constant = 1;

    /// <summary>The tokens of "Best regards," and the like, after which a name stands.</summary>
    private const int LongestGreeting = 4;

    private const int LongestWord = 12;

    /// <summary>Writes the keys of the place after <paramref name="token"/> and returns their number.</summary>
    public static int Write(string text, List<TextSpan> tokens, int token, in BoundaryState state, Span<uint> keys)
    {
        uint before = KindAt(text, tokens, token - 1, state);
        uint last = KindAt(text, tokens, token, state);
        uint next = KindAt(text, tokens, token + 1, state);
        uint after = KindAt(text, tokens, token + 2, state);
        uint lastWord = WordAt(text, tokens, token, state);
        uint nextWord = WordAt(text, tokens, token + 1, state);
        uint beforeWord = WordAt(text, tokens, token - 1, state);
        uint afterWord = WordAt(text, tokens, token + 2, state);
        uint gap = (last * 32) + next;
        uint spaced = tokens[token].End < tokens[token + 1].Start ? 1u : 0;
        uint length = Bucket(token + 1 - state.SentenceStart);
        uint rest = Bucket(state.ParagraphEnd - token - 1);
        uint start = KindAt(text, tokens, state.SentenceStart, state);
        uint flags = (state.HasTerminator ? 1u : 0) + (state.InQuote ? 2u : 0) + (state.InBracket ? 4u : 0) + (spaced * 8);
        int count = 0;
        keys[count++] = Constant;
        keys[count++] = FeatureHash.Of(2, gap);
        keys[count++] = FeatureHash.Of(3, (gap * 32) + before);
        keys[count++] = FeatureHash.Of(4, (gap * 32) + after);
        keys[count++] = FeatureHash.Of(5, (((gap * 32) + before) * 32) + after);
        keys[count++] = FeatureHash.Of(6, lastWord);
        keys[count++] = FeatureHash.Of(7, nextWord);
        keys[count++] = FeatureHash.Of(8, (lastWord * 31) + nextWord);
        keys[count++] = FeatureHash.Of(9, (nextWord * 64) + last);
        keys[count++] = FeatureHash.Of(10, (lastWord * 64) + next);
        keys[count++] = FeatureHash.Of(11, (beforeWord * 64) + last);
        keys[count++] = FeatureHash.Of(12, (gap * 16) + length);
        keys[count++] = FeatureHash.Of(13, (gap * 16) + rest);
        keys[count++] = FeatureHash.Of(14, (gap * 32) + start);
        keys[count++] = FeatureHash.Of(15, (gap * 16) + flags);
        keys[count++] = FeatureHash.Of(16, (((length * 16) + rest) * 16) + flags);
        keys[count++] = FeatureHash.Of(17, (nextWord * 31) + afterWord);
        keys[count++] = FeatureHash.Of(18, (((start * 16) + length) * 32) + last);
        keys[count++] = FeatureHash.Of(19, (((before * 32) + last) * 64) + (flags * 4));
        keys[count++] = FeatureHash.Of(22, (afterWord * 64) + next);
        keys[count++] = FeatureHash.Of(23, (((gap * 16) + length) * 16) + flags);
        keys[count++] = FeatureHash.Of(24, (beforeWord * 31) + lastWord);
        keys[count++] = FeatureHash.Of(25, (((gap * 32) + before) * 16) + length);
        keys[count++] = FeatureHash.Of(26, (((gap * 32) + after) * 16) + flags);
        return count;
    }

    /// <summary>Whether a sentence may end between two tokens at all: most places inside sentences are told at a look.</summary>
    public static bool IsCandidate(string text, TextSpan last, TextSpan next, int length)
    {
        char end = text[last.End - 1];
        char begin = text[next.Start];
        return end is not ('(' or '[' or '$' or '“' or '‘')
            && (end != ',' || (length <= LongestGreeting && char.IsUpper(begin)))
            && begin is not (',' or '.' or '!' or '?' or ';' or ':' or ')' or ']' or '%' or '’' or '”' or '\'')
            && !(char.IsAsciiLetter(end) && char.IsAsciiLetterLower(begin));
    }

    private static uint Bucket(int length) => length < 5 ? (uint)Math.Max(0, length) : length < 7 ? 5u : length < 10 ? 6u : length < 15 ? 7u : length < 25 ? 8u : length < 40 ? 9u : 10u;

    private static uint KindAt(string text, List<TextSpan> tokens, int token, in BoundaryState state) =>
        token < state.SentenceStart ? 0 : token >= state.ParagraphEnd ? 1u : KindOf(text.AsSpan(tokens[token].Start, tokens[token].Length));

    private static uint WordAt(string text, List<TextSpan> tokens, int token, in BoundaryState state)
    {
        if (token < state.SentenceStart || token >= state.ParagraphEnd)
        {
            return token < state.SentenceStart ? 1u : 2u;
        }

        uint hash = 2166136261;
        int end = tokens[token].Start + Math.Min(tokens[token].Length, LongestWord);
        for (int i = tokens[token].Start; i < end; i++)
        {
            char c = text[i];
            hash = (hash ^ (char.IsAsciiDigit(c) ? '0' : char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c)) * 16777619;
        }

        return hash;
    }

    private static uint KindOf(ReadOnlySpan<char> token)
    {
        char c = token[0];
        if (char.IsLetter(c))
        {
            return token[^1] == '.' ? char.IsUpper(c) ? 2u : 3u
                : token.ContainsAny('@', '/') || token.Contains("www", StringComparison.Ordinal) ? 4u
                : char.IsLower(c) ? 5u
                : token.Length == 1 ? 6u
                : char.IsUpper(token[^1]) ? 7u
                : 8u;
        }

        if (char.IsAsciiDigit(c))
        {
            return token.ContainsAny(':', '/') ? 9u : token.ContainsAny('-', '.', ',') ? 10u : token.Length == 4 ? 11u : 12u;
        }

        return c switch
        {
            '.' => token.Length == 1 ? 13u : 14,
            '…' => 14,
            '!' => 15,
            '?' => 16,
            ',' => 17,
            ';' => 18,
            ':' => 19,
            '-' or '–' or '—' => token.Length == 1 ? 20u : 21,
            '“' or '‘' => 22,
            '”' or '’' => 23,
            '"' => 24,
            '\'' or '`' => 25,
            '(' or '[' => 26,
            ')' or ']' => 27,
            '*' or '_' or '=' or '~' or '•' => 28,
            '$' or '£' or '€' => 29,
            '#' or '@' or '<' or '>' or '|' => 30,
            _ => 31,
        };
    }
}

/// <summary>What is known at a place before it is decided whether a sentence ends there.</summary>
/// <param name="SentenceStart">The first token of the sentence so far.</param>
/// <param name="ParagraphEnd">The token after the last of the paragraph.</param>
/// <param name="HasTerminator">Whether the paragraph has a full stop or its like before its last token.</param>
/// <param name="InQuote">Whether a quotation is open.</param>
/// <param name="InBracket">Whether a bracket is open.</param>
internal readonly record struct BoundaryState(
    int SentenceStart,
    int ParagraphEnd,
    bool HasTerminator,
    bool InQuote,
    bool InBracket);
