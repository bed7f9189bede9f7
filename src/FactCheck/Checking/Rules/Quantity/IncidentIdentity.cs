using System.Text.RegularExpressions;

using FactCheck.Checking.Rules.Events;
using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Checking.Rules.Quantity;

/// <summary>How much speaks for two sentences of one story telling of one incident.</summary>
internal enum IncidentTie
{
    /// <summary>Nothing, or something speaks against it.</summary>
    None,

    /// <summary>One town and the same days.</summary>
    Near,

    /// <summary>One article, or both name a person of the incident or a place in the town.</summary>
    Close,
}

/// <summary>
/// Tells whether two sentences of a story can tell of one incident. A story of a town may hold several shootings: two sentences that name different places tell of two, and two articles tell of one only when both
/// name one of its people or a street or house, or the same town and days.
/// </summary>
internal static partial class IncidentIdentity
{
    private const int LeadSentences = 10;

    /// <summary>How far the days of publication may lie apart when only the town is shared.</summary>
    private const int NearDays = 2;

    private const int BeforeSite = 16;
    private const int TimeoutMilliseconds = 1000;

    /// <summary>How sure it is.</summary>
    public static IncidentTie Of((int Article, int Sentence) a, (int Article, int Sentence) b, FactGraph graph)
    {
        ExtractedArticle left = graph.Articles[a.Article];
        ExtractedArticle right = graph.Articles[b.Article];
        if (AreApart(PlacesIn(left, a.Sentence), PlacesIn(right, b.Sentence)) || AreApart(DaysIn(left, a.Sentence), DaysIn(right, b.Sentence)))
        {
            return IncidentTie.None;
        }

        if (a.Article == b.Article || ShareAny(Involved(left), People(right)) || ShareAny(People(left), Involved(right)) || ShareAny(Sites(left), Sites(right)) || ShareAny(Streets(graph, a.Article), Streets(graph, b.Article)))
        {
            return IncidentTie.Close;
        }

        return !ShareAny(Towns(left), Towns(right)) || !AreOfOneTime(left, right) ? IncidentTie.None
            : ShareAny(Quarters(left), Quarters(right)) ? IncidentTie.Close
            : IncidentTie.Near;
    }

    /// <summary>The days on which an article says its incident was.</summary>
    public static IEnumerable<DateOnly> Days(ExtractedArticle article) =>
        article.Events.Where(IsIncident).Select(mention => article.Times[mention.Time].Timex.Date.ToDateOnly()).OfType<DateOnly>();

    private static bool IsIncident(EventMention mention) =>
        mention is { Sentence: < LeadSentences, Time: >= 0, Type: "shooting" or "stabbing" or "killing" or "injury" or "attack" or "crash", Polarity: Polarity.Positive };

    private static bool AreOfOneTime(ExtractedArticle left, ExtractedArticle right)
    {
        DateOnly[] one = [.. Days(left)];
        DateOnly[] two = [.. Days(right)];
        return one.Length > 0 && two.Length > 0
            ? one.Any(day => two.Any(other => Math.Abs(day.DayNumber - other.DayNumber) <= 1))
            : ArticleDates.DaysApart(left.Published, right.Published) is <= NearDays;
    }

    private static bool AreApart<T>(HashSet<T> left, HashSet<T> right) => left.Count > 0 && right.Count > 0 && !left.Overlaps(right);

    private static bool ShareAny(HashSet<string> left, HashSet<string> right) => left.Overlaps(right);

    private static HashSet<string> PlacesIn(ExtractedArticle article, int sentence) =>
    [
        .. SentenceMentions.In(article.Names, sentence).ToArray()
            .Where(name => name is { Kind: EntityKind.Place, Entity: >= 0 })
            .Select(name => KeyOf(article.Entities[name.Entity])),
    ];

    private static HashSet<DateOnly> DaysIn(ExtractedArticle article, int sentence) =>
        [.. SentenceMentions.In(article.Times, sentence).ToArray().Select(time => time.Timex.Date.ToDateOnly()).OfType<DateOnly>()];

