using System.Collections.Immutable;

using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Claims;

/// <summary>
/// Claims on amounts of money, measures and shares of things without a name: "a bid of $105 billion", "repairs cost 2.3 million euros". The attribute holds the kind and the word that
/// ties the amount; the words of the sentence say which thing it is, as for <see cref="StoryClaims"/>.
/// </summary>
internal static class AmountClaims
{
    /// <summary>How sure a claim is when its article gives another amount under the same word: two bails, two bids.</summary>
    private const double ConfidenceOfSeveral = 0.5;

    /// <summary>An article with more amounts than this is a table of them.</summary>
    private const int MostCompared = 64;

    public static void Add(ClaimSource source, List<Claim> into)
    {
        int first = into.Count;
        foreach (QuantityMention mention in source.Article.Quantities)
        {
            if (mention.Quantity is { Kind: QuantityKind.Money or QuantityKind.Percent or QuantityKind.Measure, Unit.Length: > 0 } && AmountHeads.Of(source.Text, mention.Span) is { } head)
            {
                string attribute = $"{Attributes.AmountPrefix}{Family(mention.Quantity)}:{head}";
                into.Add(source.Make(new(SubjectKind.Story, -1), attribute, EventClaims.OfQuantity(mention), mention, null, ContextOf(source.Contexts.Of(mention), source.Text, mention)));
            }
        }

        MarkSeveral(into, first);
    }

    /// <summary>Whether the attribute is of the first or the new one of several: "original bid".</summary>
    internal static bool IsSingledOut(string attribute) =>
        attribute.StartsWith(Attributes.AmountPrefix, StringComparison.Ordinal)
        && (attribute.Contains(":first ", StringComparison.Ordinal) || attribute.Contains(":new ", StringComparison.Ordinal));

    private static ImmutableArray<string> ContextOf(ImmutableArray<string> words, AnalyzedText text, QuantityMention mention)
    {
        IEnumerable<string> others = words.Where(word => !AmountHeads.IsTie(word));
        return [.. (AmountHeads.SubjectOf(text, mention.Span) is { } subject ? others.Append(StoryClaims.SubjectMark + subject) : others).Order(StringComparer.Ordinal)];
    }

    private static string Family(Quantity quantity) => quantity.Kind switch
    {
        QuantityKind.Money => "money",
        QuantityKind.Percent => "share",
        _ => quantity.Unit,
    };

    private static void MarkSeveral(List<Claim> claims, int first)
    {
        for (int i = first; i < claims.Count; i++)
        {
            for (int other = first; other < claims.Count && other - first < MostCompared; other++)
            {
                if (string.Equals(claims[i].Attribute, claims[other].Attribute, StringComparison.Ordinal)
                    && claims[i].Value.Quantity!.Compare(claims[other].Value.Quantity!) >= Agreement.Strained)
                {
                    claims[i] = claims[i] with { Confidence = ConfidenceOfSeveral };
                    break;
                }
            }
        }
    }
}
