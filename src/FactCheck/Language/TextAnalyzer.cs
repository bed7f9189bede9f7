using System.Collections.Immutable;
using System.Runtime.InteropServices;

using FactCheck.Articles;

namespace FactCheck.Language;

/// <summary>The built-in analyzer of English news text.</summary>
public sealed class TextAnalyzer : ITextAnalyzer
{
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

        ImmutableArray<string> words = ImmutableCollectionsMarshal.AsImmutableArray(lower);
        return new(text, [.. tokens], words, words, [.. new WordClass[lower.Length]], [.. new VerbForm[lower.Length]], sentences, paragraphs);
    }
}
