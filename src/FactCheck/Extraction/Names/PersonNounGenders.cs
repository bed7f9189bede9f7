using System.Collections.Frozen;

using FactCheck.Language;

namespace FactCheck.Extraction.Names;

/// <summary>Nouns for one person, with the gender that they tell. Immutable and thread-safe.</summary>
internal sealed class PersonNounGenders
{
    private readonly FrozenDictionary<string, char?> genders;

    private PersonNounGenders(FrozenDictionary<string, char?> genders) => this.genders = genders;

    public static PersonNounGenders Core { get; } = new(Lexicon.Read("Extraction/Names/person-noun-genders.lexicon")
        .Select(line => line.Entry.Split('\t'))
        .ToFrozenDictionary(parts => parts[0], parts => parts[1] is "-" ? (char?)null : parts[1][0], StringComparer.Ordinal));

    /// <summary>Whether <paramref name="word"/> means a person, and of which gender; <see langword="null"/> where it may be either.</summary>
    public bool TryFind(string word, out char? gender) => genders.TryGetValue(word, out gender);
}
