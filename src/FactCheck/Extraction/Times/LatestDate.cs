using FactCheck.Values;

namespace FactCheck.Extraction.Times;

/// <summary>What the dates with a year in a text tell about when it was published.</summary>
internal static class LatestDate
{
    private const int NearDays = 10;
    private const int EarliestYear = 1990;

    private static readonly WordSet NotPast = new("until till by before due through expires ends");
    private static readonly WordSet LifeDates = new("born died b. d. founded established since");

    /// <summary>
    /// The latest full date that is told as past. <see langword="null"/> when there is none, or when a later year is told as past too or the text looks back by months
    /// or years ("two years ago"), for then the date may be history.
    /// </summary>
    public static DateOnly? InText(TimeTokens t, List<TimeParse> parses)
    {
        DateOnly? latest = null;
        int lastYear = 0;
        foreach (TimeParse parse in parses)
        {
            if (LooksBackFar(parse.Expression))
            {
                return null;
            }

            foreach (TimeExpression e in Dated(parse.Expression))
            {
                if (e.Date.Year is not { } year || !IsPast(t, parse))
                {
                    continue;
                }

                lastYear = Math.Max(lastYear, year);
                if (e.Date.ToDateOnly() is { } day && year >= EarliestYear && (latest is null || day > latest))
                {
                    latest = day;
                }
            }
        }

        return latest is { } found && lastYear <= found.Year ? found : null;
    }

    /// <summary>
    /// The year of a header date without one, when full dates of the text lie within days of it in one year and in no other; otherwise
    /// <see langword="null"/>.
    /// </summary>
    public static int? YearFor(PartialDate header, TimeTokens t, List<TimeParse> parses)
    {
        int? found = null;
        foreach (TimeParse parse in parses)
        {
            foreach (TimeExpression e in Dated(parse.Expression))
            {
                if (e.Date.ToDateOnly() is not { } day || !IsPast(t, parse))
                {
                    continue;
                }

                for (int year = day.Year - 1; year <= day.Year + 1; year++)
                {
                    if ((header with { Year = year }).ToDateOnly() is { } published && Math.Abs(published.DayNumber - day.DayNumber) <= NearDays)
                    {
                        if (found is { } other && other != year)
                        {
                            return null;
                        }

                        found = year;
                    }
                }
            }
        }

        return found;
    }

    private static bool LooksBackFar(TimeExpression e) => e.Kind switch
    {
        ExpressionKind.Shift => e.Unit >= TimeGranularity.Month && e is { Step: < 0, Anchor: TimexAnchor.DocumentCreationTime },
        ExpressionKind.UnitStep => e is { Unit: TimeGranularity.Year, Step: < 0, Anchor: TimexAnchor.DocumentCreationTime },
        _ => false,
    };

    private static IEnumerable<TimeExpression> Dated(TimeExpression e)
    {
        if (e.Ends is { } ends)
        {
            return [ends.From, ends.To];
        }

        return e.Kind == ExpressionKind.Calendar && e.Date.Year is not null ? [e] : [];
    }

    private static bool IsPast(TimeTokens t, TimeParse parse) =>
        !t.IsAny(parse.First - 1, NotPast) && !t.IsAny(parse.First - 1, LifeDates) && !t.IsAny(parse.First - 2, LifeDates)
        && SentenceTense.Around(t.Text, parse.First, parse.End) != Tense.Future;
}
