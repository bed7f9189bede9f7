namespace FactCheck.Values;

/// <summary>
/// Spellings of names: folds case, accents and apostrophes, tells variants of transliteration ("Zelensky", "Zelenskyy", "Zelenskiy") from misspellings
/// ("Zelesnky"). Works on Latin letters; others pass through. Stateless and thread-safe; linear in its input except where it says otherwise.
/// </summary>
public static class NameSpelling
{
    // Longer names are folded on the heap.
    private const int MostOnStack = 256;

    // The unaccented letter of each character of three blocks of Unicode; '.' where there is none, or where it is two.
    private const string From00C0 =
        "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.yaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllllllllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private const string From0180 =
        "..............ee................oo.............uu............................aaiioouuuuuuuuuueaaaa....ggkkoooo..j...gg..nnaa....aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............................";

    private const string From1E00 =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    /// <summary>
    /// Lower case without accents: "Élysée" becomes "elysee", "Gdańsk" "gdansk"; typographic apostrophes and dashes become straight. Folding twice is
    /// folding once.
    /// </summary>
    public static string Fold(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return IsFolded(name) ? name : FoldCharacters(name);
    }

    /// <summary>
    /// What spellings of one name in different transliterations have in common: a key to compare, not to show. Two names with one key are variants of each
    /// other; the reverse does not hold.
    /// </summary>
    public static string TransliterationKey(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string folded = Fold(name);
        Span<char> key = folded.Length <= MostOnStack ? stackalloc char[MostOnStack] : new char[folded.Length];
        int length = 0;
        bool inWord = false;
        for (int i = 0; i < folded.Length;)
        {
            if (!char.IsLetterOrDigit(folded[i]))
            {
                // An apostrophe inside a word marks a soft sign or a glottal stop, which the next paper leaves out.
                if (folded[i] != '\'' && inWord)
                {
                    EndWord(key[..length]);
                    inWord = false;
                }

                i++;
                continue;
            }

            if (!inWord && length > 0)
            {
                key[length++] = ' ';
            }

            ReadOnlySpan<char> sound = SoundAt(folded, i, atStart: !inWord, out int written);
            foreach (char letter in sound)
            {
                if (length == 0 || key[length - 1] != letter || char.IsDigit(letter))
                {
                    key[length++] = letter;
                }
            }

            inWord = true;
            i += written;
        }

        if (inWord)
        {
            EndWord(key[..length]);
        }

        return key[..length].ToString();
    }

    /// <summary>Whether the two are spellings of one name by different transliterations (or the same but for case and accents).</summary>
    public static bool AreTransliterations(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return string.Equals(Fold(left), Fold(right), StringComparison.Ordinal)
            || string.Equals(TransliterationKey(left), TransliterationKey(right), StringComparison.Ordinal);
    }

    /// <summary>
    /// Whether one looks like a slip in writing the other: one letter (two in names of eight letters or more) is missing, added, replaced or swapped with
    /// its neighbour, the first letter stands, and they are no transliterations of each other. Names of fewer than four letters are never taken for slips.
    /// </summary>
    public static bool IsMisspelling(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        string a = Fold(left);
        string b = Fold(right);
        int shorter = Math.Min(a.Length, b.Length);
        if (shorter < 4 || a[0] != b[0] || AreTransliterations(a, b))
        {
            return false;
        }

        int allowed = shorter >= 8 ? 2 : 1;
        return EditDistance(a, b, allowed) <= allowed;
    }

    /// <summary>
    /// The number of letters to insert, delete, replace or swap with a neighbour to make one of the other (optimal string alignment), as they stand;
    /// <paramref name="limit"/> + 1 when it is more than <paramref name="limit"/>. Takes time in proportion to the length times the limit.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    public static int EditDistance(string left, string right, int limit)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }

        int[] before = new int[right.Length + 1];
        int[] last = new int[right.Length + 1];
        int[] row = new int[right.Length + 1];
        Fill(last, 0, right.Length, limit);
        for (int i = 1; i <= left.Length; i++)
        {
            // Only cells near the diagonal can stay within the limit.
            int from = Math.Max(1, i - limit);
            int to = (int)Math.Min(right.Length, (long)i + limit);
            Array.Fill(row, limit + 1);
            row[0] = Math.Min(i, limit + 1);
            int best = row[0];
            for (int j = from; j <= to; j++)
            {
                int cost = left[i - 1] == right[j - 1] ? 0 : 1;
                int value = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    value = Math.Min(value, before[j - 2] + 1);
                }

                row[j] = Math.Min(value, limit + 1);
                best = Math.Min(best, row[j]);
            }

