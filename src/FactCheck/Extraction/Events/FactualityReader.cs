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
            ApplyGovernor(draft, after);
        }

        bool isObject = draft.Predicate is null || !draft.IsSubject;
        if (isObject && !draft.IsSupported && Governing(draft) is { } governor)
        {
            ApplyGovernor(draft, governor);
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
        while (i >= before.End && (text.IsPreposition(i) || text.Classes[i] is WordClass.Adverb or WordClass.Particle || frames.IsTime(i)))
        {
            i--;
        }

        bool direct = i < before.End;
        bool topical = start - 1 >= before.End && text.Lower[start - 1] is "in" or "at" or "during" or "after" or "before" or "since" or "following" or "by";
        return direct && !topical ? before : null;
    }

    private void ReadPredicate(EventDraft draft, Predicate predicate)
    {
        if (draft.IsNoun && !draft.IsSupported && !predicate.IsPassive && !SaysOfSubject(draft, predicate))
        {
            return;
        }

        if (draft.Tense == Tense.None)
        {
            draft.Tense = predicate.Tense;
        }

        if (predicate.IsNegated || (draft.IsNoun && IsDenying(draft)) || HasNegativeSubject(predicate))
        {
            draft.Polarity = Polarity.Negative;
        }

        draft.Modality = Stronger(draft.Modality, OfModal(predicate));
        if (draft.IsNoun && draft.IsSubject && predicate.IsPassive)
        {
            ApplyGovernor(draft, predicate);
        }

        if (predicate.IsInfinitive || (!predicate.IsFinite && predicate.First > 0))
        {
            ReadGovernor(draft, predicate);
        }
    }

    // "The arrest shocked the town" tells that there was one; that it will not change anything denies and plans no arrest. Talks that will turn on trade are planned.
    private static bool SaysOfSubject(EventDraft draft, Predicate predicate) =>
        !predicate.IsNegated && (predicate.Modal is null || draft.IsMutual || draft.Type is "visit" or "speech" or "election" or "trial" or "hearing" or "press-conference");

    // "No one was arrested", "Neither Lee nor Berg was arrested", "No suspects were arrested"; not "No doubt Lee was arrested".
    private bool HasNegativeSubject(Predicate predicate)
    {
        if (!predicate.IsFinite)
        {
            return false;
        }

        Clause clause = clauses.Of(predicate.Head);
        int first = clause.Marker >= 0 ? clause.Marker + 1 : clause.First;
        while (first < predicate.First && (text.Classes[first] == WordClass.Punctuation || text.Lower[first] is "and" or "but" or "that"))
        {
            first++;
        }

        return first + 1 < text.Count && first < predicate.First
            && (text.Lower[first] is "nobody" or "none" or "neither" || (text.Lower[first] is "no" && text.Lower[first + 1] is not ("doubt" or "wonder" or "matter" or ",")));
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
                ApplyGovernor(draft, governor);
                if (predicate.IsInfinitive && governor.IsCopula && governor.End == predicate.First - 1)
                {
                    // "are to meet"
                    draft.Modality = Stronger(draft.Modality, Modality.Planned);
                }

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

            // "denied that there were fighters in the school bombed on Monday": what a participle tells is taken for granted.
            bool granted = depth == 0 && draft.Predicate is { IsFinite: false, IsPassive: true, IsInfinitive: false };
            if (clause.Kind != ClauseKind.Complement || clause.Parent < 0 || granted)
            {
                break;
            }

            clause = clauses.Clauses[clause.Parent];
            if (clause.Main is { } main && (main.Lemma is "deny" or "dispute" || SaysUntrue(main)))
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

    // "It is not true that …", "It is false that …"
    private bool SaysUntrue(Predicate main)
    {
        int next = main.End < text.Count && PredicateScanner.IsNegation(text, main.End) ? main.End + 1 : main.End;
        return main.IsCopula && next < text.Count && (main.IsNegated ? text.Lower[next] is "true" or "correct" or "accurate" : text.Lower[next] is "false" or "untrue");
    }

    // A verb with its particle where that changes it: "called off", "ruled out".
    private void ApplyGovernor(EventDraft draft, Predicate governor)
    {
        string? particle = governor.End < text.Count && text.Lower[governor.End] is "off" or "out" ? text.Lower[governor.End] : null;
        if (particle is null || !Apply(draft, Governors, governor.Lemma + " " + particle))
        {
            Apply(draft, Governors, governor.Lemma);
        }
    }

    private static bool Apply(EventDraft draft, LexiconTable table, string word)
    {
        if (!table.TryGet(word, out string? value))
        {
            return false;
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

        return true;
    }

    // Denied outweighs possible, possible outweighs planned, planned outweighs asserted.
    private static Modality Stronger(Modality a, Modality b) => (Modality)Math.Max((int)a, (int)b);
}
