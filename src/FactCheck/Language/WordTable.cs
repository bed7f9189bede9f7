using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace FactCheck.Language;

/// <summary>
/// A value for each of many words, made for asking of every token of a text: most words are in no table, and a look at their length and five of their letters
/// tells so. Ordinal. Immutable and thread-safe.
/// </summary>
internal sealed class WordTable<T>
{
    private const ulong LengthFactor = 0x9E3779B97F4A7C15;
    private const ulong LetterFactor = 0xC2B2AE3D27D4EB4F;

    /// <summary>For each slot some bits of the hash of its word, never 0; 0 where the slot is empty.</summary>
    private readonly ushort[] marks;
    private readonly Entry[] entries;

    /// <summary>By the number of its form, whether a word is known to be in no slot; made when first asked for.</summary>
    private bool[]? strangers;

    private readonly int mask;

    /// <summary>Makes the table.</summary>
    /// <exception cref="ArgumentException">A word stands twice.</exception>
    public WordTable(IReadOnlyCollection<KeyValuePair<string, T>> words)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, words.Count * 4));
        mask = size - 1;
        marks = new ushort[size];
        entries = new Entry[size];
        Count = words.Count;
        foreach ((string word, T value) in words)
        {
            int slot = SlotOf(word);
            if (marks[slot] != 0)
            {
                throw new ArgumentException($"'{word}' stands twice.", nameof(words));
            }

            marks[slot] = MarkOf(HashOf(word));
            entries[slot] = new(word, value);
        }
    }

    /// <summary>The number of words.</summary>
    public int Count { get; }

    /// <summary>The words, in no order that means anything.</summary>
    public IEnumerable<string> Keys => All.Select(pair => pair.Key);

    /// <summary>The words with their values, in no order that means anything.</summary>
    public IEnumerable<KeyValuePair<string, T>> All =>
        Enumerable.Range(0, marks.Length).Where(slot => marks[slot] != 0).Select(slot => KeyValuePair.Create(entries[slot].Word, entries[slot].Value));

    /// <summary>Whether the table holds <paramref name="word"/>.</summary>
    public bool Contains(ReadOnlySpan<char> word) => marks[SlotOf(word)] != 0;

    /// <summary>Finds the value of <paramref name="word"/>.</summary>
    public bool TryGetValue(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value)
    {
        int slot = SlotOf(word);
        if (marks[slot] == 0)
        {
            value = default;
            return false;
        }

        value = entries[slot].Value;
        return true;
    }

    /// <summary>As <see cref="TryGetValue(ReadOnlySpan{char}, out T)"/>, of the lower form of a token: that a word is not in the table is seen at once after the first time.</summary>
    public bool TryGetValue(AnalyzedText text, int token, [MaybeNullWhen(false)] out T value)
    {
        bool[]? known = strangers;
        int number = text.NumberOf(token);
        if (known is not null && number < known.Length && known[number])
        {
            value = default;
            return false;
        }

        return TryGetValue(text.Lower[token], out value) || MarkStranger(number);
    }

    // Threads may each make the array at first: what one notes in the other's is lost, and noted again later.
    private bool MarkStranger(int number)
    {
        if (number < WordForms.MaxEntries)
        {
            (strangers ??= new bool[WordForms.MaxEntries])[number] = true;
        }

        return false;
    }

    /// <summary>As <see cref="Contains(ReadOnlySpan{char})"/>, of the lower form of a token.</summary>
    public bool Contains(AnalyzedText text, int token) => TryGetValue(text, token, out _);

    /// <summary>The value of <paramref name="word"/>, or the default of its type.</summary>
    public T? GetValueOrDefault(ReadOnlySpan<char> word) => TryGetValue(word, out T? value) ? value : default;

    /// <summary>The slot that holds <paramref name="word"/>, or the empty one where it would go.</summary>
    private int SlotOf(ReadOnlySpan<char> word)
    {
        uint hash = HashOf(word);
        ushort mark = MarkOf(hash);
        int slot = (int)hash & mask;
        while (marks[slot] is not 0 and ushort other && (other != mark || !word.SequenceEqual(entries[slot].Word)))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private static ushort MarkOf(uint hash) => (ushort)((hash >> 16) | 1);

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        int length = word.Length;
        if (length == 0)
        {
            return 0;
        }

        ulong letters = word[0] | ((ulong)word[length - 1] << 16) | ((ulong)word[length >> 1] << 32) | ((ulong)word[length >> 2] << 48);
        ulong hash = (letters ^ (word[(3 * length) >> 2] * LengthFactor) ^ (ulong)length) * LetterFactor;
        return (uint)(hash >> 32) ^ (uint)(hash >> 57);
    }

    private readonly record struct Entry(string Word, T Value);
}

/// <summary>Makes word tables.</summary>
internal static class WordTable
{
    /// <summary>A table of the pairs.</summary>
    public static WordTable<T> ToWordTable<T>(this IEnumerable<KeyValuePair<string, T>> words) => new([.. words]);

    /// <summary>A table of what <paramref name="word"/> and <paramref name="value"/> make of each item.</summary>
    public static WordTable<T> ToWordTable<TItem, T>(this IEnumerable<TItem> items, Func<TItem, string> word, Func<TItem, T> value) =>
        new([.. items.Select(item => KeyValuePair.Create(word(item), value(item)))]);

    /// <summary>A set of words.</summary>
    public static WordTable<bool> ToWordTable(this IEnumerable<string> words) => words.Distinct(StringComparer.Ordinal).ToWordTable(word => word, _ => true);
}
