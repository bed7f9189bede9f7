using FactCheck.Language;

namespace FactCheck.Extraction.Offices;

/// <content>Words right before and behind a title with its person that take it out of the present, and times that set the present.</content>
internal sealed partial class OfficeTimes
{
    // "whom US President X nominated", "nominated by US President X": whoever left may have done so, unless the sentence is of the article's days.
    private bool IsDoerOfOldDeed(int outset)
    {
        int before = outset - 1;
        while (before > 0 && text.Lower[before] is "the" or "then")
        {
            before--;
        }

        return before >= 0 && text.SentenceOf[before] == text.SentenceOf[outset] && (text.Lower[before] is "whom" || (text.Lower[before] is "by" && !HasRecentTimeNear(before)));
    }

    // A time of the article's days within a few words, with no comma between.
    private bool HasRecentTimeNear(int token)
    {
        foreach (TimexMention mention in TimesOf(text.SentenceOf[token]))
        {
            int start = text.TokenAt(mention.Span.Start);
            bool isNear = Math.Abs(start - token) <= NearWords && mention.Timex.Interval is not null && !IsRemote(mention);
            for (int i = Math.Min(start, token); isNear && i < Math.Max(start, token); i++)
            {
                isNear = text.Lower[i] is not ",";
            }

            if (isNear)
            {
                return true;
            }
        }

        return false;
    }

    // "under President X", "during the X administration", "since President X took office".
    private bool IsUnder(int outset) => outset > 0 && text.SentenceOf[outset - 1] == text.SentenceOf[outset]
        && text.Lower[outset - 1] is "under" or "during" or "since" or "by-then" or "like" or "unlike";

    // "a portrait of US President X"
    private bool IsLikeness(int outset) => outset > 1 && text.SentenceOf[outset - 2] == text.SentenceOf[outset]
        && text.Lower[outset - 1] is "of" or "by" && Likenesses.Contains(text.Lower[outset - 2]);

    // "US President X's son"
    private bool IsKin(int end) => end + 1 < text.Count && text.SentenceOf[end + 1] == text.SentenceOf[end - 1]
        && text.Lower[end] is "'s" or "'" && Kinship.Contains(text.Lower[end + 1]);

    // "if X is president", "until X becomes chancellor", "once X is former president X".
    private bool IsThought(int outset)
    {
        int first = Math.Max(text.Sentences[text.SentenceOf[outset]].First, outset - 5);
        for (int i = outset - 1; i >= first && text.Lower[i] is not ("," or ";" or ":" or "said" or "says"); i--)
        {
            if (text.Lower[i] is "if" or "once" or "unless" or "until" or "imagine" or "suppose" or "should" or "would" or "could" or "might"
                || (i == outset - 1 && (text.Lower[i] is "when" or "whenever" or "whether" || (text.Lower[i] is "while" && (i == first || text.Lower[i - 1] is not ",")))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the verb's sentence names a time near the publication that has begun: "on Tuesday", not "next month". When somebody said what is quoted is not when it happened:
    /// “He told me the truth,” she said on Tuesday.
    /// </summary>
    public bool IsRecentPast(int verb)
    {
        foreach (TimexMention mention in TimesOf(text.SentenceOf[verb]))
        {
            if (article.Published.Day is { } day && mention.Timex.Interval is { } interval && !IsRemote(mention) && interval.Start < day.ToDateTime(TimeOnly.MinValue).AddDays(2)
                && !IsAcrossQuotationMark(verb, text.TokenAt(mention.Span.Start)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAcrossQuotationMark(int one, int other)
    {
        bool isAcross = false;
        for (int i = Math.Min(one, other); i < Math.Max(one, other); i++)
        {
            isAcross ^= text.Lower[i] is "\"" or "“" or "”" or "``" or "''";
        }

        return isAcross;
    }
}
