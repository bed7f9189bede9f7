using System.Collections.Immutable;

namespace FactCheck.Learning.Training;

/// <summary>How good a model's answers are.</summary>
/// <param name="Count">The number of pairs.</param>
/// <param name="Accuracy">The share whose most likely label is right.</param>
/// <param name="MacroF1">The mean of the labels' F1.</param>
/// <param name="Auroc">How well "refutes" is ranked before the rest: 0.5 by chance, 1 at best.</param>
/// <param name="RecallAt90">The share of "refutes" found at a precision of 90 %.</param>
/// <param name="RecallAt95">The same at 95 %.</param>
/// <param name="CalibrationError">By how much the probability of the most likely label differs from its accuracy (expected calibration error, ten bins).</param>
internal sealed record PairFigures(int Count, double Accuracy, double MacroF1, double Auroc, double RecallAt90, double RecallAt95, double CalibrationError)
{
    private const int Bins = 10;

    /// <summary>The figures by name, for a model's card, beside those of a model that sees claims alone.</summary>
    public ImmutableSortedDictionary<string, double> ByName(int folds, PairFigures claimsAlone) => new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["folds"] = folds,
        ["pairs"] = Count,
        ["accuracy"] = Accuracy,
        ["macroF1"] = MacroF1,
        ["auroc"] = Auroc,
        ["recallAt90"] = RecallAt90,
        ["recallAt95"] = RecallAt95,
        ["calibrationError"] = CalibrationError,
        ["claimOnlyAccuracy"] = claimsAlone.Accuracy,
        ["claimOnlyAuroc"] = claimsAlone.Auroc,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Measures answers, three probabilities a pair.</summary>
    public static PairFigures Of(ReadOnlySpan<float> shares, ReadOnlySpan<PairLabel> labels)
    {
        int[] right = new int[Softmax.Labels], said = new int[Softmax.Labels], gold = new int[Softmax.Labels];
        var refutes = new (float Share, bool IsGold)[labels.Length];
        for (int row = 0; row < labels.Length; row++)
        {
            ReadOnlySpan<float> own = shares.Slice(row * Softmax.Labels, Softmax.Labels);
            int top = Top(own);
            said[top]++;
            gold[(int)labels[row]]++;
            right[top] += (int)labels[row] == top ? 1 : 0;
            refutes[row] = (own[(int)PairLabel.Refutes], labels[row] == PairLabel.Refutes);
        }

        double f1 = 0;
        int present = 0;
        for (int label = 0; label < Softmax.Labels; label++)
        {
            present += gold[label] > 0 ? 1 : 0;
            f1 += gold[label] > 0 ? 2.0 * right[label] / (said[label] + gold[label]) : 0;
        }

        return new(
            labels.Length,
            (double)right.Sum() / Math.Max(1, labels.Length),
            f1 / Math.Max(1, present),
            Ranking.Auroc(refutes),
            Ranking.RecallAt(refutes, 0.9),
            Ranking.RecallAt(refutes, 0.95),
            Reliability(shares, labels).Sum(bin => bin.Count * Math.Abs(bin.Confidence - bin.Accuracy)) / Math.Max(1, labels.Length));
    }

    /// <summary>For each tenth of confidence: how many answers have it, their mean confidence, and how many of them are right.</summary>
    public static IReadOnlyList<(int Count, double Confidence, double Accuracy)> Reliability(ReadOnlySpan<float> shares, ReadOnlySpan<PairLabel> labels)
    {
        int[] count = new int[Bins], right = new int[Bins];
        double[] confidence = new double[Bins];
        for (int row = 0; row < labels.Length; row++)
        {
            ReadOnlySpan<float> own = shares.Slice(row * Softmax.Labels, Softmax.Labels);
            int top = Top(own);
            int bin = Math.Min(Bins - 1, (int)(own[top] * Bins));
            count[bin]++;
            confidence[bin] += own[top];
            right[bin] += (int)labels[row] == top ? 1 : 0;
        }

        return [.. Enumerable.Range(0, Bins).Select(bin => (count[bin], count[bin] == 0 ? 0 : confidence[bin] / count[bin], count[bin] == 0 ? 0 : (double)right[bin] / count[bin]))];
    }

    /// <summary>The most likely label.</summary>
    public static int Top(ReadOnlySpan<float> shares) => shares[0] >= shares[1] && shares[0] >= shares[2] ? 0 : shares[1] >= shares[2] ? 1 : 2;
}
