using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Language;

namespace FactCheck.Extraction.Events;

/// <summary>Decides which events a time or place belongs to. Where syntax leaves a choice, it belongs to none.</summary>
internal sealed class Attachment(AnalyzedText text, MentionIndex mentions, ClauseMap clauses, EventFrames frames)
{
    private const int Window = 40;

    private static readonly WordList TopicPrepositions = WordList.Load("Extraction/Events/topic-prepositions.lexicon");
    private static readonly WordList DurativeTypes = WordList.Load("Extraction/Events/durative-types.lexicon");
    private static readonly ImmutableArray<EventDraft> None = [];

    /// <summary>The events of the time or place at <paramref name="range"/>, whose phrase starts at <paramref name="phrase"/> (its preposition, or itself).</summary>
    public ImmutableArray<EventDraft> TargetsOf(TokenRange range, int phrase, bool isPlace)
    {
        if (!isPlace && Prenominal(range) is { } modified)
        {
            return [modified];
        }

        if (!isPlace && Cleft(range) is { } told)
        {
            return Resolve(told);
        }

        TokenRange sentence = text.Sentences[text.SentenceOf[range.First]];
        int clause = clauses.ClauseOf[range.First];
        bool sawTopic = false, sawNoun = false, sawComma = false, strict = true;
        for (int i = phrase - 1; i >= sentence.First && i >= phrase - Window; i--)
        {
            if (clauses.PredicateAt[i] is { } predicate && clauses.ClauseOf[i] == clause)
            {
                return (isPlace && (sawTopic || sawComma)) || (sawComma && (range.End < sentence.End - 3 || predicate.IsInfinitive)) ? None : [.. Resolve(predicate), .. Meanwhile(predicate, isPlace)];
            }

            if (Apposition(i) is >= 0 and var comma)
            {
                i = comma;
                continue;
            }

            if (clauses.ClauseOf[i] != clause)
            {
                strict &= clauses.Of(i).Kind == ClauseKind.Relative;
                continue;
            }

            EventDraft? noun = frames.At(i);
            if (noun is { IsNoun: true } && noun.Head == i && !(IsTopic(noun) && !isPlace))
            {
                bool caption = sawComma && !isPlace && range.End >= sentence.End - 3 && noun.IsSupported;
                return caption ? [noun] : sawComma ? None : OfNoun(noun, range, isPlace, strict && !sawTopic && !sawNoun);
            }

            if (noun is { Entry.Class: TriggerClass.Adverbial })
            {
                return isPlace && sawTopic ? None : [noun];
            }

            Step(i, ref sawTopic, ref sawNoun, ref sawComma);
        }

        return Leading(range, phrase, sentence);
    }

    // "crashed while landing in Oslo on Monday", "was killed when a bomb went off on Monday": what happened meanwhile happened then.
    private ImmutableArray<EventDraft> Meanwhile(Predicate predicate, bool isPlace)
    {
        Clause clause = clauses.Of(predicate.Head);
        bool may = clause is { Kind: ClauseKind.Subordinate, Marker: >= 0, Parent: >= 0 } && text.Lower[clause.Marker] switch
        {
            "when" => !isPlace || !predicate.IsFinite,
            // "was killed, while her husband lay in a coma on Monday": no more than a contrast.
            "while" => !predicate.IsFinite,
            _ => false,
        };
        if (!may)
        {
            return None;
        }

        Predicate? main = clauses.Clauses[clause.Parent].LastPredicate;
        while (main is not null && main.End > clause.First)
        {
            main = main.Previous;
        }

        return main is null ? None : EventFrames.Of(main);
    }

    // "the foreman, Bo Berg, 41, on Monday": the comma that opens the apposition which the comma at the token closes, or -1.
    private int Apposition(int close)
    {
        if (!text.IsComma(close) || close < 3)
        {
            return -1;
        }

        int last = close - 1;
        last = text.Classes[last] == WordClass.Numeral && text.IsComma(last - 1) ? last - 2 : last;
        int open = mentions.NameAt[last] is >= 0 and int name && mentions.Name(name).End == last + 1 ? mentions.Name(name).First - 1 : -1;
        return open > 0 && text.IsComma(open) && text.IsNoun(open - 1) && !mentions.IsSlot[open - 1] && !mentions.IsSlot[last] && clauses.SameClause(open - 1, close) ? open : -1;
    }

