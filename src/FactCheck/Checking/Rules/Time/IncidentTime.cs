using System.Globalization;
using System.Text.RegularExpressions;

using FactCheck.Articles;
using FactCheck.Checking.Rules.Events;
using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Time;

/// <summary>The day and the part of it, or the clock, at which an article puts the incident of its story.</summary>
/// <param name="Article">The index of the article.</param>
/// <param name="Event">The event.</param>
/// <param name="Time">The time.</param>
/// <param name="Window">What it may mean.</param>
internal sealed partial record IncidentTime(int Article, EventMention Event, TimexMention Time, DayWindow Window)
{
    private const int LeadSentences = 12;
    private const int TimeoutMilliseconds = 1000;

    /// <summary>The times of the article's incident; none when it puts one kind of incident at times that do not meet, and so tells of several.</summary>
    public static IEnumerable<IncidentTime> In(FactGraph graph, int index)
    {
        ExtractedArticle article = graph.Articles[index];
        foreach (IGrouping<string, IncidentTime> type in All(article, index).GroupBy(told => told.Event.Type, StringComparer.Ordinal))
        {
            IncidentTime[] told = [.. type];
            if (told.All(one => told.All(other => one.Window.GapTo(other.Window) == 0)))
            {
                foreach (IncidentTime one in told)
                {
                    yield return one;
                }
            }
        }
    }

    /// <summary>Whether a person or a street is named in both articles, so that they may tell of one incident.</summary>
    public bool SharesWith(IncidentTime other, FactGraph graph) => Ties(graph).Intersect(other.Ties(graph), StringComparer.Ordinal).Any();

    private IEnumerable<string> Ties(FactGraph graph)
    {
        ExtractedArticle article = graph.Articles[Article];
        foreach (StreetName street in graph.Streets.In(Article))
        {
            yield return street.Name;
        }

        foreach (NameMention name in article.Names)
        {
            if (name.Entity >= 0 && name.Kind == EntityKind.Person && graph.NodeByMember.TryGetValue((Article, name.Entity), out EntityNode? node))
            {
                yield return "person " + node.Id.ToString(CultureInfo.InvariantCulture);
            }
        }
    }

    private static IEnumerable<IncidentTime> All(ExtractedArticle article, int index)
    {
        foreach (EventMention mention in article.Events)
        {
            if (mention is { Sentence: < LeadSentences, Time: >= 0, Polarity: Polarity.Positive, Modality: Modality.Asserted } && EventKinds.HappensOnceInStory(mention.Type)
                && article.Times[mention.Time] is { IsHeader: false } time && (time.Weekday is not null || time.DateSpan is not null)
                && DayWindow.Of(time.Timex) is { } window && !Another().IsMatch(article.TextOf(article.Sentences[mention.Sentence])))
            {
                yield return new(index, mention, time, window);
            }
        }
    }

    [GeneratedRegex(@"\b(?:(?:another|separate|second|third|earlier|previous|unrelated|latest|first|similar) (?:\w+ )?(?:shooting|stabbing|crash|incident|attack|fire|explosion|robbery)|most recent|anniversary|since)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeoutMilliseconds)]
    private static partial Regex Another();
}
