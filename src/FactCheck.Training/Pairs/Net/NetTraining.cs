using System.Globalization;

using FactCheck.Learning.Net;
using FactCheck.Learning.Training;

namespace FactCheck.Training.Pairs.Net;

/// <summary>Trains the network: seeded, and with the same result on any number of threads, since each of a fixed number of parts of a batch has its own gradients, added in order.</summary>
internal static class NetTraining
{
    private const int Parts = 4;

    public static PairNet Learn(IReadOnlyList<PreparedPair> pairs, NetOptions options, TextWriter log)
    {
        NetWeights weights = NetStart.Make(options.Seed);
        var transposes = new NetTransposes(weights);
        NetPass[] passes = [.. Enumerable.Range(0, Parts).Select(_ => new NetPass(weights, transposes))];
        var adam = new AdamStep(weights.All);
        float[][] sums = new NetWeights().All;
        var random = new Random(options.Seed);
        int[] order = [.. Enumerable.Range(0, pairs.Count)];
        int steps = options.Epochs * ((pairs.Count + options.Batch - 1) / options.Batch);
        double[] losses = new double[Parts];
        for (int epoch = 0, step = 0; epoch < options.Epochs; epoch++)
        {
            random.Shuffle(order);
            Array.Clear(losses);
            for (int start = 0; start < order.Length; start += options.Batch, step++)
            {
                transposes.Refresh();
                int first = start, end = Math.Min(order.Length, start + options.Batch), seed = random.Next();
                Parallel.For(0, Parts, part =>
                {
                    for (int at = first + part; at < end; at += Parts)
                    {
                        PreparedPair pair = pairs[order[at]];
                        losses[part] += passes[part].Learn(pair, options, pair.Weight, seed + at);
                    }
                });
                Gather(passes, sums, 1f / options.Batch);
                adam.Step(sums, Rate(options, (float)step / steps), options.Decay);
            }

            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch}: loss {losses.Sum() / pairs.Sum(pair => pair.Weight):0.0000}"));
        }

        weights.Round();
        return new(weights);
    }

    /// <summary>The rate rises and then falls to nothing, along a cosine.</summary>
    private static float Rate(NetOptions options, float done) => options.Rate * (done < options.Rise
        ? 0.04f + (0.96f * (1 - MathF.Cos(MathF.PI * done / options.Rise)) / 2)
        : (1 + MathF.Cos(MathF.PI * (done - options.Rise) / (1 - options.Rise))) / 2);

    /// <summary>Adds up the gradients of the parts, in order, and cuts off what is too large for one step.</summary>
    private static void Gather(NetPass[] passes, float[][] sums, float factor)
    {
        double squares = 0;
        foreach (NetPass pass in passes)
        {
            float[][] gradients = pass.Gradients.All;
            for (int i = 0; i < sums.Length; i++)
            {
                NetLayers.AddScaled(sums[i], gradients[i], factor);
                Array.Clear(gradients[i]);
            }
        }

        foreach (float[] sum in sums)
        {
            squares += NetLayers.Dot(sum.AsSpan(0, sum.Length / 4 * 4), sum.AsSpan(0, sum.Length / 4 * 4));
        }

        double size = Math.Sqrt(squares);
        if (size > 1)
        {
            foreach (float[] sum in sums)
            {
                for (int i = 0; i < sum.Length; i++)
                {
                    sum[i] *= (float)(1 / size);
                }
            }
        }
    }
}
