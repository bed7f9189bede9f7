using System.Globalization;
using System.Text.Json;

using FactCheck.Learning;
using FactCheck.Learning.Net;

namespace FactCheck.Benchmarks;

/// <summary>How many statement pairs one thread judges a second: prepared, as in a set where each sentence is compared with several, and from text.</summary>
internal static class PairCosts
{
    public const string DefaultPath = "../shared/data/pairs/vitaminc.dev.jsonl";

    private const int Passes = 12;
    private const int LeastJudged = 5000;

    /// <summary>Encodings are kept of so many statements only: of all, they would fill the memory.</summary>
    private const int Kept = 500;

    public static int Run(string path, TextWriter output)
    {
        if (!File.Exists(path))
        {
            output.WriteLine($"There is no file '{path}'.");
            return 2;
        }

        TimeSpan start = Environment.CpuUsage.TotalTime;
        _ = WordRelations.Default.Count;
        StatementPairModel model = StatementPairModel.Default;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| what | pairs a second |\n|---|---:|\n| load of the model and the word relations | {(Environment.CpuUsage.TotalTime - start).TotalMilliseconds:0} ms |"));
        StatementPair[] pairs = [.. File.ReadLines(path).Select(Read)];
        Statement[] claims = [.. pairs.Select(pair => StatementReader.Read(pair.Claim))], evidences = [.. pairs.Select(pair => StatementReader.Read(pair.Evidence))];
        var workspace = new PairWorkspace();
        float[] shares = new float[Softmax.Labels];
        Measure("features and trees, prepared", pairs.Length, output, i =>
        {
            workspace.Lay(claims[i], evidences[i]);
            Array.Clear(shares);
            model.Trees.Add(workspace.Features, shares);
        });
        if (model.Net is { } net)
        {
            NetEncoding[] claimEncodings = Encode(claims, net), evidenceEncodings = Encode(evidences, net);
            Measure("network alone, prepared and encoded", claimEncodings.Length, output, i =>
            {
                workspace.Matrix.Lay(claims[i], evidences[i]);
                net.Net.Score(claimEncodings[i], evidenceEncodings[i], workspace.Matrix, workspace.Net, shares);
            });
            Measure("trees, and the network where they are unsure, prepared", pairs.Length, output, i => model.Score(claims[i], evidences[i], workspace, shares));
            Measure("the same, encoded", claimEncodings.Length, output, i => model.Score(claims[i], evidences[i], workspace, shares, claimEncodings[i], evidenceEncodings[i]));
        }

        Measure("with reasons, prepared", pairs.Length, output, i => model.Judge(claims[i], evidences[i]));
        Measure("with reasons, from text", pairs.Length, output, i => model.Judge(pairs[i]));
        return 0;
    }

    private static NetEncoding[] Encode(Statement[] statements, PairNetPart net)
    {
        var encodings = new NetEncoding[Math.Min(Kept, statements.Length)];
        for (int i = 0; i < encodings.Length; i++)
        {
            encodings[i] = new();
            encodings[i].Encode(statements[i], net.Net.Weights);
        }

        return encodings;
    }

    /// <summary>By processor time of one thread, so that what else the machine does counts less.</summary>
    private static void Measure(string what, int pairs, TextWriter output, Action<int> judge)
    {
        int count = Math.Max(pairs, LeastJudged);
        double best = double.PositiveInfinity;
        for (int pass = 0; pass < Passes; pass++)
        {
            TimeSpan before = Environment.CpuUsage.TotalTime;
            for (int i = 0; i < count; i++)
            {
                judge(i % pairs);
            }

            best = Math.Min(best, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {count / best:N0} |"));
    }

    private static StatementPair Read(string line)
    {
        using var row = JsonDocument.Parse(line);
        return new(row.RootElement.GetProperty("claim").GetString()!, row.RootElement.GetProperty("evidence").GetString()!);
    }
}
