using System.Collections.Immutable;

namespace FactCheck.Learning;

/// <summary>What a model file says of itself.</summary>
public sealed record PairModelCard
{
    /// <summary>What the model is made of: <c>trees</c>, or <c>trees+net</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What it was trained on.</summary>
    public ImmutableArray<PairModelInput> Inputs { get; init; } = [];

    /// <summary>The figures measured in training, by name, on pairs that were held out: <c>accuracy</c>, <c>auroc</c>, …</summary>
    public ImmutableSortedDictionary<string, double> Figures { get; init; } = ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal);
}

/// <summary>A set of pairs that a model was trained on.</summary>
/// <param name="Name">The name of the file, without its folder.</param>
/// <param name="Pairs">How many pairs of it were used.</param>
/// <param name="Sha256">The hash of the file, in hexadecimal digits.</param>
public sealed record PairModelInput(string Name, int Pairs, string Sha256);
