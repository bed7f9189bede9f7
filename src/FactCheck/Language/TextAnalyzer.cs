using System.Collections.Immutable;

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
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var sentences = ImmutableArray.CreateBuilder<TokenRange>();
        var paragraphs = ImmutableArray.CreateBuilder<TokenRange>();
        int sentenceStart = 0, paragraphStart = 0;
        for (int i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                if (text[i] == '\n' && spans.Count > paragraphStart)
                {
                    if (spans.Count > sentenceStart)
                    {
                        sentences.Add(new(sentenceStart, spans.Count));
                    }

                    paragraphs.Add(new(paragraphStart, spans.Count));
                    sentenceStart = paragraphStart = spans.Count;
                }

                i++;
                continue;
            }

            int j = i + 1;
            if (char.IsLetterOrDigit(text[i]))
            {
                while (j < text.Length && (char.IsLetterOrDigit(text[j]) || (text[j] is '-' or '\'' && j + 1 < text.Length && char.IsLetter(text[j + 1]))))
                {
                    j++;
                }
            }

            spans.Add(new(i, j));
            if (text[i] is '.' or '!' or '?' && j < text.Length && char.IsWhiteSpace(text[j]))
            {
                sentences.Add(new(sentenceStart, spans.Count));
                sentenceStart = spans.Count;
            }

            i = j;
        }

        if (spans.Count > sentenceStart)
        {
            sentences.Add(new(sentenceStart, spans.Count));
        }

        if (spans.Count > paragraphStart)
        {
            paragraphs.Add(new(paragraphStart, spans.Count));
        }

        ImmutableArray<TextSpan> all = spans.ToImmutable();
        ImmutableArray<string> lower = [.. all.Select(span => span.Slice(text).ToLowerInvariant())];
        return new(text, all, lower, lower, [.. all.Select(_ => WordClass.X)], [.. all.Select(_ => VerbForm.None)], sentences.ToImmutable(), paragraphs.ToImmutable());
    }
}
