using FactCheck.Language;
using FactCheck.Learning.Net;

namespace FactCheck.Training.Tagging;

/// <summary>The tagger's network while it learns; see <see cref="TaggerNetwork"/> for its layers.</summary>
internal sealed class NetworkLearner
{
    private const float WordDropout = 0.4f;
    private const float VectorDropout = 0.1f;
    private const float EncoderDropout = 0.15f;
    private const float HiddenDropout = 0.25f;
    private const int Encoded = TaggerNetwork.Encoded;
    private const int Hidden1 = TaggerNetwork.Hidden1;
    private const int Hidden2 = TaggerNetwork.Hidden2;
    private const int Window = TaggerNetwork.Window;
    private const int Reach = Window / 2;
    private const int Vectors = 100;
    private const int Outputs = TaggerNetwork.Outputs;
    private const int TagRows = TaggerNetwork.TagRows;

    private readonly int tags;
    private readonly Random random;
    private readonly WordVectors vectors = WordVectors.Default;
    private readonly float[] wordFrequencies;

    private readonly float[] given;
    private float[] encoded = [], encodedFactor = [], encodedGradient = [];
    private float[] hidden1 = [], hidden1Factor = [], hidden1Gradient = [];
    private float[] hidden2 = [], hidden2Factor = [], hidden2Gradient = [];
    private float[] outputs = [], vectorsIn = [];
    private int[] previousTags = [], pairs = [], tokenOfRow = [];
    private int time;

    public NetworkLearner(int tags, int rows, float[] wordFrequencies, int seed)
    {
        this.tags = tags;
        this.wordFrequencies = wordFrequencies;
        random = new Random(seed);
        given = new float[Math.Max(Hidden2, Outputs)];
        Embeddings = new Parameter(rows, Encoded, sparse: true).Fill(random, 0.05);
        VectorMap = new Parameter(Vectors, Encoded, sparse: false).Fill(random, 0.3);
        EncoderBias = new Parameter(1, Encoded, sparse: false);
        Weights1 = new Parameter(Window * Encoded, Hidden1, sparse: false).Fill(random, Math.Sqrt(1.0 / (Window * Encoded)) * 1.2);
        Bias1 = new Parameter(1, Hidden1, sparse: false);
        Weights2 = new Parameter(3 * Hidden1, Hidden2, sparse: false).Fill(random, Math.Sqrt(1.0 / (3 * Hidden1)) * 1.2);
        Previous = new Parameter(TagRows, Hidden2, sparse: true).Fill(random, 0.05);
        Pair = new Parameter(TagRows * TagRows, Hidden2, sparse: true);
        Bias2 = new Parameter(1, Hidden2, sparse: false);
        Weights3 = new Parameter(Hidden2, Outputs, sparse: false).Fill(random, Math.Sqrt(1.0 / Hidden2));
        Bias3 = new Parameter(1, Outputs, sparse: false);
    }

    public Parameter Embeddings { get; }

    public Parameter VectorMap { get; }

    public Parameter EncoderBias { get; }

    public Parameter Weights1 { get; }

    public Parameter Bias1 { get; }

    public Parameter Weights2 { get; }

    public Parameter Previous { get; }

    public Parameter Pair { get; }

    public Parameter Bias2 { get; }

    public Parameter Weights3 { get; }

    public Parameter Bias3 { get; }

    /// <summary>Learns from a few sentences at once; returns how many of their tags were guessed right on the way.</summary>
    public int Learn(ReadOnlySpan<EncodedExample> batch, float rate, bool ownTags)
    {
        int rows = Lay(batch);
        Forward(batch, rows);
        int right = Decode(batch, ownTags);
        Backward(batch, rows);
        time++;
        foreach (Parameter parameter in (Parameter[])[Embeddings, VectorMap, EncoderBias, Weights1, Bias1, Weights2, Previous, Pair, Bias2, Weights3, Bias3])
        {
            parameter.Step(rate, time);
        }

        return right;
    }

