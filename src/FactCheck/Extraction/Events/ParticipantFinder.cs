using FactCheck.Language;

namespace FactCheck.Extraction.Events;

/// <summary>Finds who takes part in an event, within its clause.</summary>
internal sealed class ParticipantFinder
{
    private readonly VerbParticipants verbs;
    private readonly NounParticipants nouns;
    private readonly LeadingParticipants leading;

    public ParticipantFinder(AnalyzedText text, ExtractedArticle found, MentionIndex mentions, ClauseMap clauses, EventFrames frames)
    {
        var entities = new NamedEntities(found);
        var position = new NamePosition(text, found, mentions, clauses, frames);
        Subjects = new(text, mentions, clauses, position);
        verbs = new(text, found, mentions, clauses, position, Subjects, entities);
        nouns = new(text, found, mentions, clauses, frames, position, Subjects, entities);
        leading = new(text, mentions, clauses, frames, Subjects, entities);
    }

    /// <summary>The subjects of predicates.</summary>
    public SubjectFinder Subjects { get; }

    /// <summary>Fills the participants of <paramref name="draft"/>.</summary>
    public void Find(EventDraft draft)
    {
        if (draft.IsNoun)
        {
            nouns.Find(draft);
        }
        else if (draft.Predicate is { } predicate)
        {
            verbs.Find(draft, predicate);
        }
        else
        {
            leading.FindMutual(draft);
        }
    }
}
