using FactCheck.Articles;
using FactCheck.Language;

namespace FactCheck.Learning;

/// <summary>
/// A sentence prepared for being compared with others: its words without marks, as a struct of arrays. Made once a sentence; comparing it with another reads
/// no text. Immutable after it is made, and thread-safe.
/// </summary>
internal sealed class Statement
{
    /// <summary>Words beyond this are left out: a hostile sentence costs no more than a long one.</summary>
    public const int MostWords = 96;

    /// <summary>Numbers beyond this are left out.</summary>
    public const int MostQuantities = 16;

    /// <summary>The text that was read.</summary>
    public required string Text { get; init; }

    /// <summary>The number of words.</summary>
    public int Count => Words.Length;

    /// <summary>Where each word stands in <see cref="Text"/>.</summary>
    public required TextSpan[] Spans { get; init; }

    /// <summary>The hash of each word in lower case.</summary>
    public required uint[] Words { get; init; }

    /// <summary>The hash of each lemma.</summary>
    public required uint[] Lemmas { get; init; }

    /// <summary>The hash of the first letters of each long lemma, or 0: "apolog" of "apology" and "apologise".</summary>
    public required uint[] Stems { get; init; }

    /// <summary>Each word's place in <see cref="WordVectors"/>, or -1.</summary>
    public required int[] Vectors { get; init; }

    /// <summary>How rare each word is, 0 to 1.</summary>
    public required float[] Rarity { get; init; }

    /// <summary>What is known of each word.</summary>
    public required TokenTraits[] Traits { get; init; }

    /// <summary>What each word can mean; <see langword="null"/> for those that carry no meaning and for those unknown.</summary>
    public required WordSenses?[] Senses { get; init; }

    /// <summary>Masks of what each word can mean; none for those of which <see cref="Senses"/> knows nothing.</summary>
    public required SenseMask[] SenseMasks { get; init; }

    /// <summary>The words with a meaning of their own.</summary>
    public required WordBits Content { get; init; }

    /// <summary>Those of them that are capitalised as names are.</summary>
    public required WordBits Capitals { get; init; }

    /// <summary>Those of them that belong to a number.</summary>
    public required WordBits Numbers { get; init; }

    /// <summary>The number that each word belongs to: an index in <see cref="Quantities"/>, or -1.</summary>
    public required int[] QuantityOf { get; init; }

    /// <summary>The numbers and times.</summary>
    public required PairQuantity[] Quantities { get; init; }

    /// <summary>The mean vector of the content words.</summary>
    public float[] Mean { get; set; } = [];

    /// <summary>The square of the length of <see cref="Mean"/>.</summary>
    public float MeanSquare { get; set; }

    /// <summary>Whether there is a word with a meaning of its own, or a number: "It is." and "???" say nothing that could be borne out or refuted.</summary>
    public bool TellsSomething => Quantities.Length > 0 || !Content.IsEmpty;

    /// <summary>Whether word <paramref name="index"/> has any of <paramref name="traits"/>.</summary>
    public bool Has(int index, TokenTraits traits) => (Traits[index] & traits) != TokenTraits.None;

    /// <summary>Word <paramref name="index"/> as it stands.</summary>
    public string Show(int index) => Spans[index].Slice(Text);
}
