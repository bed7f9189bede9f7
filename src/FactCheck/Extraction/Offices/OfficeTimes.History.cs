using FactCheck.Language;

namespace FactCheck.Extraction.Offices;

/// <content>Words, years and tenses by which a sentence looks back.</content>
internal sealed partial class OfficeTimes
{
    private bool IsHistory(int sentence)
    {
        if (!history.TryGetValue(sentence, out bool known))
        {
            known = ReadsAsHistory(text.Sentences[sentence]);
            history.Add(sentence, known);
        }

        return known;
    }

    private bool ReadsAsHistory(TokenRange sentence)
    {
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (OfficeVocabulary.History.MatchAt(text, i) > 0)
            {
                return true;
            }
        }

        return false;
    }

    // "X had imposed", "he had met X": the past perfect looks back, but one in a clause behind ("X, who had arrived early, spoke") does not move the main verb.
    private bool IsPastPerfect(int first, int end)
    {
        TokenRange sentence = text.Sentences[text.SentenceOf[first]];
        for (int i = sentence.First; i < Math.Min(sentence.End, end + 3); i++)
        {
            bool inside = i < end || text.Lower[i - 1] is not ("who" or "which" or "that" or "he" or "she" or "they" or "it");
            if (inside && StartsPastPerfect(i, sentence.End))
            {
                return true;
            }
        }

        return false;
    }

    private bool StartsPastPerfect(int had, int end)
    {
        if (had + 1 >= end)
        {
            return false;
        }

        string next = text.Lower[had + 1];
        bool participle = next is "been" || next.EndsWith("ed", StringComparison.Ordinal) || text.VerbForms[had + 1] is VerbForm.PastParticiple or VerbForm.Past
            || (had + 2 < end && text.VerbForms[had + 2] is VerbForm.PastParticiple && text.Classes[had + 1] is WordClass.Adverb);
        return (text.Lower[had] is "had" or "'d" && participle) || (text.Lower[had] is "would" or "could" or "might" && next is "have");
    }

    private bool HasPastYear(TokenRange tokens)
    {
        for (int i = tokens.First; i < tokens.End; i++)
        {
            if (IsYearFromThePast(i))
            {
                return true;
            }
        }

        return false;
    }

    // A bare year that no extractor took for a time still tells history: "the 2016 campaign", "2012-era".
    private bool IsYearFromThePast(int token)
    {
        ReadOnlySpan<char> raw = text.Raw(token);
        return raw.Length == 4 && (raw.StartsWith("19", StringComparison.Ordinal) || raw.StartsWith("20", StringComparison.Ordinal))
            && int.TryParse(raw, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int year)
            && year < (article.Published.Date.Year ?? 0);
    }

    // A paragraph that has turned to the past stays there until a sentence says otherwise.
    private bool FollowsRemoteOpening(int sentence)
    {
        TokenRange tokens = text.Sentences[sentence];
        int paragraph = text.ParagraphOf[tokens.First];
        for (int before = sentence - 1; before >= 0 && sentence - before <= 4 && text.ParagraphOf[text.Sentences[before].First] == paragraph; before--)
        {
            if (IsRemote(before) || IsHistory(before) || HasPastYear(text.Sentences[before]))
            {
                return true;
            }

            if (!TimesOf(before).IsEmpty)
            {
                return false;
            }
        }

        return false;
    }
}
