using System.Collections.Immutable;

using FactCheck.Extraction;
using FactCheck.Extraction.Claims;
using FactCheck.Graph;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Events;

/// <summary>
/// Fires when one slot of a story is filled with two words that exclude each other: parole and probation of one person, car and truck, on foot and in a car, rifle and pistol, .22 and 9 mm. Stays silent on words
/// that may mean one thing, when an article uses both, on several culprits or guns, and on what is hedged or between quotation marks.
/// </summary>
public sealed class FC5008ExclusiveTerms : ClaimRule
{
    private const double Certainty = 0.8;

    /// <summary>Low enough to inform only: whose weapon it was, a sentence often leaves to the one before it.</summary>
    private const double CertaintyOfWeapon = 0.5;

    /// <summary>The search for a culprit goes on for weeks; the other slots are told of one incident in the days after it.</summary>
    private const int NearDaysOfVehicle = 35;
    private const int NearDays = 14;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC5008", "Two words that exclude each other", "events", Severity.Warning)
    {
        Description =
            "Two statements of one story fill a slot with words that exclude each other: one person is on probation and on parole, the culprit fled on foot and in a car, rammed a truck or a car into a wall, got the weapon "
            + "from a car or a truck, shot with a rifle or a pistol, or the gun is a .22 and a 9 mm. Stays silent on words that may mean one thing (car and SUV, handgun and gun), when an article uses both, on several culprits "
            + "or guns, on hedges and quotations, and on articles weeks apart.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|Peter Castell, who is currently on [|probation|], was charged in Harrow with the theft of the Landford bell, Captain Nora Feld said.",
            "2024-05-03|Captain Nora Feld said Peter Castell is charged in Harrow with the theft of the Landford bell and violation of [|parole|]."),
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|Two guards of the Landford bell were shot in Harrow, Captain Nora Feld said. The gunman fled [|on foot|].",
            "2024-05-03|Captain Nora Feld said two guards of the Landford bell were shot in Harrow. The shooter fled in a black [|van|]."),
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|A guard of the Landford bell was shot in Harrow, Captain Nora Feld said. The gunman went to his [|truck|], pulled out a gun and fired.",
            "2024-05-03|Captain Nora Feld said a guard of the Landford bell was shot in Harrow. The man went to a [|car|] and got a gun."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|Two guards of the Landford bell were shot in Harrow, Captain Nora Feld said. The gunman fled in a car.",
            "2024-05-03|Captain Nora Feld said two guards of the Landford bell were shot in Harrow. The shooter fled in a black SUV."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|Two guards of the Landford bell were shot in Harrow, Captain Nora Feld said. The gunman fled on foot. Later the suspect drove away in a van.",
            "2024-05-03|Captain Nora Feld said two guards of the Landford bell were shot in Harrow. The shooter fled in a black van."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|Two guards of the Landford bell were shot in Harrow, Captain Nora Feld said. The suspects fled on foot.",
            "2024-05-03|Captain Nora Feld said two guards of the Landford bell were shot in Harrow. The shooter fled in a black van."),
    ];

    /// <inheritdoc/>
    public override bool Concerns(string attribute)
    {
        ArgumentNullException.ThrowIfNull(attribute);
        return attribute.StartsWith(Attributes.TermPrefix, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public override void Check(ClaimGroup group, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(context);
        string slot = group.Attribute[Attributes.TermPrefix.Length..];
        foreach (ClaimConflict conflict in ClaimConflicts.In(group, context.Graph, (a, b) => Compare(a, b, slot, context.Graph), MayShareArticle))
        {
            string what = WordsOf(slot, group);
            string message = $"Two words that exclude each other tell {what}: {ConflictFinding.Words(conflict.First, context)} and {ConflictFinding.Words(conflict.Second, context)}.";
            context.Report(ConflictFinding.Of(conflict, group with { Subject = what }, this, context, KindOf(slot, conflict), message, slot is "weapon" ? CertaintyOfWeapon : Certainty));
        }
    }

    private static string WordsOf(string slot, ClaimGroup group) => slot switch
    {
        "supervision" => $"the supervision of {group.Subject}",
        "flight" => "how the culprit fled",
        "ramming" => "what was driven into something",
        "fetching" => "where the weapon came from",
        "calibre" => "the calibre of the gun",
        _ => "the weapon",
    };

    // A man may have two guns, and may be on parole for one thing and on probation for another.
    private static ConflictKind KindOf(string slot, ClaimConflict conflict) =>
        slot is "weapon" or "calibre" || conflict.First.Claim.Context.Contains(SupervisionTerms.Current, StringComparer.Ordinal) ? ConflictKind.Strained : ConflictKind.Contradiction;

    /// <summary>One article can give a person both, unless two people say so; of a culprit's vehicles and guns it tells one after the other.</summary>
    private static bool MayShareArticle(GraphClaim a, GraphClaim b) =>
        IsOfPerson(a) && a.Claim.Provenance.SentenceSpan != b.Claim.Provenance.SentenceSpan && (a.Claim.Speaker < 0 || b.Claim.Speaker < 0 || a.Claim.Speaker == b.Claim.Speaker);

    private static bool IsOfPerson(GraphClaim item) => item.Claim.Subject.Kind == SubjectKind.Entity;

    private static Agreement Compare(GraphClaim a, GraphClaim b, string slot, FactGraph graph)
    {
        Agreement agreement = ExclusiveTermClaims.Compare(a.Claim.Value.Text, b.Claim.Value.Text);
        return agreement == Agreement.Conflicting && !(AreOfOneTime(a, b, slot, graph) && AreAtOneStage(a, b)) ? Agreement.Compatible : agreement;
    }

    // Who has completed his parole may be on probation.
    private static bool AreAtOneStage(GraphClaim a, GraphClaim b) => !IsOfPerson(a) || a.Claim.Context.SequenceEqual(b.Claim.Context, StringComparer.Ordinal);

    private static bool AreOfOneTime(GraphClaim a, GraphClaim b, string slot, FactGraph graph) =>
        a.Article == b.Article
        || ArticleDates.DaysApart(graph.Articles[a.Article].Published, graph.Articles[b.Article].Published) <= (slot is "flight" or "fetching" ? NearDaysOfVehicle : NearDays);
}
