namespace FactCheck.Language;

/// <summary>
/// The forms of words met so far, shared between articles and threads: news repeats its words, so most tokens cost one look-up and no string. Reading takes no
/// lock. The table stops growing at a bound and gives up on a crowded place, so that hostile text can neither fill memory nor slow it down; results are equal
/// either way.
/// </summary>
internal sealed class WordForms(TaggerLexicon lexicon)
{
    /// <summary>The most words that have a number; numbers are below it.</summary>
    public const int MaxEntries = 32_768;

    /// <summary>What stands for the number of a word that is not kept.</summary>
    public const ushort Unnumbered = ushort.MaxValue;

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

        return Make(word, Unnumbered);
    }

    private WordForm Add(ReadOnlySpan<char> word, int slot)
    {
        if (word.Length > MaxLength || Volatile.Read(ref entries) >= MaxEntries)
        {
            return Make(word, Unnumbered);
        }

        lock (gate)
        {
            for (int probe = 0; probe < MaxProbes; probe++)
            {
                ref WordForm? place = ref slots[(slot + probe) & (Slots - 1)];
                if (place is null && entries < MaxEntries)
                {
                    WordForm made = Make(word, (ushort)entries);
                    entries++;
                    Volatile.Write(ref place, made);
                    return made;
                }

                if (place is null)
                {
                    break;
                }

                if (word.SequenceEqual(place.Raw))
                {
                    return place;
                }
            }
        }

        return Make(word, Unnumbered);
    }

    private WordForm Make(ReadOnlySpan<char> word, ushort number)
    {
        string lower = LowerCase.Of(word);
        string raw = word.SequenceEqual(lower) ? lower : word.ToString();
        return new(raw, lower, lexicon.TagOf(lower), number);
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
