using FactCheck.Learning;
using FactCheck.Learning.Net;

namespace FactCheck.Training.Pairs.Net;

/// <summary>The way back through the encoding of one statement.</summary>
internal sealed class NetEncodingBack(NetTransposes transposes)
{
    private const int Width = NetWeights.Hidden;
    private const int MostRows = Statement.MostWords + 2;

    private readonly NetWindowBack window = new();

    /// <summary>The statement's encoding.</summary>
    public NetEncoding Encoding { get; private set; } = null!;

    /// <summary>The gradient of <see cref="NetEncoding.Words"/>.</summary>
    public float[] Words { get; } = new float[MostRows * Width];

    /// <summary>The gradient of <see cref="NetEncoding.Queries"/>.</summary>
    public float[] Queries { get; } = new float[MostRows * Width];

    /// <summary>The gradient of <see cref="NetEncoding.Keys"/>.</summary>
    public float[] Keys { get; } = new float[MostRows * Width];

    /// <summary>Begins with no gradient.</summary>
    public void Begin(NetEncoding encoding)
    {
        Encoding = encoding;
        int length = encoding.Count * Width;
        Array.Clear(Words, 0, length);
        Array.Clear(Queries, 0, length);
        Array.Clear(Keys, 0, length);
    }

    /// <summary>Adds to the gradients of the encoder's weights.</summary>
    public void Finish(ReadOnlySpan<float> factors, NetWeights gradients)
    {
        int count = Encoding.Count;
        if (count == 0)
        {
            return;
        }

        // Queries and keys are projections of the words.
        MatrixKernel.AddProduct(Encoding.Words, 1, Width, Queries, Width, gradients.Query, Width, Width, count, Width);
        MatrixKernel.AddProduct(Encoding.Words, 1, Width, Keys, Width, gradients.Key, Width, Width, count, Width);
        MatrixKernel.AddProduct(Queries, Width, 1, transposes.Query, Width, Words, Width, count, Width, Width);
        MatrixKernel.AddProduct(Keys, Width, 1, transposes.Key, Width, Words, Width, count, Width, Width);

        Span<float> embedded = window.Back(Encoding.Embedded, Encoding.Words, Words.AsSpan(0, count * Width), transposes.Window, gradients.Window, gradients.WindowBias);
        for (int i = 0; i < count * Width; i++)
        {
            embedded[i] = Encoding.Embedded[Width + i] > 0 ? embedded[i] * factors[i] : 0;
        }

        Columns(embedded, gradients.EmbedBias);
        MatrixKernel.AddProduct(Encoding.Inputs, 1, NetWeights.Inputs, embedded, Width, gradients.Embed, Width, NetWeights.Inputs, count, Width);
    }

    /// <summary>Adds every row to <paramref name="sums"/>.</summary>
    public static void Columns(ReadOnlySpan<float> rows, Span<float> sums)
    {
        for (int at = 0; at < rows.Length; at += sums.Length)
        {
            NetLayers.Add(sums, rows.Slice(at, sums.Length));
        }
    }
}
