using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Events;

/// <summary>Gives events their time, time of day and places.</summary>
internal sealed class CircumstanceFinder(AnalyzedText text, ExtractedArticle found, MentionIndex mentions, ClauseMap clauses, EventFrames frames)
{
    private static readonly WordList BlockedPrepositions = WordList.Load("Extraction/Events/blocked-prepositions.lexicon");
    private static readonly WordList SitePrepositions = WordList.Load("Extraction/Events/site-prepositions.lexicon");
    private static readonly WordList SitedTypes = WordList.Load("Extraction/Events/sited-types.lexicon");
    private static readonly WordList DurativeTypes = WordList.Load("Extraction/Events/durative-types.lexicon");

    private readonly Attachment attachment = new(text, mentions, clauses, frames);

    /// <summary>Attaches one time expression.</summary>
    public void AttachTime(int time)
    {
        TimexMention mention = found.Times[time];
        TokenRange range = mentions.Time(time);
        if (mention.IsHeader || range.Length == 0 || mention.Timex.Type is not (TimexType.Date or TimexType.Time)
            || mention.Timex.Granularity == TimeGranularity.Unspecified || mentions.TimeAt[range.First] != time)
        {
            return;
        }

        int phrase = PhraseOf(range);
        if (IsBlocked(mention, range, phrase) && !attachment.IsPrenominal(range))
        {
            return;
        }

        foreach (EventDraft draft in attachment.TargetsOf(range, phrase, isPlace: false))
        {
            if (mention.Weekday is null || !IsJudged(draft))
            {
                SetTime(draft, time, mention);
            }
        }
    }

    // "was found guilty of murdering Lee on Tuesday": a weekday of the news is that of the verdict sooner than that of the deed, but not surely.
    private bool IsJudged(EventDraft draft) =>
        draft.Trigger.First is > 0 and var deed && text.Lower[deed - 1] is "of" or "with" or "for"
        && clauses.Before(deed) is { } judged && EventFrames.Of(judged).Any(static other => other.Type is "verdict" or "sentence" or "plea");

    /// <summary>Attaches one place.</summary>
    public void AttachPlace(int name)
    {
        NameMention mention = found.Names[name];
        TokenRange range = mentions.Name(name);
        if (!mentions.IsOutermost(name) || mention.Kind is not (EntityKind.Place or EntityKind.Organisation) || mention.Form == NameForm.Pronoun)
        {
            return;
        }

        if (mention.Kind == EntityKind.Place && range.End < text.Count && frames.At(range.End) is { IsNoun: true } modified && SitedTypes.Contains(modified.Type)
            && clauses.SameClause(range.First, range.End) && !IsActor(range))
        {
            modified.AddPlace(name);
            return;
        }

        if (mention.Kind == EntityKind.Place && range.First > 0 && clauses.PredicateAt[range.First - 1] is { IsPassive: false } struck && struck.End == range.First)
        {
            // "an earthquake struck Peru"
            foreach (EventDraft draft in EventFrames.Of(struck))
            {
                if (draft.IsNoun && draft.IsSubject && SitedTypes.Contains(draft.Type))
                {
                    draft.AddPlace(name);
                }
            }

            return;
        }

        int preposition = SitePreposition(range);
        if (preposition >= 0 && IsCorner(range, preposition))
        {
            return;
        }

        bool follows = range.End < text.Count && (text.IsPossessive(range.End) || (text.IsNoun(range.End) && mention.Kind == EntityKind.Place && !mentions.IsSlot[range.End] && mentions.TimeAt[range.End] < 0));
        if (preposition < 0 || follows || (mention.Kind == EntityKind.Organisation && text.Lower[preposition] is not ("at" or "inside" or "outside" or "near")))
        {
            return;
        }

        foreach (EventDraft draft in attachment.TargetsOf(range, preposition, isPlace: true))
        {
            // "an attack on Japan": whom, not where.
            if (!(draft is { IsNoun: true, Type: "attack" } && text.Lower[preposition] is "on") && !draft.Places.Contains(name))
            {
                draft.AddPlace(name);
            }
        }
    }

    // "at Detroit and Nebraska": two streets, not two places.
    private bool IsCorner(TokenRange range, int preposition) =>
        text.Lower[preposition] is "at" or "near" && preposition == range.First - 1 && range.End + 1 < text.Count && text.Lower[range.End] is "and" && IsPlace(range.End + 1);

