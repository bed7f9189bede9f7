namespace FactCheck.Learning;

/// <summary>Multinomial logistic regression over the features. Immutable and thread-safe.</summary>
internal sealed class SoftmaxRegression
{
    private readonly float[] weights;

    /// <summary>Makes the model of its weights.</summary>
    /// <param name="weights">For each label a bias and a weight a feature.</param>
    public SoftmaxRegression(float[] weights)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(weights.Length, Softmax.Labels * (PairFeatures.Count + 1), nameof(weights));
        this.weights = weights;
    }

    /// <summary>Adds the scores to <paramref name="scores"/>.</summary>
    public void Add(ReadOnlySpan<float> features, Span<float> scores)
    {
        int count = PairFeatures.Count;
        for (int label = 0; label < Softmax.Labels; label++)
        {
            ReadOnlySpan<float> row = weights.AsSpan(label * (count + 1), count + 1);
            float sum = row[0];
            for (int feature = 0; feature < count; feature++)
            {
                sum += row[feature + 1] * features[feature];
            }

            scores[label] += sum;
        }
    }

    public static SoftmaxRegression Read(BinaryReader reader)
    {
        float[] all = new float[Softmax.Labels * (PairFeatures.Count + 1)];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = reader.ReadSingle();
        }

        return new(all);
    }

    public void Write(BinaryWriter writer)
    {
        foreach (float weight in weights)
        {
            writer.Write(weight);
        }
    }
}
