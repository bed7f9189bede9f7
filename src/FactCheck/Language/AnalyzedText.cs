using System.Collections.Immutable;

using FactCheck.Articles;

namespace FactCheck.Language;

/// <summary>A half-open range <c>[First, End)</c> of token indexes.</summary>
/// <param name="First">The first token, inclusive.</param>
/// <param name="End">The token after the last, exclusive.</param>
public readonly record struct TokenRange(int First, int End)
{
    /// <summary>The number of tokens.</summary>
    public int Length => End - First;

    /// <summary>Whether <paramref name="token"/> lies in the range.</summary>
    public bool Contains(int token) => First <= token && token < End;
}

/// <summary>
/// An article's text with its tokens, sentences and paragraphs: a struct of arrays over one string. Token <c>i</c> is described by element <c>i</c> of
/// each array. Immutable and thread-safe.
/// </summary>
public sealed class AnalyzedText
{
    /// <summary>The number of each token's form among those of <see cref="TextAnalyzer.Default"/>; none of a text that another analyzer made.</summary>
    private readonly ushort[]? numbers;

    /// <summary>Makes the text of what an <see cref="ITextAnalyzer"/> found.</summary>
    /// <exception cref="ArgumentException">The arrays differ in length, or sentences do not tile the tokens.</exception>
    public AnalyzedText(
        string text,
        ImmutableArray<TextSpan> spans,
        ImmutableArray<string> lower,
        ImmutableArray<string> lemmas,
        ImmutableArray<WordClass> classes,
        ImmutableArray<VerbForm> verbForms,
        ImmutableArray<TokenRange> sentences,
        ImmutableArray<TokenRange> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (lower.Length != spans.Length || lemmas.Length != spans.Length || classes.Length != spans.Length || verbForms.Length != spans.Length)
        {
            throw new ArgumentException("Every token needs a span, a lower form, a lemma, a class and a verb form.", nameof(spans));
        }

        Text = text;
        Spans = spans;
        Lower = lower;
        Lemmas = lemmas;
        Classes = classes;
        VerbForms = verbForms;
        Sentences = sentences;
        Paragraphs = paragraphs;
        SentenceOf = IndexOf(sentences, spans.Length, nameof(sentences));
        ParagraphOf = IndexOf(paragraphs, spans.Length, nameof(paragraphs));
    }

    /// <summary>As the public constructor, of tokens whose forms have numbers.</summary>
    internal AnalyzedText(
        string text,
        ImmutableArray<TextSpan> spans,
        ImmutableArray<string> lower,
        ImmutableArray<string> lemmas,
        ImmutableArray<WordClass> classes,
        ImmutableArray<VerbForm> verbForms,
        ImmutableArray<TokenRange> sentences,
        ImmutableArray<TokenRange> paragraphs,
        ushort[] numbers)
        : this(text, spans, lower, lemmas, classes, verbForms, sentences, paragraphs) => this.numbers = numbers;

    /// <summary>The article's text.</summary>
    public string Text { get; }

    /// <summary>The number of tokens.</summary>
    public int Count => Spans.Length;

    /// <summary>The span of each token in <see cref="Text"/>.</summary>
    public ImmutableArray<TextSpan> Spans { get; }

    /// <summary>Each token in lower case (invariant), with typographic apostrophes made straight: what word lists are looked up with.</summary>
    public ImmutableArray<string> Lower { get; }

    /// <summary>The lemma of each token, in lower case.</summary>
    public ImmutableArray<string> Lemmas { get; }

    /// <summary>The part of speech of each token.</summary>
    public ImmutableArray<WordClass> Classes { get; }

    /// <summary>The verb form of each token.</summary>
    public ImmutableArray<VerbForm> VerbForms { get; }

    /// <summary>The sentences, in order; together they hold every token once.</summary>
    public ImmutableArray<TokenRange> Sentences { get; }

    /// <summary>The paragraphs, in order; together they hold every token once. A sentence never crosses one.</summary>
    public ImmutableArray<TokenRange> Paragraphs { get; }

    /// <summary>The index in <see cref="Sentences"/> of each token's sentence.</summary>
    public ImmutableArray<int> SentenceOf { get; }

    /// <summary>The index in <see cref="Paragraphs"/> of each token's paragraph.</summary>
    public ImmutableArray<int> ParagraphOf { get; }

    /// <summary>The characters of token <paramref name="token"/> as they stand.</summary>
    public ReadOnlySpan<char> Raw(int token) => Text.AsSpan(Spans[token].Start, Spans[token].Length);

    /// <summary>The number of the form of token <paramref name="token"/>, by which <see cref="WordMemo{T}"/> keeps what it was told of it.</summary>
    internal ushort NumberOf(int token) => numbers is null ? WordForms.Unnumbered : numbers[token];

    /// <summary>Whether token <paramref name="token"/> begins with an upper-case letter.</summary>
    public bool IsCapitalized(int token) => Spans[token].Length > 0 && char.IsUpper(Text[Spans[token].Start]);

    /// <summary>The span from the first to the last token of <paramref name="range"/>.</summary>
    /// <exception cref="ArgumentException"><paramref name="range"/> holds no token.</exception>
    public TextSpan SpanOf(TokenRange range) => range.Length > 0
        ? new(Spans[range.First].Start, Spans[range.End - 1].End)
        : throw new ArgumentException("An empty range of tokens has no span.", nameof(range));

    /// <summary>The span of sentence <paramref name="sentence"/>.</summary>
    public TextSpan SentenceSpan(int sentence) => SpanOf(Sentences[sentence]);

    /// <summary>The first token that ends after <paramref name="offset"/>; <see cref="Count"/> when there is none.</summary>
    public int TokenAt(int offset)
    {
        int low = 0;
        int high = Spans.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Spans[middle].End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The tokens that <paramref name="span"/> touches.</summary>
    public TokenRange TokensIn(TextSpan span)
    {
        int first = TokenAt(span.Start);
        int end = first;
        while (end < Count && Spans[end].Start < span.End)
        {
            end++;
        }

        return new(first, end);
    }

    private static ImmutableArray<int> IndexOf(ImmutableArray<TokenRange> ranges, int tokens, string name)
    {
        int[] index = new int[tokens];
        int next = 0;
        for (int range = 0; range < ranges.Length; range++)
        {
            if (ranges[range].First != next || ranges[range].Length <= 0)
            {
                throw new ArgumentException("The ranges must tile the tokens without gap, overlap or empty range.", name);
            }

            next = ranges[range].End;
            Array.Fill(index, range, ranges[range].First, ranges[range].Length);
        }

        return next == tokens
            ? Freeze(index)
            : throw new ArgumentException("The ranges must hold every token.", name);
    }

    private static ImmutableArray<int> Freeze(int[] index) =>
        System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(index);
}
