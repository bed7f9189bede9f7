using System.Collections.Immutable;

using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Knowledge;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.People;

/// <summary>
/// Fires when one person is given two offices that exclude each other, or is called a former and a current holder of the same office. Stays silent on history, when a change of
/// office may lie between the articles, and when one of two articles tells of both itself.
/// </summary>
public sealed class FC3002OfficesExclude : ClaimRule
{
    /// <summary>Articles about persons whom the table does not know are compared within this many days only.</summary>
    private const int SameTimeDays = 14;
    private const double Certainty = 0.85;

    private static readonly ImmutableArray<string> HeadTitles = ["chancellor", "king", "premier", "president", "prime minister", "queen", "vice president"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC3002", "One person, offices that exclude each other", "people", Severity.Warning)
    {
        Description =
            "Two statements give one person offices that nobody holds together (president and prime minister of one country, the same office of two countries), or call the person the former "
            + "holder and the holder of one office. Between articles they must be of about one time: the tenure table knows no change between them, or they came out within two weeks. "
            + "In one article both must be given to the same full name. Stays silent on history, and between articles when one itself tells of both.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "2025-03-18|The call with [|US President Donald Trump|] lasted two hours.",
            "2025-05-20|It was a call between [|former U.S. President Donald Trump|] and the Kremlin."),
        new(
            ExampleKind.Inconsistent,
            "2025-06-20|[|French President Emmanuel Macron|] opened the summit in Lyon on Friday.",
            "2025-06-20|[|German President Emmanuel Macron|] opened the summit in Lyon on Friday."),
        new(
            ExampleKind.Inconsistent,
            "2025-06-20|[|Prime Minister Olga Brandt|] opened the summit on Friday. Later [|President Olga Brandt|] left for the coast."),
        new(
            ExampleKind.Consistent,
            "2024-03-18|German Chancellor Olaf Scholz opened the fair.",
            "2025-08-20|Former German Chancellor Olaf Scholz opened the fair."),
        new(
            ExampleKind.Consistent,
            "2025-06-20|Prime Minister Olga Brandt opened the summit on Friday.",
            "2025-06-20|Olga Brandt, the prime minister, opened the summit on Friday."),
        new(
            ExampleKind.Consistent,
            "2025-06-20|Prime Minister Olga Brandt opened the summit on Friday.",
            "2023-06-20|Foreign Minister Olga Brandt opened the summit on Friday."),
    ];

    /// <inheritdoc/>
    public override bool Concerns(string attribute) => attribute is Attributes.Office;

    /// <inheritdoc/>
    public override void Check(ClaimGroup group, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(context);
        var reported = new HashSet<string>(StringComparer.Ordinal);

        // "He holds no office" names none, so that it agrees with no title either.
        ClaimGroup titles = group with { Claims = [.. group.Claims.Where(item => item.Claim.Value.Office is not { Pattern: OfficePattern.OutOfOffice })] };
        foreach (ClaimConflict conflict in ClaimConflicts.In(titles, context.Graph, (a, b) => Compare(a, b, context), (a, b) => IsOnePerson(a, b, context)))
        {
            OfficeMention first = conflict.First.Claim.Value.Office!;
            OfficeMention second = conflict.Second.Claim.Value.Office!;
            bool isFormer = IsFormer(first) != IsFormer(second);

            // "former President", "former U.S. President" against "President", "US President": one conflict, said in many words.
            if (reported.Add(isFormer ? "former" : string.Join('|', new[] { TitleOf(first), TitleOf(second) }.Order(StringComparer.Ordinal))))
            {
                string how = isFormer ? "called both a former and a present holder of one office" : "given two offices that exclude each other";
                string message = $"{group.Subject} is {how}: {ConflictFinding.Words(conflict.First, context)} and {ConflictFinding.Words(conflict.Second, context)}.";
                context.Report(ConflictFinding.Of(conflict, group, this, context, ConflictKind.Contradiction, message, Certainty));
            }
        }
    }

    private static Agreement Compare(GraphClaim a, GraphClaim b, RuleContext context)
    {
        if (a.Claim.Value.Office is not { } left || b.Claim.Value.Office is not { } right || !IsPresent(left) || !IsPresent(right)
            || IsCourtesy(a, context) || IsCourtesy(b, context) || !SameTime(a, b, context))
        {
            return Agreement.Compatible;
        }

        if (IsFormer(left) == IsFormer(right) && SameOffice(left, right))
        {
            return Agreement.Same;
        }

        bool conflict = IsFormer(left) == IsFormer(right) ? !IsFormer(left) && Exclude(left, right) : SameOffice(left, right);
        return conflict ? Agreement.Conflicting : Agreement.Compatible;
    }

    // In one article two full names that are the same mean one person; "President Kim" and "Prime Minister Kim" may be two. That it calls one both former and present is
    // courtesy, or FC3004's.
    private static bool IsOnePerson(GraphClaim a, GraphClaim b, RuleContext context)
    {
        ExtractedArticle article = context.Graph.Articles[a.Article];
        return a.Claim.Value.Office is { Status: OfficeStatus.Current, PersonSpan: { } left } && b.Claim.Value.Office is { Status: OfficeStatus.Current, PersonSpan: { } right }
            && article.TextOf(left) is var name && name.Contains(' ', StringComparison.Ordinal) && string.Equals(name, article.TextOf(right), StringComparison.Ordinal);
    }

