using FactCheck.Language;

namespace FactCheck.Extraction.Quantities;

/// <summary>What became of those counted, and whether the words count only some of them.</summary>
/// <param name="Role">The role, or <see langword="null"/>.</param>
/// <param name="End">The token behind an adjective or participle that directly follows ("12 dead"), else 0.</param>
internal readonly record struct RoleReading(string? Role, int End);

/// <summary>
/// Finds the role of those counted in the words around the number: "12 people were killed", "killing 12", "left three wounded". Silent where the words hedge
/// ("feared dead"), name two roles at once ("killed or wounded"), or tell what those counted did ("two men killed …").
/// </summary>
internal static class RoleReader
{
    private const int Reach = 22;

    /// <summary>The role told by a verb before the number, whose phrase with its hedge begins at <paramref name="first"/>.</summary>
    public static string? Before(SentenceScan scan, int first)
    {
        int verb = first - 1;
        while (scan.Word(verb) is "the" or "all" or "another" or "an" or "additional" or "these" or "those" or "also" or "reportedly" or "both" or "as" or "a" or "total" or "of"
            && first - verb < 5)
        {
            verb--;
        }

        if (RoleLexicon.EndingAt(scan, verb) is not { } word || !word.Allows('o'))
        {
            return null;
        }

        int start = verb - word.Length + 1;
        bool passive = word.Allows('p') && (IsBe(scan.Word(start - 1)) || (scan.Class(start - 1) is WordClass.Adverb && IsBe(scan.Word(start - 2))));
        return passive || (IsJoint(scan.Word(start - 1)) && RoleLexicon.EndingAt(scan, start - 2) is { } other && !Same(other, word)) ? null : word.Role;
    }

    /// <summary>The role told by a verb before the number and a goal behind its noun: "sent 12 people to hospital", "forced 300 residents from their homes".</summary>
    public static string? Around(SentenceScan scan, int first, int next)
    {
        bool sent = scan.Word(first - 1) is "sent" or "sending" or "sends" or "put" or "putting" or "landed" or "landing";
        bool forced = scan.Word(first - 1) is "forced" or "forcing" or "forces" or "drove" or "driving" or "prompted" or "prompting";
        int end = Math.Min(scan.End, next + 5);
        if ((!sent && !forced) || scan.Word(next) is not ("to" or "from" or "in" or "out"))
        {
            return null;
        }

        for (int token = next + 1; token < end; token++)
        {
            string word = scan.Word(token);
            if (sent && word is "hospital" or "hospitals")
            {
                return "hospitalised";
            }

            if (forced && word is "homes" or "houses" or "flee")
            {
                return "displaced";
            }

            if (forced && word is "evacuate")
            {
                return "evacuated";
            }
        }

        return null;
    }

    /// <summary>The role told behind the number and its noun, which end before <paramref name="next"/>.</summary>
    public static RoleReading After(SentenceScan scan, int next)
    {
        bool aux = false;
        int end = Math.Min(scan.End, next + Reach);
        int token = SkipParenthesis(scan, next);
        while (token < end)
        {
            if (RoleLexicon.At(scan, token) is { } word)
            {
                return IsTold(scan, token, word, aux) ? new(word.Role, token == next && word.Length < 3 ? token + word.Length : 0) : default;
            }

            string lower = scan.Word(token);
            if (lower is "known" or "confirmed" or "reported" && IsToHave(scan, token + 1))
            {
                // "are now known to have lost their lives"
                aux = true;
                token += 3;
                continue;
            }

            if (lower is "not" or "n't" or "never" or "feared" or "presumed" or "believed" or "thought" or "may" or "might" or "could" or "would" or "will"
                || (lower is "and" or "or" && !scan.IsNumber(token + 1)))
            {
                return default;
            }

            bool auxiliary = IsBe(lower) || lower is "has" or "have" or "had" or "got" or "reported" or "confirmed" or "said" or "to" or "left" or "remain" or "remained" or "remains";
            aux |= auxiliary;
            if (!auxiliary && !IsPassedOver(scan, token, aux))
            {
                return default;
            }

            token++;
        }

        return default;
    }

