using FactCheck.Language;

namespace FactCheck.Extraction.Quantities;

/// <summary>
/// Gives each token its traits by one look-up in all the word lists together. Nearly all tokens of a text begin no quantity, so that this decides what the stage costs.
/// </summary>
internal static class WordTraitTable
{
    private static readonly WordTable<WordTraits> Traits = Collect();
    private static readonly WordMemo<WordTraits> Known = new(static (_, lower) => Of(lower));

    /// <summary>Writes the traits of all tokens of <paramref name="text"/>, one for each.</summary>
    public static void Write(AnalyzedText text, Span<WordTraits> traits)
    {
        for (int token = 0; token < traits.Length; token++)
        {
            WordTraits here = Known.Of(text, token);
            bool article = (here & WordTraits.Number) != WordTraits.None && text.Lower[token] is "a" or "an";
            traits[token] = article && !CanFollowArticle(text, token + 1) ? here & ~WordTraits.Number : here;
        }
    }

    private static WordTraits Of(string word)
    {
        if (Traits.TryGetValue(word, out WordTraits traits))
        {
            return traits;
        }

        char first = word[0];
        if (!char.IsAsciiLetter(first))
        {
            bool number = char.IsAsciiDigit(first) || (first == '.' && word.Length > 1) || (first > '\u00A0' && char.GetNumericValue(first) > 0);
            return number ? WordTraits.Number : WordTraits.None;
        }

        int hyphen = word.IndexOf('-', StringComparison.Ordinal);
        if (hyphen > 0)
        {
            return NumberWords.Find(word.AsSpan(0, hyphen)).Role != NumberRole.None ? WordTraits.Number : WordTraits.None;
        }

        // "USD115"
        return word.Length > 3 && char.IsAsciiDigit(word[3]) ? WordTraits.Sign : WordTraits.None;
    }

    /// <summary>"a hundred", "a third", "a mile and a half".</summary>
    private static bool CanFollowArticle(AnalyzedText text, int token) =>
        token < text.Count && ((Known.Of(text, token) & WordTraits.Unit) != WordTraits.None || NumberWords.Find(text.Lower[token]).Role != NumberRole.None);

    private static WordTable<WordTraits> Collect()
    {
        var traits = new Dictionary<string, WordTraits>(StringComparer.Ordinal);
        Add(WordTraits.Number, NumberWords.All);
        Add(WordTraits.Number, ["a", "an", "between", "from", "minus", "negative", "-", "−", "–"]);
        Add(WordTraits.Hedge, HedgeReader.Phrases.Select(FirstWord));
        Add(WordTraits.Sign, MoneyReader.Signs.Select(FirstWord));
        Add(WordTraits.Currency, MoneyReader.CurrencyNames.Select(FirstWord));
        Add(WordTraits.Phrase, CountReader.SetPhrases.Concat(OrdinalReader.SetPhrases).Select(FirstWord));
        Add(WordTraits.Age, ["in", "aged", "age", "ages", "turned"]);
        Add(WordTraits.Nothing, ["no", "nobody"]);
        Add(WordTraits.Magnitude, ["magnitude"]);
        Add(WordTraits.Function, WordList.Load("Extraction/Quantities/function-words.lexicon").Entries);
        Add(WordTraits.Modifier, WordList.Load("Extraction/Quantities/modifiers.lexicon").Entries);
        Add(WordTraits.Role, RoleLexicon.Phrases.Select(FirstWord));
        Add(WordTraits.Unit, UnitTable.All.Select(FirstWord));
        return traits.ToWordTable();

        void Add(WordTraits trait, IEnumerable<string> words)
        {
            foreach (string word in words)
            {
                traits[word] = traits.GetValueOrDefault(word) | trait;
            }
        }
    }

    private static string FirstWord(string phrase) => phrase.Split(' ')[0];
}
