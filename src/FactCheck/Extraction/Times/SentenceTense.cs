using FactCheck.Language;

namespace FactCheck.Extraction.Times;

/// <summary>
/// Tells from the verbs around a time expression whether it lies before or after the time of writing. A light guess from auxiliaries, word lists and the tags: the
/// nearest verb to the left within the sentence, else the nearest to the right.
/// </summary>
internal static class SentenceTense
{
    private const int Reach = 40;

    private static readonly WordSet Will = new("will 'll wo shall would could may might can should must ca");
    private static readonly WordSet Plan = new("planned scheduled expected due slated planning scheduling set going expects plans hopes aims intends wants seeks vows promises plan expect hope aim intend want ready poised likely agree agrees asks");
    private static readonly WordSet Past = new("was were had did 'd been said told went came met took made got saw gave found held left became began won lost led sent wrote spoke ran broke fell rose "
        + "shot struck hit cut put killed sold bought paid kept felt drew grew flew knew chose drove ate sat stood fought caught taught brought thought sought built spent dealt meant heard read");

    private static readonly WordSet PastNotVerb = new("need speed feed breed indeed red bed shed seed weed wed hundred united naked sacred wicked aged exceed proceed succeed agreed-upon unprecedented limited "
        + "alleged supposed so-called armed sacred");

    private static readonly WordSet Present = new("is are am 's has have 're 've says say");

    /// <summary>The tense of the clause around the tokens from <paramref name="first"/> to <paramref name="end"/>.</summary>
    public static Tense Around(AnalyzedText text, int first, int end)
    {
        TokenRange sentence = text.Sentences[text.SentenceOf[first]];
        int left = Math.Max(sentence.First, first - Reach);
        int right = Math.Min(sentence.End, end + Reach);
        if (first + 1 < text.Count && (IsFutureNoun(text, end, right) || IsDeadline(text, first, end, left, right)))
        {
            return Tense.Future;
        }

        for (int i = first - 1; i >= left; i--)
        {
            if (At(text, i, left, right) is not Tense.None and var tense)
            {
                return tense;
            }
        }

        for (int i = end; i < right; i++)
        {
            if (At(text, i, left, right) is not Tense.None and var tense)
            {
                return tense;
            }
        }

        return Tense.None;
    }

    /// <summary>"Friday's planned meeting".</summary>
    private static bool IsFutureNoun(AnalyzedText text, int end, int right) =>
        end + 1 < right && text.Lower[end] is "'s" && text.Lower[end + 1] is "planned" or "scheduled" or "upcoming" or "expected";

    /// <summary>"has until Tuesday", "as soon as Tuesday", "as early as next week", "set Friday as the deadline".</summary>
    private static bool IsDeadline(AnalyzedText text, int first, int end, int left, int right)
    {
        // "Until Thursday, they had …" looks back; "effective Feb. 1" and "payable Dec. 7" look ahead.
        if (first - 1 > left && text.Lower[first - 1] is "until" or "till" && !IsToldPast(text, first - 1, left))
        {
            return true;
        }

        if (first - 1 >= left && text.Lower[first - 1] is "effective" or "payable")
        {
            return true;
        }

        bool asSoon = first - 3 >= left && text.Lower[first - 1] is "as" && text.Lower[first - 2] is "soon" or "early" or "late" && text.Lower[first - 3] is "as";
        return asSoon || (end + 2 < right && text.Lower[end] is "as" && text.Lower[end + 1] is "the" or "a" && text.Lower[end + 2] is "deadline" or "date" or "day");
    }

