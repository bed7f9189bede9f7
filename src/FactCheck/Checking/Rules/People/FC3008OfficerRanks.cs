using System.Collections.Immutable;
using System.Text.RegularExpressions;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Checking.Rules.People;

/// <summary>
/// Fires when articles of one story and of the same days give one officer two ranks: "Lt. Ann Lee" and "Sgt. Ann Lee". Stays silent on titles that are no ranks (officer, detective,
/// deputy), on "Lt. Col." for "Col.", and when weeks lie between, in which there may have been a promotion.
/// </summary>
public sealed partial class FC3008OfficerRanks : GraphRule
{
    private const double Certainty = 0.8;
    private const int NearDays = 14;
    private const int TimeoutMilliseconds = 1000;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC3008", "One officer, two ranks", "people", Severity.Warning)
    {
        Description =
            "Two articles of one story, or one, that came out within two weeks give one person of the police, the fire service or the forces two ranks: \"Lt. Ann Lee\" and \"Sgt. Ann Lee\". Stays "
            + "silent on titles that go with any rank (officer, detective, deputy, trooper), on longer and shorter forms of one rank, and on articles further apart, between which there may have "
            + "been a promotion.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|Harrow police [|Lt. Nora Feld|] said on Friday that the Landford bell was found in a barn.",
            "2024-05-03|[|Sgt. Nora Feld|] of the Harrow police said on Friday that the Landford bell was found in a barn."),
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|[|Captain Nora Feld|] of the Harrow police said that the Landford bell was found. [|Sergeant Nora Feld|] had led the search."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|Harrow police Lt. Nora Feld said on Friday that the Landford bell was found in a barn.",
            "2024-05-03|Detective Nora Feld of the Harrow police said on Friday that the Landford bell was found in a barn."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|Harrow police Lt. Nora Feld said on Friday that the Landford bell was found in a barn.",
            "2024-05-03|Lieutenant Nora Feld of the Harrow police said on Friday that the Landford bell was found in a barn."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|Harrow police Sgt. Nora Feld said on Friday that the Landford bell was found in a barn.",
            "2024-09-03|Lt. Nora Feld of the Harrow police said on Tuesday that the Landford bell was back."),
    ];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        FactGraph graph = context.Graph;
        foreach (IGrouping<int, int> story in graph.ArticlesByStory)
        {
            foreach (IGrouping<string, Ranked> officer in story.SelectMany(article => In(graph.Articles[article], article)).GroupBy(ranked => ranked.Name, StringComparer.Ordinal))
            {
                if (Conflict([.. officer], graph) is { } found)
                {
                    context.Report(Make(found.First, found.Second, context));
                }
            }
        }
    }

    private static IEnumerable<Ranked> In(ExtractedArticle article, int index)
    {
        foreach (Match match in Pattern().Matches(article.Article.Text))
        {
            yield return new(index, new(match.Index, match.Index + match.Length), Rank(match.Groups["rank"].Value), match.Groups["name"].Value);
        }
    }

    private static string Rank(string written) => written.TrimEnd('.').ToLowerInvariant() switch
    {
        "lieutenant" => "lt",
        "sergeant" => "sgt",
        "captain" => "capt",
        "corporal" => "cpl",
        "major" => "maj",
        "colonel" => "col",
        "commander" => "cmdr",
        var rank => rank,
    };

    private static (Ranked First, Ranked Second)? Conflict(Ranked[] mentions, FactGraph graph)
    {
        Ranked[] ranks = [.. mentions.DistinctBy(ranked => (ranked.Article, ranked.Rank))];
        foreach ((Ranked left, Ranked right) in UnorderedPairs.Of(ranks))
        {
            if (!string.Equals(left.Rank, right.Rank, StringComparison.Ordinal)
                && (left.Article == right.Article || ArticleDates.DaysApart(graph.Articles[left.Article].Published, graph.Articles[right.Article].Published) is <= NearDays))
            {
                return (left, right);
            }
        }

        return null;
    }

    private Finding Make(Ranked first, Ranked second, RuleContext context)
    {
        ExtractedArticle left = context.Graph.Articles[first.Article];
        ExtractedArticle right = context.Graph.Articles[second.Article];
        return new(
            Descriptor.Id,
            context.Severity,
            ConflictKind.Contradiction,
            $"{first.Name} is “{left.TextOf(first.Span)}” in {left.Article.Id} and “{right.TextOf(second.Span)}” in {right.Article.Id}.",
            [RuleContext.Side(left, first.Span, first.Rank), RuleContext.Side(right, second.Span, second.Rank)])
        {
            Subject = first.Name,
            Attribute = Attributes.Office,
            Confidence = Certainty,
        };
    }

    [GeneratedRegex(
        @"\b(?<!(?:Lt|Maj|Brig)\.? )(?<rank>Lt\.?|Sgt\.?|Capt\.?|Cpl\.?|Maj\.?|Cmdr\.?|Lieutenant|Sergeant|Captain|Corporal|Major|Commander) (?!Col|Gen|Cmdr)(?<name>[A-Z][a-z]+ [A-Z][A-Za-z'’-]+)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeoutMilliseconds)]
    private static partial Regex Pattern();

    private sealed record Ranked(int Article, TextSpan Span, string Rank, string Name);
}
