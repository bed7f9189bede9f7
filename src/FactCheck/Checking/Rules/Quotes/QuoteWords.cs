using System.Collections.Frozen;
using System.Globalization;

using FactCheck.Articles;

namespace FactCheck.Checking.Rules.Quotes;

/// <summary>A word of a quotation as it is compared.</summary>
/// <param name="Form">The word without case, apostrophes and regional spelling; contractions are two words; empty for a gap.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct QuoteWord(string Form, TextSpan Span)
{
    /// <summary>Whether the article says itself that words are left out or replaced here: "…", "[…]", "[the mayor]".</summary>
    public bool IsGap => Form.Length == 0;
}

/// <summary>
/// Cuts what stands between quotation marks into sentences of words in which no difference is left that an editor would pass over: capitals, punctuation,
/// "weren't" and "were not", "honour" and "honor", "two" and "2".
/// </summary>
internal static class QuoteWords
{
    /// <summary>The form of "'s", which may be "is", "has" or a possessive.</summary>
    public const string Clitic = "'s";

    private const int MostWords = 120;

    private static readonly FrozenDictionary<string, string> Forms = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["cannot"] = "can not",
        ["can't"] = "can not",
        ["won't"] = "will not",
        ["shan't"] = "shall not",
        ["ain't"] = "is not",
        ["gonna"] = "going to",
        ["wanna"] = "want to",
        ["gotta"] = "got to",
        ["helluva"] = "hell of a",
        ["kinda"] = "kind of",
        ["sorta"] = "sort of",
        ["outta"] = "out of",
        ["dunno"] = "do not know",
        ["let's"] = "let us",
        ["ok"] = "okay",
        ["percent"] = "%",
        ["alright"] = "all right",
        ["zero"] = "0",
        ["one"] = "1",
        ["two"] = "2",
        ["three"] = "3",
        ["four"] = "4",
        ["five"] = "5",
        ["six"] = "6",
        ["seven"] = "7",
        ["eight"] = "8",
        ["nine"] = "9",
        ["ten"] = "10",
        ["eleven"] = "11",
        ["twelve"] = "12",
        ["twenty"] = "20",
        ["thirty"] = "30",
        ["forty"] = "40",
        ["fifty"] = "50",
        ["sixty"] = "60",
        ["seventy"] = "70",
        ["eighty"] = "80",
        ["ninety"] = "90",
        ["1st"] = "first",
        ["2nd"] = "second",
        ["3rd"] = "third",
        ["4th"] = "fourth",
        ["5th"] = "fifth",
        ["6th"] = "sixth",
        ["7th"] = "seventh",
        ["8th"] = "eighth",
        ["9th"] = "ninth",
        ["10th"] = "tenth",
        ["11th"] = "eleventh",
        ["12th"] = "twelfth",
        ["20th"] = "twentieth",
        ["21st"] = "twenty first",
        ["grey"] = "gray",
        ["programme"] = "program",
        ["programmes"] = "programs",
        ["defence"] = "defense",
        ["offence"] = "offense",
        ["licence"] = "license",
        ["towards"] = "toward",
        ["afterwards"] = "afterward",
        ["mum"] = "mom",
        ["amongst"] = "among",
        ["whilst"] = "while",
        ["till"] = "until",
        ["'til"] = "until",
        ["em"] = "them",
        ["'em"] = "them",
        ["cause"] = "because",
        ["'cause"] = "because",
        ["mr"] = "mr",
        ["doctor"] = "dr",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Endings = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["n't"] = "not",
        ["'ll"] = "will",
        ["'re"] = "are",
        ["'ve"] = "have",
        ["'m"] = "am",
        ["'d"] = "would",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The sentences inside <paramref name="span"/>, none empty.</summary>
    public static IEnumerable<List<QuoteWord>> Sentences(string text, TextSpan span)
    {
        var words = new List<QuoteWord>();
        for (int i = span.Start; i < span.End;)
        {
            if (char.IsLetterOrDigit(text[i]) || IsClipped(text, i, span))
            {
                i = ReadWord(text, i, span.End, words);
                continue;
            }

            if (text[i] is '[' or '(')
            {
                // What stands in brackets is the article's, whichever brackets its house uses.
                int close = text.IndexOf(text[i] == '[' ? ']' : ')', i, span.End - i);
                int end = close < 0 ? span.End : close + 1;
                words.Add(new("", new(i, end)));
                i = end;
            }
            else if (text[i] is '%')
            {
                words.Add(new("%", new(i, i + 1)));
                i++;
            }
            else if (IsEllipsis(text, i, span.End, out int after))
            {
                words.Add(new("", new(i, after)));
                i = after;
            }
            else
            {
                if (words.Count > 0 && (words.Count >= MostWords || EndsSentence(text, i, span.End)))
                {
                    yield return words;
                    words = [];
                }

                i++;
            }
        }

        if (words.Count > 0)
        {
            yield return words;
        }
    }

