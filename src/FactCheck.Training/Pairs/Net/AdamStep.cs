using System.Numerics;
using System.Runtime.InteropServices;

namespace FactCheck.Training.Pairs.Net;

/// <summary>Steps of Adam with decoupled decay of weights (Loshchilov and Hutter 2019) over several matrices.</summary>
internal sealed class AdamStep
{
    private const float Decay1 = 0.9f;
    private const float Decay2 = 0.98f;

    private readonly float[][] weights;
    private readonly float[][] means;
    private readonly float[][] squares;
    private int time;

    public AdamStep(float[][] weights)
    {
        this.weights = weights;
        means = [.. weights.Select(matrix => new float[matrix.Length])];
        squares = [.. weights.Select(matrix => new float[matrix.Length])];
    }

    /// <summary>Moves the weights against the gradients, which are set to zero. Matrices keep their size unless decay pulls them in.</summary>
    public void Step(float[][] gradients, float rate, float decay)
    {
        time++;
        float step = rate * MathF.Sqrt(1 - MathF.Pow(Decay2, time)) / (1 - MathF.Pow(Decay1, time));
        for (int i = 0; i < weights.Length; i++)
        {
            Step(weights[i], gradients[i], means[i], squares[i], step, weights[i].Length > 200 ? 1 - (rate * decay) : 1);
        }
    }

    private static void Step(float[] values, float[] gradients, float[] means, float[] squares, float step, float keep)
    {
        Span<Vector<float>> value = MemoryMarshal.Cast<float, Vector<float>>(values.AsSpan());
        Span<Vector<float>> gradient = MemoryMarshal.Cast<float, Vector<float>>(gradients.AsSpan());
        Span<Vector<float>> mean = MemoryMarshal.Cast<float, Vector<float>>(means.AsSpan());
        Span<Vector<float>> square = MemoryMarshal.Cast<float, Vector<float>>(squares.AsSpan());
        for (int i = 0; i < value.Length; i++)
        {
            mean[i] = (mean[i] * Decay1) + (gradient[i] * (1 - Decay1));
            square[i] = (square[i] * Decay2) + (gradient[i] * gradient[i] * (1 - Decay2));
            value[i] = (value[i] * keep) - (mean[i] * step / (Vector.SquareRoot(square[i]) + new Vector<float>(1e-8f)));
        }

        for (int i = value.Length * Vector<float>.Count; i < values.Length; i++)
        {
            means[i] = (means[i] * Decay1) + (gradients[i] * (1 - Decay1));
            squares[i] = (squares[i] * Decay2) + (gradients[i] * gradients[i] * (1 - Decay2));
            values[i] = (values[i] * keep) - (means[i] * step / (MathF.Sqrt(squares[i]) + 1e-8f));
        }

        Array.Clear(gradients);
    }
}
