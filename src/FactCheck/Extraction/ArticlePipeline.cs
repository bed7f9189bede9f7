using System.Collections.Immutable;
using System.Runtime.InteropServices;

using FactCheck.Articles;
using FactCheck.Knowledge;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction;

/// <summary>Runs the analyzer and all extractors over one article. A fault in one extractor costs that extractor's mentions and no more.</summary>
internal sealed class ArticlePipeline(ITextAnalyzer analyzer, ImmutableArray<IExtractor> extractors, KnowledgeBase knowledge, bool rethrow)
{
    public ExtractedArticle Run(Article article)
    {
        AnalyzedText text = analyzer.Analyze(article.Text);
        var context = new ExtractionContext(text, knowledge);
        ExtractedArticle found = Begin(article, text);
        foreach (IExtractor extractor in extractors)
        {
            found = RunOne(extractor, context, found);
        }

        return found;
    }

    /// <summary>What is known of an article before the first extractor.</summary>
    internal static ExtractedArticle Begin(Article article, AnalyzedText text) => new(article, article.Published ?? default)
    {
        Sentences = SpansOf(text),
    };

    private static ImmutableArray<TextSpan> SpansOf(AnalyzedText text)
    {
        var spans = new TextSpan[text.Sentences.Length];
        for (int i = 0; i < spans.Length; i++)
        {
            spans[i] = text.SentenceSpan(i);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(spans);
    }

    private ExtractedArticle RunOne(IExtractor extractor, ExtractionContext context, ExtractedArticle found)
    {
        try
        {
            return extractor.Extract(context, found);
        }
        catch (Exception exception) when (!rethrow && exception is not OperationCanceledException)
        {
            var diagnostic = new Diagnostic(
                DiagnosticLevel.Error,
                "extractor-failed",
                $"Extractor '{extractor.Name}' failed: {exception.GetType().Name}: {exception.Message}",
                found.Article.Path,
                Article: found.Article.Id);
            return found with { Diagnostics = found.Diagnostics.Add(diagnostic) };
        }
    }
}
