using FactCheck.Language;

namespace FactCheck.Extraction.Quotes;

/// <summary>How the subject of a cue is found.</summary>
internal enum CueShape
{
    /// <summary>A finite verb with a subject of its own.</summary>
    Finite,

    /// <summary>A participle that shares the subject of its sentence: ", saying".</summary>
    Participle,

    /// <summary>A passive without subject: "is expected to".</summary>
    Passive,

    /// <summary>A prepositional cue: "according to".</summary>
    AccordingTo,
}

/// <summary>Words that attribute.</summary>
/// <param name="Tokens">The verb with its auxiliaries, adverbs and preposition.</param>
/// <param name="Head">The verb.</param>
/// <param name="Verb">What the lexicon knows of it.</param>
/// <param name="Shape">How its subject is found.</param>
internal readonly record struct Cue(TokenRange Tokens, int Head, CueVerb Verb, CueShape Shape);

/// <summary>Finds the cues of a unit, outside quotation marks and in order.</summary>
internal static class CueFinder
{
    private static readonly CueVerb AccordingTo = new("according to", AttributionKind.Statement, CueFrames.Clause | CueFrames.Quote, []);

    public static void Find(QuotedText quoted, TokenRange unit, List<Cue> cues)
    {
        cues.Clear();
        for (int token = unit.First; token < unit.End; token++)
        {
            if (quoted.StretchOf[token] >= 0)
            {
                token = quoted.StretchAt(token).End - 1;
            }
            else if (quoted.Is(token, "according") && token + 1 < unit.End && quoted.Is(token + 1, "to"))
            {
                cues.Add(new(new(token, token + 2), token, AccordingTo, CueShape.AccordingTo));
            }
            else if (CueLexicon.TryGet(quoted.Text.Lower[token], out CueForm form) && Read(quoted, unit, token, form) is { } cue)
            {
                cues.Add(cue);
            }
        }
    }

    private static Cue? Read(QuotedText quoted, TokenRange unit, int head, CueForm form)
    {
        int first = head;
        bool be = false;
        bool have = false;
        bool infinitive = false;
        while (first > unit.First && head - first < 6 && quoted.StretchOf[first - 1] < 0)
        {
            string word = quoted.Text.Lower[first - 1];
            FunctionWord function = quoted.Functions[first - 1];
            if (function is FunctionWord.Auxiliary)
            {
                be |= word is "is" or "are" or "was" or "were" or "be" or "been" or "being" or "'re" or "'m";
                have |= word is "has" or "have" or "had" or "'ve";
            }
            else if (word is "to" && first == head)
            {
                infinitive = true;
                break;
            }
            else if (function is not (FunctionWord.Adverb or FunctionWord.Negation))
            {
                break;
            }

            first--;
        }

        // An adverb that opens the sentence or follows a comma belongs to the clause, not to the verb.
        bool hasAuxiliary = be || have || (first < head && quoted.Functions[first] == FunctionWord.Auxiliary);
        if (infinitive || !IsVerb(quoted, unit, head, first, form, hasAuxiliary))
        {
            return null;
        }

        int end = head + 1;
        if (end < unit.End && form.Verb.Lemma is "point" && quoted.Is(end, "out"))
        {
            end++;
        }

        if (end < unit.End && form.Verb.TakesPreposition(quoted.Text.Lower[end]) && quoted.StretchOf[end] < 0)
        {
            end++;
        }

        CueShape shape = CueShape.Finite;
        if (be && form.Form is VerbForm.Past)
        {
            if (!(end < unit.End && quoted.Is(end, "to") && form.Verb.Lemma is "expect" or "allege" or "believe" or "report" or "say" or "think"))
            {
                return null;
            }

            shape = CueShape.Passive;
        }
        else if (form.Form == VerbForm.Gerund && !be)
        {
            shape = CueShape.Participle;
        }

        return new(new(first, end), head, form.Verb, shape);
    }

    private static bool IsVerb(QuotedText quoted, TokenRange unit, int head, int first, CueForm form, bool hasAuxiliary)
    {
        WordClass tag = quoted.Text.Classes[head];
        bool introduces = head + 1 < unit.End && quoted.Is(head + 1, ":");
        if (tag is not (WordClass.X or WordClass.Verb or WordClass.Auxiliary) && !introduces)
        {
            return false;
        }

        if (quoted.Text.IsCapitalized(head) && head > unit.First)
        {
            return false;
        }

        if (first == unit.First || hasAuxiliary)
        {
            return true;
        }

        int before = first - 1;
        if (quoted.StretchOf[before] >= 0)
        {
            return true;
        }

        FunctionWord function = quoted.Functions[before];
        string word = quoted.Text.Lower[before];
        if (function is FunctionWord.Determiner && word is not ("some" or "many" or "most" or "both" or "several" or "all" or "few" or "any"))
        {
            return false;
        }

        if (function == FunctionWord.Preposition)
        {
            return form.Form == VerbForm.Gerund;
        }

        // "the Times' report", "'s claim": a noun. A past form after a possessive is none.
        return word is not ("'s" or "'") || form.Form is VerbForm.Past or VerbForm.Present;
    }
}
