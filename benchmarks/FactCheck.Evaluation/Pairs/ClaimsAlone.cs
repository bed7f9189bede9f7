using FactCheck.Learning;
using FactCheck.Learning.Training;

namespace FactCheck.Evaluation.Pairs;

/// <summary>What a set's claims give away without their evidence: a regression over their words, learned on four fifths of the set and asked on the rest, in turn.</summary>
internal static class ClaimsAlone
{
    private const int Folds = 5;
    private const int Seed = 17;

    public static float[] Judge(LabelledPair[] pairs)
    {
        float[] scores = new float[pairs.Length * Softmax.Labels];
        for (int fold = 0; fold < Folds; fold++)
        {
            LabelledPair[] rest = [.. pairs.Where(pair => PairFold.Of(pair, Folds) != fold)];
            var model = ClaimOnlyModel.Learn(rest, Seed);
            for (int row = 0; row < pairs.Length; row++)
            {
                if (PairFold.Of(pairs[row], Folds) == fold)
                {
                    model.Add(pairs[row].Pair.Claim, scores.AsSpan(row * Softmax.Labels, Softmax.Labels));
                }
            }
        }

        Calibration.Apply(scores, 1);
        return scores;
    }
}
