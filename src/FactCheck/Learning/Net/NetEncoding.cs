namespace FactCheck.Learning.Net;

/// <summary>
/// What the network makes of one statement by itself, whatever it is compared with: worth keeping where a statement is compared with several.
/// </summary>
internal sealed class NetEncoding
{
    private const int Width = NetWeights.Hidden;
    private const int MostRows = Statement.MostWords + 2;

    /// <summary>The number of words.</summary>
    public int Count { get; private set; }

    /// <summary>What is given of each word.</summary>
    public float[] Inputs { get; } = new float[MostRows * NetWeights.Inputs];

    /// <summary>The words by themselves, between two rows of zeros.</summary>
    public float[] Embedded { get; } = new float[MostRows * Width];

    /// <summary>The words in their surroundings, row after row.</summary>
    public float[] Words { get; } = new float[MostRows * Width];

    /// <summary>What each word looks for.</summary>
    public float[] Queries { get; } = new float[MostRows * Width];

    /// <summary>What each word is found by.</summary>
    public float[] Keys { get; } = new float[MostRows * Width];

    /// <summary>Reads a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="factors">What the embedded words are multiplied with, in training; empty otherwise.</param>
    public void Encode(Statement statement, NetWeights weights, ReadOnlySpan<float> factors = default)
    {
        Count = statement.Count;
        for (int i = 0; i < Count; i++)
        {
            NetInput.Write(statement, i, Inputs.AsSpan(i * NetWeights.Inputs, NetWeights.Inputs));
        }

        Span<float> rows = Embedded.AsSpan(Width, Count * Width);
        NetLayers.Fill(rows, weights.EmbedBias);
        MatrixKernel.AddProduct(Inputs, NetWeights.Inputs, 1, weights.Embed, Width, rows, Width, Count, NetWeights.Inputs, Width);
        NetLayers.Rectify(rows);
        for (int i = 0; i < factors.Length; i++)
        {
            rows[i] *= factors[i];
        }

        NetWindow.Look(Embedded, Count, weights.Window, weights.WindowBias, Words);
        Project(weights.Query, Queries);
        Project(weights.Key, Keys);
    }

    private void Project(float[] weights, float[] to)
    {
        to.AsSpan(0, Count * Width).Clear();
        MatrixKernel.AddProduct(Words, Width, 1, weights, Width, to, Width, Count, Width, Width);
    }
}
