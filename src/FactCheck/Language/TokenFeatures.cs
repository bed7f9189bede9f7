namespace FactCheck.Language;

/// <summary>How a token is written.</summary>
internal enum Casing : byte
{
    /// <summary>No capital at the start.</summary>
    Lower,

    /// <summary>A capital at the start, small letters after it, or a single capital.</summary>
    Capital,

    /// <summary>Two or more letters, all capitals.</summary>
    Upper,
}

/// <summary>How a sentence is set.</summary>
internal enum Setting : byte
{
    /// <summary>Capitals at the start and of names.</summary>
    Prose,

    /// <summary>All in capitals.</summary>
    Capitals,

    /// <summary>Each word capitalised, as headlines are.</summary>
    Headline,

    /// <summary>No capital at all.</summary>
    Small,
}

/// <summary>
/// What the tagger sees of a token by itself, as keys: the word, its beginning and endings, its shape. Training and tagging share this code, so that they
/// cannot drift apart.
/// </summary>
internal static class TokenFeatures
{
    /// <summary>The most keys of a token.</summary>
    public const int Most = 16;

    /// <summary>The number of variants.</summary>
    public const int Variants = 32;

    /// <summary>The bits of a variant that tell how the token itself is written.</summary>
    public const int CasingBits = 2;

    /// <summary>The key of what lies before a sentence.</summary>
    public const uint Before = 1;

    /// <summary>The key of what lies after a sentence.</summary>
    public const uint After = 2;

    /// <summary>The key of the word <paramref name="lower"/> itself; it comes first in what <see cref="Write"/> gives.</summary>
    public static uint WordKey(ReadOnlySpan<char> lower) => Mix(1, WordHash.Of(lower));

    /// <summary>Writes the keys of a token and returns their number.</summary>
    /// <param name="lower">The token in lower case.</param>
    /// <param name="variant">How the token and its sentence are written; see <see cref="VariantOf"/>.</param>
    /// <param name="keys">Room for <see cref="Most"/> keys.</param>
    public static int Write(ReadOnlySpan<char> lower, int variant, Span<uint> keys)
    {
        int count = 0;
        keys[count++] = WordKey(lower);
        keys[count++] = Mix(2, (uint)variant);
        keys[count++] = Mix(3, Shape(lower));
        keys[count++] = Mix(4, (Shape(lower) * 32) + (uint)variant);
        for (int length = 1; length <= 4 && length < lower.Length; length++)
        {
            keys[count++] = Mix(4 + (uint)length, WordHash.Of(lower[^length..]));
        }

        for (int length = 2; length <= 3 && length < lower.Length; length++)
        {
            keys[count++] = Mix(8 + (uint)length, WordHash.Of(lower[..length]));
        }

        int hyphen = lower[..^1].LastIndexOf('-');
        if (hyphen > 0)
        {
            ReadOnlySpan<char> last = lower[(hyphen + 1)..];
            keys[count++] = Mix(12, WordHash.Of(last));
            keys[count++] = Mix(13, WordHash.Of(last[^Math.Min(3, last.Length)..]));
            keys[count++] = Mix(14, WordHash.Of(lower[..lower.IndexOf('-')]));
        }

        return count;
    }

    /// <summary>The part of <paramref name="lower"/> whose word vector tells most about it: after the last hyphen, where there is one.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> lower) => lower[(lower[..^1].LastIndexOf('-') + 1)..];

    /// <summary>How a token is written, its sentence is set, and whether it is the first word: below <see cref="Variants"/>.</summary>
    public static int VariantOf(Casing casing, Setting setting, bool first) => (int)casing + ((int)setting << CasingBits) + (first && casing == Casing.Capital ? 16 : 0);

    /// <summary>How <paramref name="word"/> is written.</summary>
    public static Casing CasingOf(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]))
        {
            return Casing.Lower;
        }

        int letters = 0;
        foreach (char c in word)
        {
            if (char.IsLower(c))
            {
                return Casing.Capital;
            }

            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters > 1 ? Casing.Upper : Casing.Capital;
    }

    private static uint Shape(ReadOnlySpan<char> lower)
    {
        int digits = 0, letters = 0;
        bool hyphen = false, stop = false, apostrophe = false, other = false;
        foreach (char c in lower)
        {
            digits += char.IsDigit(c) ? 1 : 0;
            letters += char.IsLetter(c) ? 1 : 0;
            hyphen |= c == '-';
            stop |= c is '.' or '@';
            apostrophe |= c == '\'';
            other |= c is '/' or ':' or ',' or '_';
        }

        uint length = lower.Length < 3 ? (uint)lower.Length : lower.Length < 5 ? 3u : 4u;
        return length + (digits > 0 ? 8u : 0) + (letters > 0 ? 16u : 0) + (hyphen ? 32u : 0) + (stop ? 64u : 0) + (apostrophe ? 128u : 0) + (other ? 256u : 0)
            + (digits == 4 && lower.Length == 4 ? 512u : 0);
    }

    /// <summary>A key of kind <paramref name="kind"/>; never one of those outside a sentence, nor 0.</summary>
    private static uint Mix(uint kind, uint value)
    {
        uint hash = FeatureHash.Of(kind, value);
        return hash <= After ? hash + 16 : hash;
    }
}
