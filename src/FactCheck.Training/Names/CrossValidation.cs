using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Extraction.Names;
using FactCheck.Extraction.Names.Recognition;
using FactCheck.Knowledge;
using FactCheck.Language;

namespace FactCheck.Training.Names;

/// <summary>Scores names by exact span and kind in documents that the model has not seen, corpus by corpus; "the" before a name counts for neither side.</summary>
internal sealed class CrossValidation(NameDocument[] documents, NamesOptions options, TextWriter log)
{
    private static readonly EntityKind[] Kinds = [EntityKind.Person, EntityKind.Organisation, EntityKind.Place];

    private readonly Dictionary<(string Set, EntityKind Kind), (int Right, int Found, int Gold)> tallies = [];

    /// <summary>Reads the documents of a fold.</summary>
    public void Measure(int fold, NameModel model)
    {
        var extractor = new NamesExtractor(model);
        foreach (NameDocument document in documents.Where(each => each.Fold == fold))
        {
            AnalyzedText text = TextAnalyzer.Default.Analyze(document.Text);
            HashSet<(TextSpan Span, EntityKind Kind)> found = [.. options.Number("--bare", 0) > 0 ? Bare(document, text, model) : Whole(document, text, extractor)];
            HashSet<(TextSpan Span, EntityKind Kind)> gold = [.. document.Names.Where(name => name.Kind is not null).Select(name => (name.Span, name.Kind!.Value))];
            foreach (EntityKind kind in Kinds)
            {
                (int right, int all, int sought) = tallies.GetValueOrDefault((document.Set, kind));
                tallies[(document.Set, kind)] = (
                    right + found.Count(name => name.Kind == kind && gold.Contains(name)),
                    all + found.Count(name => name.Kind == kind),
                    sought + gold.Count(name => name.Kind == kind));
            }

            if (options.ShowErrors && document.Style == (Style)(int)options.Number("--errors", 0))
            {
                WriteErrors(document.Text, gold, found);
            }
        }
    }

    /// <summary>Writes the figures of all folds together.</summary>
    public void Report()
    {
        foreach (((string set, EntityKind kind), (int right, int found, int gold)) in tallies.OrderBy(each => each.Key.Set, StringComparer.Ordinal).ThenBy(each => each.Key.Kind))
        {
            log.WriteLine($"{set,-10} {kind,-14} P {100.0 * right / Math.Max(1, found),5:F1}  R {100.0 * right / gold,5:F1}  F1 {200.0 * right / (found + gold),5:F1}  of {gold}");
        }
    }

    // What the extractor as it ships gives.
    private static IEnumerable<(TextSpan, EntityKind)> Whole(NameDocument document, AnalyzedText text, NamesExtractor extractor) =>
        extractor.Extract(new(text, KnowledgeBase.Default), new(new Article("gold", document.Text), default)).Names
            .Where(name => name.Form is NameForm.Name or NameForm.ShortName or NameForm.Metonym)
            .Select(name => (NameCorpora.WithoutArticle(name.Span, document.Text), name.Kind));

    // What the model alone gives, in the corpus' own manner.
    private static List<(TextSpan, EntityKind)> Bare(NameDocument document, AnalyzedText text, NameModel model)
    {
        using var tokens = new NameTokens(text, NameLexicon.Core);
        List<RecognisedName> names = NameRecognition.Find(tokens, NamesExtractor.FindByRules(tokens, KnowledgeBase.Default.Tenures), model, (int)document.Style);
        return
        [
            .. names.Where(name => name.Kind is not null)
            .Select(name => (NameCorpora.WithoutArticle(text.SpanOf(new(name.First, name.End)), document.Text), name.Kind!.Value)),
        ];
    }

    private void WriteErrors(string text, HashSet<(TextSpan Span, EntityKind Kind)> gold, HashSet<(TextSpan Span, EntityKind Kind)> found)
    {
        IEnumerable<(TextSpan Span, string Line)> errors = gold.Except(found).Select(name => (name.Span, $"missed {name.Kind}"))
            .Concat(found.Except(gold).Select(name => (name.Span, $"false  {name.Kind}")));
        foreach ((TextSpan span, string line) in errors.OrderBy(each => each.Span))
        {
            string before = text[Math.Max(0, span.Start - 50)..span.Start];
            log.WriteLine($"{line,-20} {before}[{span.Slice(text)}]{text[span.End..Math.Min(text.Length, span.End + 40)]}".Replace('\n', '¶'));
        }
    }
}
