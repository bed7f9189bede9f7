using System.Collections.Immutable;
using System.Runtime.InteropServices;

using FactCheck.Articles;

namespace FactCheck.Language;

/// <summary>The built-in analyzer of English news text.</summary>
public sealed class TextAnalyzer : ITextAnalyzer
{
    /// <summary>Scratch space of one thread; it carries nothing from one text to the next.</summary>
    [ThreadStatic]
    private static Scratch? threadScratch;

    private TextAnalyzer()
    {
    }

    /// <summary>The one instance; stateless.</summary>
    public static TextAnalyzer Default { get; } = new();

    /// <inheritdoc/>
    public AnalyzedText Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Scratch scratch = threadScratch ??= new();
        List<TextSpan> tokens = scratch.Tokens;
        tokens.Clear();
        Tokenizer.Tokenize(text, tokens);
        (ImmutableArray<TokenRange> sentences, ImmutableArray<TokenRange> paragraphs) = SentenceSplitter.Split(text, tokens);
        var spans = new TextSpan[tokens.Count];
        tokens.CopyTo(spans);
        string[] lower = new string[spans.Length];
        string[] lemmas = new string[spans.Length];
        var classes = new WordClass[spans.Length];
        var forms = new VerbForm[spans.Length];
        ushort[] numbers = new ushort[spans.Length];
        foreach (TokenRange sentence in sentences)
        {
            scratch.Tag(text, spans, sentence, lower, lemmas, classes, forms, numbers);
        }

        scratch.Trim();
        return new(text, Freeze(spans), Freeze(lower), Freeze(lemmas), Freeze(classes), Freeze(forms), sentences, paragraphs, numbers);
    }

    private static ImmutableArray<T> Freeze<T>(T[] array) => ImmutableCollectionsMarshal.AsImmutableArray(array);

    /// <summary>What one thread tags sentences with.</summary>
    private sealed class Scratch
    {
        private const int MostTokensKept = 1 << 16;

        private readonly WordForm[] words = new WordForm[SentenceSplitter.MaxTokens];
        private readonly byte[] tags = new byte[SentenceSplitter.MaxTokens];
        private readonly TaggerNetwork network;
        private readonly WordForms known;
        private readonly Lemmatizer lemmatizer;
        private readonly Tagger tagger;

        public Scratch()
        {
            (network, known, lemmatizer) = TaggerFile.Default;
            tagger = new(network);
        }

        public List<TextSpan> Tokens { get; } = [];

        public void Tag(string text, TextSpan[] spans, TokenRange sentence, string[] lower, string[] lemmas, WordClass[] classes, VerbForm[] forms, ushort[] numbers)
        {
            int length = sentence.Length;
            for (int i = 0; i < length; i++)
            {
                TextSpan span = spans[sentence.First + i];
                words[i] = known.Of(text.AsSpan(span.Start, span.Length));
            }

            tagger.Tag(words.AsSpan(0, length), tags);
            for (int i = 0; i < length; i++)
            {
                Tag tag = network.Tags[tags[i]];
                int token = sentence.First + i;
                classes[token] = tag.Class;
                forms[token] = tag.Form;
                numbers[token] = words[i].Number;
                lower[token] = words[i].Lower;
                lemmas[token] = words[i].Lemma(tags[i], tag, lemmatizer);
            }
        }

        /// <summary>Keeps the memory of a thread small after a very long text.</summary>
        public void Trim()
        {
            Tokens.Clear();
            if (Tokens.Capacity > MostTokensKept)
            {
                Tokens.Capacity = MostTokensKept;
            }
        }
    }
}
