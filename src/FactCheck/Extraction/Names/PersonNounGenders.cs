using FactCheck.Language;

namespace FactCheck.Extraction.Names;

/// <summary>Nouns for one person, with the gender that they tell. Immutable and thread-safe.</summary>
internal sealed class PersonNounGenders
{
    private readonly WordTable<char?> genders;

    private PersonNounGenders(WordTable<char?> genders) => this.genders = genders;

    public static PersonNounGenders Core { get; } = new(Lexicon.Read("Extraction/Names/person-noun-genders.lexicon")
        .Select(line => line.Entry.Split('\t'))
        .ToWordTable(parts => parts[0], parts => parts[1] is "-" ? (char?)null : parts[1][0]));

    /// <summary>Whether <paramref name="word"/> means a person, and of which gender; <see langword="null"/> where it may be either.</summary>
    public bool TryFind(string word, out char? gender) => genders.TryGetValue(word, out gender);

    /// <summary>As <see cref="TryFind(string, out char?)"/>, of a token.</summary>
    public bool TryFind(AnalyzedText text, int token, out char? gender) => genders.TryGetValue(text, token, out gender);
}
