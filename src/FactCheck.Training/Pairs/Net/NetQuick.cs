using System.Diagnostics;
using System.Globalization;

using FactCheck.Learning;
using FactCheck.Learning.Net;
using FactCheck.Learning.Training;

namespace FactCheck.Training.Pairs.Net;

internal static class NetQuick
{
    public static void Run(string folder, string model, string output, NetOptions options, TextWriter log)
    {
        var watch = Stopwatch.StartNew();
        List<LabelledPair> dev = PairCorpora.ReadDevelopment(folder);
        List<LabelledPair> apart = PairSplit.Without(PairCorpora.ReadTraining(folder), dev);
        PreparedPair[] learn = PreparedPair.Prepare(apart), held = PreparedPair.Prepare(dev);
        log.WriteLine($"prepared {watch.Elapsed.TotalSeconds:0}");
        PairNet net = NetTraining.Learn(learn, options, log);
        log.WriteLine($"learned {watch.Elapsed.TotalSeconds:0}");
        using (var writer = new BinaryWriter(File.Create(output)))
        {
            net.Weights.Write(writer);
        }

        using FileStream stream = File.OpenRead(model);
        StatementPairModel trees = StatementPairModel.Load(stream);
        float[] own = new float[held.Length * 3], cheap = new float[held.Length * 3];
        var workspace = new PairWorkspace();
        var netWorkspace = new NetWorkspace();
        for (int row = 0; row < held.Length; row++)
        {
            trees.Score(held[row].Claim, held[row].Evidence, workspace, cheap.AsSpan(row * 3, 3));
            netWorkspace.Claim.Encode(held[row].Claim, net.Weights);
            netWorkspace.Evidence.Encode(held[row].Evidence, net.Weights);
            net.Score(netWorkspace.Claim, netWorkspace.Evidence, workspace.Matrix, netWorkspace, own.AsSpan(row * 3, 3));
            Softmax.Of(own.AsSpan(row * 3, 3));
        }

        PairLabel[] labels = [.. held.Select(pair => pair.Label)];
        bool[] numbers = [.. held.Select(pair => pair.Claim.Quantities.Length > 0)];
        foreach (float share in new[] { 0, 0.5f, 0.6f, 0.7f, 0.8f, 1 })
        {
            float[] scores = [.. own.Zip(cheap, (a, b) => (share * MathF.Log(a + 1e-9f)) + ((1 - share) * MathF.Log(b + 1e-9f)))];
            var answers = new HeldAnswers(string.Create(CultureInfo.InvariantCulture, $"net {share}"), labels, new int[labels.Length], numbers) { Scores = scores };
            answers.Calibrate();
            answers.Write(log);
        }

        log.WriteLine($"done {watch.Elapsed.TotalSeconds:0}");
    }
}
