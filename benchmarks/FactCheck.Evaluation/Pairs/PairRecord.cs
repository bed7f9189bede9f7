using System.Text.Json;

using FactCheck.Evaluation.Input;
using FactCheck.Learning;
using FactCheck.Learning.Training;

namespace FactCheck.Evaluation.Pairs;

/// <summary>Reads sets of labelled pairs under the names that they give their members.</summary>
internal static class PairRecord
{
    /// <summary>The pair of a record, or <see langword="null"/> when its annotators did not agree on a label.</summary>
    /// <exception cref="EvaluationException">The record holds no pair.</exception>
    public static LabelledPair? Of(JsonElement record)
    {
        string claim = record.Text("claim") ?? record.RequiredText("sentence2");
        string evidence = record.Text("evidence") ?? record.RequiredText("sentence1");
        string label = record.Text("gold_label") ?? record.RequiredText("label");
        return PairJson.LabelOf(label) is { } known
            ? new(new(claim, evidence), known) { Group = record.Text("page") ?? claim }
            : label is "-" ? null : throw new EvaluationException($"'{label}' is no label of a pair.");
    }
}
