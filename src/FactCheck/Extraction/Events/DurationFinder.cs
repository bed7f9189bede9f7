using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Events;

/// <summary>Gives events their length: only where the text says how long this one lasts.</summary>
internal sealed class DurationFinder(AnalyzedText text, ExtractedArticle found, MentionIndex mentions, ClauseMap clauses, EventFrames frames)
{
    private static readonly WordList DurationVerbs = WordList.Load("Extraction/Events/duration-verbs.lexicon");

    /// <summary>Attaches one duration.</summary>
    public void Attach(int time)
    {
        TimexMention mention = found.Times[time];
        TokenRange range = mentions.Time(time);
        if (mention.Timex.Type != TimexType.Duration || mention.Timex.Length is not { } length || length.Hedge == Hedge.Vague
            || range.Length == 0 || mentions.TimeAt[range.First] != time)
        {
            return;
        }

        EventDraft? draft = Prenominal(range) ?? OfSentence(range) ?? WithGenitive(range) ?? AsPredicate(range);
        if (draft is { Duration: < 0, IsPlural: false })
        {
            draft.Duration = time;
        }
    }

    // "two-hour phone call", "30-day ceasefire"
    private EventDraft? Prenominal(TokenRange range)
    {
        int end = text.Sentences[text.SentenceOf[range.First]].End;
        for (int i = range.End; i < end && i < range.End + 5; i++)
        {
            if (frames.At(i) is { IsNoun: true } draft)
            {
                return draft;
            }

            if (mentions.NameAt[i] >= 0 || (text.Classes[i] is not (WordClass.Adjective or WordClass.Noun) && text.Lower[i] is not ("long" or "-" or "'s" or "'")))
            {
                return null;
            }
        }

        return null;
    }

    // "a sentence of 20 years", "the prison term of at least ten years"
    private EventDraft? OfSentence(TokenRange range)
    {
        int sentence = text.Sentences[text.SentenceOf[range.First]].First;
        int of = Preposition(range, sentence);
        return of > sentence && text.Lower[of] is "of" && frames.At(of - 1) is { IsNoun: true, Type: "sentence" } draft ? draft : null;
    }

    // "two hours of talks", "two hours on the phone", "eight hours in meetings"
    private EventDraft? WithGenitive(TokenRange range)
    {
        int end = text.Sentences[text.SentenceOf[range.First]].End;
        int i = range.End;
        if (i >= end)
        {
            return null;
        }

        if (frames.At(i) is { Entry.Class: TriggerClass.Adverbial } phrase)
        {
            return phrase;
        }

        if (text.Lower[i] is not ("of" or "in" or "on" or "into"))
        {
            return null;
        }

        for (i++; i < end && i < range.End + 6; i++)
        {
            if (frames.At(i) is { IsNoun: true } draft)
            {
                return text.Lower[range.End] is "of" or "in" ? draft : null;
            }

            if (!text.IsPremodifier(i) && text.Classes[i] != WordClass.Determiner)
            {
                return null;
            }
        }

        return null;
    }

    // "lasted two hours", "spoke for two hours", "was sentenced to two years"
    private EventDraft? AsPredicate(TokenRange range)
    {
        int sentence = text.Sentences[text.SentenceOf[range.First]].First;
        int preposition = Preposition(range, sentence);
        if (Follows(range))
        {
            return null;
        }

        Predicate? predicate = clauses.Before(range.First);
        bool leading = predicate is null && preposition == sentence;
        predicate ??= leading ? clauses.Of(range.First).Main : null;
        if (predicate is null || predicate.IsNegated)
        {
            return null;
        }

        string? word = preposition < 0 ? null : text.Lower[preposition];
        bool direct = !leading && IsDirect(predicate, preposition < 0 ? range.First : preposition);
        EventDraft? subject = EventFrames.Of(predicate).FirstOrDefault(static draft => draft.IsNoun) ?? SubjectOf(predicate);
        if (direct && text.IsIn(predicate.Head, DurationVerbs) && word is null or "for" or "on" && subject is not null)
        {
            return subject;
        }

        EventDraft? verb = EventFrames.Of(predicate).FirstOrDefault(static draft => !draft.IsNoun);
        if (verb is { Type: "sentence" })
        {
            return word is "to" && direct ? verb : null;
        }

        // Only what goes on can go on for a time: "spoke for two hours", not "was arrested for two hours".
        return word is "for" && (verb ?? subject) is { Type: "call" or "meeting" or "speech" or "interview" or "debate" or "visit" or "hearing" or "press-conference" } lasting
            ? lasting
            : null;
    }

    private EventDraft? SubjectOf(Predicate predicate)
    {
        // "The call, which lasted an hour" and "the call lasted an hour": the noun before the verb.
        int sentence = text.Sentences[text.SentenceOf[predicate.First]].First;
        for (int i = predicate.First - 1; i >= sentence && i > predicate.First - 16; i--)
        {
            if (frames.At(i) is { IsNoun: true } draft && draft.Head == i)
            {
                bool own = clauses.SameClause(i, predicate.First) ? draft.IsSubject : clauses.Of(predicate.First).Kind == ClauseKind.Relative;
                return own ? draft : null;
            }

            if (clauses.PredicateAt[i] is not null)
            {
                return null;
            }
        }

        return null;
    }

    // The preposition before the duration and its hedge.
    private int Preposition(TokenRange range, int sentence)
    {
        int i = range.First - 1;
        while (i >= sentence && i > range.First - 4 && text.Lower[i] is "about" or "around" or "almost" or "nearly" or "over" or "more" or "than" or "at" or "least" or "up" or "to" or "the" or "just" or "roughly" or "some")
        {
            if (text.Lower[i] is "to" && text.Lower[Math.Max(i - 1, 0)] is not "up")
            {
                break;
            }

            i--;
        }

        if (i >= sentence && text.Lower[i] is "for" or "to" or "in" or "within" or "after" or "during" or "on" or "of" or "by" or "until" or "past" or "last")
        {
            return i;
        }

        return text.Lower[range.First] is "for" ? range.First : -1;
    }

    // "two hours ago", "two hours later", "two years in prison after", "two hours before".
    private bool Follows(TokenRange range) =>
        range.End < text.Count && text.Lower[range.End] is "ago" or "later" or "earlier" or "after" or "before" or "old" or "since" or "from" or "into";

    private bool IsDirect(Predicate predicate, int phrase)
    {
        for (int i = predicate.End; i < phrase; i++)
        {
            if (text.Classes[i] is not WordClass.Adverb && mentions.TimeAt[i] < 0 && text.Lower[i] is not ("on" or "for" or "about" or "more" or "than" or "over" or "at" or "least" or "up" or "to" or "a" or "total" or "of" or "around"))
            {
                return false;
            }
        }

        return true;
    }
}
