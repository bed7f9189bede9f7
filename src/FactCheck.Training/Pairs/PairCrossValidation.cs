using FactCheck.Learning;
using FactCheck.Learning.Net;
using FactCheck.Learning.Training;
using FactCheck.Training.Pairs.Net;

namespace FactCheck.Training.Pairs;

/// <summary>Measures every kind of model on VitaminC, cut into folds by page; a model never sees a page, claim or evidence of the fold that it answers.</summary>
internal static class PairCrossValidation
{
    private static readonly string[] Models = ["claim only", "linear", "trees", "net", "trees+net"];

    /// <summary>The answers of the models to all pairs of <paramref name="measured"/>.</summary>
    /// <param name="measured">The pairs to answer, which are also learned from.</param>
    /// <param name="others">Pairs to learn from only.</param>
    /// <param name="options">Folds and seeds.</param>
    /// <param name="log">Told of the progress.</param>
    public static HeldAnswers[] Run(IReadOnlyList<LabelledPair> measured, IReadOnlyList<LabelledPair> others, PairsOptions options, TextWriter log)
    {
        int[] folds = [.. measured.Select(pair => PairFold.Of(pair, options.Folds))];
        PairLabel[] labels = [.. measured.Select(pair => pair.Label)];
        LabelledPair[] all = [.. measured, .. others];
        PreparedPair[] prepared = PreparedPair.Prepare(all);
        FeatureTable table = FeatureTable.Of(prepared);
        bool[] hasNumbers = [.. prepared.Take(measured.Count).Select(pair => pair.Claim.Quantities.Length > 0)];
        HeldAnswers[] answers = [.. Models.Select(name => new HeldAnswers(name, labels, folds, hasNumbers))];
        var words = new UnseenWords();
        for (int fold = 0; fold < options.Folds; fold++)
        {
            int[] held = [.. Enumerable.Range(0, measured.Count).Where(row => folds[row] == fold)];
            int[] heldWords = [.. Enumerable.Range(measured.Count, others.Count).Where(row => PairSplit.WordFoldOf(all[row], options.Folds) == fold)];
            int[] rest = [.. PairSplit.RowsWithout(all, held).Except(heldWords)];
            log.WriteLine($"fold {fold}: {rest.Length} pairs to learn from, {held.Length} to answer");
            var claims = ClaimOnlyModel.Learn([.. rest.Select(row => all[row])], options.Seed);
            FeatureTable learned = table.Take(rest);
            SoftmaxRegression regression = RegressionTraining.Learn(learned, options.Seed);
            BoostedTrees trees = TreeBoosting.Learn(learned, options.Boosting);
            foreach (int row in held)
            {
                claims.Add(all[row].Pair.Claim, answers[0].Of(row));
                regression.Add(table.Row(row), answers[1].Of(row));
                trees.Add(table.Row(row), answers[2].Of(row));
            }

            PairNet net = NetTraining.Learn([.. rest.Select(row => prepared[row])], options.Net, log);
            NetAnswers.Add(net, prepared, held, answers[3]);
            words.Add(trees, net, table, prepared, heldWords, options.NetShare);
        }

        foreach (HeldAnswers answer in answers[..^1])
        {
            answer.Calibrate();
        }

        NetAnswers.Mix(answers[2], answers[3], options.NetShare, answers[4]);
        answers[4].Calibrate();
        words.Write(log);
        return answers;
    }
}
