using System.Numerics;
using System.Runtime.InteropServices;

namespace FactCheck.Language;

/// <summary>A tag of the tagger: a part of speech and, of verbs, the form.</summary>
internal readonly record struct Tag(WordClass Class, VerbForm Form);

/// <summary>
/// The tagger's network. An encoder makes of each token by itself a vector, from the rows of its keys (<see cref="TokenFeatures"/>) and its word vector; a
/// first layer looks at five tokens, a second at three places of the first and at the two tags before. What a token adds to the first layer does not depend
/// on its neighbours, so it is worked out once a word ("projection"); the rest is whole numbers, so that every machine gives the same tags. Immutable and
/// thread-safe.
/// </summary>
internal sealed class TaggerNetwork
{
    /// <summary>The width of the encoder.</summary>
    public const int Encoded = 96;

    /// <summary>The width of the first layer.</summary>
    public const int Hidden1 = 64;

    /// <summary>The width of the second layer.</summary>
    public const int Hidden2 = 64;

    /// <summary>The tokens that the first layer sees.</summary>
    public const int Window = 5;

    /// <summary>Room for the scores of all tags.</summary>
    public const int Outputs = 32;

    /// <summary>The tag outside the sentence.</summary>
    public const int Boundary = Outputs - 1;

    /// <summary>The number of tags that may stand before a token, the one outside included.</summary>
    public const int TagRows = Outputs;

    /// <summary>The length of a projection: what a token adds to the first layer at each place of its window.</summary>
    public const int Projection = Window * Hidden1;

    /// <summary>What scores are divided by to be logarithms of odds.</summary>
    public const float ScoreUnit = ActivationScale * WeightScale;

    /// <summary>The bits by which sums of the second layer are too large.</summary>
    public const int WeightBits = 10;

    /// <summary>The most that a place of a layer may hold.</summary>
    public const int MostActivation = 4095;

    private const int ActivationScale = 256;
    private const int WeightScale = 1024;

    private readonly TaggerWeights weights;
    private readonly Dictionary<uint, int> rows;
    private readonly float[] spread;
    private readonly short[] bias1;
    private readonly short[] layer2;
    private readonly int[] previous;
    private readonly int[] pair;
    private readonly short[] layer3;
    private readonly int[] bias3;
    private readonly short[] before;
    private readonly short[] after;

    /// <summary>Makes the network.</summary>
    public TaggerNetwork(TaggerWeights weights)
    {
        this.weights = weights;
        rows = new(weights.Keys.Length);
        for (int row = 0; row < weights.Keys.Length; row++)
        {
            rows.Add(weights.Keys[row], row);
        }

        spread = Spread(weights.Layer1);
        bias1 = [.. weights.Bias1.Select(value => Quantise(value, ActivationScale, MostActivation))];
        layer2 = Interleave(weights.Layer2, 3 * Hidden1, Hidden2, 2047);
        previous = Add(weights.Previous, weights.Bias2);
        pair = [.. weights.Pair.Select(value => (int)Math.Round(value * ActivationScale * WeightScale))];
        layer3 = Interleave(weights.Layer3, Hidden2, Outputs, 7168);
        bias3 = [.. weights.Bias3.Select(value => (int)Math.Round(value * ActivationScale * WeightScale))];
        before = Project([TokenFeatures.Before], -1);
        after = Project([TokenFeatures.After], -1);
    }

    /// <summary>The tags, by number.</summary>
    public Tag[] Tags => weights.Tags;

    /// <summary>Writes what the token <paramref name="lower"/>, written as <paramref name="variant"/> says, adds to the first layer.</summary>
    public void Project(ReadOnlySpan<char> lower, int variant, Span<short> to)
    {
        Span<uint> keys = stackalloc uint[TokenFeatures.Most];
        int count = TokenFeatures.Write(lower, variant, keys);
        Project(keys[..count], WordVectors.Default.IndexOf(TokenFeatures.Stem(lower)), to);
    }