    private static bool IsToHave(SentenceScan scan, int token) => scan.Word(token) is "to" && scan.Word(token + 1) is "have" or "be";

    /// <summary>Whether the noun phrase that ends before <paramref name="next"/> is joined to another of people: then it counts only some of them.</summary>
    public static bool IsCoordinated(SentenceScan scan, int first, int next)
    {
        bool after = scan.Word(next) is "and" && IsPeople(scan, next + 1);
        bool before = scan.Word(first - 1) is "and" && scan.Holds(first - 2) && PersonNouns.Contains(NounForms.Singular(scan, first - 2));
        return after || before;
    }

    private static bool IsPeople(SentenceScan scan, int token)
    {
        int noun = scan.Word(token) is "a" or "an" or "the" or "one" ? token + 1
            : AmountReader.Read(scan, HedgeReader.Read(scan, token).Next)?.Next ?? 0;
        return noun > 0 && NounPhraseReader.Read(scan, noun) is { } phrase && PersonNouns.Contains(phrase.Unit);
    }

    private static bool IsTold(SentenceScan scan, int token, RoleWord word, bool aux)
    {
        int next = token + word.Length;
        if (IsJoint(scan.Word(next)) && RoleLexicon.At(scan, next + 1) is { } other && !Same(other, word))
        {
            return false;
        }

        if (word.Allows('a'))
        {
            return true;
        }

        if (word.Allows('s'))
        {
            return scan.Word(next) is not ("down" or "out");
        }

        // Without "were", a participle that has an object is a verb of which those counted are the subject.
        return word.Allows('p') && (aux || !BeginsObject(scan, next));
    }

    private static bool BeginsObject(SentenceScan scan, int token) =>
        scan.Class(token) is WordClass.Determiner or WordClass.Numeral or WordClass.Pronoun or WordClass.ProperNoun or WordClass.Noun or WordClass.Adjective
            && !scan.IsTimed(token)
        || scan.Word(token) is "a" or "an" or "the" or "his" or "her" or "their" or "him" or "them" or "at"
            && (scan.Word(token) is not "at" || scan.Word(token + 1) is "least")
        || scan.IsNumber(token);

    private static bool IsPassedOver(SentenceScan scan, int token, bool aux)
    {
        string word = scan.Word(token);
        if (aux)
        {
            return scan.Class(token) is WordClass.Adverb or WordClass.Auxiliary || word.EndsWith("ly", StringComparison.Ordinal)
                || word is "both" or "all" or "each" or "later" or "still" or "now" or "also" or "found" or "initially" or "pronounced";
        }

        if (!char.IsLetterOrDigit(word[0]))
        {
            return false;
        }

        return scan.Class(token) switch
        {
            WordClass.Verb => false,
            WordClass.Punctuation => false,
            WordClass.Subordinator => false,
            _ => word is not ("but" or "while" or "when" or "after" or "as" or "because" or "before" or "since"),
        };
    }

    /// <summary>Passes over ", including a child," and "(three of them children)".</summary>
    private static int SkipParenthesis(SentenceScan scan, int token)
    {
        string close = scan.Word(token) switch
        {
            "," when scan.Word(token + 1) is "including" or "among" or "mostly" or "most" or "all" or "some" or "both" or "many" || scan.IsNumber(token + 1) => ",",
            "(" => ")",
            "—" or "–" => scan.Word(token),
            _ => "",
        };
        for (int end = token + 1; close.Length > 0 && end < Math.Min(scan.End, token + Reach); end++)
        {
            if (string.Equals(scan.Word(end), close, StringComparison.Ordinal))
            {
                return end + 1;
            }
        }

        return token;
    }

    private static bool Same(RoleWord left, RoleWord right) => string.Equals(left.Role, right.Role, StringComparison.Ordinal);

    private static bool IsJoint(string word) => word is "or" or "and";

    private static bool IsBe(string word) => word is "is" or "are" or "was" or "were" or "be" or "been" or "being" or "'re" or "'s" or "got" or "gets" or "get";
}
