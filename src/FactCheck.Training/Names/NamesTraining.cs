using System.Diagnostics;
using System.Runtime.InteropServices;

using FactCheck.Extraction.Names.Recognition;

namespace FactCheck.Training.Names;

/// <summary>
/// Trains the recogniser of names on all corpora and writes it, or measures it by folds: each document is read by the whole extractor with a model that has
/// not seen it. Seeded; the same input gives the same bytes.
/// </summary>
internal static class NamesTraining
{
    private const int Seed = 20250317;

    public static int Run(NamesOptions options, TextWriter log)
    {
        var watch = Stopwatch.StartNew();
        WordClusters clusters = options.Glove is { } glove ? WordClustering.Make(glove, log) : ClustersOf(options.Clusters!);
        NameDocument[] documents = [.. NameCorpora.Read(options.Names, options.Treebanks, options.Folds)];
        bool isKept = options.Kept is { } kept && File.Exists(FileOf(kept, 0));
        Region[] regions = isKept ? [] : [.. documents.SelectMany((document, number) => NameExamples.Of(document, number, clusters, (int)document.Style))];
        log.WriteLine($"{documents.Length} documents, {regions.Length} regions, {regions.Sum(region => region.Range.Length)} tokens, {watch.Elapsed.TotalSeconds:F0} s");
        if (options.Output is { } output)
        {
            byte[] model = Train(regions, clusters, options, log);
            File.WriteAllBytes(output, model);
            log.WriteLine($"{model.Length} bytes in {output}, {watch.Elapsed.TotalSeconds:F0} s");
            return 0;
        }

        var validation = new CrossValidation(documents, options, log);
        for (int fold = 0; fold < options.Number("--only", options.Folds); fold++)
        {
            byte[] model = isKept ? File.ReadAllBytes(FileOf(options.Kept!, fold)) : Train([.. regions.Where(region => documents[region.Document].Fold != fold)], clusters, options, log);
            if (!isKept && options.Kept is { } folder)
            {
                File.WriteAllBytes(FileOf(folder, fold), model);
            }

            validation.Measure(fold, NameModelFile.Read(new MemoryStream(model)));
            log.WriteLine($"fold {fold}, {watch.Elapsed.TotalSeconds:F0} s");
        }

        validation.Report();
        return 0;
    }

    private static string FileOf(string folder, int fold) => Path.Combine(folder, $"fold-{fold}.bin");

    private static WordClusters ClustersOf(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return NameModelFile.Read(stream).Clusters;
    }

    private static byte[] Train(Region[] regions, WordClusters clusters, NamesOptions options, TextWriter log)
    {
        Dictionary<uint, int> rows = Index(regions);
        var training = new CrfTraining(rows.Count, (float)options.Number("--l2", 1e-6), options.Number("--dropout", 0.2));
        training.Run([.. regions.Select(region => ToSequence(region, rows))], (int)options.Number("--passes", 12), Seed);
        return Quantised(training, rows, clusters, (float)options.Number("--prune", 0.02), log);
    }

    /// <summary>A row for each feature that stands at two tokens or more; none other can be learned.</summary>
    private static Dictionary<uint, int> Index(IEnumerable<Region> regions)
    {
        var counts = new Dictionary<uint, int>();
        foreach (uint feature in regions.SelectMany(region => region.Features).SelectMany(each => each))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
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

    /// <summary>The model as it is written: weights of a signed byte, features without weight left out.</summary>
    private static byte[] Quantised(CrfTraining training, Dictionary<uint, int> rows, WordClusters clusters, float least, TextWriter log)
    {
        float[] magnitudes = [.. training.Weights.Select(MathF.Abs).Where(weight => weight > 0).Order()];
        float step = magnitudes[(int)(magnitudes.Length * 0.99995)] / sbyte.MaxValue;
        var features = new List<uint>();
        var cells = new List<sbyte>();
        foreach ((uint hash, int row) in rows.OrderBy(entry => entry.Key))
        {
            float[] weights = training.Weights[(row * NameLabel.Count)..((row + 1) * NameLabel.Count)];
            if (weights.Max(MathF.Abs) >= least)
            {
                features.Add(hash);
                cells.AddRange(weights.Select(weight => (sbyte)Math.Clamp(MathF.Round(weight / step), -127, 127)));
            }
        }

        log.WriteLine($"{features.Count} features of {rows.Count}, in steps of {step}");
        using var stream = new MemoryStream();
        NameModelFile.Write(stream, clusters, features.ToArray(), cells.ToArray(), step, training.Edges);
        return stream.ToArray();
    }
}
