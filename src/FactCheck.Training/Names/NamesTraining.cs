using System.Diagnostics;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Extraction.Names;
using FactCheck.Extraction.Names.Recognition;
using FactCheck.Knowledge;
using FactCheck.Language;

namespace FactCheck.Training.Names;

internal static class NamesTraining
{
    public static int Run(string names, string gum, string clusterFile, int folds, string[] options, TextWriter log)
    {
        double Option(string name, double fallback) => Array.IndexOf(options, name) is >= 0 and int at && at + 1 < options.Length ? double.Parse(options[at + 1], System.Globalization.CultureInfo.InvariantCulture) : fallback;
        int passes = (int)Option("--passes", 12);
        float l2 = (float)Option("--l2", 1e-6);
        double dropout = Option("--dropout", 0.15);
        int style = (int)Option("--style", 0);
        bool own = Option("--own", 0) > 0;
        int maxWords = (int)Option("--words", 400000);
        var watch = Stopwatch.StartNew();
        WordClusters clusters = ReadClusters(clusterFile, maxWords);
        NameDocument[] documents = [.. NameCorpora.Read(names, gum, folds).Where(document => ((int)Option("--without", 0) & (1 << (int)document.Style)) == 0)];
        var learn = new List<Region>();
        for (int d = 0; d < documents.Length; d++)
        {
            learn.AddRange(NameExamples.Of(documents[d], d, clusters, (int)documents[d].Style));
        }

        if (Array.IndexOf(options, "--out") is >= 0 and int outAt)
        {
            Dictionary<uint, int> rows = Index(learn);
            var training = new CrfTraining(rows.Count, l2, dropout);
            training.Run([.. learn.Select(region => ToSequence(region, rows))], passes, 7, (pass, loss) => log.WriteLine($"pass {pass}: {loss:F4}"));
            Quantised(training, rows, clusters, (float)Option("--prune", 0.02), log, options[outAt + 1]);
            return 0;
        }

        log.WriteLine($"{documents.Length} documents, {learn.Count} regions, {learn.Sum(region => region.Range.Length)} tokens, {watch.Elapsed.TotalSeconds:F1} s");
        var tallies = new Dictionary<(Style, EntityKind), (int Right, int Found, int Gold)>();
        int limit = (int)Option("--only", folds);
        for (int fold = 0; fold < limit; fold++)
        {
            Region[] seen = [.. learn.Where(region => documents[region.Document].Fold != fold)];
            Dictionary<uint, int> rows = Index(seen);
            var training = new CrfTraining(rows.Count, l2, dropout);
            training.Run([.. seen.Select(region => ToSequence(region, rows))], passes, 7, null);
            NameModel model = Quantised(training, rows, clusters, (float)Option("--prune", 0.02), log);
            var found = new Dictionary<int, List<(TextSpan, EntityKind)>>();
            var extractor = new NamesExtractor(model);
            for (int d = 0; d < documents.Length; d++)
            {
                if (documents[d].Fold != fold)
                {
                    continue;
                }

                string t = documents[d].Text;
                AnalyzedText text = TextAnalyzer.Default.Analyze(t);
                List<(TextSpan, EntityKind)> list;
                if (Option("--bare", 0) > 0)
                {
                    var tokens = new NameTokens(text, NameLexicon.Core);
                    list = [.. NameRecognition.Find(tokens, NamesExtractor.FindByRules(tokens, KnowledgeBase.Default.Tenures), model, own ? (int)documents[d].Style : style)
                        .Where(name => name.Kind is not null).Select(name => (NameCorpora.WithoutArticle(text.SpanOf(new(name.First, name.End)), t), name.Kind!.Value))];
                }
                else
                {
                    list = [.. extractor.Extract(new(text, KnowledgeBase.Default), new(new Article("gold", t), default)).Names
                        .Where(name => name.Form is NameForm.Name or NameForm.ShortName or NameForm.Metonym)
                        .Select(name => (NameCorpora.WithoutArticle(name.Span, t), name.Kind))];
                }

                found.Add(d, list);
            }

            for (int d = 0; d < documents.Length; d++)
            {
                if (documents[d].Fold != fold)
                {
                    continue;
                }

                HashSet<(TextSpan, EntityKind)> gold = [.. documents[d].Names.Where(name => name.Kind is not null && !name.IsUnknown).Select(name => (name.Span, name.Kind!.Value))];
                HashSet<(TextSpan, EntityKind)> mine = [.. found.GetValueOrDefault(d) ?? []];
                if (Option("--errors", 0) > 0 && documents[d].Style == (Style)(int)Option("--errorstyle", 0))
                {
                    string t = documents[d].Text;
                    foreach (var (span, line) in gold.Except(mine).Select(e => (e.Item1, "missed " + e.Item2)).Concat(mine.Except(gold).Select(e => (e.Item1, "false  " + e.Item2))).OrderBy(e => e.Item1))
                    {
                        log.WriteLine($"{line,-20} {t[Math.Max(0, span.Start - 50)..span.Start]}[{span.Slice(t)}]{t[span.End..Math.Min(t.Length, span.End + 40)]}".Replace('\n', '¶'));
                    }
                }

                foreach (EntityKind kind in (EntityKind[])[EntityKind.Person, EntityKind.Organisation, EntityKind.Place])
                {
                    (int right, int f, int g) = tallies.GetValueOrDefault((documents[d].Style, kind));
                    tallies[(documents[d].Style, kind)] = (right + mine.Count(name => name.Item2 == kind && gold.Contains(name)), f + mine.Count(name => name.Item2 == kind), g + gold.Count(name => name.Item2 == kind));
                }
            }

            log.WriteLine($"fold {fold}: {rows.Count} features, {watch.Elapsed.TotalSeconds:F1} s");
        }

        foreach (((Style s, EntityKind kind), (int right, int f, int g)) in tallies.OrderBy(each => each.Key))
        {
            log.WriteLine($"{s,-10} {kind,-14} P {100.0 * right / Math.Max(1, f):F1} R {100.0 * right / g:F1} F1 {200.0 * right / (f + g):F1}  ({g})");
        }

        return 0;
    }

