using System.Globalization;

using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <summary>Tells numbers that name something from numbers that count: years, "Boeing 737", "No. 10", "Route 66", house numbers.</summary>
internal static class NumberNames
{
    private static readonly WordList Numbered = WordList.Load("Extraction/Quantities/numbered-nouns.lexicon");

    /// <summary>A number that names: a year, "Boeing 737", "No. 10", "911 call".</summary>
    public static bool IsName(SentenceScan scan, HedgeReading hedge, Amount amount)
    {
        if (IsRatio(scan, hedge.Next) || scan.Word(hedge.Next - 1) is "not" or "per")
        {
            return true;
        }

        ReadOnlySpan<char> word = scan.Word(hedge.Next);
        if (word.Length == 0 || !char.IsAsciiDigit(word[0]))
        {
            return false;
        }

        bool plain = hedge.Hedge == Hedge.None && amount.Next == hedge.Next + 1 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && (number is >= 1900 and < 2100 || number == 911);
        if (plain || word[0] == '0')
        {
            return true;
        }

        string before = scan.Word(hedge.Next - 1);
        if (before is "#" || Numbered.Contains(before))
        {
            return hedge.Next > scan.First;
        }

        // A capitalized word right before a number is the number's name unless a preposition leads it: "In Kyiv 12 people".
        return hedge.Hedge == Hedge.None && scan.IsCapitalized(hedge.Next - 1) && !scan.IsTimed(hedge.Next - 1)
            && scan.Class(hedge.Next - 1) is WordClass.ProperNoun && scan.Class(hedge.Next - 2) is not WordClass.Adposition
            && !RoleLexicon.IsRole(scan, hedge.Next - 1);
    }

    /// <summary>"one in five women", "1 in every 500 users": no such number of them was counted.</summary>
    private static bool IsRatio(SentenceScan scan, int token)
    {
        int joint = scan.Word(token - 1) is "every" ? token - 2 : token - 1;
        return scan.Word(joint) is "in" && scan.IsNumber(joint - 1);
    }

    /// <summary>"438 East Main Street", "2200 block": a number and a name.</summary>
    public static bool IsAddress(SentenceScan scan, NounPhrase phrase, bool several)
    {
        if (scan.Word(phrase.Head) is "block" or "blocks" && scan.Word(phrase.Head + 1) is "of")
        {
            return true;
        }

        // "11 News" is a station.
        if (scan.Word(phrase.Head) is "news")
        {
            return true;
        }

        if (!scan.IsCapitalized(phrase.Head) || !several)
        {
            return false;
        }

        bool people = PersonNouns.Contains(phrase.Unit) || PersonNouns.Contains(scan.Text.Lemmas[phrase.Head]);
        return !people && !(phrase.CompoundFirst == phrase.Head && NounForms.CanBePlural(scan, phrase.Head) && scan.Class(phrase.Head + 1) is not WordClass.ProperNoun);
    }
}