            if (best > limit)
            {
                return limit + 1;
            }

            (before, last, row) = (last, row, before);
        }

        return last[right.Length];
    }

    private static void Fill(int[] row, int from, int to, int limit)
    {
        for (int j = from; j <= to; j++)
        {
            row[j] = Math.Min(j, limit + 1);
        }
    }

    private static bool IsFolded(string name)
    {
        foreach (char c in name)
        {
            if (c > 'z' || char.IsAsciiLetterUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    private static string FoldCharacters(string name)
    {
        // A character becomes two at most.
        Span<char> folded = name.Length <= MostOnStack / 2 ? stackalloc char[MostOnStack] : new char[name.Length * 2];
        int length = 0;
        foreach (char c in name)
        {
            switch (c)
            {
                case < '\u0080':
                    folded[length++] = char.ToLowerInvariant(c);
                    break;
                case '’' or '‘' or 'ʼ' or 'ʻ' or '´' or '′':
                    folded[length++] = '\'';
                    break;
                case '‐' or '‑' or '–' or '—':
                    folded[length++] = '-';
                    break;
                case '\u00A0' or '\u202F' or '\u2009':
                    folded[length++] = ' ';
                    break;
                case 'ß' or 'ẞ':
                    folded[length++] = 's';
                    folded[length++] = 's';
                    break;
                case 'æ' or 'Æ':
                    folded[length++] = 'a';
                    folded[length++] = 'e';
                    break;
                case 'œ' or 'Œ':
                    folded[length++] = 'o';
                    folded[length++] = 'e';
                    break;
                case 'þ' or 'Þ':
                    folded[length++] = 't';
                    folded[length++] = 'h';
                    break;
                case >= '\u0300' and <= '\u036F':
                    break; // A combining accent.
                default:
                    folded[length++] = Unaccented(c);
                    break;
            }
        }

        return folded[..length].ToString();
    }

    private static char Unaccented(char c)
    {
        char found = c switch
        {
            >= '\u00C0' and <= '\u017F' => From00C0[c - '\u00C0'],
            >= '\u0180' and <= '\u024F' => From0180[c - '\u0180'],
            >= '\u1E00' and <= '\u1EFF' => From1E00[c - '\u1E00'],
            _ => '.',
        };
        return found == '.' ? LowerStable(c) : found;
    }

    // Some letters change twice when lowered twice through the tables above; lowering must end where it begins again.
    private static char LowerStable(char c)
    {
        char lower = char.ToLowerInvariant(c);
        return lower == c || lower < '\u0080' ? lower : char.ToLowerInvariant(lower);
    }

    private static ReadOnlySpan<char> SoundAt(string text, int i, bool atStart, out int length)
    {
        ReadOnlySpan<char> rest = text.AsSpan(i);
        foreach ((string written, string sound, bool onlyAtStart) in Sounds)
        {
            if ((!onlyAtStart || atStart) && rest.StartsWith(written, StringComparison.Ordinal))
            {
                length = written.Length;
                return sound;
            }
        }

        length = 1;
        return rest[..1];
    }

    // Longest first. The ends of words ("-skii", "-ov", "-off") are seen to afterwards.
    private static readonly (string Written, string Sound, bool OnlyAtStart)[] Sounds =
    [
        ("tsch", "ch", false),
        ("shch", "sh", false),
        ("sch", "sh", false),
        ("tch", "ch", false),
        ("yev", "ev", true),
        ("yek", "ek", true),
        ("yel", "el", true),
        ("ck", "k", false),
        ("kh", "h", false),
        ("ph", "f", false),
        ("dh", "d", false),
        ("tz", "ts", false),
        ("ks", "x", false),
        ("oo", "u", false),
        ("ou", "u", false),
        ("ei", "ei", false),
        ("ey", "ei", false),
        ("ay", "ai", false),
        ("iy", "i", false),
        ("yi", "i", false),
        ("ij", "i", false),
        ("ii", "i", false),
        ("w", "v", false),
        ("y", "i", false),
    ];

    private static void EndWord(Span<char> key)
    {
        if (key.Length > 3 && key[^1] == 'f' && key[^2] is 'o' or 'e' && key[^3] is not 'o')
        {
            key[^1] = 'v';
        }
    }
}
