using System.Collections.Immutable;

namespace FactCheck.Language;

/// <summary>When a verb group places what it tells, by its own form.</summary>
internal enum VerbTense : byte
{
    /// <summary>No time of its own: "to call", "calling", "called by his aides".</summary>
    NonFinite,

    /// <summary>"called", "was calling", "would have called".</summary>
    Past,

    /// <summary>"calls", "has called" (see <see cref="VerbGroup.IsPerfect"/>), "may call".</summary>
    Present,

    /// <summary>"will call", "is going to call".</summary>
    Future,
}

/// <summary>A verb with its auxiliaries, negation and the adverbs between them.</summary>
/// <param name="Range">All its tokens, from "to" or the first auxiliary to the main verb.</param>
/// <param name="Head">The main verb; the last auxiliary where there is none ("is the president").</param>
/// <param name="Tense">Its tense.</param>
internal readonly record struct VerbGroup(TokenRange Range, int Head, VerbTense Tense)
{
    /// <summary>Whether it is perfect: "has called", "had called", "to have called".</summary>
    public bool IsPerfect { get; init; }

    /// <summary>Whether it is passive: "was called", "being called", and a bare participle "called by his aides".</summary>
    public bool IsPassive { get; init; }

    /// <summary>Whether it holds "not", "n't" or "never", or "never" stands before it.</summary>
    public bool IsNegated { get; init; }

    /// <summary>The modal verb in full ("will", "would", "can"), or <see langword="null"/>.</summary>
    public string? Modal { get; init; }

    /// <summary>Whether it begins with "to".</summary>
    public bool IsInfinitive { get; init; }

    /// <summary>Whether it tells of what lies behind: past, or perfect.</summary>
    public bool IsBehind => Tense == VerbTense.Past || (IsPerfect && Tense != VerbTense.Future);
}

/// <summary>Finds verb groups by tags and word order. Stateless; linear in the sentence.</summary>
internal static class VerbGroups
{
    private const int MostAdverbs = 4;

    /// <summary>The verb groups of sentence <paramref name="sentence"/>, in order; none overlap.</summary>
    public static ImmutableArray<VerbGroup> Of(AnalyzedText text, int sentence)
    {
        TokenRange range = text.Sentences[sentence];
        ImmutableArray<VerbGroup>.Builder groups = ImmutableArray.CreateBuilder<VerbGroup>();
        for (int token = range.First; token < range.End; token++)
        {
            if (Begins(text, token, range.End))
            {
                VerbGroup group = Read(text, token, range.End);
                groups.Add(group);
                token = group.Range.End - 1;
            }
        }

        return groups.DrainToImmutable();
    }

    /// <summary>The group of the sentence that holds <paramref name="token"/>, or <see langword="null"/>.</summary>
    public static VerbGroup? At(AnalyzedText text, int token)
    {
        foreach (VerbGroup group in Of(text, text.SentenceOf[token]))
        {
            if (group.Range.Contains(token))
            {
                return group;
            }
        }

        return null;
    }

    private static bool Begins(AnalyzedText text, int token, int end) =>
        IsVerbal(text, token) || (text.Classes[token] == WordClass.Particle && text.Lower[token] is "to" && NextVerbal(text, token, end) >= 0);

    private static VerbGroup Read(AnalyzedText text, int first, int end)
    {
        bool infinitive = text.Classes[first] == WordClass.Particle;
        int head = infinitive ? NextVerbal(text, first, end) : first;
        var chain = new Chain(infinitive);
        chain.Add(text, head);
        while (text.Classes[head] == WordClass.Auxiliary || IsGoingTo(text, head, end))
        {
            int next = IsGoingTo(text, head, end) ? NextVerbal(text, head + 1, end) : NextVerbal(text, head, end);
            if (next < 0 || !Continues(text, head, next))
            {
                break;
            }

            chain.Add(text, next);
            head = next;
        }

        int last = head + 1;
        if (text.Classes[head] == WordClass.Auxiliary && last < end && IsNegation(text.Lower[last]))
        {
            last++;
        }

        return chain.Finish(text, new(first, last), head);
    }

