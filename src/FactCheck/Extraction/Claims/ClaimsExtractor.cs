using System.Collections.Immutable;

using FactCheck.Extraction.Quotes;

namespace FactCheck.Extraction.Claims;

/// <summary>Turns the mentions of an article into claims: what is said of whom, and in whose voice.</summary>
internal sealed class ClaimsExtractor : IExtractor
{
    public static ClaimsExtractor Instance { get; } = new();

    public string Name => "claims";

    public ExtractedArticle Extract(ExtractionContext context, ExtractedArticle found)
    {
        var source = new ClaimSource(context.Text, found, new QuoteScopes(found.Quotes));
        ImmutableArray<Claim> claims =
        [
            .. EventClaims.Of(source)
                .Concat(AgeClaims.Of(source))
                .Concat(OfficeClaims.Of(source))
                .Concat(StoryClaims.Of(source))
                .Concat(SiteClaims.Of(source))
                .OrderBy(claim => claim.Provenance.Span)
                .ThenBy(claim => claim.Attribute, StringComparer.Ordinal)
                .ThenBy(claim => claim.Subject.Kind)
                .ThenBy(claim => claim.Subject.Index),
        ];
        return found with { Claims = found.Claims.AddRange(claims) };
    }
}
