using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Knowledge;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.People;

/// <summary>
/// Fires when a person is said to hold an office that, at the date that the sentence is about, somebody else held. Stays silent on history, plans and what the
/// table does not know for certain, within weeks of a handover, and when the publication date is unknown.
/// </summary>
public sealed class FC3001OfficeHolder : ArticleRule
{
    private const double Certainty = 0.9;
    private const double Unfamiliar = 0.7;
    private const double Doubt = 0.5;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC3001", "Office held by somebody else", "people", Severity.Warning)
    {
        Description =
            "A person is given an office that somebody else held at the date that the sentence is about: the time that it names, or the publication date when it speaks of the present. "
            + "Only persons and offices of the tenure table are checked. Stays silent on history, quotations of the past, plans and hypotheses, within weeks of a handover, "
            + "after the table's last known day, and when the publication date is unknown. A bare courtesy title is FC3004's.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(ExampleKind.Inconsistent, "2025-05-20|The alliance will not bend, [|NATO Secretary-General Jens Stoltenberg|] told reporters on Tuesday."),
        new(ExampleKind.Inconsistent, "2025-05-20|The minister flew to Berlin to meet [|German Chancellor Olaf Scholz|]."),
        new(ExampleKind.Inconsistent, "2024-03-04|[|Angela Merkel was German chancellor|] in 2023."),
        new(ExampleKind.Consistent, "2025-05-20|The alliance will not bend, NATO Secretary-General Mark Rutte told reporters on Tuesday."),
        new(ExampleKind.Consistent, "2025-05-20|In 2019, German Chancellor Angela Merkel had warned of the deal."),
        new(ExampleKind.Consistent, "2025-05-20|Then-NATO Secretary-General Jens Stoltenberg said so at the time."),
        new(ExampleKind.Consistent, "NATO Secretary-General Jens Stoltenberg told reporters so on Tuesday."),
    ];

    /// <inheritdoc/>
    public override void Check(ExtractedArticle article, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(context);
        TenureTable table = context.Knowledge.Tenures;
        foreach (OfficeMention mention in article.Offices)
        {
            if (UnknownHolder.Of(article, mention, table) is { } known)
            {
                Report(article, mention, known, article.Published.Day!.Value, context);
                continue;
            }

            bool concerns = mention is { Status: OfficeStatus.Current or OfficeStatus.Acting, PersonId: not null, OfficeId: not null }
                && mention.Pattern is OfficePattern.Title or OfficePattern.Apposition or OfficePattern.Copula or OfficePattern.Change
                && Elsewhere.Of(article, mention, context.Knowledge) is null;
            if (concerns && DateOfError(article, mention, table) is { } day && OfficeQuestion.HolderOn(table, mention.OfficeId!, day) is { } holder)
            {
                Report(article, mention, holder, day, context);
            }
        }
    }

    // The day at which the table is certain that the mention is wrong, or null.
    private static DateOnly? DateOfError(ExtractedArticle article, OfficeMention mention, TenureTable table)
    {
        if (mention is { IsOutsidePresent: true, AsOf: { } time } && mention.Pattern is OfficePattern.Copula or OfficePattern.Change)
        {
            return DateOfError(article, mention, time, table);
        }

        if (mention is { IsOutsidePresent: true, AsOf: { } then, Activity: OfficeActivity.ActedThen } && !IsBareTitle(mention))
        {
            return HadLaterTenure(article, mention, then, table) ? null : DateOfError(article, mention, then, table);
        }

        if (mention.IsOutsidePresent || !OfficeQuestion.IsDated(article, out DateOnly day) || IsBareTitle(mention))
        {
            return null;
        }

        return OfficeQuestion.IsCertainlyNot(article, table, mention, day) && !OfficeQuestion.MayBeHistory(table, mention, day) ? day : null;
    }

    private static DateOnly? DateOfError(ExtractedArticle article, OfficeMention mention, Timex time, TenureTable table)
    {
        if (OfficeQuestion.DaysOf(time) is not var (first, last))
        {
            return null;
        }

        // Whoever is appointed may take office months later; whoever leaves may have left before.
        int slack = mention.Pattern == OfficePattern.Change ? 400 : 31;
        bool IsOut(string person) => table.Holds(person, mention.OfficeId!, OfficeQuestion.Earlier(first, slack), OfficeQuestion.Later(last, slack)) == TenureAnswer.No;
        return IsOut(mention.PersonId!)
            && !table.HoldersOn(mention.OfficeId!, first).Any(holder => NameLikeness.MayBeOne(table, mention.PersonId!, holder.PersonId))
            && !Namesakes.Fit(article, mention, mention.OfficeId!, table, other => !IsOut(other)) ? first : null;
    }

    // "In 1987, US President Donald Trump bought a yacht": titles of today are given to the past, so that a tenure after that time explains one.
    private static bool HadLaterTenure(ExtractedArticle article, OfficeMention mention, Timex then, TenureTable table) =>
        article.Published.Date.Year is not { } published
        || table.TenuresOf(mention.PersonId!).Any(tenure => string.Equals(tenure.OfficeId, mention.OfficeId, StringComparison.Ordinal)
            && tenure.Start.Year >= (then.Date.Year ?? int.MaxValue) && tenure.Start.Year <= published);

    // "President Clinton" stays a courtesy for life, which FC3004 tells of; before a term it is a thought: "would you welcome a President Trump?"
    private static bool IsBareTitle(OfficeMention mention) => mention is { Pattern: OfficePattern.Title, Organisation: null };

    private void Report(ExtractedArticle article, OfficeMention mention, Tenure holder, DateOnly day, RuleContext context)
    {
        TenureTable table = context.Knowledge.Tenures;
        string person = mention.PersonId is { } id ? OfficeQuestion.NameOf(table, id) : UnknownHolder.NameOf(article, mention);
        string name = OfficeQuestion.NameOf(table, holder.PersonId);
        string office = table.FindOffice(mention.OfficeId)!.Description;
        bool actsNow = mention.Activity is OfficeActivity.ActsNow or OfficeActivity.Governs;
        bool knowsBetter = !mention.IsOutsidePresent && !actsNow && OfficeQuestion.KnowsBetter(article, mention, holder.PersonId);
        context.Report(new(
            Descriptor.Id,
            knowsBetter ? Severity.Info : context.Severity,
            ConflictKind.KnowledgeMismatch,
            $"{person} is given as {office}, but on {PartialDate.From(day)} that was {name}.",
            [RuleContext.Side(article, mention.Span, person), OfficeQuestion.Knowledge(table, holder)])
        {
            Subject = person,
            Attribute = Attributes.Office,
            Confidence = knowsBetter ? Doubt : mention.PersonId is null ? Unfamiliar : Certainty,
            Fixes = mention.PersonSpan is { } span ? [new SuggestedFix(article.Article.Id, span, name)] : [],
        });
    }
}