    /// <summary>The people of a full name to whom an article gives an age or a part in the case.</summary>
    private static HashSet<string> Involved(ExtractedArticle article) =>
    [
        .. article.Claims
            .Where(claim => claim.Attribute is Attributes.Age or Attributes.CaseRole && claim.Subject.Kind == SubjectKind.Entity && claim.Value.Text is not "officer")
            .Select(claim => article.Entities[claim.Subject.Index])
            .Where(entity => entity is { Kind: EntityKind.Person } && entity.Key.Contains(' ', StringComparison.Ordinal))
            .Select(entity => entity.Key),
    ];

    private static HashSet<string> People(ExtractedArticle article) =>
        [.. article.Entities.Where(entity => entity.Kind == EntityKind.Person && entity.Key.Contains(' ', StringComparison.Ordinal)).Select(entity => entity.Key)];

    /// <summary>Streets, houses, and what stands behind "at", "outside": the club, the store; not where the wounded are taken.</summary>
    private static HashSet<string> Sites(ExtractedArticle article) =>
    [
        .. article.Names
            .Where(name => name is { Sentence: < LeadSentences, Kind: EntityKind.Place or EntityKind.Organisation, Entity: >= 0, Form: NameForm.Name } && IsSite(article, name))
            .Select(name => KeyOf(article.Entities[name.Entity])),
    ];

    private static bool IsSite(ExtractedArticle article, NameMention name)
    {
        if (article.Entities[name.Entity].KnowledgeId is not null || Care().IsMatch(article.TextOf(name.Span)))
        {
            return false;
        }

        string text = article.Article.Text;
        return (name.Kind == EntityKind.Place && Street().IsMatch(article.TextOf(name.Span))) || At().IsMatch(text[Math.Max(0, name.Span.Start - BeforeSite)..name.Span.Start]);
    }

    /// <summary>The streets of the lead by their own names: one writes "North Eastern Avenue", the other "Eastern Avenue".</summary>
    private static HashSet<string> Streets(FactGraph graph, int index)
    {
        ExtractedArticle article = graph.Articles[index];
        int end = article.Sentences.Length > LeadSentences ? article.Sentences[LeadSentences - 1].End : article.Article.Text.Length;
        return [.. graph.Streets.In(index).TakeWhile(street => street.Span.End <= end).Select(street => street.Name)];
    }

    /// <summary>Quarters of a town, but for its sides, which are large.</summary>
    private static HashSet<string> Quarters(ExtractedArticle article) => LeadPlaces(article, entity => entity.KnowledgeId is null && !Side().IsMatch(entity.Key));

    private static HashSet<string> Towns(ExtractedArticle article) => LeadPlaces(article, entity => entity.KnowledgeId?.Contains('/', StringComparison.Ordinal) != false);

    private static HashSet<string> LeadPlaces(ExtractedArticle article, Func<LocalEntity, bool> isMeant) =>
    [
        .. article.Names
            .Where(name => name is { Sentence: < LeadSentences, Kind: EntityKind.Place, Entity: >= 0 } && isMeant(article.Entities[name.Entity]))
            .Select(name => KeyOf(article.Entities[name.Entity])),
    ];

    private static string KeyOf(LocalEntity entity) => entity.KnowledgeId ?? (Street().IsMatch(entity.Key) ? Direction().Replace(entity.Key, "") : entity.Key);

    // "600 block of north eastern avenue"
    [GeneratedRegex(@"^(?:\d+ )?(?:block of )?(?:(?:north|south|east|west|[nsew])\.? )?(?=\S)", RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex Direction();

    [GeneratedRegex(@"\bside\b|^(?:north|south|east|west)\b|\bdowntown\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeoutMilliseconds)]
    private static partial Regex Side();

    [GeneratedRegex(@"\d|\b(?:street|st|avenue|ave|road|rd|drive|dr|boulevard|blvd|lane|ln|highway|hwy|parkway|court|ct|place|pl|circle|way)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeoutMilliseconds)]
    private static partial Regex Street();

    [GeneratedRegex(@"\b(?:at|outside|inside|behind) (?:the |a )?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeoutMilliseconds)]
    private static partial Regex At();

    [GeneratedRegex(@"\b(?:hospitals?|medical|health|trauma|clinic|police|sheriff|court|courthouse|jail|prison|university)\b|^\S*\d{3}-\d{4}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeoutMilliseconds)]
    private static partial Regex Care();
}
