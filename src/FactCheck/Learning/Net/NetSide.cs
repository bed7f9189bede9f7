using System.Numerics;
using System.Runtime.CompilerServices;

namespace FactCheck.Learning.Net;

/// <summary>
/// One direction of the attention: each word of one statement looks at the words of the other, by what it looks for and by how the two relate. Scratch space of
/// one thread.
/// </summary>
internal sealed class NetSide
{
    private const int Width = NetWeights.Hidden;
    private const int Heads = NetWeights.Heads;
    private const int HeadWidth = NetWeights.HeadWidth;

    /// <summary>The shares of one word: for each head, one for each word of the other statement.</summary>
    public const int ShareRow = Heads * Statement.MostWords;

    /// <summary>The scores of a head are divided by the root of its width.</summary>
    public static readonly float Scale = 1 / MathF.Sqrt(HeadWidth);

    /// <summary>The share of its attention that each word gives to each word of the other statement, <see cref="ShareRow"/> a word.</summary>
    public float[] Shares { get; } = new float[Statement.MostWords * ShareRow];

    /// <summary>What the compare layer sees of each word.</summary>
    public float[] Compared { get; } = new float[Statement.MostWords * NetWeights.Compared];

    /// <summary>What it makes of it, between two rows of zeros.</summary>
    public float[] Outcome { get; } = new float[(Statement.MostWords + 2) * Width];

    /// <summary>The same, with what each word and its neighbours say together.</summary>
    public float[] Composed { get; } = new float[Statement.MostWords * Width];

    /// <summary>The share of each word in the attended mean.</summary>
    public float[] Pooling { get; } = new float[Statement.MostWords];

    /// <summary>Looks from <paramref name="own"/> at <paramref name="other"/> and writes the maximum, mean and attended outcome to <paramref name="pooled"/>.</summary>
    public void Look(NetEncoding own, NetEncoding other, PairMatrix matrix, bool fromClaim, NetWeights weights, Span<float> pooled)
    {
        float[] relationWeights = fromClaim ? weights.ClaimRelations : weights.EvidenceRelations;
        for (int i = 0; i < own.Count; i++)
        {
            Span<float> shares = Shares.AsSpan(i * ShareRow, ShareRow);
            Attend(own.Queries.AsSpan(i * Width, Width), other, matrix, i, fromClaim, relationWeights, shares);
            Compare(own.Words.AsSpan(i * Width, Width), other, matrix, i, fromClaim, shares, Compared.AsSpan(i * NetWeights.Compared, NetWeights.Compared));
        }

        Span<float> rows = Outcome.AsSpan(Width, own.Count * Width);
        NetLayers.Fill(rows, fromClaim ? weights.CompareClaimBias : weights.CompareEvidenceBias);
        MatrixKernel.AddProduct(
            Compared, NetWeights.Compared, 1, fromClaim ? weights.CompareClaim : weights.CompareEvidence, Width, rows, Width, own.Count, NetWeights.Compared, Width);
        NetLayers.Rectify(rows);
        NetWindow.Look(Outcome, own.Count, weights.Compose, weights.ComposeBias, Composed);
        Pool(Composed, own.Count, fromClaim ? weights.PoolClaim : weights.PoolEvidence, Pooling, pooled);
    }

    /// <summary>Writes the share of its attention that each head gives to each word of the other statement; the rest it gives to nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Attend(
        ReadOnlySpan<float> query, NetEncoding other, PairMatrix matrix, int word, bool fromClaim, ReadOnlySpan<float> relationWeights, Span<float> shares)
    {
        for (int head = 0; head < Heads; head++)
        {
            ReadOnlySpan<float> weights = relationWeights.Slice(head * NetWeights.RelationRow, NetWeights.RelationRow);
            Span<float> own = shares.Slice(head * Statement.MostWords, other.Count);
            float most = weights[NetWeights.Relations];
            for (int j = 0; j < other.Count; j++)
            {
                float score = Scale * NetLayers.Dot(query.Slice(head * HeadWidth, HeadWidth), other.Keys.AsSpan((j * Width) + (head * HeadWidth), HeadWidth));
                for (uint bits = RelationBits(matrix, word, j, fromClaim); bits != 0; bits &= bits - 1)
                {
                    score += weights[BitOperations.TrailingZeroCount(bits)];
                }

                own[j] = score;
                most = Math.Max(most, score);
            }

            float sum = MathF.Exp(weights[NetWeights.Relations] - most);
            for (int j = 0; j < other.Count; j++)
            {
                own[j] = MathF.Exp(own[j] - most);
                sum += own[j];
            }

            for (int j = 0; j < other.Count; j++)
            {
                own[j] /= sum;
            }
        }
    }

    /// <summary>Writes what the compare layer sees of a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Compare(
        ReadOnlySpan<float> word, NetEncoding other, PairMatrix matrix, int index, bool fromClaim, ReadOnlySpan<float> shares, Span<float> compared)
    {
        word.CopyTo(compared);
        Span<float> attended = compared.Slice(Width, Width);
        Span<float> relations = compared[(4 * Width)..];
        attended.Clear();
        relations.Clear();
        for (int head = 0; head < Heads; head++)
        {
            for (int j = 0; j < other.Count; j++)
            {
                float share = shares[(head * Statement.MostWords) + j];
                NetLayers.AddScaled(attended.Slice(head * HeadWidth, HeadWidth), other.Words.AsSpan((j * Width) + (head * HeadWidth), HeadWidth), share);
                for (uint bits = RelationBits(matrix, index, j, fromClaim); bits != 0; bits &= bits - 1)
                {
                    relations[(head * NetWeights.Relations) + BitOperations.TrailingZeroCount(bits)] += share;
                }
            }
        }

        for (int d = 0; d < Width; d++)
        {
            compared[(2 * Width) + d] = word[d] * attended[d];
            compared[(3 * Width) + d] = Math.Abs(word[d] - attended[d]);
        }
    }

    /// <summary>Writes the maximum, the mean and the attended mean of rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Pool(ReadOnlySpan<float> rows, int count, ReadOnlySpan<float> attention, Span<float> shares, Span<float> pooled)
    {
        pooled[..(3 * Width)].Clear();
        if (count == 0)
        {
            return;
        }

        float most = float.NegativeInfinity, sum = 0;
        for (int i = 0; i < count; i++)
        {
            shares[i] = NetLayers.Dot(rows.Slice(i * Width, Width), attention);
            most = Math.Max(most, shares[i]);
        }

        for (int i = 0; i < count; i++)
        {
            shares[i] = MathF.Exp(shares[i] - most);
            sum += shares[i];
        }

        for (int i = 0; i < count; i++)
        {
            shares[i] /= sum;
            ReadOnlySpan<float> row = rows.Slice(i * Width, Width);
            for (int d = 0; d < Width; d++)
            {
                pooled[d] = Math.Max(pooled[d], row[d]);
            }

            NetLayers.AddScaled(pooled.Slice(Width, Width), row, 1f / count);
            NetLayers.AddScaled(pooled.Slice(2 * Width, Width), row, shares[i]);
        }
    }

    /// <summary>The relations of a word of one statement to a word of the other, as bits; seen from the evidence they are the same relations.</summary>
    public static uint RelationBits(PairMatrix matrix, int own, int other, bool fromClaim) => (uint)(fromClaim ? matrix[own, other] : matrix[other, own]);
}
