using System.Collections.Immutable;
using System.Globalization;

using FactCheck.Extraction;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Time;

/// <summary>
/// Fires on a date that no calendar has: "April 31", "February 29, 2023". Stays silent when the day may be a count ("in June 31 villages") and on February 29
/// of a year that is not written out.
/// </summary>
public sealed class FC1003ImpossibleDate : ArticleRule
{
    private static readonly ImmutableArray<string> BeforeMonth = ["in", "since", "of", "until", "by"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC1003", "Impossible date", "time", Severity.Error)
    {
        Description =
            "The text names a day that its month does not have, such as April 31, or February 29 of a common year that is written out. Stays silent when the number after the "
            + "month may be a count, and when the year of a February 29 is only inferred.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(ExampleKind.Inconsistent, "2024-05-06|The clinic moved on [|April 31|], its director said."),
        new(ExampleKind.Inconsistent, "The lease ended on [|29 February 2023|], according to the contract."),
        new(ExampleKind.Inconsistent, "2024-12-01|The permit expired on Monday, [|June 31, 2024|]."),
        new(ExampleKind.Consistent, "2024-05-06|The clinic moved on April 30, its director said."),
        new(ExampleKind.Consistent, "The lease ended on 29 February 2024, according to the contract."),
        new(ExampleKind.Consistent, "2024-07-06|In June 31 villages lost their water supply."),
        new(ExampleKind.KnownFalseAlarm, "2024-05-06|The joke is that he will pay on [|February 30|]."),
    ];

    /// <inheritdoc/>
    public override void Check(ExtractedArticle article, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(context);
        foreach (TimexMention mention in article.Times)
        {
            PartialDate date = mention.Timex.Date;
            if (mention.DateSpan is not { } span || date is not { Month: { } month, Day: { } day } || !date.IsImpossible || (month > 12 && day <= 12))
            {
                continue;
            }

            PartialDate judged = mention.YearIsExplicit ? date : date with { Year = null };
            if (!judged.IsImpossible || (!mention.YearIsExplicit && MayCount(article, span.Start)))
            {
                continue;
            }

            string calendar = InWords(judged);
            context.Report(new(
                Descriptor.Id,
                context.Severity,
                ConflictKind.Contradiction,
                $"There is no {article.TextOf(span)}: {calendar}.",
                [RuleContext.Side(article, span, judged.ToString()), RuleContext.KnowledgeSide("calendar", calendar, LastDay(judged))])
            {
                Subject = article.TextOf(span),
                Attribute = "date",
                Confidence = 0.95,
            });
        }
    }

    /// <summary>"In June 31 villages": after such a word the month may stand alone and the number may count.</summary>
    private static bool MayCount(ExtractedArticle article, int start)
    {
        ReadOnlySpan<char> before = article.Article.Text.AsSpan(Math.Max(0, start - 12), Math.Min(12, start)).TrimEnd();
        foreach (string word in BeforeMonth)
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (before.Length == word.Length || !char.IsLetter(before[^(word.Length + 1)])))
            {
                return true;
            }
        }

        return false;
    }

    private static string InWords(PartialDate date)
    {
        if (date.Month is not (>= 1 and <= 12) || date.Month is not { } month)
        {
            return "a year has 12 months";
        }

        string name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        string year = month == 2 && date.Year is { } known ? string.Create(CultureInfo.InvariantCulture, $" {known}") : "";
        return $"{name}{year} has {LastDay(date)} days";
    }

    private static string LastDay(PartialDate date) => date.Month is >= 1 and <= 12 and var month
        ? DateTime.DaysInMonth(date.Year is >= 1 and <= 9999 and var year ? year : 2000, month).ToString(CultureInfo.InvariantCulture)
        : "12";
}
