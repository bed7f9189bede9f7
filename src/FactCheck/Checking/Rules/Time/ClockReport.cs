using System.Text.RegularExpressions;

using FactCheck.Articles;
using FactCheck.Checking.Rules.Events;
using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Time;

/// <summary>What a time of day is said of.</summary>
internal enum ClockSubject
{
    /// <summary>The incident itself: "the shooting happened about 8 p.m."</summary>
    Incident,

    /// <summary>The call for help, or those who answered it: "officers were called at 8:05 p.m."</summary>
    Call,

    /// <summary>Helpers reach the place: "officers arrived just after 8 p.m." It cannot come before the call or the incident.</summary>
    Response,

    /// <summary>A flight, train or ship comes in: "the plane landed at 10:15 a.m."</summary>
    Arrival,
}

/// <summary>The time of day that an article gives the incident of its story.</summary>
/// <param name="Article">The index of the article.</param>
/// <param name="Time">The time.</param>
/// <param name="Subject">What it is said of.</param>
/// <param name="Day">The day, as far as the sentence tells.</param>
internal sealed partial record ClockReport(int Article, TimexMention Time, ClockSubject Subject, PartialDate Day)
{
    private const int NearDays = 30;
    private const int LeadSentences = 14;

    /// <summary>A running report of one incident keeps its first text below the updates; a list of incidents, told by the streets, does not.</summary>
    private const int MostSentences = 60;
    private const int FewStreets = 2;
    private const int Before = 130;

    /// <summary>What stands farther before the time than this is of another clause, unless it is the incident itself.</summary>
    private const int NearBefore = 70;
    private const int After = 90;
    private const int TimeoutMilliseconds = 1000;

    /// <summary>Reports this many minutes apart in one article are of several incidents.</summary>
    private const int SeveralIncidents = 45;

    /// <summary>The sentence around the time.</summary>
    public TextSpan Sentence { get; private init; }

    /// <summary>
    /// The times of an article's incident and of the call for help. An article that gives either several times far apart tells of several incidents, and gives none.
    /// </summary>
    public static IEnumerable<ClockReport> In(FactGraph graph, int index)
    {
        foreach (IGrouping<ClockSubject, ClockReport> subject in All(graph, index).GroupBy(report => report.Subject))
        {
            ClockReport[] reports = [.. subject];
            ClockRange first = ClockRange.Of(reports[0].Time.Timex);
            if (reports.All(report => ClockRange.Of(report.Time.Timex).GapTo(first) < SeveralIncidents))
            {
                yield return reports[0];
            }
        }
    }

    /// <summary>
    /// Whether two reports may be of one incident: they name one day, or came out at about the same time; neither their zones nor the streets that their sentences name differ.
    /// </summary>
    public static bool MayBeOne(ClockReport a, ClockReport b, FactGraph graph)
    {
        bool sameZone = a.Time.Timex.Offset == b.Time.Timex.Offset;
        int? days = a.Day.Day is not null && b.Day.Day is not null ? ArticleDates.DaysApart(a.Day, b.Day) : null;
        bool sameDays = days is 0 || (days is null && ArticleDates.DaysApart(graph.Articles[a.Article].Published, graph.Articles[b.Article].Published) is <= NearDays);
        if (!sameZone || !sameDays)
        {
            return false;
        }

        string[] left = [.. a.Streets(graph)];
        string[] right = [.. b.Streets(graph)];
        return left.Length == 0 || right.Length == 0 || left.Intersect(right, StringComparer.Ordinal).Any();
    }

    private IEnumerable<string> Streets(FactGraph graph) => graph.Streets.In(Article)
        .Where(street => Sentence.Overlaps(street.Span))
        .Select(street => street.Name);

    private static IEnumerable<ClockReport> All(FactGraph graph, int index)
    {
        ExtractedArticle article = graph.Articles[index];
        // Streets are read only where a time stands so far below that they decide.
        bool? ofOneIncident = null;
        foreach (TimexMention time in article.Times)
        {
            if (time is { Sentence: < MostSentences, IsHeader: false, Timex: { TimeOfDay: not null, Granularity: TimeGranularity.Minute or TimeGranularity.Hour } }
                && SubjectOf(article, time) is { } subject && (time.Sentence < LeadSentences || (ofOneIncident ??= NamesFewStreets(graph, index))))
            {
                yield return new(index, time, subject, DayOf(article, time)) { Sentence = article.Sentences[time.Sentence] };
            }
        }
    }

