using System.Collections.Immutable;

using FactCheck.Language;

namespace FactCheck.Extraction.Events;

/// <summary>An event while it is being put together; the one mutable value of this folder, never seen outside it.</summary>
internal sealed class EventDraft(TokenRange trigger, EventEntry entry, string type)
{
    /// <summary>The tokens of the trigger.</summary>
    public TokenRange Trigger { get; } = trigger;

    public EventEntry Entry { get; } = entry;

    public string Type { get; } = type;

    public bool IsMutual { get; } = EventLexicon.Default.MutualTypes.Contains(type);

    public bool IsNoun => Entry.Class == TriggerClass.Noun;

    /// <summary>The last token of the trigger: the head of a noun phrase.</summary>
    public int Head => Trigger.End - 1;

    /// <summary>For a noun several things at once: "the strikes".</summary>
    public bool IsPlural { get; set; }

    /// <summary>Whether it is a verb in the form of a noun, with its object right after it: "denied meeting Berg".</summary>
    public bool IsGerund { get; set; }

    /// <summary>The predicate that the trigger is, or that reports a noun trigger ("held a call"), or that an adverbial belongs to.</summary>
    public Predicate? Predicate { get; set; }

    /// <summary>Whether a noun trigger is the subject of <see cref="Predicate"/>.</summary>
    public bool IsSubject { get; set; }

    /// <summary>Whether <see cref="Predicate"/> only says that the event happens: "held", "took place".</summary>
    public bool IsSupported { get; set; }

    /// <summary>Whether it is an event only when two or more take part.</summary>
    public bool NeedsTwo { get; init; }

    public ImmutableArray<EventParticipant> Participants { get; set; } = [];

    public int Time { get; set; } = -1;

    public int TimeOfDay { get; set; } = -1;

    public int Duration { get; set; } = -1;

    public ImmutableArray<int> Places { get; private set; } = [];

    public int Ordinal { get; set; } = -1;

    public ImmutableArray<int> Quantities { get; private set; } = [];

    public Polarity Polarity { get; set; }

    public Modality Modality { get; set; }

    public Tense Tense { get; set; }

    public ImmutableArray<EventDraft> SimultaneousWith { get; private set; } = [];

    public EventDraft? Antecedent { get; set; }

    /// <summary>Its index among the events that are kept, or -1.</summary>
    public int Index { get; set; } = -1;

    /// <summary>Whether the text says anything of it but its name.</summary>
    public bool HasEvidence => Participants.Length > 0 || Time >= 0 || TimeOfDay >= 0 || Duration >= 0 || Places.Length > 0 || Ordinal >= 0 || Quantities.Length > 0;

    public void Add(string role, int entity, Articles.TextSpan span)
    {
        if (!TakesPart(entity))
        {
            Participants = Participants.Add(new(role, entity, span));
        }
    }

    public bool TakesPart(int entity)
    {
        foreach (EventParticipant participant in Participants)
        {
            if (participant.Entity == entity)
            {
                return true;
            }
        }

        return false;
    }

    public void AddPlace(int name) => Places = Places.Add(name);

    public void AddQuantity(int quantity) => Quantities = Quantities.Add(quantity);

    public void AddSimultaneous(EventDraft other) => SimultaneousWith = SimultaneousWith.Add(other);
}
