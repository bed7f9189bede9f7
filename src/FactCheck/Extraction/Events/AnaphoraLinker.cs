using FactCheck.Language;

namespace FactCheck.Extraction.Events;

/// <summary>Links a definite mention that says little of its own ("the call", "this conversation") to the event of its type that was told of last.</summary>
internal sealed class AnaphoraLinker(AnalyzedText text, EventFrames frames)
{
    private const int Sentences = 8;

    public void Link(List<EventDraft> drafts)
    {
        for (int i = 0; i < drafts.Count; i++)
        {
            if (IsAnaphoric(drafts[i]))
            {
                drafts[i].Antecedent = LastOfType(drafts, i);
            }
        }
    }

    private bool IsAnaphoric(EventDraft draft)
    {
        if (!draft.IsNoun || draft.IsPlural || draft.Ordinal >= 0)
        {
            return false;
        }

        int start = frames.PhraseStart(draft.Trigger.First);
        return text.Lower[start] is "the" or "this" or "that" && draft.Trigger.First - start <= 1;
    }

    private EventDraft? LastOfType(List<EventDraft> drafts, int index)
    {
        EventDraft draft = drafts[index];
        int sentence = text.SentenceOf[draft.Head];
        for (int i = index - 1; i >= 0 && sentence - text.SentenceOf[drafts[i].Head] <= Sentences; i--)
        {
            EventDraft other = drafts[i];
            bool real = other.Polarity == Polarity.Positive && other.Modality is Modality.Asserted or Modality.Planned;
            if (string.Equals(other.Type, draft.Type, StringComparison.Ordinal) && real && !other.IsPlural && (other.HasEvidence || other.Antecedent is not null))
            {
                EventDraft target = other.Antecedent is { } further && !other.HasEvidence ? further : other;
                if (Agree(draft, target))
                {
                    return target;
                }
            }
        }

        return null;
    }

    // What is said of both must be the same; the words themselves are compared later, so any second value speaks against.
    private static bool Agree(EventDraft draft, EventDraft other)
    {
        if (other.Participants.IsEmpty)
        {
            return true;
        }

        foreach (EventParticipant mine in draft.Participants)
        {
            if (!other.TakesPart(mine.Entity))
            {
                return false;
            }
        }

        return true;
    }
}
