using System.Collections.Immutable;
using System.Text.Json;

using FactCheck.Articles;

namespace FactCheck.Evaluation.Recognizers;

/// <summary>One case of a specification of Recognizers-Text: a sentence and everything that is to be found in it.</summary>
/// <param name="File">The name of the file without its ending, such as <c>NumberModel</c>.</param>
/// <param name="Number">The place of the case in its file, from 1.</param>
/// <param name="Input">The sentence.</param>
/// <param name="Results">What is to be found, in the order of the file; empty when nothing is.</param>
internal sealed record SpecificationCase(string File, int Number, string Input, ImmutableArray<SpecificationResult> Results)
{
    /// <summary>The reference time of the case as it is written, such as <c>2016-11-07T00:00:00</c>; <see langword="null"/> when it has none.</summary>
    public string? ReferenceTime { get; init; }

    /// <summary>The platforms on which their authors do not support the case yet: <c>dotnet</c> (the one the others follow), <c>java</c>, <c>javascript</c>, <c>python</c>.</summary>
    public ImmutableArray<string> NotSupported { get; init; } = [];

    /// <summary>The platforms on which their authors do not mean to support the case.</summary>
    public ImmutableArray<string> NotSupportedByDesign { get; init; } = [];

    /// <summary>What the authors remark.</summary>
    public string? Comment { get; init; }
}

/// <summary>One thing that a case expects.</summary>
/// <param name="Text">The words as the file gives them; their case may differ from the input's.</param>
/// <param name="Span">Where they stand in the input, in UTF-16 code units.</param>
/// <param name="Type">The type, such as <c>number</c>, <c>ordinal.relative</c> or <c>datetimeV2.date</c>; an empty string when the file gives none.</param>
/// <param name="Value">The value: <c>Resolution</c> of a model, <c>Value</c> of a parser; <see langword="null"/> for an extractor.</param>
internal sealed record SpecificationResult(string Text, TextSpan Span, string Type, JsonElement? Value)
{
    /// <summary>The part of the value called <paramref name="name"/> as text; <see langword="null"/> when the value has no such part or it is empty.</summary>
    public string? Part(string name) => Value is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty(name, out JsonElement part)
        ? part.ValueKind == JsonValueKind.String ? part.GetString() : part.ValueKind == JsonValueKind.Null ? null : part.GetRawText()
        : null;
}
