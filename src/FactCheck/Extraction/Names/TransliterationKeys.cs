using FactCheck.Values;

namespace FactCheck.Extraction.Names;

/// <summary>The transliteration keys of words, remembered: an article asks for those of a few names over and over.</summary>
internal static class TransliterationKeys
{
    private const int Slots = 4096;

    [ThreadStatic]
    private static (string Word, string Key)[]? remembered;

    /// <summary>As <see cref="NameSpelling.TransliterationKey"/>.</summary>
    public static string Of(string word)
    {
        (string Word, string Key)[] slots = remembered ??= new (string, string)[Slots];
        ref (string Word, string Key) slot = ref slots[Language.WordHash.Of(word) % Slots];
        if (!string.Equals(slot.Word, word, StringComparison.Ordinal))
        {
            slot = (word, NameSpelling.TransliterationKey(word));
        }

        return slot.Key;
    }
}
