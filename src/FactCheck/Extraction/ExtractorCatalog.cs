using System.Collections.Immutable;

using FactCheck.Extraction.Claims;
using FactCheck.Extraction.Offices;

namespace FactCheck.Extraction;

/// <summary>The built-in extractors, in the order in which they run.</summary>
internal static class ExtractorCatalog
{
    public static ImmutableArray<IExtractor> Default { get; } =
    [
        new OfficesExtractor(),
        ClaimsExtractor.Instance,
    ];
}
