namespace FactCheck.Language;

/// <summary>What the tagger knows of frequent words: the set of tags that they take, and the one tag of those that take only one.</summary>
/// <param name="kinds">By word hash: the number of its set of tags (1 or above), and its only tag or <see cref="Ambiguous"/>.</param>
internal sealed class TaggerLexicon(Dictionary<uint, (byte Kind, byte Tag)> kinds)
{
    /// <summary>The mark of a word that takes several tags.</summary>
    public const byte Ambiguous = 255;

    /// <summary>The kind of what lies before and after a sentence.</summary>
    public const uint OutsideKind = 511;

    /// <summary>The number of the set of tags of the word; 0 when it is not known.</summary>
    public uint KindOf(uint hash) => kinds.TryGetValue(hash, out (byte Kind, byte Tag) found) ? found.Kind : 0u;

    /// <summary>The only tag of the word, or <see cref="Ambiguous"/>.</summary>
    public byte TagOf(uint hash) => kinds.TryGetValue(hash, out (byte Kind, byte Tag) found) ? found.Tag : Ambiguous;

    /// <summary>The entries in ascending order of hash.</summary>
    public IEnumerable<KeyValuePair<uint, (byte Kind, byte Tag)>> Entries => kinds.OrderBy(entry => entry.Key);
}
