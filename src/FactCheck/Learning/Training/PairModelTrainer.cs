using System.Collections.Immutable;

using FactCheck.Learning.Net;

namespace FactCheck.Learning.Training;

/// <summary>How a model of statement pairs is trained.</summary>
public sealed record PairTrainingOptions
{
    /// <summary>Into how many parts the pairs are cut to measure the model and to calibrate it; pairs of one group stay together. At least 2; default 5.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>The seed of all chance; default 17.</summary>
    public int Seed { get; init; } = 17;

    /// <summary>The rounds of boosting, of three trees each; 1 to <see cref="PairModelTrainer.MostRounds"/>, default 200.</summary>
    public int Rounds { get; init; } = 200;

    /// <summary>A model to go on from; <see langword="null"/> to begin anew.</summary>
    public StatementPairModel? Start { get; init; }

    /// <summary>What the pairs come from, for the card of the model, which names the inputs of <see cref="Start"/> before them.</summary>
    public ImmutableArray<PairModelInput> Inputs { get; init; } = [];
}

/// <summary>Trains models of statement pairs. Seeded: the same pairs in the same order give the same model, byte for byte, on any number of threads.</summary>
public static class PairModelTrainer
{
    /// <summary>The fewest pairs that a model can be trained on.</summary>
    public const int LeastPairs = 50;

    /// <summary>The most rounds of boosting: a model file takes no more trees than some of these give.</summary>
    public const int MostRounds = 5_000;

    /// <summary>Trains a model, and measures and calibrates it by cross-validation on the same pairs.</summary>
    /// <exception cref="ArgumentException">There are fewer than <see cref="LeastPairs"/> pairs, or they all have one label, or there are more folds than pairs or more rounds than <see cref="MostRounds"/>.</exception>
    public static StatementPairModel Train(IReadOnlyList<LabelledPair> pairs, PairTrainingOptions options)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentNullException.ThrowIfNull(options);
        Check(pairs, options);
        FeatureTable table = FeatureTable.Of(PreparedPair.Prepare(pairs));
        var boosting = new BoostingOptions { Seed = options.Seed, Rounds = options.Rounds };
        float[] held = HeldOut(pairs, table, options, boosting);
        float[] claims = ClaimsAlone(pairs, options);
        float temperature = Calibration.Temperature(held, table.Labels);
        Calibration.Apply(held, temperature);
        BoostedTrees trees = TreeBoosting.Learn(table, boosting, options.Start?.Trees);

        // A network that the start brought along stays as it is.
        PairNetPart? net = options.Start?.Net;
        ImmutableArray<PairModelInput> inputs = [.. (options.Start?.Card.Inputs ?? []).Union(options.Inputs)];
        return new(new() { Kind = net is null ? "trees" : "trees+net", Inputs = inputs, Figures = PairFigures.Of(held, table.Labels).ByName(options.Folds, PairFigures.Of(claims, table.Labels)) }, trees, temperature, net);
    }

    private static void Check(IReadOnlyList<LabelledPair> pairs, PairTrainingOptions options)
    {
        if (options.Folds < 2)
        {
            throw new ArgumentException("A model is measured on two folds or more.", nameof(options));
        }

        if (options.Rounds is < 1 or > MostRounds)
        {
            throw new ArgumentException($"A model takes 1 to {MostRounds} rounds of boosting, not {options.Rounds}.", nameof(options));
        }

        if (pairs.Count < LeastPairs)
        {
            throw new ArgumentException($"A model needs at least {LeastPairs} labelled pairs; there are {pairs.Count}.", nameof(pairs));
        }

        if (options.Folds > pairs.Count)
        {
            throw new ArgumentException($"{pairs.Count} pairs cannot be cut into {options.Folds} folds.", nameof(options));
        }

        if (pairs.Select(pair => pair.Label).Distinct().Count() < 2)
        {
            throw new ArgumentException("A model needs pairs of at least two labels; all of these have one.", nameof(pairs));
        }
    }

    /// <summary>The scores of each pair by a model that saw no pair of its fold.</summary>
    private static float[] HeldOut(IReadOnlyList<LabelledPair> pairs, FeatureTable table, PairTrainingOptions options, BoostingOptions boosting)
    {
        float[] scores = new float[pairs.Count * Softmax.Labels];
        int[] folds = [.. pairs.Select(pair => PairFold.Of(pair, options.Folds))];
        for (int fold = 0; fold < options.Folds; fold++)
        {
            int[] rest = [.. Enumerable.Range(0, pairs.Count).Where(row => folds[row] != fold)];
            BoostedTrees trees = TreeBoosting.Learn(table.Take(rest), boosting, options.Start?.Trees);
            for (int row = 0; row < pairs.Count; row++)
            {
                if (folds[row] == fold)
                {
                    trees.Add(table.Row(row), scores.AsSpan(row * Softmax.Labels, Softmax.Labels));
                }
            }
        }

        return scores;
    }

    /// <summary>The same by claims alone, to show what the set gives away without its evidence.</summary>
    private static float[] ClaimsAlone(IReadOnlyList<LabelledPair> pairs, PairTrainingOptions options)
    {
        float[] scores = new float[pairs.Count * Softmax.Labels];
        int[] folds = [.. pairs.Select(pair => PairFold.Of(pair, options.Folds))];
        for (int fold = 0; fold < options.Folds; fold++)
        {
            var model = ClaimOnlyModel.Learn([.. pairs.Where((_, row) => folds[row] != fold)], options.Seed);
            for (int row = 0; row < pairs.Count; row++)
            {
                if (folds[row] == fold)
                {
                    model.Add(pairs[row].Pair.Claim, scores.AsSpan(row * Softmax.Labels, Softmax.Labels));
                }
            }
        }

        Calibration.Apply(scores, 1);
        return scores;
    }
}
