using System.Globalization;

using FactCheck.Learning;
using FactCheck.Learning.Net;
using FactCheck.Learning.Training;

namespace FactCheck.Training.Pairs.Net;

/// <summary>Compares gradients with differences of losses.</summary>
internal static class NetCheck
{
    public static void Run(TextWriter log)
    {
        PreparedPair[] pairs = PreparedPair.Prepare([new(new("More than 127 hot people kept the record in Oslo .", "Only 126 cold persons in Oslo threw away the old record ."), PairLabel.Refutes), new(new("A b c", "Nothing here was said ."), PairLabel.Neutral)]);
        NetWeights weights = NetStart.Make(3);
        var transposes = new NetTransposes(weights);
        var options = new NetOptions();
        foreach (PreparedPair pair in pairs)
        {
            transposes.Refresh();
            var pass = new NetPass(weights, transposes);
            pass.Learn(pair, options, 1, 5);
            float[][] gradients = pass.Gradients.All;
            var random = new Random(1);
            for (int m = 0; m < gradients.Length; m++)
            {
                double analytic = 0, numeric = 0, worst = 0;
                for (int trial = 0; trial < 12; trial++)
                {
                    int i = random.Next(gradients[m].Length);
                    float kept = weights.All[m][i];
                    const float Step = 2e-3f;
                    weights.All[m][i] = kept + Step;
                    double up = new NetPass(weights, transposes).Learn(pair, options, 1, 5);
                    weights.All[m][i] = kept - Step;
                    double down = new NetPass(weights, transposes).Learn(pair, options, 1, 5);
                    weights.All[m][i] = kept;
                    double slope = (up - down) / (2 * Step);
                    numeric += Math.Abs(slope);
                    analytic += Math.Abs(gradients[m][i]);
                    worst = Math.Max(worst, Math.Abs(slope - gradients[m][i]));
                }

                log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{m,2} size {gradients[m].Length,6} analytic {analytic:0.00000} numeric {numeric:0.00000} worst {worst:0.00000}"));
            }
        }
    }
}
