using System.Numerics;

using FactCheck.Learning;
using FactCheck.Learning.Net;

namespace FactCheck.Training.Pairs.Net;

/// <summary>The way back through one direction of the attention.</summary>
internal sealed class NetSideBack(NetWeights weights, NetTransposes transposes)
{
    private const int Width = NetWeights.Hidden;
    private const int HeadWidth = NetWeights.HeadWidth;

    private readonly NetWindowBack compose = new();
    private readonly float[] composedGradient = new float[Statement.MostWords * Width];
    private readonly float[] comparedGradient = new float[Statement.MostWords * NetWeights.Compared];
    private readonly float[] attendedGradient = new float[Width];
    private readonly float[] shareGradient = new float[Statement.MostWords];
    private readonly float[] poolShareGradient = new float[Statement.MostWords];

    /// <summary>Adds to the gradients of the weights and of both statements' encodings.</summary>
    public void Back(
        NetSide side, NetEncodingBack own, NetEncodingBack other, PairMatrix matrix, bool fromClaim, ReadOnlySpan<float> pooledGradient, NetWeights gradients)
    {
        int count = own.Encoding.Count;
        if (count == 0)
        {
            return;
        }

        Pool(side, count, pooledGradient, fromClaim ? weights.PoolClaim : weights.PoolEvidence, fromClaim ? gradients.PoolClaim : gradients.PoolEvidence);
        Span<float> outcome = compose.Back(
            side.Outcome, side.Composed, composedGradient.AsSpan(0, count * Width), transposes.Compose, gradients.Compose, gradients.ComposeBias);
        for (int i = 0; i < outcome.Length; i++)
        {
            outcome[i] = side.Outcome[Width + i] > 0 ? outcome[i] : 0;
        }

        NetEncodingBack.Columns(outcome, fromClaim ? gradients.CompareClaimBias : gradients.CompareEvidenceBias);
        MatrixKernel.AddProduct(
            side.Compared, 1, NetWeights.Compared, outcome, Width, fromClaim ? gradients.CompareClaim : gradients.CompareEvidence, Width, NetWeights.Compared, count, Width);
        Array.Clear(comparedGradient, 0, count * NetWeights.Compared);
        MatrixKernel.AddProduct(
            outcome, Width, 1, fromClaim ? transposes.CompareClaim : transposes.CompareEvidence, NetWeights.Compared, comparedGradient, NetWeights.Compared, count, Width, NetWeights.Compared);
        for (int word = 0; word < count; word++)
        {
            Compared(side, own, word);
            Attention(side, own, other, matrix, word, fromClaim, fromClaim ? gradients.ClaimRelations : gradients.EvidenceRelations);
        }
    }

    /// <summary>From the maximum, mean and attended mean to what was composed of each word.</summary>
    private void Pool(NetSide side, int count, ReadOnlySpan<float> pooled, ReadOnlySpan<float> attention, Span<float> attentionGradient)
    {
        Array.Clear(composedGradient, 0, count * Width);
        float sum = 0;
        for (int word = 0; word < count; word++)
        {
            ReadOnlySpan<float> row = side.Composed.AsSpan(word * Width, Width);
            poolShareGradient[word] = NetLayers.Dot(row, pooled.Slice(2 * Width, Width));
            sum += poolShareGradient[word] * side.Pooling[word];
        }

        for (int word = 0; word < count; word++)
        {
            Span<float> gradient = composedGradient.AsSpan(word * Width, Width);
            float score = side.Pooling[word] * (poolShareGradient[word] - sum);
            NetLayers.AddScaled(gradient, pooled.Slice(Width, Width), 1f / count);
            NetLayers.AddScaled(gradient, pooled.Slice(2 * Width, Width), side.Pooling[word]);
            NetLayers.AddScaled(gradient, attention, score);
            NetLayers.AddScaled(attentionGradient, side.Composed.AsSpan(word * Width, Width), score);
        }

        for (int d = 0; d < Width; d++)
        {
            int most = 0;
            for (int word = 1; word < count; word++)
            {
                most = side.Composed[(word * Width) + d] > side.Composed[(most * Width) + d] ? word : most;
            }

            composedGradient[(most * Width) + d] += pooled[d];
        }
    }