    /// <summary>Gives each token and the places outside each sentence a row; returns their number.</summary>
    private int Lay(ReadOnlySpan<EncodedExample> batch)
    {
        int rows = 0;
        foreach (EncodedExample example in batch)
        {
            rows += example.Tags.Length + (2 * Reach);
        }

        Grow(ref encoded, rows * Encoded);
        Grow(ref encodedFactor, rows * Encoded);
        Grow(ref encodedGradient, rows * Encoded);
        Grow(ref hidden1, rows * Hidden1);
        Grow(ref hidden1Factor, rows * Hidden1);
        Grow(ref hidden1Gradient, rows * Hidden1);
        Grow(ref hidden2, rows * Hidden2);
        Grow(ref hidden2Factor, rows * Hidden2);
        Grow(ref hidden2Gradient, rows * Hidden2);
        Grow(ref outputs, rows * Outputs);
        Grow(ref vectorsIn, rows * Vectors);
        previousTags = previousTags.Length < rows ? new int[rows * 2] : previousTags;
        pairs = pairs.Length < rows ? new int[rows * 2] : pairs;
        tokenOfRow = tokenOfRow.Length < rows ? new int[rows * 2] : tokenOfRow;
        Array.Clear(vectorsIn, 0, rows * Vectors);
        Array.Clear(hidden1, 0, rows * Hidden1);
        Array.Clear(hidden2, 0, rows * Hidden2);
        Array.Clear(outputs, 0, rows * Outputs);
        Array.Clear(encodedGradient, 0, rows * Encoded);
        Array.Clear(hidden1Gradient, 0, rows * Hidden1);
        Array.Clear(hidden2Gradient, 0, rows * Hidden2);
        return rows;
    }

    private static void Grow(ref float[] array, int length)
    {
        if (array.Length < length)
        {
            array = new float[length * 2];
        }
    }

    private void Forward(ReadOnlySpan<EncodedExample> batch, int rows)
    {
        int row = 0;
        foreach (EncodedExample example in batch)
        {
            for (int i = -Reach; i < example.Tags.Length + Reach; i++, row++)
            {
                Encode(example, i, row);
            }
        }

        MatrixKernel.AddProduct(vectorsIn, Vectors, 1, VectorMap.Value, Encoded, encoded, Encoded, rows, Vectors, Encoded);
        Rectify(encoded.AsSpan(0, rows * Encoded), encodedFactor, EncoderDropout);

        int inner = rows - (2 * Reach);
        for (int i = 0; i < inner; i++)
        {
            Bias1.Value.CopyTo(hidden1.AsSpan((i + Reach) * Hidden1, Hidden1));
        }

        MatrixKernel.AddProduct(encoded, Encoded, 1, Weights1.Value, Hidden1, hidden1.AsSpan(Reach * Hidden1), Hidden1, inner, Window * Encoded, Hidden1);
        Rectify(hidden1.AsSpan(0, rows * Hidden1), hidden1Factor, HiddenDropout);
        ClearOutside(batch, hidden1, hidden1Factor, Hidden1);

        for (int i = 1; i < rows - 1; i++)
        {
            Bias2.Value.CopyTo(hidden2.AsSpan(i * Hidden2, Hidden2));
        }

        MatrixKernel.AddProduct(hidden1, Hidden1, 1, Weights2.Value, Hidden2, hidden2.AsSpan(Hidden2), Hidden2, rows - 2, 3 * Hidden1, Hidden2);
    }

    private void Encode(EncodedExample example, int token, int row)
    {
        Span<float> to = encoded.AsSpan(row * Encoded, Encoded);
        EncoderBias.Value.CopyTo(to);
        if (token < 0 || token >= example.Tags.Length)
        {
            tokenOfRow[row] = -1;
            NetLayers.Add(to, Embeddings.Row(token < 0 ? 0 : 1));
            return;
        }

        tokenOfRow[row] = example.Starts[token];
        ReadOnlySpan<int> keys = example.RowsOf(token);
        int word = keys[0];
        if (word >= 0)
        {
            bool forget = random.NextSingle() < WordDropout / (WordDropout + wordFrequencies[word]);
            if (forget)
            {
                tokenOfRow[row] = ~example.Starts[token] - 1;
            }
            else
            {
                NetLayers.Add(to, Embeddings.Row(word));
            }
        }

        foreach (int key in keys[1..])
        {
            NetLayers.Add(to, Embeddings.Row(key));
        }

        int vector = example.Vectors[token];
        if (vector >= 0 && random.NextSingle() >= VectorDropout)
        {
            float scale = vectors.ScaleOf(vector);
            ReadOnlySpan<sbyte> from = vectors[vector];
            Span<float> into = vectorsIn.AsSpan(row * Vectors, Vectors);
            for (int i = 0; i < into.Length; i++)
            {
                into[i] = from[i] * scale;
            }
        }
    }

    /// <summary>Clears what is negative and, to lean on nothing too much, a random share of the rest; <paramref name="factors"/> remember it.</summary>
    private void Rectify(Span<float> values, float[] factors, float dropout)
    {
        float keep = 1 / (1 - dropout);
        uint limit = (uint)(dropout * 65536);
        ulong draw = 0;
        for (int i = 0; i < values.Length; i++)
        {
            if ((i & 3) == 0)
            {
                draw = (ulong)random.NextInt64();
            }

            uint sixteen = (uint)(draw >> ((i & 3) * 15)) & 0x7FFF;
            float factor = values[i] > 0 && sixteen * 2 >= limit ? keep : 0;
            factors[i] = factor;
            values[i] *= factor;
        }
    }

