using System.Globalization;
using System.Text.Json;

using FactCheck.Evaluation.Input;
using FactCheck.Learning;

namespace FactCheck.Evaluation.Pairs;

/// <summary>A claim with two evidences that differ in one number: which of them refutes it? A claim alone cannot tell: 50 % by chance.</summary>
internal static class TwoEvidences
{
    public static void Run(JsonElement[] records, EvaluationRequest request)
    {
        double right = 0;
        foreach (JsonElement record in records)
        {
            string claim = record.RequiredText("claim");
            double refuting = Refutes(claim, record.RequiredText("evidence_refutes")), supporting = Refutes(claim, record.RequiredText("evidence_supports"));
            right += refuting > supporting ? 1 : refuting < supporting ? 0 : 0.5;
            if (request.ShowErrors && refuting <= supporting)
            {
                request.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{refuting:0.000} <= {supporting:0.000} {claim}"));
                request.Output.WriteLine("    refutes  " + record.RequiredText("evidence_refutes"));
                request.Output.WriteLine("    supports " + record.RequiredText("evidence_supports"));
            }
        }

        request.Output.WriteLine("| pairs of evidences | told apart | share |");
        request.Output.WriteLine("|---:|---:|---:|");
        request.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {records.Length} | {right:0.#} | {right / records.Length:0.000} |"));
    }

    private static double Refutes(string claim, string evidence)
    {
        PairJudgement judgement = StatementPairModel.Default.Judge(new(claim, evidence));
        return judgement.Refutes - judgement.Supports;
    }
}
