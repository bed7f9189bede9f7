using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Names;

/// <summary>What recognising names asks of a word by itself. Immutable and thread-safe.</summary>
internal sealed class NameWord
{
    private static readonly WordMemo<NameWord> Known = new(static (raw, lower) => new(raw, lower));

    private NameWord(ReadOnlySpan<char> raw, string lower)
    {
        Hash = WordHash.Of(lower);
        Folded = NameSpelling.Fold(lower);
        Traits = ReadTraits(Folded);
        IsCapital = BeginsWithCapital(raw);
        Shape = ShapeOf(raw);
    }

    /// <summary>The hash of the word in lower case.</summary>
    public uint Hash { get; }

    /// <summary>The word in lower case without accents.</summary>
    public string Folded { get; }

    /// <summary>What the lists know of the word, and what may begin with it.</summary>
    public WordTraits Traits { get; }

    /// <summary>Whether the word begins with a capital, or is one like "al-Assad" or "d'Estaing" that holds one behind its particle.</summary>
    public bool IsCapital { get; }

    /// <summary>How the word is written: runs of capitals, small letters, digits and marks.</summary>
    public uint Shape { get; }

    /// <summary>What is known of the word that stands at <paramref name="token"/>.</summary>
    public static NameWord At(AnalyzedText text, int token) => Known.Of(text, token);

    private static WordTraits ReadTraits(string folded)
    {
        WordTraits found = NameLexicon.Core.Of(folded);
        int hyphen = (found & WordTraits.OfWord) == WordTraits.None ? folded.IndexOf('-', StringComparison.Ordinal) : -1;

        // "Mary-Kate", "Jean-Luc" are first names when their first part is one.
        return hyphen > 1 ? found | (NameLexicon.Core.Of(folded[..hyphen]) & WordTraits.GivenName) : found;
    }

    private static bool BeginsWithCapital(ReadOnlySpan<char> raw)
    {
        if (char.IsUpper(raw[0]))
        {
            return true;
        }

        int mark = raw.IndexOfAny('-', '\'', '’');
        return mark is > 0 and < 4 && mark + 1 < raw.Length && char.IsUpper(raw[mark + 1]) && char.IsLower(raw[0]);
    }

    private static uint ShapeOf(ReadOnlySpan<char> word)
    {
        uint shape = 1;
        char last = '\0';
        foreach (char c in word)
        {
            uint kind = char.IsUpper(c) ? 1u : char.IsLower(c) ? 2u : char.IsAsciiDigit(c) ? 3u : c is '.' ? 4u : c is '-' ? 5u : c is '\'' or '’' ? 6u : 7u;
            if (kind != last && shape < 1 << 24)
            {
                shape = (shape << 3) | kind;
            }

            last = (char)kind;
        }

        return word.Length == 1 ? (shape << 2) | 1 : word.Length <= 4 ? (shape << 2) | 2 : shape << 2;
    }
}
