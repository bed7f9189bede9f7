using System.Collections.Immutable;
using System.Runtime.InteropServices;

using FactCheck.Articles;

namespace FactCheck.Language;

/// <summary>The built-in analyzer of English news text.</summary>
public sealed class TextAnalyzer : ITextAnalyzer
{
    /// <summary>Scratch space of one thread; it carries nothing from one text to the next.</summary>
    [ThreadStatic]
    private static Tagger? threadTagger;

    private TextAnalyzer()
    {
    }

    /// <summary>The one instance; stateless.</summary>
    public static TextAnalyzer Default { get; } = new();

    /// <inheritdoc/>
    public AnalyzedText Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<TextSpan>((text.Length / 5) + 8);
        Tokenizer.Tokenize(text, tokens);
        (ImmutableArray<TokenRange> sentences, ImmutableArray<TokenRange> paragraphs) = SentenceSplitter.Split(text, tokens);
        string[] lower = new string[tokens.Count];
        for (int i = 0; i < lower.Length; i++)
        {
            lower[i] = LowerCase.Of(text.AsSpan(tokens[i].Start, tokens[i].Length));
        }

        var classes = new WordClass[lower.Length];
        var forms = new VerbForm[lower.Length];
        string[] lemmas = new string[lower.Length];
        (TaggerModel model, Lemmatizer lemmatizer) = TaggerFile.Default;
        Tagger tagger = threadTagger ??= new Tagger(model);
        foreach (TokenRange sentence in sentences)
        {
            tagger.Tag(text, CollectionsMarshal.AsSpan(tokens), lower, sentence, classes, forms);
        }

        for (int i = 0; i < lower.Length; i++)
        {
            lemmas[i] = lemmatizer.Lemma(lower[i], new(classes[i], forms[i]));
        }

        return new(text, [.. tokens], Freeze(lower), Freeze(lemmas), Freeze(classes), Freeze(forms), sentences, paragraphs);
    }

    private static ImmutableArray<T> Freeze<T>(T[] array) => ImmutableCollectionsMarshal.AsImmutableArray(array);
}
