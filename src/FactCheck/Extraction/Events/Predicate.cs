using System.Collections.Immutable;

using FactCheck.Language;

namespace FactCheck.Extraction.Events;

/// <summary>A verb with its auxiliaries: "has not been seen". The centre of a clause.</summary>
internal sealed class Predicate
{
    /// <summary>The first token, an auxiliary or the verb itself; "to" is not part of it.</summary>
    public required int First { get; init; }

    /// <summary>The token after the last.</summary>
    public int End => Head + 1;

    /// <summary>The main verb; the auxiliary itself for a copula.</summary>
    public required int Head { get; init; }

    /// <summary>Whether it can be the verb of a clause by itself.</summary>
    public required bool IsFinite { get; set; }

    /// <summary>Whether "to" stands before it.</summary>
    public bool IsInfinitive { get; init; }

    public bool IsPassive { get; set; }

    /// <summary>Whether it is a bare form on "-ed" or the like, which word classes often take for the wrong one of past and participle.</summary>
    public bool IsBarePast { get; init; }

    public bool IsNegated { get; init; }

    /// <summary>The modal ("will", "may") by its lower form, or <see langword="null"/>.</summary>
    public string? Modal { get; init; }

    public Tense Tense { get; set; }

    /// <summary>The lemma of the main verb.</summary>
    public required string Lemma { get; init; }

    /// <summary>Whether the main verb is "be" followed by what something is.</summary>
    public bool IsCopula { get; init; }

    /// <summary>The predicate before it in its clause, or <see langword="null"/>.</summary>
    public Predicate? Previous { get; set; }

    /// <summary>The predicate after it in its clause, or <see langword="null"/>.</summary>
    public Predicate? Next { get; set; }

    /// <summary>The events that it is or tells of, once <see cref="EventFrames"/> knows them.</summary>
    public ImmutableArray<EventDraft> Events { get; set; } = [];
}

/// <summary>Finds the predicates of a text from word classes and verb forms.</summary>
internal static class PredicateScanner
{
    /// <summary>The predicate that starts at <paramref name="token"/>, or <see langword="null"/>.</summary>
    public static Predicate? ReadAt(AnalyzedText text, int token, int end)
    {
        if (IsMistakenVerb(text, token, end))
        {
            return new() { First = token, Head = token, IsFinite = true, Tense = Tense.Past, Lemma = VerbOf(text.Lower[token]) };
        }

        if (!text.IsVerbal(token) || IsNoAuxiliary(text, token) || (text.Classes[token] == WordClass.Verb && (IsInsideNounPhrase(text, token, end) || IsMistakenNoun(text, token, end))))
        {
            return null;
        }

        bool negated = IsNegation(text, token - 1) && token > 0 && text.SentenceOf[token - 1] == text.SentenceOf[token];
        string? modal = null;
        bool have = false, be = false;
        int lastAuxiliary = -1;
        int i = token;
        for (; i < end && i < token + 10; i++)
        {
            if (text.Classes[i] == WordClass.Auxiliary)
            {
                modal ??= text.VerbForms[i] == VerbForm.Modal ? text.Lower[i] : null;
                have |= text.Lemmas[i] is "have";
                be |= text.Lemmas[i] is "be" || text.Lower[i] is "was" or "were" or "is" or "are" or "been" or "be" or "being" or "got";
                lastAuxiliary = i;
            }
            else if (IsNegation(text, i))
            {
                negated = true;
            }
            else if (text.Classes[i] is not WordClass.Adverb || lastAuxiliary < 0)
            {
                break;
            }
        }

        bool mistaken = i < end && be && IsMistakenParticiple(text, i);
        bool hasVerb = mistaken || (i < end && text.Classes[i] == WordClass.Verb && (lastAuxiliary < 0 || Follows(text, i, have, be, modal)));
        int head = hasVerb ? i : lastAuxiliary;
        if (head < 0)
        {
            return null;
        }

        VerbForm form = text.VerbForms[head];
        VerbForm first = text.VerbForms[token];
        bool infinitive = token > 0 && text.Lower[token - 1] is "to" && text.SentenceOf[token - 1] == text.SentenceOf[token];
        bool finite = !infinitive && (lastAuxiliary >= 0
            ? first is not (VerbForm.Gerund or VerbForm.Base or VerbForm.PastParticiple) || modal is not null
            : form is VerbForm.Present or VerbForm.Past);
        return new()
        {
            First = token,
            Head = head,
            IsFinite = finite,
            IsInfinitive = infinitive,
            IsPassive = mistaken || (hasVerb && form == VerbForm.PastParticiple && (be || lastAuxiliary < 0)),
            IsBarePast = lastAuxiliary < 0 && form is VerbForm.Past or VerbForm.PastParticiple,
            IsNegated = negated,
            Modal = modal,
            Tense = TenseOf(first, modal, have, form, finite),
            Lemma = text.Lemmas[head],
            IsCopula = (!hasVerb && be) || text.Lemmas[head] is "be",
        };
    }

