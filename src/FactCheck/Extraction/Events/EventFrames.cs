using System.Buffers;
using System.Collections.Immutable;

using FactCheck.Language;

namespace FactCheck.Extraction.Events;

/// <summary>
/// Finds, for event nouns, the predicate that tells of them, and for predicates, the events they tell of. Its array is rented; nothing may use it once it is disposed.
/// </summary>
internal sealed class EventFrames : IDisposable
{
    private const int Reach = 12;

    private static readonly LexiconTable SupportVerbs = LexiconTable.Load("Extraction/Events/support-verbs.lexicon");
    private static readonly WordList DurativeTypes = WordList.Load("Extraction/Events/durative-types.lexicon");

    private readonly AnalyzedText text;
    private readonly MentionIndex mentions;
    private readonly ClauseMap clauses;
    private readonly EventDraft?[] at;

    public EventFrames(AnalyzedText text, MentionIndex mentions, ClauseMap clauses, List<EventDraft> drafts)
    {
        this.text = text;
        this.mentions = mentions;
        this.clauses = clauses;
        at = ArrayPool<EventDraft?>.Shared.Rent(text.Count);
        Array.Clear(at, 0, text.Count);
        foreach (EventDraft draft in drafts)
        {
            Array.Fill(at, draft, draft.Trigger.First, draft.Trigger.Length);
        }

        foreach (EventDraft draft in drafts)
        {
            if (draft.IsNoun)
            {
                Frame(draft);
            }

            if (draft.Predicate is { } predicate && (!draft.IsNoun || draft.IsSupported))
            {
                Register(predicate, draft);
                RegisterFurtherVerbs(draft);
            }
        }
    }

    /// <summary>The event whose trigger covers a token, or <see langword="null"/>.</summary>
    public EventDraft? At(int token) => at[token];

    /// <summary>The events that <paramref name="predicate"/> is or tells of.</summary>
    public static ImmutableArray<EventDraft> Of(Predicate predicate) => predicate.Events;

    /// <summary>Whether a time covers a token.</summary>
    public bool IsTime(int token) => mentions.TimeAt[token] >= 0;

    /// <summary>The first token of the noun phrase that ends with <paramref name="head"/>.</summary>
    public int PhraseStart(int head)
    {
        int i = head;
        int sentence = text.Sentences[text.SentenceOf[head]].First;
        while (i > sentence && head - i < Reach && clauses.SameClause(i - 1, head)
            && (text.IsPremodifier(i - 1) || text.Classes[i - 1] == WordClass.Determiner || mentions.NameAt[i - 1] >= 0 || mentions.TimeAt[i - 1] >= 0
                || text.Lower[i - 1] is "his" or "her" or "their" or "its" or "-" or "our" or "my")
            && clauses.PredicateAt[i - 1] is null)
        {
            i--;
            if (text.Classes[i] == WordClass.Determiner)
            {
                break;
            }
        }

        return i;
    }

    /// <summary>The preposition that governs the noun phrase of <paramref name="head"/>, or <see langword="null"/>.</summary>
    public string? PrepositionOf(int head)
    {
        int start = PhraseStart(head);
        return start > text.Sentences[text.SentenceOf[head]].First && clauses.SameClause(start - 1, head) && text.IsPreposition(start - 1) ? text.Lower[start - 1] : null;
    }

    /// <summary>
    /// Whether a verb only tells of an event that its own subject or object names: "the earthquake struck", "signed a treaty". Such a verb is no event of its own.
    /// </summary>
    public bool IsTold(EventDraft draft)
    {
        if (draft.Entry.Class != TriggerClass.Verb || draft.Predicate is not { } predicate)
        {
            return false;
        }

        if (!IsNamedBySlot(draft, predicate))
        {
            return false;
        }

        predicate.Events = predicate.Events.Remove(draft);
        Array.Fill(at, null, draft.Trigger.First, draft.Trigger.Length);
        return true;
    }

    public void Dispose()
    {
        Array.Clear(at, 0, text.Count);
        ArrayPool<EventDraft?>.Shared.Return(at);
    }

    private static bool IsNamedBySlot(EventDraft verb, Predicate predicate)
    {
        foreach (EventDraft noun in predicate.Events)
        {
            if (noun.IsNoun && (string.Equals(noun.Type, verb.Type, StringComparison.Ordinal) || (noun.IsSubject && !predicate.IsPassive && verb.Type is "attack" or "storm" or "launch")))
            {
                return true;
            }
        }

        return false;
    }

    // "was shot and killed on Friday": what belongs to the second verb belongs to the event.
    private void RegisterFurtherVerbs(EventDraft draft)
    {
        for (int i = draft.Trigger.First; draft.Entry.Class == TriggerClass.Verb && i < draft.Trigger.End; i++)
        {
            if (clauses.PredicateAt[i] is { } further && further.Head == i && !ReferenceEquals(further, draft.Predicate))
            {
                Register(further, draft);
            }
        }
    }

