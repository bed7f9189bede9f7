using FactCheck.Articles;
using FactCheck.Evaluation.Scoring;
using FactCheck.Extraction;
using FactCheck.Extraction.Names;
using FactCheck.Knowledge;
using FactCheck.Language;
using FactCheck.Training.Names;

namespace FactCheck.Evaluation.Names;

/// <summary>Scores names of persons, organisations and places by exact span and kind; "the" before a name counts for neither side.</summary>
internal static class NamesTask
{
    private static readonly EntityKind[] Kinds = [EntityKind.Person, EntityKind.Organisation, EntityKind.Place];

    public static void Run(EvaluationRequest request)
    {
        foreach (string file in request.Files)
        {
            var tally = new Tally();
            foreach (TaggedDocument document in TaggedDocuments.Read(file))
            {
                Compare(document, tally, request.ShowErrors ? request.Output : null);
            }

            request.Output.WriteLine(Path.GetFileName(file));
            ScoreTable.Write(request.Output, tally.Scores());
        }
    }

    private static void Compare(TaggedDocument document, Tally tally, TextWriter? errors)
    {
        var article = new Article("gold", document.Text);
        AnalyzedText text = TextAnalyzer.Default.Analyze(document.Text);
        ExtractedArticle extracted = NamesExtractor.Instance.Extract(new(text, KnowledgeBase.Default), new(article, default));
        HashSet<(TextSpan, EntityKind?)> gold = [.. document.Names.Select(name => (WithoutArticle(name.Span, document.Text), name.Kind))];
        HashSet<(TextSpan, EntityKind?)> found =
        [
            .. extracted.Names
                .Where(name => name.Form is NameForm.Name or NameForm.ShortName or NameForm.Metonym)
                .Select(name => (WithoutArticle(name.Span, document.Text), (EntityKind?)name.Kind)),
        ];
        foreach (EntityKind kind in Kinds)
        {
            tally.Add(kind, found.Count(name => name.Item2 == kind), gold.Count(name => name.Item2 == kind), found.Count(name => name.Item2 == kind && gold.Contains(name)));
        }

        if (errors is not null)
        {
            Report(document.Text, gold, found, errors);
        }
    }

    private static void Report(string text, HashSet<(TextSpan Span, EntityKind? Kind)> gold, HashSet<(TextSpan Span, EntityKind? Kind)> found, TextWriter errors)
    {
        var all = gold.Except(found).Where(name => name.Kind is not null).Select(name => (name.Span, Line: $"missed {name.Kind}"))
            .Concat(found.Except(gold).Select(name => (name.Span, Line: $"false  {name.Kind}")));
        foreach ((TextSpan span, string line) in all.OrderBy(each => each.Span))
        {
            int from = Math.Max(0, span.Start - 50);
            int to = Math.Min(text.Length, span.End + 40);
            errors.WriteLine($"{line,-20} {text[from..span.Start]}[{span.Slice(text)}]{text[span.End..to]}".Replace('\n', '¶'));
        }
    }

    private static TextSpan WithoutArticle(TextSpan span, string text) =>
        span.Length > 4 && span.Slice(text).StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? new(span.Start + 4, span.End) : span;

    private sealed class Tally
    {
        private readonly Dictionary<EntityKind, (int Found, int Gold, int Right)> counts = [];

        public void Add(EntityKind kind, int found, int gold, int right)
        {
            (int Found, int Gold, int Right) before = counts.GetValueOrDefault(kind);
            counts[kind] = (before.Found + found, before.Gold + gold, before.Right + right);
        }

        public List<Score> Scores()
        {
            var scores = counts.Select(pair => new Score(pair.Key.ToString(), pair.Value.Right, pair.Value.Found, pair.Value.Gold)).ToList();
            scores.Add(new("all", counts.Values.Sum(each => each.Right), counts.Values.Sum(each => each.Found), counts.Values.Sum(each => each.Gold)));
            return scores;
        }
    }
}
