using System.Collections.Frozen;
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

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ReportingVerbs =
        WordList.Load("Language/reporting-verbs.lexicon").Entries.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly string text;
    private readonly List<TextSpan> tokens;
    private readonly ImmutableArray<TokenRange>.Builder sentences = ImmutableArray.CreateBuilder<TokenRange>();
    private readonly ImmutableArray<TokenRange>.Builder paragraphs = ImmutableArray.CreateBuilder<TokenRange>();
    private int sentenceStart;
    private int paragraphStart;

    private SentenceSplitter(string text, List<TextSpan> tokens)
    {
        this.text = text;
        this.tokens = tokens;
    }

    /// <summary>The sentences and paragraphs of <paramref name="tokens"/>, each tiling them.</summary>
    public static (ImmutableArray<TokenRange> Sentences, ImmutableArray<TokenRange> Paragraphs) Split(string text, List<TextSpan> tokens)
    {
        var splitter = new SentenceSplitter(text, tokens);
        splitter.Run();
        return (splitter.sentences.DrainToImmutable(), splitter.paragraphs.DrainToImmutable());
    }

    private void Run()
    {
        for (int token = 0; token < tokens.Count; token++)
        {
            if (token + 1 == tokens.Count || BreaksLineAfter(token))
            {
                EndSentence(token + 1);
                paragraphs.Add(new(paragraphStart, token + 1));
                paragraphStart = token + 1;
            }
            else if (token + 1 - sentenceStart >= MaxTokens || EndsAfter(token))
            {
                EndSentence(token + 1);
            }
        }
    }

    private void EndSentence(int end)
    {
        sentences.Add(new(sentenceStart, end));
        sentenceStart = end;
    }

    /// <summary>Whether a sentence ends with <paramref name="token"/>, which is not the last of its line.</summary>
    private bool EndsAfter(int token)
    {
        if (First(token + 1) is '•' or '●' or '■' or '▪' or '·' && IsSpaced(token))
        {
            return true;
        }

        int stop = TerminatorBefore(token);
        return stop >= 0 && !IsCloser(token + 1) && Terminates(stop, token);
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

            if (!IsClosingMark(token) || (token > sentenceStart && IsSpaced(token - 1)))
            {
                return -1;
            }
        }

        return -1;
    }

    private bool Terminates(int stop, int last)
    {
        TextSpan span = tokens[stop];
        char mark = text[span.End - 1];
        bool quoted = last > stop && Characters.IsQuote(First(last));
        if (mark == '.' && span.Length > 1 && text[span.Start] != '.')
        {
            return EndsAtAbbreviation(stop, last);
        }

        int next = last + 1;
        if (mark == '.' && IsListNumber(stop))
        {
            return false;
        }

        bool begins = BeginsSentence(next);
        if (mark is '!' or '?' && quoted && begins)
        {
            return !IsReportingClause(next);
        }

        return begins && (mark != '.' || span.Length == 1 || IsSpaced(last));
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
}
