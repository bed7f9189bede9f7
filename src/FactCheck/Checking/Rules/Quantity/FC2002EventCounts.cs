using System.Collections.Immutable;
using System.Globalization;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Extraction.Claims;
using FactCheck.Graph;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Quantity;

/// <summary>
/// Fires when one event or thing is counted in two ways. A toll that a later article gives otherwise is an update. Stays silent when one count contains
/// or rounds to the other, and when a part is counted against its whole.
/// </summary>
public sealed class FC2002EventCounts : ClaimRule
{
    private const double Certainty = 0.85;

    /// <summary>After so many days from the first report a toll has settled, and two tolls are two claims on one number.</summary>
    private const int DaysUntilSettled = 14;
    private const int LongestStoryDays = 60;

    /// <summary>A topic of more articles than this is a chain of many incidents.</summary>
    private const int MostArticlesOfIncident = 40;
    private const int NearDays = 1;

    /// <summary>Farther apart two articles count the victims of two incidents.</summary>
    private const int IncidentDays = 30;

    /// <summary>And after a year the cranes of a port are others.</summary>
    private const int LongestDays = 365;
    private const int MostLookedAt = 16;
    private const int MostOfArticle = 24;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC2002", "One event, two counts", "quantity", Severity.Warning)
    {
        Description =
            "Two statements count the same people or things differently. A toll (killed, injured, missing, arrested, rescued, …) that differs in an article of a "
            + "later day is an update, at info, while it may still move. Stays silent when one count contains the other, when they differ by rounding or a hedge, and when an article gives both. How many came up and opened fire is compared where a person or a street ties the articles.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "2024-10-18|The flood in Millbrook killed [|seven people|], the county said on Friday.",
            "2024-10-18|The flood in Millbrook killed [|nine people|], the county said on Friday."),
        new(
            ExampleKind.Inconsistent,
            "2025-11-20|The buyer of the Corran terminal will replace all [|11 gantry cranes|] on the north quay.",
            "2025-11-20|On the north quay the buyer of the Corran terminal will replace all [|14 gantry cranes|]."),
        new(
            ExampleKind.Consistent,
            "2024-10-18|The flood in Millbrook killed at least seven people.",
            "2024-10-18|The flood in Millbrook killed nine people."),
        new(
            ExampleKind.Consistent,
            "2024-10-18|The flood in Millbrook killed nine people, two of them children."),
        new(
            ExampleKind.Consistent,
            "2024-10-18|Nora Feld of the Harrow ambulance said eight children had serious burns and 20 children were taken to the Landford hospital after the fire.",
            "2024-10-18|The Landford hospital said 20 children with serious burns were taken to it by the Harrow ambulance after the fire, Nora Feld said."),
        new(
            ExampleKind.Consistent,
            "2024-10-18|The flood in Millbrook killed nine people.",
            "2024-10-18|The flood in Millbrook injured 14 people."),
    ];

    /// <inheritdoc/>
    public override bool Concerns(string attribute)
    {
        ArgumentNullException.ThrowIfNull(attribute);
        return attribute.StartsWith(Attributes.CountPrefix, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public override void Check(ClaimGroup group, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(context);
        string noun = group.Attribute[Attributes.CountPrefix.Length..];
        HashSet<int> several = Tolls.Contains(noun) ? [] : ArticlesOfSeveral(group);
        foreach (ClaimConflict conflict in ClaimConflicts.In(group, context.Graph, (a, b) => several.Contains(a.Article) || several.Contains(b.Article) ? Agreement.Compatible : Compare(a, b, context.Graph)))
        {
            ConflictKind kind = Tolls.Contains(noun) && MayHaveChanged(conflict, context) ? ConflictKind.Update : ConflictFinding.KindOf(conflict);
            string what = kind == ConflictKind.Update ? "Articles of different days count" : "Articles count";
            string message = $"{what} the same differently ({group.Subject}): {ConflictFinding.Words(conflict.First, context)} and {ConflictFinding.Words(conflict.Second, context)}.";
            context.Report(ConflictFinding.Of(OfStory(conflict), group, this, context, kind, message, Certainty));
        }
    }

    /// <summary>What other articles of a story say of attackers may be of other attacks.</summary>
    private static ClaimConflict OfStory(ClaimConflict conflict) => conflict.First.Claim.Attribute is AttackerClaims.Attribute ? conflict with { Further = [] } : conflict;

    private static Agreement Compare(GraphClaim a, GraphClaim b, FactGraph graph)
    {
        if (a.Claim.Value.Quantity is not { } left || b.Claim.Value.Quantity is not { } right)
        {
            return Agreement.Compatible;
        }

        if (a.Claim.Attribute is AttackerClaims.Attribute)
        {
            return IncidentIdentity.Of(PlaceOf(a, graph), PlaceOf(b, graph), graph) == IncidentTie.Close ? left.Compare(right) : Agreement.Compatible;
        }

        if (a.Claim.Subject.Kind == SubjectKind.Story && MayBeOfOtherTimes(a, b, graph))
        {
            return Agreement.Compatible;
        }

        // "more than 300 houses" and "10 houses" are mostly of two places; only exact numbers of unnamed things are of one thing.
        bool isToll = Tolls.Contains(a.Claim.Attribute[Attributes.CountPrefix.Length..]);
        if (!isToll && (IsOfAnybody(a) || IsOpen(a, graph) || IsOpen(b, graph)))
        {
            return Agreement.Compatible;
        }

        if (!isToll && (StandsBeside(right, a, graph) || StandsBeside(left, b, graph)))
        {
            return Agreement.Compatible;
        }

        if (!isToll && !(left.Bounds.IsPoint && right.Bounds.IsPoint && IsSeveral(a) && IsSeveral(b)))
        {
            return Agreement.Compatible;
        }

        Agreement agreement = left.Compare(right);
        return agreement >= Agreement.Strained && isToll && TollScope.MayDiffer(a, b, graph) ? Agreement.Compatible : agreement;
    }

    private static (int Article, int Sentence) PlaceOf(GraphClaim item, FactGraph graph) => (item.Article, graph.Articles[item.Article].SentenceAt(item.Claim.Provenance.Span.Start));

    /// <summary>"Eight people had serious injuries, 20 of those hurt were taken to hospital": the sentence has the other number, too, of a part or of the whole.</summary>
    private static bool StandsBeside(Values.Quantity number, GraphClaim item, FactGraph graph)
    {
        ExtractedArticle article = graph.Articles[item.Article];
        TextSpan own = item.Claim.Provenance.Span;
        foreach (QuantityMention mention in SentenceMentions.In(article.Quantities, article.SentenceAt(own.Start)))
        {
            if (mention.Quantity.Kind == QuantityKind.Count && mention.Span != own && mention.Quantity.Bounds.Nominal.Equals(number.Bounds.Nominal))
            {
                return true;
            }
        }

        return HasDigits(article.Article.Text.AsSpan(item.Claim.Provenance.SentenceSpan.Start, own.Start - item.Claim.Provenance.SentenceSpan.Start), number)
            || HasDigits(article.Article.Text.AsSpan(own.End, Math.Max(0, item.Claim.Provenance.SentenceSpan.End - own.End)), number);
    }

    // "20 of those injured" counts nobody by name.
    private static bool HasDigits(ReadOnlySpan<char> text, Values.Quantity number)
    {
        string digits = number.Bounds.Nominal.ToString(CultureInfo.InvariantCulture);
        for (int at = text.IndexOf(digits, StringComparison.Ordinal); at >= 0;)
        {
            int end = at + digits.Length;
            bool isWhole = (at == 0 || !IsOfNumber(text[at - 1])) && (end == text.Length || !IsOfNumber(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && text[end + 1] == ' '));
            if (isWhole)
            {
                return true;
            }

            int next = text[end..].IndexOf(digits, StringComparison.Ordinal);
            at = next < 0 ? -1 : end + next;
        }

        return false;
    }

    // "7.7", "1,500", "7th"; a point or comma before a blank is none of these.
    private static bool IsOfNumber(char character) => char.IsLetterOrDigit(character) || character is '.' or ',' or '$' or '-';

    /// <summary>
    /// A year of an election campaign is one topic: what its articles count is of one day only when they came out together. A town's shootings are, too: the dead of reports
    /// that are far apart are of two.
    /// </summary>
    private static bool MayBeOfOtherTimes(GraphClaim a, GraphClaim b, FactGraph graph)
    {
        int? days = ArticleDates.DaysApart(graph.Articles[a.Article].Published, graph.Articles[b.Article].Published);
        bool isToll = Tolls.Contains(a.Claim.Attribute[Attributes.CountPrefix.Length..]);
        return days > (isToll ? IncidentDays : LongestDays)
            || (days is null or > NearDays && a.Article < graph.Topics.Length && graph.ArticlesByTopic[graph.Topics[a.Article]].Skip(MostArticlesOfIncident).Any());
    }

    // "178 of 369 punches thrown, 30 of 207": an article that counts several is not known to mean one of them.
    private static HashSet<int> ArticlesOfSeveral(ClaimGroup group) =>
    [
        .. group.Claims.GroupBy(item => item.Article)
            .Where(article => article.Take(MostOfArticle).Select(item => item.Claim.Value.Text).Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(article => article.Key),
    ];

    // "all six people", "five of the people": of whom a story tells is told by their role or by many common words, and few are enough for totals.
    private static bool IsOfAnybody(GraphClaim item) => item.Claim.Attribute.EndsWith(StoryClaims.Total + "person", StringComparison.Ordinal);

    // "five people and an unborn child" are six, and "six, including a child" may be the same.
    private static bool IsOpen(GraphClaim item, FactGraph graph)
    {
        ReadOnlySpan<char> after = graph.Articles[item.Article].Article.Text.AsSpan(item.Claim.Provenance.Span.End);
        after = after[..Math.Min(after.Length, MostLookedAt)].TrimStart(" ,");
        return after.StartsWith("including ", StringComparison.Ordinal) || after.StartsWith("and a ", StringComparison.Ordinal) || after.StartsWith("and an ", StringComparison.Ordinal) || after.StartsWith("and one ", StringComparison.Ordinal);
    }

    // "One teen shot the other two": one of several is told of, and not how many there are.
    private static bool IsSeveral(GraphClaim item) =>
        item.Claim.Value.Quantity is { Bounds.Nominal: > 1 } || item.Claim.Attribute.Contains(":all ", StringComparison.Ordinal);

    /// <summary>
    /// Whether the world, or what was known of it, may have changed between the articles: they came out on different days, at least one of them while the toll was
    /// still moving. On one day "at least five" may have become 24. Days that cannot be told apart speak for a change.
    /// </summary>
    private static bool MayHaveChanged(ClaimConflict conflict, RuleContext context)
    {
        if (context.Graph.Articles[conflict.First.Article].StatedDay is not { } a || context.Graph.Articles[conflict.Second.Article].StatedDay is not { } b)
        {
            return true;
        }

        DateOnly earlier = a < b ? a : b;
        bool isMoving = earlier.DayNumber - ReportsBegan(conflict.First.Article, earlier, context).DayNumber <= DaysUntilSettled;
        bool isHedged = !IsExact(conflict.First) || !IsExact(conflict.Second);
        return isMoving && (a != b || isHedged);
    }

    private static bool IsExact(GraphClaim item) => item.Claim.Value.Quantity is { Bounds.IsPoint: true };

    /// <summary>The day of the first article of the story, looking back from <paramref name="day"/> no farther than a story goes on without a pause.</summary>
    private static DateOnly ReportsBegan(int article, DateOnly day, RuleContext context)
    {
        DateOnly began = day;
        foreach (int other in context.Graph.ArticlesOfStory(context.Graph.Stories[article]))
        {
            if (context.Graph.Articles[other].Published.Day is { } published
                && published < began
                && day.DayNumber - published.DayNumber <= LongestStoryDays)
            {
                began = published;
            }
        }

        return began;
    }
}
