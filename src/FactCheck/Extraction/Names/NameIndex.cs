using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Names;

/// <summary>
/// Phrases to find in text, longest first, by their first word. A phrase all in capitals of at most six letters ("US", "NATO") matches only as it stands; a
/// word that is capitalised in the phrase must be capitalised in the text. Immutable and thread-safe.
/// </summary>
internal sealed class NameIndex<T>
{
    private readonly WordTable<Phrase[]> byFirstWord;
    private readonly WordTraits opening;

    /// <summary>Makes the index.</summary>
    /// <param name="names">The phrases.</param>
    /// <param name="opening">The trait of the words that open a phrase, which the lexicon gives to <see cref="FirstWords"/>; none where it gives none.</param>
    public NameIndex(IEnumerable<(string Name, T Value)> names, WordTraits opening = WordTraits.None)
    {
        this.opening = opening;
        var found = new Dictionary<string, List<Phrase>>(StringComparer.Ordinal);
        foreach ((string name, T value) in names)
        {
            Phrase phrase = Parse(name, value);
            if (!found.TryGetValue(phrase.Words[0], out List<Phrase>? same))
            {
                found.Add(phrase.Words[0], same = []);
            }

            if (!same.Exists(each => each.Words.SequenceEqual(phrase.Words, StringComparer.Ordinal) && string.Equals(each.Exact, phrase.Exact, StringComparison.Ordinal)))
            {
                same.Add(phrase);
            }
        }

        byFirstWord = found.ToWordTable(
            pair => pair.Key,
            pair => pair.Value.OrderByDescending(phrase => phrase.Words.Length).ThenBy(phrase => phrase.Exact is null).ToArray());
    }

    /// <summary>The first words of all phrases, folded.</summary>
    public IEnumerable<string> FirstWords => byFirstWord.Keys;

    /// <summary>The number of tokens of the longest phrase that stands at <paramref name="token"/> and ends by <paramref name="end"/>; 0 when none does.</summary>
    public int MatchAt(NameTokens tokens, int token, int end, out T? value)
    {
        if ((opening == WordTraits.None || (tokens.AllTraits(token) & opening) != WordTraits.None)
            && byFirstWord.TryGetValue(tokens.Folded(token), out Phrase[]? phrases))
        {
            foreach (Phrase phrase in phrases)
            {
                if (token + phrase.Words.Length <= end && Matches(phrase, tokens, token))
                {
                    value = phrase.Value;
                    return phrase.Words.Length;
                }
            }
        }

        value = default;
        return 0;
    }

    private static bool Matches(Phrase phrase, NameTokens tokens, int token)
    {
        if (phrase.Exact is { } exact)
        {
            return tokens.Text.Raw(token).SequenceEqual(exact) && !tokens.IsShouted(token);
        }

        for (int i = 0; i < phrase.Words.Length; i++)
        {
            if ((i > 0 && !string.Equals(tokens.Folded(token + i), phrase.Words[i], StringComparison.Ordinal))
                || (phrase.IsCapital[i] && !tokens.IsCapital(token + i)))
            {
                return false;
            }
        }

        return true;
    }

    private static Phrase Parse(string name, T value)
    {
        bool isExact = name.Length <= 6 && !name.Contains(' ', StringComparison.Ordinal)
            && name.Any(char.IsAsciiLetterUpper) && !name.Any(char.IsAsciiLetterLower);
        string[] raw = name.Replace(",", " ,", StringComparison.Ordinal).Replace("'s ", " 's ", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (raw[^1].EndsWith("'s", StringComparison.Ordinal) && raw[^1].Length > 2)
        {
            raw = [.. raw[..^1], raw[^1][..^2], "'s"];
        }

        return new([.. raw.Select(NameSpelling.Fold)], [.. raw.Select(word => char.IsUpper(word[0]))], isExact ? name : null, value);
    }

    private sealed record Phrase(string[] Words, bool[] IsCapital, string? Exact, T Value);
}
