using System.Collections.Immutable;
using System.Text.Json;

using FactCheck.Articles;
using FactCheck.Evaluation.Input;

namespace FactCheck.Evaluation.Recognizers;

/// <summary>
/// Reads the specification files of Recognizers-Text: a JSON array of <c>{Input, Context?, NotSupported?, NotSupportedByDesign?, Comment?, Results}</c>. A result gives its place
/// as <c>Start</c> and an inclusive <c>End</c> (models) or <c>Length</c> (extractors, parsers), in UTF-16 code units, and its type as <c>TypeName</c> or <c>Type</c>.
/// </summary>
internal static class SpecificationCaseReader
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The specification files among <paramref name="paths"/>: files as they are named, and of a folder all <c>*.json</c> in it, sorted by name.</summary>
    /// <exception cref="EvaluationException">A path is neither a file nor a folder.</exception>
    public static IEnumerable<string> Files(IEnumerable<string> paths) => paths.SelectMany<string, string>(path =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        : File.Exists(path) ? [path]
        : throw new EvaluationException($"There is no file or folder '{path}'."));

    /// <summary>The cases of one file, in order.</summary>
    /// <exception cref="EvaluationException">The file is no JSON array of cases.</exception>
    public static ImmutableArray<SpecificationCase> Read(string path)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllText(path), Options);
            string file = Path.GetFileNameWithoutExtension(path);
            return [.. document.RootElement.EnumerateArray().Select((element, index) => Case(file, index + 1, element))];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new EvaluationException($"'{path}' is no array of specification cases: {exception.Message}");
        }
    }

    private static SpecificationCase Case(string file, int number, JsonElement element)
    {
        string input = element.RequiredText("Input");
        return new(file, number, input, [.. element.GetProperty("Results").EnumerateArray().Select(result => Result(input, result))])
        {
            ReferenceTime = element.TryGetProperty("Context", out JsonElement context) ? context.Text("ReferenceDateTime") : null,
            NotSupported = Platforms(element.Text("NotSupported")),
            NotSupportedByDesign = Platforms(element.Text("NotSupportedByDesign")),
            Comment = element.Text("Comment"),
        };
    }

    private static SpecificationResult Result(string input, JsonElement element)
    {
        string text = element.Text("Text") ?? "";
        JsonElement? value = element.TryGetProperty("Resolution", out JsonElement resolution) || element.TryGetProperty("Value", out resolution) ? resolution.Clone() : null;
        return new(text, Span(input, text, element), element.Text("TypeName") ?? element.Text("Typename") ?? element.Text("Type") ?? "", value);
    }

    /// <summary>The place of a result. Without <c>Start</c> it is where the text stands first; an end beyond the input is cut.</summary>
    private static TextSpan Span(string input, string text, JsonElement element)
    {
        int start = element.TryGetProperty("Start", out JsonElement given) ? given.GetInt32() : Math.Max(0, input.IndexOf(text, StringComparison.OrdinalIgnoreCase));
        int end = element.TryGetProperty("End", out JsonElement last) ? last.GetInt32() + 1
            : start + (element.TryGetProperty("Length", out JsonElement length) ? length.GetInt32() : text.Length);
        start = Math.Clamp(start, 0, input.Length);
        return new(start, Math.Clamp(end, start, input.Length));
    }

    private static ImmutableArray<string> Platforms(string? list) =>
        list is null ? [] : [.. list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
