using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Language;

namespace FactCheck.Extraction.Quotes;

/// <summary>
/// An analysed text with its quotations laid over it: which token stands inside which pair of quotation marks, and the units that are searched for
/// attributions: sentences, save that no border falls inside a quotation or between a quotation and the words that belong to it.
/// </summary>
internal sealed class QuotedText
{
    // A unit is never joined beyond this many tokens outside quotations, so that work within a unit stays linear in the text.
    private const int MaxJoined = 1024;

    private static readonly WordMemo<ushort> Indexes = new(IndexOf);

    // Scratch space of one thread, which carries nothing from one text to the next: an instance is read by the thread that made it, before its next one.
    [ThreadStatic]
    private static int[]? threadStretches;

    [ThreadStatic]
    private static ushort[]? threadWords;

    private readonly TokenRange[] ranges;
    private readonly ushort[] words;

    private QuotedText(AnalyzedText text, ImmutableArray<QuotedStretch> stretches, int[] stretchOf, ushort[] words)
    {
        Text = text;
        Stretches = stretches;
        StretchOf = stretchOf;
        this.words = words;
        ranges = FindRanges();
        Units = FindUnits();
    }

    public AnalyzedText Text { get; }

    /// <summary>The outermost stretches between quotation marks, in order.</summary>
    public ImmutableArray<QuotedStretch> Stretches { get; }

    /// <summary>The index in <see cref="Stretches"/> around each token, or -1.</summary>
    public int[] StretchOf { get; }

    /// <summary>What each token does as a function word.</summary>
    public FunctionWords Functions => new(words);

    public ImmutableArray<TokenRange> Units { get; }

    /// <summary>Lays the quotations of <paramref name="text"/> over it. One thread uses one at a time.</summary>
    public static QuotedText Of(AnalyzedText text)
    {
        ImmutableArray<QuotedStretch> stretches = QuotationMarks.Outermost(text.Text);
        int[] stretchOf = Scratch(ref threadStretches, text.Count);
        ushort[] indexes = Scratch(ref threadWords, text.Count);
        int next = 0;
        for (int token = 0; token < text.Count; token++)
        {
            while (next < stretches.Length && stretches[next].Outer.End <= text.Spans[token].Start)
            {
                next++;
            }

            stretchOf[token] = next < stretches.Length && text.Spans[token].Start >= stretches[next].Outer.Start ? next : -1;
            indexes[token] = IndexOf(text, token);
        }

        return new(text, stretches, stretchOf, indexes);
    }

    private static T[] Scratch<T>(ref T[]? array, int length)
    {
        if (array is null || array.Length < length)
        {
            array = new T[Math.Max(length, 4096)];
        }

        return array;
    }

    private static ushort IndexOf(AnalyzedText text, int token)
    {
        ushort index = Indexes.Of(text, token);
        return index != CueWords.Unknown && IsName(text, token) ? CueWords.Unknown : index;
    }

    private static ushort IndexOf(ReadOnlySpan<char> raw, string lower)
    {
        ushort index = CueWords.IndexOf(lower);
        bool adverb = index == CueWords.Unknown && lower.Length > 4 && lower.EndsWith("ly", StringComparison.Ordinal) && !char.IsUpper(raw[0])
            && lower is not ("family" or "reply" or "ally" or "supply" or "assembly" or "rally" or "july" or "apply" or "daily" or "weekly" or "early" or "likely" or "only");
        return adverb ? CueWords.Adverb : index;
    }

    /// <summary>What the lexicons know of token <paramref name="token"/>.</summary>
    public CueWord WordAt(int token) => CueWords.At(words[token]);

    /// <summary>The cue verb of which token <paramref name="token"/> is a form, or <see langword="null"/>.</summary>
    public CueForm? CueOf(int token) => CueWords.At(words[token]).Verb;

    /// <summary>Whether a unit is written as a headline: every longer word with a capital.</summary>
    public bool IsHeadline(TokenRange unit) => unit.Length is > 3 and < 30 && IsTitle(unit);

    public bool Is(int token, string word) => string.Equals(Text.Lower[token], word, StringComparison.Ordinal);

