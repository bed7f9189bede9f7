using FactCheck.Learning.Net;

namespace FactCheck.Learning;

/// <summary>What one thread compares pairs with; it carries nothing from one pair to the next.</summary>
internal sealed class PairWorkspace
{
    private readonly float[] features = new float[PairFeatures.Count];
    private NetWorkspace? net;

    /// <summary>How the words of the pair stand to each other.</summary>
    public PairMatrix Matrix { get; } = new();

    /// <summary>Which words say the same.</summary>
    public WordAlignment Alignment { get; } = new();

    /// <summary>What the network works with; made when it is first asked.</summary>
    public NetWorkspace Net => net ??= new();

    /// <summary>The features of the pair.</summary>
    public ReadOnlySpan<float> Features => features;

    /// <summary>Compares a pair.</summary>
    public void Lay(Statement claim, Statement evidence)
    {
        Matrix.Lay(claim, evidence);
        Alignment.Align(Matrix);
        Array.Clear(features);
        QuantityFeatures.Write(Matrix, features);
        AlignmentFeatures.Write(Matrix, Alignment, features);
        ContrastFeatures.Write(Matrix, Alignment, features);
    }
}
