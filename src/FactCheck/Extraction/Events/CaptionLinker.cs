using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Events;

/// <summary>
/// Dates an event by the caption of its picture: "Photo: Ann Lee in front of the students, March 18." below a sentence in which she addresses students. Only
/// where the caption names one person and one day, and exactly one undated event of that person nearby shares a noun with it.
/// </summary>
internal sealed class CaptionLinker(AnalyzedText text, ExtractedArticle found, MentionIndex mentions)
{
    private const int Sentences = 5;
    private const int LongestCaption = 30;

    /// <summary>Sets the time of the events that a caption dates.</summary>
    public void Link(List<EventDraft> drafts)
    {
        for (int sentence = 0; sentence < text.Sentences.Length; sentence++)
        {
            TokenRange range = text.Sentences[sentence];
            if (IsCaption(range) && DayIn(range) is { } day && PersonIn(range) is { } person)
            {
                Date(drafts, sentence, day, person);
            }
        }
    }

    private bool IsCaption(TokenRange range) =>
        range.Length is > 4 and <= LongestCaption && text.Lower[range.First + 1] is ":"
        && text.Lower[range.First] is "picture" or "photo" or "image" or "caption" or "pictured" or "photograph";

    private void Date(List<EventDraft> drafts, int sentence, int day, int person)
    {
        TokenRange caption = text.Sentences[sentence];
        EventDraft? chosen = null;
        foreach (EventDraft draft in drafts)
        {
            int other = text.SentenceOf[draft.Head];
            bool fits = other != sentence && Math.Abs(other - sentence) <= Sentences && draft.Time < 0 && !draft.IsPlural && draft.Polarity == Polarity.Positive
                && draft.TakesPart(person) && SharesNoun(caption, text.Sentences[other]);
            if (!fits)
            {
                continue;
            }

            if (chosen is not null)
            {
                return;
            }

            chosen = draft;
        }

        if (chosen is not null)
        {
            chosen.Time = day;
        }
    }

    private bool SharesNoun(TokenRange caption, TokenRange sentence)
    {
        for (int i = caption.First + 2; i < caption.End; i++)
        {
            bool content = text.Classes[i] == WordClass.Noun && mentions.NameAt[i] < 0 && mentions.TimeAt[i] < 0 && text.Spans[i].Length > 3 && text.Lower[i] is not "front";
            for (int j = sentence.First; content && j < sentence.End; j++)
            {
                if (text.Classes[j] == WordClass.Noun && mentions.NameAt[j] < 0 && string.Equals(text.Lemmas[i], text.Lemmas[j], StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // The one day that the caption gives; null when it gives none or two.
    private int? DayIn(TokenRange range)
    {
        int? day = null;
        for (int i = range.First; i < range.End; i++)
        {
            int time = mentions.TimeAt[i];
            if (time < 0 || mentions.Time(time).First != i)
            {
                continue;
            }

            if (day is not null || found.Times[time] is not { IsHeader: false, Timex: { Type: TimexType.Date, Granularity: TimeGranularity.Day } })
            {
                return null;
            }

            day = time;
        }

        return day;
    }

    private int? PersonIn(TokenRange range)
    {
        int? person = null;
        for (int i = range.First; i < range.End; i++)
        {
            int name = mentions.NameAt[i];
            if (name < 0 || found.Names[name] is not { Kind: EntityKind.Person, Entity: >= 0 and int entity } || entity == person)
            {
                continue;
            }

            if (person is not null)
            {
                return null;
            }

            person = entity;
        }

        return person;
    }
}
