using FactCheck.Articles;
using FactCheck.Language;

namespace FactCheck.Extraction.Events;

/// <summary>Finds the words that tell of events, leaving out names, other senses and compounds ("election day").</summary>
internal sealed class TriggerFinder(AnalyzedText text, ExtractedArticle found, MentionIndex mentions, ClauseMap clauses)
{
    private static readonly WordList ReportingVerbs = WordList.Load("Extraction/Events/phone-reporting-verbs.lexicon");
    private static readonly WordList CommunicationVerbs = WordList.Load("Extraction/Events/phone-verbs.lexicon");

    private static readonly WordList BarrierNouns = WordList.Load("Extraction/Events/barriers.lexicon");
    private static readonly WordList StructureNouns = WordList.Load("Extraction/Events/structures.lexicon");

    private readonly BrokenThing barriers = new(text, clauses, BarrierNouns);
    private readonly BrokenThing structures = new(text, clauses, StructureNouns);

    /// <summary>The events of a sentence without participants or circumstances, in order.</summary>
    public void Find(TokenRange sentence, List<EventDraft> into)
    {
        int before = into.Count;
        for (int i = sentence.First; i < sentence.End; i++)
        {
            EventDraft? draft = At(i, sentence.End);
            if (draft is not null)
            {
                into.Add(draft);
                i = draft.Trigger.End - 1;
            }
        }

        DropVerbsOfAdverbials(into, before);
    }

    private EventDraft? At(int i, int end)
    {
        TriggerCandidates candidates = EventLexicon.Default.At(text, i);
        if (candidates.IsEmpty)
        {
            return null;
        }

        if (candidates.Match(text, i, end, TriggerClass.Adverbial) is { } adverbial)
        {
            return Adverbial(i, adverbial);
        }

        bool verb = clauses.PredicateAt[i] is { } predicate && predicate.Head == i && text.Classes[i] != WordClass.Auxiliary;
        EventEntry? entry = candidates.Match(text, i, end, verb ? TriggerClass.Verb : TriggerClass.Noun);
        if (entry is null || (!verb && !IsNounTrigger(i, entry)))
        {
            return null;
        }

        int key = verb ? i : i + entry.Words.Length - 1;
        string? type = entry.Words.Length > 1 || IsBeforePhrase(i, end, entry) ? entry.Type : SenseLexicon.Default.Resolve(text, key, entry.Class, entry.Type);
        type = type is "breach" && !entry.Strong ? TypeOfBreach(i, verb ? clauses.PredicateAt[i] : null) : type;
        if (type is null || IsInName(i, i + entry.Length))
        {
            return null;
        }

        return new(new(i, i + entry.Length), entry, type)
        {
            Predicate = verb ? clauses.PredicateAt[i] : null,
            IsPlural = !verb && !string.Equals(entry.Words[^1], text.Lower[key], StringComparison.Ordinal) && text.Lower[key].EndsWith('s') && !string.Equals(text.Lower[key], text.Lemmas[key], StringComparison.Ordinal),
        };
    }

    // A dam that gives way lets water through, a bridge falls.
    private string? TypeOfBreach(int token, Predicate? predicate) =>
        barriers.IsOne(token, predicate) ? "breach" : predicate is { Lemma: "give" } && structures.IsOne(token, predicate) ? "collapse" : null;

    // "was signed in Oslo", "signed on Monday": no particle of the verb, but a phrase of its own.
    private bool IsBeforePhrase(int verb, int end, EventEntry entry) =>
        entry is { Class: TriggerClass.Verb, Strong: true } && verb + 2 < end && text.Lower[verb + 1] is "in" or "on"
        && (clauses.PredicateAt[verb] is { IsPassive: true } || mentions.TimeAt[verb + 2] >= 0);

    // "spoke by phone", "two hours on the telephone"; not "said by phone", "reached by phone".
    private EventDraft? Adverbial(int i, EventEntry entry)
    {
        Predicate? predicate = clauses.Before(i);
        bool leading = predicate is null;
        if (predicate is not null && text.IsIn(predicate.Head, ReportingVerbs))
        {
            return null;
        }

        if (leading && !(i > 0 && mentions.TimeAt[i - 1] >= 0 && found.Times[mentions.TimeAt[i - 1]].Timex.Type == Values.TimexType.Duration)
            && !(i > 0 && text.Lemmas[i - 1] is "conversation" or "talk" or "discussion" or "call"))
        {
            return null;
        }

        return new(new(i, i + entry.Words.Length), entry, entry.Type) { Predicate = predicate, NeedsTwo = predicate is not null && !text.IsIn(predicate.Head, CommunicationVerbs) };
    }

    private bool IsNounTrigger(int i, EventEntry entry)
    {
        int head = i + entry.Words.Length - 1;
        bool noun = text.Classes[head] is WordClass.Noun or WordClass.ProperNoun or WordClass.X
            || (text.Classes[head] == WordClass.Verb && clauses.PredicateAt[head] is null);
        if (!noun || clauses.PredicateAt[head] is not null)
        {
            return false;
        }

        // "Consumer Electronics Show": a capital where none belongs makes a name, except in headlines.
        if (text.IsCapitalized(i) && i > text.Sentences[text.SentenceOf[i]].First && text.IsCapitalized(i - 1) && !IsTitleCase(text.SentenceOf[i]))
        {
            return false;
        }

        // The head of a compound is what is meant: "election commission", "crash investigators".
        int next = head + 1;
        return next >= text.Count || text.SentenceOf[next] != text.SentenceOf[head] || !text.IsNoun(next)
            || mentions.TimeAt[next] >= 0 || mentions.NameAt[next] >= 0 || text.Classes[next] != WordClass.Noun;
    }

    private bool IsTitleCase(int sentence)
    {
        TokenRange range = text.Sentences[sentence];
        int words = 0, capitals = 0;
        for (int i = range.First; i < range.End && i < range.First + 40; i++)
        {
            if (text.Spans[i].Length > 3 && char.IsLetter(text.Raw(i)[0]))
            {
                words++;
                capitals += text.IsCapitalized(i) ? 1 : 0;
            }
        }

        return capitals * 10 >= words * 7;
    }

    private bool IsInName(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            int name = mentions.NameAt[i];
            if (name >= 0 && found.Names[name].Form is NameForm.Name or NameForm.ShortName or NameForm.Metonym)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasAdverbial(List<EventDraft> drafts, int from)
    {
        for (int i = from; i < drafts.Count; i++)
        {
            if (drafts[i].Entry.Class == TriggerClass.Adverbial)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasAdverbialOf(Predicate? predicate, List<EventDraft> drafts, int from)
    {
        for (int i = from; i < drafts.Count; i++)
        {
            if (drafts[i].Entry.Class == TriggerClass.Adverbial && ReferenceEquals(drafts[i].Predicate, predicate))
            {
                return true;
            }
        }

        return false;
    }

    // "spoke by phone" is one event; so is "a conversation by phone".
    private static void DropVerbsOfAdverbials(List<EventDraft> drafts, int from)
    {
        if (!HasAdverbial(drafts, from))
        {
            return;
        }

        for (int i = drafts.Count - 1; i >= from; i--)
        {
            EventDraft draft = drafts[i];
            bool swallowed = draft.Entry.Class == TriggerClass.Verb
                ? HasAdverbialOf(draft.Predicate, drafts, from)
                : draft.IsNoun && i + 1 < drafts.Count && drafts[i + 1].Entry.Class == TriggerClass.Adverbial && drafts[i + 1].Trigger.First == draft.Trigger.End;
            if (swallowed)
            {
                drafts.RemoveAt(i);
            }
        }
    }
}