    /// <summary>From the compare layer to the word and to what it attends to.</summary>
    private void Compared(NetSide side, NetEncodingBack own, int word)
    {
        ReadOnlySpan<float> compared = side.Compared.AsSpan(word * NetWeights.Compared, NetWeights.Compared);
        ReadOnlySpan<float> gradient = comparedGradient.AsSpan(word * NetWeights.Compared, NetWeights.Compared);
        Span<float> wordGradient = own.Words.AsSpan(word * Width, Width);
        for (int d = 0; d < Width; d++)
        {
            float self = compared[d], attended = compared[Width + d];
            float difference = self > attended ? gradient[(3 * Width) + d] : self < attended ? -gradient[(3 * Width) + d] : 0;
            wordGradient[d] += gradient[d] + (gradient[(2 * Width) + d] * attended) + difference;
            attendedGradient[d] = gradient[Width + d] + (gradient[(2 * Width) + d] * self) - difference;
        }
    }

    /// <summary>From what a word attends to, to the shares, the scores, and what made them.</summary>
    private void Attention(
        NetSide side, NetEncodingBack own, NetEncodingBack other, PairMatrix matrix, int word, bool fromClaim, Span<float> relationGradients)
    {
        int count = other.Encoding.Count;
        ReadOnlySpan<float> relationsSeen = comparedGradient.AsSpan((word * NetWeights.Compared) + (4 * Width), NetWeights.Heads * NetWeights.Relations);
        for (int head = 0; head < NetWeights.Heads; head++)
        {
            ReadOnlySpan<float> shares = side.Shares.AsSpan((word * NetSide.ShareRow) + (head * Statement.MostWords), count);
            ReadOnlySpan<float> wanted = attendedGradient.AsSpan(head * HeadWidth, HeadWidth);
            Span<float> weightGradient = relationGradients.Slice(head * NetWeights.RelationRow, NetWeights.RelationRow);
            float sum = 0, given = 0;
            for (int j = 0; j < count; j++)
            {
                int at = (j * Width) + (head * HeadWidth);
                float gradient = NetLayers.Dot(wanted, other.Encoding.Words.AsSpan(at, HeadWidth));
                NetLayers.AddScaled(other.Words.AsSpan(at, HeadWidth), wanted, shares[j]);
                for (uint bits = NetSide.RelationBits(matrix, word, j, fromClaim); bits != 0; bits &= bits - 1)
                {
                    gradient += relationsSeen[(head * NetWeights.Relations) + BitOperations.TrailingZeroCount(bits)];
                }

                shareGradient[j] = gradient;
                sum += gradient * shares[j];
                given += shares[j];
            }

            Span<float> query = own.Queries.AsSpan((word * Width) + (head * HeadWidth), HeadWidth);
            ReadOnlySpan<float> asked = own.Encoding.Queries.AsSpan((word * Width) + (head * HeadWidth), HeadWidth);
            for (int j = 0; j < count; j++)
            {
                float score = shares[j] * (shareGradient[j] - sum);
                int at = (j * Width) + (head * HeadWidth);
                NetLayers.AddScaled(query, other.Encoding.Keys.AsSpan(at, HeadWidth), score * NetSide.Scale);
                NetLayers.AddScaled(other.Keys.AsSpan(at, HeadWidth), asked, score * NetSide.Scale);
                for (uint bits = NetSide.RelationBits(matrix, word, j, fromClaim); bits != 0; bits &= bits - 1)
                {
                    weightGradient[BitOperations.TrailingZeroCount(bits)] += score;
                }
            }

            // Nothing is worth nothing: its own gradient is 0.
            weightGradient[NetWeights.Relations] -= (1 - given) * sum;
        }
    }
}