    /// <summary>Writes the tag of each token of a sentence: those that are <see cref="TaggerLexicon.Ambiguous"/> in <paramref name="tags"/> by the network.</summary>
    /// <param name="projections">One a token.</param>
    /// <param name="tags">The tags, by number, of the tokens that take but one.</param>
    /// <param name="hidden">Scratch space, of a row of the first layer a token and two more.</param>
    public void Predict(ReadOnlySpan<short[]> projections, Span<byte> tags, Span<short> hidden)
    {
        int length = projections.Length;
        hidden[..Hidden1].Clear();
        hidden.Slice((length + 1) * Hidden1, Hidden1).Clear();
        bool wanted = true;
        for (int i = 0; i < length; i++)
        {
            // Only places beside a token that the network has to tag are looked at.
            bool needed = wanted || tags[i] == TaggerLexicon.Ambiguous || (i + 1 < length && tags[i + 1] == TaggerLexicon.Ambiguous);
            wanted = tags[i] == TaggerLexicon.Ambiguous;
            if (needed)
            {
                FirstLayer(projections, i, hidden.Slice((i + 1) * Hidden1, Hidden1));
            }
        }

        int last = Boundary, beforeLast = Boundary;
        for (int i = 0; i < length; i++)
        {
            if (tags[i] == TaggerLexicon.Ambiguous)
            {
                tags[i] = Best(hidden.Slice(i * Hidden1, 3 * Hidden1), last, beforeLast);
            }

            beforeLast = last;
            last = tags[i];
        }
    }

    /// <summary>Writes the first layer of <paramref name="token"/>.</summary>
    public void FirstLayer(ReadOnlySpan<short[]> projections, int token, Span<short> to)
    {
        ReadOnlySpan<short> p0 = PartOf(projections, token, 0);
        ReadOnlySpan<short> p1 = PartOf(projections, token, 1);
        ReadOnlySpan<short> p2 = PartOf(projections, token, 2);
        ReadOnlySpan<short> p3 = PartOf(projections, token, 3);
        ReadOnlySpan<short> p4 = PartOf(projections, token, 4);
        var most = new Vector<short>(MostActivation);
        for (int i = 0; i < Hidden1; i += Vector<short>.Count)
        {
            Vector<short> sum = new Vector<short>(bias1, i) + new Vector<short>(p0[i..]) + new Vector<short>(p1[i..]) + new Vector<short>(p2[i..])
                + new Vector<short>(p3[i..]) + new Vector<short>(p4[i..]);
            Vector.Min(Vector.Max(sum, Vector<short>.Zero), most).CopyTo(to[i..]);
        }
    }

    /// <summary>What the token at one place of the window around <paramref name="token"/> adds.</summary>
    private ReadOnlySpan<short> PartOf(ReadOnlySpan<short[]> projections, int token, int place)
    {
        int neighbour = token + place - (Window / 2);
        short[] projection = neighbour < 0 ? before : (uint)neighbour >= (uint)projections.Length ? after : projections[neighbour];
        return projection.AsSpan(place * Hidden1, Hidden1);
    }

    /// <summary>The tag of a token that scores best, the first of those that score alike; see <see cref="Score"/>.</summary>
    internal byte Best(ReadOnlySpan<short> hidden, int last, int beforeLast) => WideLayers.IsSupported
        ? WideLayers.Best(
            hidden,
            previous.AsSpan(last * Hidden2, Hidden2),
            pair.AsSpan(((beforeLast * TagRows) + last) * Hidden2, Hidden2),
            layer2,
            layer3,
            bias3,
            Tags.Length)
        : BestOfScores(hidden, last, beforeLast);

    /// <summary>As <see cref="Best"/>, on any machine.</summary>
    internal byte BestOfScores(ReadOnlySpan<short> hidden, int last, int beforeLast)
    {
        Span<int> scores = stackalloc int[Outputs];
        Score(hidden, last, beforeLast, scores);
        int best = 0;
        for (int tag = 1; tag < Tags.Length; tag++)
        {
            best = scores[tag] > scores[best] ? tag : best;
        }

        return (byte)best;
    }

