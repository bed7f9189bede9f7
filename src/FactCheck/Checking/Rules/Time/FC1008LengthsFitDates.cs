using System.Collections.Immutable;

using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Time;

/// <summary>
/// Fires when a length of time does not fit the dates that it runs between: inside a sentence ("a four-hour standoff from 2 p.m. to 5 p.m.", "15 years ago, in 2005", "the 20th anniversary of
/// the 2001 flood"), and when the years that a person has served do not fit the year of the start. Stays silent on what a hedge or the unit allows.
/// </summary>
public sealed class FC1008LengthsFitDates : GraphRule
{
    private const double Certainty = 0.8;
    private const double CertaintyOfService = 0.75;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC1008", "A length does not fit its dates", "time", Severity.Warning)
    {
        Description =
            "A length of time does not fit its start and end: \"a four-hour standoff from 2 p.m. to 5 p.m.\", \"15 years ago, in 2005\", \"the 20th anniversary of the 2001 flood\" in an article of "
            + "2016, or \"a 20-year veteran\" who joined the force in 2001. A length that only rounding brings to its dates is strained. Stays silent on what a hedge or the fineness of the unit "
            + "allows, on two services that differ by more than a few years, and when the publication date is not known.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "2024-10-18|The [|four-hour|] standoff in Harrow lasted from [|2 p.m. to 5 p.m. on Monday|], Captain Nora Feld said."),
        new(
            ExampleKind.Inconsistent,
            "2016-08-10|Marta Quill, a [|20-year|] veteran of the Harrow police, was hurt when the dam burst in Landford, Captain Nora Feld said.",
            "2016-08-11|Marta Quill, who was hurt when the dam burst in Landford, had worked for the Harrow police since [|2001|], Captain Nora Feld said."),
        new(
            ExampleKind.Inconsistent,
            "2016-08-10|The Harrow bank opened in [|2005|], [|15 years ago|]."),
        new(
            ExampleKind.Consistent,
            "2024-10-18|The three-hour standoff in Harrow lasted from 2 p.m. to 5 p.m. on Monday, Captain Nora Feld said."),
        new(
            ExampleKind.Consistent,
            "2016-08-10|Marta Quill, a 15-year veteran of the Harrow police, was hurt when the dam burst in Landford, Captain Nora Feld said.",
            "2016-08-11|Marta Quill, who was hurt when the dam burst in Landford, had worked for the Harrow police since 2001, Captain Nora Feld said."),
        new(
            ExampleKind.Consistent,
            "2016-08-10|Harrow marked the 15th anniversary of the 2001 flood."),
    ];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (ExtractedArticle article in context.Graph.Articles)
        {
            foreach (StatedSpan span in StatedSpan.In(article))
            {
                context.Report(Make(article, span, context));
            }
        }

        foreach (ClaimGroup group in context.Graph.Groups.Where(group => group.Attribute is Attributes.Service))
        {
            foreach (ClaimConflict conflict in ClaimConflicts.In(group, context.Graph, (a, b) => ServiceLength.Compare(a, b, context.Graph), (_, _) => true))
            {
                string message = $"The service of {group.Subject} does not add up: {ConflictFinding.Words(conflict.First, context)} and {ConflictFinding.Words(conflict.Second, context)}.";
                context.Report(ConflictFinding.Of(conflict, group, this, context, ConflictFinding.KindOf(conflict), message, CertaintyOfService));
            }
        }
    }

    private Finding Make(ExtractedArticle article, StatedSpan span, RuleContext context)
    {
        FindingSide length = RuleContext.Side(article, span.Length, span.Stated);
        FindingSide dates = RuleContext.Side(article, span.Dates, span.Counted);
        return new(
            Descriptor.Id,
            context.Severity,
            ConflictKind.Contradiction,
            $"“{length.Text}” does not fit “{dates.Text}”, which is {span.Counted}.",
            span.Length < span.Dates ? [length, dates] : [dates, length])
        {
            Subject = article.Article.Id,
            Attribute = Attributes.Duration,
            Confidence = Certainty,
        };
    }
}
