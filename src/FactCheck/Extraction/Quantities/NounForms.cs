using FactCheck.Language;

namespace FactCheck.Extraction.Quantities;

/// <summary>Singular and plural of nouns, by the lemma where the analyzer gives one and by form otherwise.</summary>
internal static class NounForms
{
    private static readonly LexiconTable Irregular = LexiconTable.Load("Extraction/Quantities/irregular-plurals.lexicon");
    private static readonly WordList Unchanged = WordList.Load("Extraction/Quantities/unchanged-plurals.lexicon");

    /// <summary>The noun at <paramref name="token"/> in the singular, in lower case.</summary>
    public static string Singular(SentenceScan scan, int token)
    {
        string word = scan.Word(token);
        if (Irregular.TryGet(word, out string? singular))
        {
            return singular;
        }

        string lemma = scan.Text.Lemmas[token];
        return !string.Equals(lemma, word, StringComparison.Ordinal) || Unchanged.Contains(word) ? lemma : WithoutEnding(word);
    }

    /// <summary>Whether the word at <paramref name="token"/> can name several things.</summary>
    public static bool CanBePlural(SentenceScan scan, int token)
    {
        string word = scan.Word(token);
        return Irregular.Contains(word) || Unchanged.Contains(word) || !string.Equals(WithoutEnding(word), word, StringComparison.Ordinal);
    }

    private static string WithoutEnding(string word)
    {
        if (word.Length < 4 || word[^1] != 's' || word[^2] is 's' or 'u' or 'i' or '\'')
        {
            return word;
        }

        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
        {
            return string.Concat(word.AsSpan(0, word.Length - 3), "y");
        }

        bool syllable = word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal)
            || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal);
        return syllable ? word[..^2] : word[..^1];
    }
}
