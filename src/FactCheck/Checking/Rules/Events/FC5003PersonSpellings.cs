using System.Collections.Immutable;

using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Checking.Rules.Events;

/// <summary>
/// Fires when one story spells one person's name in two ways: "Dana Harlow" and "Dana Harlowe" in two articles, or "Marlowe" for the only Marlow of one article.
/// Stays silent on transliterations between articles, on two names in use that may be two persons, and on two full names that one article tells apart.
/// </summary>
public sealed class FC5003PersonSpellings : GraphRule
{
    private const double CertaintyInOneArticle = 0.85;
    private const double CertaintyBetweenArticles = 0.8;
    private const double CopyInWhole = 0.5;
    private const double CopyInPassage = 0.7;
    private const int MostFurther = 8;
    private const int NearDays = 30;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC5003", "One person's name spelt two ways", "events", Severity.Warning)
    {
        Description =
            "One article or two of one story write a person's name in two ways that a slip explains: a letter missing, added, replaced or swapped. Stays silent when both are given "
            + "names in use, which may be two persons, when two articles differ by transliteration only, and when one article names both in full beside each other.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } = FC5003Examples.All;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        ILookup<(int Left, int Right), ArticleCopy> copies = context.Graph.Copies.ToLookup(copy => (copy.Left, copy.Right));
        foreach (IGrouping<int, int> topic in context.Graph.ArticlesByTopic)
        {
            foreach (NameVariation found in NameVariations.In(context.Graph, [.. topic]))
            {
                if (!found.LeftPlaces.Any(left => found.RightPlaces.Any(right => AreInCopies(left, right, copies))))
                {
                    context.Report(Make(Shown(found, context.Graph), context));
                }
            }
        }
    }

    /// <summary>Whether the two stand in one sentence that was copied: FC5002 shows that.</summary>
    private static bool AreInCopies(NamePlace left, NamePlace right, ILookup<(int Left, int Right), ArticleCopy> copies) => left.Article > right.Article
        ? AreInCopies(right, left, copies)
        : copies[(left.Article, right.Article)].Any(copy => copy.Sentences.Any(pair =>
            pair.Similarity >= (copy.IsWhole ? CopyInWhole : CopyInPassage) && pair.Left.Overlaps(left.Span) && pair.Right.Overlaps(right.Span)));

    private Finding Make(NamePlace[] shown, RuleContext context)
    {
        FindingSide[] sides = [.. shown.Select(place => Side(place, context.Graph))];
        string left = context.Graph.Articles[shown[0].Article].Article.Id;
        string right = context.Graph.Articles[shown[1].Article].Article.Id;
        bool isOneArticle = shown[0].Article == shown[1].Article;
        return new(
            Descriptor.Id,
            context.Severity,
            ConflictKind.Contradiction,
            isOneArticle
                ? $"{left} writes one name in two ways: “{sides[0].Text}” and “{sides[1].Text}”."
                : $"One person's name is written “{sides[0].Text}” in {left} and “{sides[1].Text}” in {right}.",
            [.. sides])
        {
            Subject = sides[0].Text,
            Attribute = "name",
            Confidence = isOneArticle ? CertaintyInOneArticle : CertaintyBetweenArticles,
        };
    }

    /// <summary>One place of each spelling, in one article where there is one that has both, and then the others.</summary>
    private static NamePlace[] Shown(NameVariation found, FactGraph graph)
    {
        (NamePlace left, NamePlace right) = NamePlace.Clearest(found.LeftPlaces, found.RightPlaces);
        int both = left.Article == right.Article ? left.Article : -1;
        NamePlace[] first = left.Precedes(right) ? [left, right] : [right, left];
        IEnumerable<NamePlace> further = NamePlace.InOrder(Shortened(found.LeftPlaces, both).Concat(Shortened(found.RightPlaces, both)).Except(first));
        return [.. first, .. further.Where(place => place.Article == left.Article || IsNear(graph, place.Article, left.Article)).Take(MostFurther)];
    }

    // What another article writes is shown only where the dates tell that it reports the same days.
    private static bool IsNear(FactGraph graph, int left, int right) =>
        ArticleDates.DaysApart(graph.Articles[left].Published, graph.Articles[right].Published) is <= NearDays;

    // Every place in the article that has both, for all must be mended there; one in each other.
    private static IEnumerable<NamePlace> Shortened(NamePlace[] places, int both) => places.Where((place, i) => place.Article == both || i == 0 || places[i - 1].Article != place.Article);

    private static FindingSide Side(NamePlace place, FactGraph graph)
    {
        ExtractedArticle article = graph.Articles[place.Article];
        return RuleContext.Side(article, place.Span, article.TextOf(place.Span));
    }
}