    /// <summary>The tokens of the stretch that token <paramref name="token"/> stands in.</summary>
    public TokenRange StretchAt(int token) => ranges[StretchOf[token]];

    /// <summary>The tokens of stretch <paramref name="stretch"/>.</summary>
    public TokenRange RangeOf(int stretch) => ranges[stretch];

    /// <summary>The last character between the marks of stretch <paramref name="stretch"/>.</summary>
    public char LastOf(int stretch) => Text.Text[Stretches[stretch].Inner.End - 1];

    /// <summary>Whether the words of <paramref name="range"/> are written as in a title: every longer one with a capital.</summary>
    public bool IsTitle(TokenRange range)
    {
        int longer = 0;
        for (int token = range.First; token < range.End; token++)
        {
            if (IsWord(token) && Text.Spans[token].Length > 3)
            {
                longer++;
                if (!Text.IsCapitalized(token))
                {
                    return false;
                }
            }
        }

        return longer > 0;
    }

    public bool IsWord(int token) => Text.Spans[token].Length > 0 && char.IsLetterOrDigit(Text.Text[Text.Spans[token].Start]);

    // "May" and "Will" as names, "USA TODAY".
    private static bool IsName(AnalyzedText text, int token) =>
        text.Classes[token] == WordClass.ProperNoun && text.IsCapitalized(token) && text.Lower[token] is "may" or "will" or "today" or "us" or "march" or "sun" or "mark";

    /// <summary>Whether a word stands in <paramref name="range"/>.</summary>
    public bool HoldsWord(TokenRange range)
    {
        for (int token = range.First; token < range.End; token++)
        {
            if (IsWord(token))
            {
                return true;
            }
        }

        return false;
    }

    private TokenRange[] FindRanges()
    {
        TokenRange[] found = Stretches.Length == 0 ? [] : new TokenRange[Stretches.Length];
        if (found.Length == 0)
        {
            return found;
        }

        for (int token = 0; token < Text.Count;)
        {
            int stretch = StretchOf[token];
            int end = token + 1;
            while (end < Text.Count && StretchOf[end] == stretch)
            {
                end++;
            }

            if (stretch >= 0)
            {
                found[stretch] = new(token, end);
            }

            token = end;
        }

        return found;
    }

    private ImmutableArray<TokenRange> FindUnits()
    {
        var units = ImmutableArray.CreateBuilder<TokenRange>(Text.Sentences.Length);
        int start = 0;
        foreach (TokenRange sentence in Text.Sentences)
        {
            if (sentence.End == Text.Count || Text.ParagraphOf[sentence.End] != Text.ParagraphOf[sentence.First] || !IsJoined(sentence.End)
                || (sentence.End - start > MaxJoined && StretchOf[sentence.End] < 0))
            {
                units.Add(new(start, sentence.End));
                start = sentence.End;
            }
        }

        return units.DrainToImmutable();
    }

    // Whether the border in front of a token is none: it stands inside a quotation, or what follows a quotation goes on with its sentence.
    private bool IsJoined(int token)
    {
        int before = StretchOf[token - 1];
        if (before < 0)
        {
            return false;
        }

        if (StretchOf[token] == before || !Stretches[before].IsClosed)
        {
            return StretchOf[token] == before;
        }

        if (StretchOf[token] >= 0)
        {
            return false;
        }

        if (!IsWord(token) || char.IsLower(Text.Text[Text.Spans[token].Start]) || LastOf(before) is ',' or '-' or '\u2014')
        {
            return true;
        }

        return LastOf(before) is '?' or '!' && EndsWithCue(token);
    }

    // "Why?" Ortiz asked. - a name and a cue and nothing more.
    private bool EndsWithCue(int token)
    {
        int limit = Math.Min(Text.Count - 1, token + 6);
        for (int i = token + 1; i < limit; i++)
        {
            if (CueOf(i) is { } cue && cue.Verb.Allows(CueFrames.Clause | CueFrames.Quote) && Text.Lower[i + 1] is "." or ",")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What each token does as a function word.</summary>
    internal readonly struct FunctionWords(ushort[] words)
    {
        public FunctionWord this[int token] => CueWords.At(words[token]).Function;
    }
}
