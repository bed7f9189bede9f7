using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Evaluation.Scoring;
using FactCheck.Extraction;

namespace FactCheck.Evaluation.Events;

/// <summary>
/// Counts events and their arguments against ECB+, in validated sentences, by overlap. The data marks actions of every kind and does not tie times, places and
/// participants to one of them: an argument is right when its span is marked as one in the same sentence, and recall asks for the marked ones of sentences in
/// which an event was found.
/// </summary>
internal sealed class EventTally(TextWriter? errors)
{
    private readonly SortedDictionary<int, (string Name, int[] Counts)> rows = [];

    public IEnumerable<Score> Scores() => rows.Values.Select(row => new Score(row.Name, row.Counts[0], row.Counts[1], row.Counts[2], row.Counts[3]));

    public void Add(EcbDocument document)
    {
        foreach (EcbSentence sentence in document.Sentences)
        {
            ImmutableArray<TextSpan> triggers = [.. sentence.Found.Select(found => found.Span)];
            Count(0, "triggers, occurrences wanted", document, sentence, triggers, static mention => mention.IsAction, static mention => mention.IsOccurrence);
            CountNegated(document, sentence);
            if (sentence.Found.IsEmpty)
            {
                continue;
            }

            Count(2, "times", document, sentence, TimesOf(document.Article, sentence), static mention => mention.Tag.StartsWith("TIME_", StringComparison.Ordinal), static mention => mention.Tag is "TIME_DATE" or "TIME_OF_THE_DAY");
            Count(3, "places", document, sentence, PlacesOf(document.Article, sentence), static mention => mention.Tag.StartsWith("LOC_", StringComparison.Ordinal));
            Count(4, "participants", document, sentence, [.. sentence.Found.SelectMany(found => found.Participants).Select(participant => participant.Span).Distinct()], static mention => mention.Tag.Contains("HUMAN_PART", StringComparison.Ordinal), static mention => mention.Tag.StartsWith("HUMAN_PART", StringComparison.Ordinal));
        }
    }

    private static ImmutableArray<TextSpan> TimesOf(ExtractedArticle article, EcbSentence sentence) =>
    [
        .. sentence.Found.SelectMany(found => new[] { found.Time, found.TimeOfDay, found.Duration }).Where(time => time >= 0).Distinct().Select(time => article.Times[time].Span),
    ];

    private static ImmutableArray<TextSpan> PlacesOf(ExtractedArticle article, EcbSentence sentence) =>
        [.. sentence.Found.SelectMany(found => found.Places).Distinct().Select(name => article.Names[name].Span)];

    // Of the actions that were found, those that are marked as negated and those read so.
    private void CountNegated(EcbDocument document, EcbSentence sentence)
    {
        ImmutableArray<EcbMention> reached = [.. sentence.Gold.Where(mention => mention.IsAction && sentence.Found.Any(found => found.Span.Overlaps(mention.Span)))];
        ImmutableArray<TextSpan> negative =
        [
            .. sentence.Found.Where(found => (found.Polarity == Polarity.Negative || found.Modality == Modality.Denied) && reached.Any(mention => mention.Span.Overlaps(found.Span))).Select(found => found.Span),
        ];
        Count(1, "negated, of those found", document, sentence with { Gold = [.. reached.Where(mention => mention.IsNegated)] }, negative, static _ => true);
    }

    private void Count(int row, string name, EcbDocument document, EcbSentence sentence, ImmutableArray<TextSpan> found, Func<EcbMention, bool> counts, Func<EcbMention, bool>? wanted = null)
    {
        ImmutableArray<EcbMention> gold = [.. sentence.Gold.Where(counts)];
        ImmutableArray<EcbMention> asked = wanted is null ? gold : [.. gold.Where(wanted)];
        TextSpan[] wrong = [.. found.Where(span => !gold.Any(mention => mention.Span.Overlaps(span)))];
        TextSpan[] missed = [.. asked.Where(mention => !found.Any(span => span.Overlaps(mention.Span))).Select(mention => mention.Span)];
        if (!rows.TryGetValue(row, out (string Name, int[] Counts) counted))
        {
            rows[row] = counted = (name, new int[4]);
        }

        counted.Counts[0] += found.Length - wrong.Length;
        counted.Counts[1] += found.Length;
        counted.Counts[2] += asked.Length - missed.Length;
        counted.Counts[3] += asked.Length;
        Show("false " + name, document, sentence, wrong);
        Show("missed " + name, document, sentence, missed);
    }

    private void Show(string heading, EcbDocument document, EcbSentence sentence, TextSpan[] spans)
    {
        string text = document.Article.Article.Text;
        foreach (TextSpan span in spans)
        {
            errors?.WriteLine($"{heading}: {text[sentence.Span.Start..span.Start]}[{span.Slice(text)}]{text[span.End..sentence.Span.End]}");
        }
    }
}