    private static bool NamesFewStreets(FactGraph graph, int index) =>
        graph.Streets.In(index).Select(street => street.Name).Distinct(StringComparer.Ordinal).Take(FewStreets + 1).Count() <= FewStreets;

    private static PartialDate DayOf(ExtractedArticle article, TimexMention time)
    {
        if (time.Timex.Date.Day is not null)
        {
            return time.Timex.Date;
        }

        TimexMention[] days = [.. article.Times.Where(other => other.Sentence == time.Sentence && other.Timex.Date.Day is not null)];
        return days.Length == 1 ? days[0].Timex.Date : default;
    }

    private static ClockSubject? SubjectOf(ExtractedArticle article, TimexMention time)
    {
        TextSpan sentence = article.Sentences[time.Sentence];
        string text = article.Article.Text;
        string before = text[Math.Max(sentence.Start, time.Span.Start - Before)..time.Span.Start];
        string after = text[time.Span.End..Math.Min(sentence.End, time.Span.End + After)];
        bool opens = time.Span.Start - sentence.Start < 12;
        if (ArrivalPattern().IsMatch(before))
        {
            return ClockSubject.Arrival;
        }

        string near = before[Math.Max(0, before.Length - NearBefore)..];
        if (OtherThing().IsMatch(near) || OtherThing().IsMatch(after) || OtherTime().IsMatch(text[sentence.Start..sentence.End]))
        {
            return null;
        }

        return ResponsePattern().IsMatch(before) ? ClockSubject.Response
            : CallPattern().IsMatch(before) || (opens && CallPattern().IsMatch(after)) ? ClockSubject.Call
            : IncidentPattern().IsMatch(before) || (opens && IncidentPattern().IsMatch(after)) ? ClockSubject.Incident
            : null;
    }

    [GeneratedRegex(
        @"\b(?:shooting|stabbing|crash|collision|incident|fire|blaze|explosion|blast|attack|robbery|accident|earthquake|quake|gunfire|shots|horror|tragedy|violence|rampage|ordeal|it|this)\b[^;]{0,60}?\b(?:happened|occurred|took place|erupted|unfolded|played out|broke out|rang out|began|struck|heard)\b"
        + @"|\b(?:was|were|been)(?: \w+){0,2} (?:shot|stabbed|gunned down)\b"
        + @"|\b(?:opened fire|shots were fired|was killed in a shooting|(?:started|began) (?:shooting|firing))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex IncidentPattern();

    [GeneratedRegex(
        @"\b(?:flight|plane|aircraft|jet|airliner|train|ferry|ship|passengers|it)\b[^;]{0,60}?\b(?:landed|lands|touched down)\b[^,;]{0,40}$|\b(?:flight|plane|aircraft|jet|airliner|train|ferry|ship|passengers)\b[^;]{0,40}?\b(?:arrived|arrives?)\b[^,;]{0,40}$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex ArrivalPattern();

    [GeneratedRegex(
        @"\b(?:police|officers?|deputies|deputy|firefighters|crews|authorities|investigators|medics|paramedics|dispatch(?:ers)?|department|office)\b[^;]{0,50}?\b(?:called|dispatched|responded|received|alerted|summoned)\b"
        + @"|\b(?:shooting|stabbing|crash|incident|fire|shots|gunfire|gunshots|call) (?:was|were) (?:first )?(?:reported|called in)\b"
        + @"|\b(?:report|reports|call|calls)\b[^;]{0,40}? came (?:in|through)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex CallPattern();

    [GeneratedRegex(
        @"\b(?:officers|deputies|firefighters|crews|investigators|medics|paramedics|troopers) (?:first )?(?:arrived|got)\b[^,;.]{0,80}$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex ResponsePattern();

    /// <summary>How a sentence begins that goes on to another incident.</summary>
    [GeneratedRegex(@"^\W*(?:Earlier|Another|Meanwhile|Later|Hours|In (?:a|an) (?:separate|unrelated|earlier))\b", RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex OtherTime();

    [GeneratedRegex(
        @"\b(?:another|separate|second|third|earlier|previous|arrest(?:ed)?|surrendered|pronounced|died|court|hearing|custody|conference|vigil|until|later|released|charged|unrelated|first shooting|last shooting|eventually|(?:hours?|minutes) (?:before|after)|search|warrant|since)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex OtherThing();
}
