using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Events;

/// <summary>Gives events their ordinal and the numbers that belong to them: casualties, and what the event verb counts.</summary>
internal sealed class CountFinder(AnalyzedText text, ExtractedArticle found, ClauseMap clauses, EventFrames frames)
{
    private static readonly WordList CasualtyTypes = WordList.Load("Extraction/Events/casualty-types.lexicon");

    /// <summary>Attaches one quantity to an event of its sentence.</summary>
    /// <param name="quantity">Its index.</param>
    /// <param name="drafts">The events of the sentence.</param>
    public void Attach(int quantity, IReadOnlyList<EventDraft> drafts)
    {
        QuantityMention mention = found.Quantities[quantity];
        TokenRange range = text.TokensIn(mention.Span);
        if (range.Length == 0 || drafts.Count == 0)
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
        else if (mention.Quantity.Kind == QuantityKind.Score && drafts.Count(draft => draft.Type is "match") == 1)
        {
            drafts.First(draft => draft.Type is "match").Quantities.Add(quantity);
        }
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

    private void AttachCount(int quantity, QuantityMention mention, TokenRange range, IReadOnlyList<EventDraft> drafts)
    {
        if (mention.Role is not null)
        {
            AttachCasualties(quantity, mention.Role, range, drafts);
            return;
        }

        // "evacuated 105 children", "105 children were evacuated", "convicted on five charges"
        Predicate? predicate = clauses.Before(range.First) is { } before && (IsOfVerdict(before, range) || (before.End >= range.First - 3 && IsDirectObject(before, range))) ? before
            : clauses.After(range.First) is { IsPassive: true } after && clauses.Before(range.First) is null && IsSubject(range, after) ? after : null;
        if (predicate is not null && frames.Of(predicate).FirstOrDefault(draft => draft.Entry.Class == TriggerClass.Verb) is { } verb)
        {
            verb.Quantities.Add(quantity);
        }
    }

    // The casualties of one attack; when the sentence tells of several in different clauses, those of the clause of the number.
    private void AttachCasualties(int quantity, string role, TokenRange range, IReadOnlyList<EventDraft> drafts)
    {
        List<EventDraft> able = [.. drafts.Where(draft => Counts(draft.Type, role) && !draft.IsPlural)];
        List<EventDraft> near = [.. able.Where(draft => clauses.SameClause(draft.Head, range.First))];
        List<EventDraft> chosen = near.Count > 0 ? near : able.Count == 1 || able.TrueForAll(draft => string.Equals(draft.Type, able[0].Type, StringComparison.Ordinal) && able.Count < 3) ? able : [];
        List<EventDraft> causes = [.. chosen.Where(draft => draft.Type is not ("killing" or "death" or "injury"))];
        if (causes.Count > 1 && causes.Exists(draft => !string.Equals(draft.Type, causes[0].Type, StringComparison.Ordinal)))
        {
            chosen = [.. chosen.Except(causes)];
        }

        foreach (EventDraft draft in chosen)
        {
            draft.Quantities.Add(quantity);
        }
    }

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
        return joins && frames.Of(predicate).Any(draft => draft.Type is "verdict");
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
