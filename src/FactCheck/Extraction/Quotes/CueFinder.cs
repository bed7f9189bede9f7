using FactCheck.Language;

namespace FactCheck.Extraction.Quotes;

/// <summary>Finds the cues of a unit, outside quotation marks and in order.</summary>
internal sealed class CueFinder(QuotedText quoted)
{
    private static readonly CueVerb AccordingTo = new("according to", AttributionKind.Statement, CueFrames.Clause | CueFrames.Quote, [], []);

    private readonly NominalCues nominal = new(quoted);

    private TokenRange unit;

    /// <summary>Fills <paramref name="cues"/> with those of <paramref name="range"/>.</summary>
    public void Find(TokenRange range, List<Cue> cues)
    {
        cues.Clear();
        unit = range;
        for (int token = unit.First; token < unit.End; token++)
        {
            if (quoted.StretchOf[token] >= 0)
            {
                token = quoted.StretchAt(token).End - 1;
            }
            else if (quoted.CueOf(token) is { } form)
            {
                if ((Read(token, form) ?? nominal.Read(unit, token)) is { } cue)
                {
                    cues.Add(cue);
                    token = Math.Max(token, cue.Tokens.End - 1);
                }
            }
            else if (nominal.Read(unit, token) is { } phrase)
            {
                if (cues.Count > 0 && cues[^1].Tokens.First >= phrase.Tokens.First)
                {
                    // "felt comfortable with": the verb is a part of the cue.
                    cues.RemoveAt(cues.Count - 1);
                }

                cues.Add(phrase);
                token = Math.Max(token, phrase.Tokens.End - 1);
            }
            else if (quoted.Is(token, "according") && IsOutside(token + 1) && quoted.Is(token + 1, "to"))
            {
                cues.Add(new(new(token, token + 2), token, AccordingTo, CueShape.AccordingTo));
            }
        }
    }

    private bool IsOutside(int token) => token >= unit.First && token < unit.End && quoted.StretchOf[token] < 0;

    private Cue? Read(int head, CueForm form)
    {
        VerbReading group = ReadGroup(head, form);
        if (!IsVerb(head, group, form))
        {
            return null;
        }

        CueVerb verb = form.Verb;
        int end = head + 1;
        bool particle = IsOutside(end) && verb.TakesParticle(quoted.Text.Lower[end]);
        if (particle)
        {
            end++;
        }
        else if (verb.NeedsParticle)
        {
            return null;
        }

        bool asked = AsksQuestion(head, end, form, group);
        bool passive = form.Form == VerbForm.Past && (group.HeadBe || asked || (group.IsBare && quoted.Text.VerbForms[head] == VerbForm.PastParticiple && !HasPronounSubject(head)));
        if (verb.Allows(CueFrames.Predicate) && !passive && !(verb.Allows(CueFrames.Infinitive) && IsOutside(end) && quoted.Is(end, "to")))
        {
            return IsPredicate(end) ? new(new(group.First, quoted.Is(end, "like") ? end + 1 : end), head, verb, CueShape.Predicate) : null;
        }

        if (passive && (asked || group.HeadBe || IsBarePassive(end, verb)))
        {
            return ReadPassive(head, end, group, verb);
        }

        bool preposition = IsOutside(end) && verb.TakesPreposition(quoted.Text.Lower[end]) && !IsTime(end + 1) && !(verb.Allows(CueFrames.Infinitive) && OpensInfinitive(end));
        if (preposition)
        {
            end++;
        }

        bool colon = IsOutside(end) && quoted.Is(end, ":") && end + 1 < quoted.Text.Count;
        if (colon)
        {
            end++;
        }

        CueShape shape = group.IsInfinitive ? CueShape.Infinitive : group.IsGerund ? CueShape.Participle : CueShape.Finite;
        return new(new(group.First, end), head, verb, shape)
        {
            EndsWithPreposition = preposition && !colon,
            EndsWithColon = colon,
            HasParticle = particle,
            IsNegated = group.IsNegated,
        };
    }

    private bool HasPronounSubject(int head) => IsOutside(head - 1) && quoted.Text.Lower[head - 1] is "he" or "she" or "they" or "we" or "i" or "you" or "who";

