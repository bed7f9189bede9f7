using System.Collections.Immutable;

using FactCheck.Values;

namespace FactCheck.Graph;

/// <summary>The mentions that have been linked into one event so far.</summary>
internal sealed class EventCluster(int id)
{
    /// <summary>Mentions beyond this bring nothing new to compare with, and would make linking quadratic in a story.</summary>
    private const int MostMentionsCompared = 48;

    private double confidence = 1;

    public int Id { get; } = id;

    public string Type { get; private set; } = "";

    /// <summary>The mentions that later ones are compared with.</summary>
    public List<LinkableEvent> Mentions { get; } = [];

    public SortedSet<int> Participants { get; } = [];

    public SortedSet<int> Patients { get; } = [];

    public HashSet<int> Stories { get; } = [];

    /// <summary>The dates that place the event in time: those stated, else those of publication.</summary>
    public HashSet<PartialDate> Anchors { get; } = [];

    private readonly List<(int Article, int Event)> members = [];
    private readonly HashSet<PartialDate> stated = [];

    public void Add(LinkableEvent mention)
    {
        Type = mention.Mention.Type;
        members.Add((mention.Article, mention.Index));
        if (Mentions.Count < MostMentionsCompared)
        {
            Mentions.Add(mention);
        }

        Participants.UnionWith(mention.Participants);
        Patients.UnionWith(mention.Patients);
        Stories.Add(mention.Story);
        if (!mention.Date.IsEmpty)
        {
            stated.Add(mention.Date);
        }

        PartialDate anchor = mention.Date.IsEmpty ? mention.Published : mention.Date;
        if (anchor.Day is not null && Anchors.Count < MostMentionsCompared)
        {
            Anchors.Add(anchor);
        }
    }

    /// <summary>The least days from <paramref name="date"/> to a date that some mention states, or <see langword="null"/> without two such dates.</summary>
    public int? DaysFrom(PartialDate date)
    {
        int? least = null;
        foreach (PartialDate other in stated)
        {
            if (ArticleDates.DaysApart(date, other) is { } days && (least is null || days < least))
            {
                least = days;
            }
        }

        return least;
    }

    public void LowerConfidence(double link) => confidence = Math.Min(confidence, link);

    public EventNode ToNode(ImmutableArray<EntityNode> entities)
    {
        string[] names = [.. Participants.Select(node => entities[node].Name).Order(StringComparer.Ordinal).Take(3)];
        string label = names.Length == 0 ? Type : $"{Type}: {string.Join(", ", names)}";
        return new(Id, Type, label)
        {
            Mentions = [.. members.Order()],
            Participants = [.. Participants],
            LinkConfidence = confidence,
        };
    }
}
