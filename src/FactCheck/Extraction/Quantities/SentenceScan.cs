using System.Buffers;

using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <summary>What the readers share while they work on one article; not thread-safe and never shared between articles.</summary>
internal sealed class ArticleScan : IDisposable
{
    private readonly AnalyzedText text;
    private readonly WordTraits[] traits;
    private readonly HashSet<string> roles = new(StringComparer.Ordinal);

    public ArticleScan(AnalyzedText text)
    {
        this.text = text;
        traits = ArrayPool<WordTraits>.Shared.Rent(text.Count);
        WordTraitTable.Write(text, traits.AsSpan(0, text.Count));
        WritesPounds = text.Text.Contains('£', StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<WordTraits>.Shared.Return(traits);

    public AnalyzedText Text => text;

    /// <summary>Whether the article writes amounts in pounds sterling, so that "pounds" are money.</summary>
    public bool WritesPounds { get; }

    public WordTraits TraitsOf(int token) => traits[token];

    /// <summary>Leaves the tokens of <paramref name="range"/> to a time expression.</summary>
    public void MarkTimed(TokenRange range)
    {
        for (int token = range.First; token < range.End; token++)
        {
            traits[token] |= WordTraits.Timed;
        }
    }

    /// <summary>Notes that somebody was counted in <paramref name="role"/>; <see langword="false"/> when that was so before.</summary>
    public bool NoteRole(string role) => roles.Add(role);
}

/// <summary>One sentence under the eyes of the readers. Outside its borders every word is empty.</summary>
internal readonly struct SentenceScan
{
    public SentenceScan(ArticleScan article, int sentence)
    {
        Article = article;
        Sentence = sentence;
        First = article.Text.Sentences[sentence].First;
        End = article.Text.Sentences[sentence].End;
    }

    public ArticleScan Article { get; }

    public int Sentence { get; }

    public int First { get; }

    public int End { get; }

    public AnalyzedText Text => Article.Text;

    public bool Holds(int token) => First <= token && token < End;

    /// <summary>The token in lower case, or an empty string outside the sentence.</summary>
    public string Word(int token) => Holds(token) ? Text.Lower[token] : "";

    public WordClass Class(int token) => Holds(token) ? Text.Classes[token] : WordClass.Punctuation;

    /// <summary>The traits of the token; none outside the sentence.</summary>
    public WordTraits TraitsOf(int token) => Holds(token) ? Article.TraitsOf(token) : WordTraits.None;

    public bool Has(int token, WordTraits any) => (TraitsOf(token) & any) != WordTraits.None;

    public bool IsTimed(int token) => Has(token, WordTraits.Timed);

    public bool IsCapitalized(int token) => Holds(token) && Text.IsCapitalized(token);

    public bool IsNumber(int token) => Has(token, WordTraits.Number) && Numerals.TryRead(Text, token, out NumeralReading reading) && !reading.IsOrdinal;

    /// <summary>The number of tokens of the longest phrase of <paramref name="list"/> at <paramref name="token"/>; 0 when there is none.</summary>
    public int Match(WordList list, int token) => Holds(token) ? list.MatchAt(Text, token) : 0;

    /// <summary>As <see cref="Match(WordList, int)"/>, and the phrase.</summary>
    public int Match(LexiconTable table, int token, out string? key)
    {
        key = null;
        return Holds(token) ? table.MatchAt(Text, token, out key) : 0;
    }

    public TextSpan Span(int first, int end) => Text.SpanOf(new(first, end));

    /// <summary>A reading of <c>[first, end)</c>.</summary>
    public QuantityReading Found(int first, int end, Quantity quantity) => new(new(Span(first, end), Sentence, quantity), end);
}

/// <summary>What a reader found.</summary>
/// <param name="Mention">The mention; <see langword="null"/> when the words are known to be no quantity ("first aid") and are to be passed over.</param>
/// <param name="Next">The token to go on with.</param>
internal readonly record struct QuantityReading(QuantityMention? Mention, int Next);
