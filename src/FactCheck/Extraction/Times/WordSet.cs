using System.Collections.Frozen;

namespace FactCheck.Extraction.Times;

/// <summary>A few function words that a production looks for beside an expression, written as one string with spaces.</summary>
internal sealed class WordSet(string words)
{
    private readonly FrozenSet<string> set = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public bool Contains(string lower) => set.Contains(lower);
}
