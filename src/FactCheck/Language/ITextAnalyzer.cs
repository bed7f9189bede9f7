namespace FactCheck.Language;

/// <summary>
/// Turns text into tokens, sentences, paragraphs, parts of speech and lemmas. The seam behind which another language toolkit can stand
/// (see <c>docs/decisions/0001</c>). Implementations must be thread-safe, deterministic and must not throw on any text.
/// </summary>
public interface ITextAnalyzer
{
    /// <summary>Analyses <paramref name="text"/>, in time linear in its length.</summary>
    AnalyzedText Analyze(string text);
}
