using System.Collections.Immutable;

using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Checking.Rules.Quantity;

/// <summary>
/// Fires when two articles of one story give its only culprit two ages, and one of them does not name the culprit. Stays silent when an article tells of several culprits or gives the other's age to anybody, when
/// sex tells two people apart, and when a birthday explains it.
/// </summary>
public sealed class FC2011CulpritAges : GraphRule
{
    private const double Certainty = 0.75;

    /// <summary>A birthday in so few days is rare.</summary>
    private const int NearDays = 10;

    /// <summary>Reports farther apart may be of two cases.</summary>
    private const int MostDays = 30;

    /// <summary>Ages farther apart are of two people.</summary>
    private const double MostYears = 10;

    /// <summary>The ages of a story that are compared: bounds the work on a story of very many articles.</summary>
    private const int MostAges = 200;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC2011", "One culprit, two ages", "quantity", Severity.Warning)
    {
        Description =
            "Two articles of one story give the only suspect or shooter two ages (\"a 43-year-old man opened fire\", \"the shooter, 42-year-old Tobias Renn\"), and one of them does not name him. Stays silent when an article tells of several "
            + "suspects, or gives the other article's age to anybody, when sex tells two people apart, and when a birthday explains the ages. Ages of people whom both name are compared by FC2004.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|A [|43-year-old|] man opened fire in a Harrow apartment house on Thursday, Captain Nora Feld said. Six people died.",
            "2024-05-04|Captain Nora Feld of Harrow said the shooter, [|42-year-old|] Tobias Renn, had lived in the apartment house. He fired for hours on Thursday."),
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|The [|58-year-old|] suspect in the shooting at the Harrow theatre acted alone on Thursday, Captain Nora Feld said.",
            "2024-05-04|Tobias Renn, [|59|], was identified as the gunman who shot at the Harrow theatre on Thursday, Captain Nora Feld said."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|A 43-year-old man opened fire in a Harrow apartment house on Thursday, Captain Nora Feld said. Six people died.",
            "2024-09-04|Captain Nora Feld of Harrow said the shooter, 44-year-old Tobias Renn, had lived in the apartment house."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|Police arrested a 23-year-old man after the shooting in Harrow on Thursday, Captain Nora Feld said. Two suspects are sought.",
            "2024-05-04|Captain Nora Feld of Harrow said the suspect, 24-year-old Tobias Renn, was found on Friday after the shooting."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|Police arrested a 23-year-old woman after the shooting in Harrow on Thursday, Captain Nora Feld said.",
            "2024-05-04|Captain Nora Feld of Harrow said a 24-year-old man was arrested on Friday after the shooting."),
    ];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (IGrouping<int, int> story in context.Graph.ArticlesByStory)
        {
            CulpritAge[] ages = [.. story.Select(article => CulpritAge.Only(context.Graph.Articles[article], article)).OfType<CulpritAge>().Take(MostAges)];
            var reported = new HashSet<(double, double)>();
            foreach ((CulpritAge left, CulpritAge right) in UnorderedPairs.Of(ages))
            {
                if (AreInConflict(left, right, context.Graph) && reported.Add((Math.Min(left.Years, right.Years), Math.Max(left.Years, right.Years))))
                {
                    context.Report(AgeFinding.Of(this, context, StatedAge.Of(left.Article, left.Mention), StatedAge.Of(right.Article, right.Mention), "culprit", Certainty));
                }
            }
        }
    }

    private static bool AreInConflict(CulpritAge a, CulpritAge b, FactGraph graph)
    {
        ExtractedArticle left = graph.Articles[a.Article];
        ExtractedArticle right = graph.Articles[b.Article];
        return Math.Abs(a.Years - b.Years) is >= 1 and <= MostYears && !(a.IsNamed && b.IsNamed) && a.MayBeOf(b)
            && !IsBirthday(a.Years, left, b.Years, right) && !VictimAge.Gives(left, b.Years) && !VictimAge.Gives(right, a.Years);
    }

    private static bool IsBirthday(double a, ExtractedArticle left, double b, ExtractedArticle right)
    {
        if (left.Published.Day is not { } first || right.Published.Day is not { } second)
        {
            return true;
        }

        int days = Math.Abs(second.DayNumber - first.DayNumber);
        double grown = first <= second ? b - a : a - b;
        return days > MostDays || (days > NearDays && grown == 1);
    }
}
