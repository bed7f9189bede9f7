using System.Runtime.CompilerServices;

namespace FactCheck.Knowledge;

/// <summary>
/// Folds names and titles so that spellings of one name are equal: case, accents, hyphens, full stops, apostrophes and the usual
/// variants of Slavic transliteration (Zelensky, Zelenskyy, Zelenskiy) disappear.
/// </summary>
internal static class NameFolding
{
    /// <summary>The base letter of each character from U+00C0 to U+017F; letters of two characters are cut to the first.</summary>
    private const string LatinBase =
        "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>Folds <paramref name="name"/>; words of the result are separated by one space.</summary>
    public static string Fold(string name) => Fold(name.AsSpan());

    /// <inheritdoc cref="Fold(string)"/>
    public static string Fold(ReadOnlySpan<char> name)
    {
        Span<char> folded = name.Length <= 128 ? stackalloc char[128] : new char[name.Length];
        return new(folded[..Fold(name, folded)]);
    }

    /// <summary>Folds <paramref name="name"/> into <paramref name="folded"/>, which is no shorter, and tells the length of the result.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Fold(ReadOnlySpan<char> name, Span<char> folded)
    {
        int length = 0;
        bool space = false;
        bool isNumeral = true;
        foreach (char raw in name)
        {
            char c = BaseOf(raw);
            if (c == '\0')
            {
                continue;
            }

            if (c == ' ')
            {
                space = length > 0;
                isNumeral = true;
                continue;
            }

            if (space)
            {
                folded[length++] = ' ';
                space = false;
            }

            // "skyy", "skiy", "skii" and "sky" are one ending; so are "Sergey" and "Sergei". "II" and "III" are two numbers, and so are "VI" and "VII".
            char letter = c == 'y' ? 'i' : c;
            isNumeral &= c is 'i' or 'v' or 'x';
            if (isNumeral || letter != 'i' || length == 0 || folded[length - 1] != 'i')
            {
                folded[length++] = letter;
            }
        }

        return length;
    }

    private static char BaseOf(char c)
    {
        if (char.IsAsciiLetter(c))
        {
            return (char)(c | 0x20);
        }

        if (c is >= '\u00C0' and <= '\u017F')
        {
            return LatinBase[c - '\u00C0'];
        }

        if (char.IsLetterOrDigit(c))
        {
            return c is '\u0219' ? 's' : c is '\u021B' ? 't' : char.ToLowerInvariant(c);
        }

        // Full stops, apostrophes and combining marks join what they stand between; everything else separates.
        return c is '.' or '\'' or '’' or '‘' or (>= '\u0300' and <= '\u036F') ? '\0' : ' ';
    }
}
