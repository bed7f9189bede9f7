using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Values;

namespace FactCheck.Graph;

/// <summary>An event mention with everything that linking looks at, in terms of the graph's entities.</summary>
internal sealed record LinkableEvent(int Article, int Index, EventMention Mention, int Story)
{
    /// <summary>The first sentences tell the news; what stands later undated may be background.</summary>
    private const int LeadSentences = 8;

    /// <summary>The persons and organisations that take part, ascending.</summary>
    public required ImmutableArray<int> Participants { get; init; }

    /// <summary>Those of <see cref="Participants"/> to whom it happens.</summary>
    public required ImmutableArray<int> Patients { get; init; }

    /// <summary>The date that the text gives it; empty when it gives none.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>When the article was published.</summary>
    public required PartialDate Published { get; init; }

    /// <summary>The node of the place, or -1.</summary>
    public required int Place { get; init; }

    /// <summary>Which of several it is, or <see langword="null"/>.</summary>
    public required double? Ordinal { get; init; }

    /// <summary>Whether it stands in the title or the first sentences.</summary>
    public bool IsLead => Mention.Sentence < LeadSentences;

    /// <summary>Whether those who take part do so alike, as in a call or a meeting.</summary>
    public bool IsMutual => Mention.Participants.Count(participant => participant.Role is "partner") >= 2 || EventKinds.IsMutual(Mention.Type);

    /// <summary>How much the mention says of which event it is.</summary>
    public int Evidence => (2 * Math.Min(Participants.Length, 3)) + (Date.IsEmpty ? 0 : 2) + (Place >= 0 ? 1 : 0) + (IsLead ? 1 : 0);

    public static LinkableEvent Of(ExtractedArticle article, int articleIndex, int index, int story, int[] nodeOf, ImmutableArray<EntityNode> entities)
    {
        EventMention mention = article.Events[index];
        return new(articleIndex, index, mention, story)
        {
            Participants = Nodes(mention.Participants, article, nodeOf, entities),
            Patients = Nodes([.. mention.Participants.Where(participant => participant.Role is "patient")], article, nodeOf, entities),
            Date = mention.Time >= 0 && article.Times[mention.Time].Timex.Date is { Day: not null } date ? date : default,
            Published = article.Published.Date,
            Place = mention.Place >= 0 && article.Names[mention.Place].Entity is >= 0 and var place ? nodeOf[place] : -1,
            Ordinal = mention.Ordinal >= 0 ? article.Quantities[mention.Ordinal].Quantity.Bounds.Nominal : null,
        };
    }

    /// <summary>Whether one who takes part is enough to find the event by: a person, and an organisation when it has one such event in all.</summary>
    public bool IsKnownBy(EntityNode entity) =>
        entity.Kind == EntityKind.Person || (entity.Kind == EntityKind.Organisation && EventKinds.HappensOnceEver(Mention.Type));

    /// <summary>The keys under which it can find its event.</summary>
    public IEnumerable<string> Keys(ImmutableArray<EntityNode> entities)
    {
        int[] persons = [.. Participants.Where(node => IsKnownBy(entities[node])).Take(4)];
        if (IsMutual)
        {
            for (int left = 0; left < persons.Length; left++)
            {
                for (int right = left + 1; right < persons.Length; right++)
                {
                    yield return $"{Mention.Type}|{persons[left]}+{persons[right]}";
                }
            }
        }
        else
        {
            foreach (int person in persons)
            {
                yield return $"{Mention.Type}|{person}";
            }
        }

        yield return $"{Mention.Type}|story {Story}";
    }

    private static ImmutableArray<int> Nodes(
        ImmutableArray<EventParticipant> participants, ExtractedArticle article, int[] nodeOf, ImmutableArray<EntityNode> entities)
    {
        var nodes = new SortedSet<int>();
        foreach (EventParticipant participant in participants.Where(participant => participant.Entity >= 0))
        {
            LocalEntity entity = article.Entities[participant.Entity];
            if (entity.Kind == EntityKind.Group)
            {
                nodes.UnionWith(entity.Members.Select(member => nodeOf[member]));
            }
            else if (entities[nodeOf[entity.Id]].Kind is EntityKind.Person or EntityKind.Organisation)
            {
                nodes.Add(nodeOf[entity.Id]);
            }
        }

        return [.. nodes];
    }
}
