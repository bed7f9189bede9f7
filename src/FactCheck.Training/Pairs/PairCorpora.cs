using System.Text.Json;

using FactCheck.Learning;
using FactCheck.Learning.Training;

namespace FactCheck.Training.Pairs;

/// <summary>Reads the sets of statement pairs that may be trained on.</summary>
internal static class PairCorpora
{
    /// <summary>Real revisions of Wikipedia pages: the manner in which the models answer.</summary>
    public const int VitaminC = 0;

    /// <summary>Sentences with one word replaced.</summary>
    public const int BreakingNli = 3;

    private const int UnrelatedStep = 12;
    private const int DeniedStep = 5;

    /// <summary>The sets, the manner of each, and how much each of its pairs counts.</summary>
    public static readonly (string File, int Corpus, double Weight)[] Training =
    [
        ("vitaminc.train.jsonl", VitaminC, 1),
        ("vitaminc-synthetic.train.jsonl", 1, 0.5),
        ("snli.dev.jsonl", 2, 0.5),
        ("breaking-nli.train.jsonl", BreakingNli, 0.5),
    ];

    /// <summary>The pairs to train on.</summary>
    public static List<LabelledPair> ReadTraining(string folder) =>
        [.. Training.SelectMany(set => Read(Path.Combine(folder, set.File), set.Corpus, set.Weight))];

    /// <summary>
    /// Claims with the evidence of a page far off in the file, which has nothing to do with them. The sets hold no such pairs, news does: a judge that has never seen one
    /// takes the foreign names for a contradiction.
    /// </summary>
    public static IEnumerable<LabelledPair> Unrelated(IReadOnlyList<LabelledPair> pairs)
    {
        for (int i = 0; i < pairs.Count; i += UnrelatedStep)
        {
            LabelledPair other = pairs[(i + (pairs.Count / 2)) % pairs.Count];
            if (!string.Equals(other.Group, pairs[i].Group, StringComparison.Ordinal))
            {
                yield return pairs[i] with
                {
                    Pair = new(pairs[i].Pair.Claim, other.Pair.Evidence),
                    Label = PairLabel.Neutral,
                    EvidenceGroup = other.Group,
                    Weight = 0.5,
                };
            }
        }
    }

    /// <summary>
    /// Claims with "not" put behind their first auxiliary, which turns the label round: what supports a claim refutes its denial. The sets hold few denials, and news many.
    /// </summary>
    public static IEnumerable<LabelledPair> Denied(IReadOnlyList<LabelledPair> pairs)
    {
        for (int i = 0; i < pairs.Count; i += DeniedStep)
        {
            LabelledPair pair = pairs[i];
            string[] words = pair.Pair.Claim.Split(' ');
            int at = Array.FindIndex(words, word => word is "is" or "was" or "are" or "were" or "has" or "have" or "had" or "will" or "can" or "did");
            if (at > 0 && pair.Label != PairLabel.Neutral && !words.Contains("not", StringComparer.Ordinal))
            {
                string claim = string.Join(' ', [.. words[..(at + 1)], "not", .. words[(at + 1)..]]);
                yield return pair with
                {
                    Pair = pair.Pair with { Claim = claim },
                    Label = pair.Label == PairLabel.Supports ? PairLabel.Refutes : PairLabel.Supports,
                    Weight = 0.5,
                };
            }
        }
    }

    /// <summary>The pairs that no shipped model is trained on.</summary>
    public static List<LabelledPair> ReadDevelopment(string folder) => [.. Read(Path.Combine(folder, "vitaminc.dev.jsonl"), VitaminC, 1)];

    /// <summary>The pairs of one file; those without a label are left out.</summary>
    public static IEnumerable<LabelledPair> Read(string path, int corpus, double weight)
    {
        foreach (string line in File.ReadLines(path))
        {
            using var document = JsonDocument.Parse(line);
            JsonElement row = document.RootElement;
            bool named = row.TryGetProperty("claim", out JsonElement claim);
            PairLabel? label = PairJson.LabelOf(Text(row, named && row.TryGetProperty("label", out _) ? "label" : "gold_label"));
            string said = named ? claim.GetString()! : Text(row, "sentence2");
            string evidence = named ? Text(row, "evidence") : Text(row, "sentence1");
            if (label is { } known && !evidence.Contains('\uFFFD', StringComparison.Ordinal))
            {
                yield return new(new(said, evidence), known) { Group = Text(row, "page"), Corpus = corpus, Weight = weight };
            }
        }
    }

    private static string Text(JsonElement row, string name) =>
        row.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
