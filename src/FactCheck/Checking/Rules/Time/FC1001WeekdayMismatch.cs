using System.Collections.Immutable;
using System.Globalization;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Time;

/// <summary>
/// Fires when a weekday and the date that stands with it do not go together. Stays silent when the year is not known, and when the year beside the resolved one would
/// fit and can be meant.
/// </summary>
public sealed class FC1001WeekdayMismatch : ArticleRule
{
    /// <summary>A date this near to publication needs no year in the text; farther away a writer may mean the year before or after.</summary>
    private const int NearDays = 14;

    /// <summary>Beyond this a date without a year is too uncertain to judge.</summary>
    private const int FarDays = 120;

    private const int FixReach = 3;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC1001", "Weekday does not match the date", "time", Severity.Error)
    {
        Description =
            "A weekday and a calendar date stand together (\"Tuesday, March 17\") and that day was another weekday. An error when the year is written out; a warning when the "
            + "year follows from the publication date. Stays silent when the year is not known, and for a date months away that fits in the neighbouring year.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(ExampleKind.Inconsistent, "2024-06-05|The bridge reopened on [|Monday|], [|June 4|], after a year of repairs."),
        new(ExampleKind.Inconsistent, "The harbour was closed on [|Friday|], [|12 May 2022|], and opened again a week later."),
        new(ExampleKind.Inconsistent, "2024-06-05|The council met on [|June 3|] ([|Tuesday|]) and voted for the plan."),
        new(ExampleKind.Consistent, "2024-06-05|The bridge reopened on Tuesday, June 4, after a year of repairs."),
        new(ExampleKind.Consistent, "The bridge reopened on Monday, June 4, after a year of repairs."),
        new(ExampleKind.Consistent, "2024-11-20|The fair will open on Wednesday, June 4, and the tickets are on sale."),
        new(ExampleKind.Consistent, "2024-06-05|The team trains every Tuesday. On June 3 it won again."),
        new(ExampleKind.KnownFalseAlarm, "The old chronicle says the town burned on [|Monday|], [|4 June 1520|], by the calendar of its time."),
    ];

    /// <inheritdoc/>
    public override void Check(ExtractedArticle article, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(context);
        foreach (TimexMention mention in article.Times)
        {
            if (mention is { Weekday: { } weekday, WeekdaySpan: { } weekdaySpan, DateSpan: { } dateSpan, Timex.Type: TimexType.Date or TimexType.Time }
                && mention.Timex.Date.ToDateOnly() is { } date && date.DayOfWeek != weekday
                && Confidence(article, mention, date, weekday) is > 0 and var confidence)
            {
                Report(article, context, mention, weekday, weekdaySpan, date, dateSpan, confidence);
            }
        }
    }

    /// <summary>0 when the year is too uncertain to say anything.</summary>
    private static double Confidence(ExtractedArticle article, TimexMention mention, DateOnly date, DayOfWeek weekday)
    {
        if (mention.YearIsExplicit)
        {
            return 0.97;
        }

        if (mention.Timex.Anchor != TimexAnchor.DocumentCreationTime || article.Published.Day is not { } published)
        {
            return 0;
        }

        int days = date.DayNumber - published.DayNumber;
        int apart = Math.Abs(days);
        if (apart > FarDays || (apart > NearDays && FitsIn(date, date.Year + Math.Sign(days), weekday)))
        {
            return 0;
        }

        double certainty = article.Published.Source == PublishedSource.Text ? 0.75 : 0.9;
        return apart > NearDays ? certainty - 0.15 : certainty;
    }

    private static bool FitsIn(DateOnly date, int year, DayOfWeek weekday) =>
        new PartialDate(year, date.Month, date.Day).ToDateOnly() is { } other && other.DayOfWeek == weekday;

    private void Report(
        ExtractedArticle article, RuleContext context, TimexMention mention, DayOfWeek weekday, TextSpan weekdaySpan, DateOnly date, TextSpan dateSpan, double confidence)
    {
        string value = string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd} ({date.DayOfWeek})");
        FindingSide named = RuleContext.Side(article, weekdaySpan, weekday.ToString());
        FindingSide dated = RuleContext.Side(article, dateSpan, value);
        string year = mention.YearIsExplicit ? "" : string.Create(CultureInfo.InvariantCulture, $" {date.Year}");
        Severity severity = mention.YearIsExplicit || context.Severity < Severity.Warning ? context.Severity : Severity.Warning;
        context.Report(new(
            Descriptor.Id,
            severity,
            ConflictKind.Contradiction,
            $"{article.TextOf(dateSpan)}{year} was a {date.DayOfWeek}, not a {weekday}. Either the weekday or the date is wrong.",
            weekdaySpan < dateSpan ? [named, dated] : [dated, named])
        {
            Subject = article.TextOf(mention.Span),
            Attribute = "weekday",
            Confidence = confidence,
            Fixes = [.. Fixes(article, weekday, weekdaySpan, date, dateSpan)],
        });
    }

    private static IEnumerable<SuggestedFix> Fixes(ExtractedArticle article, DayOfWeek weekday, TextSpan weekdaySpan, DateOnly date, TextSpan dateSpan)
    {
        yield return new(article.Article.Id, weekdaySpan, DateText.Weekday(article.TextOf(weekdaySpan), date.DayOfWeek));
        int ahead = ((int)weekday - (int)date.DayOfWeek + 7) % 7;
        int days = ahead > FixReach ? ahead - 7 : ahead;
        if (date.DayNumber + days > 0 && date.DayNumber + days <= DateOnly.MaxValue.DayNumber && date.AddDays(days) is var fitting && fitting.Month == date.Month
            && DateText.WithDay(article.TextOf(dateSpan), date.Day, fitting.Day) is { } replacement)
        {
            yield return new(article.Article.Id, dateSpan, replacement);
        }
    }
}
