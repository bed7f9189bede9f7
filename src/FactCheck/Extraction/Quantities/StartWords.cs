using System.Collections.Frozen;

using FactCheck.Language;

namespace FactCheck.Extraction.Quantities;

/// <summary>What may begin at a token.</summary>
[Flags]
internal enum StartKinds
{
    /// <summary>Nothing: the readers need not look.</summary>
    None = 0,

    /// <summary>A number, or a range that begins with "between" or "from".</summary>
    Number = 1,

    /// <summary>A hedge.</summary>
    Hedge = 2,

    /// <summary>A sign or code of a currency.</summary>
    Sign = 4,

    /// <summary>A set phrase with a number that counts or orders nothing.</summary>
    Phrase = 8,

    /// <summary>An age: "aged", "in her thirties".</summary>
    Age = 16,

    /// <summary>None: "nobody", "no injuries".</summary>
    Nothing = 32,

    /// <summary>"magnitude 7.1".</summary>
    Magnitude = 64,
}

/// <summary>
/// Tells by one look-up whether any quantity may begin at a token. Nearly all tokens of a text begin none, so that this decides what the stage costs.
/// </summary>
internal static class StartWords
{
    private static readonly FrozenDictionary<string, StartKinds> Kinds = Collect();

    public static StartKinds Of(SentenceScan scan, int token)
    {
        string word = scan.Word(token);
        if (word.Length == 0)
        {
            return StartKinds.None;
        }

        if (Kinds.TryGetValue(word, out StartKinds kinds))
        {
            return word is "a" or "an" && !CanFollowArticle(scan.Word(token + 1)) ? kinds & ~StartKinds.Number : kinds;
        }

        char first = word[0];
        if (!char.IsAsciiLetter(first))
        {
            bool number = char.IsAsciiDigit(first) || (first == '.' && word.Length > 1) || (first > '\u00A0' && char.GetNumericValue(first) > 0);
            return number ? StartKinds.Number : StartKinds.None;
        }

        int hyphen = word.IndexOf('-', StringComparison.Ordinal);
        if (hyphen > 0)
        {
            return NumberWords.Find(word.AsSpan(0, hyphen)).Role != NumberRole.None ? StartKinds.Number : StartKinds.None;
        }

        // "USD115"
        return word.Length > 3 && char.IsAsciiDigit(word[3]) ? StartKinds.Sign : StartKinds.None;
    }

    /// <summary>"a hundred", "a third", "a mile and a half".</summary>
    private static bool CanFollowArticle(string word) => NumberWords.Find(word).Role != NumberRole.None || UnitTable.IsFirstWord(word);

    private static FrozenDictionary<string, StartKinds> Collect()
    {
        var kinds = new Dictionary<string, StartKinds>(StringComparer.Ordinal);
        Add(StartKinds.Number, NumberWords.All);
        Add(StartKinds.Number, ["a", "an", "between", "from", "minus", "negative", "-", "−", "–"]);
        Add(StartKinds.Hedge, HedgeReader.Phrases.Select(FirstWord));
        Add(StartKinds.Sign, MoneyReader.Signs.Select(FirstWord));
        Add(StartKinds.Phrase, CountReader.SetPhrases.Concat(OrdinalReader.SetPhrases).Select(FirstWord));
        Add(StartKinds.Age, ["in", "aged", "age", "ages", "turned"]);
        Add(StartKinds.Nothing, ["no", "nobody"]);
        Add(StartKinds.Magnitude, ["magnitude"]);
        return kinds.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(StartKinds kind, IEnumerable<string> words)
        {
            foreach (string word in words)
            {
                kinds[word] = kinds.GetValueOrDefault(word) | kind;
            }
        }
    }

    private static string FirstWord(string phrase) => phrase.Split(' ')[0];
}
