using System.Collections.Immutable;

using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Quantity;

/// <summary>
/// Fires when articles give one person two ages that no birthday between them explains, and within ten days on every difference, for a birthday just then is rare. Notes an
/// age that grew less than the time, which may have been copied from an old report. Stays silent on hedged ages, on ages told of another time, on a surname that two persons of
/// the story share, and when a publication date is unknown.
/// </summary>
public sealed class FC2004PersonAges : ClaimRule
{
    private const double Certainty = 0.85;
    private const double CertaintyOfOneYear = 0.75;
    private const double WeightOfSurname = 0.9;
    private const double DaysInYear = 365.2425;
    private const int NearDays = 10;
    private const int FarApartYears = 5;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC2004", "One person, two ages", "quantity", Severity.Warning)
    {
        Description =
            "Two articles give one person different ages. Articles of the same ten days must agree; farther apart, the age may rise by the years between them and one birthday more, unless "
            + "the person is dead. An age that rose by less than the years between is noted at info. Stays silent on hedged ages, on ages at another time, on a surname that several "
            + "persons of the story bear, and when a publication date is unknown.",
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
            "2024-12-19|Marta Quill, 35, was sentenced to two years by the court."),
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
            bool stale = conflict.Agreement == Agreement.Strained;
            bool bySurname = AgedPerson.Of(conflict.First, context.Graph)!.IsSurname || AgedPerson.Of(conflict.Second, context.Graph)!.IsSurname;
            double certainty = (Math.Abs(AgeOf(conflict.First) - AgeOf(conflict.Second)) <= 1 ? CertaintyOfOneYear : Certainty) * (bySurname ? WeightOfSurname : 1);
            string message = $"{group.Subject} is given two ages: {ConflictFinding.Words(conflict.First, context)} and {ConflictFinding.Words(conflict.Second, context)}.";
            Finding finding = ConflictFinding.Of(conflict, group, this, context, ConflictFinding.KindOf(conflict), message, certainty);
            context.Report(stale ? finding with { Severity = Severity.Info } : finding);
        }
    }

    private static Agreement Compare(GraphClaim a, GraphClaim b, FactGraph graph)
    {
        if (graph.Articles[a.Article].Published.Day is not { } first || graph.Articles[b.Article].Published.Day is not { } second)
        {
            return Agreement.Compatible;
        }

        if (first > second)
        {
            return Compare(b, a, graph);
        }

        Agreement agreement = IsPlain(a, b) ? Growth(AgeOf(b) - AgeOf(a), second.DayNumber - first.DayNumber, () => PersonDeath.Tells(a, graph) || PersonDeath.Tells(b, graph)) : Agreement.Compatible;
        return agreement >= Agreement.Strained && AgedPerson.AreOne(AgedPerson.Of(a, graph), AgedPerson.Of(b, graph), graph) ? agreement : Agreement.Compatible;
    }

    private static double AgeOf(GraphClaim item) => item.Claim.Value.Quantity!.Bounds.Nominal;

    private static bool IsPlain(GraphClaim a, GraphClaim b) =>
        a.Claim.Value.Quantity is { Bounds.IsPoint: true } left && b.Claim.Value.Quantity is { Bounds.IsPoint: true } right
        && string.Equals(left.Unit, right.Unit, StringComparison.Ordinal);

    private static Agreement Growth(double grown, int days, Func<bool> isDead)
    {
        double years = days / DaysInYear;
        if (years > FarApartYears || grown == 0)
        {
            return Agreement.Compatible;
        }

        if (grown < 0 || days <= NearDays || grown > Math.Floor(years) + 1)
        {
            return Agreement.Conflicting;
        }

        // Who is dead grows no older, and an article long after may repeat the age that an early one gave.
        return isDead() ? Agreement.Conflicting : grown < Math.Floor(years) ? Agreement.Strained : Agreement.Compatible;
    }
}