    // "Asked whether it was closed, she …", "when asked about it", "was asked if": who asks is not told.
    private bool AsksQuestion(int head, int end, CueForm form, VerbReading group)
    {
        if (form is not { Form: VerbForm.Past, Verb.Lemma: "ask" } || !IsOutside(end)
            || quoted.Text.Lower[end] is not ("if" or "whether" or "who" or "what" or "why" or "how" or "when" or "where" or "which" or "about"))
        {
            return false;
        }

        return group.HeadBe || (group.IsBare && (head == unit.First || (IsOutside(head - 1) && quoted.Text.Lower[head - 1] is "when" or "if" or "once")));
    }

    // "agreed to leave", not "agreed to a plan"
    private bool OpensInfinitive(int to) => quoted.Is(to, "to") && IsOutside(to + 1)
        && (quoted.Text.VerbForms[to + 1] == VerbForm.Base || (quoted.Functions[to + 1] == FunctionWord.Adverb && IsOutside(to + 2) && quoted.Text.VerbForms[to + 2] == VerbForm.Base));

    private bool IsTime(int token) => IsOutside(token) && quoted.Functions[token] == FunctionWord.Time;

    // "proposed by", "known as", "a plan titled".
    private bool IsBarePassive(int end, CueVerb verb) => IsOutside(end)
        && (quoted.Text.Lower[end] is "by" or "as" || verb.Allows(CueFrames.Named) || verb.Lemma is "call" or "dub" or "label" or "name");

    private Cue? ReadPassive(int head, int end, VerbReading group, CueVerb verb)
    {
        if (group.IsInfinitive || !IsOutside(end))
        {
            return null;
        }

        string next = quoted.Text.Lower[end];
        if (next is "as" && IsOutside(end + 1) && quoted.Text.Lower[end + 1] is "saying" or "telling")
        {
            return new(new(group.First, end + 2), head, verb, CueShape.Finite);
        }

        if (next is "as" || (next is "of" or "for" or "about" or "over" && verb.Kind == AttributionKind.Statement))
        {
            return new(new(group.First, end + 1), head, verb, group.IsBare ? CueShape.BarePassive : CueShape.Passive);
        }

        return new(new(group.First, end), head, verb, group.IsBare ? CueShape.BarePassive : CueShape.Passive);
    }

    private bool IsPredicate(int next) => IsOutside(next)
        && (quoted.Text.Lower[next] is "to" or "like" or "as" or "that" || quoted.Text.Classes[next] == WordClass.Adjective
            || (quoted.Functions[next] == FunctionWord.Adverb && IsOutside(next + 1) && quoted.Text.Classes[next + 1] == WordClass.Adjective)
            || quoted.Functions[next] == FunctionWord.Negation);

    /// <summary>A verb with the words in front of it.</summary>
    private struct VerbReading
    {
        public int First;
        public bool HeadBe;
        public bool HasAuxiliary;
        public bool IsInfinitive;
        public bool IsGerund;
        public bool IsNegated;

        /// <summary>Whether it has no auxiliary and no "to".</summary>
        public bool IsBare;
    }

    private VerbReading ReadGroup(int head, CueForm form)
    {
        var group = new VerbReading { First = head, IsGerund = form.Form == VerbForm.Gerund };
        bool be = TakeAuxiliaries(ref group);
        group.HeadBe = be;
        group.IsGerund &= !be;
        group.IsBare = !group.HasAuxiliary;
        for (int round = 0; round < 3; round++)
        {
            int opener = Opener(group, group.IsGerund);
            if (opener < 0)
            {
                break;
            }

            VerbForm opened = quoted.Text.VerbForms[opener];
            group.First = opener;
            group.HasAuxiliary = false;
            be = TakeAuxiliaries(ref group);
            group.IsGerund = opened == VerbForm.Gerund && !be;
            group.IsBare = false;
        }

        if (IsOutside(group.First - 1) && quoted.Is(group.First - 1, "to") && !group.HasAuxiliary && form.Form is VerbForm.Base or VerbForm.Present or VerbForm.Past)
        {
            group.First--;
            group.IsInfinitive = true;
            group.IsBare = false;
        }

        return group;
    }

