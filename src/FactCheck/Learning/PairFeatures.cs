using System.Collections.Immutable;

namespace FactCheck.Learning;

/// <summary>
/// What models of statement pairs see of a pair, as numbers: how the numbers of both compare, which words of the claim the evidence says, and what stands in the
/// same place. To train a model of one's own on.
/// </summary>
public static class PairFeatures
{
    [ThreadStatic]
    private static PairWorkspace? workspace;

    /// <summary>The names of the features, in the order in which <see cref="Write"/> writes them.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Enum.GetNames<PairFeature>()];

    /// <summary>The number of features.</summary>
    public static int Count => Names.Length;

    /// <summary>Writes the features of a pair.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="features">Room for <see cref="Count"/> numbers.</param>
    /// <exception cref="ArgumentException"><paramref name="features"/> is too short.</exception>
    public static void Write(StatementPair pair, Span<float> features)
    {
        StatementPair.ThrowIfIncomplete(pair);
        if (features.Length < Count)
        {
            throw new ArgumentException($"There are {Count} features.", nameof(features));
        }

        (workspace ??= new()).Lay(StatementReader.Read(pair.Claim), StatementReader.Read(pair.Evidence));
        workspace.Features.CopyTo(features);
    }
}
