using FactCheck.Checking;
using FactCheck.Extraction;
using FactCheck.Values;

namespace Consumer;

/// <summary>A rule of the consumer's own house: one article, one currency.</summary>
public sealed class TwoCurrencies : ArticleRule
{
    public override RuleDescriptor Descriptor { get; } = new("ACME001", "One article, two currencies", "quantity", Severity.Info)
    {
        Description = "Fires when an article gives amounts in two currencies. Silent when all amounts are in one.",
    };

    public override void Check(ExtractedArticle article, RuleContext context)
    {
        QuantityMention[] amounts = [.. article.Quantities.Where(amount => amount.Quantity.Kind == QuantityKind.Money)];
        QuantityMention? other = Array.Find(amounts, amount => amount.Quantity.Unit != amounts[0].Quantity.Unit);
        if (other is not null)
        {
            context.Report(new(Descriptor.Id, context.Severity, ConflictKind.Strained, "The amounts are in two currencies.",
                [Side(amounts[0]), Side(other)]));
        }

        FindingSide Side(QuantityMention amount) => RuleContext.Side(article, amount.Span, amount.Quantity.Unit);
    }
}
