namespace FactCheck.Language;

/// <summary>Gives words their dictionary form: exceptions first, rules of endings for the rest. Immutable and thread-safe.</summary>
/// <param name="exceptions">Lemmas that the rules miss, by word.</param>
/// <param name="bases">The hashes of known base forms; see <see cref="BaseKey"/>.</param>
internal sealed class Lemmatizer(Dictionary<string, LemmaException[]> exceptions, HashSet<uint> bases)
{
    /// <summary>The exceptions in ordinal order of their words.</summary>
    public IEnumerable<KeyValuePair<string, LemmaException[]>> Exceptions => exceptions.OrderBy(entry => entry.Key, StringComparer.Ordinal);

    /// <summary>The known base forms in ascending order of their hashes.</summary>
    public IEnumerable<uint> Bases => bases.Order();

    /// <summary>The key of a base form in the set of known ones.</summary>
    public static uint BaseKey(ReadOnlySpan<char> word, WordClass wordClass) =>
        (WordHash.Of(word) * 31) + (uint)(wordClass == WordClass.Auxiliary ? WordClass.Verb : wordClass);

    /// <summary>The lemma of <paramref name="lower"/>, in lower case.</summary>
    public string Lemma(string lower, Tag tag)
    {
        // Before what was learned, since a treebank errs too.
        if (IrregularForms.BaseOf(lower, tag) is { } dictionaryForm)
        {
            return dictionaryForm;
        }

        if (exceptions.TryGetValue(lower, out LemmaException[]? found))
        {
            foreach (LemmaException exception in found)
            {
                if (exception.Tag == tag)
                {
                    return exception.Lemma;
                }
            }
        }

        return ByRule(lower, tag);
    }

    /// <summary>The lemma by the rules alone.</summary>
    public string ByRule(string lower, Tag tag)
    {
        if (lower.Length is < 3 or > 32)
        {
            return lower;
        }

        Span<char> lemma = stackalloc char[lower.Length + 2];
        lower.CopyTo(lemma);
        int length = tag switch
        {
            { Class: WordClass.Noun } => Plural(lemma, lower.Length, WordClass.Noun),
            { Class: WordClass.Verb, Form: VerbForm.Present } => Plural(lemma, lower.Length, WordClass.Verb),
            { Class: WordClass.Verb, Form: VerbForm.Past or VerbForm.PastParticiple } => Ending(lemma, lower.Length, "ed", WordClass.Verb),
            { Class: WordClass.Verb, Form: VerbForm.Gerund } => Ending(lemma, lower.Length, "ing", WordClass.Verb),
            { Class: WordClass.Adjective or WordClass.Adverb } => Comparison(lemma, lower.Length, tag.Class),
            _ => lower.Length,
        };
        ReadOnlySpan<char> made = lemma[..length];
        return made.SequenceEqual(lower) ? lower : LowerCase.Share(made);
    }

    /// <summary>Whether <paramref name="word"/> is a known base form.</summary>
    public bool IsBase(ReadOnlySpan<char> word, WordClass wordClass) => bases.Contains(BaseKey(word, wordClass));

    /// <summary>"-s" of plurals and of the third person.</summary>
    private int Plural(Span<char> word, int length, WordClass wordClass)
    {
        ReadOnlySpan<char> whole = word[..length];
        if (whole.EndsWith("men") && length > 4 && wordClass == WordClass.Noun)
        {
            bool singular = IsBase(whole, wordClass);
            word[length - 2] = 'a';
            if (singular && !IsBase(word[..length], wordClass))
            {
                word[length - 2] = 'e';
            }

            return length;
        }

        if (whole.EndsWith("children"))
        {
            return length - "ren".Length;
        }

        if (whole[^1] != 's' || whole[^2] is 's' or 'u' or 'i' || (IsBase(whole, wordClass) && !IsBase(whole[..^1], wordClass)))
        {
            return length;
        }

        if (whole.EndsWith("ies") && length > 4)
        {
            if (IsBase(whole[..^1], wordClass))
            {
                return length - 1;
            }

            word[length - 3] = 'y';
            return length - 2;
        }

        if (whole.EndsWith("ves") && !IsBase(whole[..^1], wordClass))
        {
            word[length - 3] = 'f';
            int f = IsBase(word[..(length - 2)], wordClass) ? length - 2 : IsBase(word[..(length - 1)], wordClass) ? length - 1 : 0;
            if (f > 0)
            {
                return f;
            }

            word[length - 3] = 'v';
        }

        bool hisses = whole.EndsWith("ses") || whole.EndsWith("xes") || whole.EndsWith("zes") || whole.EndsWith("ches") || whole.EndsWith("shes") || whole.EndsWith("oes");
        if (!hisses || IsBase(whole[..^1], wordClass))
        {
            return length - 1;
        }

        bool plain = IsBase(whole[..^2], wordClass) || !whole.EndsWith("ses") || whole.EndsWith("sses");
        return plain ? length - 2 : length - 1;
    }

