using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Values;

namespace FactCheck.Checking;

/// <summary>
/// Finds the pairs of values of a group that do not go together, one conflict for each pair of values, shown by the claims that state them most clearly.
/// Words between quotation marks, denials and possibilities are not the article's statement and are left out. An article that itself gives both values
/// knows of both, so it does not speak against another one that gives either; if it gives one to take it back, the conflict is one that a correction explains.
/// </summary>
internal sealed class ClaimConflicts
{
    /// <summary>A group with more distinct values than this was linked wrongly, or is a table.</summary>
    private const int MostValues = 12;

    private const int MostFurther = 4;

    private readonly FactGraph graph;
    private readonly Func<GraphClaim, GraphClaim, Agreement> compare;
    private readonly Func<GraphClaim, GraphClaim, bool> mayShareArticle;
    private readonly List<GraphClaim> claims;

    private ClaimConflicts(
        ClaimGroup group, FactGraph graph, Func<GraphClaim, GraphClaim, Agreement> compare, Func<GraphClaim, GraphClaim, bool> mayShareArticle)
    {
        this.graph = graph;
        this.compare = compare;
        this.mayShareArticle = mayShareArticle;
        claims = [.. group.Claims.Where(item => item.LinkConfidence > EventCompatibility.LooseConfidence && (IsStated(item) || IsQuoted(item)))];
    }

    /// <summary>The conflicts of <paramref name="group"/>.</summary>
    /// <param name="group">The claims.</param>
    /// <param name="graph">The graph that they are of.</param>
    /// <param name="compare">How two claims agree.</param>
    /// <param name="mayShareArticle">Whether two claims of one article may be set against each other; never when it is left out.</param>
    public static IEnumerable<ClaimConflict> In(
        ClaimGroup group,
        FactGraph graph,
        Func<GraphClaim, GraphClaim, Agreement> compare,
        Func<GraphClaim, GraphClaim, bool>? mayShareArticle = null) =>
        new ClaimConflicts(group, graph, compare, mayShareArticle ?? ((_, _) => false)).Find();

    /// <summary>Whether the article itself says so.</summary>
    public static bool IsStated(GraphClaim item) =>
        item.Claim is { Polarity: Polarity.Positive, Modality: Modality.Asserted or Modality.Planned, Scope: not AssertionScope.Quoted };

    /// <summary>Whether a known person or organisation says so between quotation marks: its word, to be set against that of others only.</summary>
    private static bool IsQuoted(GraphClaim item) =>
        item.Claim is { Polarity: Polarity.Positive, Modality: Modality.Asserted or Modality.Planned, Scope: AssertionScope.Quoted, Speaker: >= 0 };

    private IEnumerable<ClaimConflict> Find()
    {
        List<List<GraphClaim>> values =
        [
            .. claims
                .GroupBy(item => item.Claim.DerivedFrom >= 0 ? item.Claim.Value.Text + " derived" : item.Claim.Value.Text, StringComparer.Ordinal)
                .OrderBy(value => value.Key, StringComparer.Ordinal)
                .Select(value => value.ToList()),
        ];
        if (values.Count is < 2 or > MostValues)
        {
            yield break;
        }

        for (int left = 0; left < values.Count; left++)
        {
            for (int right = left + 1; right < values.Count; right++)
            {
                if (Clearest(values[left], values[right]) is { } conflict)
                {
                    yield return conflict;
                }
            }
        }
    }

    private ClaimConflict? Clearest(List<GraphClaim> left, List<GraphClaim> right)
    {
        (GraphClaim Left, GraphClaim Right, Agreement Agreement, double Clarity)? best = null;
        foreach (GraphClaim a in left)
        {
            foreach (GraphClaim b in right)
            {
                if (!MayConflict(a, b))
                {
                    continue;
                }

                Agreement agreement = compare(a, b);
                double clarity = Clarity(a) + Clarity(b) + (agreement == Agreement.Conflicting ? 4 : 0);
                if (agreement >= Agreement.Strained && (best is null || clarity > best.Value.Clarity))
                {
                    best = (a, b, agreement, clarity);
                }
            }
        }

        return best is { } found ? Make(found.Left, found.Right, found.Agreement, left, right) : null;
    }

    private bool MayConflict(GraphClaim a, GraphClaim b)
    {
        // A group of unnamed things is chained together by its words; its ends may be two things.
        if (a.Claim.Subject.Kind == SubjectKind.Story && StoryGroups.Sureness(a.Claim, b.Claim) <= 0)
        {
            return false;
        }

        if ((IsQuoted(a) || IsQuoted(b)) && DifferingSources.Of(a, b, graph) is null)
        {
            return false;
        }

        if (a.Article == b.Article)
        {
            return mayShareArticle(a, b);
        }

        // What only follows from an article is set against what that article states.
        return a.Claim.DerivedFrom < 0 && b.Claim.DerivedFrom < 0 && !KnowsBoth(a, b) && !KnowsBoth(b, a);
    }

    /// <summary>Whether the article of <paramref name="own"/> also gives the value of <paramref name="other"/>; a vaguer one says nothing of it.</summary>
    private bool KnowsBoth(GraphClaim own, GraphClaim other) =>
        claims.Exists(item => item.Article == own.Article && item.Claim.DerivedFrom < 0 && !IsQuoted(item) && compare(item, other) == Agreement.Same && !IsInCorrection(item));

    private bool IsInCorrection(GraphClaim item)
    {
        TextSpan sentence = item.Claim.Provenance.SentenceSpan;
        return CorrectionNote.Covers(graph.Articles[item.Article].TextOf(sentence), item.Claim.Provenance.Span.Start - sentence.Start);
    }

    /// <summary>How well a claim shows its value: asserted, in the article's own voice, in a full sentence rather than a headline, with all that narrows it.</summary>
    private double Clarity(GraphClaim item) =>
        (graph.Articles[item.Article].Article.Text[item.Claim.Provenance.SentenceSpan.End - 1] is '.' or '"' or '”' ? 0.5 : 0)
        + (item.Claim.Modality == Modality.Asserted ? 2 : 0)
        + (item.Claim.Scope == AssertionScope.Article ? 0.5 : 0)
        + item.Claim.Confidence
        + (item.Claim.Value.Office?.Organisation is null ? 0 : 1)
        + (Math.Min(item.Claim.Value.Text.Length, 40) * 0.001)
        + (Math.Min(item.Claim.Provenance.Span.Length, 60) * 0.002);

    private ClaimConflict Make(GraphClaim a, GraphClaim b, Agreement agreement, List<GraphClaim> left, List<GraphClaim> right)
    {
        (GraphClaim first, GraphClaim second) = Precedes(a, b) ? (a, b) : (b, a);
        var shown = new HashSet<int> { a.Article, b.Article };
        GraphClaim[] further =
        [
            .. left.Concat(right)
                .OrderBy(item => graph.Sources[item.Article] == item.Article ? 0 : 1)
                .ThenBy(item => item.Article)
                .ThenBy(item => item.Claim.Provenance.Span)
                .Where(item => shown.Add(item.Article))
                .Take(MostFurther),
        ];
        return new(first, second, agreement) { Further = further, IsCorrected = left.Concat(right).Any(IsInCorrection) };
    }

    private static bool Precedes(GraphClaim a, GraphClaim b) =>
        a.Article != b.Article ? a.Article < b.Article : a.Claim.Provenance.Span <= b.Claim.Provenance.Span;
}
