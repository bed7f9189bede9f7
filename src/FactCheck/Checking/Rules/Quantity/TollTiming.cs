using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Quantity;

/// <summary>Whether two tolls of one incident that do not fit are a mistake, or the toll rose between the articles.</summary>
internal static class TollTiming
{
    /// <summary>So many days after a sudden incident everybody has been counted.</summary>
    private const int DaysUntilKnown = 2;

    /// <summary>An incident is looked for so many days before the first report.</summary>
    private const int DaysBack = 30;

    /// <summary>A town that hears of one shooting a week is one long story: tolls of reports farther apart are of two.</summary>
    private const int NearDays = 5;

    private const int LeadSentences = 10;

    /// <summary>How they conflict; <see langword="null"/> when the days of publication do not tell, or another incident may be meant.</summary>
    public static ConflictKind? Of(IncidentToll a, IncidentToll b, int[] story, FactGraph graph)
    {
        if (a.Article == b.Article)
        {
            return b.IsWhole || a.IsWhole || (a.IsComplete && b.IsComplete) ? ConflictKind.Contradiction : null;
        }

        if (graph.Articles[a.Article].Published.Day is not { } left || graph.Articles[b.Article].Published.Day is not { } right)
        {
            return null;
        }

        if (Math.Abs(left.DayNumber - right.DayNumber) > NearDays)
        {
            return null;
        }

        (IncidentToll earlier, IncidentToll later, DateOnly day) = left <= right ? (a, b, left) : (b, a, right);
        bool rose = left != right && later.Size > earlier.Size;
        return rose && day.DayNumber - Began(day, story, graph).DayNumber <= DaysUntilKnown ? ConflictKind.Update : ConflictKind.Contradiction;
    }

    /// <summary>The day of the incident as far as the leads date it, else that of the first report.</summary>
    private static DateOnly Began(DateOnly until, int[] story, FactGraph graph)
    {
        DateOnly began = until;
        foreach (int article in story)
        {
            ExtractedArticle told = graph.Articles[article];
            foreach (DateOnly day in told.Events.Where(IsIncident).Select(mention => told.Times[mention.Time].Timex.Date.ToDateOnly()).Append(told.Published.Day).OfType<DateOnly>())
            {
                began = day < began && until.DayNumber - day.DayNumber <= DaysBack ? day : began;
            }
        }

        return began;
    }

    private static bool IsIncident(EventMention mention) =>
        mention is { Sentence: < LeadSentences, Time: >= 0, Type: "shooting" or "stabbing" or "killing" or "injury" or "attack" or "crash", Polarity: Polarity.Positive };
}
