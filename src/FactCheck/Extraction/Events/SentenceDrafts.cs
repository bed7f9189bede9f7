using System.Runtime.InteropServices;

using FactCheck.Language;

namespace FactCheck.Extraction.Events;

/// <summary>The events of each sentence, as slices of the list of all, which must be in order of their sentences and must not change.</summary>
internal readonly ref struct SentenceDrafts(AnalyzedText text, List<EventDraft> drafts)
{
    private readonly ReadOnlySpan<EventDraft> drafts = CollectionsMarshal.AsSpan(drafts);

    /// <summary>The events of sentence <paramref name="sentence"/>; none for an index outside the text.</summary>
    public ReadOnlySpan<EventDraft> this[int sentence]
    {
        get
        {
            int first = FirstFrom(sentence);
            int end = first;
            while (end < drafts.Length && text.SentenceOf[drafts[end].Head] == sentence)
            {
                end++;
            }

            return drafts[first..end];
        }
    }

    private int FirstFrom(int sentence)
    {
        int low = 0;
        int high = drafts.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (text.SentenceOf[drafts[middle].Head] < sentence)
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
}
