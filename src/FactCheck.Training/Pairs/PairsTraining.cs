using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

using FactCheck.Learning;
using FactCheck.Learning.Net;
using FactCheck.Learning.Training;
using FactCheck.Training.Pairs.Net;

namespace FactCheck.Training.Pairs;

/// <summary>Trains the judge of statement pairs and measures it: one command, seeded, from the sets of pairs to the model file.</summary>
internal static class PairsTraining
{
    public static int Run(PairsOptions options, TextWriter log)
    {
        var watch = Stopwatch.StartNew();
        List<LabelledPair> training = PairCorpora.ReadTraining(options.Folder);
        LabelledPair[] vitaminC = [.. training.Where(pair => pair.Corpus == PairCorpora.VitaminC)];
        LabelledPair[] made = [.. PairCorpora.Unrelated(vitaminC), .. PairCorpora.Denied(vitaminC)];
        List<LabelledPair> dev = PairCorpora.ReadDevelopment(options.Folder);
        List<LabelledPair> apart = PairSplit.Without([.. training, .. made], dev);
        log.WriteLine($"{apart.Count} of {training.Count + made.Length} pairs share no page, claim or evidence with the development part; the model is trained on them (still shared: {PairSplit.Shared(apart, dev)})");
        StatementPairModel? model = options.Output is null ? null : options.Trained is { } trained ? Open(trained) : Train(apart, options, log);
        Save(model, options, log);
        if (options.Folds > 0)
        {
            HeldAnswers[] answers = PairCrossValidation.Run([.. vitaminC, .. dev], [.. training.Where(pair => pair.Corpus != PairCorpora.VitaminC), .. made], options, log);
            Report(answers, log);
            Save(model is null ? null : Measured(model, answers, options), options, log);
        }

        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds:0} s"));
        return 0;
    }

    private static StatementPairModel Open(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return StatementPairModel.Load(stream);
    }

    private static void Save(StatementPairModel? model, PairsOptions options, TextWriter log)
    {
        if (model is not null)
        {
            using FileStream stream = File.Create(options.Output!);
            model.Save(stream);
            log.WriteLine($"{stream.Length} bytes");
        }
    }

    /// <summary>The model, calibrated by the held-out answers and with their figures on its card.</summary>
    private static StatementPairModel Measured(StatementPairModel model, HeldAnswers[] answers, PairsOptions options) => new(
        model.Card with { Figures = answers[^1].All().ByName(options.Folds, answers[0].All()) },
        model.Trees,
        answers[^3].Temperature,
        model.Net! with { Temperature = answers[^1].Temperature });

    private static StatementPairModel Train(List<LabelledPair> pairs, PairsOptions options, TextWriter log)
    {
        PreparedPair[] prepared = PreparedPair.Prepare(pairs);
        FeatureTable table = FeatureTable.Of(prepared);
        BoostedTrees trees = TreeBoosting.Learn(table, options.Boosting);
        var net = new PairNetPart(NetTraining.Learn(prepared, options.Net, log), options.NetShare, 1, options.AskBelow);
        var card = new PairModelCard
        {
            Kind = "trees+net",
            Inputs = [.. PairCorpora.Training.Select(set => Input(options.Folder, set.File, pairs.Count(pair => pair.Corpus == set.Corpus)))],
        };
        return new(card, trees, 1, net);
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

        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"temperature of the trees {answers[^3].Temperature:0.00}, of trees and network {answers[^1].Temperature:0.00}"));
        answers[^1].WriteReliability(log);
    }
}