    /// <summary>"was open until Tuesday": the state has ended.</summary>
    private static bool IsToldPast(AnalyzedText text, int i, int left)
    {
        for (int back = i - 1; back >= left && back >= i - 6; back--)
        {
            if (text.Lower[back] is "was" or "were" or "did" or "had")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"could not be reached Wednesday", "had been due to expire Friday": the time has passed.</summary>
    private static bool IsPassed(AnalyzedText text, int i, int left, int right)
    {
        string lower = text.Lower[i];
        if (lower is "could")
        {
            return i + 1 < right && (text.Lower[i + 1] is "not" or "n't" || (text.Lower[i + 1] is "be" && i + 2 < right && text.Lower[i + 2] is "reached" or "located" or "contacted" or "heard" or "seen"));
        }

        return i - 2 >= left && text.Lower[i - 1] is "been" && text.Lower[i - 2] is "had";
    }

    private static Tense At(AnalyzedText text, int i, int left, int right)
    {
        string lower = text.Lower[i];
        if ((lower is "could" || Plan.Contains(lower)) && IsPassed(text, i, left, right))
        {
            return Tense.Past;
        }

        // "the United States Thursday": a name is no verb.
        if (i > left && text.IsCapitalized(i) && char.IsLower(text.Text[text.Spans[i - 1].Start]) is false && text.IsCapitalized(i - 1))
        {
            return Tense.None;
        }

        if (lower is "planned" or "scheduled" or "planning" && (i == left || text.Lower[i - 1] is not ("as" or "been" or "previously" or "originally")))
        {
            return Tense.Future;
        }
        if (Will.Contains(lower))
        {
            bool may = lower is "may" && text.IsCapitalized(i);
            bool perfect = i + 1 < right && text.Lower[i + 1] is "have";
            return may || text.Classes[i] == WordClass.Noun ? Tense.None : perfect && lower is not "will" and not "'ll" ? Tense.Past : Tense.Future;
        }

        if (lower is "to" && i + 1 < right && IsBase(text, i + 1))
        {
            return ToInfinitive(text, i, left);
        }

        if (Plan.Contains(lower) && i + 1 < right && text.Lower[i + 1] is "to" or "for" or "on" or "in" or "by" or "at")
        {
            return lower is "going" && text.Lower[i + 1] is not "to" ? Tense.None : IsSetInPast(text, i, left) ? Tense.Past : Tense.Future;
        }

        if (lower is "upcoming" or "forthcoming")
        {
            return Tense.Future;
        }

        if (text.VerbForms[i] is VerbForm.Gerund && i > left && text.Lower[i - 1] is "is" or "are" or "'re" or "am")
        {
            return Tense.Future;
        }

        if (Past.Contains(lower) || text.VerbForms[i] is VerbForm.Past)
        {
            return Governed(text, i, left);
        }

        if (text.VerbForms[i] is VerbForm.PastParticiple || (text.VerbForms[i] == VerbForm.None && text.Classes[i] is WordClass.X && LooksPast(text, i)))
        {
            return Governed(text, i, left);
        }

        if (lower is "have" && i > left && Will.Contains(text.Lower[i - 1]) && text.Lower[i - 1] is "will" or "'ll" && !(i + 1 < right && text.VerbForms[i + 1] is VerbForm.PastParticiple))
        {
            return Tense.Future;
        }

        return Present.Contains(lower) || text.VerbForms[i] is VerbForm.Present ? HasPerfect(text, i, right) : Tense.None;
    }

    /// <summary>"a record set on Aug. 6" has happened; "a hearing is set for Aug. 6" has not.</summary>
    private static bool IsSetInPast(AnalyzedText text, int i, int left) =>
        text.Lower[i] is "set" && text.Lower[i + 1] is "on" or "in" or "at" or "by" && i > left && text.Classes[i - 1] is WordClass.Noun or WordClass.Adjective;

    /// <summary>A past form is past unless a modal, "to be" or "is" governs it.</summary>
    private static Tense Governed(AnalyzedText text, int i, int left)
    {
        for (int back = i - 1; back >= left && back >= i - 4; back--)
        {
            string lower = text.Lower[back];
            if (Will.Contains(lower) && !(lower is "may" && text.IsCapitalized(back)))
            {
                return lower is "could" && text.Lower[back + 1] is "not" or "n't" or "be" ? Tense.Past : Tense.Future;
            }

            if (lower is "to" && i - back <= 2 && text.Lower[back + 1] is "be")
            {
                return ToInfinitive(text, back, left);
            }

            if (lower is "was" or "were" or "had" or "did" or "has" or "have" or "'ve" or "," or "and" or "who" or "which" or "that")
            {
                return Tense.Past;
            }

            if (lower is "is" or "are" && i - back == 1)
            {
                return Tense.Present;
            }
        }

        return Tense.Past;
    }

    /// <summary>"agreed to meet" looks ahead; "was able to leave" does not.</summary>
    private static Tense ToInfinitive(AnalyzedText text, int to, int left)
    {
        if (to <= left)
        {
            return Tense.None;
        }

        string governor = text.Lower[to - 1];
        if (Plan.Contains(governor) && IsPassed(text, to - 1, left, to))
        {
            return Tense.Past;
        }

        return Plan.Contains(governor) || governor is "is" or "are" or "agreed" or "decided" or "vowed" or "promised" or "pledged" or "wanted" or "hoped" or "intended" or "prepared" or "preparing"
            or "invited" or "asked" or "able" ? (governor is "able" ? Tense.None : Tense.Future) : Tense.None;
    }

    private static bool IsBase(AnalyzedText text, int i) =>
        text.VerbForms[i] is VerbForm.Base || (text.Classes[i] == WordClass.X && !text.IsCapitalized(i) && text.Lower[i] is not ("the" or "a" or "an" or "his" or "her" or "its" or "their" or "this"));

    private static Tense HasPerfect(AnalyzedText text, int i, int right) =>
        text.Lower[i] is "has" or "have" or "'ve" && i + 1 < right && text.VerbForms[i + 1] is not VerbForm.None ? Tense.Past : Tense.Present;

    private static bool LooksPast(AnalyzedText text, int i)
    {
        string lower = text.Lower[i];
        return lower.Length > 4 && lower.EndsWith("ed", StringComparison.Ordinal) && !text.IsCapitalized(i) && !lower.Contains('-', StringComparison.Ordinal) && !PastNotVerb.Contains(lower);
    }
}
