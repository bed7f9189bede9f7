using System.Globalization;
using System.Text.RegularExpressions;

namespace FactCheck.Training.Tenures;

/// <summary>A name as the Factbook writes it, "Joao Manuel Goncalves LOURENCO": the capitals mark the family name.</summary>
internal sealed partial record FactbookName(string Name, string Family, string Short)
{
    private static readonly string[] Particles = ["al", "al-", "bin", "bint", "da", "das", "de", "del", "di", "do", "dos", "el", "ibn", "la", "le", "van", "von", "y"];

    /// <summary>Reads a name; <see langword="null"/> when the field holds more than one name or something else.</summary>
    public static FactbookName? Parse(string field)
    {
        string text = Ranks().Replace(Brackets().Replace(field.Replace('`', '\'').Trim(), " ").Trim(), "").Trim();
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 7 || text.Any(c => c is ',' or ';' or ':' or '/' || char.IsDigit(c)) || words.Any(word => word is "and" or "the" or "of"))
        {
            return null;
        }

        string[] capitals = [.. words.Where(IsFamily)];
        if (capitals.Length == 0 || words.Any(word => char.IsLower(word[0]) && !Particles.Contains(word, StringComparer.OrdinalIgnoreCase) && !word.Contains('-', StringComparison.Ordinal)))
        {
            return null;
        }

        string name = string.Join(' ', words.Select(TitleCase));
        string family = string.Join(' ', capitals.Select(TitleCase));
        bool last = words.Length > 2 && IsFamily(words[^1]) && !IsFamily(words[0]);
        return new(name, family, last ? $"{TitleCase(words[0])} {family}" : name);
    }

    private static bool IsFamily(string word) => word.Count(char.IsUpper) >= 2 && !IsNumeral(word) && !word.Contains('.', StringComparison.Ordinal)
        && word.Count(char.IsUpper) * 2 >= word.Count(char.IsLetter);

    private static bool IsNumeral(string word) => word.All(c => c is 'I' or 'V' or 'X');

    private static string TitleCase(string word)
    {
        if (!IsFamily(word))
        {
            return word;
        }

        int head = word.StartsWith("Mc", StringComparison.Ordinal) ? 2 : word.StartsWith("Mac", StringComparison.Ordinal) ? 3 : 0;
        char[] letters = word.ToCharArray();
        for (int i = head + 1; i < letters.Length; i++)
        {
            bool opens = letters[i - 1] is '-' or '\'' or '’';
            letters[i] = opens ? char.ToUpper(letters[i], CultureInfo.InvariantCulture) : char.ToLower(letters[i], CultureInfo.InvariantCulture);
        }

        return new(letters);
    }

    [GeneratedRegex(@"^(?:(?:Acting|Interim|Dr|Gen|Col|Lt|Lieut|Maj|Brig|Capt|Cdr|Adm|Rev|Rt|Prof|Hon|Sen|Mr|Mrs|Ms|Eng|Ret|Sir|Dame|Sheikh|Shaykh|Cardinal|Field Marshal|General|Marshal|Major|Colonel|Brigadier|Captain|Prince|King|Queen)\b\.?\s*)+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ranks();

    [GeneratedRegex(@"\([^)]*\)|""[^""]*""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Brackets();
}
