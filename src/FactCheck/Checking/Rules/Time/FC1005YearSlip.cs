using System.Collections.Immutable;
using System.Globalization;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Time;

/// <summary>
/// Fires when an article writes a date of the days before its publication with the year before or after, and elsewhere tells of the same day of this year. In January the old year
/// is written out of habit. Stays silent when the sentence looks back a year on purpose, and when the publication date is unknown.
/// </summary>
public sealed class FC1005YearSlip : ArticleRule
{
    private const double Certainty = 0.8;
    private const int NewsDays = 7;
    private const int MostOthers = 5;

    private static readonly string[] LooksBack = ["anniversary", "year", "since", "ago", "annual"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC1005", "Date of the news with another year", "time", Severity.Warning)
    {
        Description =
            "A date in the week before publication is written with the year before or after, while the article elsewhere gives the same day as a day of this year: \"on Jan. 27, 2015\" and \"on "
            + "Wednesday\" in an article of 27 January 2016. Stays silent when the sentence speaks of years or an anniversary, and when the publication date is not known from metadata or a header.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "2016-01-28|Tobias Renn made his first appearance in the Harrow court on [|Jan. 27, 2015|]. On [|Wednesday|], Renn said nothing."),
        new(
            ExampleKind.Inconsistent,
            "2016-01-06|The bell was stolen on [|January 4, 2015|], police in Harrow said. It was found [|Monday|] in a barn, an hour after the theft."),
        new(
            ExampleKind.Consistent,
            "2016-01-28|Tobias Renn first came to the Harrow court on Jan. 27, 2015, a year ago. On Wednesday, Renn said nothing."),
        new(
            ExampleKind.Consistent,
            "2016-01-28|Tobias Renn made his first appearance in the Harrow court on Jan. 27, 2016. On Wednesday, Renn said nothing."),
        new(
            ExampleKind.Consistent,
            "2016-06-28|Tobias Renn made his first appearance in the Harrow court on Jan. 27, 2015. On Monday, Renn said nothing."),
    ];

    /// <inheritdoc/>
    public override void Check(ExtractedArticle article, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(context);
        if (article.StatedDay is not { } published)
        {
            return;
        }

        foreach (TimexMention time in article.Times)
        {
            if (SlippedDay(article, time, published) is { } day && article.Times.Where(other => IsSaidOf(other, day)).Take(MostOthers).ToArray() is { Length: > 0 } others)
            {
                context.Report(Make(article, time, others, day, context));
            }
        }
    }

    /// <summary>The day that a date would be in the right year; <see langword="null"/> when its year may well be meant.</summary>
    private static DateOnly? SlippedDay(ExtractedArticle article, TimexMention time, DateOnly published)
    {
        if (time is not { YearIsExplicit: true, IsHeader: false } || time.Timex.Date is not { Year: { } year, Month: { } month, Day: { } day } || Math.Abs(year - published.Year) != 1)
        {
            return null;
        }

        string sentence = article.TextOf(article.Sentences[time.Sentence]);
        PartialDate right = time.Timex.Date with { Year = published.Year };
        return !Array.Exists(LooksBack, word => sentence.Contains(word, StringComparison.OrdinalIgnoreCase)) && right.ToDateOnly() is { } meant
            && published.DayNumber - meant.DayNumber is >= 0 and <= NewsDays
            ? meant
            : null;
    }

    private static bool IsSaidOf(TimexMention other, DateOnly day) =>
        other is { IsHeader: false, YearIsExplicit: false } && (other.Weekday is not null || other.DateSpan is not null) && other.Timex.Date.ToDateOnly() == day;

    private Finding Make(ExtractedArticle article, TimexMention time, TimexMention[] others, DateOnly day, RuleContext context)
    {
        FindingSide first = RuleContext.Side(article, time.Span, time.Timex.Value);
        FindingSide[] rest = [.. others.Select(other => RuleContext.Side(article, other.Span, other.Timex.Value))];
        string right = day.Year.ToString(CultureInfo.InvariantCulture);
        string wrong = time.Timex.Date.Year!.Value.ToString(CultureInfo.InvariantCulture);
        int at = article.Article.Text.IndexOf(wrong, time.Span.Start, StringComparison.Ordinal);
        return new(
            Descriptor.Id,
            context.Severity,
            ConflictKind.Contradiction,
            $"“{first.Text}” is a year off: “{rest[0].Text}” in the same article is {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}.",
            time.Span < others[0].Span ? [first, .. rest] : [rest[0], first, .. rest[1..]])
        {
            Subject = article.Article.Id,
            Attribute = Attributes.Date,
            Confidence = Certainty,
            Fixes = at >= 0 && at < time.Span.End ? [new(article.Article.Id, new(at, at + wrong.Length), right)] : [],
        };
    }
}
