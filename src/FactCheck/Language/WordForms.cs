namespace FactCheck.Language;

/// <summary>
/// The forms of words met so far, shared between articles and threads: news repeats its words, so most tokens cost one look-up and no string. Reading takes no
/// lock. The table stops growing at a bound and gives up on a crowded place, so that hostile text can neither fill memory nor slow it down; results are equal
/// either way.
/// </summary>
internal sealed class WordForms(TaggerLexicon lexicon)
{
    private const int MaxEntries = 32_768;
    private const int MaxLength = 32;
    private const int MaxProbes = 16;
    private const int Slots = 4 * MaxEntries;

    private readonly WordForm?[] slots = new WordForm?[Slots];
    private readonly Lock gate = new();
    private int entries;

    /// <summary>The form of <paramref name="word"/>, which is not empty.</summary>
    public WordForm Of(ReadOnlySpan<char> word)
    {
        int slot = (int)HashOf(word) & (Slots - 1);
        for (int probe = 0; probe < MaxProbes; probe++)
        {
            WordForm? form = Volatile.Read(ref slots[(slot + probe) & (Slots - 1)]);
            if (form is null)
            {
                return Add(word, slot);
            }

            if (word.SequenceEqual(form.Raw))
            {
                return form;
            }
        }

        return Make(word, isShared: false);
    }

    private WordForm Add(ReadOnlySpan<char> word, int slot)
    {
        if (word.Length > MaxLength || Volatile.Read(ref entries) >= MaxEntries)
        {
            return Make(word, isShared: false);
        }

        WordForm made = Make(word, isShared: true);
        lock (gate)
        {
            for (int probe = 0; probe < MaxProbes; probe++)
            {
                ref WordForm? place = ref slots[(slot + probe) & (Slots - 1)];
                if (place is null)
                {
                    entries++;
                    Volatile.Write(ref place, made);
                    return made;
                }

                if (word.SequenceEqual(place.Raw))
                {
                    return place;
                }
            }
        }

        return Make(word, isShared: false);
    }

    private WordForm Make(ReadOnlySpan<char> word, bool isShared)
    {
        string lower = LowerCase.Of(word);
        string raw = word.SequenceEqual(lower) ? lower : word.ToString();
        return new(raw, lower, lexicon.TagOf(lower), isShared);
    }

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word)
        {
            hash = (hash ^ c) * 16777619;
        }

        return hash ^ (hash >> 15);
    }
}
