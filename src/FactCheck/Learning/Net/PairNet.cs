namespace FactCheck.Learning.Net;

/// <summary>
/// A small network that reads both statements: each word in its surroundings looks at the words of the other statement, by what it means and by how the two relate
/// (same word, opposed, clashing numbers), and what it finds there is compared and pooled. Immutable and thread-safe.
/// </summary>
internal sealed class PairNet(NetWeights weights)
{
    /// <summary>The weights.</summary>
    public NetWeights Weights => weights;

    /// <summary>Writes the scores of a pair whose statements are encoded; allocates nothing.</summary>
    public void Score(NetEncoding claim, NetEncoding evidence, PairMatrix matrix, NetWorkspace workspace, Span<float> scores)
    {
        Span<float> pooled = workspace.Pooled;
        workspace.Side.Look(claim, evidence, matrix, fromClaim: true, weights, pooled);
        workspace.Side.Look(evidence, claim, matrix, fromClaim: false, weights, pooled[(3 * NetWeights.Hidden)..]);

        // The manner of labelling is always that of the first corpus.
        pooled[(6 * NetWeights.Hidden)..].Clear();
        pooled[6 * NetWeights.Hidden] = 1;
        Finish(pooled, workspace.Last, workspace.Outputs);
        workspace.Outputs.AsSpan(0, Softmax.Labels).CopyTo(scores);
    }

    private void Finish(ReadOnlySpan<float> pooled, Span<float> last, Span<float> outputs)
    {
        weights.LastBias.CopyTo(last);
        MatrixKernel.AddProduct(pooled, NetWeights.Pooled, 1, weights.Last, NetWeights.Final, last, NetWeights.Final, 1, NetWeights.Pooled, NetWeights.Final);
        NetLayers.Rectify(last);
        weights.OutputBias.CopyTo(outputs);
        MatrixKernel.AddProduct(last, NetWeights.Final, 1, weights.Output, NetWeights.Outputs, outputs, NetWeights.Outputs, 1, NetWeights.Final, NetWeights.Outputs);
    }
}

/// <summary>What one thread judges with.</summary>
internal sealed class NetWorkspace
{
    public NetSide Side { get; } = new();

    public float[] Pooled { get; } = new float[NetWeights.Pooled];

    public float[] Last { get; } = new float[NetWeights.Final];

    public float[] Outputs { get; } = new float[NetWeights.Outputs];

    /// <summary>Room for the encoding of a claim that is not kept.</summary>
    public NetEncoding Claim { get; } = new();

    /// <summary>Room for the encoding of an evidence that is not kept.</summary>
    public NetEncoding Evidence { get; } = new();
}
