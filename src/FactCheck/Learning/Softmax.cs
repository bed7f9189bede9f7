namespace FactCheck.Learning;

/// <summary>Turns scores into probabilities.</summary>
internal static class Softmax
{
    /// <summary>The number of labels.</summary>
    public const int Labels = 3;

    /// <summary>Replaces scores by probabilities.</summary>
    public static void Of(Span<float> scores)
    {
        float most = Math.Max(scores[0], Math.Max(scores[1], scores[2]));
        float sum = 0;
        for (int label = 0; label < Labels; label++)
        {
            scores[label] = MathF.Exp(scores[label] - most);
            sum += scores[label];
        }

        for (int label = 0; label < Labels; label++)
        {
            scores[label] /= sum;
        }
    }
}
