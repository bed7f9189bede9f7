using System.Collections.Concurrent;

namespace FactCheck.Language;

/// <summary>
/// Lower-case forms of tokens, shared between articles: news repeats its words, so most tokens cost a look-up and no string. The cache stops growing at a
/// bound, so that hostile text cannot fill memory; results are equal either way.
/// </summary>
internal static class LowerCase
{
    private const int MaxEntries = 200_000;
    private const int MaxLength = 32;

    private static readonly ConcurrentDictionary<string, string> Cache = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> BySpan = Cache.GetAlternateLookup<ReadOnlySpan<char>>();

    private static int entries;

    /// <summary><paramref name="word"/> in lower case (invariant), typographic apostrophes made straight.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        if (word.Length > MaxLength)
        {
            return string.Create(word.Length, word, static (to, from) => Fold(from, to));
        }

        Span<char> lower = stackalloc char[MaxLength];
        lower = lower[..word.Length];
        Fold(word, lower);
        return Share(lower);
    }

    /// <summary>One string for all equal <paramref name="word"/>s, as far as the cache reaches.</summary>
    public static string Share(ReadOnlySpan<char> word)
    {
        if (word.Length <= MaxLength && BySpan.TryGetValue(word, out string? shared))
        {
            return shared;
        }

        string made = word.ToString();
        if (word.Length <= MaxLength && Volatile.Read(ref entries) < MaxEntries && Cache.TryAdd(made, made))
        {
            Interlocked.Increment(ref entries);
        }

        return made;
    }

    private static void Fold(ReadOnlySpan<char> from, Span<char> to)
    {
        for (int i = 0; i < from.Length; i++)
        {
            char c = from[i];
            to[i] = char.IsAscii(c) ? char.ToLowerInvariant(c) : c == '’' ? '\'' : char.ToLowerInvariant(c);
        }
    }
}