    // Auxiliaries, negation and adverbs in front of the group; whether a form of "be" is among them.
    private bool TakeAuxiliaries(ref VerbReading group)
    {
        bool be = false;
        int first = group.First;
        while (IsOutside(first - 1) && group.First - first < 6)
        {
            string word = quoted.Text.Lower[first - 1];
            FunctionWord function = quoted.Functions[first - 1];
            if (function == FunctionWord.Auxiliary)
            {
                be |= word is "is" or "are" or "was" or "were" or "be" or "been" or "being" or "'re" or "'m" or "am" or "'s";
                group.HasAuxiliary = true;
            }
            else if (word is "'s" && first - 2 >= unit.First && quoted.Functions[first - 2] is FunctionWord.Pronoun or FunctionWord.Relative && quoted.Text.Classes[first - 1] == WordClass.Auxiliary)
            {
                be |= quoted.Text.VerbForms[group.First] == VerbForm.Gerund;
                group.HasAuxiliary = true;
            }
            else if (function == FunctionWord.Negation)
            {
                group.IsNegated = true;
            }
            else if (function != FunctionWord.Adverb && word is not ("now" or "recently" or "earlier" or "both"))
            {
                break;
            }

            first--;
        }

        group.First = first;
        return be;
    }

    // The verb or adjective that opens the group: "continued to", "began by", "is quick to", "avoids".
    private int Opener(VerbReading group, bool gerund)
    {
        int before = group.First - 1;
        if (!IsOutside(before))
        {
            return -1;
        }

        if (gerund)
        {
            int opener = quoted.Is(before, "by") ? before - 1 : before;
            return IsOutside(opener) && CueOpeners.Takes(quoted.Text.Lemmas[opener], opener < before ? CueOpening.By : CueOpening.Gerund) ? opener : -1;
        }

        if (group.HasAuxiliary || !quoted.Is(before, "to") || !IsOutside(before - 1))
        {
            return -1;
        }

        int governor = before - 1;
        if (quoted.Is(governor, "on") && IsOutside(governor - 1) && quoted.Text.Lemmas[governor - 1] is "go")
        {
            return governor - 1;
        }

        return CueOpeners.Takes(quoted.Text.Lemmas[governor], CueOpening.Infinitive) ? governor : -1;
    }

    private bool IsVerb(int head, VerbReading group, CueForm form)
    {
        WordClass tag = quoted.Text.Classes[head];
        bool named = IsOutside(head - 1) && (quoted.Text.Classes[head - 1] == WordClass.ProperNoun || quoted.Functions[head - 1] == FunctionWord.Pronoun);
        bool introduces = head + 1 < unit.End && (tag != WordClass.Noun || named || group.IsGerund) && (quoted.StretchOf[head + 1] >= 0 ? group.IsGerund
            : quoted.Is(head + 1, ":") || (group.IsGerund && head + 2 < unit.End && quoted.Is(head + 1, ",") && quoted.StretchOf[head + 2] >= 0));
        bool headline = quoted.Text.IsCapitalized(head) && head > unit.First && quoted.IsHeadline(unit);
        if (headline && form.Form == VerbForm.Present && form.Verb.Lemma.Length > 2 && tag is WordClass.Verb or WordClass.ProperNoun or WordClass.X)
        {
            return true;
        }

        if (tag == WordClass.Noun && form.Form == VerbForm.Present && form.Verb.Allows(CueFrames.Infinitive) && IsOutside(head + 1) && quoted.Is(head + 1, "to")
            && IsOutside(head - 1) && (quoted.Functions[head - 1] is FunctionWord.Pronoun or FunctionWord.Relative || quoted.Text.Classes[head - 1] == WordClass.ProperNoun))
        {
            // "Lee plans to leave" is easily taken for a noun.
            return true;
        }

        if ((tag is not (WordClass.X or WordClass.Verb or WordClass.Auxiliary) && !introduces) || (quoted.Text.IsCapitalized(head) && head > unit.First && !headline))
        {
            return false;
        }

        int before = group.First - 1;
        if (group.HasAuxiliary || group.IsInfinitive || before < unit.First || quoted.StretchOf[before] >= 0)
        {
            return true;
        }

        FunctionWord function = quoted.Functions[before];
        string word = quoted.Text.Lower[before];
        if (function is FunctionWord.Determiner && word is not ("some" or "many" or "most" or "both" or "several" or "all" or "few" or "any" or "another" or "each"))
        {
            return false;
        }

        if (function == FunctionWord.Preposition)
        {
            return group.IsGerund;
        }

        // "the Times' report", "'s claim": a noun. A past form after a possessive is none.
        return word is not ("'s" or "'") || form.Form is VerbForm.Past or VerbForm.Present;
    }
}
