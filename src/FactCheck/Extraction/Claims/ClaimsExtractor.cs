using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace FactCheck.Extraction.Claims;

/// <summary>Turns the mentions of an article into claims: what is said of whom, and in whose voice.</summary>
internal sealed class ClaimsExtractor : IExtractor
{
    public static ClaimsExtractor Instance { get; } = new();

    public string Name => "claims";

    public ExtractedArticle Extract(ExtractionContext context, ExtractedArticle found)
    {
        var source = new ClaimSource(context.Text, found);
        List<Claim> claims = [];
        EventClaims.Add(source, claims);
        AgeClaims.Add(source, claims);
        ServiceClaims.Add(source, claims);
        WoundCountClaims.Add(source, claims);
        CaseRoleClaims.Add(source, claims);
        OccasionClaims.Add(source, claims);
        OfficeClaims.Add(source, claims);
        StoryClaims.Add(source, claims);
        AmountClaims.Add(source, claims);
        DealClaims.Add(source, claims);
        SiteClaims.Add(source, claims);
        ExclusiveTermClaims.Add(source, claims);
        AttackerClaims.Add(source, claims);
        return claims.Count == 0 ? found : found with { Claims = found.Claims.IsEmpty ? InOrder(claims) : [.. found.Claims, .. InOrder(claims)] };
    }

    // List.Sort is not stable: where all else is equal, the order in which they were made decides.
    private static ImmutableArray<Claim> InOrder(List<Claim> claims)
    {
        int[] order = new int[claims.Count];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, (left, right) => Compare(claims[left], claims[right]) is var found and not 0 ? found : left.CompareTo(right));
        var sorted = new Claim[order.Length];
        for (int i = 0; i < order.Length; i++)
        {
            sorted[i] = claims[order[i]];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }

    private static int Compare(Claim left, Claim right)
    {
        int order = left.Provenance.Span.CompareTo(right.Provenance.Span);
        order = order != 0 ? order : string.CompareOrdinal(left.Attribute, right.Attribute);
        order = order != 0 ? order : left.Subject.Kind.CompareTo(right.Subject.Kind);
        return order != 0 ? order : left.Subject.Index.CompareTo(right.Subject.Index);
    }
}
