using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Language;

namespace FactCheck.Extraction.Quotes;

/// <summary>What a function word does.</summary>
internal enum FunctionWord : byte
{
    None,
    Pronoun,
    Relative,
    Determiner,
    Auxiliary,
    Negation,
    Adverb,
    Preposition,
    Subordinator,
    Coordinator,
    Time,
}

/// <summary>
/// An analysed text with its quotations laid over it: which token stands inside which pair of quotation marks, and the units that are searched for
/// attributions: sentences, save that no border falls inside a quotation or between a quotation and the words that belong to it.
/// </summary>
internal sealed class QuotedText
{
    private static readonly LexiconTable FunctionWords = LexiconTable.Load("Extraction/Quotes/function-words.lexicon");

    // A unit is never joined beyond this many tokens outside quotations, so that work within a unit stays linear in the text.
    private const int MaxJoined = 1024;

    private readonly TokenRange[] ranges;

    private QuotedText(AnalyzedText text, ImmutableArray<QuotedStretch> stretches, int[] stretchOf, FunctionWord[] functions)
    {
        Text = text;
        Stretches = stretches;
        StretchOf = stretchOf;
        Functions = functions;
        ranges = FindRanges();
        Units = FindUnits();
    }

    public AnalyzedText Text { get; }

    /// <summary>The outermost stretches between quotation marks, in order.</summary>
    public ImmutableArray<QuotedStretch> Stretches { get; }

    /// <summary>The index in <see cref="Stretches"/> around each token, or -1.</summary>
    public int[] StretchOf { get; }

    public FunctionWord[] Functions { get; }

    public ImmutableArray<TokenRange> Units { get; }

    public static QuotedText Of(AnalyzedText text)
    {
        ImmutableArray<QuotedStretch> stretches = [.. QuotationMarks.Pair(text.Text).Where(stretch => stretch.Depth == 0)];
        int[] stretchOf = new int[text.Count];
        var functions = new FunctionWord[text.Count];
        int next = 0;
        for (int token = 0; token < text.Count; token++)
        {
            while (next < stretches.Length && stretches[next].Outer.End <= text.Spans[token].Start)
            {
                next++;
            }

            stretchOf[token] = next < stretches.Length && text.Spans[token].Start >= stretches[next].Outer.Start ? next : -1;
            functions[token] = !IsName(text, token) && FunctionWords.TryGet(text.Lower[token], out string? name)
                ? Enum.Parse<FunctionWord>(name, ignoreCase: true)
                : text.Lower[token] is { Length: > 4 } word && word.EndsWith("ly", StringComparison.Ordinal) && !text.IsCapitalized(token) && word is not ("family" or "reply" or "ally" or "supply" or "assembly" or "rally" or "july" or "apply" or "daily" or "weekly" or "early" or "likely" or "only")
                    ? FunctionWord.Adverb
                    : FunctionWord.None;
        }

        return new(text, stretches, stretchOf, functions);
    }

    /// <summary>The cue verb of which token <paramref name="token"/> is a form, or <see langword="null"/>.</summary>
    public CueForm? CueOf(int token) => CueLexicon.TryGet(Text.Lower[token], out CueForm form) ? form : null;

    /// <summary>Whether a unit is written as a headline: every longer word with a capital.</summary>
    public bool IsHeadline(TokenRange unit) => unit.Length is > 3 and < 30 && IsTitle(unit);

    public bool Is(int token, string word) => string.Equals(Text.Lower[token], word, StringComparison.Ordinal);

    /// <summary>The tokens of the stretch that token <paramref name="token"/> stands in.</summary>
    public TokenRange StretchAt(int token) => ranges[StretchOf[token]];

    /// <summary>The last character between the marks of stretch <paramref name="stretch"/>.</summary>
    public char LastOf(int stretch) => Text.Text[Stretches[stretch].Inner.End - 1];

    /// <summary>Whether the words of <paramref name="range"/> are written as in a title: every longer one with a capital.</summary>
    public bool IsTitle(TokenRange range)
    {
        int words = 0;
        for (int token = range.First; token < range.End; token++)
        {
            if (IsWord(token) && Text.Spans[token].Length > 3)
            {
                words++;
                if (!Text.IsCapitalized(token))
                {
                    return false;
                }
            }
        }

        return words > 0;
    }

    public bool IsWord(int token) => Text.Spans[token].Length > 0 && char.IsLetterOrDigit(Text.Text[Text.Spans[token].Start]);

    // "May" and "Will" as names, "USA TODAY".
    private static bool IsName(AnalyzedText text, int token) =>
        text.Classes[token] == WordClass.ProperNoun && text.IsCapitalized(token) && text.Lower[token] is "may" or "will" or "today" or "us" or "march" or "sun" or "mark";

    private TokenRange[] FindRanges()
    {
        var found = new TokenRange[Stretches.Length];
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
        var units = ImmutableArray.CreateBuilder<TokenRange>();
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

        return units.ToImmutable();
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
            if (CueLexicon.TryGet(Text.Lower[i], out CueForm cue) && cue.Verb.Allows(CueFrames.Clause | CueFrames.Quote) && Text.Lower[i + 1] is "." or ",")
            {
                return true;
            }
        }

        return false;
    }
}
