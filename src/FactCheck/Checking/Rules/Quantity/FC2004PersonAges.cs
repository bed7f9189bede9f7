using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Knowledge;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Quantity;

/// <summary>
/// Fires when articles give one person, named in full by both, two ages that no birthday between them explains. Notes a difference of a single year that does not fit. Stays
/// silent on hedged ages, on persons known by surname only, and when a publication date is unknown.
/// </summary>
public sealed class FC2004PersonAges : ClaimRule
{
    private const double Certainty = 0.85;
    private const double DaysInYear = 365.2425;
    private const int FarApartYears = 5;
    private const int MostBetween = 10;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC2004", "One person, two ages", "quantity", Severity.Warning)
    {
        Description =
            "Two articles give one person different ages. Between them the age may rise by the years that lie between their publication dates and one birthday more; a difference of one year beyond "
            + "that is noted at info. Both articles must name the person in full. Stays silent on hedged ages and when a publication date is unknown.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "2024-10-18|The Landford court sentenced Marta Quill, [|34|], to two years in prison for the theft of the Harrow bell.",
            "2024-10-19|Marta Quill, [|36|], was sentenced to two years in prison by the Landford court for the theft of the Harrow bell."),
        new(
            ExampleKind.Inconsistent,
            "2024-10-18|The driver of the Harrow bus that hit the Landford bridge, Tobias Renn, [|52|], was unhurt, police said.",
            "2024-10-18|Police said that the driver of the Harrow bus that hit the Landford bridge, Tobias Renn, [|25|], was unhurt."),
        new(
            ExampleKind.Consistent,
            "2024-10-18|The court sentenced Marta Quill, 34, to two years.",
            "2024-10-19|Marta Quill, 35, was sentenced to two years by the court."),
        new(
            ExampleKind.Consistent,
            "2022-10-18|The court sentenced Marta Quill, 34, to two years.",
            "2024-10-19|Marta Quill, 36, was released."),
        new(
            ExampleKind.Consistent,
            "2024-10-18|The court sentenced Marta Quill, 34, to two years.",
            "2024-10-18|The court sentenced Tobias Renn, 52, to two years."),
    ];

    /// <inheritdoc/>
    public override bool Concerns(string attribute) => attribute is Attributes.Age;

    /// <inheritdoc/>
    public override void Check(ClaimGroup group, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(context);
        foreach (ClaimConflict conflict in ClaimConflicts.In(group, context.Graph, (a, b) => Compare(a, b, context.Graph)))
        {
            bool small = conflict.Agreement == Agreement.Strained;
            string message = $"{group.Subject} is given two ages: {ConflictFinding.Words(conflict.First, context)} and {ConflictFinding.Words(conflict.Second, context)}.";
            ConflictKind kind = small ? ConflictKind.Strained : ConflictKind.Contradiction;
            Finding finding = ConflictFinding.Of(conflict, group, this, context, kind, message, Certainty);
            context.Report(small ? finding with { Severity = Severity.Info } : finding);
        }
    }

    private static Agreement Compare(GraphClaim a, GraphClaim b, FactGraph graph)
    {
        if (a.Claim.Value.Quantity is not { Bounds.IsPoint: true } left || b.Claim.Value.Quantity is not { Bounds.IsPoint: true } right || !SameFullName(a, b, graph))
        {
            return Agreement.Compatible;
        }

        if (graph.Articles[a.Article].Published.Day is not { } first || graph.Articles[b.Article].Published.Day is not { } second)
        {
            return Agreement.Compatible;
        }

        double years = Math.Abs(first.DayNumber - second.DayNumber) / DaysInYear;
        double grown = first <= second ? right.Bounds.Nominal - left.Bounds.Nominal : left.Bounds.Nominal - right.Bounds.Nominal;
        if (years > FarApartYears)
        {
            return Agreement.Compatible;
        }

        // On one day either article may be the one that missed the birthday.
        double low = first == second ? -1 : Math.Floor(years);
        double high = Math.Floor(years) + 1;
        double off = grown < low ? low - grown : grown - high;
        return off <= 0 ? Agreement.Compatible : off <= 1 && Math.Abs(left.Bounds.Nominal - right.Bounds.Nominal) <= 1 ? Agreement.Strained : Agreement.Conflicting;
    }

    // Father and son share a surname; two persons of one full name in one story are rare.
    private static bool SameFullName(GraphClaim a, GraphClaim b, FactGraph graph) =>
        NameBeside(a, graph) is { } left && NameBeside(b, graph) is { } right
        && string.Equals(left[0], right[0], StringComparison.Ordinal)
        && string.Equals(left[^1], right[^1], StringComparison.Ordinal);

    // The words of the full name that stands right before or after the age: "Marta Quill, 34", "34-year-old Marta Quill".
    private static string[]? NameBeside(GraphClaim item, FactGraph graph)
    {
        ExtractedArticle article = graph.Articles[item.Article];
        TextSpan age = item.Claim.Provenance.Span;
        bool leads = article.TextOf(age).EndsWith("-old", StringComparison.OrdinalIgnoreCase);
        NameMention? beside = article.Names.FirstOrDefault(name =>
            name is { Kind: EntityKind.Person, Form: NameForm.Name }
            && (leads
                ? name.Span.Start >= age.End && string.IsNullOrWhiteSpace(article.Article.Text[age.End..name.Span.Start])
                : name.Span.End <= age.Start && age.Start - name.Span.End <= MostBetween && Joins(article.Article.Text.AsSpan(name.Span.End, age.Start - name.Span.End).Trim())));
        if (beside is null || item.Claim.Subject.Kind != SubjectKind.Entity || beside.Entity != item.Claim.Subject.Index)
        {
            return null;
        }

        string[] words = NameFolding.Fold(article.TextOf(beside.Span)).Split(' ');
        return words.Length > 1 ? words : null;
    }

    private static bool Joins(ReadOnlySpan<char> between) => between is "," or "(" or ", age" or ", aged" or ", who is" or ", who was" or "is" or "was" or "aged" or "";
}
