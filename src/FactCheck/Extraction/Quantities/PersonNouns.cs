using FactCheck.Language;

namespace FactCheck.Extraction.Quantities;

/// <summary>Tells words for people from words for things, as far as roles and ages need it.</summary>
internal static class PersonNouns
{
    private static readonly WordList Nouns = WordList.Load("Extraction/Quantities/person-nouns.lexicon");

    public static bool Contains(string singular) =>
        Nouns.Contains(singular)
        || singular.EndsWith("man", StringComparison.Ordinal) || singular.EndsWith("woman", StringComparison.Ordinal)
        || singular.EndsWith("year-old", StringComparison.Ordinal) || singular.EndsWith("goer", StringComparison.Ordinal);
}
