using System.Collections.Immutable;

using FactCheck.Articles;

namespace FactCheck.Language;

/// <summary>
/// Groups tokens into sentences and paragraphs. A line is a paragraph, so a headline or a line of a header block is a sentence of its own; closing quotes
/// and brackets belong to the sentence that they close.
/// </summary>
internal sealed class SentenceSplitter
{
    /// <summary>The most tokens in a sentence: what is longer is cut, so that work that is not linear in a sentence stays linear in the text.</summary>
    public const int MaxTokens = 512;

    private const int MaxTokensOfMarkedName = 2;
    private const int MostKept = 1 << 16;

    private static readonly WordTable<bool> ReportingVerbs =
        WordList.Load("Language/reporting-verbs.lexicon").Entries.ToWordTable();

    /// <summary>Room of one thread for what is found; it carries nothing from one text to the next.</summary>
    [ThreadStatic]
    private static (List<TokenRange> Sentences, List<TokenRange> Paragraphs)? threadLists;

    private readonly string text;
    private readonly List<TextSpan> tokens;
    private readonly BoundaryDecision decide;
    private readonly List<TokenRange> sentences;
    private readonly List<TokenRange> paragraphs;
    private int sentenceStart;

    private SentenceSplitter(string text, List<TextSpan> tokens, BoundaryDecision decide)
    {
        (sentences, paragraphs) = threadLists ??= ([], []);
        sentences.Clear();
        paragraphs.Clear();
        this.text = text;
        this.tokens = tokens;
        this.decide = decide;
    }

    /// <summary>Decides whether a sentence ends after a token, given its features.</summary>
    internal delegate bool BoundaryDecision(int token, ReadOnlySpan<uint> keys);

    /// <summary>The sentences and paragraphs of <paramref name="tokens"/>, each tiling them.</summary>
    public static (ImmutableArray<TokenRange> Sentences, ImmutableArray<TokenRange> Paragraphs) Split(string text, List<TextSpan> tokens) => Split(text, tokens, ByModel);

    /// <summary>The sentences and paragraphs of <paramref name="tokens"/>, with ends where <paramref name="decide"/> says.</summary>
    internal static (ImmutableArray<TokenRange> Sentences, ImmutableArray<TokenRange> Paragraphs) Split(string text, List<TextSpan> tokens, BoundaryDecision decide)
    {
        var splitter = new SentenceSplitter(text, tokens, decide);
        for (int first = 0; first < tokens.Count;)
        {
            first = splitter.SplitParagraph(first);
        }

        return splitter.Take();
    }

    private (ImmutableArray<TokenRange> Sentences, ImmutableArray<TokenRange> Paragraphs) Take()
    {
        (ImmutableArray<TokenRange> Sentences, ImmutableArray<TokenRange> Paragraphs) found = ([.. sentences], [.. paragraphs]);
        if (sentences.Capacity > MostKept)
        {
            // A very long text.
            threadLists = null;
        }

        return found;
    }

    private static readonly BoundaryDecision ByModel = static (_, keys) => BoundaryModel.Default.Ends(keys);

    /// <summary>Splits the line that begins with token <paramref name="first"/>; returns the first token of the next.</summary>
    private int SplitParagraph(int first)
    {
        int end = first + 1;
        bool terminator = false;
        while (end < tokens.Count && !BreaksLineAfter(end - 1))
        {
            terminator |= text[tokens[end - 1].End - 1] is '.' or '!' or '?';
            end++;
        }

        bool quote = false;
        int brackets = 0;
        sentenceStart = first;
        for (int token = first; token + 1 < end; token++)
        {
            char mark = First(token);
            quote = mark is '“' || (mark is '"' ? !quote : mark is not '”' && quote);
            brackets += mark is '(' or '[' ? 1 : mark is ')' or ']' && brackets > 0 ? -1 : 0;
            if (token + 1 - sentenceStart >= MaxTokens || EndsAfter(token, new(sentenceStart, end, terminator, quote, brackets > 0)))
            {
                EndSentence(token + 1);
            }
        }

        EndSentence(end);
        paragraphs.Add(new(first, end));
        return end;
    }

    private void EndSentence(int end)
    {
        sentences.Add(new(sentenceStart, end));
        sentenceStart = end;
    }

    private bool EndsAfter(int token, BoundaryState state)
    {
        if (IsCloser(token + 1))
        {
            return false;
        }

        Verdict verdict = Judge(token);
        if (verdict != Verdict.Open)
        {
            return verdict == Verdict.Ends;
        }

        if (!BoundaryFeatures.IsCandidate(text, tokens[token], tokens[token + 1], token + 1 - sentenceStart))
        {
            return false;
        }

        Span<uint> keys = stackalloc uint[BoundaryFeatures.Most];
        int count = BoundaryFeatures.Write(text, tokens, token, state, keys);
        return decide(token, keys[..count]);
    }

    /// <summary>What the rules say of the place after <paramref name="token"/>, which is not the last of its line.</summary>
    private Verdict Judge(int token)
    {
        if (First(token + 1) is '•' or '●' or '■' or '▪' or '·' && IsSpaced(token))
        {
            return Verdict.Ends;
        }

        int stop = TerminatorBefore(token);
        return stop >= 0 ? JudgeStop(stop, token) : Verdict.Open;
    }

