using FactCheck.Articles;
using FactCheck.Language;

namespace FactCheck.Extraction.Events;

/// <summary>Reads polarity, modality and tense of an event from its predicate, from what governs it and from the words before its noun.</summary>
internal sealed class FactualityReader(AnalyzedText text, ClauseMap clauses, EventFrames frames)
{
    private static readonly LexiconTable Governors = LexiconTable.Load("Extraction/Events/governors.lexicon");
    private static readonly LexiconTable NominalModality = LexiconTable.Load("Extraction/Events/nominal-modality.lexicon");

    public void Read(EventDraft draft)
    {
        if (draft.IsNoun)
        {
            ReadNoun(draft);
        }

        if (draft.Predicate is { } predicate && (!draft.IsNoun || draft.IsSupported || draft.IsSubject))
        {
            ReadPredicate(draft, predicate);
        }

        ReadClause(draft);
        if (draft.Modality == Modality.Planned && draft.Tense != Tense.Past)
        {
            draft.Tense = Tense.Future;
        }
    }

    private void ReadNoun(EventDraft draft)
    {
        int start = frames.PhraseStart(draft.Trigger.First);
        for (int i = start; i < draft.Trigger.First; i++)
        {
            Apply(draft, NominalModality, text.Lower[i]);
        }

        if (start > text.Sentences[text.SentenceOf[start]].First && text.Lower[start - 1] is "without" or "no" or "neither" or "any")
        {
            Apply(draft, NominalModality, text.Lower[start - 1]);
        }

        if (draft.Trigger.End < text.Count && clauses.PredicateAt[draft.Trigger.End] is { IsFinite: false, IsPassive: true } after)
        {
            Apply(draft, Governors, after.Lemma);
        }

        bool isObject = draft.Predicate is null || !draft.IsSubject;
        if (isObject && !draft.IsSupported && Governing(draft) is { } governor)
        {
            Apply(draft, Governors, governor.Lemma);
            if (governor.IsNegated)
            {
                draft.Modality = draft.Modality == Modality.Asserted ? Modality.Possible : draft.Modality;
            }
        }
    }

    // The predicate that this noun is the object of, directly or through one preposition: "proposed a ceasefire", "charged with murder", "agreed to a truce".
    private Predicate? Governing(EventDraft draft)
    {
        int start = frames.PhraseStart(draft.Trigger.First);
        Predicate? before = clauses.Before(draft.Head);
        if (before is null)
        {
            return null;
        }

        int i = start - 1;
        while (i >= before.End && (text.IsPreposition(i) || text.Classes[i] is WordClass.Adverb or WordClass.Particle))
        {
            i--;
        }

        bool direct = i < before.End;
        bool topical = start - 1 >= before.End && text.Lower[start - 1] is "in" or "at" or "during" or "after" or "before" or "since" or "following" or "by";
        return direct && !topical ? before : null;
    }

    private void ReadPredicate(EventDraft draft, Predicate predicate)
    {
        if (draft.Tense == Tense.None)
        {
            draft.Tense = predicate.Tense;
        }

        if (predicate.IsNegated || (draft.IsNoun && IsDenying(draft)))
        {
            draft.Polarity = Polarity.Negative;
        }

        draft.Modality = Stronger(draft.Modality, OfModal(predicate));
        if (draft.IsNoun && draft.IsSubject && predicate.IsPassive)
        {
            Apply(draft, Governors, predicate.Lemma);
        }

        if (predicate.IsInfinitive || (!predicate.IsFinite && predicate.First > 0))
        {
            ReadGovernor(draft, predicate);
        }
    }

    private bool IsDenying(EventDraft draft)
    {
        int start = frames.PhraseStart(draft.Trigger.First);
        return text.Lower[start] is "no" && draft.IsSupported;
    }

    private static Modality OfModal(Predicate predicate) => predicate.Modal switch
    {
        "will" or "'ll" or "shall" or "wo" or "would" or "'d" => predicate.Tense == Tense.Past ? Modality.Possible : Modality.Planned,
        null => Modality.Asserted,
        _ => Modality.Possible,
    };

    // "is expected to meet", "refused to meet", "denied meeting", "began meeting"
    private void ReadGovernor(EventDraft draft, Predicate predicate)
    {
        int before = predicate.First - 1;
        if (predicate.IsInfinitive)
        {
            before--;
        }

        int sentence = text.Sentences[text.SentenceOf[predicate.First]].First;
        for (int i = before; i >= sentence && i > before - 8; i--)
        {
            if (clauses.PredicateAt[i] is { } governor)
            {
                string lemma = governor.Lemma;
                Apply(draft, Governors, lemma);
                if (governor.IsNegated)
                {
                    draft.Polarity = Polarity.Negative;
                }

                draft.Modality = Stronger(draft.Modality, OfModal(governor));
                if (draft.Tense == Tense.None && predicate.IsInfinitive)
                {
                    draft.Tense = draft.Modality == Modality.Asserted ? governor.Tense : Tense.None;
                }

                return;
            }

            if (predicate.IsInfinitive && text.Lower[i] is "due" or "likely" or "set" or "ready" or "scheduled" or "expected" or "plan" or "plans")
            {
                draft.Modality = Stronger(draft.Modality, Modality.Planned);
            }
            else if (predicate.IsInfinitive && text.Lower[i] is "unlikely" or "unable" or "able" or "invitation" or "attempt" or "bid" or "effort" or "proposal" or "pressure" or "opportunity" or "chance")
            {
                draft.Modality = Stronger(draft.Modality, Modality.Possible);
            }
            else if (text.Lower[i] is "without")
            {
                draft.Polarity = Polarity.Negative;
            }
        }
    }

    private void ReadClause(EventDraft draft)
    {
        Clause clause = clauses.Of(draft.Head);
        for (int depth = 0; depth < 4; depth++)
        {
            if (clause.Marker >= 0 && text.Lower[clause.Marker] is "if" or "unless" or "whether")
            {
                draft.Modality = Stronger(draft.Modality, Modality.Possible);
            }

            if (clause.Kind != ClauseKind.Complement || clause.Parent < 0)
            {
                break;
            }

            clause = clauses.Clauses[clause.Parent];
            if (clause.Main is { Lemma: "deny" or "dispute" })
            {
                draft.Modality = Modality.Denied;
            }
        }

        int first = text.Sentences[text.SentenceOf[draft.Head]].First;
        for (int i = draft.Trigger.First - 1; i >= first && i > draft.Trigger.First - 4 && clauses.SameClause(i, draft.Head); i--)
        {
            if (text.Lower[i] is "allegedly" or "reportedly" or "possibly" or "perhaps" or "maybe" or "potentially")
            {
                draft.Modality = Stronger(draft.Modality, Modality.Possible);
            }
        }
    }

    private static void Apply(EventDraft draft, LexiconTable table, string word)
    {
        if (!table.TryGet(word, out string? value))
        {
            return;
        }

        if (value is "negative")
        {
            draft.Polarity = Polarity.Negative;
        }
        else
        {
            draft.Modality = Stronger(draft.Modality, value switch
            {
                "planned" => Modality.Planned,
                "denied" => Modality.Denied,
                _ => Modality.Possible,
            });
        }
    }

    // Denied outweighs possible, possible outweighs planned, planned outweighs asserted.
    private static Modality Stronger(Modality a, Modality b) => (Modality)Math.Max((int)a, (int)b);
}
