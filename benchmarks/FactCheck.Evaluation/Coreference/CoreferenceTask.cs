using FactCheck.Articles;
using FactCheck.Evaluation.Scoring;
using FactCheck.Extraction;
using FactCheck.Extraction.Names;
using FactCheck.Knowledge;
using FactCheck.Language;
using FactCheck.Training.Tagging;

namespace FactCheck.Evaluation.Coreference;

/// <summary>
/// Scores whom "he", "she" and descriptions in place of a name are linked to, and which names of persons are linked to each other, against the chains of GUM.
/// A pronoun is wanted where the document names the person somewhere, and right when the name of its entity that stands nearest is of its chain.
/// </summary>
internal static class CoreferenceTask
{
    public static void Run(EvaluationRequest request)
    {
        var tally = new CoreferenceTally(request.ShowErrors ? request.Output : null);
        foreach (GumDocument document in request.Files.SelectMany(GumDocument.ReadFree))
        {
            AnalyzedText text = TextAnalyzer.Default.Analyze(document.Text);
            ExtractedArticle extracted = NamesExtractor.Instance.Extract(new(text, KnowledgeBase.Default), new(new Article("gold", document.Text), default));
            tally.Add(document, new(document), extracted);
        }

        ScoreTable.Write(request.Output, tally.Scores());
    }
}

/// <summary>The counts of all documents.</summary>
internal sealed class CoreferenceTally(TextWriter? errors)
{
    private int pronounsRight, pronounsFound, pronounsGold;
    private int descriptionsRight, descriptionsFound;
    private int pairsRight, pairsFound, pairsGold;

    public void Add(GumDocument document, PersonChains gold, ExtractedArticle extracted)
    {
        ILookup<int, NameMention> names = extracted.Names.Where(name => name.Kind == EntityKind.Person && name.Form is NameForm.Name or NameForm.ShortName).ToLookup(name => name.Entity);
        AddPronouns(document, gold, extracted, names);
        foreach (NameMention description in extracted.Names.Where(name => name.Form == NameForm.Description && name.Kind == EntityKind.Person))
        {
            if (gold.At(description.Span) is { } mention && Chain(gold, names, description) is { } chain)
            {
                descriptionsFound++;
                descriptionsRight += string.Equals(chain, mention.Chain, StringComparison.Ordinal) ? 1 : 0;
            }
        }

        AddPairs(gold, extracted);
    }

    public IReadOnlyCollection<Score> Scores() =>
    [
        new("he, she: named persons", pronounsRight, pronounsFound, pronounsGold),
        new("descriptions", descriptionsRight, descriptionsRight, descriptionsFound, 0),
        new("names, consecutive pairs", pairsRight, pairsFound, pairsGold),
    ];

    private void AddPronouns(GumDocument document, PersonChains gold, ExtractedArticle extracted, ILookup<int, NameMention> names)
    {
        Dictionary<TextSpan, NameMention> linked = extracted.Names.Where(name => name.Form == NameForm.Pronoun && name.Kind == EntityKind.Person).ToDictionary(name => name.Span);
        Dictionary<TextSpan, PersonMention> pronouns = gold.Mentions.Where(mention => mention.IsPronoun).ToDictionary(mention => mention.Span);
        pronounsFound += linked.Count;
        HashSet<PersonMention> wanted = [.. gold.OfNamed.Where(mention => mention.IsPronoun)];
        pronounsGold += wanted.Count;
        foreach (TextSpan span in linked.Keys.Union(pronouns.Keys).Order())
        {
            PersonMention? mention = pronouns.GetValueOrDefault(span);
            string? chain = linked.TryGetValue(span, out NameMention? found) ? Chain(gold, names, found) : null;
            bool isRight = chain is not null && string.Equals(chain, mention?.Chain, StringComparison.Ordinal);
            pronounsRight += isRight ? 1 : 0;
            if (!isRight && (found is not null || (mention is not null && wanted.Contains(mention))))
            {
                Report(document.Text, span, found is null ? "missed" : $"wrong: {extracted.Entities[found.Entity].Name}");
            }
        }
    }

    // Which of an entity's names, one after the other, are of one chain, and which of a chain's names are one entity.
    private void AddPairs(PersonChains gold, ExtractedArticle extracted)
    {
        List<(int Entity, string Chain)> placed =
        [
            .. extracted.Names.Where(name => name.Kind == EntityKind.Person && name.Entity >= 0 && name.Form is NameForm.Name or NameForm.ShortName)
            .Select(name => (name.Entity, Chain: gold.ChainOfName(name.Span))).Where(each => each.Chain is not null).Select(each => (each.Entity, each.Chain!)),
        ];
        foreach (IGrouping<int, (int Entity, string Chain)> entity in placed.GroupBy(each => each.Entity))
        {
            string[] chains = [.. entity.Select(each => each.Chain)];
            pairsFound += chains.Length - 1;
            pairsRight += Enumerable.Range(1, chains.Length - 1).Count(i => string.Equals(chains[i], chains[i - 1], StringComparison.Ordinal));
        }

        pairsGold += placed.GroupBy(each => each.Chain, StringComparer.Ordinal).Sum(chain => chain.Count() - 1);
    }

    private static string? Chain(PersonChains gold, ILookup<int, NameMention> names, NameMention mention) => names[mention.Entity]
        .OrderBy(name => Math.Abs(name.Span.Start - mention.Span.Start))
        .Select(name => gold.ChainOfName(name.Span))
        .FirstOrDefault(chain => chain is not null);

    private void Report(string text, TextSpan span, string what)
    {
        string before = text[Math.Max(0, span.Start - 200)..span.Start], after = text[span.End..Math.Min(text.Length, span.End + 40)];
        errors?.WriteLine($"{what,-30} {before}[{span.Slice(text)}]{after}".Replace('\n', '¶'));
    }
}
