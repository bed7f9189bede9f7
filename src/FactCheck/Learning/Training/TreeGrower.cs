namespace FactCheck.Learning.Training;

/// <summary>How trees are boosted.</summary>
internal sealed record BoostingOptions
{
    public int Rounds { get; init; } = 200;

    public int Depth { get; init; } = 6;

    public float Rate { get; init; } = 0.08f;

    public float Regularization { get; init; } = 4;

    public float LeastHessian { get; init; } = 8;

    public double RowShare { get; init; } = 0.6;

    public double FeatureShare { get; init; } = 0.5;

    public int Seed { get; init; } = 17;
}

/// <summary>
/// Grows trees over binned features, level by level, by the gain of the second-order loss (Chen and Guestrin 2016). Sums are taken in order of the rows, so
/// that threads change nothing.
/// </summary>
internal sealed class TreeGrower(BinnedFeatures bins, BoostingOptions options)
{
    private readonly double[] sums = new double[bins.Columns * BinnedFeatures.Most * 2];

    /// <summary>Grows one tree and returns its nodes; the first is the root.</summary>
    /// <param name="rows">The rows to learn from, ascending; they are put in another order.</param>
    /// <param name="gradients">The first derivative of each row's loss.</param>
    /// <param name="hessians">The second.</param>
    /// <param name="features">The features that may be asked.</param>
    public List<TreeNode> Grow(int[] rows, float[] gradients, float[] hessians, int[] features)
    {
        var nodes = new List<TreeNode> { default };
        var level = new Queue<(int Node, int First, int End, int Depth)>();
        level.Enqueue((0, 0, rows.Length, 0));
        while (level.TryDequeue(out (int Node, int First, int End, int Depth) next))
        {
            Split? split = next.Depth == options.Depth ? null : Best(rows.AsSpan(next.First, next.End - next.First).ToArray(), gradients, hessians, features);
            (double gradient, double hessian) = Total(rows.AsSpan(next.First, next.End - next.First), gradients, hessians);
            float value = (float)(-options.Rate * gradient / (hessian + options.Regularization));
            if (split is not { } at)
            {
                nodes[next.Node] = new(0, 0, value, value);
                continue;
            }

            int middle = Partition(rows, next.First, next.End, at);
            nodes[next.Node] = new(at.Feature, nodes.Count, bins.Edge(at.Feature, at.Bin), value);
            level.Enqueue((nodes.Count, next.First, middle, next.Depth + 1));
            level.Enqueue((nodes.Count + 1, middle, next.End, next.Depth + 1));
            nodes.Add(default);
            nodes.Add(default);
        }

        return nodes;
    }

    private static (double Gradient, double Hessian) Total(ReadOnlySpan<int> rows, float[] gradients, float[] hessians)
    {
        double gradient = 0, hessian = 0;
        foreach (int row in rows)
        {
            gradient += gradients[row];
            hessian += hessians[row];
        }

        return (gradient, hessian);
    }

    private Split? Best(int[] rows, float[] gradients, float[] hessians, int[] features)
    {
        var best = new Split?[features.Length];
        Parallel.For(0, features.Length, index => best[index] = BestOf(features[index], rows, gradients, hessians));
        Split? most = null;
        foreach (Split? split in best)
        {
            most = split is { } s && (most is not { } m || s.Gain > m.Gain) ? split : most;
        }

        return most;
    }

    private Split? BestOf(int feature, int[] rows, float[] gradients, float[] hessians)
    {
        Span<double> own = sums.AsSpan(feature * BinnedFeatures.Most * 2, BinnedFeatures.Most * 2);
        own.Clear();
        ReadOnlySpan<byte> column = bins.Column(feature);
        double gradient = 0, hessian = 0;
        foreach (int row in rows)
        {
            int at = column[row] * 2;
            own[at] += gradients[row];
            own[at + 1] += hessians[row];
        }

        for (int i = 0; i < own.Length; i += 2)
        {
            gradient += own[i];
            hessian += own[i + 1];
        }

        double whole = Gain(gradient, hessian), leftGradient = 0, leftHessian = 0;
        Split? best = null;
        for (int bin = 0; bin + 1 < bins.Bins(feature); bin++)
        {
            leftGradient += own[bin * 2];
            leftHessian += own[(bin * 2) + 1];
            if (leftHessian < options.LeastHessian || hessian - leftHessian < options.LeastHessian)
            {
                continue;
            }

            double gain = Gain(leftGradient, leftHessian) + Gain(gradient - leftGradient, hessian - leftHessian) - whole;
            best = gain > 1e-6 && (best is not { } b || gain > b.Gain) ? new(feature, bin, gain) : best;
        }

        return best;
    }

    private double Gain(double gradient, double hessian) => gradient * gradient / (hessian + options.Regularization);

    /// <summary>Puts the rows of the left child first; both keep their order.</summary>
    private int Partition(int[] rows, int first, int end, Split split)
    {
        ReadOnlySpan<byte> column = bins.Column(split.Feature);
        var right = new List<int>(end - first);
        int at = first;
        for (int i = first; i < end; i++)
        {
            if (column[rows[i]] <= split.Bin)
            {
                rows[at++] = rows[i];
            }
            else
            {
                right.Add(rows[i]);
            }
        }

        right.CopyTo(rows, at);
        return at;
    }

    private readonly record struct Split(int Feature, int Bin, double Gain);
}
