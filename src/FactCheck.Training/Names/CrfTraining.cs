using FactCheck.Extraction.Names.Recognition;

namespace FactCheck.Training.Names;

/// <summary>An example with its features as rows of the weights.</summary>
internal sealed record Sequence(int[][] Rows, byte[] Links, int[] Allowed);

/// <summary>
/// A conditional random field over the labels of a region, trained by stochastic gradients (AdaGrad) on the likelihood of all label sequences that the annotation
/// allows. Seeded; the same examples give the same weights.
/// </summary>
internal sealed class CrfTraining
{
    public const int Labels = NameLabel.Count;
    private const float Rate = 0.12f;

    private readonly float[] weights;
    private readonly float[] squares;
    private readonly double[] sums;
    private readonly float[] edges = new float[NameLink.Count * Labels * Labels];
    private readonly float[] edgeSquares = new float[NameLink.Count * Labels * Labels];
    private readonly double[] edgeSums = new double[NameLink.Count * Labels * Labels];
    private readonly float l2;
    private readonly double dropout;
    private int snapshots;

    public CrfTraining(int rows, float l2, double dropout)
    {
        weights = new float[rows * Labels];
        squares = new float[rows * Labels];
        sums = new double[rows * Labels];
        this.l2 = l2;
        this.dropout = dropout;
    }

    public float[] Weights => weights;

    public float[] Edges => edges;

