using System.Collections.Immutable;

using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Checking.Rules.Quotes;

/// <summary>
/// Fires when two articles of one story date the same quoted sentence of the same named speaker to two days ("said on Tuesday", "said Wednesday"). Stays silent on short sentences, when the words hint at a second occasion
/// (interview, statement, testimony, "again", "told"), and when a day is not stated beside the cue.
/// </summary>
public sealed class FC4003QuoteDates : GraphRule
{
    private const double Certainty = 0.7;

    /// <summary>A shorter sentence may be said on two days.</summary>
    private const int LeastWords = 8;

    /// <summary>Farther apart the two days are two occasions, or one was resolved to the wrong week.</summary>
    private const int MostDaysApart = 6;

    private const int MostDated = 24;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC4003", "One quotation, two days", "quotes", Severity.Info)
    {
        Description =
            "Two articles of one story quote the same sentence of the same person and say that it was spoken on two days: \"said on Tuesday\", \"said Wednesday\". The day stands beside the cue. Stays silent on sentences of "
            + "fewer than eight words, where the words hint at a second occasion (an interview, a statement, testimony, \"again\", \"told\"), and on days a week or more apart.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|Carla Dunmore inspected the wall in Westhaven. “The harbour wall will hold for another thirty years,” Carla Dunmore said on [|Tuesday|].",
            "2024-05-03|Carla Dunmore inspected the wall in Westhaven. “The harbour wall will hold for another thirty years,” Carla Dunmore said on [|Wednesday|]."),
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|Carla Dunmore inspected the wall in Westhaven. “Nobody told us about the cracks in the northern gate,” Carla Dunmore said [|Monday|].",
            "2024-05-04|The wall in Westhaven was inspected by Carla Dunmore. “Nobody told us about the cracks in the northern gate,” Carla Dunmore said [|Thursday|]."),
        new(
            ExampleKind.Consistent,
            "2024-04-30|Carla Dunmore inspected the wall in Westhaven. “The harbour wall will hold for another thirty years,” Carla Dunmore said on Tuesday.",
            "2024-05-03|Carla Dunmore inspected the wall in Westhaven. “The harbour wall will hold for another thirty years,” Carla Dunmore said on Tuesday."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|Carla Dunmore inspected the wall in Westhaven. “The harbour wall will hold for another thirty years,” Carla Dunmore said on Tuesday.",
            "2024-05-03|Carla Dunmore inspected the wall in Westhaven. “The harbour wall will hold for another thirty years,” Carla Dunmore said on Wednesday in an interview."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|Carla Dunmore inspected the wall in Westhaven. “The harbour wall will hold for another thirty years,” Carla Dunmore said on Tuesday.",
            "2024-05-03|Carla Dunmore inspected the wall in Westhaven. “The sluice gate was open when the tide came in,” Carla Dunmore said on Wednesday."),
    ];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var speakers = new QuoteSpeakers(context.Graph);
        foreach (Wording wording in QuoteWordings.Of(context.Graph))
        {
            if (wording.Forms.Length >= LeastWords && wording.Occurrences.Length > 1 && Conflict(wording, context.Graph, speakers) is var (first, second))
            {
                context.Report(Make(first, second, speakers, context));
            }
        }
    }

    // One article that gives both days knows of two occasions.
    private static (Dated First, Dated Second)? Conflict(Wording wording, FactGraph graph, QuoteSpeakers speakers)
    {
        Dated[] dated =
        [
            .. wording.Occurrences
                .Select(occurrence => (Occurrence: occurrence, Day: QuoteDay.Of(occurrence, graph)))
                .Where(pair => pair.Day is not null)
                .Select(pair => new Dated(pair.Occurrence, pair.Day!.Value))
                .GroupBy(one => one.Where.Article)
                .Where(article => article.All(one => one.Day.Day == article.First().Day.Day))
                .Select(article => article.First())
                .Take(MostDated),
        ];
        foreach ((Dated left, Dated right) in UnorderedPairs.Of(dated))
        {
            int apart = Math.Abs(left.Day.Day.DayNumber - right.Day.Day.DayNumber);
            if (apart is > 0 and <= MostDaysApart && speakers.Compare(left.Where, right.Where) == SpeakerRelation.Same)
            {
                return (left, right);
            }
        }

        return null;
    }

    private Finding Make(Dated first, Dated second, QuoteSpeakers speakers, RuleContext context)
    {
        FindingSide left = Side(first, context.Graph);
        FindingSide right = Side(second, context.Graph);
        string who = speakers.Of(first.Where)!.Name;
        return new(
            Descriptor.Id,
            context.Severity,
            ConflictKind.Contradiction,
            $"The same words of {who} are dated “{left.Text}” ({left.ArticleId}, {left.Value}) and “{right.Text}” ({right.ArticleId}, {right.Value}).",
            [left, right])
        {
            Subject = $"quotation: {who}",
            Attribute = Attributes.Date,
            Confidence = Certainty,
        };
    }

    private static FindingSide Side(Dated dated, FactGraph graph) => RuleContext.Side(
        graph.Articles[dated.Where.Article], dated.Day.Span, dated.Day.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    private sealed record Dated(Occurrence Where, QuoteDay Day);
}
