using System.Collections.Immutable;

using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Checking.Rules.Events;

/// <summary>
/// Fires when one story spells the name of one organisation or place in two ways: "Wolf Motors" and "Wolfe Motors", "Sport Page Tavern" and "Sports Page Tavern". Stays
/// silent on other ways to say the same ("Theater", "Theatre"), on a plural at the end, and where one sentence names both. Streets are left to FC5006.
/// </summary>
public sealed class FC5005OrganisationNames : GraphRule
{
    private const double CertaintyOfSlip = 0.8;
    private const double CertaintyOfPlural = 0.65;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC5005", "One organisation or place spelt two ways", "events", Severity.Warning)
    {
        Description =
            "One article or two of one story write the name of an organisation or place of several words in two ways that a slip in one of them explains. Stays silent on "
            + "spellings that stand for each other (theater, theatre), on a plural at the end, when one sentence names both, and on streets, which FC5006 sees to.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|A vigil was held outside [|Braddock Enterprises|] on Sunday. The party at [|Bradock Enterprises|] had begun at ten, police said."),
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|Captain Nora Feld of Harrow said the shooting began inside the [|Sports Page Tavern|] on Sunday.",
            "2024-05-03|The Harrow shooting began inside the [|Sport Page Tavern|] on Sunday, Captain Nora Feld said."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|A vigil was held outside Braddock Enterprises on Sunday. The party at Carver Enterprises had begun at ten, police said."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|Captain Nora Feld of Harrow said the shooting began inside the Grand Theater on Sunday.",
            "2024-05-03|The Harrow shooting began inside the Grand Theatre on Sunday, Captain Nora Feld said."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|Captain Nora Feld of Harrow said the shooting began in the Linden Hills Apartments on Sunday.",
            "2024-05-03|The Harrow shooting began in the Linden Hills Apartment on Sunday, Captain Nora Feld said."),
    ];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (IGrouping<int, int> story in context.Graph.ArticlesByStory)
        {
            foreach ((NamePlace left, NamePlace right, bool isPlural) in SpeltThing.Variations(context.Graph, [.. story]))
            {
                context.Report(Make(left, right, isPlural ? CertaintyOfPlural : CertaintyOfSlip, context));
            }
        }
    }

    private Finding Make(NamePlace left, NamePlace right, double certainty, RuleContext context)
    {
        ExtractedArticle first = context.Graph.Articles[left.Article];
        ExtractedArticle second = context.Graph.Articles[right.Article];
        string one = first.TextOf(left.Span);
        string other = second.TextOf(right.Span);
        return new(
            Descriptor.Id,
            context.Severity,
            ConflictKind.Contradiction,
            left.Article == right.Article
                ? $"{first.Article.Id} writes one name in two ways: “{one}” and “{other}”."
                : $"One name is written “{one}” in {first.Article.Id} and “{other}” in {second.Article.Id}.",
            [RuleContext.Side(first, left.Span, one), RuleContext.Side(second, right.Span, other)])
        {
            Subject = one,
            Attribute = "name",
            Confidence = certainty,
        };
    }
}
