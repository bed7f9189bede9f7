namespace FactCheck.Learning.Training;

/// <summary>Learns <see cref="SoftmaxRegression"/> by small steps over shuffled rows (Adam), on features brought to one scale. Seeded.</summary>
internal static class RegressionTraining
{
    private const int Epochs = 12;
    private const int Batch = 64;
    private const float Rate = 0.004f;
    private const float Decay = 1e-4f;

    public static SoftmaxRegression Learn(FeatureTable table, int seed)
    {
        int columns = PairFeatures.Count;
        (float[] mean, float[] scale) = Scales(table);
        float[] weights = new float[Softmax.Labels * (columns + 1)];
        float[] gradient = new float[weights.Length], first = new float[weights.Length], second = new float[weights.Length];
        var random = new Random(seed);
        int[] order = [.. Enumerable.Range(0, table.Count)];
        int steps = Epochs * ((table.Count + Batch - 1) / Batch);
        float[] inputs = new float[columns + 1];
        Span<float> shares = stackalloc float[Softmax.Labels];
        for (int epoch = 0, step = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            for (int start = 0; start < order.Length; start += Batch)
            {
                int end = Math.Min(order.Length, start + Batch);
                for (int at = start; at < end; at++)
                {
                    Scale(table.Row(order[at]), mean, scale, inputs);
                    AddGradient(weights, inputs, table.Labels[order[at]], table.Weights[order[at]] / (end - start), shares, gradient);
                }

                step++;
                Step(weights, gradient, first, second, step, Rate * (1 - ((float)step / (steps + 1))));
            }
        }

        return new(Unscaled(weights, mean, scale));
    }

    private static void AddGradient(float[] weights, float[] inputs, PairLabel label, float weight, Span<float> shares, float[] gradient)
    {
        for (int l = 0; l < Softmax.Labels; l++)
        {
            shares[l] = Dot(weights.AsSpan(l * inputs.Length, inputs.Length), inputs);
        }

        Softmax.Of(shares);
        for (int l = 0; l < Softmax.Labels; l++)
        {
            float error = weight * (shares[l] - ((int)label == l ? 1 : 0));
            Span<float> row = gradient.AsSpan(l * inputs.Length, inputs.Length);
            for (int i = 0; i < inputs.Length; i++)
            {
                row[i] += error * inputs[i];
            }
        }
    }

    private static void Step(float[] weights, float[] gradient, float[] first, float[] second, int step, float rate)
    {
        float one = 1 - MathF.Pow(0.9f, step), two = 1 - MathF.Pow(0.999f, step);
        for (int i = 0; i < weights.Length; i++)
        {
            float slope = gradient[i] + (Decay * weights[i]);
            first[i] += 0.1f * (slope - first[i]);
            second[i] += 0.001f * ((slope * slope) - second[i]);
            weights[i] -= rate * (first[i] / one) / (MathF.Sqrt(second[i] / two) + 1e-8f);
            gradient[i] = 0;
        }
    }

    private static (float[] Mean, float[] Scale) Scales(FeatureTable table)
    {
        int columns = PairFeatures.Count;
        float[] mean = new float[columns], scale = new float[columns];
        for (int column = 0; column < columns; column++)
        {
            double sum = 0, squares = 0;
            for (int row = 0; row < table.Count; row++)
            {
                double value = table.Rows[(row * columns) + column];
                sum += value;
                squares += value * value;
            }

            double middle = sum / Math.Max(1, table.Count);
            double spread = Math.Sqrt(Math.Max(0, (squares / Math.Max(1, table.Count)) - (middle * middle)));
            mean[column] = (float)middle;
            scale[column] = spread > 1e-6 ? (float)(1 / spread) : 0;
        }

        return (mean, scale);
    }

    private static void Scale(ReadOnlySpan<float> features, float[] mean, float[] scale, float[] inputs)
    {
        inputs[0] = 1;
        for (int i = 0; i < features.Length; i++)
        {
            inputs[i + 1] = (features[i] - mean[i]) * scale[i];
        }
    }

    /// <summary>The same model for features as they are.</summary>
    private static float[] Unscaled(float[] weights, float[] mean, float[] scale)
    {
        float[] plain = new float[weights.Length];
        int row = mean.Length + 1;
        for (int label = 0; label < Softmax.Labels; label++)
        {
            double bias = weights[label * row];
            for (int i = 0; i < mean.Length; i++)
            {
                plain[(label * row) + i + 1] = weights[(label * row) + i + 1] * scale[i];
                bias -= weights[(label * row) + i + 1] * scale[i] * mean[i];
            }

            plain[label * row] = (float)bias;
        }

        return plain;
    }

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        float sum = 0;
        for (int i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }
}
