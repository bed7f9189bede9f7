using System.Collections.Immutable;

using FactCheck.Extraction;
using FactCheck.Extraction.Claims;
using FactCheck.Graph;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Quantity;

/// <summary>
/// Fires when one event or thing is given two lengths of time that exclude each other, or two open-ended ones far apart (strained). Stays silent when
/// one length contains or rounds to the other.
/// </summary>
public sealed class FC2001EventDurations : ClaimRule
{
    private const double Certainty = 0.9;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC2001", "One event, two durations", "quantity", Severity.Warning)
    {
        Description =
            "Two statements give the same event, term or sentence different lengths of time. \"More than two hours\" against \"more than an hour\" is strained: "
            + "both can be true, but a careful editor would ask. Stays silent when one length contains the other, or differs by rounding or an \"about\".",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "2025-06-18|Olga Brandt and Marco Feld spoke by phone on June 17. The call lasted [|40 minutes|].",
            "2025-06-18|Olga Brandt and Marco Feld spoke by phone on June 17. The call lasted [|two hours|]."),
        new(
            ExampleKind.Inconsistent,
            "2025-06-18|In a phone call that lasted [|more than three hours|], Olga Brandt and Marco Feld discussed the border.",
            "2025-06-18|In a phone call that lasted [|more than an hour|], Olga Brandt and Marco Feld discussed the border."),
        new(
            ExampleKind.Consistent,
            "2025-06-18|Olga Brandt and Marco Feld spoke by phone on June 17. The call lasted about two hours.",
            "2025-06-18|Olga Brandt and Marco Feld spoke by phone on June 17. The call lasted nearly two hours."),
        new(
            ExampleKind.Consistent,
            "2025-06-18|Olga Brandt and Marco Feld spoke by phone on June 17. The call lasted two hours. They discussed a 30-day truce."),
        new(
            ExampleKind.Consistent,
            "2025-06-18|Olga Brandt and Marco Feld spoke by phone for an hour on June 17.",
            "2025-06-18|Olga Brandt spent eight hours in meetings with Anna Corti on June 17."),
    ];

    /// <inheritdoc/>
    public override bool Concerns(string attribute)
    {
        ArgumentNullException.ThrowIfNull(attribute);
        return attribute.StartsWith(Attributes.Duration, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public override void Check(ClaimGroup group, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(context);
        foreach (ClaimConflict conflict in ClaimConflicts.In(group, context.Graph, (a, b) => Compare(a, b, context.Graph), (a, b) => AreOfOneThing(a, b, context.Graph)))
        {
            string message =
                $"{Words(conflict.First, context)} and {Words(conflict.Second, context)} are given as the length of the same thing ({group.Subject}).";
            context.Report(ConflictFinding.Of(conflict, group, this, context, ConflictFinding.KindOf(conflict), message, Certainty));
        }
    }

    private static Agreement Compare(GraphClaim a, GraphClaim b, FactGraph graph)
    {
        if (a.Claim.Value.Timex?.Length is not { } left || b.Claim.Value.Timex?.Length is not { } right || (IsOfIncident(a) && MayBeOfTwo(a, b, graph)))
        {
            return Agreement.Compatible;
        }

        // "25 years in prison" leaves out the half of "25 years to life".
        Agreement agreement = left.Compare(right);
        return agreement == Agreement.Same && IsToLife(a) != IsToLife(b) ? Agreement.Strained : agreement;
    }

    // The words of a term end before "to life", in which alone the two may differ.
    private static string Words(GraphClaim item, RuleContext context) =>
        ConflictFinding.Words(item, context) is var words && IsToLife(item) ? words.Replace("”", EventClaims.ToLife + "”", StringComparison.Ordinal) : words;

    private static bool IsToLife(GraphClaim item) => item.Claim.Value.Text.EndsWith(EventClaims.ToLife, StringComparison.Ordinal);

    private static bool IsOfIncident(GraphClaim item) => item.Claim.Context.Contains(StoryClaims.IncidentMark, StringComparer.Ordinal);

    private static bool MayBeOfTwo(GraphClaim a, GraphClaim b, FactGraph graph) =>
        IncidentIdentity.Of((a.Article, SentenceOf(a, graph)), (b.Article, SentenceOf(b, graph)), graph) == IncidentTie.None;

    private static int SentenceOf(GraphClaim item, FactGraph graph) => graph.Articles[item.Article].SentenceAt(item.Claim.Provenance.Span.Start);

    /// <summary>
    /// Inside one article only what has one length is one thing: a term with the same words around it, or "the sentence of 26 years" against the sentence
    /// that somebody "was sentenced to". Two charges and two defendants are sentenced in the same words.
    /// </summary>
    private static bool AreOfOneThing(GraphClaim a, GraphClaim b, FactGraph graph)
    {
        if (a.Claim.Provenance.SentenceSpan == b.Claim.Provenance.SentenceSpan)
        {
            return false;
        }

        return a.Claim.Subject.Kind == SubjectKind.Story || IsTheWhole(a, graph) != IsTheWhole(b, graph);
    }

    private static bool IsTheWhole(GraphClaim item, FactGraph graph)
    {
        ExtractedArticle article = graph.Articles[item.Article];
        EventMention mention = article.Events[item.Claim.Subject.Index];
        int start = mention.Span.Start;
        return mention.Type is "sentence"
            && article.TextOf(mention.Span).Equals("sentence", StringComparison.OrdinalIgnoreCase)
            && start >= 4
            && article.Article.Text.AsSpan(start - 4, 4).Equals("the ", StringComparison.OrdinalIgnoreCase);
    }
}
