using System.Numerics;

using FactCheck.Learning.Net;

namespace FactCheck.Training.Tagging;

/// <summary>A matrix of weights that learns by Adam; of a sparse one only the rows touched since the last step change.</summary>
internal sealed class Parameter(int rows, int columns, bool sparse)
{
    private const float Decay1 = 0.9f;
    private const float Decay2 = 0.999f;

    private readonly float[] mean = new float[rows * columns];
    private readonly float[] square = new float[rows * columns];
    private readonly bool[] isTouched = new bool[sparse ? rows : 0];
    private readonly List<int> touched = [];

    public int Columns => columns;

    public float[] Value { get; } = new float[rows * columns];

    public float[] Gradient { get; } = new float[rows * columns];

    public Span<float> Row(int row) => Value.AsSpan(row * columns, columns);

    /// <summary>Fills with numbers of about the deviation <paramref name="deviation"/>.</summary>
    public Parameter Fill(Random random, double deviation)
    {
        for (int i = 0; i < Value.Length; i++)
        {
            Value[i] = (float)((random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.5) * 2 * deviation);
        }

        return this;
    }

    /// <summary>Adds to the gradient of one row.</summary>
    public void AddToRow(int row, ReadOnlySpan<float> gradient)
    {
        if (sparse && !isTouched[row])
        {
            isTouched[row] = true;
            touched.Add(row);
        }

        NetLayers.Add(Gradient.AsSpan(row * columns, columns), gradient);
    }

    public void Step(float rate, int time)
    {
        float step = rate * MathF.Sqrt(1 - MathF.Pow(Decay2, time)) / (1 - MathF.Pow(Decay1, time));
        if (!sparse)
        {
            Step(0, Value.Length, step);
            return;
        }

        foreach (int row in touched)
        {
            Step(row * columns, columns, step);
            isTouched[row] = false;
        }

        touched.Clear();
    }

    private void Step(int start, int length, float step)
    {
        Span<float> gradients = Gradient.AsSpan(start, length);
        Span<float> means = mean.AsSpan(start, length);
        Span<float> squares = square.AsSpan(start, length);
        Span<float> values = Value.AsSpan(start, length);
        int at = 0;
        for (; at + Vector<float>.Count <= length; at += Vector<float>.Count)
        {
            var gradient = new Vector<float>(gradients[at..]);
            Vector<float> m = (new Vector<float>(means[at..]) * Decay1) + (gradient * (1 - Decay1));
            Vector<float> s = (new Vector<float>(squares[at..]) * Decay2) + (gradient * gradient * (1 - Decay2));
            m.CopyTo(means[at..]);
            s.CopyTo(squares[at..]);
            (new Vector<float>(values[at..]) - (m * step / (Vector.SquareRoot(s) + new Vector<float>(1e-6f)))).CopyTo(values[at..]);
        }

        for (; at < length; at++)
        {
            means[at] = (means[at] * Decay1) + (gradients[at] * (1 - Decay1));
            squares[at] = (squares[at] * Decay2) + (gradients[at] * gradients[at] * (1 - Decay2));
            values[at] -= means[at] * step / (MathF.Sqrt(squares[at]) + 1e-6f);
        }

        gradients.Clear();
    }
}
