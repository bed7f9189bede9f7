using System.Collections.Immutable;

using FactCheck.Language;

namespace FactCheck.Extraction.Events;

/// <summary>Finds who takes part in an event of a phrase that opens the sentence: the subjects of its main verb.</summary>
internal sealed class LeadingParticipants(AnalyzedText text, MentionIndex mentions, ClauseMap clauses, EventFrames frames, SubjectFinder subjects, NamedEntities entities)
{
    /// <summary>"After two hours on the phone on Tuesday, A and B agreed …"</summary>
    public void FindMutual(EventDraft draft)
    {
        if (!draft.IsMutual || clauses.Before(draft.Trigger.First) is not null || draft.IsSubject || clauses.Of(draft.Head).Main is not { IsFinite: true } main)
        {
            return;
        }

        if (draft.IsNoun && (frames.PrepositionOf(draft.Trigger.First) is not ("in" or "after" or "during" or "following" or "at") && !IsMeasured(draft) || Definite(draft)))
        {
            return;
        }

        ImmutableArray<int> names = subjects.Of(main);
        if (entities.DistinctEntities(names) > 1 || !draft.IsNoun || clauses.Of(draft.Head).First == text.Sentences[text.SentenceOf[draft.Head]].First)
        {
            entities.Add(draft, "partner", entities.DistinctEntities(names) > 1 ? names.AsSpan() : []);
        }
    }

    /// <summary>"In a speech at the academy, she promised …"</summary>
    public void FindSpeech(EventDraft draft)
    {
        if (draft.Type is "speech" or "interview" or "press-conference" && clauses.Before(draft.Head) is null && clauses.Of(draft.Head).Main is { IsFinite: true, IsPassive: false } main
            && frames.PrepositionOf(draft.Trigger.First) is "in" or "at" or "during" && frames.PhraseStart(draft.Trigger.First) - 1 == clauses.Of(draft.Head).First)
        {
            entities.Add(draft, draft.IsMutual ? "partner" : "agent", subjects.Of(main).AsSpan());
        }
    }

    // "after two hours of talks"
    private bool IsMeasured(EventDraft draft)
    {
        int of = frames.PhraseStart(draft.Trigger.First) - 1;
        return of > 0 && text.Lower[of] is "of" && mentions.TimeAt[of - 1] >= 0;
    }

    private bool Definite(EventDraft draft) => text.Lower[frames.PhraseStart(draft.Trigger.First)] is "the" or "that" or "this";
}