    private static void ClearOutside(ReadOnlySpan<EncodedExample> batch, float[] values, float[] factors, int width)
    {
        int row = 0;
        foreach (EncodedExample example in batch)
        {
            int end = row + example.Tags.Length + (2 * Reach);
            for (int outside = 0; outside < Reach; outside++)
            {
                values.AsSpan((row + outside) * width, width).Clear();
                factors.AsSpan((row + outside) * width, width).Clear();
                values.AsSpan((end - 1 - outside) * width, width).Clear();
                factors.AsSpan((end - 1 - outside) * width, width).Clear();
            }

            row = end;
        }
    }

    /// <summary>Tags from left to right, and leaves the gradient of the loss in <see cref="outputs"/>.</summary>
    private int Decode(ReadOnlySpan<EncodedExample> batch, bool ownTags)
    {
        int right = 0;
        int row = 0;
        foreach (EncodedExample example in batch)
        {
            int previous = TaggerNetwork.Boundary, before = TaggerNetwork.Boundary;
            for (int i = 0; i < example.Tags.Length; i++)
            {
                int at = row + Reach + i;
                previousTags[at] = previous;
                pairs[at] = (before * TagRows) + previous;
                int guess = DecodeToken(at, example, i);
                right += guess == example.Tags[i] ? 1 : 0;
                before = previous;
                previous = ownTags ? guess : example.Tags[i];
            }

            row += example.Tags.Length + (2 * Reach);
        }

        return right;
    }

    private int DecodeToken(int row, EncodedExample example, int token)
    {
        Span<float> hidden = hidden2.AsSpan(row * Hidden2, Hidden2);
        NetLayers.Add(hidden, Previous.Row(previousTags[row]));
        NetLayers.Add(hidden, Pair.Row(pairs[row]));
        Rectify(hidden, given, HiddenDropout);
        given.AsSpan(0, Hidden2).CopyTo(hidden2Factor.AsSpan(row * Hidden2));
        Span<float> scores = outputs.AsSpan(row * Outputs, Outputs);
        Bias3.Value.CopyTo(scores);
        MatrixKernel.AddProduct(hidden, Hidden2, 1, Weights3.Value, Outputs, scores, Outputs, 1, Hidden2, Outputs);
        int best = 0;
        for (int tag = 1; tag < tags; tag++)
        {
            best = scores[tag] > scores[best] ? tag : best;
        }

        float top = scores[best], sum = 0;
        for (int tag = 0; tag < tags; tag++)
        {
            scores[tag] = MathF.Exp(scores[tag] - top);
            sum += scores[tag];
        }

        for (int tag = 0; tag < Outputs; tag++)
        {
            scores[tag] = tag < tags ? scores[tag] / sum : 0;
        }

        if (example.Likelihoods.Length == 0)
        {
            scores[example.Tags[token]] -= 1;
        }
        else
        {
            for (int tag = 0; tag < tags; tag++)
            {
                scores[tag] -= example.Likelihoods[(token * tags) + tag];
            }
        }

        return best;
    }

    private void Backward(ReadOnlySpan<EncodedExample> batch, int rows)
    {
        ZeroOutsideOutputs(batch);
        MatrixKernel.AddProduct(hidden2, 1, Hidden2, outputs, Outputs, Weights3.Gradient, Outputs, Hidden2, rows, Outputs);
        Sum(outputs, Outputs, rows, Bias3.Gradient);
        float[] transposed = new float[Hidden2 * Outputs];
        MatrixKernel.Transpose(Weights3.Value, Hidden2, Outputs, transposed);
        MatrixKernel.AddProduct(outputs, Outputs, 1, transposed, Hidden2, hidden2Gradient, Hidden2, rows, Outputs, Hidden2);
        ScaleTokens(batch, hidden2Gradient, hidden2Factor, Hidden2);
        int row = 0;
        foreach (EncodedExample example in batch)
        {
            for (int i = 0; i < example.Tags.Length; i++)
            {
                int at = row + Reach + i;
                ReadOnlySpan<float> gradient = hidden2Gradient.AsSpan(at * Hidden2, Hidden2);
                Previous.AddToRow(previousTags[at], gradient);
                Pair.AddToRow(pairs[at], gradient);
            }

            row += example.Tags.Length + (2 * Reach);
        }

        Sum(hidden2Gradient, Hidden2, rows, Bias2.Gradient);
        MatrixKernel.AddProduct(hidden1, 1, Hidden1, hidden2Gradient.AsSpan(Hidden2), Hidden2, Weights2.Gradient, Hidden2, 3 * Hidden1, rows - 2, Hidden2);
        transposed = new float[3 * Hidden1 * Hidden2];
        MatrixKernel.Transpose(Weights2.Value, 3 * Hidden1, Hidden2, transposed);
        MatrixKernel.AddProduct(hidden2Gradient.AsSpan(Hidden2), Hidden2, 1, transposed, 3 * Hidden1, hidden1Gradient, Hidden1, rows - 2, Hidden2, 3 * Hidden1);
        Scale(hidden1Gradient.AsSpan(0, rows * Hidden1), hidden1Factor);
        Sum(hidden1Gradient, Hidden1, rows, Bias1.Gradient);
        int inner = rows - (2 * Reach);
        MatrixKernel.AddProduct(encoded, 1, Encoded, hidden1Gradient.AsSpan(Reach * Hidden1), Hidden1, Weights1.Gradient, Hidden1, Window * Encoded, inner, Hidden1);
        transposed = new float[Window * Encoded * Hidden1];
        MatrixKernel.Transpose(Weights1.Value, Window * Encoded, Hidden1, transposed);
        MatrixKernel.AddProduct(
            hidden1Gradient.AsSpan(Reach * Hidden1), Hidden1, 1, transposed, Window * Encoded, encodedGradient, Encoded, inner, Hidden1, Window * Encoded);
        Scale(encodedGradient.AsSpan(0, rows * Encoded), encodedFactor);
        Sum(encodedGradient, Encoded, rows, EncoderBias.Gradient);
        MatrixKernel.AddProduct(vectorsIn, 1, Vectors, encodedGradient, Encoded, VectorMap.Gradient, Encoded, Vectors, rows, Encoded);
        SpreadToEmbeddings(batch);
    }