    // "'til", "'em", "'s" set apart; not the mark of a quotation within the quotation.
    private static bool IsClipped(string text, int i, TextSpan span)
    {
        if (text[i] != '\'' || (i > span.Start && char.IsLetter(text[i - 1])))
        {
            return false;
        }

        int end = i + 1;
        while (end < span.End && char.IsLetter(text[end]))
        {
            end++;
        }

        return end - i > 1 && Lower(text.AsSpan(i, end - i)) is var word && (word is Clitic or "'t" || Forms.ContainsKey(word) || Endings.ContainsKey(word));
    }

    private static bool IsEllipsis(string text, int i, int end, out int after)
    {
        after = i;
        int dots = 0;
        while (after < end && (text[after] is '.' or '\u2026' || (dots > 0 && text[after] == ' ' && after + 1 < end && text[after + 1] == '.')))
        {
            dots += text[after] == '\u2026' ? 3 : text[after] == '.' ? 1 : 0;
            after++;
        }

        return dots >= 3;
    }

    private static bool EndsSentence(string text, int i, int end)
    {
        if (text[i] is '!' or '?')
        {
            return true;
        }

        int next = i + 1;
        while (next < end && text[next] is '\'' or '"' or '\u2019' or '\u201d')
        {
            next++;
        }

        if (text[i] != '.' || next + 1 >= end || !char.IsWhiteSpace(text[next]))
        {
            return false;
        }

        int start = i;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        bool abbreviated = i - start == 1 || (i - start <= 3 && char.IsUpper(text[start]) && text.AsSpan(start, i - start) is "Mr" or "Mrs" or "Ms" or "Dr" or "St" or "Sen" or "Gov" or "Rep" or "Gen");
        return !abbreviated && !char.IsLower(text[next + 1]);
    }

    private static int ReadWord(string text, int start, int end, List<QuoteWord> words)
    {
        int i = start + 1;
        while (i < end && (char.IsLetterOrDigit(text[i]) || IsInner(text, i, end)))
        {
            i++;
        }

        string word = WithApostrophe(text, start, Lower(text.AsSpan(start, i - start)));
        var span = new TextSpan(start, i);
        if (i < end && text[i] == '[')
        {
            // "protest[ers]"
            int close = text.IndexOf(']', i, end - i);
            int after = close < 0 ? end : close + 1;
            words.Add(new("", new(start, after)));
            return after;
        }

        Add(word, span, words);
        return i;
    }

