using System.Collections.Immutable;
using System.Text;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Extraction.Offices;
using FactCheck.Knowledge;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Tests.Extraction.Offices;

/// <summary>Articles whose persons are marked {like this}, so that offices are tested apart from the finding of names.</summary>
internal static class BracedNames
{
    public static ExtractedArticle Extract(string marked, string published = "2025-05-20")
    {
        (string text, List<TextSpan> spans) = Unmark(marked);
        PublicationTime time = PublicationTime.TryParse(published, out PublicationTime parsed) ? parsed : default;
        AnalyzedText analyzed = TextAnalyzer.Default.Analyze(text);
        var article = new ExtractedArticle(new Article("a", text) { Published = time }, time)
        {
            Sentences = [.. analyzed.Sentences.Select(analyzed.SpanOf)],
        };
        article = Years(analyzed, article) with { Entities = Entities(text, spans) };
        article = article with
        {
            Names =
            [
                .. spans.Select(span => new NameMention(span, analyzed.SentenceOf[analyzed.TokenAt(span.Start)], EntityKind.Person, NameForm.Name)
                {
                    Entity = Entity(article.Entities, span.Slice(text)),
                }),
            ],
        };
        return new OfficesExtractor().Extract(new(analyzed, KnowledgeBase.Default), article);
    }

    private static (string Text, List<TextSpan> Spans) Unmark(string marked)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        int start = 0;
        foreach (char c in marked)
        {
            switch (c)
            {
                case '{':
                    start = text.Length;
                    break;
                case '}':
                    spans.Add(new(start, text.Length));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        return (text.ToString(), spans);
    }

    private static ImmutableArray<LocalEntity> Entities(string text, List<TextSpan> spans)
    {
        List<string> names = [];
        foreach (string name in spans.Select(span => span.Slice(text)).OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal))
        {
            if (!names.Exists(known => string.Equals(known, name, StringComparison.Ordinal) || known.EndsWith(" " + name, StringComparison.Ordinal)))
            {
                names.Add(name);
            }
        }

        return [.. names.Select((name, id) => new LocalEntity(id, EntityKind.Person, name) { Key = name.ToLowerInvariant() })];
    }

    private static int Entity(ImmutableArray<LocalEntity> entities, string name) =>
        entities.First(entity => string.Equals(entity.Name, name, StringComparison.Ordinal) || entity.Name.EndsWith(" " + name, StringComparison.Ordinal)).Id;

    // Years such as 2012 are marked as the times extractor marks them.
    private static ExtractedArticle Years(AnalyzedText text, ExtractedArticle article) => article with
    {
        Times =
        [
            .. Enumerable.Range(0, text.Count)
                .Where(token => text.Lower[token].Length == 4 && int.TryParse(text.Lower[token], System.Globalization.CultureInfo.InvariantCulture, out int year) && year is > 1900 and < 2100)
                .Select(token => new TimexMention(text.Spans[token], text.SentenceOf[token], Year(int.Parse(text.Lower[token], System.Globalization.CultureInfo.InvariantCulture))) { YearIsExplicit = true }),
        ],
    };

    private static Timex Year(int year) => new()
    {
        Type = TimexType.Date,
        Value = year.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Date = new(year, null, null),
        Granularity = TimeGranularity.Year,
        Interval = new(new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Unspecified), new DateTime(year + 1, 1, 1, 0, 0, 0, DateTimeKind.Unspecified)),
    };
}