    /// <summary>Learns from the sequences; the weights are averages over the later passes.</summary>
    public void Run(Sequence[] sequences, int passes, int seed, Action<int, double>? report = null)
    {
        var random = new Random(seed);
        Sequence[] order = [.. sequences];
        for (int pass = 0; pass < passes; pass++)
        {
            random.Shuffle(order);
            double loss = 0;
            foreach (Sequence sequence in order)
            {
                loss += Step(sequence, random);
            }

            report?.Invoke(pass, loss / order.Length);
            if (pass >= passes / 2)
            {
                snapshots++;
                for (int i = 0; i < weights.Length; i++)
                {
                    sums[i] += weights[i];
                }

                for (int i = 0; i < edges.Length; i++)
                {
                    edgeSums[i] += edges[i];
                }
            }
        }

        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] = (float)(sums[i] / snapshots);
        }

        for (int i = 0; i < edges.Length; i++)
        {
            edges[i] = (float)(edgeSums[i] / snapshots);
        }
    }

    private double Step(Sequence sequence, Random random)
    {
        int n = sequence.Rows.Length;
        int[][] rows = new int[n][];
        for (int i = 0; i < n; i++)
        {
            rows[i] = dropout > 0 ? Drop(sequence.Rows[i], random) : sequence.Rows[i];
        }

        float scale = dropout > 0 ? (float)(1 / (1 - dropout)) : 1f;
        double[] scores = Scores(rows, scale);
        var free = new Lattice(scores, sequence.Links, edges, null);
        var held = new Lattice(scores, sequence.Links, edges, sequence.Allowed);
        if (double.IsNegativeInfinity(held.LogTotal))
        {
            return 0;
        }

        for (int i = 0; i < n; i++)
        {
            for (int label = 0; label < Labels; label++)
            {
                float gradient = (float)(free.Probability(i, label) - held.Probability(i, label));
                if (MathF.Abs(gradient) < 1e-4f)
                {
                    continue;
                }

                foreach (int row in rows[i])
                {
                    Change(weights, squares, (row * Labels) + label, gradient * scale);
                }
            }

            ChangeEdges(sequence, free, held, i);
        }

        return free.LogTotal - held.LogTotal;
    }

    private void ChangeEdges(Sequence sequence, Lattice free, Lattice held, int i)
    {
        if (i == 0)
        {
            return;
        }

        int offset = sequence.Links[i] * Labels * Labels;
        for (int from = 0; from < Labels; from++)
        {
            for (int to = 0; to < Labels; to++)
            {
                float gradient = (float)(free.Pair(i, from, to) - held.Pair(i, from, to));
                if (MathF.Abs(gradient) >= 1e-4f)
                {
                    Change(edges, edgeSquares, offset + (from * Labels) + to, gradient);
                }
            }
        }
    }

    private void Change(float[] values, float[] seen, int cell, float gradient)
    {
        gradient += l2 * values[cell];
        seen[cell] += gradient * gradient;
        values[cell] -= Rate * gradient / (MathF.Sqrt(seen[cell]) + 1e-3f);
    }

    private int[] Drop(int[] rows, Random random)
    {
        int[] kept = new int[rows.Length];
        int count = 0;
        foreach (int row in rows)
        {
            if (random.NextSingle() >= dropout)
            {
                kept[count++] = row;
            }
        }

        return kept[..count];
    }

    public double[] Scores(int[][] rows, float scale)
    {
        double[] scores = new double[rows.Length * Labels];
        Span<float> sum = stackalloc float[Labels];
        for (int i = 0; i < rows.Length; i++)
        {
            sum.Clear();
            foreach (int row in rows[i])
            {
                ReadOnlySpan<float> cells = weights.AsSpan(row * Labels, Labels);
                for (int label = 0; label < Labels; label++)
                {
                    sum[label] += cells[label];
                }
            }

            for (int label = 0; label < Labels; label++)
            {
                scores[(i * Labels) + label] = sum[label] * scale;
            }
        }

        return scores;
    }

    /// <summary>Sums over label sequences, scaled at each step so that they stay within range.</summary>
    private sealed class Lattice
    {
        private readonly double[] forward;
        private readonly double[] backward;
        private readonly double[] emit;
        private readonly double[] move;
        private readonly byte[] links;
        private readonly double[] scale;
        private readonly int n;

        public Lattice(double[] scores, byte[] links, float[] edges, int[]? allowed)
        {
            n = links.Length;
            this.links = links;
            emit = new double[n * Labels];
            forward = new double[n * Labels];
            backward = new double[n * Labels];
            scale = new double[n];
            move = Moves(edges);
            double log = 0;
            for (int i = 0; i < n; i++)
            {
                double top = scores.AsSpan(i * Labels, Labels).ToArray().Max();
                log += top;
                for (int label = 0; label < Labels; label++)
                {
                    bool may = allowed is null || (allowed[i] & (1 << label)) != 0;
                    emit[(i * Labels) + label] = may ? Math.Exp(scores[(i * Labels) + label] - top) : 0;
                }
            }

            for (int i = 0; i < n; i++)
            {
                double total = 0;
                for (int to = 0; to < Labels; to++)
                {
                    double sum = i == 0 ? (NameLabel.MayFollow(0, to) ? 1 : 0) : 0;
                    for (int from = 0; from < Labels && i > 0; from++)
                    {
                        sum += forward[((i - 1) * Labels) + from] * move[(links[i] * Labels * Labels) + (from * Labels) + to];
                    }

                    sum *= emit[(i * Labels) + to];
                    forward[(i * Labels) + to] = sum;
                    total += sum;
                }

                scale[i] = total;
                log += Math.Log(total);
                for (int to = 0; to < Labels && total > 0; to++)
                {
                    forward[(i * Labels) + to] /= total;
                }
            }

            LogTotal = log;
            for (int label = 0; label < Labels; label++)
            {
                backward[((n - 1) * Labels) + label] = 1;
            }

            for (int i = n - 2; i >= 0; i--)
            {
                for (int from = 0; from < Labels; from++)
                {
                    double sum = 0;
                    for (int to = 0; to < Labels; to++)
                    {
                        sum += move[(links[i + 1] * Labels * Labels) + (from * Labels) + to] * emit[((i + 1) * Labels) + to] * backward[((i + 1) * Labels) + to];
                    }

                    backward[(i * Labels) + from] = sum / scale[i + 1];
                }
            }
        }

        public double LogTotal { get; }

        public double Probability(int i, int label) => forward[(i * Labels) + label] * backward[(i * Labels) + label];

        public double Pair(int i, int from, int to) =>
            forward[((i - 1) * Labels) + from] * move[(links[i] * Labels * Labels) + (from * Labels) + to] * emit[(i * Labels) + to] * backward[(i * Labels) + to] / scale[i];

        private static double[] Moves(float[] edges)
        {
            double[] moves = new double[edges.Length];
            for (int cell = 0; cell < edges.Length; cell++)
            {
                moves[cell] = NameLabel.MayFollow(cell / Labels % Labels, cell % Labels) ? Math.Exp(edges[cell]) : 0;
            }

            return moves;
        }
    }
}
