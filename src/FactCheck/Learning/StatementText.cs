using System.Collections.Frozen;
using System.Text;

namespace FactCheck.Learning;

/// <summary>
/// Writes a statement that came as words with spaces between them, as sets of statement pairs have it ("-LRB-", "``", " ,"), as running text. Text that
/// shows no sign of it is left alone.
/// </summary>
internal static class StatementText
{
    private static readonly FrozenSet<string> GluedToTheLeft = new[]
    {
        ",", ".", ";", ":", "!", "?", ")", "]", "%", "'s", "n't", "'re", "'ve", "'ll", "'d", "'m", "...",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static string Restore(string text)
    {
        text = WithDashes(text);
        if (!IsTokenized(text))
        {
            return text;
        }

        var restored = new StringBuilder(text.Length);
        bool glue = true;
        bool inQuotes = false;
        foreach (string token in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string word = token.Contains("-LRB-", StringComparison.Ordinal) || token.Contains("-RRB-", StringComparison.Ordinal) ? Brackets(token) : Mark(token);
            bool closes = GluedToTheLeft.Contains(word) || token is "''" || (token is "\"" && inQuotes);
            if (!glue && !closes)
            {
                restored.Append(' ');
            }

            restored.Append(word);
            inQuotes = token is "``" || (token is "\"" && !inQuotes) || (inQuotes && token is not ("''" or "\""));
            glue = word is "(" or "[" or "$" or "£" or "€" || token is "``" || (token is "\"" && inQuotes);
        }

        return restored.ToString();
    }

    /// <summary>What could not be decoded between two digits was a dash: "7?3".</summary>
    private static string WithDashes(string text)
    {
        if (!text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return text;
        }

        char[] characters = text.ToCharArray();
        for (int i = 1; i + 1 < characters.Length; i++)
        {
            if (characters[i] == '\uFFFD' && char.IsAsciiDigit(characters[i - 1]) && char.IsAsciiDigit(characters[i + 1]))
            {
                characters[i] = '–';
            }
        }

        return new(characters);
    }

    private static bool IsTokenized(string text) =>
        text.EndsWith(" .", StringComparison.Ordinal) || text.Contains(" , ", StringComparison.Ordinal) || text.Contains("``", StringComparison.Ordinal)
        || text.Contains("-LRB-", StringComparison.Ordinal) || text.Contains(" 's ", StringComparison.Ordinal) || text.Contains(" . ", StringComparison.Ordinal);

    private static string Mark(string token) => token switch
    {
        "``" or "''" => "\"",
        "-LSB-" => "[",
        "-RSB-" => "]",
        "--" => "–",
        _ => token,
    };

    private static string Brackets(string token) => token
        .Replace("-LRB-", "(", StringComparison.Ordinal)
        .Replace("-RRB-", ")", StringComparison.Ordinal);
}
