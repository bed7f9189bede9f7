using FactCheck.Learning;
using FactCheck.Learning.Net;

namespace FactCheck.Training.Pairs.Net;

/// <summary>The way back through a layer of windows.</summary>
internal sealed class NetWindowBack
{
    private const int Width = NetWeights.Hidden;

    private readonly float[] windowGradient = new float[Statement.MostWords * Width];
    private readonly float[] rowsGradient = new float[(Statement.MostWords + 2) * Width];

    /// <summary>Adds to the gradients of the layer and gives that of its rows, without the zeros around them.</summary>
    /// <param name="rows">What the layer was given: rows between two of zeros.</param>
    /// <param name="words">What it made of them.</param>
    /// <param name="wordsGradient">The gradient of that, as many rows as words.</param>
    /// <param name="transpose">The transpose of its weights.</param>
    /// <param name="weights">The gradient of the weights.</param>
    /// <param name="bias">The gradient of the bias.</param>
    public Span<float> Back(ReadOnlySpan<float> rows, ReadOnlySpan<float> words, ReadOnlySpan<float> wordsGradient, float[] transpose, float[] weights, float[] bias)
    {
        // A word is its row and what its window gives, where that is above zero.
        int length = wordsGradient.Length, count = length / Width;
        Array.Clear(rowsGradient, 0, length + (2 * Width));
        Span<float> own = rowsGradient.AsSpan(Width, length);
        wordsGradient.CopyTo(own);
        for (int i = 0; i < length; i++)
        {
            windowGradient[i] = words[i] - rows[Width + i] > 0 ? wordsGradient[i] : 0;
        }

        NetEncodingBack.Columns(windowGradient.AsSpan(0, length), bias);
        MatrixKernel.AddProduct(rows, 1, Width, windowGradient, Width, weights, Width, 3 * Width, count, Width);
        MatrixKernel.AddProduct(windowGradient, Width, 1, transpose, 3 * Width, rowsGradient, Width, count, Width, 3 * Width);
        return own;
    }
}
