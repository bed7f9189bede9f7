using System.Collections.Immutable;
using System.Globalization;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Language;

namespace FactCheck.Evaluation.Events;

/// <summary>
/// Scores event coreference within each topic of ECB+ by B³ (Bagga and Baldwin 1998), beside a baseline that takes mentions of one head lemma for one event. Gold mentions are
/// those of validated sentences that have a chain; one that no found event touches stands alone, for both alike, so that recall counts what extraction misses.
/// </summary>
internal sealed class CoreferenceTally
{
    private readonly SortedDictionary<string, List<EcbDocument>> topics = new(StringComparer.Ordinal);

    public void Add(string topic, EcbDocument document)
    {
        if (!topics.TryGetValue(topic, out List<EcbDocument>? documents))
        {
            topics.Add(topic, documents = []);
        }

        documents.Add(document);
    }

    public void Write(TextWriter output)
    {
        if (topics.Count == 0)
        {
            return;
        }

        Item[] items = [.. topics.SelectMany(topic => Items(topic.Key, topic.Value))];
        output.WriteLine();
        output.WriteLine("| event coreference within topic, B³ | mentions | found | precision | recall |   F1 |");
        output.WriteLine("|------------------------------------|---------:|------:|----------:|-------:|-----:|");
        WriteRow(output, "linked", items, static item => item.Linked);
        WriteRow(output, "one event a head lemma", items, static item => item.Lemma);
        LinkReliability.Write(topics.Values, output);
    }

    private static void WriteRow(TextWriter output, string name, Item[] items, Func<Item, string> response)
    {
        ILookup<string, Item> keys = items.ToLookup(item => item.Chain, StringComparer.Ordinal);
        ILookup<string, Item> responses = items.ToLookup(response, StringComparer.Ordinal);
        double precision = 0;
        double recall = 0;
        foreach (Item item in items)
        {
            int both = responses[response(item)].Count(other => string.Equals(other.Chain, item.Chain, StringComparison.Ordinal));
            precision += (double)both / responses[response(item)].Count();
            recall += (double)both / keys[item.Chain].Count();
        }

        precision *= 100d / Math.Max(1, items.Length);
        recall *= 100d / Math.Max(1, items.Length);
        double f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {name,-34} | {items.Length,8} | {items.Count(item => item.IsFound),5} | {precision,9:F1} | {recall,6:F1} | {f1,4:F1} |"));
    }

    private static IEnumerable<Item> Items(string topic, List<EcbDocument> documents)
    {
        EcbDocument[] ordered = [.. documents.OrderBy(document => document.Article.Article.Id, StringComparer.Ordinal)];
        FactGraph graph = FactChecker.Link(ordered.Select(document => document.Article));
        Dictionary<(int Article, int Event), int> nodes = graph.Events
            .SelectMany(node => node.Mentions.Select(mention => (mention, node.Id)))
            .ToDictionary(pair => pair.mention, pair => pair.Id);
        for (int article = 0; article < ordered.Length; article++)
        {
            AnalyzedText text = TextAnalyzer.Default.Analyze(ordered[article].Article.Article.Text);
            foreach (EcbMention gold in ordered[article].Sentences.SelectMany(sentence => sentence.Gold).Where(mention => mention is { IsAction: true, Chain: not null }))
            {
                ImmutableArray<EventMention> events = ordered[article].Article.Events;
                int found = Enumerable.Range(0, events.Length).FirstOrDefault(index => events[index].Span.Overlaps(gold.Span), -1);
                string alone = string.Create(CultureInfo.InvariantCulture, $"{topic} alone {article} {gold.Span.Start}");
                yield return new(
                    $"{topic} {gold.Chain}",
                    found < 0 ? alone : string.Create(CultureInfo.InvariantCulture, $"{topic} {nodes[(article, found)]}"),
                    found < 0 ? alone : $"{topic} {text.Lemmas[text.TokenAt(events[found].Span.Start)]}",
                    found >= 0);
            }
        }
    }

    private sealed record Item(string Chain, string Linked, string Lemma, bool IsFound);
}
