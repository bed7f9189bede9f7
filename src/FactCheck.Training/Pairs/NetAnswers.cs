using FactCheck.Learning;
using FactCheck.Learning.Net;
using FactCheck.Learning.Training;

namespace FactCheck.Training.Pairs;

/// <summary>The answers of a network, by itself and mixed with those of trees.</summary>
internal static class NetAnswers
{
    /// <summary>Asks a network about the pairs <paramref name="rows"/>.</summary>
    public static void Add(PairNet net, IReadOnlyList<PreparedPair> pairs, int[] rows, HeldAnswers answers) => Parallel.For(
        0,
        rows.Length,
        () => new PairWorkspace(),
        (index, _, workspace) =>
        {
            PreparedPair pair = pairs[rows[index]];
            workspace.Matrix.Lay(pair.Claim, pair.Evidence);
            workspace.Net.Claim.Encode(pair.Claim, net.Weights);
            workspace.Net.Evidence.Encode(pair.Evidence, net.Weights);
            net.Score(workspace.Net.Claim, workspace.Net.Evidence, workspace.Matrix, workspace.Net, answers.Of(rows[index]));
            return workspace;
        },
        _ => { });

    /// <summary>Mixes the answers of trees and network as a model does, up to the temperature of the mixture.</summary>
    public static void Mix(HeldAnswers trees, HeldAnswers net, float share, HeldAnswers mixed)
    {
        float[] own = trees.Shares();
        float[] other = [.. net.Scores];
        Calibration.Apply(other, 1);
        for (int at = 0; at < own.Length; at++)
        {
            mixed.Scores[at] = (share * MathF.Log(other[at] + 1e-7f)) + ((1 - share) * MathF.Log(own[at] + 1e-7f));
        }
    }
}
