using System.Globalization;
using System.Text.Json;

namespace FactCheck.Evaluation.Input;

/// <summary>Reads files of one JSON object a line.</summary>
internal static class JsonLines
{
    /// <summary>The objects of <paramref name="path"/>, in order; blank lines are skipped.</summary>
    /// <exception cref="EvaluationException">The file is missing, or a line is no JSON object.</exception>
    public static IEnumerable<JsonElement> Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new EvaluationException($"There is no file '{path}'.");
        }

        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Parse(path, number, line);
            }
        }
    }

    /// <summary>The string property <paramref name="name"/>, or <see langword="null"/> when it is absent, null or empty.</summary>
    public static string? Text(this JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? text
            : null;

    /// <summary>The string property <paramref name="name"/>.</summary>
    /// <exception cref="EvaluationException">It is absent.</exception>
    public static string RequiredText(this JsonElement element, string name) =>
        element.Text(name) ?? throw new EvaluationException($"A record has no '{name}'; it has: {Names(element)}.");

    private static string Names(JsonElement element) => string.Join(", ", element.EnumerateObject().Select(property => property.Name));

    private static JsonElement Parse(string path, int number, string line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return document.RootElement.Clone();
            }
        }
        catch (JsonException)
        {
            // Told below, with the place.
        }

        throw new EvaluationException(string.Create(CultureInfo.InvariantCulture, $"{path}:{number}: not a JSON object."));
    }
}
