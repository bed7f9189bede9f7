using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Extraction.Names;
using FactCheck.Knowledge;
using FactCheck.Language;

namespace FactCheck.Tests.Extraction.Names;

/// <summary>Runs the names extractor alone over a text.</summary>
internal static class NamesOf
{
    public static ExtractedArticle Article(string text, string? published = null)
    {
        PublicationTime time = PublicationTime.TryParse(published, out PublicationTime parsed) ? parsed : default;
        var article = new Article("test", text);
        return NamesExtractor.Instance.Extract(new(TextAnalyzer.Default.Analyze(text), KnowledgeBase.Default), new(article, time));
    }

    /// <summary>The names (no descriptions, pronouns or groups) as <c>P:…</c>, <c>O:…</c> or <c>L:…</c>, in order.</summary>
    public static ImmutableArray<string> In(string text)
    {
        ExtractedArticle found = Article(text);
        return
        [
            .. found.Names
                .Where(name => name.Form is NameForm.Name or NameForm.ShortName or NameForm.Metonym)
                .Select(name => KindLetter(name.Kind) + ":" + found.TextOf(name.Span)),
        ];
    }

    /// <summary>The entity of the <paramref name="nth"/> mention whose text is <paramref name="words"/>.</summary>
    public static LocalEntity? EntityOf(ExtractedArticle found, string words, int nth = 0)
    {
        NameMention? mention = found.Names.Where(name => string.Equals(found.TextOf(name.Span), words, StringComparison.Ordinal)).Skip(nth).FirstOrDefault();
        return mention is { Entity: >= 0 } ? found.Entities[mention.Entity] : null;
    }

    private static char KindLetter(EntityKind kind) => kind switch
    {
        EntityKind.Person => 'P',
        EntityKind.Organisation => 'O',
        EntityKind.Place => 'L',
        _ => 'G',
    };
}
