using System.Globalization;
using System.Text.Json;

using FactCheck.Evaluation.Input;
using FactCheck.Language;
using FactCheck.Learning;
using FactCheck.Learning.Training;

namespace FactCheck.Evaluation.Pairs;

/// <summary>
/// Documents with a summary that is true to them or slightly changed (SummEdits). Each sentence of the summary is judged by the sentence of the document that says most of it;
/// the summary is as suspect as its most suspect sentence.
/// </summary>
internal static class ChangedSummaries
{
    public static void Run(JsonElement[] records, EvaluationRequest request)
    {
        var known = new Dictionary<string, Statement[]>(StringComparer.Ordinal);
        var workspace = new PairWorkspace();
        var items = new (float Share, bool IsGold)[records.Length];
        for (int i = 0; i < records.Length; i++)
        {
            string document = records[i].RequiredText("doc");
            if (!known.TryGetValue(document, out Statement[]? sentences))
            {
                known[document] = sentences = Sentences(document);
            }

            items[i] = (Suspicion(Sentences(records[i].RequiredText("summary")), sentences, workspace), records[i].GetProperty("label").GetInt32() == 0);
        }

        request.Output.WriteLine("| summaries | changed | AUROC | best balanced accuracy | balanced accuracy, border found on the other half |");
        request.Output.WriteLine("|---:|---:|---:|---:|---:|");
        request.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {items.Length} | {items.Count(item => item.IsGold)} | {Ranking.Auroc(items):0.000} | {Best(items).Accuracy:0.000} | {ByHalves(items):0.000} |"));
    }

    private static Statement[] Sentences(string text)
    {
        AnalyzedText analyzed = TextAnalyzer.Default.Analyze(text);
        return [.. Enumerable.Range(0, analyzed.Sentences.Length).Select(sentence => StatementReader.Read(analyzed.SentenceSpan(sentence).Slice(text)))];
    }

    private static float Suspicion(Statement[] summary, Statement[] document, PairWorkspace workspace)
    {
        float most = 0;
        float[] shares = new float[Softmax.Labels];
        foreach (Statement claim in summary.Where(claim => claim.Count > 0))
        {
            if (document.Where(sentence => sentence.Count > 0).MaxBy(sentence => Coverage(claim, sentence, workspace)) is { } best)
            {
                StatementPairModel.Default.Score(claim, best, workspace, shares);
                most = Math.Max(most, shares[(int)PairLabel.Refutes]);
            }
        }

        return most;
    }

    private static float Coverage(Statement claim, Statement sentence, PairWorkspace workspace)
    {
        workspace.Lay(claim, sentence);
        return workspace.Features[(int)PairFeature.Coverage_Claim];
    }

    private static (float Border, double Accuracy) Best((float Share, bool IsGold)[] items) => items
        .Select(item => (item.Share, Balanced(items, item.Share)))
        .MaxBy(item => item.Item2);

    private static double ByHalves((float Share, bool IsGold)[] items)
    {
        (float, bool)[] even = [.. items.Where((_, i) => i % 2 == 0)], odd = [.. items.Where((_, i) => i % 2 == 1)];
        return (Balanced(odd, Best(even).Border) + Balanced(even, Best(odd).Border)) / 2;
    }

    private static double Balanced((float Share, bool IsGold)[] items, float border)
    {
        int gold = items.Count(item => item.IsGold), rest = items.Length - gold;
        double found = items.Count(item => item.IsGold && item.Share >= border), spared = items.Count(item => !item.IsGold && item.Share < border);
        return ((found / Math.Max(1, gold)) + (spared / Math.Max(1, rest))) / 2;
    }
}
