using System.Collections.Immutable;

namespace FactCheck.Extraction;

/// <summary>The built-in extractors, in the order in which they run.</summary>
internal static class ExtractorCatalog
{
    public static ImmutableArray<IExtractor> Default { get; } =
    [
    ];
}
