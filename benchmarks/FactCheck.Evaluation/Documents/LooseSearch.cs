using System.Text;

using FactCheck.Articles;

namespace FactCheck.Evaluation.Documents;

/// <summary>Finds a sentence in a text although spacing, case or punctuation differ, as they do between a tokenized text and its source.</summary>
internal static class LooseSearch
{
    /// <summary>The span of the first occurrence, or <see langword="null"/>.</summary>
    public static TextSpan? Find(string text, string part)
    {
        string sought = Letters(part, places: null);
        if (sought.Length == 0)
        {
            return null;
        }

        var places = new List<int>(text.Length);
        int at = Letters(text, places).IndexOf(sought, StringComparison.Ordinal);
        return at < 0 ? null : new TextSpan(places[at], places[at + sought.Length - 1] + 1);
    }

    private static string Letters(string text, List<int>? places)
    {
        var letters = new StringBuilder(text.Length);
        for (int index = 0; index < text.Length; index++)
        {
            if (char.IsLetterOrDigit(text[index]))
            {
                letters.Append(char.ToLowerInvariant(text[index]));
                places?.Add(index);
            }
        }

        return letters.ToString();
    }
}
