using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Events;

/// <summary>Gives events their ordinal and the numbers that belong to them: casualties, and what the event verb counts.</summary>
internal sealed class CountFinder(AnalyzedText text, ExtractedArticle found, ClauseMap clauses, EventFrames frames)
{
    private readonly List<EventDraft> able = [];
    private readonly List<EventDraft> near = [];

    private static readonly WordList CasualtyTypes = WordList.Load("Extraction/Events/casualty-types.lexicon");

    /// <summary>Attaches one quantity to an event of its sentence.</summary>
    /// <param name="quantity">Its index.</param>
    /// <param name="drafts">The events of the sentence.</param>
    public void Attach(int quantity, ReadOnlySpan<EventDraft> drafts)
    {
        QuantityMention mention = found.Quantities[quantity];
        TokenRange range = text.TokensIn(mention.Span);
        if (range.Length == 0 || drafts.IsEmpty)
        {
            return;
        }

        if (mention.Quantity.Kind == QuantityKind.Ordinal)
        {
            AttachOrdinal(quantity, mention, range);
        }
        else if (mention.Quantity.Kind == QuantityKind.Count)
        {
            AttachCount(quantity, mention, range, drafts);
        }
        else if (mention.Quantity.Kind == QuantityKind.Score)
        {
            OnlyMatch(drafts)?.AddQuantity(quantity);
        }
    }

    private static EventDraft? OnlyMatch(ReadOnlySpan<EventDraft> drafts)
    {
        EventDraft? match = null;
        foreach (EventDraft draft in drafts)
        {
            if (draft.Type is "match")
            {
                if (match is not null)
                {
                    return null;
                }

                match = draft;
            }
        }

        return match;
    }

    private void AttachOrdinal(int quantity, QuantityMention mention, TokenRange range)
    {
        EventDraft? draft = mention.NounSpan is { } noun ? At(text.TokensIn(noun)) : null;
        for (int i = range.End - 1; draft is null && i < text.Count && i < range.End + 4 && clauses.SameClause(i, range.First); i++)
        {
            draft = frames.At(i) is { IsNoun: true } here ? here : null;
            if (i >= range.End && draft is null && !text.IsPremodifier(i))
            {
                break;
            }
        }

        if (draft is { IsNoun: true, Ordinal: < 0 })
        {
            draft.Ordinal = quantity;
        }
    }

    private EventDraft? At(TokenRange range)
    {
        for (int i = range.First; i < range.End; i++)
        {
            if (frames.At(i) is { IsNoun: true } draft)
            {
                return draft;
            }
        }

        return null;
    }

    private void AttachCount(int quantity, QuantityMention mention, TokenRange range, ReadOnlySpan<EventDraft> drafts)
    {
        if (mention.Role is not null)
        {
            AttachCasualties(quantity, mention.Role, range, drafts);
            return;
        }

        // "evacuated 105 children", "105 children were evacuated", "convicted on five charges"
        Predicate? predicate = clauses.Before(range.First) is { } before && (IsOfVerdict(before, range) || (before.End >= range.First - 3 && IsDirectObject(before, range))) ? before
            : clauses.After(range.First) is { IsPassive: true } after && clauses.Before(range.First) is null && IsSubject(range, after) ? after : null;
        if (predicate is not null && EventFrames.Of(predicate).FirstOrDefault(static draft => draft.Entry.Class == TriggerClass.Verb) is { } verb)
        {
            verb.AddQuantity(quantity);
        }
    }

    // The casualties of one attack; when the sentence tells of several in different clauses, those of the clause of the number.
    private void AttachCasualties(int quantity, string role, TokenRange range, ReadOnlySpan<EventDraft> drafts)
    {
        able.Clear();
        near.Clear();
        foreach (EventDraft draft in drafts)
        {
            if (!draft.IsPlural && Counts(draft.Type, role))
            {
                able.Add(draft);
                if (clauses.SameClause(draft.Head, range.First))
                {
                    near.Add(draft);
                }
            }
        }

        List<EventDraft> chosen = near.Count > 0 ? near : able;
        if (near.Count == 0 && (able.Count > 2 || (able.Count == 2 && !string.Equals(able[0].Type, able[1].Type, StringComparison.Ordinal))))
        {
            return;
        }

        bool manyCauses = HasCausesOfTwoTypes(chosen);
        foreach (EventDraft draft in chosen)
        {
            if (!manyCauses || IsHarm(draft))
            {
                draft.AddQuantity(quantity);
            }
        }
    }

    private static bool HasCausesOfTwoTypes(List<EventDraft> drafts)
    {
        string? type = null;
        foreach (EventDraft draft in drafts)
        {
            if (!IsHarm(draft))
            {
                if (type is not null && !string.Equals(type, draft.Type, StringComparison.Ordinal))
                {
                    return true;
                }

                type = draft.Type;
            }
        }

        return false;
    }

    private static bool IsHarm(EventDraft draft) => draft.Type is "killing" or "death" or "injury";

    // A killing counts the killed only, an arrest the arrested; an attack or a storm counts whoever it strikes.
    private static bool Counts(string type, string role) => type switch
    {
        "killing" or "death" => role is "killed",
        "injury" => role is "injured" or "wounded" or "hurt",
        "arrest" => role is "arrested" or "detained",
        "disappearance" => role is "missing",
        "rescue" => role is "rescued",
        "evacuation" => role is "evacuated" or "displaced",
        "kidnapping" => role is "kidnapped" or "abducted",
        "verdict" or "sentence" or "charge" => role is "convicted" or "sentenced" or "charged",
        _ => CasualtyTypes.Contains(type) && role is not ("arrested" or "detained" or "charged" or "convicted" or "sentenced"),
    };

    // "found her guilty on five charges", "convicted of three counts of fraud"
    private bool IsOfVerdict(Predicate predicate, TokenRange range)
    {
        int on = text.Classes[range.First - 1] is WordClass.Determiner ? range.First - 2 : range.First - 1;
        bool joins = on >= predicate.End && on < predicate.End + 8 && text.Lower[on] is "on" or "of" && (on == predicate.End || text.Lower[on - 1] is "guilty");
        return joins && EventFrames.Of(predicate).Any(static draft => draft.Type is "verdict");
    }

    private bool IsDirectObject(Predicate predicate, TokenRange range)
    {
        for (int i = predicate.End; i < range.First; i++)
        {
            if (text.IsPreposition(i) || text.IsNoun(i))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsSubject(TokenRange range, Predicate predicate)
    {
        for (int i = range.End; i < predicate.First; i++)
        {
            if (text.IsPreposition(i) || text.IsComma(i))
            {
                return false;
            }
        }

        int sentence = text.Sentences[text.SentenceOf[range.First]].First;
        return range.First == sentence || !text.IsPreposition(range.First - 1);
    }
}
