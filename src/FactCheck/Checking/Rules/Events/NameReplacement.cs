using FactCheck.Extraction;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Events;

/// <summary>Whether words that replaced a part of a name make it another name, or only write it otherwise.</summary>
internal static class NameReplacement
{
    /// <summary>Words that may stand for each other without changing what is named.</summary>
    private static readonly string[][] Interchangeable =
    [
        ["office", "department", "dept"], ["street", "st"], ["avenue", "ave", "av"], ["road", "rd"], ["boulevard", "blvd"], ["drive", "dr"], ["lane", "ln"],
        ["north", "n"], ["south", "s"], ["east", "e"], ["west", "w"], ["saint", "st"], ["mount", "mt"], ["and", "&"], ["center", "centre"], ["harbor", "harbour"],
        ["defense", "defence"], ["labor", "labour"], ["theater", "theatre"], ["theaters", "theatres"], ["organization", "organisation"], ["university", "univ"], ["company", "co"], ["incorporated", "inc"], ["limited", "ltd"],
        ["corporation", "corp"], ["doctor", "dr"], ["senator", "sen"], ["representative", "rep"], ["governor", "gov"], ["junior", "jr"], ["senior", "sr"],
    ];

    /// <summary>Words for the kind of a place, of which one house has a number of names.</summary>
    private static readonly string[][] Kinds =
    [
        ["hospital", "medical", "center", "centre", "clinic", "infirmary"],
        ["jail", "prison", "correctional", "corrections", "detention", "center", "facility", "penitentiary"],
        ["ocean", "sea", "basin", "rim"],
    ];

    /// <summary>Whether <paramref name="replacement"/> in the place of <paramref name="original"/> names something else, or misspells it.</summary>
    public static bool IsAnotherName(string original, string replacement, EntityKind kind)
    {
        string left = NameSpelling.Fold(original);
        string right = NameSpelling.Fold(replacement);
        if (left.Length < 2 || right.Length < 2 || string.Equals(left, right, StringComparison.Ordinal) || IsAbbreviation(left, right) || IsSameWithoutKind(left, right))
        {
            return false;
        }

        if (NameSpelling.AreTransliterations(left, right))
        {
            return false;
        }

        // Another given name before one surname may be a relative; only a slip of the pen is a changed name.
        return kind == EntityKind.Person
            ? NameSpelling.IsMisspelling(left, right)
            // What ends in a small word ("Indiana DNR is") is no name.
            : IsCapital(original) == IsCapital(replacement) && IsCapital(LastWord(original)) == IsCapital(LastWord(replacement)) && char.IsDigit(original[0]) == char.IsDigit(replacement[0]);
    }

    private static bool IsCapital(string word) => char.IsUpper(word[0]);

    private static string LastWord(string words) => words[(words.LastIndexOf(' ') + 1)..];

    private static bool IsAbbreviation(string left, string right)
    {
        (string shorter, string longer) = left.Length <= right.Length ? (left, right) : (right, left);
        string[] words = WordsOf(longer);
        string letters = string.Concat(WordsOf(shorter));
        return longer.StartsWith(shorter.TrimEnd('.'), StringComparison.Ordinal)
            || string.Equals(letters, string.Concat(words), StringComparison.Ordinal)
            || (words.Length > 1 && string.Equals(letters, string.Concat(words.Select(word => word[..1])), StringComparison.Ordinal));
    }

    /// <summary>Whether one side has nothing that the other lacks, once words that may stand for each other are paired off, or both only call the kind otherwise.</summary>
    private static bool IsSameWithoutKind(string left, string right)
    {
        List<string> own = [.. WordsOf(left)];
        List<string> other = [.. WordsOf(right)];
        own.RemoveAll(word =>
        {
            int pair = other.FindIndex(candidate => AreInterchangeable(word, candidate));
            if (pair >= 0)
            {
                other.RemoveAt(pair);
            }

            return pair >= 0;
        });
        return own.Count == 0 || other.Count == 0 || Array.Exists(Kinds, kind => own.Concat(other).All(word => kind.Contains(word, StringComparer.Ordinal)));
    }

    /// <summary>Whether two folded words stand for each other in names.</summary>
    public static bool AreInterchangeable(string left, string right) => string.Equals(left, right, StringComparison.Ordinal)
        || Array.Exists(Interchangeable, words => words.Contains(left, StringComparer.Ordinal) && words.Contains(right, StringComparer.Ordinal));

    private static string[] WordsOf(string name) =>
        [.. name.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("the" or "a" or "an"))];
}
