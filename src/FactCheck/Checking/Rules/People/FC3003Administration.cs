using System.Collections.Immutable;

using FactCheck.Extraction;
using FactCheck.Knowledge;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.People;

/// <summary>
/// Fires when a government named after its head ("the Biden administration") acts in the present of an article that came out in another's term. Stays silent on history,
/// on officials and rules of an earlier government, on a government that has not begun, and when the publication date is unknown.
/// </summary>
public sealed class FC3003Administration : ArticleRule
{
    private const double Certainty = 0.85;
    private const double Doubt = 0.5;

    /// <summary>What a government did is told as its doing for weeks after its end.</summary>
    private const int JustPastDays = 30;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC3003", "Administration outside its term", "people", Severity.Warning)
    {
        Description =
            "A government named after a person acts in the article's present, but somebody else was in office. The present is told by a verb in the present tense, a reaction to "
            + "what the article reports, or a time near the publication. Stays silent on history, on officials and rules of an earlier government, before the term, within weeks of its end, and when "
            + "the publication date is unknown; an article that also names the government of the day gets a note only.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(ExampleKind.Inconsistent, "2025-05-20|[|The Biden administration|] was swift to play down the talks."),
        new(ExampleKind.Inconsistent, "2025-06-10|[|The Scholz government|] is preparing a new budget."),
        new(ExampleKind.Consistent, "2025-05-20|The Trump administration was swift to play down the talks."),
        new(ExampleKind.Consistent, "2025-05-20|The Biden administration had imposed the tariffs in 2024."),
        new(ExampleKind.Consistent, "2025-05-20|A former Biden administration official played down the talks."),
        new(ExampleKind.Consistent, "The Biden administration was swift to play down the talks."),
    ];

    /// <inheritdoc/>
    public override void Check(ExtractedArticle article, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(context);
        if (!OfficeQuestion.IsDated(article, out DateOnly day))
        {
            return;
        }

        TenureTable table = context.Knowledge.Tenures;
        foreach (OfficeMention mention in article.Offices)
        {
            bool concerns = mention is { IsAdministration: true, Status: OfficeStatus.Current, IsOutsidePresent: false, PersonId: not null, OfficeId: not null };
            if (concerns
                && table.HasLeft(mention.PersonId!, mention.OfficeId!, day)
                && OfficeQuestion.IsCertainlyNot(article, table, mention, day, JustPastDays)
                && OfficeQuestion.HolderOn(table, mention.OfficeId!, day) is { } holder)
            {
                Report(article, mention, holder, context);
            }
        }
    }

    private void Report(ExtractedArticle article, OfficeMention mention, Tenure holder, RuleContext context)
    {
        TenureTable table = context.Knowledge.Tenures;
        string person = OfficeQuestion.NameOf(table, mention.PersonId!);
        string name = OfficeQuestion.NameOf(table, holder.PersonId);
        bool knowsBetter = OfficeQuestion.KnowsBetter(article, mention, holder.PersonId);
        context.Report(new(
            Descriptor.Id,
            knowsBetter ? Severity.Info : context.Severity,
            ConflictKind.KnowledgeMismatch,
            $"The {mention.Title.ToLowerInvariant()} of {person} acts in an article of {article.Published.Date}, when {name} was in office.",
            [RuleContext.Side(article, mention.Span, person), OfficeQuestion.Knowledge(table, holder)])
        {
            Subject = person,
            Attribute = Attributes.Office,
            Confidence = knowsBetter ? Doubt : Certainty,
            Fixes = mention.PersonSpan is { } span ? [new SuggestedFix(article.Article.Id, span, name[(name.LastIndexOf(' ') + 1)..])] : [],
        });
    }
}
