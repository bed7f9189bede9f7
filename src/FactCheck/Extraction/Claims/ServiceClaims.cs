using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Claims;

/// <summary>
/// Claims on how long a person has served, and since when: "a 15-year veteran of the force", "has served with the sheriff's office for 16 years", "employed with the department since
/// 2001". The value is a length or the date of the start. Gives no claim when the employer may be any: "20 years in law enforcement".
/// </summary>
internal static class ServiceClaims
{
    private const int MostBetween = 8;

    private static readonly WordList Verbs = WordList.Load("Extraction/Claims/service-verbs.lexicon");
    private static readonly WordList Employers = WordList.Load("Extraction/Claims/employer-nouns.lexicon");

    public static void Add(ClaimSource source, List<Claim> into)
    {
        foreach (TimexMention time in source.Article.Times)
        {
            bool isLength = time.Timex is { Type: TimexType.Duration, Length: { Hedge: not Hedge.Vague }, Granularity: TimeGranularity.Year };
            if ((isLength || IsStart(time)) && PersonOf(source, time, isLength) is { } person)
            {
                string value = isLength ? DurationText.Of(time.Timex.Length!.Value) : time.Timex.Value;
                into.Add(source.Make(new(SubjectKind.Entity, person.Entity), Attributes.Service, new(value) { Timex = time.Timex }, time));
            }
        }
    }

    // "since 2001"; a plain year only behind "joined".
    private static bool IsStart(TimexMention time) =>
        time is { YearIsExplicit: true, IsHeader: false, Timex: { Type: TimexType.Date, Interval: not null, Mod: TimexMod.None or TimexMod.OnOrAfter, Granularity: TimeGranularity.Year or TimeGranularity.Month or TimeGranularity.Day } };

    private static NameMention? PersonOf(ClaimSource source, TimexMention time, bool isLength)
    {
        AnalyzedText text = source.Text;
        TokenRange range = text.TokensIn(time.Span);
        TokenRange sentence = text.Sentences[time.Sentence];
        if (isLength && VeteranAfter(text, range.End, sentence.End) is >= 0 and var veteran)
        {
            return IsOfEmployer(source, veteran, sentence.End) ? NameAfter(source, time.Sentence, veteran) ?? PersonSubjects.Before(source, time.Sentence, range.First) : null;
        }

        return VerbBefore(source, range.First, sentence.First, isLength, time.Timex.Mod == TimexMod.OnOrAfter) is >= 0 and var verb ? PersonSubjects.Before(source, time.Sentence, verb) : null;
    }

    // "15-year veteran", "23-year-veteran"
    private static int VeteranAfter(AnalyzedText text, int token, int end)
    {
        token = token < end && text.Lower[token] is "-" ? token + 1 : token;
        return token < end && text.Lower[token] is "veteran" or "-veteran" ? token : -1;
    }

    // "a veteran of the force"; not "a veteran of the war", "of law enforcement".
    private static bool IsOfEmployer(ClaimSource source, int veteran, int end) =>
        veteran + 1 >= end || source.Text.Lower[veteran + 1] is not ("of" or "with" or "in" or "on") || NamesEmployer(source, new(veteran + 1, Math.Min(end, veteran + MostBetween)));

    /// <summary>The verb of service before "for 16 years" or "since 2001", with the employer between.</summary>
    private static int VerbBefore(ClaimSource source, int time, int first, bool isLength, bool isSince)
    {
        AnalyzedText text = source.Text;
        int before = time - 1;
        bool joins = !isLength && !isSince;
        if (before < first || (isLength && text.Lower[before] is not "for") || (joins && text.Lower[before] is not "in"))
        {
            return -1;
        }

        for (int i = before; i >= first && before - i <= MostBetween && text.Lower[i] is not ("," or ";" or "and"); i--)
        {
            bool serves = joins ? text.Lemmas[i] is "join" : Verbs.Contains(text.Lemmas[i]) || (text.Lower[i] is "been" && i + 1 < time && text.Lower[i + 1] is "with" or "on" or "at");
            if (serves)
            {
                return NamesEmployer(source, new(i + 1, before + 1)) ? i : -1;
            }
        }

        return -1;
    }

    private static bool NamesEmployer(ClaimSource source, TokenRange range)
    {
        for (int token = range.First; token < range.End && source.Text.Lower[token] is not (";" or "."); token++)
        {
            if (Employers.Contains(source.Text.Lemmas[token]))
            {
                return true;
            }
        }

        return false;
    }

    // "15-year veteran Deputy Bill Cooper"
    private static NameMention? NameAfter(ClaimSource source, int sentence, int veteran)
    {
        AnalyzedText text = source.Text;
        NameMention? name = PersonSubjects.In(source.Article, sentence).FirstOrDefault(name => name.Span.Start >= text.Spans[veteran].End);
        return name is { Form: NameForm.Name or NameForm.ShortName } && PersonSubjects.AreAll(text, new(veteran + 1, text.TokenAt(name.Span.Start)), 3, token => text.Classes[token] is WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective)
            ? name
            : null;
    }
}
