using FactCheck.Language;

namespace FactCheck.Extraction.Names;

/// <summary>Reads the role of a mention in its clause from the words around it. Stateless; looks at a bounded number of words.</summary>
internal static class ClauseRoles
{
    private const int LongestPhrase = 6;
    private const int LongestInsertion = 16;
    private const int MostInsertions = 3;

    private static readonly WordList ReportingVerbs = WordList.Load("Language/reporting-verbs.lexicon");

    private static readonly WordList Calendar = WordList.Load("Extraction/Names/calendar.lexicon");

    /// <summary>The role of the mention of tokens <paramref name="first"/> to <paramref name="end"/> in its sentence.</summary>
    public static MentionRole Of(AnalyzedText text, int first, int end)
    {
        TokenRange sentence = text.Sentences[text.SentenceOf[first]];
        if (end < sentence.End && text.Lower[end] is "'s" or "'")
        {
            return MentionRole.Possessor;
        }

        int before = first - 1;
        for (int steps = 0; steps < LongestPhrase && before >= sentence.First && IsInsidePhrase(text, before); steps++)
        {
            before--;
        }

        WordClass left = before >= sentence.First && text.Classes[before] is not (WordClass.Numeral or WordClass.ProperNoun) ? text.Classes[before] : WordClass.Punctuation;
        if (left == WordClass.Adposition || (left == WordClass.Particle && text.Lower[before] is "to"))
        {
            return MentionRole.Oblique;
        }

        if (left == WordClass.Verb)
        {
            return ReportingVerbs.MatchAt(text, before) > 0 && IsQuoteBefore(text, before, sentence.First) ? MentionRole.Subject : MentionRole.Object;
        }

        // "Smith and Jones left": neither stands out.
        if (left == WordClass.Coordinator && before > sentence.First && text.Classes[before - 1] == WordClass.ProperNoun)
        {
            return MentionRole.Other;
        }

        return IsVerbBehind(text, end, sentence.End) ? MentionRole.Subject : MentionRole.Other;
    }

    // "told President Smith", "of the retired Smith"; but "in May Smith left".
    private static bool IsInsidePhrase(AnalyzedText text, int token) =>
        text.Classes[token] is WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective or WordClass.Determiner && Calendar.MatchAt(text, token) == 0;

    // "…," said Smith; "It was late," Smith said.
    private static bool IsQuoteBefore(AnalyzedText text, int verb, int first) => verb > first && text.Raw(verb - 1)[0] is '"' or '”' or ',' or '\'' or '’';

    private static bool IsVerbBehind(AnalyzedText text, int end, int sentenceEnd)
    {
        int at = AfterInsertion(text, end, sentenceEnd);
        while (at < sentenceEnd && text.Classes[at] == WordClass.Adverb)
        {
            at++;
        }

        return at < sentenceEnd && text.Classes[at] is WordClass.Verb or WordClass.Auxiliary
            && (text.VerbForms[at] is VerbForm.Past or VerbForm.Present or VerbForm.Modal or VerbForm.Base || (at > end && IsActiveParticiple(text, at, sentenceEnd)));
    }

    // "Smith, 34, stabbed Jones": taken for a participle after the comma, but what has an object says what Smith did.
    private static bool IsActiveParticiple(AnalyzedText text, int verb, int sentenceEnd) =>
        text.VerbForms[verb] == VerbForm.PastParticiple && verb + 1 < sentenceEnd && text.Classes[verb + 1] is WordClass.ProperNoun or WordClass.Determiner or WordClass.Pronoun;

    // "Smith, 34, of Denver, said": behind the last comma of what stands between the name and its verb.
    private static int AfterInsertion(AnalyzedText text, int end, int sentenceEnd)
    {
        int at = end;
        for (int insertions = 0; insertions < MostInsertions && at < sentenceEnd && text.Lower[at] is "," or "("; insertions++)
        {
            int close = at + 1;
            int limit = Math.Min(sentenceEnd, at + LongestInsertion);
            while (close < limit && text.Lower[close] is not ("," or ")"))
            {
                close++;
            }

            if (close >= limit)
            {
                return at;
            }

            at = close + 1;
            if (at < sentenceEnd && !IsInserted(text, at))
            {
                return at;
            }

            at = close;
            if (text.Lower[close] is ")")
            {
                return close + 1;
            }
        }

        return at;
    }

    // What follows a comma goes on with the insertion unless it is a verb.
    private static bool IsInserted(AnalyzedText text, int at) => text.Classes[at] is not (WordClass.Verb or WordClass.Auxiliary or WordClass.Adverb);
}
