using System.Collections.Immutable;

namespace FactCheck.Extraction.Claims;

/// <summary>Which quantities and durations of an article belong to events.</summary>
internal sealed class EventUses
{
    private readonly ImmutableArray<EventMention> events;
    private readonly Dictionary<int, int> byQuantity = [];
    private readonly HashSet<int> ordinals = [];
    private readonly HashSet<int> durations = [];

    public EventUses(ExtractedArticle article)
    {
        events = article.Events;
        for (int i = 0; i < events.Length; i++)
        {
            foreach (int quantity in events[i].Quantities)
            {
                byQuantity.TryAdd(quantity, i);
            }

            Add(ordinals, events[i].Ordinal);
            Add(durations, events[i].Duration);
        }
    }

    /// <summary>The first event that a quantity belongs to, or <see langword="null"/>.</summary>
    public EventMention? OfQuantity(int quantity) => byQuantity.TryGetValue(quantity, out int index) ? events[index] : null;

    /// <summary>Whether a quantity tells which of several an event is.</summary>
    public bool IsOrdinal(int quantity) => ordinals.Contains(quantity);

    /// <summary>Whether a time is the length of an event.</summary>
    public bool IsDuration(int time) => durations.Contains(time);

    private static void Add(HashSet<int> set, int index)
    {
        if (index >= 0)
        {
            set.Add(index);
        }
    }
}
