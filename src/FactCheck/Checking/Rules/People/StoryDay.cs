using FactCheck.Articles;
using FactCheck.Graph;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.People;

/// <summary>The publication day of an article, with the year of its story where its own header gives day and month only.</summary>
internal static class StoryDay
{
    private const int NearDays = 60;

    /// <summary>The day, or <see langword="null"/> when the article gives none or the story does not tell which year it is of.</summary>
    public static DateOnly? Of(int article, FactGraph graph)
    {
        PublicationTime published = graph.Articles[article].Published;
        if (published.Day is not null || article >= graph.Stories.Length || published.Date is not { Month: not null, Day: not null, IsImpossible: false } date)
        {
            return published.Day;
        }

        DateOnly? found = null;
        foreach (int other in graph.ArticlesOfStory(graph.Stories[article]))
        {
            if (graph.Articles[other].Published.Day is not { } day)
            {
                continue;
            }

            foreach (int year in (ReadOnlySpan<int>)[day.Year - 1, day.Year, day.Year + 1])
            {
                if ((date with { Year = year }).ToDateOnly() is not { } candidate || Math.Abs(candidate.DayNumber - day.DayNumber) > NearDays)
                {
                    continue;
                }

                if (found is not null && found != candidate)
                {
                    return null;
                }

                found = candidate;
            }
        }

        return found;
    }
}
