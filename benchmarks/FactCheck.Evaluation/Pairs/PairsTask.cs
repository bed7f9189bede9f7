using System.Globalization;
using System.Text.Json;

using FactCheck.Evaluation.Input;
using FactCheck.Evaluation.Scoring;
using FactCheck.Learning;
using FactCheck.Learning.Training;

namespace FactCheck.Evaluation.Pairs;

/// <summary>
/// The judge of statement pairs against labelled pairs (VitaminC, FEVER, SNLI, SICK), pairs of evidences of which one refutes, and documents with summaries
/// that were slightly changed. Beside it stands what the claims give away alone.
/// </summary>
internal static class PairsTask
{
    public static void Run(EvaluationRequest request)
    {
        foreach (string file in request.Files)
        {
            JsonElement[] records = [.. JsonLines.Read(file)];
            if (records.Length == 0)
            {
                throw new EvaluationException($"'{file}' holds no records.");
            }

            request.Output.WriteLine(Path.GetFileName(file));
            if (records[0].TryGetProperty("evidence_refutes", out _))
            {
                TwoEvidences.Run(records, request);
            }
            else if (records[0].TryGetProperty("summary", out _))
            {
                ChangedSummaries.Run(records, request);
            }
            else
            {
                Score(records, request);
            }
        }
    }

    private static void Score(JsonElement[] records, EvaluationRequest request)
    {
        LabelledPair[] pairs = [.. records.Select(PairRecord.Of).OfType<LabelledPair>()];
        PreparedPair[] prepared = PreparedPair.Prepare(pairs);
        float[] shares = Judge(prepared);
        float[] alone = ClaimsAlone.Judge(pairs);
        bool[] hasNumbers = [.. prepared.Select(pair => pair.Claim.Quantities.Length > 0)];
        request.Output.WriteLine("| judge | claims | pairs | accuracy | macro F1 | AUROC of refutes | recall at 90 % | at 95 % | ECE |");
        request.Output.WriteLine("|---|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach ((string judge, float[] answers) in new[] { (StatementPairModel.Default.Name, shares), ("claim only, 5 folds", alone) })
        {
            Row(judge, "all", answers, pairs, _ => true, request.Output);
            Row(judge, "with numbers", answers, pairs, row => hasNumbers[row], request.Output);
            Row(judge, "without", answers, pairs, row => !hasNumbers[row], request.Output);
        }

        if (request.ShowErrors)
        {
            ShowErrors(prepared, shares, request.Output);
        }
    }

    private static float[] Judge(PreparedPair[] pairs)
    {
        float[] shares = new float[pairs.Length * Softmax.Labels];
        Parallel.For(
            0,
            pairs.Length,
            () => new PairWorkspace(),
            (row, _, workspace) =>
            {
                StatementPairModel.Default.Score(pairs[row].Claim, pairs[row].Evidence, workspace, shares.AsSpan(row * Softmax.Labels, Softmax.Labels));
                return workspace;
            },
            _ => { });
        return shares;
    }

    private static void Row(string judge, string which, float[] shares, LabelledPair[] pairs, Func<int, bool> takes, TextWriter output)
    {
        int[] rows = [.. Enumerable.Range(0, pairs.Length).Where(takes)];
        if (rows.Length == 0)
        {
            return;
        }

        var f = PairFigures.Of([.. rows.SelectMany(row => shares[(row * Softmax.Labels)..((row + 1) * Softmax.Labels)])], [.. rows.Select(row => pairs[row].Label)]);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {judge} | {which} | {f.Count} | {f.Accuracy:0.000} | {f.MacroF1:0.000} | {f.Auroc:0.000} | {f.RecallAt90:0.000} | {f.RecallAt95:0.000} | {f.CalibrationError:0.000} |"));
    }

    private static void ShowErrors(PreparedPair[] pairs, float[] shares, TextWriter output)
    {
        for (int row = 0; row < pairs.Length; row++)
        {
            PairJudgement judgement = StatementPairModel.Default.Judge(pairs[row].Claim, pairs[row].Evidence);
            if (PairFigures.Top(shares.AsSpan(row * Softmax.Labels, Softmax.Labels)) != (int)pairs[row].Label)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pairs[row].Label} taken for {judgement.Label} ({judgement.Refutes:0.00} refutes): {string.Join("; ", judgement.Because)}"));
                output.WriteLine("    claim    " + FindingText.OneLine(pairs[row].Claim.Text));
                output.WriteLine("    evidence " + FindingText.OneLine(pairs[row].Evidence.Text));
            }
        }
    }
}
