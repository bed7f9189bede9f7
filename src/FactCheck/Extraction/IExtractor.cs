using FactCheck.Articles;
using FactCheck.Knowledge;
using FactCheck.Language;

namespace FactCheck.Extraction;

/// <summary>
/// Turns an analysed text and what earlier extractors found into more of it. Extractors run in the order in which the builder holds them: times,
/// quantities, names, offices, quotes, events, claims. Implementations must be thread-safe, deterministic and linear in the text.
/// </summary>
public interface IExtractor
{
    /// <summary>A stable name for provenance and diagnostics: <c>times</c>.</summary>
    string Name { get; }

    /// <summary>Adds to <paramref name="found"/> and returns the result; never changes what is there already unless its documentation says so.</summary>
    ExtractedArticle Extract(ExtractionContext context, ExtractedArticle found);
}

/// <summary>What an extractor may read besides the mentions found so far.</summary>
/// <param name="Text">The analysed text of the article.</param>
/// <param name="Knowledge">Tenures, places, demonyms and metonyms.</param>
public sealed record ExtractionContext(AnalyzedText Text, KnowledgeBase Knowledge);
