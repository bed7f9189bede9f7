using System.Collections.Immutable;

using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Checking.Rules.Events;

/// <summary>
/// Fires when two articles of one story, out within two months, tell opposed outcomes for one person: convicted and acquitted, pleaded guilty and not guilty, killed and survived, apologised and did not. What a later article may
/// report as changed is an update at info. Stays silent on quoted words, possibilities and background, on two crimes, and on an article that gives both outcomes.
/// </summary>
public sealed class FC5004EventOutcomes : GraphRule
{
    private const double Certainty = 0.75;

    /// <summary>Within so many days a verdict or plea does not turn round.</summary>
    private const int DaysOfOneReport = 1;

    /// <summary>Farther apart the two may be two cases.</summary>
    private const int MostDaysApart = 60;

    private const int MostTold = 60;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC5004", "One matter, two outcomes", "events", Severity.Info)
    {
        Description =
            "Two articles of one story, out within two months, tell opposed outcomes for one person: convicted and acquitted, pleaded guilty and not guilty, charged with murder and with manslaughter, died and survived, was arrested, resigned or apologised and did not. Where the "
            + "later one may report a change it is an update at info. Stays silent on words between quotation marks, possibilities, plans and background, on two different crimes, and when an article gives both outcomes.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|A jury in Harrow [|convicted|] Tobias Renn, 34, of arson on Friday after a trial over the Landford mill fire.",
            "2024-05-03|Tobias Renn, 34, was [|acquitted|] of arson on Friday by a jury in Harrow after the trial over the Landford mill fire."),
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|Marta Quill [|pleaded guilty|] to the theft of the Landford bell on Friday in a Harrow court.",
            "2024-05-03|In a Harrow court on Friday, Marta Quill [|pleaded not guilty|] to the theft of the Landford bell."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|A jury in Harrow convicted Tobias Renn, 34, of arson on Friday after a trial over the Landford mill fire.",
            "2024-05-03|Tobias Renn, 34, was acquitted of murder but convicted of arson by a jury in Harrow after a trial over the Landford mill fire."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|Marta Quill pleaded guilty to the theft of the Landford bell on Friday in a Harrow court.",
            "2024-05-03|In a Harrow court on Friday, Marta Quill pleaded not guilty to assault after the Landford bell was stolen."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|Marta Quill, the mayor of Harrow, resigned on Friday over the sale of the Landford bell.",
            "2024-05-03|The mayor of Harrow, Marta Quill, may not resign over the sale of the Landford bell, aides say."),
    ];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (IGrouping<int, int> story in context.Graph.ArticlesByStory)
        {
            // An article alone is not read: this is about two of them.
            foreach (IGrouping<(int, string), PersonOutcome> asked in story.Skip(1).Any()
                ? story.SelectMany(article => PersonOutcome.In(context.Graph, article)).GroupBy(told => (told.Person, told.Question.Name))
                : [])
            {
                CheckOne([.. asked.Take(MostTold)], context);
            }
        }
    }

    private void CheckOne(PersonOutcome[] told, RuleContext context)
    {
        var knowing = told.GroupBy(one => one.Article).Where(article => article.Any(one => OutcomeQuestion.AreOpposed(one.Outcome, article.First().Outcome))).Select(article => article.Key).ToHashSet();
        PersonOutcome[] stated = [.. told.Where(one => one.IsStated && !knowing.Contains(one.Article))];
        var reported = new HashSet<(string, string)>();
        foreach ((PersonOutcome left, PersonOutcome right) in UnorderedPairs.Of(stated))
        {
            if (AreOpposed(left, right, context.Graph) && reported.Add((left.Outcome, right.Outcome)))
            {
                context.Report(Make(left, right, context));
            }
        }
    }

    private static bool AreOpposed(PersonOutcome a, PersonOutcome b, FactGraph graph) =>
        a.Article != b.Article && OutcomeQuestion.AreOpposed(a.Outcome, b.Outcome) && a.MayShareMatter(b) && DaysApart(a, b, graph) is <= MostDaysApart;

    private static int? DaysApart(PersonOutcome a, PersonOutcome b, FactGraph graph) =>
        ArticleDates.DaysApart(graph.Articles[a.Article].Published, graph.Articles[b.Article].Published);

    // What may turn round between two days, or within the day of the event.
    private static bool MayHaveChanged(PersonOutcome a, PersonOutcome b, FactGraph graph)
    {
        if (a.Question.Last is { } last)
        {
            PersonOutcome end = string.Equals(a.Outcome, last, StringComparison.Ordinal) ? a : b;
            PersonOutcome other = end == a ? b : a;
            return graph.Articles[end.Article].Published.Day is not { } ended || graph.Articles[other.Article].Published.Day is not { } before || ended >= before;
        }

        return (a.Day is null || a.Day != b.Day) && DaysApart(a, b, graph) > DaysOfOneReport;
    }

    private Finding Make(PersonOutcome a, PersonOutcome b, RuleContext context)
    {
        ExtractedArticle left = context.Graph.Articles[a.Article];
        ExtractedArticle right = context.Graph.Articles[b.Article];
        FindingSide first = RuleContext.Side(left, a.Event.Span, a.Outcome);
        FindingSide second = RuleContext.Side(right, b.Event.Span, b.Outcome);
        bool isUpdate = MayHaveChanged(a, b, context.Graph);
        bool isReported = a.Scope != AssertionScope.Article || b.Scope != AssertionScope.Article;
        string name = context.Graph.Entities[a.Person].Name;
        return new(
            Descriptor.Id,
            isUpdate || isReported ? Severity.Info : context.Severity,
            isUpdate ? ConflictKind.Update : ConflictKind.Contradiction,
            $"The {a.Question.Name} of {name} is told two ways: “{first.Text}” ({a.Outcome}, {left.Article.Id}) and “{second.Text}” ({b.Outcome}, {right.Article.Id}).",
            [first, second])
        {
            Subject = name,
            Attribute = Attributes.Occurrence,
            Confidence = isReported ? Certainty * 0.7 : Certainty,
        };
    }
}
