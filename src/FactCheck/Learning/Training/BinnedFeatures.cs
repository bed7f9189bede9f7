namespace FactCheck.Learning.Training;

/// <summary>Features cut into bins of about as many rows, column after column.</summary>
internal sealed class BinnedFeatures
{
    /// <summary>The most bins of a feature.</summary>
    public const int Most = 64;

    private readonly byte[][] columns;
    private readonly float[][] edges;

    public BinnedFeatures(FeatureTable table)
    {
        Columns = PairFeatures.Count;
        columns = new byte[Columns][];
        edges = new float[Columns][];
        Parallel.For(0, Columns, column =>
        {
            float[] values = new float[table.Count];
            for (int row = 0; row < values.Length; row++)
            {
                values[row] = table.Rows[(row * Columns) + column];
            }

            float[] cuts = Cuts(values);
            byte[] bins = new byte[values.Length];
            for (int row = 0; row < bins.Length; row++)
            {
                int at = Array.BinarySearch(cuts, values[row]);
                bins[row] = (byte)(at >= 0 ? at : ~at);
            }

            edges[column] = cuts;
            columns[column] = bins;
        });
    }

    public int Columns { get; }

    public ReadOnlySpan<byte> Column(int feature) => columns[feature];

    public int Bins(int feature) => edges[feature].Length + 1;

    /// <summary>The value above which a row lies behind bin <paramref name="bin"/>.</summary>
    public float Edge(int feature, int bin) => edges[feature][bin];

    /// <summary>Upper borders: a value belongs to the first bin whose border is not below it.</summary>
    private static float[] Cuts(float[] values)
    {
        float[] sorted = [.. values.Order()];
        float[] distinct = [.. sorted.Distinct()];
        if (distinct.Length <= Most)
        {
            return [.. distinct.Zip(distinct.Skip(1), (low, high) => low + ((high - low) / 2))];
        }

        var cuts = new SortedSet<float>();
        for (int bin = 1; bin < Most; bin++)
        {
            cuts.Add(sorted[(int)((long)bin * sorted.Length / Most)]);
        }

        cuts.Remove(sorted[^1]);
        return [.. cuts];
    }
}
