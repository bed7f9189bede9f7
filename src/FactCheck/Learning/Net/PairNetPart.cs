namespace FactCheck.Learning.Net;

/// <summary>The network as a part of a model, and how its answer is mixed with that of the trees.</summary>
/// <param name="Net">The network.</param>
/// <param name="Share">How much the network's answer counts against that of the trees, 0 to 1, between logarithms of probabilities.</param>
/// <param name="Temperature">What the mixed scores are divided by.</param>
/// <param name="AskBelow">The network is asked when the trees are less sure than this.</param>
internal sealed record PairNetPart(PairNet Net, float Share, float Temperature, float AskBelow)
{
    private const float Least = 1e-7f;

    /// <summary>Replaces the probabilities of the trees by those of both.</summary>
    public void Blend(Statement claim, Statement evidence, PairWorkspace workspace, Span<float> shares, NetEncoding? claimEncoding, NetEncoding? evidenceEncoding)
    {
        NetWorkspace scratch = workspace.Net;
        if (claimEncoding is null)
        {
            claimEncoding = scratch.Claim;
            claimEncoding.Encode(claim, Net.Weights);
        }

        if (evidenceEncoding is null)
        {
            evidenceEncoding = scratch.Evidence;
            evidenceEncoding.Encode(evidence, Net.Weights);
        }

        Span<float> own = stackalloc float[Softmax.Labels];
        Net.Score(claimEncoding, evidenceEncoding, workspace.Matrix, scratch, own);
        Softmax.Of(own);
        Mix(own, shares, Share, Temperature);
    }

    /// <summary>Mixes the network's probabilities into those of the trees.</summary>
    public static void Mix(ReadOnlySpan<float> net, Span<float> shares, float share, float temperature)
    {
        for (int label = 0; label < Softmax.Labels; label++)
        {
            shares[label] = ((share * MathF.Log(net[label] + Least)) + ((1 - share) * MathF.Log(shares[label] + Least))) / temperature;
        }

        Softmax.Of(shares);
    }

    public static PairNetPart Read(BinaryReader reader)
    {
        float share = reader.ReadSingle(), temperature = reader.ReadSingle(), askBelow = reader.ReadSingle();
        return share is >= 0 and <= 1 && temperature is > 0 and < 100 && askBelow is >= 0 and <= 2
            ? new(new(NetWeights.Read(reader)), share, temperature, askBelow)
            : throw new InvalidDataException("The model file is damaged: the network's share cannot be.");
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(Share);
        writer.Write(Temperature);
        writer.Write(AskBelow);
        Net.Weights.Write(writer);
    }
}
