using FactCheck.Articles;
using FactCheck.Language;

namespace FactCheck.Extraction.Quantities;

/// <summary>The noun phrase behind a number or ordinal.</summary>
/// <param name="CompoundFirst">The first noun of the compound: "phone" of "official phone call".</param>
/// <param name="Head">The head: "call".</param>
/// <param name="Unit">The head in the singular.</param>
/// <param name="First">The first token of the phrase.</param>
internal readonly record struct NounPhrase(int First, int CompoundFirst, int Head, string Unit)
{
    public int Next => Head + 1;

    public TextSpan CompoundSpan(SentenceScan scan) => scan.Span(CompoundFirst, Head + 1);
}

/// <summary>Finds the head of a noun phrase without a parse: modifiers, then a run of nouns whose last one counts.</summary>
internal static class NounPhraseReader
{
    private const int Longest = 8;

    /// <summary>Reads the phrase at <paramref name="first"/>.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="first">The first token behind the number.</param>
    /// <param name="plural">Whether the head must be able to be a plural: a run of nouns ends with its last plural.</param>
    public static NounPhrase? Read(SentenceScan scan, int first, bool plural = false)
    {
        int head = -1;
        int compound = -1;
        int end = Math.Min(scan.End, first + Longest);
        for (int token = first; token < end; token++)
        {
            if (IsNoun(scan, token, head))
            {
                compound = compound < 0 ? token : compound;
                head = !plural || head < 0 || NounForms.CanBePlural(scan, token) || !NounForms.CanBePlural(scan, head) ? token : head;
                if (plural && head != token)
                {
                    break;
                }
            }
            else if (head >= 0 || !IsModifier(scan, token))
            {
                break;
            }
        }

        if (head < 0 || (plural && !NounForms.CanBePlural(scan, head)))
        {
            return null;
        }

        return new(first, compound, head, NounForms.Singular(scan, head));
    }

    private static bool IsNoun(SentenceScan scan, int token, int head)
    {
        string word = scan.Word(token);
        if (!char.IsLetter(word[0]) || scan.Has(token, WordTraits.Function | WordTraits.Timed))
        {
            return false;
        }

        if (RoleLexicon.IsRole(scan, token))
        {
            return RoleLexicon.IsNoun(scan, token);
        }

        return scan.Class(token) switch
        {
            WordClass.Noun or WordClass.ProperNoun => !word.Contains('-', StringComparison.Ordinal) || !char.IsAsciiDigit(word[0]),
            WordClass.X => head < 0 && !scan.Has(token, WordTraits.Modifier),
            WordClass.Verb => false,
            _ => word is "others" || (PersonNouns.Contains(NounForms.Singular(scan, token)) && !IsNominal(scan, token + 1)),
        };
    }

    private static bool IsModifier(SentenceScan scan, int token)
    {
        string word = scan.Word(token);
        if (scan.Has(token, WordTraits.Modifier))
        {
            return true;
        }

        if (scan.Has(token, WordTraits.Function))
        {
            return false;
        }

        return scan.Class(token) switch
        {
            WordClass.Adjective or WordClass.Numeral => true,
            WordClass.Adverb => IsNominal(scan, token + 1) || scan.Class(token + 1) is WordClass.Adjective,
            WordClass.Verb => scan.Text.VerbForms[token] is VerbForm.PastParticiple or VerbForm.Gerund or VerbForm.Past && IsNominal(scan, token + 1),
            WordClass.Punctuation => word is "," && scan.Class(token - 1) is WordClass.Adjective && scan.Class(token + 1) is WordClass.Adjective,
            _ => word.Contains('-', StringComparison.Ordinal) && word.Length > 2,
        };
    }

    private static bool IsNominal(SentenceScan scan, int token) =>
        scan.Class(token) is WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective or WordClass.X && !scan.Has(token, WordTraits.Function);
}
