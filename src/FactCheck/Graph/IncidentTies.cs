using System.Collections.Immutable;
using System.Globalization;

using FactCheck.Extraction;
using FactCheck.Values;

namespace FactCheck.Graph;

/// <summary>What ties two reports of one incident together beyond its names: the block where it happened, and who was hurt, by age or number, in one town within days.</summary>
/// <param name="Articles">The articles that say it, ascending.</param>
/// <param name="Weight">How much it counts.</param>
/// <param name="Days">How far apart the articles may have come out.</param>
internal readonly record struct IncidentTies(IReadOnlyList<int> Articles, double Weight, int Days)
{
    private const double BlockWeight = 0.6;
    private const double StreetWeight = 0.3;
    private const int StreetDays = 30;

    private const double VictimWeight = 0.45;
    private const int VictimDays = 7;

    /// <summary>What one name of the lead counts beside one type of event there.</summary>
    private const double EventWeight = 0.4;
    private const int EventDays = 3;
    private const int LeadSentences = 6;
    private const double LeastCount = 2;

    /// <summary>The ties of a set.</summary>
    public static IEnumerable<IncidentTies> Of(ImmutableArray<ExtractedArticle> articles, SentenceNames names, StreetIndex streets)
    {
        var blocks = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var ways = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var victims = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var events = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int article = 0; article < articles.Length; article++)
        {
            SortedSet<string> lead = names.InLead(article, LeadSentences);
            FileAll(blocks, streets.In(article).Where(street => street.Number.Length > 0).Select(street => street.Number + " " + street.Name), article);
            FileAll(ways, streets.In(article).Where(street => !street.IsNumbered).Select(street => street.Name), article);
            FileAll(victims, Victims(articles[article], lead), article);
            FileAll(events, Events(articles[article], lead), article);
        }

        return [.. blocks.Values.Select(list => new IncidentTies(list, BlockWeight, StreetDays)),
            .. ways.Values.Select(list => new IncidentTies(list, StreetWeight, StreetDays)),
            .. victims.Values.Select(list => new IncidentTies(list, VictimWeight, VictimDays)),
            .. events.Values.Select(list => new IncidentTies(list, EventWeight, EventDays))];
    }

    // "12-year-old" and "four wounded", each with every name of the lead: in one town two children of one age are rarely hurt in one week.
    private static IEnumerable<string> Victims(ExtractedArticle article, SortedSet<string> names)
    {
        foreach (QuantityMention mention in article.Quantities)
        {
            if (mention.Sentence < LeadSentences && What(mention) is { } what)
            {
                foreach (string name in names)
                {
                    yield return name + " " + what;
                }
            }
        }
    }

    private static IEnumerable<string> Events(ExtractedArticle article, SortedSet<string> names) =>
        article.Events.Where(mention => mention.Sentence < LeadSentences).SelectMany(mention => names.Select(name => name + " " + mention.Type));

    private static string? What(QuantityMention mention) => mention.Quantity switch
    {
        { Kind: QuantityKind.Age, Bounds: { IsPoint: true, Nominal: var age } } => "age " + age.ToString(CultureInfo.InvariantCulture),
        { Kind: QuantityKind.Count, Bounds: { IsPoint: true, Nominal: >= LeastCount and var count } } when mention.Role is { } role => role + " " + count.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private static void FileAll(Dictionary<string, List<int>> index, IEnumerable<string> keys, int article)
    {
        foreach (string key in keys.Distinct(StringComparer.Ordinal))
        {
            if (!index.TryGetValue(key, out List<int>? list))
            {
                index.Add(key, list = []);
            }

            list.Add(article);
        }
    }
}