    // "a call about the ceasefire on Tuesday": what lasts long and is talked about has no day.
    private bool IsTopic(EventDraft noun) =>
        DurativeTypes.Contains(noun.Type) && clauses.Before(noun.Head) is not null && frames.PrepositionOf(noun.Trigger.First) is "about" or "regarding" or "concerning" or "over" or "on";

    private void Step(int i, ref bool sawTopic, ref bool sawNoun, ref bool sawComma)
    {
        if (mentions.IsSlot[i] || mentions.NameAt[i] >= 0)
        {
            return;
        }

        sawComma |= text.IsComma(i);
        if (text.IsNoun(i) || text.Classes[i] == WordClass.Pronoun)
        {
            sawNoun = true;
        }
        else if (sawNoun && TopicPrepositions.Contains(text.Lower[i]))
        {
            sawTopic = true;
        }
    }

    // "Tuesday's second phone call", "the March 18 meeting".
    private EventDraft? Prenominal(TokenRange range)
    {
        int end = text.Sentences[text.SentenceOf[range.First]].End;
        if (BehindComma(range, end) is { } dated)
        {
            return dated;
        }

        for (int i = range.End; i < end && i < range.End + 5; i++)
        {
            if (frames.At(i) is { IsNoun: true } draft)
            {
                return draft;
            }

            bool inside = text.IsPossessive(i) || text.Lower[i] is "attempted" || (text.Classes[i] is WordClass.Adjective or WordClass.Noun or WordClass.Numeral && mentions.NameAt[i] < 0);
            if (!inside || mentions.TimeAt[i] >= 0)
            {
                return null;
            }
        }

        return null;
    }

    // "the July 29, 2014, shooting": the comma behind the year parts nothing, but makes the word look like a verb.
    private EventDraft? BehindComma(TokenRange range, int end) =>
        range.End + 1 < end && text.IsComma(range.End) && range.Length > 2 && range.First > 0 && text.Classes[range.First - 1] is WordClass.Determiner && text.Lower[range.First - 1] is not "that"
            ? frames.At(range.End + 1)
            : null;

    /// <summary>Whether the time stands before the event that it dates, so that the preposition before both is the event's: "after the June 29 gunfight".</summary>
    public bool IsPrenominal(TokenRange range) =>
        range.First > 0 && (text.Classes[range.First - 1] is WordClass.Determiner || text.IsPossessive(range.First - 1)) && Prenominal(range) is not null;

    // "It was on Thursday that the dam gave way": the verb of what is told of the time.
    private Predicate? Cleft(TokenRange range)
    {
        if (clauses.Before(range.First) is not { IsCopula: true, IsNegated: false, Modal: null } copula || copula.First == 0 || text.Lower[copula.First - 1] is not "it")
        {
            return null;
        }

        int end = Math.Min(text.Sentences[text.SentenceOf[range.First]].End, copula.End + Window);
        int that = copula.End;
        while (that < end && text.Lower[that] is not "that")
        {
            bool inside = mentions.TimeAt[that] >= 0 || text.IsComma(that) || text.IsPreposition(that) || text.Classes[that] is WordClass.Determiner or WordClass.Adverb or WordClass.Adjective
                || text.Lower[that] is "hour" or "hours" or "morning" or "afternoon" or "evening" or "night";
            if (!inside)
            {
                return null;
            }

            that++;
        }

        for (int i = Math.Max(that, range.End) + 1; i < end; i++)
        {
            if (clauses.PredicateAt[i] is { } predicate)
            {
                return predicate.IsFinite ? predicate : null;
            }
        }

        return null;
    }

