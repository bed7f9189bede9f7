using System.Collections.Immutable;

using FactCheck.Values;

namespace FactCheck.Graph;

/// <summary>The mentions that have been linked into one event so far.</summary>
internal sealed class EventCluster(int id)
{
    /// <summary>Mentions beyond this bring nothing new to compare with, and would make linking quadratic in a story.</summary>
    private const int MostMentionsCompared = 48;

    public int Id { get; } = id;

    public string Type { get; private set; } = "";

    /// <summary>The keys under which it can be found.</summary>
    public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

    /// <summary>The mentions that later ones are compared with.</summary>
    public List<LinkableEvent> Mentions { get; } = [];

    public SortedSet<int> Participants { get; } = [];

    public SortedSet<int> Patients { get; } = [];

    public HashSet<int> Stories { get; } = [];

    /// <summary>The dates that place the event in time: those stated, else those of publication.</summary>
    public HashSet<PartialDate> Anchors { get; } = [];

    private readonly List<((int Article, int Event) Mention, double Confidence)> members = [];
    private readonly Dictionary<int, int> participations = [];
    private readonly HashSet<PartialDate> stated = [];

    public void Add(LinkableEvent mention, double confidence)
    {
        Type = mention.Mention.Type;
        members.Add(((mention.Article, mention.Index), confidence));
        foreach (int participant in mention.Participants)
        {
            participations[participant] = participations.GetValueOrDefault(participant) + 1;
        }

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

    public EventNode ToNode(ImmutableArray<EntityNode> entities)
    {
        members.Sort();
        string[] names = [.. MainParticipants().Select(node => entities[node].Name).Order(StringComparer.Ordinal)];
        return new(Id, Type, names.Length == 0 ? Type : $"{Type}: {string.Join(", ", names)}")
        {
            Mentions = [.. members.Select(member => member.Mention)],
            LinkConfidences = [.. members.Select(member => member.Confidence)],
            Participants = [.. Participants],
        };
    }

    /// <summary>Those whom most mentions name: a mention may add one who was only told of it.</summary>
    private IEnumerable<int> MainParticipants() => participations
        .OrderByDescending(pair => pair.Value)
        .ThenBy(pair => pair.Key)
        .Where(pair => pair.Value * 3 >= participations.Values.Max())
        .Take(3)
        .Select(pair => pair.Key);
}
