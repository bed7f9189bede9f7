using System.Globalization;

using FactCheck.Learning;
using FactCheck.Learning.Net;
using FactCheck.Learning.Training;

namespace FactCheck.Training.Pairs;

/// <summary>Sentences with one word replaced by a word that no sentence to learn from was given: does the judge know the words, or only the sentences?</summary>
internal sealed class UnseenWords
{
    private readonly List<PairLabel> labels = [];
    private readonly List<float> trees = [];
    private readonly List<float> mixed = [];

    /// <summary>Asks models that have not seen the words of the pairs <paramref name="rows"/>, in the manner in which the built-in model judges.</summary>
    public void Add(BoostedTrees forest, PairNet net, FeatureTable table, IReadOnlyList<PreparedPair> pairs, int[] rows, float share)
    {
        var workspace = new PairWorkspace();
        float[] features = new float[PairFeatures.Count];
        float[] own = new float[Softmax.Labels], other = new float[Softmax.Labels];
        foreach (int row in rows)
        {
            table.Row(row).CopyTo(features);
            features[(int)PairFeature.Manner_Corpus] = PairCorpora.VitaminC;
            Array.Clear(own);
            forest.Add(features, own);
            Softmax.Of(own);
            trees.AddRange(own);
            workspace.Matrix.Lay(pairs[row].Claim, pairs[row].Evidence);
            workspace.Net.Claim.Encode(pairs[row].Claim, net.Weights);
            workspace.Net.Evidence.Encode(pairs[row].Evidence, net.Weights);
            net.Score(workspace.Net.Claim, workspace.Net.Evidence, workspace.Matrix, workspace.Net, other);
            Softmax.Of(other);
            PairNetPart.Mix(other, own, share, 1);
            mixed.AddRange(own);
            labels.Add(pairs[row].Label);
        }
    }

    public void Write(TextWriter output)
    {
        foreach ((string name, List<float> shares) in new[] { ("trees", trees), ("trees+net", mixed) })
        {
            var figures = PairFigures.Of([.. shares], [.. labels]);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"unseen words, {name}: {figures.Count} pairs, accuracy {figures.Accuracy:0.000}, AUROC of refutes {figures.Auroc:0.000}"));
        }
    }
}
