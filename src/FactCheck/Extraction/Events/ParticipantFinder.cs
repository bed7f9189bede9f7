using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Language;

namespace FactCheck.Extraction.Events;

/// <summary>Finds who takes part in an event, within its clause.</summary>
internal sealed class ParticipantFinder(AnalyzedText text, ExtractedArticle found, MentionIndex mentions, ClauseMap clauses, EventFrames frames)
{
    private const int Reach = 40;

    private static readonly WordList PersonNouns = WordList.Load("Extraction/Quantities/person-nouns.lexicon");

    /// <summary>Fills the participants of <paramref name="draft"/>.</summary>
    public void Find(EventDraft draft)
    {
        if (draft.IsNoun)
        {
            OfNoun(draft);
        }
        else if (draft.Predicate is { } predicate)
        {
            OfVerb(draft, predicate);
        }
        else
        {
            OfLeadingPhrase(draft);
        }
    }

    /// <summary>The names that are the subject of <paramref name="predicate"/>, in order.</summary>
    public ImmutableArray<int> SubjectsOf(Predicate predicate) => SubjectsOf(predicate, 0);

    private ImmutableArray<int> SubjectsOf(Predicate predicate, int depth)
    {
        Clause clause = clauses.Of(predicate.Head);
        ImmutableArray<int> names = [];
        if (depth > 4)
        {
            return names;
        }

        if (predicate.IsInfinitive && Controller(predicate) is { } controlled)
        {
            return controlled;
        }

        Predicate first = clause.Main ?? predicate;
        if (!ReferenceEquals(first, predicate) && predicate.First > first.First && !predicate.IsFinite)
        {
            // "was shot and killed": a coordinated participle has the subject of the first.
            bool coordinated = predicate.IsPassive && first.IsPassive && text.Lower[predicate.First - 1] is "and" or "then" && predicate.First - first.End <= 3;
            return (predicate.IsPassive && !coordinated) || clauses.ClauseOf[first.Head] != clauses.ClauseOf[predicate.Head] ? names : SubjectsOf(first, depth + 1);
        }

        if (!predicate.IsFinite && !predicate.IsPassive && predicate.First < first.First && predicate.First == clause.First)
        {
            return SubjectsOf(first, depth + 1);
        }

        names = Collect(clause, predicate);
        if (names.Length > 0 || HasNounSubject(clause, predicate))
        {
            return names;
        }

        if (clause.SharesSubjectWith >= 0 && clauses.Clauses[clause.SharesSubjectWith].Main is { } shared)
        {
            return SubjectsOf(shared, depth + 1);
        }

        if (clause.Kind == ClauseKind.Relative && clause.Marker > 0)
        {
            int before = text.IsComma(clause.Marker - 1) ? clause.Marker - 2 : clause.Marker - 1;
            return NameAt(before);
        }

        if (!predicate.IsFinite && clause.Kind == ClauseKind.Subordinate && clause.Parent >= 0 && clauses.Clauses[clause.Parent].Main is { } main)
        {
            return SubjectsOf(main, depth + 1);
        }

        return names;
    }

    // "asked Lee to call Berg": the object of the governing verb is the subject of the infinitive; null when that verb has no object.
    private ImmutableArray<int>? Controller(Predicate infinitive)
    {
        int to = infinitive.First - 1;
        if (to < 1 || clauses.PredicateAt[to - 1] is not null || clauses.Before(to) is not { } governor || text.Classes[to - 1] is not (WordClass.Noun or WordClass.ProperNoun or WordClass.Pronoun))
        {
            return null;
        }

        ImmutableArray<int> names = mentions.NameAt[to - 1] is >= 0 and int name && mentions.Name(name).First >= governor.End ? [name] : [];

        // "has a plan to meet", "made an offer to buy": the subject is the same.
        return names.Length > 0 || text.Lemmas[to - 1] is not ("plan" or "offer" or "bid" or "attempt" or "effort" or "decision" or "promise" or "intention" or "proposal" or "deal" or "agreement" or "chance" or "right" or "vote") ? names : null;
    }

    // All names before the verb that stand by themselves: not in a prepositional phrase, no possessor, no modifier of a noun.
    private ImmutableArray<int> Collect(Clause clause, Predicate predicate)
    {
        ImmutableArray<int> names = [];
        int index = clauses.ClauseOf[predicate.Head];
        int from = Math.Max(SubjectStart(clause, predicate), predicate.First - Reach);
        for (int i = from; i < predicate.First; i++)
        {
            int name = mentions.NameAt[i];
            if (clauses.ClauseOf[i] == index && name >= 0 && mentions.Name(name).First == i && IsHead(name) && !IsGoverned(i))
            {
                names = names.Add(name);
            }
        }

        return names;
    }

    // After the last leading phrase: "After two hours of talks on Tuesday, A and B agreed".
    private int SubjectStart(Clause clause, Predicate predicate)
    {
        if (!text.IsPreposition(clause.First) && !mentions.IsSlot[clause.First] && clauses.PredicateAt[clause.First] is null)
        {
            return clause.First;
        }

        for (int i = clause.First; i < predicate.First; i++)
        {
            if (text.IsComma(i) && !mentions.IsSlot[i] && clauses.SameClause(i, predicate.Head))
            {
                return i + 1;
            }
        }

        return clause.First;
    }