    private static bool IsPresent(OfficeMention mention) =>
        mention is { IsOutsidePresent: false, IsAdministration: false, Status: OfficeStatus.Current or OfficeStatus.Acting or OfficeStatus.Former }
        && mention.Pattern is OfficePattern.Title or OfficePattern.Apposition or OfficePattern.Copula
        && mention.Title.Length > 0;

    // "President Bill Clinton" of 2016 is a courtesy, and does not speak against "former President Bill Clinton".
    private static bool IsCourtesy(GraphClaim item, RuleContext context) =>
        item.Claim.Value.Office is { Pattern: OfficePattern.Title, Organisation: null, Status: OfficeStatus.Current, PersonId: { } person, OfficeId: { } office }
        && context.Graph.Articles[item.Article].Published.Day is { } day
        && context.Knowledge.Tenures.HasLeft(person, office, day)
        && context.Knowledge.Tenures.Holds(person, office, day) != TenureAnswer.Yes;

    private static bool IsFormer(OfficeMention mention) => mention.Status == OfficeStatus.Former;

    private static bool SameOffice(OfficeMention left, OfficeMention right) => left.OfficeId is not null && right.OfficeId is not null
        ? string.Equals(left.OfficeId, right.OfficeId, StringComparison.Ordinal)
        : string.Equals(TitleOf(left), TitleOf(right), StringComparison.Ordinal) && HeadTitles.Contains(TitleOf(left), StringComparer.Ordinal)
            && string.Equals(left.Organisation, right.Organisation, StringComparison.OrdinalIgnoreCase);

    // Two heads of one country, or the head of two.
    private static bool Exclude(OfficeMention left, OfficeMention right)
    {
        string a = TitleOf(left);
        string b = TitleOf(right);
        if (!HeadTitles.Contains(a, StringComparer.Ordinal) || !HeadTitles.Contains(b, StringComparer.Ordinal))
        {
            return false;
        }

        bool sameTitle = string.Equals(a, b, StringComparison.Ordinal) || (a is "premier" or "prime minister" && b is "premier" or "prime minister");
        return sameTitle
            ? left.OfficeId is not null && right.OfficeId is not null && !string.Equals(left.OfficeId, right.OfficeId, StringComparison.Ordinal)
            : string.Equals(left.Organisation, right.Organisation, StringComparison.OrdinalIgnoreCase);
    }

    private static string TitleOf(OfficeMention mention) => mention.Title.ToLowerInvariant().Replace('-', ' ');

    private static bool SameTime(GraphClaim a, GraphClaim b, RuleContext context)
    {
        if (a.Article == b.Article)
        {
            return true;
        }

        if (StoryDay.Of(a.Article, context.Graph) is not { } first || StoryDay.Of(b.Article, context.Graph) is not { } second)
        {
            PartialDate left = context.Graph.Articles[a.Article].Published.Date;
            PartialDate right = context.Graph.Articles[b.Article].Published.Date;
            return left.CompareTo(right) != Agreement.Conflicting && left.Month is not null && right.Month is not null;
        }

        return Math.Abs(first.DayNumber - second.DayNumber) <= SameTimeDays
            ? !HasChanged(a, b, first, second, context.Knowledge.Tenures)
            : IsOneTenure(a, b, first, second, context.Knowledge.Tenures);
    }

    // The table knows the person in this office on both days and on none between out of it.
    private static bool IsOneTenure(GraphClaim a, GraphClaim b, DateOnly first, DateOnly second, TenureTable table) =>
        (a.Claim.Value.Office!.PersonId ?? b.Claim.Value.Office!.PersonId) is { } person
        && (a.Claim.Value.Office!.OfficeId ?? b.Claim.Value.Office!.OfficeId) is { } office
        && table.TenuresOf(person).Any(tenure => string.Equals(tenure.OfficeId, office, StringComparison.Ordinal) && tenure.CertainlyCovers(first) && tenure.CertainlyCovers(second));

    // A tenure of the person that begins or ends about that time explains both.
    private static bool HasChanged(GraphClaim a, GraphClaim b, DateOnly first, DateOnly second, TenureTable table)
    {
        if ((a.Claim.Value.Office!.PersonId ?? b.Claim.Value.Office!.PersonId) is not { } person)
        {
            return false;
        }

        DateOnly from = OfficeQuestion.Earlier(first < second ? first : second, SameTimeDays);
        DateOnly to = OfficeQuestion.Later(first < second ? second : first, SameTimeDays);
        return table.TenuresOf(person).Any(tenure =>
            (tenure.Start.ToDateOnly() is { } start && from <= start && start <= to) || (tenure.End.ToDateOnly() is { } end && from <= end && end <= to));
    }
}