    private static WordClusters ReadClusters(string path, int most)
    {
        var words = new List<(string, ushort)>();
        byte[] groups = new byte[1024], families = new byte[1024];
        foreach (string line in File.ReadLines(path).Take(most))
        {
            string[] parts = line.Split('\t');
            ushort cluster = ushort.Parse(parts[1], null);
            words.Add((parts[0], cluster));
            groups[cluster] = byte.Parse(parts[2], null);
            families[cluster] = byte.Parse(parts[3], null);
        }

        return WordClusters.Of(words, groups, families);
    }

    private static NameModel Quantised(CrfTraining training, Dictionary<uint, int> rows, WordClusters clusters, float least, TextWriter log, string? output = null)
    {
        float top = 0;
        float[] magnitudes = [.. training.Weights.Select(MathF.Abs).Where(w => w > 0).Order()];
        top = magnitudes[(int)(magnitudes.Length * 0.9998)];
        float step = top / sbyte.MaxValue;
        var features = new List<uint>();
        var cells = new List<sbyte>();
        foreach ((uint hash, int row) in rows.OrderBy(entry => entry.Key))
        {
            ReadOnlySpan<float> weights = training.Weights.AsSpan(row * NameLabel.Count, NameLabel.Count);
            float most = 0;
            foreach (float weight in weights)
            {
                most = MathF.Max(most, MathF.Abs(weight));
            }

            if (most < least)
            {
                continue;
            }

            features.Add(hash);
            foreach (float weight in weights)
            {
                cells.Add((sbyte)Math.Clamp(MathF.Round(weight / step), -127, 127));
            }
        }

        log.WriteLine($"step {step}, {features.Count} features of {rows.Count}");
        using var stream = new MemoryStream();
        NameModelFile.Write(stream, clusters, features.ToArray(), cells.ToArray(), step, training.Edges);
        if (output is not null)
        {
            File.WriteAllBytes(output, stream.ToArray());
            log.WriteLine($"{stream.Length} bytes in {output}");
        }

        stream.Position = 0;
        return NameModelFile.Read(stream);
    }

    private static Dictionary<uint, int> Index(IEnumerable<Region> regions)
    {
        var counts = new Dictionary<uint, int>();
        foreach (uint feature in regions.SelectMany(region => region.Features).SelectMany(each => each))
        {
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
        }

        var rows = new Dictionary<uint, int>();
        foreach (uint feature in counts.Where(each => each.Value >= 2).Select(each => each.Key).Order())
        {
            rows.Add(feature, rows.Count);
        }

        return rows;
    }

    private static Sequence ToSequence(Region region, Dictionary<uint, int> rows) =>
        new([.. region.Features.Select(features => features.Where(rows.ContainsKey).Select(feature => rows[feature]).ToArray())], region.Links, region.Allowed);
}
