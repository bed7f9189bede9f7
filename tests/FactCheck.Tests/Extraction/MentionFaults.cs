using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Text.Json;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Reporting;

namespace FactCheck.Tests.Extraction;

/// <summary>
/// What is wrong with the mentions of an article. Every span that any mention or claim carries, found by reflection so that a new one is checked too, must lie in the text,
/// hold something, begin and end with it and split no character; every index must point at something; the lists must be in order; and each row that is
/// printed must show the text that its offsets cut out.
/// </summary>
internal static class MentionFaults
{
    public static IEnumerable<string> Of(ExtractedArticle article) =>
        Mentions(article).SelectMany(mention => SpanFaults(article, mention).Concat(IndexFaults(article, mention)))
            .Concat(article.Claims.SelectMany(claim => SpanFaults(article, claim.Provenance)))
            .Concat(OrderFaults(article))
            .Concat(article.Diagnostics.Select(diagnostic => diagnostic.ToString()))
            .Select(fault => $"{article.Article.Id}: {fault}");

    /// <summary>The rows, as printed, of which the text is not what stands between their offsets.</summary>
    public static IEnumerable<string> OfRows(ExtractedArticle article)
    {
        using var bytes = new MemoryStream();
        ExtractionJson.WriteLines(article, bytes);
        foreach (string line in Encoding.UTF8.GetString(bytes.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            foreach (string fault in RowFaults(article, row.RootElement))
            {
                yield return $"{article.Article.Id}: {fault}";
            }
        }
    }

    private static IEnumerable<Mention> Mentions(ExtractedArticle article) =>
    [
        .. article.Times, .. article.Quantities, .. article.Names, .. article.Offices, .. article.Quotes, .. article.Events,
    ];

    private static IEnumerable<string> SpanFaults(ExtractedArticle article, object mention)
    {
        foreach ((string name, TextSpan span) in SpansOf(mention))
        {
            if (Fault(article.Article.Text, span) is { } fault)
            {
                yield return $"{mention.GetType().Name}.{name} {span} {fault}";
            }
        }
    }

    private static IEnumerable<(string Name, TextSpan Span)> SpansOf(object mention)
    {
        foreach (PropertyInfo property in mention.GetType().GetProperties())
        {
            switch (property.GetIndexParameters().Length == 0 ? property.GetValue(mention) : null)
            {
                case TextSpan span:
                    yield return (property.Name, span);
                    break;
                case IEnumerable list when list is not string:
                    foreach ((string name, TextSpan span) in list.Cast<object?>().SelectMany(item => item is TextSpan one ? [(property.Name, one)] : SpansOfItem(property.Name, item)))
                    {
                        yield return (name, span);
                    }

                    break;
            }
        }
    }

    private static IEnumerable<(string Name, TextSpan Span)> SpansOfItem(string property, object? item) =>
        item is EventParticipant participant ? [($"{property}.{nameof(EventParticipant.Span)}", participant.Span)] : [];

    private static string? Fault(string text, TextSpan span) =>
        span.Start < 0 || span.End > text.Length ? "is out of the text"
        : span.Length <= 0 ? "is empty"
        : char.IsWhiteSpace(text[span.Start]) || char.IsWhiteSpace(text[span.End - 1]) ? "begins or ends with white space"
        : Splits(text, span.Start) || Splits(text, span.End) ? "splits a character"
        : null;

    private static bool Splits(string text, int offset) => offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]);

    private static IEnumerable<string> IndexFaults(ExtractedArticle article, Mention mention)
    {
        if ((uint)mention.Sentence >= (uint)article.Sentences.Length)
        {
            yield return $"{mention} is in no sentence";
        }

        bool holds = mention switch
        {
            NameMention name => In(name.Entity, article.Entities),
            OfficeMention office => In(office.Person, article.Entities),
            QuoteMention quote => In(quote.Speaker, article.Entities),
            EventMention happening => In(happening.Time, article.Times) && In(happening.TimeOfDay, article.Times) && In(happening.Duration, article.Times)
                && In(happening.Place, article.Names) && In(happening.Ordinal, article.Quantities) && In(happening.Antecedent, article.Events)
                && happening.Places.All(place => In(place, article.Names)) && happening.Quantities.All(number => In(number, article.Quantities))
                && happening.Participants.All(participant => In(participant.Entity, article.Entities)),
            _ => true,
        };
        if (!holds)
        {
            yield return $"{mention} points at nothing";
        }
    }

    private static bool In<T>(int index, ImmutableArray<T> list) => index >= -1 && index < list.Length;

    private static IEnumerable<string> OrderFaults(ExtractedArticle article)
    {
        Mention[][] lists = [[.. article.Times], [.. article.Quantities], [.. article.Names], [.. article.Offices], [.. article.Quotes], [.. article.Events]];
        return lists
            .SelectMany(list => list.Zip(list.Skip(1)))
            .Where(pair => pair.First.Span.CompareTo(pair.Second.Span) > 0)
            .Select(pair => $"{pair.First} stands before {pair.Second}");
    }

    private static IEnumerable<string> RowFaults(ExtractedArticle article, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            return element.EnumerateArray().SelectMany(item => RowFaults(article, item));
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        string[] own = element.TryGetProperty("start", out JsonElement start)
            && !element.GetProperty("text").ValueEquals(article.Article.Text.AsSpan()[start.GetInt32()..element.GetProperty("end").GetInt32()])
                ? [$"the text of {element} does not stand there"]
                : [];
        return own.Concat(element.EnumerateObject().SelectMany(property => RowFaults(article, property.Value)));
    }
}