    /// <summary>"-ed" and "-ing": with the consonant undoubled or the e restored where a known verb, or the look of the stem, says so.</summary>
    private int Ending(Span<char> word, int length, ReadOnlySpan<char> ending, WordClass wordClass)
    {
        int stem = length - ending.Length;
        if (stem < 2 || !((ReadOnlySpan<char>)word[..length]).EndsWith(ending) || !HasVowel(word[..stem]))
        {
            return length;
        }

        bool doubled = stem > 2 && word[stem - 1] == word[stem - 2];
        if (ending[0] == 'e' && word[stem - 1] == 'i' && stem > 2)
        {
            word[stem - 1] = 'y';
            return stem;
        }

        // "hop" would have doubled its consonant: "hoped" is of "hope".
        bool doubles = DoublesConsonant(word[..stem]);
        if (!doubles && IsBase(word[..stem], wordClass))
        {
            return stem;
        }

        char next = word[stem];
        word[stem] = 'e';
        if (doubles || IsBase(word[..(stem + 1)], wordClass))
        {
            return stem + 1;
        }

        word[stem] = next;
        if (doubled && (IsBase(word[..(stem - 1)], wordClass) || word[stem - 1] is not ('s' or 'l' or 'f' or 'z')))
        {
            return stem - 1;
        }

        if (NeedsE(word[..stem]))
        {
            word[stem] = 'e';
            return stem + 1;
        }

        return stem;
    }

    /// <summary>"-er" and "-est", only of known adjectives and adverbs.</summary>
    private int Comparison(Span<char> word, int length, WordClass wordClass)
    {
        ReadOnlySpan<char> whole = word[..length];
        int ending = whole.EndsWith("est") ? 3 : whole.EndsWith("er") ? 2 : 0;
        int stem = length - ending;
        if (ending == 0 || stem < 3 || IsBase(whole, wordClass))
        {
            return length;
        }

        if (IsBase(whole[..stem], WordClass.Adjective))
        {
            return stem;
        }

        if (IsBase(whole[..(stem + 1)], WordClass.Adjective))
        {
            return stem + 1;
        }

        if (word[stem - 1] == 'i')
        {
            word[stem - 1] = 'y';
            if (IsBase(word[..stem], WordClass.Adjective))
            {
                return stem;
            }

            word[stem - 1] = 'i';
            return length;
        }

        return word[stem - 1] == word[stem - 2] && IsBase(whole[..(stem - 1)], WordClass.Adjective) ? stem - 1 : length;
    }

    private static bool NeedsE(ReadOnlySpan<char> stem)
    {
        char last = stem[^1];
        char before = stem[^2];
        return last is 'v' or 'u' or 'c'
            || (last is 's' && before is not ('s' or 'u'))
            || (last is 'z' && before is 'i' or 'y' or 'a')
            || (last is 'g' && before is 'd' or 'r' or 'l' or 'a' or 'n' && stem.Length > 3 && !stem.EndsWith("ing") && !stem.EndsWith("ong"))
            || (last is 't' && before is 'a' or 'u' && stem.Length > 4 && !IsVowel(stem[^3]))
            || (last is 'l' && before is 'b' or 'p' or 't' or 'd' or 'g' or 'c' or 'f' or 'k' or 'z')
            || (last is 'r' or 'd' or 'n' or 'm' or 'k' or 'p' && before is 'i' or 'u' or 'a' or 'o' && (stem.Length == 3 || (stem.Length > 3 && !IsVowel(stem[^3]) && last is 'r' && before is 'i' or 'u')))
            || (last is 'd' && before is 'u' && stem.Length > 3);
    }

    /// <summary>Whether a stem is one short syllable ("hop", "quit"), whose last consonant stands twice before "-ed" and "-ing".</summary>
    private static bool DoublesConsonant(ReadOnlySpan<char> stem)
    {
        if (stem.Length < 2 || IsVowel(stem[^1]) || stem[^1] is 'w' or 'x' || !IsVowel(stem[^2]))
        {
            return false;
        }

        ReadOnlySpan<char> onset = stem[..^2];
        return !HasVowel(onset.EndsWith("qu") ? onset[..^1] : onset);
    }

    private static bool HasVowel(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (IsVowel(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}

/// <summary>The lemma of a word under one tag.</summary>
internal readonly record struct LemmaException(Tag Tag, string Lemma);
