using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Offices;

/// <summary>What the holder of an office does in a sentence, and when.</summary>
/// <param name="Activity">The kind.</param>
/// <param name="AsOf">The time named for a deed of the past.</param>
internal readonly record struct HolderDeed(OfficeActivity Activity, Timex? AsOf = null)
{
    /// <summary>Whether an adverb says that it is long past: "once joked".</summary>
    public bool IsBygone { get; init; }

    /// <summary>Whether the verb itself sets the present, whatever other times the sentence names behind it.</summary>
    public bool IsFirm { get; init; }
}

/// <summary>
/// Tells from the verb beside a title and its person whether the person acts in the article's present. Verbs by which the dead and the departed are spoken of
/// (remembered, buried, portrayed) tell of no act.
/// </summary>
internal sealed class HolderActivity(AnalyzedText text, OfficeTimes times)
{
    private const int Reach = 6;
    private static readonly WordList PresentWords = WordList.Load("Extraction/Offices/present-words.lexicon");
    private static readonly WordList Speech = WordList.Load("Extraction/Offices/speech-verbs.lexicon");
    private static readonly WordList Governing = WordList.Load("Extraction/Offices/governing-verbs.lexicon");
    private static readonly WordList Remembrance = WordList.Load("Extraction/Offices/remembrance.lexicon");

    /// <summary>The deed of whoever is named from token <paramref name="first"/> to <paramref name="end"/>, title and name together.</summary>
    public HolderDeed Of(int first, int end)
    {
        int sentence = text.SentenceOf[first];
        int last = text.Sentences[sentence].End;
        int verb = IsComplement(first, text.Sentences[sentence].First) ? -1 : VerbAfter(end, last);
        if (verb < 0)
        {
            return SpokenBefore(first, sentence);
        }

        if (IsBygone(end, verb))
        {
            return new(OfficeActivity.Untold) { IsBygone = true };
        }

        int main = text.Lower[verb] is "has" or "is" or "was" or "will" or "have" or "are" or "were" && verb + 1 < last ? SkipAdverbs(verb + 1, last) : verb;
        if (Remembrance.Contains(text.Lower[verb]) || (main < last && Remembrance.Contains(text.Lower[main])))
        {
            return default;
        }

        if (IsPresent(verb))
        {
            return new(Now(verb, last)) { IsFirm = times.IsFirm(verb) };
        }

        if (text.VerbForms[verb] is not (VerbForm.Past or VerbForm.PastParticiple))
        {
            return default;
        }

        if (times.DeedTime(first, verb) is { } then)
        {
            return text.Lower[verb] is "was" or "were" ? default : new(OfficeActivity.ActedThen, then);
        }

        if (times.IsRecentPast(verb))
        {
            return new(Now(verb, last)) { IsFirm = times.IsRecentBeside(verb) && times.IsFirm(verb) };
        }

        return new(Speech.Contains(text.Lower[verb]) ? OfficeActivity.Speaks : OfficeActivity.Untold);
    }

    /// <summary>Whether the verb at this token stands in the present or future.</summary>
    public bool IsPresent(int token) => PresentWords.Contains(text.Lower[token]) || text.VerbForms[token] is VerbForm.Present
        || (text.VerbForms[token] is VerbForm.Modal && text.Lower[token] is "will" or "'ll" or "can" or "must" or "may" or "shall");

    // "signed the bill", "is expected to sign", "has vetoed": the main verb within reach, before any object.
    private OfficeActivity Now(int verb, int last)
    {
        for (int i = verb; i < last && i - verb < Reach; i++)
        {
            if (Governing.Contains(text.Lemmas[i]) && text.Classes[i] is WordClass.Verb)
            {
                return OfficeActivity.Governs;
            }

            if (text.Classes[i] is WordClass.Noun or WordClass.ProperNoun or WordClass.Pronoun && !times.IsTime(i))
            {
                break;
            }
        }

        return OfficeActivity.ActsNow;
    }

    private bool IsBygone(int first, int verb)
    {
        for (int i = first; i < verb; i++)
        {
            if (text.Lower[i] is "once" or "famously" or "formerly" or "originally" or "previously" or "initially")
            {
                return true;
            }
        }

        return false;
    }

    // "The will of Pope Francis was read": the verb is another's.
    private bool IsComplement(int first, int lowest)
    {
        int before = first - 1;
        while (before > lowest && text.Lower[before] is "the" or "then")
        {
            before--;
        }

        return before >= lowest && before < first && (text.Classes[before] is WordClass.Adposition || text.Lower[before] is "of" or "to" or "by" or "with" or "than" or "and" or "'s");
    }

    // "..., said the chancellor."
    private HolderDeed SpokenBefore(int first, int sentence)
    {
        int before = first - 1;
        int lowest = text.Sentences[sentence].First;
        while (before > lowest && text.Lower[before] is "the" or "a" or "an")
        {
            before--;
        }

        if (before < lowest || !Speech.Contains(text.Lower[before]))
        {
            return default;
        }

        return new(text.VerbForms[before] is VerbForm.Present || times.IsRecent(sentence) ? OfficeActivity.ActsNow : OfficeActivity.Speaks);
    }

    // The verb that follows at once, but for adverbs, one comma that closes an apposition, and a time.
    private int VerbAfter(int end, int last)
    {
        int token = SkipAdverbs(end < last && text.Lower[end] is "," or ")" ? end + 1 : end, last);
        for (int i = token; i < last && i - token < Reach; i++)
        {
            if (IsPresent(i) || text.VerbForms[i] is VerbForm.Past or VerbForm.Modal || (i == token && text.VerbForms[i] is VerbForm.PastParticiple && !(i + 1 < last && text.Lower[i + 1] is "by")))
            {
                return i;
            }

            bool mayPass = times.IsTime(i) || text.Classes[i] is WordClass.Adverb || (text.Lower[i] is "on" or "in" or "this" or "late" or "early" && i + 1 < last && times.IsTime(i + 1));
            if (!mayPass)
            {
                return -1;
            }
        }

        return -1;
    }

    private int SkipAdverbs(int token, int last)
    {
        while (token < last && text.Classes[token] is WordClass.Adverb)
        {
            token++;
        }

        return token;
    }
}
