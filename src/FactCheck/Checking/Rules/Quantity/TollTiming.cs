using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Checking.Rules.Quantity;

/// <summary>Whether two tolls of one incident that do not fit are a mistake, or the toll rose between the articles.</summary>
internal static class TollTiming
{
    /// <summary>So many days after a sudden incident everybody has been counted.</summary>
    private const int DaysUntilKnown = 2;

    /// <summary>An incident is looked for so many days before the first report.</summary>
    private const int DaysBack = 30;

    /// <summary>A town that hears of one shooting a week is one long story: tolls of reports farther apart are of two, unless a name ties them.</summary>
    private const int NearDays = 5;

    /// <summary>So long after an incident its trials go on.</summary>
    private const int LongestDays = 1500;

    /// <summary>How they conflict; <see langword="null"/> when the days of publication do not tell, or another incident may be meant.</summary>
    public static ConflictKind? Of(IncidentToll a, IncidentToll b, int[] story, FactGraph graph)
    {
        IncidentTie tie = IncidentIdentity.Of((a.Article, a.Sentence), (b.Article, b.Sentence), graph);
        if (tie == IncidentTie.None)
        {
            return null;
        }

        if (a.Article == b.Article)
        {
            return b.IsWhole || a.IsWhole || (a.IsComplete && b.IsComplete) || (a.IsPlain && b.IsPlain) ? ConflictKind.Contradiction : null;
        }

        if (a.IsAside || b.IsAside)
        {
            return null;
        }

        if (graph.Articles[a.Article].Published.Day is not { } left || graph.Articles[b.Article].Published.Day is not { } right
            || Math.Abs(left.DayNumber - right.DayNumber) > (tie == IncidentTie.Close ? LongestDays : NearDays))
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
            foreach (DateOnly day in IncidentIdentity.Days(told).Select(day => (DateOnly?)day).Append(told.Published.Day).OfType<DateOnly>())
            {
                began = day < began && until.DayNumber - day.DayNumber <= DaysBack ? day : began;
            }
        }

        return began;
    }
}
