using System.Collections.Immutable;

using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Time;

/// <summary>
/// Fires when two articles, or one, date one event to different days. Stays silent when one date contains the other, when a night reaches into the
/// next day, when a plan was moved, and when an article keeps two events apart itself.
/// </summary>
public sealed class FC1002EventDates : ClaimRule
{
    private const double CertaintyStated = 0.95;
    private const double CertaintyResolved = 0.8;

    /// <summary>"late Sunday" and "early Monday" can be one moment's night.</summary>
    private static readonly TimeOnly NightBegins = new(20, 0);
    private static readonly TimeOnly NightIsLate = new(23, 0);
    private static readonly TimeOnly NightEnds = new(7, 0);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC1002", "One event, two dates", "time", Severity.Warning)
    {
        Description =
            "Two statements date the same event to different days. The event is known by its type and those who take part, or by its story. "
            + "An event that the text says happened together with a dated one has that one's date. Two years of a birth, death or founding are compared as well. Stays silent when one date contains the other, when a night "
            + "reaches into the next day, when only a planned date differs, and when an article gives both dates itself.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "2025-06-20|Prime Minister Olga Brandt and President Marco Feld spoke by phone on [|Tuesday, June 17|], her office said.",
            "2025-06-20|Olga Brandt and Marco Feld held a phone call on [|Wednesday, June 18|], according to aides."),
        new(
            ExampleKind.Inconsistent,
            "2024-10-20|The Harrow dam burst on [|16 October 2024|] and flooded hundreds of homes in Millbrook.",
            "2024-10-21|The Harrow dam burst on [|17 October 2024|]. In Millbrook, the water stood two metres high."),
        new(
            ExampleKind.Inconsistent,
            "2024-10-20|The painter Olga Brandt, who was born in [|1950|] in Millbrook, opened the Harrow museum.",
            "2024-10-20|Olga Brandt was born in [|1951|] in Millbrook. The painter opened the Harrow museum."),
        new(
            ExampleKind.Consistent,
            "2025-06-20|Olga Brandt and Marco Feld spoke by phone on Tuesday, June 17.",
            "2025-06-20|Olga Brandt and Marco Feld spoke by phone in June."),
        new(
            ExampleKind.Consistent,
            "2025-06-20|Olga Brandt and Marco Feld spoke by phone on June 17.",
            "2025-09-20|Olga Brandt and Marco Feld spoke by phone on September 18."),
        new(
            ExampleKind.Consistent,
            "2025-06-20|Olga Brandt met Marco Feld on June 17. The two met again on June 18."),
    ];

    /// <inheritdoc/>
    public override bool Concerns(string attribute) => attribute is Attributes.Date;

    /// <inheritdoc/>
    public override void Check(ClaimGroup group, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(context);
        foreach (ClaimConflict conflict in ClaimConflicts.In(group, context.Graph, (a, b) => Compare(a, b, context.Graph), IsToldTogether))
        {
            bool isPlan = conflict.First.Claim.Modality != conflict.Second.Claim.Modality;
            ConflictKind kind = isPlan ? ConflictKind.Update : ConflictKind.Contradiction;
            double certainty = IsStated(conflict.First, context.Graph) && IsStated(conflict.Second, context.Graph) ? CertaintyStated : CertaintyResolved;
            context.Report(ConflictFinding.Of(conflict, group, this, context, kind, Message(conflict, group, context), certainty));
        }
    }

    private static Agreement Compare(GraphClaim a, GraphClaim b, FactGraph graph)
    {
        if (a.Claim.Value.Timex is not { } left || b.Claim.Value.Timex is not { } right)
        {
            return Agreement.Compatible;
        }

        if (left.Date.Day is null || right.Date.Day is null)
        {
            return CompareYears(a, b, graph);
        }

        // "two days ago" is said of the day of writing, which for a caption or a reprint is not that of publication.
        if (MentionOf(a, graph) is { DateSpan: null, Weekday: null } || MentionOf(b, graph) is { DateSpan: null, Weekday: null })
        {
            return Agreement.Compatible;
        }

        // A year that nobody wrote was resolved, and may have been resolved wrongly.
        bool yearsCount = MentionOf(a, graph) is { YearIsExplicit: true } && MentionOf(b, graph) is { YearIsExplicit: true };
        Agreement agreement = yearsCount ? left.Date.CompareTo(right.Date) : (left.Date with { Year = null }).CompareTo(right.Date with { Year = null });
        return agreement == Agreement.Conflicting && IsOneNight(left, right) ? Agreement.Compatible : agreement;
    }

    /// <summary>Coarser dates than days may be two events of one kind, unless a person or organisation has only one of the kind, as a birth.</summary>
    private static Agreement CompareYears(GraphClaim a, GraphClaim b, FactGraph graph)
    {
        EventMention told = graph.Articles[a.Article].Events[a.Claim.Subject.Index];
        return EventKinds.HappensOnceEver(told.Type) && MentionOf(a, graph) is { YearIsExplicit: true } first && MentionOf(b, graph) is { YearIsExplicit: true } second
            && IsPlainYear(first.Timex) && IsPlainYear(second.Timex)
            ? first.Timex.Date.CompareTo(second.Timex.Date)
            : Agreement.Compatible;
    }

    private static bool IsPlainYear(Timex timex) =>
        timex is { Type: TimexType.Date, Mod: TimexMod.None, Granularity: TimeGranularity.Year or TimeGranularity.Month or TimeGranularity.Day } && timex.Date.Year is not null;

    private static bool IsOneNight(Timex left, Timex right)
    {
        if (left.Date.ToDateOnly() is not { } a || right.Date.ToDateOnly() is not { } b || Math.Abs(a.DayNumber - b.DayNumber) != 1)
        {
            return false;
        }

        (Timex early, Timex late) = a < b ? (left, right) : (right, left);
        return !IsEveningAndMorning(early, late) && (IsNight(early) || IsEarly(late));
    }

    /// <summary>"10 p.m. Monday" and "Tuesday morning" are two times; "early Tuesday" and "overnight" may be the same night.</summary>
    private static bool IsEveningAndMorning(Timex early, Timex late) =>
        early.TimeOfDay is { } time && time < NightIsLate && late is { TimeOfDay: null, Mod: not TimexMod.Start } && late.Value.EndsWith("TMO", StringComparison.Ordinal);

    private static bool IsNight(Timex timex) => timex.TimeOfDay >= NightBegins || timex.Value.EndsWith("TNI", StringComparison.Ordinal);

    private static bool IsEarly(Timex timex) => timex.TimeOfDay < NightEnds || timex.Value.EndsWith("TMO", StringComparison.Ordinal);

    /// <summary>Inside one article only a date that follows from "while …" is set against a stated one: two stated dates are two events.</summary>
    private static bool IsToldTogether(GraphClaim a, GraphClaim b) => (a.Claim.DerivedFrom >= 0) != (b.Claim.DerivedFrom >= 0);

    /// <summary>Whether the text itself names month and day, as distinct from "on Tuesday".</summary>
    private static bool IsStated(GraphClaim item, FactGraph graph) =>
        MentionOf(item, graph)?.DateSpan is not null;

    private static TimexMention? MentionOf(GraphClaim item, FactGraph graph) =>
        graph.Articles[item.Article].Times.FirstOrDefault(time => time.Span == item.Claim.Provenance.Span);

    private static string Message(ClaimConflict conflict, ClaimGroup group, RuleContext context)
    {
        string message = $"The same event ({group.Subject}) is dated {ConflictFinding.Words(conflict.First, context)} and {ConflictFinding.Words(conflict.Second, context)}.";
        GraphClaim? derived = conflict.First.Claim.DerivedFrom >= 0 ? conflict.First : conflict.Second.Claim.DerivedFrom >= 0 ? conflict.Second : null;
        return derived is { } item
            ? message + $" The text says that it happened together with the {EventOf(item, context).Type} that it dates so."
            : message;
    }

    private static EventMention EventOf(GraphClaim item, RuleContext context) => context.Graph.Articles[item.Article].Events[item.Claim.DerivedFrom];
}
