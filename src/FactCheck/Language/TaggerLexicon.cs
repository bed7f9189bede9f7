namespace FactCheck.Language;

/// <summary>The frequent words that take one tag only.</summary>
/// <param name="tags">The number of the tag by the word's hash (<see cref="WordHash"/>).</param>
internal sealed class TaggerLexicon(Dictionary<uint, byte> tags)
{
    /// <summary>The mark of a word that takes several tags.</summary>
    public const byte Ambiguous = 255;

    /// <summary>The only tag of the word <paramref name="lower"/>, or <see cref="Ambiguous"/>.</summary>
    public byte TagOf(ReadOnlySpan<char> lower) => tags.TryGetValue(WordHash.Of(lower), out byte tag) ? tag : Ambiguous;

    /// <summary>The entries in ascending order of hash.</summary>
    public IEnumerable<KeyValuePair<uint, byte>> Entries => tags.OrderBy(entry => entry.Key);
}
