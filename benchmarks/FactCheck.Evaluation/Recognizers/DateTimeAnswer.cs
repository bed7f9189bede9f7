using System.Collections.Immutable;
using System.Text.Json;

namespace FactCheck.Evaluation.Recognizers;

/// <summary>One of the values that a specification accepts: it leaves the choice between past and future open, we take the one that the tense asks for.</summary>
/// <param name="Timex">The TIMEX of Recognizers-Text: <c>2016-11-07</c>, <c>XXXX-WXX-2</c>, <c>(2016-01-02,2016-01-05,P3D)</c>, <c>T17:30</c>.</param>
/// <param name="Value">The resolved point or length, or <see langword="null"/>.</param>
/// <param name="Start">The start of the resolved range.</param>
/// <param name="End">Its end.</param>
/// <param name="Mod">Its modifier: <c>before</c>, <c>after</c>, <c>since</c>, <c>until</c>, <c>approx</c>, <c>start</c>, <c>mid</c>, <c>end</c>.</param>
internal sealed record DateTimeAnswer(string Timex, string? Value, string? Start, string? End, string? Mod)
{
    private static readonly string[] Resolutions = ["FutureResolution", "PastResolution"];

    /// <summary>The values that <paramref name="result"/> gives.</summary>
    public static ImmutableArray<DateTimeAnswer> Of(SpecificationResult result)
    {
        if (result.Value is not { ValueKind: JsonValueKind.Object } value)
        {
            return [];
        }

        if (value.TryGetProperty("values", out JsonElement values) && values.ValueKind == JsonValueKind.Array)
        {
            return [.. values.EnumerateArray().Select(one => new DateTimeAnswer(Text(one, "timex") ?? "", Text(one, "value"), Text(one, "start"), Text(one, "end"), Text(one, "Mod") ?? Text(one, "mod")))];
        }

        string timex = Text(value, "Timex") ?? "";
        return [.. Resolutions.Select(name => value.TryGetProperty(name, out JsonElement resolution) ? Resolved(timex, Text(value, "Mod"), resolution) : null).OfType<DateTimeAnswer>()];
    }

    /// <summary>What the specification expects, for people who read errors.</summary>
    public static string Show(SpecificationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Text + " = " + string.Join("; ", Of(result).Select(one => $"{one.Timex} {one.Value}{one.Start}..{one.End} {one.Mod}"));
    }

    private static DateTimeAnswer Resolved(string timex, string? mod, JsonElement resolution)
    {
        string? value = null, start = null, end = null;
        if (resolution.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty part in resolution.EnumerateObject())
            {
                string? text = part.Value.ValueKind == JsonValueKind.String ? part.Value.GetString() : null;
                if (part.Name.StartsWith("start", StringComparison.Ordinal))
                {
                    start = text;
                }
                else if (part.Name.StartsWith("end", StringComparison.Ordinal))
                {
                    end = text;
                }
                else
                {
                    value = text;
                }
            }
        }

        return new(timex, value, start, end, mod);
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement part) && part.ValueKind == JsonValueKind.String ? part.GetString() : null;
}
