using System.Collections.Immutable;

using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Checking.Rules.Quantity;

/// <summary>
/// Fires when two articles of one story give its only victim two ages, whether they name the victim or not. Stays silent when an article tells of several victims or gives the other's age to anybody, when sex or fate
/// tells two people apart, and long after for those who live.
/// </summary>
public sealed class FC2008VictimAges : GraphRule
{
    private const double Certainty = 0.75;

    /// <summary>A living victim may have had a birthday.</summary>
    private const int NearDays = 30;

    private const int NearDaysOfAdult = 90;
    private const double CertaintyOfAdult = 0.65;

    /// <summary>Ages of children that are guessed to be the victim's may not differ more.</summary>
    private const double MostYearsOfGuess = 2;

    /// <summary>Ages farther apart are of two people.</summary>
    private const double MostYears = 10;

    /// <summary>The ages of a story that are compared: bounds the work on a story of very many articles.</summary>
    private const int MostAges = 200;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC2008", "One victim, two ages", "quantity", Severity.Warning)
    {
        Description =
            "Two articles of one story, or one article, give the only victim two ages (\"a 16-year-old boy died\", \"the 15-year-old boy was killed\"), whether they name the victim or not. Stays silent when an article tells of several victims, "
            + "or gives the other article's age to anybody, and when sex or fate tells two people apart. Ages of named people are compared by FC2004.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|A [|16-year-old|] boy was shot in Harrow on Thursday, Captain Nora Feld said. He is in hospital in Millbrook.",
            "2024-05-04|Captain Nora Feld of Harrow said the shooting of a [|15-year-old|] boy on Thursday is looked into. Witnesses are asked to call."),
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|A [|20-year-old|] Millbrook man died in a fire in Harrow on Thursday, Captain Nora Feld said.",
            "2024-05-30|Captain Nora Feld said the fire in Harrow that killed [|22-year-old|] Davonte Quill of Millbrook had been laid."),
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|A [|15-year-old|] has died following a shooting in Harrow on Thursday. Shots were fired on Robin Street, where a [|16yo|] died of his injuries."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|A 16-year-old boy was shot in Harrow on Thursday, Captain Nora Feld said. He is in hospital in Millbrook.",
            "2024-05-04|Captain Nora Feld of Harrow said a 15-year-old girl was shot on Thursday. Witnesses are asked to call."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|A 16-year-old boy was shot in Harrow on Thursday, Captain Nora Feld said. He is in hospital in Millbrook.",
            "2024-05-04|Captain Nora Feld of Harrow said a 15-year-old boy was arrested after the shooting on Thursday."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|A 16-year-old boy was shot in Harrow on Thursday, Captain Nora Feld said. Two people were wounded.",
            "2024-05-04|Captain Nora Feld of Harrow said a 15-year-old boy was shot on Thursday. Witnesses are asked to call."),
    ];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var only = new VictimAge?[context.Graph.Articles.Length];
        var grown = new AdultVictim?[only.Length];
        for (int article = 0; article < only.Length; article++)
        {
            ExtractedArticle extracted = context.Graph.Articles[article];
            ImmutableArray<VictimAge> all = [.. VictimAge.All(extracted, article)];
            only[article] = VictimAge.Only(extracted, article, all);
            grown[article] = AdultVictim.Of(extracted);
            if (VictimAge.Two(extracted, all) is { } two)
            {
                context.Report(Make(two.First, two.Second, context));
            }
        }

        foreach (IGrouping<int, int> story in context.Graph.ArticlesByStory)
        {
            VictimAge[] ages = [.. story.Select(article => only[article]).OfType<VictimAge>().Take(MostAges)];
            var reported = new HashSet<(double, double)>();
            foreach ((VictimAge left, VictimAge right) in UnorderedPairs.Of(ages))
            {
                if (AreInConflict(left, right, context.Graph) && reported.Add((Math.Min(left.Years, right.Years), Math.Max(left.Years, right.Years))))
                {
                    context.Report(Make(left, right, context));
                }
            }

            if (story.Take(MostAges).Where(article => grown[article] is not null && only[article] is null).Cast<int?>().FirstOrDefault() is { } told
                && Array.Find(ages, age => grown[age.Article] is null && grown[told]!.Excludes(age) && AreNear(told, age.Article, context.Graph)) is { } child)
            {
                var adult = new StatedAge(told, grown[told]!.Span, context.Graph.Articles[told].TextOf(grown[told]!.Span));
                context.Report(AgeFinding.Of(this, context, adult, StatedAge.Of(child.Article, child.Mention), "victim", CertaintyOfAdult));
            }
        }
    }

    // A report of a man who was shot is followed by one that knows him to be a boy, when police look for who did it.
    private static bool AreNear(int left, int right, FactGraph graph) => ArticleDates.DaysApart(graph.Articles[left].Published, graph.Articles[right].Published) is <= NearDaysOfAdult;

    private static bool AreInConflict(VictimAge a, VictimAge b, FactGraph graph)
    {
        double apart = Math.Abs(a.Years - b.Years);
        if (apart is < 1 or > MostYears || a.IsGuessed != b.IsGuessed || (apart > MostYearsOfGuess && a.IsGuessed) || (a.IsNamed && b.IsNamed) || !a.MayBeOf(b))
        {
            return false;
        }

        ExtractedArticle left = graph.Articles[a.Article];
        ExtractedArticle right = graph.Articles[b.Article];
        bool isNear = ArticleDates.DaysApart(left.Published, right.Published) is <= NearDays || (a.Fate == VictimFate.Killed && b.Fate == VictimFate.Killed);
        return isNear && !VictimAge.Gives(left, b.Years) && !VictimAge.Gives(right, a.Years);
    }

    private Finding Make(VictimAge a, VictimAge b, RuleContext context) =>
        AgeFinding.Of(this, context, StatedAge.Of(a.Article, a.Mention), StatedAge.Of(b.Article, b.Mention), "victim", Certainty, "one killed");
}