    private bool HasNounSubject(Clause clause, Predicate predicate)
    {
        for (int i = clause.Marker >= 0 ? clause.First + 1 : clause.First; i < predicate.First; i++)
        {
            if (clauses.SameClause(i, predicate.Head) && !mentions.IsSlot[i] && (text.IsNoun(i) || text.Classes[i] == WordClass.Pronoun))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsHead(int name)
    {
        int end = mentions.Name(name).End;
        if (end >= text.Count || text.SentenceOf[end] != text.SentenceOf[end - 1])
        {
            return true;
        }

        if (text.Lower[end] is "guilty")
        {
            return true;
        }

        return !text.IsPossessive(end) && frames.At(end) is not { IsNoun: true }
            && !(text.IsNoun(end) && mentions.TimeAt[end] < 0 && mentions.NameAt[end] < 0 && frames.At(end) is null)
            && !(text.Classes[end] == WordClass.Adjective && mentions.TimeAt[end] < 0 && end + 1 < text.Count && text.Classes[end + 1] == WordClass.Noun)
            && !(mentions.NameAt[end] >= 0 && found.Names[name].Kind == EntityKind.Place);
    }

    private bool IsGoverned(int token)
    {
        int i = token - 1;
        int first = text.Sentences[text.SentenceOf[token]].First;
        while (i >= first && token - i < 8 && (text.Classes[i] is WordClass.Determiner or WordClass.Adjective or WordClass.Coordinator or WordClass.Noun or WordClass.ProperNoun
            || mentions.NameAt[i] >= 0) && clauses.PredicateAt[i] is null)
        {
            i--;
        }

        return i >= first && text.IsPreposition(i);
    }

    private ImmutableArray<int> NameAt(int token) => token >= 0 && mentions.NameAt[token] is >= 0 and int name ? [name] : [];

    private void OfVerb(EventDraft draft, Predicate predicate)
    {
        ImmutableArray<int> subjects = SubjectsOf(predicate);
        bool intransitive = draft.Type is "death" or "resignation" or "disappearance" or "escape";
        string role = predicate.IsPassive ? "patient" : draft.IsMutual && draft.Entry.Class != TriggerClass.Verb ? "partner" : intransitive && draft.Type is "death" ? "patient" : "agent";
        Add(draft, role, subjects.AsSpan());
        AfterVerb(draft, predicate);
        bool jointly = predicate.IsPassive && draft.Participants.Count(static participant => participant.Role is "agent") > 1;
        if (draft.IsMutual && (subjects.Length > 1 || jointly))
        {
            AsPartners(draft);
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
                Object(draft, predicate, name, preposition, nounBetween && !IsTitled(i, from) && !IsApposed(i, from));
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
        if (nounBetween || !IsHead(name))
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
            Add(draft, role, name);
        }
    }

    private void OfNoun(EventDraft draft)
    {
        int start = frames.PhraseStart(draft.Trigger.First);
        BeforeNoun(draft, start);
        AfterNoun(draft);
        HeadlineSubjects(draft);
        if (draft.Type is "sentence" && draft.Participants.Length == 0)
        {
            OfImposed(draft);
        }

        if (!draft.IsSupported || draft.IsSubject || draft.Predicate is not { } predicate || predicate.IsCopula || predicate.IsPassive
            || predicate.Lemma is "see" or "witness" or "report" or "hear" or "investigate" or "trigger" or "cause" or "respond" or "probe" or "use" or "call")
        {
            if (draft.Participants.Length == 0)
            {
                LeadingMutual(draft);
                LeadingSpeech(draft);
            }

            return;
        }

        ImmutableArray<int> subjects = SubjectsOf(predicate);
        bool undergone = predicate.Lemma is "suffer" or "sustain" or "survive" or "experience";
        Add(draft, draft.IsMutual ? "partner" : undergone ? "patient" : "agent", subjects.AsSpan());
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
                Add(draft, draft.IsMutual ? "partner" : PossessorRole(draft.Type), name);
            }
            else if (compound)
            {
                Add(draft, "partner", name);
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
                Add(draft, "partner", name);
            }
        }
    }

