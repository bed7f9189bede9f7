using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;

using FactCheck.Learning.Training;

namespace FactCheck.Learning;

/// <summary>
/// Reads pairs from JSON lines and writes judgements as such: <c>{"id","claim","evidence"}</c> in,
/// <c>{"id","label","refutes","supports","neutral","because"}</c> out; <c>{"claim","evidence","label"}</c> to learn from.
/// </summary>
public static class PairJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a pair to judge.</summary>
    /// <param name="line">The line.</param>
    /// <param name="id">The id as JSON, as it stands: a string, a number, or <c>null</c> where there is none.</param>
    /// <param name="pair">The pair.</param>
    /// <param name="fault">What is wrong with the line, when the answer is <see langword="false"/>.</param>
    public static bool TryRead(string line, [NotNullWhen(true)] out string? id, out StatementPair pair, [NotNullWhen(false)] out string? fault)
    {
        ArgumentNullException.ThrowIfNull(line);
        id = null;
        pair = default;
        if (!TryParse(line, out JsonDocument? document, out fault))
        {
            return false;
        }

        using (document)
        {
            JsonElement root = document.RootElement;
            if (!TryReadPair(root, out pair, out fault))
            {
                return false;
            }

            id = root.TryGetProperty("id", out JsonElement value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? value.GetRawText() : "null";
            return true;
        }
    }

    /// <summary>
    /// Reads a pair to learn from. The label is <c>supports</c>, <c>refutes</c> or <c>neutral</c>, in any case, or what the usual sets call them
    /// (<c>entailment</c>, <c>contradiction</c>, <c>NOT ENOUGH INFO</c>); <c>group</c> or <c>page</c> names what belongs together; <c>weight</c> may be given.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="pair">The pair.</param>
    /// <param name="fault">What is wrong with the line, when the answer is <see langword="false"/>.</param>
    public static bool TryReadLabelled(string line, [NotNullWhen(true)] out LabelledPair? pair, [NotNullWhen(false)] out string? fault)
    {
        ArgumentNullException.ThrowIfNull(line);
        pair = null;
        if (!TryParse(line, out JsonDocument? document, out fault))
        {
            return false;
        }

        using (document)
        {
            JsonElement root = document.RootElement;
            if (!TryReadPair(root, out StatementPair statements, out fault))
            {
                return false;
            }

            if (LabelOf(Text(root, "label")) is not { } label)
            {
                fault = "It has no \"label\" of \"supports\", \"refutes\" or \"neutral\".";
                return false;
            }

            double weight = 1;
            if (root.TryGetProperty("weight", out JsonElement given) && (given.ValueKind != JsonValueKind.Number || !given.TryGetDouble(out weight) || weight is not (> 0 and <= 1000)))
            {
                fault = "Its \"weight\" is no number above 0, up to 1000.";
                return false;
            }

            pair = new(statements, label) { Group = Text(root, "group") ?? Text(root, "page") ?? "", Weight = weight };
            return true;
        }
    }

    /// <summary>Writes a judgement as one line.</summary>
    /// <param name="output">Where to; stays open.</param>
    /// <param name="id">The id as JSON.</param>
    /// <param name="judgement">The judgement; its probabilities are rounded to four places.</param>
    public static void WriteLine(Stream output, string id, PairJudgement judgement)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(judgement);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WritePropertyName("id");
            json.WriteRawValue(id);
            json.WriteString("label", WordOf(judgement.Label));
            json.WriteNumber("refutes", Math.Round(judgement.Refutes, 4));
            json.WriteNumber("supports", Math.Round(judgement.Supports, 4));
            json.WriteNumber("neutral", Math.Round(judgement.Neutral, 4));
            json.WriteStartArray("because");
            foreach (string reason in judgement.Because)
            {
                json.WriteStringValue(reason);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>The label that a set of pairs calls <paramref name="name"/>, or <see langword="null"/>.</summary>
    internal static PairLabel? LabelOf(string? name) => name?.ToUpperInvariant() switch
    {
        "SUPPORTS" or "ENTAILMENT" => PairLabel.Supports,
        "REFUTES" or "CONTRADICTION" => PairLabel.Refutes,
        "NEUTRAL" or "NOT ENOUGH INFO" => PairLabel.Neutral,
        _ => null,
    };

    private static string WordOf(PairLabel label) => label switch
    {
        PairLabel.Supports => "supports",
        PairLabel.Refutes => "refutes",
        _ => "neutral",
    };

    private static bool TryParse(string line, [NotNullWhen(true)] out JsonDocument? document, [NotNullWhen(false)] out string? fault)
    {
        document = null;
        try
        {
            document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                fault = null;
                return true;
            }

            document.Dispose();
            fault = "It is no JSON object.";
        }
        catch (JsonException exception)
        {
            fault = "It is no JSON: " + exception.Message;
        }

        return false;
    }

    private static bool TryReadPair(JsonElement root, out StatementPair pair, [NotNullWhen(false)] out string? fault)
    {
        pair = default;
        string? claim = Text(root, "claim"), evidence = Text(root, "evidence");
        fault = claim is null ? "It has no text \"claim\"." : evidence is null ? "It has no text \"evidence\"." : null;
        if (fault is not null)
        {
            return false;
        }

        pair = new(claim!, evidence!);
        return true;
    }

    /// <summary>A text, or <see langword="null"/> where there is none; half a pair of surrogates makes none.</summary>
    private static string? Text(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out JsonElement value) || value.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
