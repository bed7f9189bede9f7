using System.Globalization;

using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Evaluation.Events;

/// <summary>
/// Whether the linker is as sure as it should be: of the pairs of mentions in two documents of a topic that it takes for one event, by the less sure of their two links, the share that the gold
/// chains take for one too. Pairs are what rules compare, and the less sure link is what the confidence of their findings is multiplied with.
/// </summary>
internal static class LinkReliability
{
    /// <summary>Upper ends of the bins; the first holds links by type and story alone, over which no values are compared.</summary>
    private static readonly double[] Ends = [EventCompatibility.LooseConfidence, 0.7, 0.8, 0.9, 1];

    /// <summary>Writes the table for topics, each of which is linked by itself.</summary>
    public static void Write(IEnumerable<IReadOnlyList<EcbDocument>> topics, TextWriter output)
    {
        JoinedPair[] pairs = [.. topics.SelectMany(Pairs)];
        output.WriteLine();
        output.WriteLine("| link confidence | pairs | mean confidence | right |");
        output.WriteLine("|-----------------|------:|----------------:|------:|");
        for (int bin = 0; bin < Ends.Length; bin++)
        {
            double above = bin == 0 ? 0 : Ends[bin - 1];
            JoinedPair[] own = [.. pairs.Where(pair => pair.Confidence > above && pair.Confidence <= Ends[bin])];
            if (own.Length > 0)
            {
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {above,5:F2} to {Ends[bin],4:F2}   | {own.Length,5} | {own.Average(pair => pair.Confidence),15:F2} | {own.Count(pair => pair.IsRight) / (double)own.Length,5:F2} |"));
            }
        }
    }

    private static IEnumerable<JoinedPair> Pairs(IReadOnlyList<EcbDocument> documents)
    {
        EcbDocument[] ordered = [.. documents.OrderBy(document => document.Article.Article.Id, StringComparer.Ordinal)];
        Dictionary<(int Article, int Event), string> chains = Chains(ordered);
        foreach (EventNode node in FactChecker.Link(ordered.Select(document => document.Article)).Events)
        {
            for (int i = 0; i < node.Mentions.Length; i++)
            {
                for (int j = i + 1; j < node.Mentions.Length; j++)
                {
                    if (node.Mentions[i].Article != node.Mentions[j].Article
                        && chains.TryGetValue(node.Mentions[i], out string? one) && chains.TryGetValue(node.Mentions[j], out string? other))
                    {
                        yield return new(Math.Min(node.LinkConfidences[i], node.LinkConfidences[j]), string.Equals(one, other, StringComparison.Ordinal));
                    }
                }
            }
        }
    }

    /// <summary>The gold chain of each found event that a gold mention of an action touches.</summary>
    private static Dictionary<(int Article, int Event), string> Chains(EcbDocument[] documents)
    {
        var chains = new Dictionary<(int, int), string>();
        for (int article = 0; article < documents.Length; article++)
        {
            EcbMention[] gold = [.. documents[article].Sentences.SelectMany(sentence => sentence.Gold).Where(mention => mention is { IsAction: true, Chain: not null })];
            for (int index = 0; index < documents[article].Article.Events.Length; index++)
            {
                EventMention found = documents[article].Article.Events[index];
                if (Array.Find(gold, mention => mention.Span.Overlaps(found.Span)) is { Chain: { } chain })
                {
                    chains.Add((article, index), chain);
                }
            }
        }

        return chains;
    }

    private readonly record struct JoinedPair(double Confidence, bool IsRight);
}
