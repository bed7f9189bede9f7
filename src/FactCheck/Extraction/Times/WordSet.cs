using FactCheck.Language;

namespace FactCheck.Extraction.Times;

/// <summary>A few function words that a production looks for beside an expression, written as one string with spaces.</summary>
internal sealed class WordSet(string words)
{
    private readonly WordTable<bool> set = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToWordTable();

    public bool Contains(string lower) => set.Contains(lower);

    /// <summary>Whether token <paramref name="token"/> is one of the words.</summary>
    public bool Contains(AnalyzedText text, int token) => set.Contains(text, token);
}
