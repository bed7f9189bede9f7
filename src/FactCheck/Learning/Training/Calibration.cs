namespace FactCheck.Learning.Training;

/// <summary>Brings probabilities to what they promise, by one number that all scores are divided by (Guo et al. 2017).</summary>
internal static class Calibration
{
    /// <summary>The temperature under which held-out answers are likeliest.</summary>
    /// <param name="scores">Three scores a pair.</param>
    /// <param name="labels">The right answers.</param>
    public static float Temperature(ReadOnlySpan<float> scores, ReadOnlySpan<PairLabel> labels)
    {
        float best = 1;
        double least = double.PositiveInfinity;
        for (int step = 50; step <= 250; step++)
        {
            float temperature = step / 100f;
            double loss = Loss(scores, labels, temperature);
            if (loss < least)
            {
                least = loss;
                best = temperature;
            }
        }

        return best;
    }

    /// <summary>Replaces scores by probabilities.</summary>
    public static void Apply(Span<float> scores, float temperature)
    {
        for (int row = 0; row < scores.Length; row += Softmax.Labels)
        {
            Span<float> own = scores.Slice(row, Softmax.Labels);
            for (int label = 0; label < own.Length; label++)
            {
                own[label] /= temperature;
            }

            Softmax.Of(own);
        }
    }

    private static double Loss(ReadOnlySpan<float> scores, ReadOnlySpan<PairLabel> labels, float temperature)
    {
        Span<float> own = stackalloc float[Softmax.Labels];
        double loss = 0;
        for (int row = 0; row < labels.Length; row++)
        {
            scores.Slice(row * Softmax.Labels, Softmax.Labels).CopyTo(own);
            Apply(own, temperature);
            loss -= Math.Log(Math.Max(1e-7, own[(int)labels[row]]));
        }

        return loss;
    }
}
