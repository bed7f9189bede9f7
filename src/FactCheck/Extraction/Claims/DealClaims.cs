using System.Collections.Immutable;

using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Claims;

/// <summary>Claims on what one company pays or bids for another: of the one that is bought, and of the one that makes a first bid when it is not said for whom.</summary>
internal static class DealClaims
{
    /// <summary>Less is no price of a company that is in the news for it.</summary>
    private const double LeastPrice = 1e6;

    /// <summary>Before the name of the one that buys, in the context of a claim.</summary>
    public const string BuyerMark = "buyer ";

    /// <summary>Before the name of the one that is bought.</summary>
    public const string TargetMark = "target ";

    /// <summary>Before which bid of several it is.</summary>
    public const string StageMark = "stage ";

    /// <summary>The sentence speaks of debt, which may be counted in.</summary>
    public const string DebtMark = "debt";

    public static void Add(ClaimSource source, List<Claim> into)
    {
        foreach (QuantityMention amount in source.Article.Quantities)
        {
            if (amount.Quantity is { Kind: QuantityKind.Money, Unit.Length: > 0, Bounds.Nominal: >= LeastPrice } && DealFrame.Of(source, amount) is { } deal)
            {
                Add(source, amount, deal, into);
            }
        }
    }

    private static void Add(ClaimSource source, QuantityMention amount, DealFrame deal, List<Claim> into)
    {
        ImmutableArray<string> context = ContextOf(source, amount, deal);
        if (deal.Target >= 0)
        {
            into.Add(source.Make(new(SubjectKind.Entity, deal.Target), Attributes.Price, EventClaims.OfQuantity(amount), amount, null, context));
        }

        if (deal is { Buyer: >= 0, Stage: "first" })
        {
            into.Add(source.Make(new(SubjectKind.Entity, deal.Buyer), Attributes.FirstBid, EventClaims.OfQuantity(amount), amount, null, context));
        }
    }

    private static ImmutableArray<string> ContextOf(ClaimSource source, QuantityMention amount, DealFrame deal)
    {
        List<string> context = [];
        AddName(BuyerMark, deal.Buyer);
        AddName(TargetMark, deal.Target);
        if (deal.Stage.Length > 0)
        {
            context.Add(StageMark + deal.Stage);
        }

        TokenRange sentence = source.Text.Sentences[amount.Sentence];
        if (Enumerable.Range(sentence.First, sentence.Length).Any(token => source.Text.Lemmas[token] is "debt"))
        {
            context.Add(DebtMark);
        }

        return [.. context.Order(StringComparer.Ordinal)];

        // By its first word: "Harrow Ltd." and "Harrow" are one.
        void AddName(string mark, int entity)
        {
            if (entity >= 0)
            {
                context.Add(mark + source.Article.Entities[entity].Name.ToLowerInvariant().Split(' ')[0]);
            }
        }
    }
}