    /// <summary>Writes the scores of the tags of one token, in units of 1 / <see cref="ScoreUnit"/>.</summary>
    /// <param name="hidden">The first layer of the token before, of the token and of the one after.</param>
    /// <param name="last">The tag before.</param>
    /// <param name="beforeLast">The one before it.</param>
    /// <param name="scores">Room for <see cref="Outputs"/> numbers.</param>
    public void Score(ReadOnlySpan<short> hidden, int last, int beforeLast, Span<int> scores)
    {
        Span<int> sums = stackalloc int[Hidden2];
        previous.AsSpan(last * Hidden2, Hidden2).CopyTo(sums);
        Span<Vector<int>> wide = MemoryMarshal.Cast<int, Vector<int>>(sums);
        ReadOnlySpan<Vector<int>> terms = MemoryMarshal.Cast<int, Vector<int>>(pair.AsSpan(((beforeLast * TagRows) + last) * Hidden2, Hidden2));
        for (int i = 0; i < wide.Length; i++)
        {
            wide[i] += terms[i];
        }

        PairedRows.AddProduct(sums, hidden, layer2);
        Span<short> second = stackalloc short[Hidden2];
        for (int i = 0; i < wide.Length; i += 2)
        {
            Vector.Narrow(Activation(wide[i]), Activation(wide[i + 1])).CopyTo(second[(i * Vector<int>.Count)..]);
        }

        bias3.CopyTo(scores);
        PairedRows.AddProduct(scores, second, layer3);
    }

    private static Vector<int> Activation(Vector<int> sums) => Vector.Min(Vector.Max(sums >> WeightBits, Vector<int>.Zero), new Vector<int>(MostActivation));

    private short[] Project(ReadOnlySpan<uint> keys, int vector)
    {
        short[] projection = new short[Projection];
        Project(keys, vector, projection);
        return projection;
    }

    /// <summary>Sums run over rows, never over the lanes of a vector, so that they come in one order whatever the width of the machine's vectors.</summary>
    private void Project(ReadOnlySpan<uint> keys, int vector, Span<short> to)
    {
        Span<float> encoded = stackalloc float[Encoded];
        weights.EncoderBias.CopyTo(encoded);
        foreach (uint key in keys)
        {
            if (rows.TryGetValue(key, out int row))
            {
                ReadOnlySpan<sbyte> embedding = weights.Embeddings.AsSpan(row * Encoded, Encoded);
                float scale = weights.EmbeddingScales[row];
                for (int i = 0; i < encoded.Length; i++)
                {
                    encoded[i] += embedding[i] * scale;
                }
            }
        }

        if (vector >= 0)
        {
            ReadOnlySpan<sbyte> components = WordVectors.Default[vector];
            float scale = WordVectors.Default.ScaleOf(vector);
            for (int i = 0; i < components.Length; i++)
            {
                AddRow(encoded, weights.VectorMap.AsSpan(i * Encoded, Encoded), components[i] * scale);
            }
        }

        Span<float> sums = stackalloc float[Projection];
        sums.Clear();
        for (int i = 0; i < encoded.Length; i++)
        {
            if (encoded[i] > 0)
            {
                AddRow(sums, spread.AsSpan(i * Projection, Projection), encoded[i]);
            }
        }

        for (int i = 0; i < to.Length; i++)
        {
            to[i] = Quantise(sums[i], ActivationScale, MostActivation);
        }
    }

    private static void AddRow(Span<float> sums, ReadOnlySpan<float> row, float factor)
    {
        Span<Vector<float>> wide = MemoryMarshal.Cast<float, Vector<float>>(sums);
        ReadOnlySpan<Vector<float>> terms = MemoryMarshal.Cast<float, Vector<float>>(row);
        var factors = new Vector<float>(factor);
        for (int i = 0; i < wide.Length; i++)
        {
            wide[i] += terms[i] * factors;
        }
    }

    private static short Quantise(float value, float scale, int most) => (short)Math.Clamp(MathF.Round(value * scale), -most, most);

    /// <summary>The weights of the first layer so that those of one component of the encoder lie together, for each place of the window.</summary>
    private static float[] Spread(float[] layer1)
    {
        float[] placed = new float[layer1.Length];
        for (int place = 0; place < Window; place++)
        {
            for (int component = 0; component < Encoded; component++)
            {
                layer1.AsSpan(((place * Encoded) + component) * Hidden1, Hidden1).CopyTo(placed.AsSpan((component * Projection) + (place * Hidden1)));
            }
        }

        return placed;
    }

    private static short[] Interleave(float[] matrix, int rows, int columns, int most)
    {
        short[] interleaved = new short[matrix.Length];
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                interleaved[((row / 2) * 2 * columns) + (2 * column) + (row % 2)] = Quantise(matrix[(row * columns) + column], WeightScale, most);
            }
        }

        return interleaved;
    }

    private static int[] Add(float[] rows, float[] bias)
    {
        int[] sums = new int[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            sums[i] = (int)Math.Round((rows[i] + bias[i % bias.Length]) * ActivationScale * WeightScale);
        }

        return sums;
    }
}
