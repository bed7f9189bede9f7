using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Language;

namespace FactCheck.Extraction.Events;

/// <summary>
/// Links events that a text says happen at the same time: "While A and B were talking, C spoke", and the speech that the next sentence elaborates on when
/// the main clause only says what C stands for ("left no doubt. In a speech at …, she …").
/// </summary>
internal sealed class SimultaneityLinker(AnalyzedText text, ExtractedArticle found, ClauseMap clauses, EventFrames frames, ParticipantFinder participants)
{
    private static readonly WordList StanceVerbs = WordList.Load("Extraction/Events/stance-verbs.lexicon");

    /// <summary>Links the events of one sentence, and those of the next that elaborate on it.</summary>
    public void Link(int sentence, ReadOnlySpan<EventDraft> drafts, ReadOnlySpan<EventDraft> next)
    {
        foreach (EventDraft draft in drafts)
        {
            if (TemporalClauseOf(draft) is not { } clause || MainBeside(clause) is not { } main)
            {
                continue;
            }

            if (MomentaryIn(main, drafts, draft.Type) is { } other)
            {
                Pair(draft, other);
            }
            else if (main.Main is { } stance && text.IsIn(stance.Head, StanceVerbs))
            {
                Elaborate(draft, stance, sentence, next);
            }
        }
    }

    // The clause of "while", "as" or "when" (or "whereas", as rewording tools put it) in which the event is told.
    private Clause? TemporalClauseOf(EventDraft draft)
    {
        Clause clause = clauses.Of(draft.Head);
        if (clause.Kind != ClauseKind.Subordinate || clause.Marker < 0 || clause.Main is not { IsFinite: true } main || draft.IsPlural)
        {
            return null;
        }

        bool going = text.VerbForms[main.Head] == VerbForm.Gerund || main.IsCopula;
        return text.Lower[clause.Marker] switch
        {
            "while" or "whilst" => ReferenceEquals(draft.Predicate, main) && main.Tense != Tense.Present && main.Modal is null && going ? clause : null,
            "as" or "when" or "whereas" => text.VerbForms[main.Head] == VerbForm.Gerund && ReferenceEquals(draft.Predicate, main) ? clause : null,
            _ => null,
        };
    }

    private Clause? MainBeside(Clause clause)
    {
        if (clause.Parent < 0)
        {
            return null;
        }

        Clause parent = clauses.Clauses[clause.Parent];
        return parent.Main is { IsFinite: true, Modal: null, IsNegated: false } ? parent : null;
    }

    private EventDraft? MomentaryIn(Clause main, ReadOnlySpan<EventDraft> drafts, string type)
    {
        foreach (EventDraft other in drafts)
        {
            if (ReferenceEquals(clauses.Of(other.Head), main) && CanBeMomentary(other, main) && !string.Equals(other.Type, type, StringComparison.Ordinal))
            {
                return other;
            }
        }

        return null;
    }

    private static bool CanBeMomentary(EventDraft draft, Clause main) => !draft.IsPlural && ReferenceEquals(draft.Predicate, main.Main);

    private void Elaborate(EventDraft draft, Predicate stance, int sentence, ReadOnlySpan<EventDraft> next)
    {
        if (sentence + 1 >= text.Sentences.Length)
        {
            return;
        }

        HashSet<int> speakers = [.. participants.Subjects.Of(stance).Select(name => found.Names[name].Entity).Where(entity => entity >= 0)];
        TokenRange following = text.Sentences[sentence + 1];
        foreach (EventDraft speech in next)
        {
            if (speech.IsNoun && speech.Type is "speech" or "interview" or "press-conference" or "debate" && frames.PrepositionOf(speech.Trigger.First) is "in" or "at" or "during"
                && frames.PhraseStart(speech.Trigger.First) - 1 == following.First
                && clauses.Of(speech.Head).Main is { IsFinite: true } main
                && IsBy(speakers, main, speech))
            {
                Pair(draft, speech);
                return;
            }
        }
    }

    // The speaker of the next sentence is one of those, by entity, or by a bare pronoun that nobody else has claimed.
    private bool IsBy(HashSet<int> speakers, Predicate main, EventDraft speech)
    {
        ImmutableArray<int> subjects = participants.Subjects.Of(main);
        if (subjects.Length > 0)
        {
            return subjects.Any(name => speakers.Contains(found.Names[name].Entity));
        }

        int pronoun = main.First - 1;
        if (speakers.Count != 1 || pronoun < 0 || text.Lower[pronoun] is not ("he" or "she"))
        {
            return false;
        }

        LocalEntity speaker = found.Entities[speakers.Single()];
        bool fits = speaker.Kind == EntityKind.Person && (speaker.Gender is null || speaker.Gender == (text.Lower[pronoun] is "he" ? 'm' : 'f'));
        if (fits && speech.Participants.Length == 0)
        {
            speech.Add("agent", speaker.Id, text.Spans[pronoun]);
        }

        return fits;
    }

    private static void Pair(EventDraft a, EventDraft b)
    {
        if (!ReferenceEquals(a, b) && !a.SimultaneousWith.Contains(b))
        {
            a.AddSimultaneous(b);
            b.AddSimultaneous(a);
        }
    }
}
