using System.Globalization;

using FactCheck.Learning;
using FactCheck.Learning.Training;

namespace FactCheck.Training.Pairs;

/// <summary>The answers of one model to pairs that it has not seen, and the figures that they give.</summary>
/// <param name="name">What the model is called.</param>
/// <param name="labels">The right answers.</param>
/// <param name="folds">The fold of each pair.</param>
/// <param name="hasNumbers">Whether the claim of each pair holds a number.</param>
internal sealed class HeldAnswers(string name, PairLabel[] labels, int[] folds, bool[] hasNumbers)
{
    /// <summary>The model.</summary>
    public string Name => name;

    /// <summary>Three scores a pair.</summary>
    public float[] Scores { get; init; } = new float[labels.Length * Softmax.Labels];

    /// <summary>What the scores are divided by; set by <see cref="Calibrate"/>.</summary>
    public float Temperature { get; private set; } = 1;

    public Span<float> Of(int row) => Scores.AsSpan(row * Softmax.Labels, Softmax.Labels);

    public void Calibrate() => Temperature = Calibration.Temperature(Scores, labels);

    /// <summary>The figures of all pairs together.</summary>
    public PairFigures All() => Figures(_ => true);

    /// <summary>Writes a row of figures for all pairs, those whose claims hold numbers, and the rest.</summary>
    public void Write(TextWriter output)
    {
        PairFigures[] parts = [.. Enumerable.Range(0, folds.Max() + 1).Select(fold => Figures(row => folds[row] == fold))];
        Row(output, "all", All(), $" | {Spread(parts, part => part.Accuracy)} | {Spread(parts, part => part.Auroc)} | {Spread(parts, part => part.RecallAt95)}");
        Row(output, "numbers", Figures(row => hasNumbers[row]), " | | |");
        Row(output, "none", Figures(row => !hasNumbers[row]), " | | |");
    }

    /// <summary>Writes for each tenth of confidence how often the answer is right.</summary>
    public void WriteReliability(TextWriter output)
    {
        float[] shares = Shares();
        output.WriteLine($"Reliability of {name}: confidence, right, answers");
        foreach ((int count, double confidence, double accuracy) in PairFigures.Reliability(shares, labels).Where(bin => bin.Count > 0))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {confidence:0.000} | {accuracy:0.000} | {count} |"));
        }
    }

    private void Row(TextWriter output, string which, PairFigures f, string rest) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {which} | {f.Count} | {f.Accuracy:0.000} | {f.MacroF1:0.000} | {f.Auroc:0.000} | {f.RecallAt90:0.000} | {f.RecallAt95:0.000} | {f.CalibrationError:0.000}{rest} |"));

    private PairFigures Figures(Func<int, bool> takes)
    {
        float[] shares = Shares();
        int[] rows = [.. Enumerable.Range(0, labels.Length).Where(takes)];
        return PairFigures.Of([.. rows.SelectMany(row => shares[(row * Softmax.Labels)..((row + 1) * Softmax.Labels)])], [.. rows.Select(row => labels[row])]);
    }

    /// <summary>Three probabilities a pair.</summary>
    public float[] Shares()
    {
        float[] shares = [.. Scores];
        Calibration.Apply(shares, Temperature);
        return shares;
    }

    private static string Spread(PairFigures[] parts, Func<PairFigures, double> figure)
    {
        double mean = parts.Average(figure);
        double deviation = Math.Sqrt(parts.Sum(part => Math.Pow(figure(part) - mean, 2)) / Math.Max(1, parts.Length - 1));
        return string.Create(CultureInfo.InvariantCulture, $"{mean:0.000} ± {deviation:0.000}");
    }
}
