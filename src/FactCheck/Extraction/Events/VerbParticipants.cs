using System.Collections.Immutable;

using FactCheck.Language;

namespace FactCheck.Extraction.Events;

/// <summary>Finds who takes part in an event that a verb tells of: its subjects, its object and its prepositional phrases.</summary>
internal sealed class VerbParticipants(
    AnalyzedText text, ExtractedArticle found, MentionIndex mentions, ClauseMap clauses, NamePosition position, SubjectFinder subjects, NamedEntities entities)
{
    private const int Reach = 40;

    public void Find(EventDraft draft, Predicate predicate)
    {
        ImmutableArray<int> names = subjects.Of(predicate);
        bool intransitive = draft.Type is "death" or "resignation" or "disappearance" or "escape";
        string role = predicate.IsPassive ? "patient" : draft.IsMutual && draft.Entry.Class != TriggerClass.Verb ? "partner" : intransitive && draft.Type is "death" ? "patient" : "agent";
        entities.Add(draft, role, names.AsSpan());
        AfterVerb(draft, predicate);
        OfRelative(draft, predicate);
        bool jointly = predicate.IsPassive && draft.Participants.Count(static participant => participant.Role is "agent") > 1;
        if (draft.IsMutual && (names.Length > 1 || jointly))
        {
            AsPartners(draft);
        }
    }

    // "Lee, whom Berg phoned, …", "Lee, with whom Berg met, …": the noun before the relative pronoun is the object.
    private void OfRelative(EventDraft draft, Predicate predicate)
    {
        Clause clause = clauses.Of(predicate.Head);
        if (clause is not { Kind: ClauseKind.Relative, Marker: > 1 } || draft.Entry.Class != TriggerClass.Verb || text.Lower[clause.Marker] is not "whom")
        {
            return;
        }

        int before = clause.Marker - 1;
        string? preposition = text.IsPreposition(before) ? text.Lower[before--] : null;
        before = before > 0 && text.IsComma(before) ? before - 1 : before;
        if (before >= 0 && mentions.NameAt[before] is >= 0 and int name)
        {
            Object(draft, predicate, name, preposition, nounBetween: false);
        }
    }

    private static void AsPartners(EventDraft draft)
    {
        draft.Participants = [.. draft.Participants.Select(static participant => participant with { Role = "partner" })];
    }

    // Object and prepositional phrases up to the next predicate of the clause.
    private void AfterVerb(EventDraft draft, Predicate predicate)
    {
        int from = draft.Entry.Class == TriggerClass.Verb ? Math.Max(predicate.End, draft.Trigger.End) : predicate.End;
        int end = Math.Min(text.Sentences[text.SentenceOf[predicate.Head]].End, from + Reach);
        string? preposition = null;
        bool nounBetween = false;
        for (int i = from; i < end; i++)
        {
            if (!clauses.SameClause(i, predicate.Head) || (clauses.PredicateAt[i] is not null) || text.Lower[i] is ":" or ";")
            {
                break;
            }

            int name = mentions.NameAt[i];
            if (name >= 0 && mentions.Name(name).First == i)
            {
                bool apposed = position.IsApposed(i, from);
                Object(draft, predicate, name, apposed && preposition is "," ? null : preposition, nounBetween && !apposed && !position.IsTitled(i, from));
                i = mentions.Name(name).End - 1;
            }
            else if (text.IsPreposition(i))
            {
                nounBetween &= text.Lower[i] is "of";
                preposition = text.Lower[i];
            }
            else if (text.IsNoun(i) && !mentions.IsSlot[i] && mentions.TimeAt[i] < 0)
            {
                nounBetween = true;
            }
            else if (text.IsComma(i) && preposition is null)
            {
                preposition = ",";
            }
        }
    }

    private void Object(EventDraft draft, Predicate predicate, int name, string? preposition, bool nounBetween)
    {
        if (nounBetween || !position.IsHead(name))
        {
            return;
        }

        bool place = found.Names[name].Kind == EntityKind.Place;
        string? role = preposition switch
        {
            null when !predicate.IsPassive && draft.Entry.Class == TriggerClass.Verb => draft.Type is "death" ? null : draft.IsMutual ? "partner" : "patient",
            "by" when predicate.IsPassive => "agent",
            "with" when draft.IsMutual || draft.Type is "visit" => "partner",
            "to" when draft.Type is "call" => "partner",
            "to" when draft.Type is "speech" && !place => "theme",
            "to" when draft.Type is "visit" => "theme",
            _ => null,
        };
        if (role is not null)
        {
            entities.Add(draft, role, name);
        }
    }
}
