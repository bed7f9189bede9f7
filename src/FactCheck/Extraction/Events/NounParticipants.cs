using System.Collections.Immutable;

using FactCheck.Language;

namespace FactCheck.Extraction.Events;

/// <summary>Finds who takes part in an event that a noun tells of: possessors, compounds, prepositional phrases, and the subject of its verb.</summary>
internal sealed class NounParticipants(
    AnalyzedText text, ExtractedArticle found, MentionIndex mentions, ClauseMap clauses, EventFrames frames, NamePosition position, SubjectFinder subjects, NamedEntities entities)
{
    private const int Reach = 40;

    private readonly LeadingParticipants leading = new(text, mentions, clauses, frames, subjects, entities);

    public void Find(EventDraft draft)
    {
        int start = frames.PhraseStart(draft.Trigger.First);
        BeforeNoun(draft, start);
        AfterNoun(draft);
        if (draft.IsGerund)
        {
            OfGerund(draft, start);
            return;
        }

        HeadlineSubjects(draft);
        OfHost(draft, start);
        OfArranger(draft, start);
        OfBareRelative(draft);
        if (draft.Type is "sentence" && draft.Participants.Length == 0)
        {
            OfImposed(draft);
        }

        if (!draft.IsSupported || draft.IsSubject || draft.Predicate is not { } predicate || predicate.IsCopula || predicate.IsPassive
            || predicate.Lemma is "see" or "witness" or "report" or "hear" or "investigate" or "trigger" or "cause" or "respond" or "probe" or "use" or "call")
        {
            if (draft.Participants.Length == 0)
            {
                leading.FindMutual(draft);
                leading.FindSpeech(draft);
            }

            return;
        }

        ImmutableArray<int> names = subjects.Of(predicate);
        bool undergone = predicate.Lemma is "suffer" or "sustain" or "survive" or "experience";
        entities.Add(draft, draft.IsMutual ? "partner" : undergone ? "patient" : "agent", names.AsSpan());
    }

    // "denied meeting Berg", "without phoning him": the object stands right after it, and the subject is that of the verb that governs it.
    private void OfGerund(EventDraft draft, int start)
    {
        entities.Add(draft, draft.IsMutual ? "partner" : "patient", mentions.NameAt[draft.Trigger.End]);
        if ((draft.Predicate ?? clauses.Before(draft.Head)) is { } governor && IsDirectly(governor, start))
        {
            entities.Add(draft, "agent", subjects.Of(governor).AsSpan());
        }
    }

    private bool IsDirectly(Predicate governor, int phrase)
    {
        for (int i = governor.End; i < phrase; i++)
        {
            if (!text.IsPreposition(i) && text.Classes[i] is not (WordClass.Adverb or WordClass.Particle))
            {
                return false;
            }
        }

        return true;
    }

    // "cancelled a meeting with Berg": what somebody arranges with one other is between the two, when nobody else is named.
    private void OfArranger(EventDraft draft, int start)
    {
        if (draft is { IsMutual: true, IsSupported: false, Participants.Length: 1 } && text.Lower[start] is "a" or "an" && clauses.Before(draft.Head) is { IsPassive: false } governor
            && governor.Lemma is "cancel" or "propose" or "plan" or "schedule" or "request" or "seek" or "postpone" or "offer" or "refuse" or "reject" or "arrange" or "want" or "demand"
            && IsDirectly(governor, start))
        {
            entities.Add(draft, "partner", subjects.Of(governor).AsSpan());
        }
    }

    // "the meeting Lee had with Berg": a relative clause without a pronoun.
    private void OfBareRelative(EventDraft draft)
    {
        int i = draft.Trigger.End;
        int end = Math.Min(text.Sentences[text.SentenceOf[draft.Head]].End, i + Reach);
        while (i < end && (mentions.NameAt[i] >= 0 || text.Lower[i] is "and"))
        {
            i++;
        }

        if (i == draft.Trigger.End || i >= end || clauses.PredicateAt[i] is not { Lemma: "have" or "hold" } verb || verb.First != i)
        {
            return;
        }

        string role = draft.IsMutual ? "partner" : "agent";
        for (int j = draft.Trigger.End; j < i; j++)
        {
            if (mentions.NameAt[j] is >= 0 and int name && mentions.Name(name).First == j)
            {
                entities.Add(draft, role, name);
            }
        }

        if (draft.IsMutual && verb.End + 1 < end && text.Lower[verb.End] is "with" && mentions.NameAt[verb.End + 1] is >= 0 and int other)
        {
            entities.Add(draft, "partner", other);
        }
    }

    // "hosted Berg for talks": both.
    private void OfHost(EventDraft draft, int start)
    {
        if (!draft.IsMutual || start < 1 || text.Lower[start - 1] is not "for" || clauses.Before(draft.Head) is not { IsPassive: false, Lemma: "host" or "receive" or "welcome" } host)
        {
            return;
        }

        entities.Add(draft, "partner", subjects.Of(host).AsSpan());
        for (int i = host.End; i < start - 1; i++)
        {
            if (mentions.NameAt[i] is >= 0 and int name && mentions.Name(name).First == i && position.IsHead(name) && found.Names[name].Kind != EntityKind.Place)
            {
                entities.Add(draft, "partner", name);
            }
        }
    }

    // "Trump's second call with Putin", "the Trump-Putin call", "his visit"
    private void BeforeNoun(EventDraft draft, int start)
    {
        for (int i = start; i < draft.Trigger.First; i++)
        {
            int name = mentions.NameAt[i];
            if (name < 0 || mentions.Name(name).First != i)
            {
                continue;
            }

            int end = mentions.Name(name).End;
            bool possessive = end < text.Count && (text.IsPossessive(end) || found.Names[name].Form == NameForm.Pronoun);
            bool compound = draft.IsMutual && found.Names[name].Kind == EntityKind.Person && (end == draft.Trigger.First || text.Lower[end] is "-" or "–" or "and");
            bool place = found.Names[name].Kind == EntityKind.Place;
            if (possessive && !(place && !draft.IsMutual))
            {
                entities.Add(draft, draft.IsMutual ? "partner" : PossessorRole(draft.Type), name);
            }
            else if (compound)
            {
                entities.Add(draft, "partner", name);
            }
        }
    }

    // "Lee and Berg Hold Phone Call": in a headline the verb may look like a name.
    private void HeadlineSubjects(EventDraft draft)
    {
        int verb = draft.Trigger.First - 1;
        if (!draft.IsMutual || verb < 1 || text.Lower[verb] is not ("hold" or "holds" or "have" or "held" or "begin") || !text.IsCapitalized(verb)
            || clauses.PredicateAt[verb] is not null)
        {
            return;
        }

        for (int i = verb - 1; i >= 0 && text.SentenceOf[i] == text.SentenceOf[verb] && (mentions.NameAt[i] >= 0 || text.Lower[i] is "and" or "&" or ","); i--)
        {
            if (mentions.NameAt[i] is >= 0 and int name && mentions.Name(name).First == i)
            {
                entities.Add(draft, "partner", name);
            }
        }
    }

    // "between A and B", "with B", "of X", "by Y", "on Z"
    private void AfterNoun(EventDraft draft)
    {
        int end = Math.Min(text.Sentences[text.SentenceOf[draft.Head]].End, draft.Trigger.End + Reach);
        string? preposition = null;
        bool blocked = false;
        for (int i = draft.Trigger.End; i < end && clauses.SameClause(i, draft.Head); i++)
        {
            Predicate? predicate = clauses.PredicateAt[i];
            if (predicate is not null)
            {
                // "a call planned for Tuesday with B": a reduced relative clause does not end the noun phrase.
                if (predicate.IsFinite || predicate.First != draft.Trigger.End || !predicate.IsPassive)
                {
                    return;
                }

                continue;
            }

            int name = mentions.NameAt[i];
            if (name >= 0 && mentions.Name(name).First == i)
            {
                if ((!blocked || position.IsTitled(i, draft.Trigger.End) || position.IsApposed(i, draft.Trigger.End)) && preposition is not null && position.IsHead(name) && RoleAfter(draft, preposition, found.Names[name].Kind) is { } role)
                {
                    entities.Add(draft, role, name);
                }

                i = mentions.Name(name).End - 1;
            }
            else if (text.IsPreposition(i))
            {
                // "in the province of X": what follows belongs to the province, not to the event.
                blocked &= text.Lower[i] is "of";
                preposition = text.Lower[i];
            }
            else if (frames.At(i) is { } other && !ReferenceEquals(other, draft))
            {
                return;
            }
            else if (text.IsComma(i) && !mentions.IsSlot[i] && preposition is not ("between" or "with"))
            {
                return;
            }
            else if (text.IsNoun(i) && mentions.TimeAt[i] < 0)
            {
                blocked = true;
            }
        }
    }

    // "the sentence which the judge imposed on Ann Lee", "the sentence handed to her"
    private void OfImposed(EventDraft draft)
    {
        int end = Math.Min(text.Sentences[text.SentenceOf[draft.Head]].End, draft.Trigger.End + Reach);
        for (int i = draft.Trigger.End; i < end && frames.At(i) is null; i++)
        {
            string preposition = clauses.PredicateAt[i] is { } predicate && predicate.Head == i ? predicate.Lemma switch { "impose" => "on", "hand" or "give" => "to", _ => "" } : "";
            if (preposition.Length > 0 && i + 2 < end && string.Equals(text.Lower[i + 1], preposition, StringComparison.Ordinal) && mentions.NameAt[i + 2] is >= 0 and int name
                && found.Names[name].Kind == EntityKind.Person && (mentions.Name(name).End >= end || !text.IsPossessive(mentions.Name(name).End)))
            {
                entities.Add(draft, "patient", name);
                return;
            }
        }
    }

    private static string? RoleAfter(EventDraft draft, string preposition, EntityKind kind) => preposition switch
    {
        "between" or "involving" when draft.IsMutual => "partner",
        "with" when draft.IsMutual || draft.Type is "visit" => "partner",
        "to" or "from" when draft.Type is "call" => "partner",
        "to" when draft.Type is "visit" => "theme",
        "by" => "agent",
        "on" or "against" when draft.Type is "attack" or "shooting" or "robbery" or "sanction" => "patient",
        "of" when kind is EntityKind.Person or EntityKind.Group => draft.IsMutual ? "partner" : PossessorRole(draft.Type),
        "of" when draft.Type is "invasion" or "attack" or "merger" => "patient",
        "for" when draft.Type is "trial" or "hearing" or "funeral" or "sentence" => "patient",
        _ => null,
    };

    private static string PossessorRole(string type) => type switch
    {
        "killing" or "death" or "arrest" or "trial" or "verdict" or "sentence" or "funeral" or "injury" or "appointment" or "inauguration" or "disappearance" or "kidnapping" or "extradition"
            or "rescue" or "evacuation" or "birth" or "charge" or "surgery" => "patient",
        _ => "agent",
    };
}
