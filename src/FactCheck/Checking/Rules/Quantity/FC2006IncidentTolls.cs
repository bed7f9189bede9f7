using System.Collections.Immutable;
using System.Globalization;

using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Checking.Rules.Quantity;

/// <summary>
/// Fires when two articles of one story, or one, count those hit in a shooting, stabbing or crash in ways that no numbers of dead and injured satisfy together. A toll that rose
/// while reports were coming in is an update, at info.
/// </summary>
public sealed class FC2006IncidentTolls : GraphRule
{
    private const double Certainty = 0.75;

    private const int MostFurther = 4;

    /// <summary>The tolls of a story that are compared: bounds the work on a story of very many articles.</summary>
    private const int MostTolls = 120;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC2006", "Dead, injured and shot do not add up", "quantity", Severity.Warning)
    {
        Description =
            "Two statements of one story count those killed, injured and shot in a sudden incident in ways that cannot both be: \"four people were shot\", \"one person was killed and four were "
            + "injured\". Those shot count the dead in; those injured may, unless the sentence gives the dead or says \"others\". A toll that rose within days of the incident is an update, at info. "
            + "As many dead of whom one "
            + "sentence makes three women and another three men are no better. Stays silent on hedged numbers, on counts of men, children or officers only, on sentences of several incidents, and where nothing but "
            + "the story ties two articles: they must name a person of the incident or a place in town, or be of one town and its same days.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|[|Four people|] were shot at the Quarry Club in Harrow, Captain Nora Feld said.",
            "2024-05-03|Captain Nora Feld of Harrow said [|one person was killed and four people were injured|] in the shooting at the Quarry Club."),
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|[|Three people|] were shot at the Quarry Club in Harrow. Tobias Renn was one of [|four people|] to be shot, Captain Nora Feld said."),
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|[|One person was killed and four people were injured|] in the shooting at the Quarry Club in Harrow. One of the injured victims is in critical condition; [|the other two|] are in stable condition."),
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|[|Nine people shot, one fatally|], at the Quarry Club in Harrow. [|One man was killed and ten others were wounded|] in the shooting, Captain Nora Feld said."),
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|The shooting at the Quarry Club in Harrow left [|three women and two men|] dead, Captain Nora Feld said.",
            "2024-05-03|Captain Nora Feld of Harrow said the shooting at the Quarry Club left [|three men and two women|] dead."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|One person was killed and four people were injured in the shooting at the Quarry Club in Harrow. One of the injured victims is in critical condition. The other three are in stable condition."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|Five people were shot at the Quarry Club in Harrow, Captain Nora Feld said.",
            "2024-05-03|Captain Nora Feld of Harrow said one person was killed and four people were injured in the shooting at the Quarry Club."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|Five people were injured in the shooting at the Quarry Club in Harrow, Captain Nora Feld said.",
            "2024-05-03|Captain Nora Feld of Harrow said one person was killed and four others were wounded in the shooting at the Quarry Club."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|At least three people were shot at the Quarry Club in Harrow, Captain Nora Feld said.",
            "2024-05-03|Captain Nora Feld of Harrow said five people were shot at the Quarry Club."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|Four people were shot in Harrow on Thursday, Captain Nora Feld said.",
            "2024-05-03|Captain Nora Feld of Harrow said one person was killed and four others were wounded in a shooting in Landford on Thursday."),
    ];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (IGrouping<int, int> story in context.Graph.ArticlesByStory)
        {
            IncidentToll[] tolls = [.. story.SelectMany(article => IncidentToll.In(context.Graph, article)).Take(MostTolls)];
            foreach ((IncidentToll left, IncidentToll right, ConflictKind kind) in Conflicts(tolls, [.. story], context.Graph))
            {
                context.Report(Make(left, right, kind, tolls, context));
            }

            CheckSexes(story, context);
            foreach (IGrouping<int, IncidentToll> own in tolls.GroupBy(toll => toll.Article))
            {
                CheckParts(context.Graph.Articles[own.Key], [.. own], context);
            }
        }
    }

    /// <summary>The injured of an article that tells of one complete toll, against the parts into which it divides them.</summary>
    private void CheckParts(ExtractedArticle article, IncidentToll[] tolls, RuleContext context)
    {
        if (tolls is not [{ IsComplete: true, Injured: { } injured } toll])
        {
            return;
        }

        foreach (VictimPartition parts in VictimPartition.In(article).Where(parts => parts.Survivors != injured && parts.Survivors != injured + toll.Killed).Take(1))
        {
            FindingSide first = RuleContext.Side(article, toll.Shown, toll.ToString());
            FindingSide second = RuleContext.Side(article, parts.Span, string.Create(CultureInfo.InvariantCulture, $"{parts.Survivors} injured"));
            context.Report(new(
                Descriptor.Id,
                context.Severity,
                ConflictKind.Contradiction,
                $"The toll is {toll} in {article.Article.Id}, and the injured are parted into {parts.Survivors}.",
                first.Span < second.Span ? [first, second] : [second, first])
            {
                Subject = "incident",
                Attribute = Attributes.CountPrefix + "victims",
                Confidence = Certainty,
            });
        }
    }

    /// <summary>As many dead, of whom one sentence says that three are women, and another that three are men.</summary>
    private void CheckSexes(IEnumerable<int> story, RuleContext context)
    {
        VictimSexes[] parts = [.. story.SelectMany(article => VictimSexes.In(context.Graph, article)).Take(MostTolls)];
        var seen = new HashSet<(string, string)>();
        foreach ((VictimSexes left, VictimSexes right) in UnorderedPairs.Of(parts))
        {
            if (left.Contradicts(right) && IncidentIdentity.Of((left.Article, left.Sentence), (right.Article, right.Sentence), context.Graph) == IncidentTie.Close && seen.Add((left.ToString(), right.ToString())))
            {
                ExtractedArticle a = context.Graph.Articles[left.Article];
                ExtractedArticle b = context.Graph.Articles[right.Article];
                context.Report(new(
                    Descriptor.Id,
                    context.Severity,
                    ConflictKind.Contradiction,
                    $"Those hit are {left} in {a.Article.Id} and {right} in {b.Article.Id}.",
                    [RuleContext.Side(a, left.Span, left.ToString()), RuleContext.Side(b, right.Span, right.ToString())])
                {
                    Subject = "incident",
                    Attribute = Attributes.CountPrefix + "victims",
                    Confidence = Certainty,
                });
            }
        }
    }

    /// <summary>One conflict for each pair of numbers, the gravest.</summary>
    private static IEnumerable<(IncidentToll Left, IncidentToll Right, ConflictKind Kind)> Conflicts(IncidentToll[] tolls, int[] story, FactGraph graph)
    {
        var found = new List<(IncidentToll Left, IncidentToll Right, ConflictKind Kind)>();
        foreach ((IncidentToll left, IncidentToll right) in UnorderedPairs.Of(tolls))
        {
            if (!left.Fits(right) && TollTiming.Of(left, right, story, graph) is { } kind)
            {
                found.Add((left, right, kind));
            }
        }

        return found.GroupBy(pair => Key(pair.Left, pair.Right)).SelectMany(Gravest);
    }

    /// <summary>What an article says against itself is its own affair; else one pair of articles shows the conflict.</summary>
    private static IEnumerable<(IncidentToll Left, IncidentToll Right, ConflictKind Kind)> Gravest(IEnumerable<(IncidentToll Left, IncidentToll Right, ConflictKind Kind)> same)
    {
        (IncidentToll Left, IncidentToll Right, ConflictKind Kind)[] pairs = [.. same.OrderBy(pair => pair.Kind)];
        IEnumerable<(IncidentToll Left, IncidentToll Right, ConflictKind Kind)> own = pairs.Where(pair => pair.Left.Article == pair.Right.Article).DistinctBy(pair => pair.Left.Article);
        return own.Any() ? own : pairs.Take(1);
    }

    private static (int Low, int High) Key(IncidentToll left, IncidentToll right) =>
        (Math.Min(left.Hit, right.Hit), Math.Max(left.Hit, right.Hit));

    private Finding Make(IncidentToll a, IncidentToll b, ConflictKind kind, IncidentToll[] all, RuleContext context)
    {
        ExtractedArticle left = context.Graph.Articles[a.Article];
        ExtractedArticle right = context.Graph.Articles[b.Article];
        FindingSide first = RuleContext.Side(left, a.Shown, a.ToString());
        FindingSide second = RuleContext.Side(right, b.Shown, b.ToString());
        FindingSide[] sides = a.Article == b.Article && b.Shown < a.Shown ? [second, first] : [first, second];
        return new(
            Descriptor.Id,
            kind == ConflictKind.Update ? Severity.Info : context.Severity,
            kind,
            $"The toll of one story is {a} in {left.Article.Id} and {b} in {right.Article.Id}.",
            [.. sides, .. Further(a, b, all).Select(toll => RuleContext.Side(context.Graph.Articles[toll.Article], toll.Shown, toll.ToString()))])
        {
            Subject = "incident",
            Attribute = Attributes.CountPrefix + "victims",
            Confidence = Certainty,
        };
    }

    /// <summary>What other articles say that gives one of the two.</summary>
    private static IEnumerable<IncidentToll> Further(IncidentToll a, IncidentToll b, IncidentToll[] all) => all
        .Where(toll => toll.Article != a.Article && toll.Article != b.Article && (toll.Hit == a.Hit || toll.Hit == b.Hit))
        .DistinctBy(toll => toll.Article)
        .Take(MostFurther);
}
