namespace FactCheck.Language;

/// <summary>
/// A word as it is written, with all that is worked out about it but once: its lower form, its lemmas, and what it adds to the tagger's network. Thread-safe.
/// </summary>
/// <param name="raw">The word as written.</param>
/// <param name="lower">It in lower case.</param>
/// <param name="onlyTag">The only tag that it takes, or <see cref="TaggerLexicon.Ambiguous"/>.</param>
/// <param name="number">Its number among the forms that are kept for further texts, or <see cref="WordForms.Unnumbered"/>.</param>
internal sealed class WordForm(string raw, string lower, byte onlyTag, ushort number)
{
    private LemmaOfTag? lemmas;
    private short[]?[]? projections;

    /// <summary>Its number among the forms that are kept for further texts, or <see cref="WordForms.Unnumbered"/>.</summary>
    public ushort Number => number;

    /// <summary>The word as written.</summary>
    public string Raw => raw;

    /// <summary>The word in lower case.</summary>
    public string Lower => lower;

    /// <summary>How it is written.</summary>
    public Casing Casing { get; } = TokenFeatures.CasingOf(raw);

    /// <summary>The only tag that it takes, or <see cref="TaggerLexicon.Ambiguous"/>.</summary>
    public byte OnlyTag => onlyTag;

    /// <summary>Whether it begins with a letter and counts when it is told how a sentence is set.</summary>
    public bool ShowsSetting { get; } = lower.Length > 3 && char.IsLetter(lower[0]);

    /// <summary>Whether it begins with a letter.</summary>
    public bool IsWord { get; } = char.IsLetter(lower[0]);

    /// <summary>Its lemma under the tag with the number <paramref name="tagNumber"/>.</summary>
    public string Lemma(byte tagNumber, Tag tag, Lemmatizer lemmatizer)
    {
        for (LemmaOfTag? known = Volatile.Read(ref lemmas); known is not null; known = known.Next)
        {
            if (known.Tag == tagNumber)
            {
                return known.Lemma;
            }
        }

        string lemma = lemmatizer.Lemma(lower, tag);
        Volatile.Write(ref lemmas, new(tagNumber, lemma, lemmas));
        return lemma;
    }

    /// <summary>What it adds to the first layer; worked out into <paramref name="scratch"/> where the form is not kept.</summary>
    public short[] Projection(int variant, TaggerNetwork network, ref short[]? scratch)
    {
        if (number == WordForms.Unnumbered)
        {
            scratch ??= new short[TaggerNetwork.Projection];
            network.Project(lower, variant, scratch);
            return scratch;
        }

        short[]?[] known = Volatile.Read(ref projections) ?? Begin();
        return Volatile.Read(ref known[variant >> TokenFeatures.CasingBits]) ?? Project(variant, network, known);
    }

    // Of two that threads make at once one is lost, and made again later.
    private short[]?[] Begin()
    {
        short[]?[] begun = new short[]?[TokenFeatures.Variants >> TokenFeatures.CasingBits];
        Volatile.Write(ref projections, begun);
        return begun;
    }

    private short[] Project(int variant, TaggerNetwork network, short[]?[] known)
    {
        short[] made = new short[TaggerNetwork.Projection];
        network.Project(lower, variant, made);
        Volatile.Write(ref known[variant >> TokenFeatures.CasingBits], made);
        return made;
    }

    /// <summary>A lemma; of two that threads add at once one is lost, and found again later.</summary>
    private sealed record LemmaOfTag(byte Tag, string Lemma, LemmaOfTag? Next);
}
