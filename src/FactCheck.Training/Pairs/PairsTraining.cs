using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

using FactCheck.Learning;
using FactCheck.Learning.Training;

namespace FactCheck.Training.Pairs;

/// <summary>Trains the judge of statement pairs and measures it: one command, seeded, from the sets of pairs to the model file.</summary>
internal static class PairsTraining
{
    public static int Run(PairsOptions options, TextWriter log)
    {
        var watch = Stopwatch.StartNew();
        List<LabelledPair> training = PairCorpora.ReadTraining(options.Folder);
        LabelledPair[] vitaminC = [.. training.Where(pair => pair.Corpus == PairCorpora.VitaminC)];
        LabelledPair[] unrelated = [.. PairCorpora.Unrelated(vitaminC)];
        List<LabelledPair> dev = PairCorpora.ReadDevelopment(options.Folder);
        ImmutableSortedDictionary<string, double> figures = ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal);
        float temperature = 1;
        if (options.Folds > 0)
        {
            HeldAnswers[] answers = PairCrossValidation.Run([.. vitaminC, .. dev], [.. training.Where(pair => pair.Corpus != PairCorpora.VitaminC), .. unrelated], options, log);
            Report(answers, log);
            figures = answers[^1].All().ByName(options.Folds, answers[0].All());
            temperature = answers[^1].Temperature;
        }

        if (options.Output is { } output)
        {
            List<LabelledPair> apart = PairSplit.Without([.. training, .. unrelated], dev);
            log.WriteLine($"{apart.Count} of {training.Count + unrelated.Length} pairs share no page, claim or evidence with the development part; the model is trained on them");
            StatementPairModel model = Train(apart, figures, temperature, options);
            using FileStream stream = File.Create(output);
            model.Save(stream);
            log.WriteLine($"{stream.Length} bytes");
        }

        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds:0} s"));
        return 0;
    }

    private static StatementPairModel Train(List<LabelledPair> pairs, ImmutableSortedDictionary<string, double> figures, float temperature, PairsOptions options)
    {
        FeatureTable table = FeatureTable.Of(PreparedPair.Prepare(pairs));
        BoostedTrees trees = TreeBoosting.Learn(table, options.Boosting);
        var card = new PairModelCard
        {
            Kind = "trees",
            Inputs = [.. PairCorpora.Training.Select(set => Input(options.Folder, set.File, pairs.Count(pair => pair.Corpus == set.Corpus)))],
            Figures = figures,
        };
        return new(card, trees, temperature);
    }

    private static PairModelInput Input(string folder, string file, int pairs)
    {
        using FileStream stream = File.OpenRead(Path.Combine(folder, file));
        return new(file, pairs, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }

    private static void Report(HeldAnswers[] answers, TextWriter log)
    {
        log.WriteLine("| model | claims | pairs | accuracy | macro F1 | AUROC | recall at 90 % | at 95 % | ECE | accuracy by fold | AUROC | recall at 95 % |");
        foreach (HeldAnswers answer in answers)
        {
            answer.Write(log);
        }

        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"temperature {answers[^1].Temperature:0.00}"));
        answers[^1].WriteReliability(log);
    }
}
