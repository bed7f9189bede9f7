namespace FactCheck.Language;

/// <summary>Finds the longest of many phrases at a token. A phrase is its tokens with one space between them.</summary>
internal sealed class PhraseIndex
{
    private readonly WordTable<Phrase[]> byFirstWord;

    public PhraseIndex(IEnumerable<string> phrases)
    {
        byFirstWord = phrases
            .Select(text => new Phrase(text, text.Split(' ')))
            .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
            .ToWordTable(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ToArray());
    }

    /// <summary>The length in tokens of the longest phrase at <paramref name="token"/> within its sentence, or 0.</summary>
    public int MatchAt(AnalyzedText text, int token, out string? match)
    {
        match = null;
        if (!byFirstWord.TryGetValue(text, token, out Phrase[]? candidates))
        {
            return 0;
        }

        int end = text.Sentences[text.SentenceOf[token]].End;
        foreach (Phrase candidate in candidates)
        {
            if (StandsAt(candidate.Words, text, token, end))
            {
                match = candidate.Text;
                return candidate.Words.Length;
            }
        }

        return 0;
    }

    private static bool StandsAt(string[] words, AnalyzedText text, int token, int end)
    {
        if (token + words.Length > end)
        {
            return false;
        }

        for (int i = 1; i < words.Length; i++)
        {
            if (!string.Equals(text.Lower[token + i], words[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private sealed record Phrase(string Text, string[] Words);
}
