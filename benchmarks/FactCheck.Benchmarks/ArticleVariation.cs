using System.Text;

using FactCheck.Articles;
using FactCheck.Values;

namespace FactCheck.Benchmarks;

/// <summary>
/// Makes another article of one: other names, other years, another id. The same round gives the same names in every article, so that the articles
/// of a round still tell of the same events.
/// </summary>
internal static class ArticleVariation
{
    private const string Vowels = "aeiou";
    private const string Consonants = "bcdfghjklmnpqrstvwxyz";

    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        "January", "February", "March", "April", "June", "July", "August", "September", "October", "November", "December",
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "President", "Minister", "Secretary", "General",
    };

    /// <summary>The article as round <paramref name="round"/> tells it; round 0 is the article itself.</summary>
    public static Article Vary(Article article, int round) => round == 0
        ? article
        : article with
        {
            Id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{article.Id}~{round}"),
            Text = Vary(article.Text, round),
            Published = article.Published is { } time ? time with { Date = Later(time.Date, round) } : null,
        };

    private static PartialDate Later(PartialDate date, int round) => date with { Year = date.Year + (round % 20) };

    private static string Vary(string text, int round)
    {
        string[] words = [.. Words(text)];

        // A word that the text also writes small is no name: "Police", "When".
        HashSet<string> small = [.. words.Where(word => char.IsLower(word[0]))];
        var result = new StringBuilder(text.Length);
        foreach (string word in words)
        {
            Append(result, word, small, round);
        }

        return result.ToString();
    }

    private static IEnumerable<string> Words(string text)
    {
        for (int start = 0; start < text.Length;)
        {
            int end = start + 1;
            while (end < text.Length && char.IsLetterOrDigit(text[start]) && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            yield return text[start..end];
            start = end;
        }
    }

    private static void Append(StringBuilder result, string word, HashSet<string> small, int round)
    {
        if (word.Length == 4 && int.TryParse(word, System.Globalization.CultureInfo.InvariantCulture, out int year) && year is > 1900 and < 2100)
        {
            result.Append(year + (round % 20));
        }
        else if (word.Length > 2 && char.IsUpper(word[0]) && !Kept.Contains(word) && !small.Contains(word.ToLowerInvariant()))
        {
            // Consonants as well as vowels: names that differ in vowels only would be misspellings of each other.
            foreach (char letter in word)
            {
                char renamed = Rotated(Rotated(char.ToLowerInvariant(letter), Vowels, round), Consonants, round);
                result.Append(char.IsUpper(letter) ? char.ToUpperInvariant(renamed) : renamed);
            }
        }
        else
        {
            result.Append(word);
        }
    }

    private static char Rotated(char letter, string alphabet, int round) =>
        alphabet.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? alphabet[(at + round) % alphabet.Length] : letter;
}
