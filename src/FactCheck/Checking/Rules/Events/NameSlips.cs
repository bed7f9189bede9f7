using FactCheck.Knowledge;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Events;

/// <summary>Whether two words of names look like one name of which one was misspelt. Stricter on names that are both in use: Maria and Mario are two.</summary>
internal static class NameSlips
{
    private const int ShortestWord = 4;
    private const int LongWord = 8;

    private static readonly string[] Endings = ["", "a", "an", "ans", "e", "ese", "ian", "ians", "ic", "ish", "n", "ns", "s"];

    /// <summary>Whether one of two folded words was written for the other, by a slip of one letter or two.</summary>
    public static bool IsSlip(string left, string right)
    {
        if (Math.Min(left.Length, right.Length) < ShortestWord || left[0] != right[0] || string.Equals(Letters(left), Letters(right), StringComparison.Ordinal) || IsEnding(left, right) || AreDerived(left, right))
        {
            return false;
        }

        if (Math.Max(left.Length, right.Length) <= ShortestWord && !IsOtherOrder(left, right))
        {
            return false;
        }

        int allowed = Math.Min(left.Length, right.Length) >= LongWord || IsOtherOrder(left, right) ? 2 : 1;
        return NameSpelling.EditDistance(left, right, allowed) <= allowed;
    }

    /// <summary>Whether one is the other with its letters in another order, which no two names in use are.</summary>
    public static bool IsOtherOrder(string left, string right) => left.Length == right.Length && left.Order().SequenceEqual(right.Order());

    /// <summary>Whether two letters beside each other changed places.</summary>
    private static bool IsSwap(string left, string right) => IsOtherOrder(left, right) && NameSpelling.EditDistance(left, right, 1) == 1;

    /// <summary>Whether one is the other with an "s" at its end.</summary>
    public static bool IsPlural(string left, string right) => Math.Min(left.Length, right.Length) > ShortestWord
        && (string.Equals(left + "s", right, StringComparison.Ordinal) || string.Equals(right + "s", left, StringComparison.Ordinal));

    /// <summary>Whether both are given names in use, so that they may be two persons.</summary>
    public static bool AreTwoGivenNames(string left, string right) =>
        !IsSwap(left, right) && GivenNames.Core.IsGivenName(left) && GivenNames.Core.IsGivenName(right);

    /// <summary>
    /// Whether two words, folded, are one name in two ways of writing a foreign alphabet. A letter written once or twice alone makes none, but for the name that has most ways.
    /// </summary>
    public static bool AreVariants(string left, string right) =>
        (NameSpelling.AreTransliterations(left, right) && !string.Equals(Single(left), Single(right), StringComparison.Ordinal))
        || (IsMuhammad(left) && IsMuhammad(right));

    /// <summary>The word with each doubled consonant written once.</summary>
    internal static string Single(string word) => string.Concat(word.Where((c, i) => i == 0 || c != word[i - 1] || c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y'));

    internal static bool IsMuhammad(string word) => string.Concat(Single(word).Where(c => c is not ('a' or 'e' or 'i' or 'o' or 'u'))) is "mhmd" or "mhmt";

    private static string Letters(string word) => string.Concat(word.Where(char.IsLetter));

    /// <summary>Whether one word is made of the other, or both of a third: "Columbia" and "Columbians", "Democrats" and "Democratic", "Christie" and "Christian".</summary>
    private static bool AreDerived(string left, string right)
    {
        int shared = 0;
        while (shared < left.Length && shared < right.Length && left[shared] == right[shared])
        {
            shared++;
        }

        return shared >= ShortestWord && Array.IndexOf(Endings, left[shared..]) >= 0 && Array.IndexOf(Endings, right[shared..]) >= 0
            && !(left.Length - shared <= 1 && right.Length - shared <= 1);
    }

    // "The Millers", "the Perezes", "Miller's", and a name that is another with an ending ("Johns", "Mikey") may be meant so.
    private static bool IsEnding(string left, string right)
    {
        (string shorter, string longer) = left.Length < right.Length ? (left, right) : (right, left);
        return longer.StartsWith(shorter, StringComparison.Ordinal)
            && ((longer.Length == shorter.Length + 1 && longer[^1] is 's' or 'y') || (longer.Length == shorter.Length + 2 && longer.EndsWith("es", StringComparison.Ordinal)));
    }
}