    private bool IsPlace(int token) => mentions.NameAt[token] is >= 0 and int name && found.Names[name].Kind == EntityKind.Place;

    // "US airstrikes", "Afghan attacks": who, not where.
    private bool IsActor(TokenRange range) =>
        range.Length == 1 && (text.Classes[range.First] == WordClass.Adjective || !text.Raw(range.First).ContainsAnyInRange('a', 'z'));

    private static void SetTime(EventDraft draft, int time, TimexMention mention)
    {
        Timex timex = mention.Timex;
        bool planned = draft.Predicate is { } predicate && predicate.Lemma is "hold" or "schedule" or "slate" or "set" or "plan";
        // A sentence lasts for years, but it is passed on a day: "was sentenced on Monday".
        if (DurativeTypes.Contains(draft.Type) && !planned && !(draft.Type is "sentence" && draft.Entry.Class == TriggerClass.Verb))
        {
            return;
        }

        if (timex.TimeOfDay is not null && draft.TimeOfDay < 0)
        {
            draft.TimeOfDay = time;
        }

        bool dated = !timex.Date.IsEmpty || mention.Weekday is not null || char.IsAsciiDigit(timex.Value.FirstOrDefault());
        if (dated && draft.Time < 0)
        {
            draft.Time = time;
        }
    }

    // The preposition before the time, or the time itself.
    private int PhraseOf(TokenRange range)
    {
        int sentence = text.Sentences[text.SentenceOf[range.First]].First;
        int i = range.First;
        while (i > sentence && range.First - i < 3 && text.Lower[i - 1] is "the" or "early" or "late" or "about" or "around" or "shortly" or "just")
        {
            i--;
        }

        return i > sentence && text.IsPreposition(i - 1) ? PartOfDay(i - 1, sentence) : i;
    }

    // "in the early hours of Thursday", "on the evening of 12 May": the preposition before the part of the day; otherwise the given one.
    private int PartOfDay(int preposition, int sentence)
    {
        if (text.Lower[preposition] is not "of" || preposition - 1 <= sentence
            || text.Lower[preposition - 1] is not ("hours" or "morning" or "afternoon" or "evening" or "night"))
        {
            return preposition;
        }

        int i = preposition - 2;
        while (i > sentence && preposition - i < 6 && (text.Classes[i] is WordClass.Determiner or WordClass.Adjective || text.Lower[i] is "small"))
        {
            i--;
        }

        return text.Lower[i] is "in" or "on" or "during" ? i : preposition;
    }

    private bool IsBlocked(TimexMention mention, TokenRange range, int phrase)
    {
        string word = text.Lower[phrase];
        if (word is "for")
        {
            return !(phrase > 0 && text.Lemmas[phrase - 1] is "plan" or "schedule" or "slate" or "set" or "due" or "expect" or "planned" or "scheduled" or "hearing" or "date");
        }

        if (word is "around" or "about")
        {
            return false;
        }

        bool first = BlockedPrepositions.Contains(word) || (BlockedPrepositions.Contains(text.Lower[range.First]) && text.Lower[range.First] is not "about");
        bool afterwards = range.End < text.Count && text.Lower[range.End] is "after" or "before" && mention.Timex.Type == TimexType.Duration;
        return first || afterwards || (mention.Timex.Mod is TimexMod.Before or TimexMod.After or TimexMod.OnOrAfter or TimexMod.OnOrBefore);
    }

    private int SitePreposition(TokenRange range)
    {
        int sentence = text.Sentences[text.SentenceOf[range.First]].First;
        for (int i = range.First - 1; i >= sentence && i >= range.First - 5 && clauses.SameClause(i, range.First); i--)
        {
            if (SitePrepositions.Contains(text.Lower[i]))
            {
                return i;
            }

            bool inside = text.Classes[i] is WordClass.Determiner or WordClass.Adjective or WordClass.ProperNoun or WordClass.Numeral || text.Lower[i] is "of" or "city" or "town" or "village" or "capital" or "suburb" or "downtown" or "block" or "region" or "neighborhood";
            if (!inside || mentions.IsSlot[i])
            {
                return -1;
            }
        }

        return -1;
    }
}