    /// <summary>"is going" before "to" and a verb.</summary>
    private static bool IsGoingTo(AnalyzedText text, int head, int end) =>
        text.Lower[head] is "going" && head + 2 < end && text.Lower[head + 1] is "to" && IsVerbal(text, head + 2) && text.VerbForms[head + 2] == VerbForm.Base
        && head > 0 && text.Classes[head - 1] is WordClass.Auxiliary or WordClass.Adverb or WordClass.Particle;

    /// <summary>Whether the verb form after an auxiliary is one that it takes; "Past" passes for a participle that was tagged wrongly.</summary>
    private static bool Continues(AnalyzedText text, int auxiliary, int next) => text.VerbForms[auxiliary] == VerbForm.Modal || text.Lemmas[auxiliary] is "do"
        ? text.VerbForms[next] is VerbForm.Base or VerbForm.Present or VerbForm.Past
        : text.VerbForms[next] is VerbForm.Gerund or VerbForm.PastParticiple or VerbForm.Past || text.VerbForms[auxiliary] == VerbForm.Gerund || text.Lower[auxiliary] is "going";

    /// <summary>The next verb or auxiliary with only adverbs, "not" and one pronoun (of a question) between; -1 when there is none.</summary>
    private static int NextVerbal(AnalyzedText text, int token, int end)
    {
        bool pronoun = false;
        for (int next = token + 1; next < end && next <= token + MostAdverbs + 1; next++)
        {
            if (IsVerbal(text, next))
            {
                return next;
            }

            bool question = !pronoun && next == token + 1 && text.Classes[next] == WordClass.Pronoun && text.Classes[token] == WordClass.Auxiliary;
            pronoun |= question;
            if (!question && text.Classes[next] != WordClass.Adverb && !IsNegation(text.Lower[next]))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsVerbal(AnalyzedText text, int token) => text.Classes[token] is WordClass.Verb or WordClass.Auxiliary;

    private static bool IsNegation(string lower) => lower is "not" or "n't" or "never" or "nt";

    /// <summary>The verbs of one group, first to last.</summary>
    private struct Chain(bool infinitive)
    {
        private VerbForm first;
        private string? modal;
        private bool perfect;
        private bool passive;
        private bool going;
        private bool any;
        private string before = string.Empty;

        public void Add(AnalyzedText text, int token)
        {
            VerbForm form = text.VerbForms[token];
            string lemma = text.Lemmas[token];
            if (form == VerbForm.Modal)
            {
                modal = Full(text.Lower[token]);
            }

            bool participle = form is VerbForm.PastParticiple or VerbForm.Past;
            if (!any)
            {
                first = form;
                passive = form == VerbForm.PastParticiple && text.Classes[token] == WordClass.Verb;
            }
            else if (participle && before is "be" && lemma is not "be")
            {
                passive = true;
            }
            else if (participle && before is "have")
            {
                perfect = true;
            }

            going |= any && before is "going" && form == VerbForm.Base;
            before = text.Lower[token] is "going" ? "going" : lemma is "'s" ? "be" : lemma;
            any = true;
        }

        public readonly VerbGroup Finish(AnalyzedText text, TokenRange range, int head)
        {
            // "never met": the adverb stands before the group.
            bool negated = range.First > 0 && text.Lower[range.First - 1] is "never";
            for (int token = range.First; token < range.End; token++)
            {
                negated |= IsNegation(text.Lower[token]);
            }

            VerbTense tense = infinitive ? VerbTense.NonFinite
                : modal is "will" or "shall" || (going && first == VerbForm.Present) ? VerbTense.Future
                : modal is not null ? perfect ? VerbTense.Past : VerbTense.Present
                : first switch
                {
                    VerbForm.Past => VerbTense.Past,
                    VerbForm.Present => VerbTense.Present,
                    _ => VerbTense.NonFinite,
                };
            return new(range, head, tense) { IsPerfect = perfect, IsPassive = passive, IsNegated = negated, Modal = modal, IsInfinitive = infinitive };
        }

        private static string Full(string modal) => modal switch
        {
            "ca" => "can",
            "wo" or "'ll" => "will",
            "'d" => "would",
            "sha" => "shall",
            _ => modal,
        };
    }
}