    private ImmutableArray<EventDraft> OfNoun(EventDraft noun, TokenRange range, bool isPlace, bool adjacent)
    {
        if (isPlace)
        {
            return adjacent ? WithLinkedVerb(noun) : noun.IsSupported && noun.IsSubject is false ? [noun] : None;
        }

        if (noun.IsGerund)
        {
            return [noun];
        }

        Predicate? before = clauses.Before(noun.Head);
        if (before is null)
        {
            // "Police investigating the shooting on Tuesday arrested …": on Tuesday may belong to either.
            bool beforeVerb = range.End < text.Count && clauses.PredicateAt[range.End] is { IsFinite: true };
            return beforeVerb && !noun.IsSubject ? None : noun is { IsSubject: true, IsSupported: true } ? [noun, .. EventFrames.Of(noun.Predicate!).Where(static draft => !draft.IsNoun)] : [noun];
        }

        if (noun.IsSupported && ReferenceEquals(noun.Predicate, before))
        {
            return [noun, .. EventFrames.Of(before).Where(static draft => !draft.IsNoun)];
        }

        return IsWhere(noun) && IsVerbEvent(before) ? WithLinkedVerb(noun) : adjacent && IsCause(noun, before) ? [noun] : None;
    }

    // "died after a crash in Oslo on Monday", "the search follows a crash": the crash; "was arrested after a crash on Monday" may be either.
    private bool IsCause(EventDraft noun, Predicate before) =>
        frames.PrepositionOf(noun.Trigger.First) is "after" or "following" && EventFrames.Of(before).All(static draft => draft.IsNoun || draft.Type is "death" or "killing" or "injury" or "hospitalization");

    // "died in a crash on Monday": both.
    private ImmutableArray<EventDraft> WithLinkedVerb(EventDraft noun)
    {
        if (clauses.Before(noun.Head) is { } before && IsVerbEvent(before) && IsWhere(noun))
        {
            return [noun, .. EventFrames.Of(before)];
        }

        return [noun];
    }

    // "died in a crash", "overturned on landing", "overturned while landing": one time, one place.
    private bool IsWhere(EventDraft noun) =>
        frames.PrepositionOf(noun.Trigger.First) is { } preposition
            ? preposition is "in" or "during" or "at" || (preposition is "on" or "upon" && noun.Type is "landing" or "takeoff")
            : frames.PhraseStart(noun.Trigger.First) is > 0 and var start && text.Lower[start - 1] is "while" && clauses.SameClause(start - 1, noun.Head);

    private static bool IsVerbEvent(Predicate predicate) => EventFrames.Of(predicate).Any(static draft => !draft.IsNoun);

    private ImmutableArray<EventDraft> Leading(TokenRange range, int phrase, TokenRange sentence)
    {
        // Only words without a noun of their own may stand before a leading time or place.
        for (int i = phrase - 1; i >= sentence.First && clauses.SameClause(i, range.First); i--)
        {
            bool beforeVerb = range.End < text.Count && clauses.PredicateAt[range.End] is { IsFinite: true };
            if (!beforeVerb && mentions.TimeAt[i] < 0 && text.Classes[i] is not (WordClass.Adverb or WordClass.Punctuation or WordClass.Coordinator or WordClass.Subordinator or WordClass.Adposition) && !mentions.IsSlot[i])
            {
                return None;
            }
        }

        return clauses.After(range.End - 1) is { } predicate ? Resolve(clauses.Of(range.First).Main ?? predicate) : None;
    }

    // "is expected to meet on Tuesday", and "on Tuesday he is expected to meet": the verb that is planned.
    private ImmutableArray<EventDraft> Resolve(Predicate predicate)
    {
        ImmutableArray<EventDraft> found = EventFrames.Of(predicate);
        if (found.Length > 0 || predicate.Lemma is not ("expect" or "plan" or "schedule" or "set" or "slate" or "due" or "go" or "be"))
        {
            return found;
        }

        int next = predicate.End;
        while (next < text.Count && text.Lower[next] is "to" or "due" or "set" or "scheduled" or "expected")
        {
            next++;
        }

        return next < text.Count && clauses.SameClause(next, predicate.Head) && clauses.PredicateAt[next] is { IsInfinitive: true } infinitive ? EventFrames.Of(infinitive) : None;
    }
}
