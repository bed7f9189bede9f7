using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Names;

/// <summary>The parts of a person's name as far as linking needs them, each as a transliteration key. Immutable.</summary>
/// <param name="Given">The first name or initial; empty when only a surname is known.</param>
/// <param name="GivenRaw">The first name as it stands.</param>
/// <param name="Surname">The surname with its particles.</param>
/// <param name="Core">The last word of the surname, by which it may be cited ("Leyen").</param>
/// <param name="Suffix">"jr", "sr", "ii", "iii" or empty.</param>
internal sealed record PersonName(string Given, string GivenRaw, string Surname, string Core, string Suffix)
{
    private static readonly WordList SurnameFirst = WordList.Load("Extraction/Names/surname-first.lexicon");

    public bool IsFull => Given.Length > 0;

    /// <summary>What the person is linked by: surname, then given name.</summary>
    public string Key => IsFull ? Surname + " " + Given : Surname;

    public static PersonName Parse(NameTokens tokens, int first, int end)
    {
        var words = new List<string>(end - first);
        string suffix = "";
        for (int i = first; i < end; i++)
        {
            if (i > first && tokens.Has(i, WordTraits.NameSuffix))
            {
                suffix = tokens.Folded(i).TrimEnd('.');
            }
            else if (char.IsLetter(tokens.Text.Raw(i)[0]))
            {
                words.Add(tokens.Text.Raw(i).ToString());
            }
        }

        return words.Count == 0 ? new("", "", tokens.Folded(first), tokens.Folded(first), suffix) : FromWords(words, suffix, tokens.Lexicon);
    }

    public static PersonName Parse(string name, NameLexicon lexicon)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        string suffix = "";
        if (words.Count > 2 && (lexicon.Of(NameSpelling.Fold(words[^1])) & WordTraits.NameSuffix) != WordTraits.None)
        {
            suffix = NameSpelling.Fold(words[^1]).TrimEnd('.');
            words.RemoveAt(words.Count - 1);
        }

        return FromWords(words, suffix, lexicon);
    }

    private static PersonName FromWords(List<string> words, string suffix, NameLexicon lexicon)
    {
        if (words.Count == 1)
        {
            string only = TransliterationKeys.Of(words[0]);
            return new("", "", only, only, suffix);
        }

        if (IsSurnameFirst(words, lexicon))
        {
            string family = TransliterationKeys.Of(words[0]);
            string given = TransliterationKeys.Of(string.Concat(words.Skip(1))).Replace(" ", "", StringComparison.Ordinal);
            return new(given, string.Concat(words.Skip(1)), family, family, suffix);
        }

        int start = words.Count - 1;
        bool isParticle(int i) => (lexicon.Of(NameSpelling.Fold(words[i])) & WordTraits.Particle) != WordTraits.None;
        while (start > 0 && isParticle(start - 1))
        {
            start--;
        }

        string surname = TransliterationKeys.Of(string.Join(' ', words.Skip(start)));
        return start == 0
            ? new("", "", surname, TransliterationKeys.Of(words[^1]), suffix)
            : new(TransliterationKeys.Of(words[0]), words[0], surname, TransliterationKeys.Of(words[^1]), suffix);
    }

    private static bool IsSurnameFirst(List<string> words, NameLexicon lexicon)
    {
        string first = NameSpelling.Fold(words[0]);
        if (words.Count > 3 || !SurnameFirst.Contains(first))
        {
            return false;
        }

        WordTraits traits = lexicon.Of(first);
        bool isAlsoGiven = (traits & WordTraits.GivenName) != WordTraits.None;
        bool lastIsSurname = (lexicon.Of(NameSpelling.Fold(words[^1])) & WordTraits.Surname) != WordTraits.None;
        return words[1].Contains('-', StringComparison.Ordinal) || (!isAlsoGiven && !lastIsSurname) || (words.Count == 3 && words[1].Length <= 5 && words[2].Length <= 4);
    }
}
