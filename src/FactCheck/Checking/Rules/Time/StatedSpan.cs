using System.Globalization;
using System.Text.RegularExpressions;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Extraction.Claims;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Time;

/// <summary>A length of time and the dates beside it that do not fit it.</summary>
/// <param name="Length">Where the length stands.</param>
/// <param name="Stated">The length.</param>
/// <param name="Dates">Where the dates stand.</param>
/// <param name="Counted">The length that the dates give.</param>
internal sealed partial record StatedSpan(TextSpan Length, string Stated, TextSpan Dates, string Counted)
{
    private const int MostBetween = 60;
    private const int TimeoutMilliseconds = 1000;

    private static readonly string[] Ties = ["", ",", "(", "—", "–", ", from", "from", "(from", ", between", "between", ", in", ", on", ", since", "in", "on", ": from", "— from", "– from"];

    /// <summary>All of an article, in order.</summary>
    public static IEnumerable<StatedSpan> In(ExtractedArticle article)
    {
        for (int i = 0; i < article.Times.Length; i++)
        {
            for (int j = i + 1; j < article.Times.Length && article.Times[j].Sentence == article.Times[i].Sentence && j - i <= 2; j++)
            {
                if (Range(article, article.Times[i], article.Times[j]) is { } range)
                {
                    yield return range;
                }

                if (Ago(article, article.Times[i], article.Times[j]) is { } ago)
                {
                    yield return ago;
                }
            }
        }

        foreach (StatedSpan span in Anniversaries(article))
        {
            yield return span;
        }
    }

    // "a four-hour standoff from 2 p.m. to 5 p.m.", "from 2010 to 2014, six years"
    private static StatedSpan? Range(ExtractedArticle article, TimexMention first, TimexMention second)
    {
        (TimexMention length, TimexMention range) = first.Timex.Type == TimexType.Duration ? (first, second) : (second, first);
        if (length.Timex is not { Type: TimexType.Duration, Length: { } stated } || stated.Hedge == Hedge.Vague || SpanOf(range) is not { } counted
            || !IsTied(article, first, second, allowNoun: length == first))
        {
            return null;
        }

        double unit = SecondsOf(length.Timex.Granularity);
        bool isOfClock = range.Timex.Type == TimexType.Time;
        bool isInHours = length.Timex.Granularity <= TimeGranularity.Hour;
        var allowed = Bounds.Between(counted.Lower - (unit / 2), counted.Upper + (unit / 2));
        return unit == 0 || isOfClock != isInHours || allowed.Overlaps(stated) ? null : new(length.Span, DurationText.Of(stated), range.Span, DurationText.Of(counted));
    }

    /// <summary>The least and most seconds between two ends: of years and days either end counts or does not, times of day are moments.</summary>
    private static Bounds? SpanOf(TimexMention range)
    {
        if (range.Timex.Type == TimexType.Time)
        {
            string[] ends = range.Timex.Value.Split('/');
            return ends.Length == 2 && Moment(ends[0]) is { } begin && Moment(ends[1]) is { } end && end > begin ? Bounds.Exactly((end - begin).TotalSeconds) : null;
        }

        return range.Parts.Length == 2 && range.Parts[0].Timex is { Interval: { } from } first && range.Parts[1].Timex is { Interval: { } to } second
            && first.Granularity == second.Granularity && to.Start > from.Start
            ? Bounds.Between((to.Start - from.End).TotalSeconds, (to.End - from.Start).TotalSeconds)
            : null;
    }

    private static DateTime? Moment(string value) =>
        DateTime.TryParseExact(value, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime moment) ? moment : null;

    // "15 years ago, in 2005", "in 2005, 15 years ago"
    private static StatedSpan? Ago(ExtractedArticle article, TimexMention first, TimexMention second)
    {
        (TimexMention ago, TimexMention date) = IsAgo(article, first) ? (first, second) : (second, first);
        if (!IsAgo(article, ago) || !date.YearIsExplicit || date.Timex is not { Type: TimexType.Date, Mod: TimexMod.None, Granularity: TimeGranularity.Year or TimeGranularity.Month or TimeGranularity.Day }
            || ago.Timex is not { Granularity: TimeGranularity.Year, Date.Year: { } meant } || date.Timex.Date.Year is not { } year
            || article.StatedDay is not { } told || !IsTied(article, first, second, allowNoun: false))
        {
            return null;
        }

        int slack = ago.Timex.Mod == TimexMod.None ? 1 : Math.Max(1, (told.Year - meant) / 5);
        return Math.Abs(meant - year) <= slack ? null : new(ago.Span, Year(meant), date.Span, Year(told.Year - year) + " years");
    }

    private static bool IsAgo(ExtractedArticle article, TimexMention time) =>
        time.Timex.Anchor == TimexAnchor.DocumentCreationTime && article.TextOf(time.Span).EndsWith("years ago", StringComparison.OrdinalIgnoreCase);

    // "the 20th anniversary of the 2001 flood"
    private static IEnumerable<StatedSpan> Anniversaries(ExtractedArticle article)
    {
        if (article.StatedDay is not { } day)
        {
            yield break;
        }

        foreach (QuantityMention mention in article.Quantities)
        {
            if (mention.Quantity is not { Kind: QuantityKind.Ordinal, Unit: "anniversary", Bounds: { IsPoint: true, Nominal: var count } })
            {
                continue;
            }

            TimexMention[] times = [.. article.Times.Where(time => time.Sentence == mention.Sentence)];
            TimexMention? date = times.FirstOrDefault(time => time.YearIsExplicit && time.Span.Start >= mention.Span.End && time.Span.Start - mention.Span.End <= MostBetween);

            // Another date in the sentence may be that of an anniversary long ago or to come.
            if (date?.Timex.Date.Year is { } year && Array.TrueForAll(times, time => time == date || !time.YearIsExplicit)
                && article.Article.Text.AsSpan(mention.Span.End, date.Span.Start - mention.Span.End).TrimStart().StartsWith("of ", StringComparison.OrdinalIgnoreCase)
                && Math.Abs(day.Year - year - count) > 1)
            {
                yield return new(mention.Span, count.ToString(CultureInfo.InvariantCulture) + " years", date.Span, Year(day.Year - year) + " years");
            }
        }
    }

    /// <summary>Whether only a comma or preposition stands between the two, or after a length that stands before its noun, that noun and "lasted".</summary>
    private static bool IsTied(ExtractedArticle article, TimexMention first, TimexMention second, bool allowNoun)
    {
        string between = article.Article.Text[first.Span.End..second.Span.Start].Trim();
        if (Array.Exists(Ties, tie => string.Equals(tie, between, StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        bool isCompound = article.TextOf(first.Span).Contains('-', StringComparison.Ordinal);
        return allowNoun && isCompound && between.Length <= MostBetween && Lasts().IsMatch(between);
    }

    // One noun with what narrows it, then "lasted" or nothing: "standoff in Harrow lasted from", "term from".
    [GeneratedRegex(@"^(?:[\p{L}-]+ ){1,2}(?:(?:(?:in|at|on|of|with) (?:[\p{L}-]+ ){1,3})?(?:that )?(?:lasted|ran|lasting|running|went on|stretched) )?(?:from|between)$", RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex Lasts();

    private static double SecondsOf(TimeGranularity unit) => unit switch
    {
        TimeGranularity.Minute => 60,
        TimeGranularity.Hour => 3600,
        TimeGranularity.Day => 86400,
        TimeGranularity.Week => 7 * 86400,
        TimeGranularity.Month => 30.44 * 86400,
        TimeGranularity.Year => 365.2425 * 86400,
        _ => 0,
    };

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