    // An apostrophe, a comma or point between digits, the points of an abbreviation.
    private static bool IsInner(string text, int i, int end) => i + 1 < end && char.IsLetterOrDigit(text[i + 1]) && text[i] switch
    {
        '\'' or '\u2019' or '\u2018' => true,
        ',' => char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]),
        '.' or ':' => char.IsAsciiDigit(text[i - 1]) || (text[i] == '.' && char.IsUpper(text[i - 1]) && char.IsUpper(text[i + 1])),
        _ => false,
    };

    private static string Lower(ReadOnlySpan<char> raw)
    {
        Span<char> lower = raw.Length <= 64 ? stackalloc char[raw.Length] : new char[raw.Length];
        int length = 0;
        foreach (char c in raw)
        {
            if (c == ',' || (c == '.' && !char.IsAsciiDigit(raw[0])))
            {
                continue;
            }

            lower[length++] = c is '\u2019' or '\u2018' ? '\'' : char.ToLower(c, CultureInfo.InvariantCulture);
        }

        return new(lower[..length]);
    }

    // "It ’ s", as some sources set it: the apostrophe stands by itself.
    private static string WithApostrophe(string text, int start, string word)
    {
        bool isEnding = word is "s" or "m" or "ll" or "re" or "ve" or "d" or "t";
        return isEnding && start >= 3 && text[start - 1] == ' ' && text[start - 2] is '\'' or '\u2019' && text[start - 3] == ' ' ? "'" + word : word;
    }

    private static void Add(string word, TextSpan span, List<QuoteWord> words)
    {
        if (word.Length > 0 && word[0] == '\'' && words.Count > 0 && AddEnding(word, span, words))
        {
            return;
        }

        // "6:00" and "6: 00" are "6".
        if (word is "00" && words.Count > 0 && words[^1].Form.Length is 1 or 2 && char.IsAsciiDigit(words[^1].Form[0]))
        {
            words[^1] = new(words[^1].Form, words[^1].Span.Union(span));
            return;
        }

        if (word.Length is 4 or 5 && word.EndsWith(":00", StringComparison.Ordinal))
        {
            words.Add(new(word[..^3], span));
            return;
        }

        if (word is "cent" && words.Count > 0 && words[^1].Form is "per")
        {
            words[^1] = new("%", words[^1].Span.Union(span));
            return;
        }

        if (Forms.TryGetValue(word, out string? form))
        {
            foreach (string part in form.Split(' '))
            {
                words.Add(new(part, span));
            }

            return;
        }

        foreach ((string ending, string full) in Endings)
        {
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
            {
                words.Add(new(Fold(word[..^ending.Length]), span));
                words.Add(new(full, span));
                return;
            }
        }

        if (word.Length > 2 && word.EndsWith("'s", StringComparison.Ordinal))
        {
            words.Add(new(Fold(word[..^2]), span));
            words.Add(new(Clitic, span));
            return;
        }

        words.Add(new(Fold(word.Replace("'", "", StringComparison.Ordinal)), span));
    }

    private static bool AddEnding(string ending, TextSpan span, List<QuoteWord> words)
    {
        if (ending is "'t" && words[^1].Form.Length > 1 && words[^1].Form[^1] == 'n')
        {
            QuoteWord verb = words[^1];
            words[^1] = new(verb.Form is "can" ? verb.Form : verb.Form is "won" ? "will" : verb.Form[..^1], verb.Span);
            words.Add(new("not", span));
            return true;
        }

        string? full = ending is Clitic ? Clitic : Endings.GetValueOrDefault(ending);
        if (full is not null)
        {
            words.Add(new(full, span));
        }

        return full is not null;
    }

    // Regional spelling. Only compared with itself, so that folding too much costs nothing but a difference of spelling.
    private static string Fold(string word)
    {
        if (word.Length < 5 || char.IsAsciiDigit(word[0]))
        {
            return word;
        }

        string folded = word.Replace("isation", "ization", StringComparison.Ordinal).Replace("ising", "izing", StringComparison.Ordinal)
            .Replace("ised", "ized", StringComparison.Ordinal).Replace("ogue", "og", StringComparison.Ordinal).Replace("our", "or", StringComparison.Ordinal)
            .Replace("lled", "led", StringComparison.Ordinal).Replace("lling", "ling", StringComparison.Ordinal).Replace("yse", "yze", StringComparison.Ordinal);
        return folded.EndsWith("ise", StringComparison.Ordinal) ? folded[..^3] + "ize"
            : folded.EndsWith("tre", StringComparison.Ordinal) ? folded[..^3] + "ter"
            : folded;
    }
}
