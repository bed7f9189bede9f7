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
        ["defense", "defence"], ["labor", "labour"], ["theater", "theatre"], ["university", "univ"], ["company", "co"], ["incorporated", "inc"], ["limited", "ltd"],
        ["corporation", "corp"], ["doctor", "dr"], ["senator", "sen"], ["representative", "rep"], ["governor", "gov"], ["junior", "jr"], ["senior", "sr"],
    ];

    /// <summary>Whether <paramref name="replacement"/> in the place of <paramref name="original"/> names something else, or misspells it.</summary>
    public static bool IsAnotherName(string original, string replacement, EntityKind kind)
    {
        string left = NameSpelling.Fold(original);
        string right = NameSpelling.Fold(replacement);
        if (left.Length < 2 || right.Length < 2 || string.Equals(left, right, StringComparison.Ordinal) || IsAbbreviation(left, right) || AreInterchangeable(left, right))
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
            : char.IsUpper(original[0]) == char.IsUpper(replacement[0]);
    }

    private static bool IsAbbreviation(string left, string right)
    {
        (string shorter, string longer) = left.Length <= right.Length ? (left, right) : (right, left);
        return longer.StartsWith(shorter.TrimEnd('.'), StringComparison.Ordinal);
    }

    private static bool AreInterchangeable(string left, string right) =>
        Array.Exists(Interchangeable, words => words.Contains(left.TrimEnd('.'), StringComparer.Ordinal) && words.Contains(right.TrimEnd('.'), StringComparer.Ordinal));
}
