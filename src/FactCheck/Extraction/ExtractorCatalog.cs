using System.Collections.Immutable;

using FactCheck.Extraction.Claims;
using FactCheck.Extraction.Events;
using FactCheck.Extraction.Names;
using FactCheck.Extraction.Offices;
using FactCheck.Extraction.Quantities;
using FactCheck.Extraction.Quotes;
using FactCheck.Extraction.Times;

namespace FactCheck.Extraction;

/// <summary>The built-in extractors, in the order in which they run.</summary>
internal static class ExtractorCatalog
{
    public static ImmutableArray<IExtractor> Default { get; } =
    [
        new TimesExtractor(),
        QuantitiesExtractor.Instance,
        NamesExtractor.Instance,
        new OfficesExtractor(),
        new QuotesExtractor(),
        new EventsExtractor(),
        ClaimsExtractor.Instance,
    ];
}