    private static string PossessorRole(string type) => type switch
    {
        "killing" or "death" or "arrest" or "trial" or "verdict" or "sentence" or "funeral" or "injury" or "appointment" or "inauguration" or "disappearance" or "kidnapping" or "extradition"
            or "rescue" or "evacuation" or "birth" or "charge" or "surgery" => "patient",
        _ => "agent",
    };

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
                if ((!blocked || IsTitled(i, draft.Trigger.End) || IsApposed(i, draft.Trigger.End)) && preposition is not null && IsHead(name) && RoleAfter(draft, preposition, found.Names[name].Kind) is { } role)
                {
                    Add(draft, role, name);
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

    // "with Russian President Vladimir Putin", "with the actress Ann Lee": nouns right before a name are its title.
    private bool IsTitled(int name, int from)
    {
        int i = name - 1;
        while (i >= from && (text.IsNoun(i) || text.Classes[i] is WordClass.Adjective) && mentions.TimeAt[i] < 0 && frames.At(i) is null)
        {
            i--;
        }

        return i >= from && i < name - 1 && (text.IsPreposition(i) || text.Classes[i] == WordClass.Determiner || text.IsVerbal(i) || text.Lower[i] is "and");
    }

    // "with her counterpart, Bo Berg", "by the mayor and Acme's chief executive, Ann Lee": who the person before the comma is.
    private bool IsApposed(int name, int from)
    {
        int i = name - 2;
        if (i <= from || !text.IsComma(name - 1) || found.Names[mentions.NameAt[name]].Kind != EntityKind.Person || !text.IsIn(i, PersonNouns))
        {
            return false;
        }

        while (i >= from && (text.IsPremodifier(i) || mentions.NameAt[i] >= 0 || text.Classes[i] is WordClass.Determiner || text.Lower[i] is "his" or "her" or "their" or "its") && mentions.TimeAt[i] < 0 && frames.At(i) is null)
        {
            i--;
        }

        return i >= from && (text.IsPreposition(i) || text.Lower[i] is "and");
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
                Add(draft, "patient", name);
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
        "of" when kind is EntityKind.Person or EntityKind.Group => PossessorRole(draft.Type),
        "of" when draft.Type is "invasion" or "attack" or "merger" => "patient",
        "for" when draft.Type is "trial" or "hearing" or "funeral" or "sentence" => "patient",
        _ => null,
    };

    // "After two hours on the phone on Tuesday, A and B agreed …"
    private void OfLeadingPhrase(EventDraft draft) => LeadingMutual(draft);

    private void LeadingMutual(EventDraft draft)
    {
        if (!draft.IsMutual || clauses.Before(draft.Trigger.First) is not null || draft.IsSubject || clauses.Of(draft.Head).Main is not { IsFinite: true } main)
        {
            return;
        }

        if (draft.IsNoun && (frames.PrepositionOf(draft.Trigger.First) is not ("in" or "after" or "during" or "following" or "at") && !IsMeasured(draft) || Definite(draft)))
        {
            return;
        }

        ImmutableArray<int> subjects = SubjectsOf(main);
        if (DistinctEntities(subjects) > 1 || !draft.IsNoun || clauses.Of(draft.Head).First == text.Sentences[text.SentenceOf[draft.Head]].First)
        {
            Add(draft, "partner", DistinctEntities(subjects) > 1 ? subjects.AsSpan() : []);
        }
    }

    // "In a speech at the academy, she promised …"
    private void LeadingSpeech(EventDraft draft)
    {
        if (draft.Type is "speech" or "interview" or "press-conference" && clauses.Before(draft.Head) is null && clauses.Of(draft.Head).Main is { IsFinite: true, IsPassive: false } main
            && frames.PrepositionOf(draft.Trigger.First) is "in" or "at" or "during" && frames.PhraseStart(draft.Trigger.First) - 1 == clauses.Of(draft.Head).First)
        {
            Add(draft, draft.IsMutual ? "partner" : "agent", SubjectsOf(main).AsSpan());
        }
    }

    // "after two hours of talks"
    private bool IsMeasured(EventDraft draft)
    {
        int of = frames.PhraseStart(draft.Trigger.First) - 1;
        return of > 0 && text.Lower[of] is "of" && mentions.TimeAt[of - 1] >= 0;
    }

    private bool Definite(EventDraft draft) => text.Lower[frames.PhraseStart(draft.Trigger.First)] is "the" or "that" or "this";

    private int DistinctEntities(ImmutableArray<int> names)
    {
        if (names.Length == 1 && !IsGroup(names[0]))
        {
            return EntityOf(names[0]) >= 0 ? 1 : 0;
        }

        HashSet<int> entities = [];
        foreach (int name in names)
        {
            if (IsGroup(name))
            {
                entities.UnionWith(found.Entities[EntityOf(name)].Members);
            }
            else if (EntityOf(name) is >= 0 and int entity)
            {
                entities.Add(entity);
            }
        }

        return entities.Count;
    }


    // The entity of a name, or -1.
    private int EntityOf(int name) => found.Names[name].Entity is var entity && entity < found.Entities.Length ? entity : -1;

    private bool IsGroup(int name) => EntityOf(name) is >= 0 and int entity && !found.Entities[entity].Members.IsDefaultOrEmpty;

    private void Add(EventDraft draft, string role, params ReadOnlySpan<int> names)
    {
        foreach (int name in names)
        {
            if (IsGroup(name))
            {
                foreach (int member in found.Entities[EntityOf(name)].Members)
                {
                    draft.Add(role, member, found.Names[name].Span);
                }
            }
            else if (EntityOf(name) is >= 0 and int entity)
            {
                draft.Add(role, entity, found.Names[name].Span);
            }
        }
    }
}
