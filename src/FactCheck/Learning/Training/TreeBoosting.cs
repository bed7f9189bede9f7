namespace FactCheck.Learning.Training;

/// <summary>Learns <see cref="BoostedTrees"/>: one tree a label and round, each on a part of the rows and features. Seeded; the same input gives the same trees.</summary>
internal static class TreeBoosting
{
    /// <summary>Learns trees.</summary>
    /// <param name="table">What to learn from.</param>
    /// <param name="options">How.</param>
    /// <param name="start">Trees to go on from: they stay, and new ones mend what they get wrong.</param>
    public static BoostedTrees Learn(FeatureTable table, BoostingOptions options, BoostedTrees? start = null)
    {
        var random = new Random(options.Seed);
        var bins = new BinnedFeatures(table);
        var grower = new TreeGrower(bins, options);
        float[] scores = Scores(table, start);
        var gradients = new float[Softmax.Labels][];
        var hessians = new float[Softmax.Labels][];
        for (int label = 0; label < Softmax.Labels; label++)
        {
            gradients[label] = new float[table.Count];
            hessians[label] = new float[table.Count];
        }

        var nodes = new List<TreeNode>();
        var roots = new List<int>();
        for (int round = 0; round < options.Rounds; round++)
        {
            Derive(table, scores, gradients, hessians);
            int[] rows = [.. Enumerable.Range(0, table.Count).Where(_ => random.NextDouble() < options.RowShare)];
            for (int label = 0; label < Softmax.Labels; label++)
            {
                int[] features = [.. Enumerable.Range(0, PairFeatures.Count).Where(_ => random.NextDouble() < options.FeatureShare)];
                List<TreeNode> tree = grower.Grow([.. rows], gradients[label], hessians[label], features);
                AddScores(tree, table, scores, label);
                int root = nodes.Count;
                roots.Add(root);
                nodes.AddRange(tree.Select(node => node.Child > 0 ? node with { Child = node.Child + root } : node));
            }
        }

        BoostedTrees learned = new([.. nodes], [.. roots]);
        return start is null ? learned : start.Followed(learned);
    }

    private static float[] Scores(FeatureTable table, BoostedTrees? start)
    {
        float[] scores = new float[table.Count * Softmax.Labels];
        for (int row = 0; start is not null && row < table.Count; row++)
        {
            start.Add(table.Row(row), scores.AsSpan(row * Softmax.Labels, Softmax.Labels));
        }

        return scores;
    }

    private static void Derive(FeatureTable table, float[] scores, float[][] gradients, float[][] hessians)
    {
        Span<float> shares = stackalloc float[Softmax.Labels];
        for (int row = 0; row < table.Count; row++)
        {
            scores.AsSpan(row * Softmax.Labels, Softmax.Labels).CopyTo(shares);
            Softmax.Of(shares);
            for (int label = 0; label < Softmax.Labels; label++)
            {
                float share = shares[label];
                gradients[label][row] = table.Weights[row] * (share - ((int)table.Labels[row] == label ? 1 : 0));
                hessians[label][row] = table.Weights[row] * Math.Max(1e-6f, 1.5f * share * (1 - share));
            }
        }
    }

    private static void AddScores(List<TreeNode> tree, FeatureTable table, float[] scores, int label)
    {
        TreeNode[] nodes = [.. tree];
        Parallel.For(0, table.Count, row =>
        {
            ReadOnlySpan<float> features = table.Row(row);
            TreeNode node = nodes[0];
            while (node.Child > 0)
            {
                node = nodes[node.Child + (features[node.Feature] > node.Value ? 1 : 0)];
            }

            scores[(row * Softmax.Labels) + label] += node.Value;
        });
    }
}
