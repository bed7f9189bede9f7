using System.Buffers;

using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Events;

/// <summary>Which tokens the names and times of an article cover. Its arrays are rented; nothing may use it once it is disposed.</summary>
internal sealed class MentionIndex : IDisposable
{
    private readonly TokenRange[] names;
    private readonly TokenRange[] times;

    public MentionIndex(AnalyzedText text, ExtractedArticle found)
    {
        NameAt = Filled(text.Count);
        TimeAt = Filled(text.Count);
        IsSlot = ArrayPool<bool>.Shared.Rent(text.Count);
        Array.Clear(IsSlot, 0, text.Count);
        names = ArrayPool<TokenRange>.Shared.Rent(found.Names.Length);
        times = ArrayPool<TokenRange>.Shared.Rent(found.Times.Length);
        for (int i = 0; i < found.Names.Length; i++)
        {
            names[i] = text.TokensIn(found.Names[i].Span);
            Cover(NameAt, names[i], i, names);
            Mark(names[i], found.Names[i].Kind == EntityKind.Place);
        }

        for (int i = 0; i < found.Times.Length; i++)
        {
            times[i] = text.TokensIn(found.Times[i].Span);
            Cover(TimeAt, times[i], i, times);
            Mark(times[i], found.Times[i].Timex.Type is TimexType.Date or TimexType.Time);
        }
    }

    /// <summary>For each token the widest name that covers it, or -1.</summary>
    public int[] NameAt { get; }

    /// <summary>For each token the widest time that covers it, or -1.</summary>
    public int[] TimeAt { get; }

    /// <summary>For each token whether a date, time of day or place covers it.</summary>
    public bool[] IsSlot { get; }

    public TokenRange Name(int index) => names[index];

    public TokenRange Time(int index) => times[index];

    /// <summary>Whether no wider name covers it.</summary>
    public bool IsOutermost(int name) => names[name].Length > 0 && NameAt[names[name].First] == name;

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(NameAt);
        ArrayPool<int>.Shared.Return(TimeAt);
        ArrayPool<bool>.Shared.Return(IsSlot);
        ArrayPool<TokenRange>.Shared.Return(names);
        ArrayPool<TokenRange>.Shared.Return(times);
    }

    private static int[] Filled(int length)
    {
        int[] array = ArrayPool<int>.Shared.Rent(length);
        Array.Fill(array, -1, 0, length);
        return array;
    }

    private static void Cover(int[] at, TokenRange range, int index, TokenRange[] ranges)
    {
        if (range.Length == 0 || range.Length > 60)
        {
            return;
        }

        for (int i = range.First; i < range.End; i++)
        {
            if (at[i] < 0 || ranges[at[i]].Length < range.Length)
            {
                at[i] = index;
            }
        }
    }

    private void Mark(TokenRange range, bool slot)
    {
        if (slot && range.Length <= 20)
        {
            Array.Fill(IsSlot, true, range.First, range.Length);
        }
    }
}
