using System.Runtime.CompilerServices;

using FactCheck.Articles;

namespace FactCheck.Graph;

/// <summary>The words of a text as 64-bit hashes of their lower-case letters and digits (FNV-1a, so that they are the same on every machine).</summary>
internal static class WordHashes
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The words inside <paramref name="span"/>, in order, with where they stand.</summary>
    public static List<(ulong Hash, TextSpan Span)> Of(string text, TextSpan span)
    {
        var words = new List<(ulong, TextSpan)>(span.Length / 5);
        int index = span.Start;
        while (index < span.End)
        {
            if (!char.IsLetterOrDigit(text[index]))
            {
                index++;
                continue;
            }

            int start = index;
            ulong hash = Basis;
            while (index < span.End && char.IsLetterOrDigit(text[index]))
            {
                hash = (hash ^ char.ToLowerInvariant(text[index])) * Prime;
                index++;
            }

            words.Add((hash, new(start, index)));
        }

        return words;
    }

    /// <summary>The hash of a word.</summary>
    public static ulong Of(string word)
    {
        ulong hash = Basis;
        foreach (char letter in word)
        {
            hash = (hash ^ letter) * Prime;
        }

        return hash;
    }

    /// <summary>The hashes in order, as <see cref="Common"/> takes them.</summary>
    public static ulong[] Sorted(HashSet<ulong> hashes)
    {
        ulong[] sorted = [.. hashes];
        Array.Sort(sorted);
        return sorted;
    }

    /// <summary>How many hashes two sorted lists have in common, counting repetitions.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Common(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        int common = 0;
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            int order = left[i].CompareTo(right[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return common;
    }

    /// <summary>One hash of two.</summary>
    public static ulong Combine(ulong left, ulong right) => (left ^ (right + 0x9E3779B97F4A7C15 + (left << 6) + (left >> 2))) * Prime;
}
