using System.Collections.Immutable;
using System.Runtime.InteropServices;

using FactCheck.Articles;
using FactCheck.Language;

namespace FactCheck.Extraction.Events;

/// <summary>
/// Finds mentions of events with those who take part, when, where and how long, which of several, and how firmly they are told. What the text leaves open
/// is attached to nothing: a wrong attachment would be a false alarm later. Mentions are not merged here.
/// </summary>
internal sealed class EventsExtractor : IExtractor
{
    /// <inheritdoc/>
    public string Name => "events";

    /// <inheritdoc/>
    public ExtractedArticle Extract(ExtractionContext context, ExtractedArticle found)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(found);
        AnalyzedText text = context.Text;
        using var mentions = new MentionIndex(text, found);
        using ClauseMap clauses = ClauseScanner.Scan(text, mentions);
        List<EventDraft> drafts = [];
        var finder = new TriggerFinder(text, found, mentions, clauses);
        foreach (TokenRange sentence in text.Sentences)
        {
            finder.Find(sentence, drafts);
        }

        using var frames = new EventFrames(text, mentions, clauses, drafts);
        drafts.RemoveAll(frames.IsTold);
        Describe(text, found, mentions, clauses, frames, drafts);
        new AnaphoraLinker(text, frames).Link(drafts);
        Weed(drafts);
        return found with { Events = Freeze(text, drafts) };
    }

    private static void Describe(AnalyzedText text, ExtractedArticle found, MentionIndex mentions, ClauseMap clauses, EventFrames frames, List<EventDraft> drafts)
    {
        var circumstances = new CircumstanceFinder(text, found, mentions, clauses, frames);
        var durations = new DurationFinder(text, found, mentions, clauses, frames);
        var counts = new CountFinder(text, found, clauses, frames);
        var participants = new ParticipantFinder(text, found, mentions, clauses, frames);
        var factuality = new FactualityReader(text, clauses, frames);
        for (int i = 0; i < found.Times.Length; i++)
        {
            circumstances.AttachTime(i);
            durations.Attach(i);
        }

        for (int i = 0; i < found.Names.Length; i++)
        {
            circumstances.AttachPlace(i);
        }

        foreach (EventDraft draft in drafts)
        {
            participants.Find(draft);
            factuality.Read(draft);
        }

        var bySentence = new SentenceDrafts(text, drafts);
        for (int i = 0; i < found.Quantities.Length; i++)
        {
            counts.Attach(i, bySentence[found.Quantities[i].Sentence]);
        }

        new CaptionLinker(text, found, mentions).Link(drafts);
        var simultaneity = new SimultaneityLinker(text, found, clauses, frames, participants);
        for (int first = 0; first < drafts.Count;)
        {
            int sentence = text.SentenceOf[drafts[first].Head];
            ReadOnlySpan<EventDraft> own = bySentence[sentence];
            simultaneity.Link(sentence, own, bySentence[sentence + 1]);
            first += own.Length;
        }
    }

    // What is an event only between two is none for one. A weak trigger counts with evidence of its own, or when it refers back to an event.
    private static void Weed(List<EventDraft> drafts)
    {
        drafts.RemoveAll(static draft => draft.NeedsTwo && draft.Participants.Length < 2);
        drafts.RemoveAll(static draft => !draft.Entry.Strong && !draft.HasEvidence && draft.Antecedent is null && draft.SimultaneousWith.Length == 0);
    }

    private static ImmutableArray<EventMention> Freeze(AnalyzedText text, List<EventDraft> drafts)
    {
        for (int i = 0; i < drafts.Count; i++)
        {
            drafts[i].Index = i;
        }

        var events = new EventMention[drafts.Count];
        for (int i = 0; i < events.Length; i++)
        {
            events[i] = Freeze(text, drafts[i]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(events);
    }

    private static EventMention Freeze(AnalyzedText text, EventDraft draft) => new(text.SpanOf(draft.Trigger), text.SentenceOf[draft.Head], draft.Type)
    {
        Participants = draft.Participants,
        Time = draft.Time,
        TimeOfDay = draft.TimeOfDay,
        Duration = draft.Duration,
        Place = draft.Places.Length > 0 ? draft.Places[0] : -1,
        Places = draft.Places,
        Ordinal = draft.Ordinal,
        Quantities = draft.Quantities.Length > 1 ? draft.Quantities.Sort() : draft.Quantities,
        Polarity = draft.Polarity,
        Modality = draft.Modality,
        Tense = draft.Tense,
        SimultaneousWith = draft.SimultaneousWith.IsEmpty ? [] : [.. draft.SimultaneousWith.Select(static other => other.Index).Where(static index => index >= 0).Order()],
        Antecedent = draft.Antecedent is { } antecedent ? antecedent.Index : -1,
    };
}
