namespace FactCheck.Learning.Net;

/// <summary>A layer that gives each word what three neighbouring rows say together, on top of its own.</summary>
internal static class NetWindow
{
    private const int Width = NetWeights.Hidden;

    /// <summary>Writes to <paramref name="words"/> each of <paramref name="count"/> rows with what its window gives added.</summary>
    /// <param name="rows">The rows, from the second on: the first and the one behind the last become zeros, so that the windows of the outer ones reach over the edge.</param>
    /// <param name="count">The number of words.</param>
    /// <param name="weights">The weights of the window.</param>
    /// <param name="bias">Their bias.</param>
    /// <param name="words">Room for the words, from the first on.</param>
    public static void Look(Span<float> rows, int count, float[] weights, float[] bias, Span<float> words)
    {
        rows[..Width].Clear();
        rows.Slice((count + 1) * Width, Width).Clear();
        words = words[..(count * Width)];
        NetLayers.Fill(words, bias);
        MatrixKernel.AddProduct(rows, Width, 1, weights, Width, words, Width, count, 3 * Width, Width);
        NetLayers.Rectify(words);
        NetLayers.Add(words, rows.Slice(Width, count * Width));
    }
}
