using System.Text;

using FactCheck.Knowledge;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Events;

/// <summary>
/// Whether two names, folded, are heard alike and written otherwise ("Elliot" and "Eliot", "Dickson" and "Dixon"): what a reporter writes who was told a name by telephone. Says nothing of
/// foreign alphabets, which every paper writes in its own way.
/// </summary>
internal static class Respellings
{
    private const int ShortestName = 4;
    private const int MostLetters = 2;
    private const int MostLettersOfSurname = 3;

    private static readonly LexiconTable Homophones = LexiconTable.Load("Checking/Rules/Events/given-name-homophones.lexicon");

    /// <summary>Whether two given names sound alike, and no gender tells them apart.</summary>
    public static bool AreGivenNames(string left, string right) =>
        (AreAlike(left, right, MostLetters) || AreHomophones(left, right))
        && !(GivenNames.Core.GenderOf(left) is { } gender && GivenNames.Core.GenderOf(right) is { } other && gender != other);

    /// <summary>Whether two surnames sound alike.</summary>
    public static bool AreSurnames(string left, string right) => AreAlike(left, right, MostLettersOfSurname);

    /// <summary>Whether two words are nearer to each other than two names taken at random: of one initial, and with most letters in common.</summary>
    public static bool AreNear(string left, string right) =>
        Math.Min(left.Length, right.Length) > ShortestName && left[0] == right[0] && !GivenNames.Core.MayBeSame(left, right)
        && NameSpelling.EditDistance(left, right, MostLettersOfSurname) <= MostLettersOfSurname;

    private static bool AreAlike(string left, string right, int mostLetters)
    {
        if (Math.Min(left.Length, right.Length) < ShortestName || string.Equals(left, right, StringComparison.Ordinal) || NameSlips.IsMuhammad(left) || NameSlips.IsMuhammad(right))
        {
            return false;
        }

        return NameSlips.AreVariants(left, right)
            ? string.Equals(English(left), English(right), StringComparison.Ordinal)
            : string.Equals(Sound(left), Sound(right), StringComparison.Ordinal) && NameSpelling.EditDistance(left, right, mostLetters) <= mostLetters;
    }

    private static bool AreHomophones(string left, string right) =>
        !string.Equals(left, right, StringComparison.Ordinal)
        && string.Equals(Homophones.TryGet(left, out string? one) ? one : left, Homophones.TryGet(right, out string? other) ? other : right, StringComparison.Ordinal);

    /// <summary>The name without what English writes in two ways and no transliteration does: "ph", "ck", "sch", "ee" at the end, and consonants that are doubled.</summary>
    private static string English(string name)
    {
        string plain = name.EndsWith("ee", StringComparison.Ordinal) ? name[..^1] : name;
        return NameSlips.Single(plain.Replace("ph", "f", StringComparison.Ordinal).Replace("ck", "k", StringComparison.Ordinal).Replace("sch", "sh", StringComparison.Ordinal));
    }

    /// <summary>The consonants as they sound, the first vowel, and whether the name ends in "a", which makes another name of many.</summary>
    private static string Sound(string name)
    {
        var sound = new StringBuilder(name.Length);
        bool hasVowel = false;
        for (int i = 0; i < name.Length; i++)
        {
            char next = i + 1 < name.Length ? name[i + 1] : '\0';
            string heard = name[i] switch
            {
                'p' when next is 'h' => "f",
                'c' when next is 'k' => "",
                'c' when next is 'h' => "C",
                's' when next is 'h' => "S",
                'c' when next is 'e' or 'i' or 'y' => "s",
                'c' or 'q' => "k",
                'g' when i == 0 && next is 'e' or 'i' => "j",
                'x' => "ks",
                'z' => "s",
                'h' when i > 0 => "",
                var letter when !IsVowel(letter) => name.Substring(i, 1),
                var vowel when !hasVowel => vowel == 'y' ? "i" : vowel.ToString(),
                _ => "",
            };
            hasVowel |= IsVowel(name[i]);
            if (heard.Length > 0 && (sound.Length == 0 || sound[^1] != heard[0]))
            {
                sound.Append(heard);
            }
        }

        return sound.Append(name.EndsWith('a') || name.EndsWith("ah", StringComparison.Ordinal) ? "-a" : "").ToString();
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
