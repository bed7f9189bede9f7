using FactCheck.Learning;
using FactCheck.Learning.Net;
using FactCheck.Learning.Training;

namespace FactCheck.Training.Pairs.Net;

/// <summary>One thread's way through the network and back, pair by pair: adds to the gradients what a pair teaches.</summary>
internal sealed class NetPass(NetWeights weights, NetTransposes transposes)
{
    private const int Width = NetWeights.Hidden;
    private const int SidePooled = 3 * Width;

    private readonly NetEncoding claim = new();
    private readonly NetEncoding evidence = new();
    private readonly NetSide claimSide = new();
    private readonly NetSide evidenceSide = new();
    private readonly PairMatrix matrix = new();
    private readonly float[] claimFactors = new float[Statement.MostWords * Width];
    private readonly float[] evidenceFactors = new float[Statement.MostWords * Width];
    private readonly float[] pooled = new float[NetWeights.Pooled];
    private readonly float[] pooledFactors = new float[NetWeights.Pooled];
    private readonly float[] pooledGradient = new float[NetWeights.Pooled];
    private readonly float[] last = new float[NetWeights.Final];
    private readonly float[] lastGradient = new float[NetWeights.Final];
    private readonly float[] outputs = new float[NetWeights.Outputs];
    private readonly float[] outputsGradient = new float[NetWeights.Outputs];
    private readonly NetEncodingBack claimBack = new(transposes);
    private readonly NetEncodingBack evidenceBack = new(transposes);
    private readonly NetSideBack sideBack = new(weights, transposes);

    /// <summary>The gradients, laid out as the weights.</summary>
    public NetWeights Gradients { get; } = new();

    /// <summary>Learns from a pair and returns its loss.</summary>
    public double Learn(PreparedPair pair, NetOptions options, float weight, int seed)
    {
        var random = new Random(seed);
        Drop(claimFactors.AsSpan(0, pair.Claim.Count * Width), options.Dropout, random);
        Drop(evidenceFactors.AsSpan(0, pair.Evidence.Count * Width), options.Dropout, random);
        Drop(pooledFactors, options.Dropout, random);
        Forward(pair);
        double loss = Loss((int)pair.Label, options.Smoothing, weight);
        Back();
        return loss;
    }

    private void Forward(PreparedPair pair)
    {
        claim.Encode(pair.Claim, weights, claimFactors.AsSpan(0, pair.Claim.Count * Width));
        evidence.Encode(pair.Evidence, weights, evidenceFactors.AsSpan(0, pair.Evidence.Count * Width));
        matrix.Lay(pair.Claim, pair.Evidence);
        claimSide.Look(claim, evidence, matrix, fromClaim: true, weights, pooled);
        evidenceSide.Look(evidence, claim, matrix, fromClaim: false, weights, pooled.AsSpan(SidePooled));
        pooled.AsSpan(2 * SidePooled).Clear();
        pooled[(2 * SidePooled) + Math.Min(pair.Corpus, NetWeights.Corpora - 1)] = 1;
        for (int i = 0; i < 2 * SidePooled; i++)
        {
            pooled[i] *= pooledFactors[i];
        }

        weights.LastBias.CopyTo(last, 0);
        MatrixKernel.AddProduct(pooled, NetWeights.Pooled, 1, weights.Last, NetWeights.Final, last, NetWeights.Final, 1, NetWeights.Pooled, NetWeights.Final);
        NetLayers.Rectify(last);
        weights.OutputBias.CopyTo(outputs, 0);
        MatrixKernel.AddProduct(last, NetWeights.Final, 1, weights.Output, NetWeights.Outputs, outputs, NetWeights.Outputs, 1, NetWeights.Final, NetWeights.Outputs);
    }

    private double Loss(int label, float smoothing, float weight)
    {
        Span<float> shares = outputs.AsSpan(0, Softmax.Labels);
        Softmax.Of(shares);
        Array.Clear(outputsGradient);
        double loss = 0;
        for (int l = 0; l < Softmax.Labels; l++)
        {
            float wanted = (smoothing / Softmax.Labels) + (l == label ? 1 - smoothing : 0);
            outputsGradient[l] = weight * (shares[l] - wanted);
            loss -= wanted * Math.Log(Math.Max(1e-9f, shares[l]));
        }

        return weight * loss;
    }

    private void Back()
    {
        NetLayers.Add(Gradients.OutputBias, outputsGradient);
        Outer(last, outputsGradient, Gradients.Output);
        for (int i = 0; i < last.Length; i++)
        {
            lastGradient[i] = last[i] > 0 ? NetLayers.Dot(weights.Output.AsSpan(i * NetWeights.Outputs, NetWeights.Outputs), outputsGradient) : 0;
        }

        NetLayers.Add(Gradients.LastBias, lastGradient);
        Outer(pooled, lastGradient, Gradients.Last);
        for (int i = 0; i < 2 * SidePooled; i++)
        {
            pooledGradient[i] = pooledFactors[i] > 0
                ? pooledFactors[i] * NetLayers.Dot(weights.Last.AsSpan(i * NetWeights.Final, NetWeights.Final), lastGradient)
                : 0;
        }

        claimBack.Begin(claim);
        evidenceBack.Begin(evidence);
        sideBack.Back(claimSide, claimBack, evidenceBack, matrix, fromClaim: true, pooledGradient.AsSpan(0, SidePooled), Gradients);
        sideBack.Back(evidenceSide, evidenceBack, claimBack, matrix, fromClaim: false, pooledGradient.AsSpan(SidePooled, SidePooled), Gradients);
        claimBack.Finish(claimFactors, Gradients);
        evidenceBack.Finish(evidenceFactors, Gradients);
    }

    /// <summary>Adds the product of every element of <paramref name="column"/> with every one of <paramref name="row"/>.</summary>
    private static void Outer(ReadOnlySpan<float> column, ReadOnlySpan<float> row, Span<float> to)
    {
        for (int i = 0; i < column.Length; i++)
        {
            if (column[i] != 0)
            {
                NetLayers.AddScaled(to.Slice(i * row.Length, row.Length), row, column[i]);
            }
        }
    }

    private static void Drop(Span<float> factors, float share, Random random)
    {
        float kept = 1 / (1 - share);
        int border = (int)(share * 256);
        Span<byte> chances = stackalloc byte[256];
        for (int at = 0; at < factors.Length; at += chances.Length)
        {
            random.NextBytes(chances);
            int end = Math.Min(chances.Length, factors.Length - at);
            for (int i = 0; i < end; i++)
            {
                factors[at + i] = chances[i] < border ? 0 : kept;
            }
        }
    }
}