    /// <summary>The full stop, question mark or ellipsis that <paramref name="token"/> is, or that it closes as a quote or bracket; -1 when there is none.</summary>
    private int TerminatorBefore(int token)
    {
        for (int steps = 0; steps < 4 && token >= sentenceStart; steps++, token--)
        {
            char last = text[tokens[token].End - 1];
            if (last is '.' or '!' or '?' or '…' or '。')
            {
                return token;
            }

            if (token - 2 > sentenceStart && IsNoteMark(token - 2))
            {
                token -= 2;
                continue;
            }

            if (!IsClosingMark(token) || (token > sentenceStart && IsSpaced(token - 1)))
            {
                return -1;
            }
        }

        return -1;
    }

    private Verdict JudgeStop(int stop, int last)
    {
        TextSpan span = tokens[stop];
        char mark = text[span.End - 1];
        bool quoted = last > stop && Characters.IsQuote(First(last));
        if (mark == '.' && span.Length > 1 && text[span.Start] != '.')
        {
            return EndsAtAbbreviation(stop, last) ? Verdict.Ends : Verdict.GoesOn;
        }

        int next = last + 1;
        if (mark == '.' && IsListNumber(stop))
        {
            return Verdict.GoesOn;
        }

        if (!BeginsSentence(next))
        {
            // "Yahoo! bought the firm": the mark may belong to a name of a word or two; of what stands behind a longer sentence the model knows more.
            return stop - sentenceStart <= MaxTokensOfMarkedName && char.IsLower(First(next)) && !char.IsLower(First(sentenceStart)) ? Verdict.GoesOn : Verdict.Open;
        }

        if (IsNoteMark(next))
        {
            return Verdict.GoesOn;
        }

        if (mark is '!' or '?' && quoted)
        {
            return IsReportingClause(next) ? Verdict.GoesOn : Verdict.Ends;
        }

        return mark != '.' || span.Length == 1 || IsSpaced(last) ? Verdict.Ends : Verdict.Open;
    }

    /// <summary>An abbreviation ends a sentence only before a word that seldom goes on with a name.</summary>
    private bool EndsAtAbbreviation(int stop, int last)
    {
        if (Abbreviations.KindOf(Raw(stop)) is AbbreviationKind.Title or AbbreviationKind.Inner or AbbreviationKind.Number)
        {
            return false;
        }

        if (last > stop)
        {
            return BeginsSentence(last + 1);
        }

        int next = stop + 1;
        if (Characters.IsQuote(First(next)) && next + 1 < tokens.Count)
        {
            next++;
        }

        return char.IsUpper(First(next)) && Abbreviations.StartsSentence(Raw(next));
    }

    private bool BeginsSentence(int token)
    {
        char c = First(token);
        if (char.IsUpper(c) || char.IsDigit(c) || c is '(' or '[' or '#' or '@' or '$' or '£' or '€')
        {
            return true;
        }

        if (char.IsLetter(c))
        {
            // Scripts without case begin a sentence with any letter; "iPhone" begins one although its first letter is small.
            TextSpan span = tokens[token];
            return !char.IsLower(c) || (span.Length > 1 && char.IsUpper(text[span.Start + 1])) || IsInformal(token);
        }

        return (Characters.IsQuote(c) || c is '…' or '.') && token + 1 < tokens.Count && !BreaksLineAfter(token) && !char.IsLower(First(token + 1))
            && char.IsLetterOrDigit(First(token + 1));
    }

    /// <summary>Who began the sentence without a capital, as forum posts do, begins the next one so; a space must part them.</summary>
    private bool IsInformal(int next) => char.IsLower(First(sentenceStart)) && next - sentenceStart > 2 && IsSpaced(next - 1) && text[tokens[next - 1].End - 1] is '.' or '!' or '?';

    /// <summary>Whether a name and a verb of saying follow a quoted question: <c>"Why?" Smith asked.</c></summary>
    private bool IsReportingClause(int token)
    {
        for (int i = token; i < Math.Min(token + 4, tokens.Count); i++)
        {
            if (ReportingVerbs.Contains(Raw(i)))
            {
                return i > token;
            }

            if (!char.IsUpper(First(i)) || (i > token && Abbreviations.StartsSentence(Raw(i))))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the mark of a note begins at <paramref name="token"/>: "[17]", which belongs to the sentence before it.</summary>
    private bool IsNoteMark(int token) => First(token) == '[' && token + 2 < tokens.Count && char.IsAsciiDigit(First(token + 1)) && First(token + 2) == ']';

    /// <summary>Whether the full stop belongs to a number that begins its sentence: "1. Mix".</summary>
    private bool IsListNumber(int stop) => stop == sentenceStart + 1 && tokens[sentenceStart].Length <= 2 && char.IsAsciiDigit(First(sentenceStart));

    private bool IsCloser(int token) => !IsSpaced(token - 1) && IsClosingMark(token);

    private bool IsClosingMark(int token) => tokens[token].Length <= 2 && First(token) is '"' or '”' or '’' or '\'' or ')' or ']' or '»' or '}';

    private bool BreaksLineAfter(int token)
    {
        for (int i = tokens[token].End; i < tokens[token + 1].Start; i++)
        {
            if (Characters.IsLineBreak(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSpaced(int token) => tokens[token].End < tokens[token + 1].Start;

    private char First(int token) => text[tokens[token].Start];

    private ReadOnlySpan<char> Raw(int token) => text.AsSpan(tokens[token].Start, tokens[token].Length);

    /// <summary>What the rules say of a place.</summary>
    private enum Verdict
    {
        /// <summary>Nothing: the model decides.</summary>
        Open,

        /// <summary>A sentence ends there.</summary>
        Ends,

        /// <summary>None does.</summary>
        GoesOn,
    }
}