    public static bool IsNegation(AnalyzedText text, int token) => token >= 0 && text.Lower[token] is "not" or "n't" or "never" or "n’t";

    private static bool Follows(AnalyzedText text, int token, bool have, bool be, string? modal) =>
        text.VerbForms[token] switch
        {
            VerbForm.PastParticiple or VerbForm.Past => have || be,
            VerbForm.Gerund => be,
            VerbForm.Base => modal is not null || (!have && !be),
            _ => modal is not null && !have && !be,
        };

    // "the planned visit", "a mounting toll": a participle between determiner or adjective and noun is no predicate.
    private static bool IsInsideNounPhrase(AnalyzedText text, int token, int end)
    {
        if (token == 0 || token + 1 >= end || text.VerbForms[token] is not (VerbForm.PastParticiple or VerbForm.Gerund) || !text.IsNoun(token + 1))
        {
            return false;
        }

        return text.Classes[token - 1] is WordClass.Determiner or WordClass.Adjective || text.IsPossessive(token - 1)
            || text.Lower[token - 1] is "his" or "her" or "its" or "their" or "our" or "my" or "your";
    }

    // "Berg shot Lee": what is a noun or adjective elsewhere is the verb between two noun phrases.
    private static bool IsMistakenVerb(AnalyzedText text, int token, int end) =>
        IsMistakenBurst(text, token, end) ||
        text.Lower[token] is "shot" or "injured" or "wounded" or "hurt" && !text.IsVerbal(token) && token > 0 && token + 1 < end
        && IsSubjectBefore(text, token) && (text.Classes[token + 1] is WordClass.ProperNoun or WordClass.Determiner or WordClass.Numeral || text.Lower[token + 1] is "him" or "his" or "her" or "them");

    // "Berg allegedly shot": an adverb or two may stand between.
    private static bool IsSubjectBefore(AnalyzedText text, int token)
    {
        int before = token - 1;
        while (before > 0 && token - before <= 2 && text.Classes[before] == WordClass.Adverb)
        {
            before--;
        }

        return text.Classes[before] is WordClass.Noun or WordClass.ProperNoun or WordClass.Pronoun && !text.IsPossessive(before);
    }

    // "The dam above the town burst on Thursday": no noun where another noun stands before it and no noun after it.
    private static bool IsMistakenBurst(AnalyzedText text, int token, int end) =>
        text.Lower[token] is "burst" && !text.IsVerbal(token) && token > 0 && text.Classes[token - 1] is WordClass.Noun or WordClass.ProperNoun
        && (token + 1 >= end || text.Classes[token + 1] is WordClass.Adverb or WordClass.Punctuation or WordClass.ProperNoun || (text.IsPreposition(token + 1) && text.Lower[token + 1] is not "of"));

    // "was breached": word classes often take it for an adjective.
    private static bool IsMistakenParticiple(AnalyzedText text, int token) => text.Lower[token] is "breached" && text.Classes[token] == WordClass.Adjective;

    // "the Harrock dam above …" looks like "am" to the word classes.
    private static bool IsNoAuxiliary(AnalyzedText text, int token) => text.Classes[token] == WordClass.Auxiliary && text.Lower[token] is "dam" or "dams";

    private static string VerbOf(string form) => form switch { "shot" => "shoot", "injured" => "injure", "wounded" => "wound", _ => form };

    // "The Paris attacks killed": a present form right before a finite verb is a plural noun; so is "airstrikes", which is no verb at all.
    private static bool IsMistakenNoun(AnalyzedText text, int token, int end) =>
        (text.VerbForms[token] == VerbForm.Present && EventLexicon.Default.IsNounOnly(text.Lemmas[token]))
        || IsBeforeFiniteVerb(text, token, end);

    private static bool IsBeforeFiniteVerb(AnalyzedText text, int token, int end) =>
        text.VerbForms[token] == VerbForm.Present && token > 0 && token + 1 < end && text.IsVerbal(token + 1)
        && text.VerbForms[token + 1] is VerbForm.Past or VerbForm.PastParticiple or VerbForm.Present or VerbForm.Modal
        && text.Classes[token - 1] is WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective or WordClass.Determiner;

    private static Tense TenseOf(VerbForm first, string? modal, bool have, VerbForm form, bool finite) =>
        modal is "will" or "'ll" or "shall" or "wo" ? Tense.Future
        : modal is "would" && !have ? Tense.Future
        : modal is not null ? (have ? Tense.Past : Tense.None)
        : have || first == VerbForm.Past ? Tense.Past
        : first == VerbForm.Present ? Tense.Present
        : !finite && form == VerbForm.PastParticiple ? Tense.Past
        : Tense.None;
}