    private static void Register(Predicate predicate, EventDraft draft) => predicate.Events = predicate.Events.Add(draft);

    private void Frame(EventDraft draft)
    {
        int head = draft.Head;
        Clause clause = clauses.Of(head);
        draft.IsGerund = IsGerund(draft);
        Predicate? before = clauses.Before(head);
        string? preposition = PrepositionOf(draft.Trigger.First);
        if (before is null)
        {
            Predicate? after = clauses.After(head);
            if (after is not null && preposition is null && !CommaBetween(head, after.First, clause))
            {
                draft.Predicate = after;
                draft.IsSubject = true;
                draft.IsSupported = Supports(after, draft, subject: true);
            }
        }
        else if (preposition is null && IsObject(before, PhraseStart(draft.Trigger.First)))
        {
            draft.Predicate = before;
            draft.IsSupported = before.IsCopula || Supports(before, draft, subject: false);
        }
        else if (preposition is "in" or "at" or "to" or "on" or "with" && before.Lemma is "respond" or "take" or "participate" or "engage" or "call" or "speak" or "be" or "go" or "come" or "appear" or "spend")
        {
            draft.Predicate = before;
            draft.IsSupported = IsObject(before, PhraseStart(draft.Trigger.First) - 1) || before.Lemma is "take" or "spend";
        }

        Postmodify(draft);
    }

    // "denied meeting Berg"; not "Tuesday's meeting", where a time follows.
    private bool IsGerund(EventDraft draft) =>
        draft.Trigger.Length == 1 && text.Lower[draft.Head].EndsWith("ing", StringComparison.Ordinal) && !text.IsCapitalized(draft.Head)
        && draft.Trigger.End < text.Sentences[text.SentenceOf[draft.Head]].End && mentions.NameAt[draft.Trigger.End] >= 0 && mentions.TimeAt[draft.Trigger.End] < 0
        && PhraseStart(draft.Head) == draft.Head && clauses.SameClause(draft.Head, draft.Trigger.End)
        && (clauses.Before(draft.Head) is not null || PrepositionOf(draft.Head) is not null);

    // "the call planned for Tuesday", "a fire that broke out at noon": the predicate right after the noun tells of it.
    private void Postmodify(EventDraft draft)
    {
        int sentence = text.Sentences[text.SentenceOf[draft.Head]].End;
        int i = draft.Trigger.End;
        while (i < sentence && i < draft.Trigger.End + Reach && (mentions.IsSlot[i] || mentions.NameAt[i] >= 0 || text.IsPreposition(i) || text.IsComma(i)
            || text.Lower[i] is "and" or "the" or "that" or "which" or "also"))
        {
            i++;
        }

        if (i >= sentence || clauses.PredicateAt[i] is not { } predicate || predicate.First != i || ReferenceEquals(predicate, draft.Predicate))
        {
            return;
        }

        bool relative = !clauses.SameClause(i, draft.Head) && clauses.Of(i).Kind == ClauseKind.Relative && clauses.Of(i).Main == predicate;
        bool reduced = clauses.SameClause(i, draft.Head) && !predicate.IsFinite && predicate.IsPassive;
        if ((relative || reduced) && Supports(predicate, draft, subject: true))
        {
            Register(predicate, draft);
            draft.Predicate ??= predicate;
        }
    }

    private bool CommaBetween(int from, int to, Clause clause)
    {
        int commas = 0;
        for (int i = from + 1; i < to; i++)
        {
            commas += text.IsComma(i) && !mentions.IsSlot[i] && clauses.Of(i) == clause ? 1 : 0;
        }

        // A pair of commas holds an insertion.
        return commas == 1;
    }

    private bool IsObject(Predicate predicate, int phrase)
    {
        for (int i = predicate.End; i < phrase; i++)
        {
            if (text.Classes[i] is not WordClass.Adverb && text.Lower[i] is not ("out" or "up" or "on" or "about" or "over" or "in" or "yet"))
            {
                return false;
            }
        }

        return phrase >= predicate.End;
    }

    private static bool Supports(Predicate predicate, EventDraft draft, bool subject)
    {
        if (predicate.IsCopula)
        {
            return true;
        }

        if (!SupportVerbs.TryGet(predicate.Lemma, out string? slot))
        {
            return false;
        }

        bool asObject = !subject || predicate.IsPassive;
        return slot switch
        {
            "both" => true,
            "begin" => !DurativeTypes.Contains(draft.Type),
            "object" => asObject,
            _ => !asObject,
        };
    }
}
