using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Extraction.Quantities;
using FactCheck.Knowledge;
using FactCheck.Language;

namespace FactCheck.Tests.Extraction.Quantities;

/// <summary>Extracts quantities alone and writes them for comparison: <c>at least 12 people = Count ≥12 person killed</c>.</summary>
internal static class QuantityText
{
    public static ExtractedArticle Extract(string text, params TimexMention[] times)
    {
        AnalyzedText analyzed = TextAnalyzer.Default.Analyze(text);
        var found = new ExtractedArticle(new Article("a", text), default) { Times = [.. times] };
        return QuantitiesExtractor.Instance.Extract(new ExtractionContext(analyzed, KnowledgeBase.Default), found);
    }

    public static string[] Of(string text)
    {
        ExtractedArticle article = Extract(text);
        return [.. article.Quantities.Select(mention => Show(article, mention))];
    }

    private static string Show(ExtractedArticle article, QuantityMention mention)
    {
        string role = mention.Role is null ? "" : " " + mention.Role;
        string whole = mention.PartOf is null ? "" : " of " + mention.PartOf;
        return $"{article.TextOf(mention.Span)} = {mention.Quantity.Kind} {mention.Quantity}{whole}{role}";
    }
}
