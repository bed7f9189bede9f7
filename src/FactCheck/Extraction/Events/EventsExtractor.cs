using System.Collections.Immutable;

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
        var mentions = new MentionIndex(text, found);
        ClauseMap clauses = ClauseScanner.Scan(text, mentions);
        List<EventDraft> drafts = [];
        var finder = new TriggerFinder(text, found, mentions, clauses);
        foreach (TokenRange sentence in text.Sentences)
        {
            finder.Find(sentence, drafts);
        }

        var frames = new EventFrames(text, mentions, clauses, drafts);
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

        List<EventDraft>[] bySentence = [.. Enumerable.Range(0, text.Sentences.Length).Select(_ => new List<EventDraft>())];
        foreach (EventDraft draft in drafts)
        {
            participants.Find(draft);
            factuality.Read(draft);
            bySentence[text.SentenceOf[draft.Head]].Add(draft);
        }

        for (int i = 0; i < found.Quantities.Length; i++)
        {
            int sentence = found.Quantities[i].Sentence;
            counts.Attach(i, sentence >= 0 && sentence < bySentence.Length ? bySentence[sentence] : []);
        }

        new CaptionLinker(text, found, mentions).Link(drafts);
        var simultaneity = new SimultaneityLinker(text, found, clauses, frames, participants);
        for (int i = 0; i < bySentence.Length; i++)
        {
            simultaneity.Link(i, bySentence[i], i + 1 < bySentence.Length ? bySentence[i + 1] : []);
        }
    }

    // What is an event only between two is none for one. A weak trigger counts with evidence of its own, or when it refers back to an event.
    private static void Weed(List<EventDraft> drafts)
    {
        drafts.RemoveAll(draft => draft.NeedsTwo && draft.Participants.Count < 2);
        drafts.RemoveAll(draft => !draft.Entry.Strong && !draft.HasEvidence && draft.Antecedent is null && draft.SimultaneousWith.Count == 0);
    }

    private static ImmutableArray<EventMention> Freeze(AnalyzedText text, List<EventDraft> drafts)
    {
        Dictionary<EventDraft, int> index = [];
        for (int i = 0; i < drafts.Count; i++)
        {
            index.Add(drafts[i], i);
        }

        return [.. drafts.Select(draft => new EventMention(text.SpanOf(draft.Trigger), text.SentenceOf[draft.Head], draft.Type)
        {
            Participants = [.. draft.Participants],
            Time = draft.Time,
            TimeOfDay = draft.TimeOfDay,
            Duration = draft.Duration,
            Place = draft.Places.Count > 0 ? draft.Places[0] : -1,
            Places = [.. draft.Places],
            Ordinal = draft.Ordinal,
            Quantities = [.. draft.Quantities.Order()],
            Polarity = draft.Polarity,
            Modality = draft.Modality,
            Tense = draft.Tense,
            SimultaneousWith = [.. draft.SimultaneousWith.Where(index.ContainsKey).Select(other => index[other]).Order()],
            Antecedent = draft.Antecedent is { } antecedent && index.TryGetValue(antecedent, out int target) ? target : -1,
        })];
    }
}
