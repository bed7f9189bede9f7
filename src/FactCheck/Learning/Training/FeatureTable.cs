namespace FactCheck.Learning.Training;

/// <summary>Features, labels and weights of the pairs to learn from; row after row.</summary>
/// <param name="Rows"><see cref="PairFeatures.Count"/> features a row.</param>
/// <param name="Labels">The label of each row.</param>
/// <param name="Weights">How much each row counts.</param>
internal sealed record FeatureTable(float[] Rows, PairLabel[] Labels, float[] Weights)
{
    public int Count => Labels.Length;

    public ReadOnlySpan<float> Row(int row) => Rows.AsSpan(row * PairFeatures.Count, PairFeatures.Count);

    /// <summary>The rows <paramref name="which"/> alone.</summary>
    public FeatureTable Take(int[] which)
    {
        float[] rows = new float[which.Length * PairFeatures.Count];
        for (int i = 0; i < which.Length; i++)
        {
            Row(which[i]).CopyTo(rows.AsSpan(i * PairFeatures.Count));
        }

        return new(rows, [.. which.Select(row => Labels[row])], [.. which.Select(row => Weights[row])]);
    }

    /// <summary>Works out the features of prepared pairs.</summary>
    public static FeatureTable Of(IReadOnlyList<PreparedPair> pairs)
    {
        float[] rows = new float[pairs.Count * PairFeatures.Count];
        Parallel.For(
            0,
            pairs.Count,
            () => new PairWorkspace(),
            (row, _, workspace) =>
            {
                workspace.Lay(pairs[row].Claim, pairs[row].Evidence);
                workspace.Features.CopyTo(rows.AsSpan(row * PairFeatures.Count));
                rows[(row * PairFeatures.Count) + (int)PairFeature.Manner_Corpus] = pairs[row].Corpus;
                return workspace;
            },
            _ => { });
        return new(rows, [.. pairs.Select(pair => pair.Label)], [.. pairs.Select(pair => pair.Weight)]);
    }
}