    private void SpreadToEmbeddings(ReadOnlySpan<EncodedExample> batch)
    {
        int row = 0;
        foreach (EncodedExample example in batch)
        {
            for (int i = -Reach; i < example.Tags.Length + Reach; i++, row++)
            {
                ReadOnlySpan<float> gradient = encodedGradient.AsSpan(row * Encoded, Encoded);
                if (tokenOfRow[row] == -1)
                {
                    Embeddings.AddToRow(i < 0 ? 0 : 1, gradient);
                    continue;
                }

                ReadOnlySpan<int> keys = example.RowsOf(i);
                if (keys[0] >= 0 && tokenOfRow[row] >= 0)
                {
                    Embeddings.AddToRow(keys[0], gradient);
                }

                foreach (int key in keys[1..])
                {
                    Embeddings.AddToRow(key, gradient);
                }
            }
        }
    }

    private void ZeroOutsideOutputs(ReadOnlySpan<EncodedExample> batch)
    {
        int row = 0;
        foreach (EncodedExample example in batch)
        {
            int end = row + example.Tags.Length + (2 * Reach);
            outputs.AsSpan(row * Outputs, Reach * Outputs).Clear();
            outputs.AsSpan((end - Reach) * Outputs, Reach * Outputs).Clear();
            hidden2.AsSpan(row * Hidden2, Reach * Hidden2).Clear();
            hidden2.AsSpan((end - Reach) * Hidden2, Reach * Hidden2).Clear();
            row = end;
        }
    }

    private static void ScaleTokens(ReadOnlySpan<EncodedExample> batch, float[] values, float[] factors, int width)
    {
        int row = 0;
        foreach (EncodedExample example in batch)
        {
            int end = row + example.Tags.Length + (2 * Reach);
            values.AsSpan(row * width, Reach * width).Clear();
            values.AsSpan((end - Reach) * width, Reach * width).Clear();
            int first = (row + Reach) * width;
            int length = example.Tags.Length * width;
            Scale(values.AsSpan(first, length), factors.AsSpan(first, length));
            row = end;
        }
    }

    private static void Scale(Span<float> values, ReadOnlySpan<float> factors)
    {
        for (int i = 0; i < values.Length; i++)
        {
            values[i] *= factors[i];
        }
    }

    private static void Sum(float[] values, int width, int rows, float[] to)
    {
        for (int row = 0; row < rows; row++)
        {
            NetLayers.Add(to, values.AsSpan(row * width, width));
        }
    }
}

/// <summary>A sentence as the network sees it.</summary>
/// <param name="Tags">The tags by number.</param>
/// <param name="Starts">Where the rows of each token begin in <paramref name="Rows"/>; one more at the end.</param>
/// <param name="Rows">The embedding rows of the tokens: of each, first the word's (-1 where it is not known), then those of its other known keys.</param>
/// <param name="Vectors">The number of each token's word vector, or -1.</param>
/// <param name="Likelihoods">How likely each tag of each token is; empty where the tags are certain.</param>
internal sealed record EncodedExample(byte[] Tags, int[] Starts, int[] Rows, int[] Vectors, float[] Likelihoods)
{
    public ReadOnlySpan<int> RowsOf(int token) => Rows.AsSpan(Starts[token], Starts[token + 1] - Starts[token]);
}
