using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Knowledge;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.People;

/// <summary>
/// Fires when a person is given the office of one country or organisation while holding the office of that title in another ("French Chancellor Merz"). Stays silent
/// on crowns, on words that tell where somebody comes from, on history, and when the publication date is unknown.
/// </summary>
public sealed class FC3006WrongOrganisation : ArticleRule
{
    private const double Certainty = 0.9;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC3006", "Office of another country or organisation", "people", Severity.Warning)
    {
        Description =
            "A person is given an office of one country or organisation, but holds the office of that title in another: the right title and the right person with the wrong place. "
            + "Stays silent on kings and popes, when a country may only tell where somebody comes from, on history without a year, and when the publication date is unknown. "
            + "FC3001 tells of persons who hold no office of the title anywhere.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(ExampleKind.Inconsistent, "2025-06-20|[|French Chancellor Friedrich Merz|] opened the fair in Lyon on Friday."),
        new(ExampleKind.Inconsistent, "2025-05-20|The alliance will not bend, [|UN Secretary-General Mark Rutte|] told reporters on Tuesday."),
        new(ExampleKind.Inconsistent, "2025-05-20|[|Keir Starmer, the Canadian prime minister|], flew to Kyiv on Monday."),
        new(ExampleKind.Consistent, "2025-06-20|German Chancellor Friedrich Merz opened the fair in Lyon on Friday."),
        new(ExampleKind.Consistent, "2025-06-20|The first American pope, Leo XIV, received the guests on Friday."),
        new(ExampleKind.Consistent, "2025-06-20|The Dutch secretary general, Mark Rutte, spoke for the alliance on Friday."),
        new(ExampleKind.Consistent, "French Chancellor Friedrich Merz opened the fair in Lyon on Friday."),
    ];

    /// <inheritdoc/>
    public override void Check(ExtractedArticle article, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(context);
        foreach (OfficeMention mention in article.Offices)
        {
            if (Elsewhere.Of(article, mention, context.Knowledge) is { } held)
            {
                Report(article, mention, held, context);
            }
        }
    }

    private void Report(ExtractedArticle article, OfficeMention mention, Tenure held, RuleContext context)
    {
        TenureTable table = context.Knowledge.Tenures;
        Office office = table.FindOffice(held.OfficeId)!;
        string person = OfficeQuestion.NameOf(table, mention.PersonId!);
        Tenure? there = mention.OfficeId is { } wrong && DayOf(article, mention) is { } day ? OfficeQuestion.HolderOn(table, wrong, day) : null;
        string named = table.FindJurisdiction(mention.Organisation!)!.NameInText;
        string verb = held.IsOpen || mention.Status != OfficeStatus.Former ? "is" : "was";
        string instead = there is null ? "" : $"; {table.FindOffice(mention.OfficeId)!.Description} is {OfficeQuestion.NameOf(table, there.PersonId)}";
        context.Report(new(
            Descriptor.Id,
            context.Severity,
            ConflictKind.KnowledgeMismatch,
            $"{person} is given as {mention.Title.ToLowerInvariant()} of {named}, but {verb} {office.Description}{instead}.",
            [RuleContext.Side(article, mention.Span, named), OfficeQuestion.Knowledge(table, held)])
        {
            Subject = person,
            Attribute = Attributes.Office,
            Confidence = Certainty,
            Fixes = Fixes(article, mention, office, there, table),
        });
    }

    private static DateOnly? DayOf(ExtractedArticle article, OfficeMention mention) =>
        mention.IsOutsidePresent ? OfficeQuestion.DaysOf(mention.AsOf)?.First : article.Published.Day;

    // Either the place or the person is wrong.
    private static ImmutableArray<SuggestedFix> Fixes(ExtractedArticle article, OfficeMention mention, Office office, Tenure? there, TenureTable table)
    {
        var fixes = ImmutableArray.CreateBuilder<SuggestedFix>();
        if (PlaceSpan(article, mention) is { } place && RightPlace(mention.Organisation!, office, table) is { } right)
        {
            fixes.Add(new(article.Article.Id, place, right));
        }

        if (there is not null && mention.PersonSpan is { } span)
        {
            fixes.Add(new(article.Article.Id, span, OfficeQuestion.NameOf(table, there.PersonId)));
        }

        return fixes.ToImmutable();
    }

    private static TextSpan? PlaceSpan(ExtractedArticle article, OfficeMention mention)
    {
        int at = article.TextOf(mention.Span).IndexOf(mention.Organisation!, StringComparison.Ordinal);
        return at < 0 ? null : new TextSpan(mention.Span.Start + at, mention.Span.Start + at + mention.Organisation!.Length);
    }

    // A demonym for a demonym, a name for a name.
    private static string? RightPlace(string written, Office office, TenureTable table)
    {
        if (table.FindJurisdiction(written) is not { } named || table.FindJurisdiction(office.Organisation) is not { } right)
        {
            return null;
        }

        bool isAdjective = named.Adjectives.Contains(written, StringComparer.OrdinalIgnoreCase) && !named.Aliases.Contains(written, StringComparer.OrdinalIgnoreCase);
        return isAdjective && !right.Adjectives.IsEmpty ? right.Adjectives[0] : right.Name;
    }
}
