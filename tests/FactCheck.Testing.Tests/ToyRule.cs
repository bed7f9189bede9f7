using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Checking;
using FactCheck.Extraction;
using FactCheck.Values;

namespace FactCheck.Testing.Tests;

/// <summary>Finds numbers in digits: enough of an extractor to test the kit without the built-in ones.</summary>
internal sealed class DigitExtractor : IExtractor
{
    public string Name => "toy-digits";

    public ExtractedArticle Extract(ExtractionContext context, ExtractedArticle found)
    {
        ImmutableArray<QuantityMention> numbers =
        [
            .. Enumerable.Range(0, context.Text.Count)
                .Where(token => context.Text.Raw(token).IndexOfAnyExceptInRange('0', '9') < 0)
                .Select(token => new QuantityMention(
                    context.Text.Spans[token],
                    context.Text.SentenceOf[token],
                    new Quantity(QuantityKind.Number, Bounds.Exactly(int.Parse(context.Text.Raw(token), System.Globalization.CultureInfo.InvariantCulture)), ""))),
        ];
        return found with { Quantities = numbers };
    }
}

/// <summary>Reports the first number of each later article that differs from that of the first article.</summary>
internal class ToyRule : GraphRule
{
    public override RuleDescriptor Descriptor { get; } = new("FC2999", "Two numbers", "quantity", Severity.Warning) { Description = "Numbers differ." };

    public override ImmutableArray<RuleExample> Examples =>
    [
        new(ExampleKind.Inconsistent, "It was [|3|].", "It was [|4|]."),
        new(ExampleKind.Inconsistent, "2025-01-02|It was [|3|].", "It was [|5|]."),
        new(ExampleKind.Consistent, "It was 3.", "It was 3."),
        new(ExampleKind.Consistent, "It was 3."),
        new(ExampleKind.Consistent, "It was three.", "It was 4."),
    ];

    public override void Check(RuleContext context)
    {
        (ExtractedArticle Article, QuantityMention Number)[] numbers =
            [.. context.Graph.Articles.Where(article => !article.Quantities.IsEmpty).Select(article => (article, article.Quantities[0]))];
        foreach ((ExtractedArticle article, QuantityMention number) in numbers.Skip(1))
        {
            if (number.Quantity != numbers[0].Number.Quantity)
            {
                context.Report(Finding(context, Side(numbers[0].Article, numbers[0].Number), Side(article, number)));
            }
        }
    }

    protected virtual Finding Finding(RuleContext context, FindingSide left, FindingSide right) =>
        new(Descriptor.Id, context.Severity, ConflictKind.Contradiction, $"{left.Value} against {right.Value}.", [left, right])
        {
            Attribute = "number",
            Fixes = [new SuggestedFix(right.ArticleId!, right.Span, left.Text)],
        };

    private static FindingSide Side(ExtractedArticle article, QuantityMention number) => RuleContext.Side(article, number.Span, number.Quantity.ToString());
}

/// <summary>A toy rule with faults that the default checks must notice.</summary>
internal sealed class FaultyRule(Func<Finding, Finding> spoil) : ToyRule
{
    protected override Finding Finding(RuleContext context, FindingSide left, FindingSide right) => spoil(base.Finding(context, left, right));
}
