using FactCheck.Language;

namespace FactCheck.Extraction.Events;

/// <summary>Questions about single tokens that the event code asks everywhere.</summary>
internal static class TokenTests
{
    /// <summary>Whether the token is <paramref name="word"/> by form or lemma.</summary>
    public static bool Is(this AnalyzedText text, int token, string word) =>
        string.Equals(text.Lower[token], word, StringComparison.Ordinal) || string.Equals(text.Lemmas[token], word, StringComparison.Ordinal);

    public static bool IsIn(this AnalyzedText text, int token, WordList words) =>
        words.Contains(text.Lower[token]) || words.Contains(text.Lemmas[token]);

    public static bool IsNoun(this AnalyzedText text, int token) => text.Classes[token] is WordClass.Noun or WordClass.ProperNoun;

    public static bool IsVerbal(this AnalyzedText text, int token) => text.Classes[token] is WordClass.Verb or WordClass.Auxiliary;

    public static bool IsComma(this AnalyzedText text, int token) => text.Lower[token] is ",";

    public static bool IsPossessive(this AnalyzedText text, int token) => text.Lower[token] is "'s" or "'";

    /// <summary>A token that can stand inside a noun phrase before its head: "second official phone".</summary>
    public static bool IsPremodifier(this AnalyzedText text, int token) =>
        text.Classes[token] is WordClass.Adjective or WordClass.Noun or WordClass.ProperNoun or WordClass.Numeral
        || text.IsPossessive(token)
        || (text.VerbForms[token] is VerbForm.PastParticiple or VerbForm.Gerund && text.Classes[token] is WordClass.Verb);

    public static bool IsPreposition(this AnalyzedText text, int token) =>
        text.Classes[token] == WordClass.Adposition || (text.Lower[token] is "to" && text.Classes[token] == WordClass.Particle);

    public static bool IsClosingOrOpeningQuote(this AnalyzedText text, int token) =>
        text.Lower[token] is "\"" or "“" or "”" or "``" or "''" or "«" or "»";
}
