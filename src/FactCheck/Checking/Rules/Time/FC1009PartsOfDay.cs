using System.Collections.Immutable;

using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Checking.Rules.Time;

/// <summary>
/// Fires when two articles of one story put its incident on two days that follow each other, or in two parts of a day, as far as their words leave no room. Stays silent on what one night may
/// join, on articles that tell of several such incidents, and where no person and no street ties the two articles together.
/// </summary>
public sealed class FC1009PartsOfDay : GraphRule
{
    private const double Certainty = 0.75;

    /// <summary>A smaller gap is rounding.</summary>
    private const int LeastMinutes = 30;

    /// <summary>The times of a story that are compared: bounds the work on a story of very many articles.</summary>
    private const int MostReports = 200;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC1009", "One incident, two days or parts of the day", "time", Severity.Warning)
    {
        Description =
            "Two articles of one story put its incident on two days that follow each other, or in two parts of a day (\"Friday evening\", \"around 6:30 p.m. Saturday\"; \"Thursday morning\", \"Thursday night\"). "
            + "Both name the weekday or the date. Stays silent on what one night may join, on articles that put such incidents at several times, and where no person and no street is common to both articles.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "2024-05-06|A shooting in Harrow on [|Friday evening|] killed Nora Feld, 11, of Millbrook, police said.",
            "2024-05-06|The shooting in Harrow occurred [|around 6:30 p.m. Saturday|], police said. Nora Feld was 11 and lived in Millbrook."),
        new(
            ExampleKind.Inconsistent,
            "2024-05-06|The fire on Robin Street in Harrow occurred [|Thursday morning|], Captain Nora Feld said.",
            "2024-05-06|The fire on Robin Street broke out [|Thursday night|], said Captain Nora Feld of Harrow."),
        new(
            ExampleKind.Consistent,
            "2024-05-06|A shooting in Harrow late Friday night killed Nora Feld, 11, of Millbrook, police said.",
            "2024-05-06|The shooting in Harrow occurred early Saturday, police said. Nora Feld was 11 and lived in Millbrook."),
        new(
            ExampleKind.Consistent,
            "2024-05-06|A shooting in Harrow on Friday evening killed Nora Feld, 11, of Millbrook, police said.",
            "2024-05-06|The shooting in Harrow occurred Friday night, police said. Nora Feld was 11 and lived in Millbrook."),
        new(
            ExampleKind.Consistent,
            "2024-05-06|A shooting in Harrow on Friday evening killed Nora Feld, 11, of Millbrook, police said.",
            "2024-05-06|Another shooting in Harrow occurred on Saturday evening, police said. Nora Feld died in the first."),
    ];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (IGrouping<int, int> story in context.Graph.ArticlesByStory)
        {
            IncidentTime[] told = [.. story.SelectMany(article => IncidentTime.In(context.Graph, article)).Take(MostReports)];
            var reported = new HashSet<(string, string)>();
            foreach ((IncidentTime left, IncidentTime right) in UnorderedPairs.Of(told))
            {
                if (AreInConflict(left, right) && left.SharesWith(right, context.Graph) && reported.Add((left.Time.Timex.Value, right.Time.Timex.Value)))
                {
                    context.Report(Make(left, right, context));
                }
            }
        }
    }

    /// <summary>Two times on the clock are for FC1007; days farther apart are mostly of two incidents.</summary>
    private static bool AreInConflict(IncidentTime a, IncidentTime b) =>
        a.Article != b.Article && string.Equals(a.Event.Type, b.Event.Type, StringComparison.Ordinal) && (a.Window.IsPart || b.Window.IsPart)
        && Math.Abs(a.Window.Day.DayNumber - b.Window.Day.DayNumber) <= 1 && a.Window.GapTo(b.Window) >= LeastMinutes;

    private Finding Make(IncidentTime a, IncidentTime b, RuleContext context)
    {
        ExtractedArticle left = context.Graph.Articles[a.Article];
        ExtractedArticle right = context.Graph.Articles[b.Article];
        FindingSide first = RuleContext.Side(left, a.Time.Span, a.Time.Timex.Value);
        FindingSide second = RuleContext.Side(right, b.Time.Span, b.Time.Timex.Value);
        return new(
            Descriptor.Id,
            context.Severity,
            ConflictKind.Contradiction,
            $"The {a.Event.Type} of one story is put “{first.Text}” ({left.Article.Id}) and “{second.Text}” ({right.Article.Id}).",
            [first, second])
        {
            Subject = "incident",
            Attribute = Attributes.TimeOfDay,
            Confidence = Certainty,
        };
    }
}
