using System.Collections.Immutable;

namespace FactCheck.Extraction;

/// <summary>Finds the mentions of a sentence without a walk through those of the article.</summary>
internal static class SentenceMentions
{
    /// <summary>The index of the first mention that stands in <paramref name="sentence"/> or after it.</summary>
    public static int FirstFrom<T>(ReadOnlySpan<T> mentions, int sentence)
        where T : Mention
    {
        // Mentions are in order of their spans, and so of their sentences.
        int low = 0;
        int high = mentions.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (mentions[middle].Sentence < sentence)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The mentions of <paramref name="sentence"/>, in order.</summary>
    public static ReadOnlySpan<T> In<T>(ImmutableArray<T> mentions, int sentence)
        where T : Mention
    {
        int first = FirstFrom(mentions.AsSpan(), sentence);
        int end = first;
        while (end < mentions.Length && mentions[end].Sentence == sentence)
        {
            end++;
        }

        return mentions.AsSpan()[first..end];
    }
}
