using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Knowledge;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.People;

/// <summary>
/// Fires when somebody in office is called a former holder of it, or is said to hold no office; notes a courtesy title after the term. Stays silent on history,
/// within days of a handover, and when the publication date is unknown.
/// </summary>
public sealed class FC3004FormerTitle : ArticleRule
{
    private const double Certainty = 0.9;
    private const double Likely = 0.75;
    private const double Courtesy = 0.3;

    private static readonly WordList CourtesyTitles = WordList.Load("Checking/Rules/People/courtesy-titles.lexicon");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC3004", "Former title in office, or a title after it", "people", Severity.Warning)
    {
        Description =
            "A person is called the former holder of an office that the tenure table says they held at publication, or is said to be out of office while in one. The reverse, a bare title "
            + "after the term (\"President Clinton\" in 2016), is a custom of courtesy and noted at info. Stays silent on history, within days of a handover, and when the publication date is unknown.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(ExampleKind.Inconsistent, "2025-05-20|The crowd cheered [|former US President Donald Trump|] in Ohio."),
        new(ExampleKind.Inconsistent, "2025-05-20|Although [|Donald Trump is not currently in office|], he was received with honours."),
        new(ExampleKind.Consistent, "2023-05-20|The crowd cheered former US President Donald Trump in Ohio."),
        new(ExampleKind.Consistent, "2025-05-20|Former US President Joe Biden was not invited."),
        new(ExampleKind.Consistent, "2025-05-20|In 2023, former US President Donald Trump was charged in four cases."),
        new(ExampleKind.Consistent, "The crowd cheered former US President Donald Trump in Ohio."),
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

        foreach (OfficeMention mention in article.Offices)
        {
            if (mention.IsOutsidePresent || mention.PersonId is null || mention.IsAdministration || IsPartOfAdministration(article, mention))
            {
                continue;
            }

            if (mention.Pattern == OfficePattern.OutOfOffice)
            {
                CheckOutOfOffice(article, mention, day, context);
            }
            else if (mention.OfficeId is not null && mention.Pattern != OfficePattern.Change)
            {
                CheckTitle(article, mention, day, context);
            }
        }
    }

    // "the administration of President Joe Biden" is FC3003's.
    private static bool IsPartOfAdministration(ExtractedArticle article, OfficeMention mention) =>
        article.Offices.Any(other => other.IsAdministration && other.Span.Contains(mention.Span));

    private void CheckOutOfOffice(ExtractedArticle article, OfficeMention mention, DateOnly day, RuleContext context)
    {
        TenureTable table = context.Knowledge.Tenures;
        Tenure? held = table.OfficesOf(mention.PersonId!, day).FirstOrDefault(tenure => OfficeQuestion.IsCertainlyIn(table, mention.PersonId!, tenure.OfficeId, day));
        if (held is null || Namesakes.Fit(article, mention, held.OfficeId, table, other => table.HasLeft(other, held.OfficeId, day)))
        {
            return;
        }

        string person = OfficeQuestion.NameOf(table, mention.PersonId!);
        string office = table.FindOffice(held.OfficeId)!.Description;
        context.Report(Make(article, mention, held, context, context.Severity, Certainty, $"{person} is said to hold no office, but was {office} on {PartialDate.From(day)}."));
    }

    private void CheckTitle(ExtractedArticle article, OfficeMention mention, DateOnly day, RuleContext context)
    {
        TenureTable table = context.Knowledge.Tenures;
        string person = OfficeQuestion.NameOf(table, mention.PersonId!);
        string office = table.FindOffice(mention.OfficeId)!.Description;
        bool isTitle = mention is { Pattern: OfficePattern.Title, Organisation: null, Status: OfficeStatus.Current };
        if (mention.Status == OfficeStatus.Former && OfficeQuestion.IsCertainlyIn(table, mention.PersonId!, mention.OfficeId!, day)
            && !Namesakes.Fit(article, mention, mention.OfficeId!, table, other => table.HasLeft(other, mention.OfficeId!, day)))
        {
            Tenure held = table.OfficesOf(mention.PersonId!, day).First(tenure => string.Equals(tenure.OfficeId, mention.OfficeId, StringComparison.Ordinal));
            Finding finding = Make(article, mention, held, context, context.Severity, Certainty, $"{person} is called former {office}, but was in office on {PartialDate.From(day)}.");
            context.Report(finding with { Fixes = WithoutStatus(article, mention) });
        }
        else if (isTitle
            && table.HasLeft(mention.PersonId!, mention.OfficeId!, day)
            && OfficeQuestion.IsCertainlyNot(article, table, mention, day)
            && !OfficeQuestion.IsLongGone(table, mention, day)
            && OfficeQuestion.HolderOn(table, mention.OfficeId!, day) is { } holder
            && !OfficeQuestion.KnowsBetter(article, mention, holder.PersonId))
        {
            string message = $"{person} is given the title of {office} without “former”, but on {PartialDate.From(day)} that was {OfficeQuestion.NameOf(table, holder.PersonId)}.";
            bool isCourtesy = IsCourtesy(mention);
            Finding finding = Make(article, mention, holder, context, isCourtesy ? Severity.Info : context.Severity, isCourtesy ? Courtesy : Likely, message);
            context.Report(finding with { Fixes = [.. WithFormer(article, mention), .. WithHolder(article, mention, OfficeQuestion.NameOf(table, holder.PersonId), isCourtesy)] });
        }
    }

    // "President Clinton" stays one for life unless he signs laws; a prime minister, chancellor or secretary of state who acts now is taken for the one in office.
    private static bool IsCourtesy(OfficeMention mention) => mention.Activity switch
    {
        OfficeActivity.Governs => false,
        OfficeActivity.ActsNow => CourtesyTitles.Contains(mention.Title.ToLowerInvariant()),
        _ => true,
    };

    private static ImmutableArray<SuggestedFix> WithFormer(ExtractedArticle article, OfficeMention mention) => mention.TitleSpan is { } title
        ? [new SuggestedFix(article.Article.Id, title, (char.IsUpper(article.TextOf(title)[0]) ? "Former " : "former ") + article.TextOf(title))]
        : [];

    private static ImmutableArray<SuggestedFix> WithHolder(ExtractedArticle article, OfficeMention mention, string holder, bool isCourtesy) =>
        !isCourtesy && mention.PersonSpan is { } person ? [new SuggestedFix(article.Article.Id, person, holder)] : [];

    private Finding Make(ExtractedArticle article, OfficeMention mention, Tenure known, RuleContext context, Severity severity, double confidence, string message)
    {
        TenureTable table = context.Knowledge.Tenures;
        string person = OfficeQuestion.NameOf(table, mention.PersonId!);
        return new(
            Descriptor.Id, severity, ConflictKind.KnowledgeMismatch, message, [RuleContext.Side(article, mention.Span, mention.Status.ToString().ToLowerInvariant()), OfficeQuestion.Knowledge(table, known)])
        {
            Subject = person,
            Attribute = Attributes.Office,
            Confidence = confidence,
        };
    }

    // "former U.S. President" without its first word.
    private static ImmutableArray<SuggestedFix> WithoutStatus(ExtractedArticle article, OfficeMention mention)
    {
        if (mention.TitleSpan is not { } title)
        {
            return [];
        }

        string words = article.TextOf(title);
        foreach (string status in (ReadOnlySpan<string>)["former ", "ex-", "onetime ", "one-time "])
        {
            if (words.StartsWith(status, StringComparison.OrdinalIgnoreCase))
            {
                return [new SuggestedFix(article.Article.Id, title, words[status.Length..])];
            }
        }

        return [];
    }
}
