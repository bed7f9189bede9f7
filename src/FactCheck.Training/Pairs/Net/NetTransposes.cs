using FactCheck.Learning.Net;

namespace FactCheck.Training.Pairs.Net;

/// <summary>The transposes of the large matrices, made anew after each step: the way back multiplies with them.</summary>
internal sealed class NetTransposes(NetWeights weights)
{
    private const int Width = NetWeights.Hidden;

    public float[] Window { get; } = new float[weights.Window.Length];

    public float[] Compose { get; } = new float[weights.Compose.Length];

    public float[] Query { get; } = new float[weights.Query.Length];

    public float[] Key { get; } = new float[weights.Key.Length];

    public float[] CompareClaim { get; } = new float[weights.CompareClaim.Length];

    public float[] CompareEvidence { get; } = new float[weights.CompareEvidence.Length];

    public void Refresh()
    {
        MatrixKernel.Transpose(weights.Window, 3 * Width, Width, Window);
        MatrixKernel.Transpose(weights.Compose, 3 * Width, Width, Compose);
        MatrixKernel.Transpose(weights.Query, Width, Width, Query);
        MatrixKernel.Transpose(weights.Key, Width, Width, Key);
        MatrixKernel.Transpose(weights.CompareClaim, NetWeights.Compared, Width, CompareClaim);
        MatrixKernel.Transpose(weights.CompareEvidence, NetWeights.Compared, Width, CompareEvidence);
    }
}
