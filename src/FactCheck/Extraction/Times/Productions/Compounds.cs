using System.Globalization;

using FactCheck.Values;

namespace FactCheck.Extraction.Times.Productions;

/// <summary>Expressions that hyphens join into one token: "28-Nov-2016", "Jan-1", "9:30-10:30", "5-6pm", "1999-2001", "2015-16".</summary>
internal static class Compounds
{
    /// <summary>A date with the name of a month, in any order.</summary>
    public static TimeParse? ReadDate(TimeTokens t, int i)
    {
        ReadOnlySpan<char> token = t.Lower(i);
        if (token.Length is < 5 or > 17)
        {
            return null;
        }

        if ((ReadQuarter(t, i, token) ?? ReadMonths(t, i, token)) is { } span)
        {
            return span;
        }

        int month = 0, day = 0, year = 0, parts = 0;
        foreach (Range range in token.Split('-'))
        {
            ReadOnlySpan<char> part = token[range];
            parts++;
            if (TimeWords.Of(part) is { Kind: TimeWordKind.Month or TimeWordKind.MonthShort } name && month == 0)
            {
                month = name.Value;
            }
            else if (int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            {
                (day, year) = part.Length == 4 ? (day, number) : day == 0 && number is >= 1 and <= 31 ? (number, year) : (day, parts == 3 && part.Length == 2 ? 2000 + number : -1);
            }
            else
            {
                return null;
            }
        }

        if (month > 0 && day == 0 && year > 1500 && parts == 2)
        {
            return new(i, i + 1, new(ExpressionKind.Calendar) { Date = new(year, month, null), Unit = TimeGranularity.Month, DateTokens = new(i, i + 1) });
        }

        return month > 0 && day > 0 && parts is 2 or 3 && (parts == 3) == (year > 0)
            ? new(i, i + 1, new(ExpressionKind.Calendar) { Date = new(year > 0 ? year : null, month, day), DateTokens = new(i, i + 1) })
            : null;
    }

    /// <summary>"July-September 2024", "the April-June quarter".</summary>
    private static TimeParse? ReadMonths(TimeTokens t, int i, ReadOnlySpan<char> token)
    {
        int dash = token.IndexOf('-');
        if (!t.IsCapitalized(i) || TimeWords.Of(token[..dash]) is not { Kind: TimeWordKind.Month or TimeWordKind.MonthShort } from || TimeWords.Of(token[(dash + 1)..]) is not { Kind: TimeWordKind.Month or TimeWordKind.MonthShort } to || from.Value == to.Value)
        {
            return null;
        }

        int year = Dates.YearAfter(t, i + 1, out int end);
        int? known = year > 0 ? year : null;
        var first = new TimeExpression(ExpressionKind.Calendar) { Date = new(from.Value > to.Value ? known - 1 : known, from.Value, null), Unit = TimeGranularity.Month };
        return new(i, end, new(ExpressionKind.Range) { Ends = (first, first with { Date = new(known, to.Value, null) }), Unit = TimeGranularity.Month, DateTokens = new(i, end) });
    }

    /// <summary>"2019-Q1", "Q1-2019", "2019-H2".</summary>
    private static TimeParse? ReadQuarter(TimeTokens t, int i, ReadOnlySpan<char> token)
    {
        int dash = token.IndexOf('-');
        if (token.Length != 7 || dash is not (2 or 4))
        {
            return null;
        }

        TimeWord code = TimeWords.Of(dash == 4 ? token[5..] : token[..2]);
        return code.Kind is TimeWordKind.QuarterCode or TimeWordKind.HalfCode && int.TryParse(dash == 4 ? token[..4] : token[3..], NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is > 1500 and < 2100
            ? new(i, i + 1, new(ExpressionKind.Calendar) { Date = new(year, null, null), Index = code.Value, Unit = code.Kind == TimeWordKind.QuarterCode ? TimeGranularity.Quarter : TimeGranularity.HalfYear })
            : null;
    }

    /// <summary>Two times of day, of which the second at least is told apart from a number.</summary>
    public static TimeParse? ReadClocks(TimeTokens t, int i)
    {
        ReadOnlySpan<char> token = t.Lower(i);
        int dash = token.IndexOfAny('-', '–');
        if (dash is < 1 or > 8 || dash + 1 >= token.Length || ClockReading.Of(token[..dash]) is not { } from || ClockReading.Of(token[(dash + 1)..]) is not { } to)
        {
            return null;
        }

        int end = i + 1;
        if (to.Meridiem < 0 && SpokenClock.Meridiem(t, end, out int after) is >= 0 and var meridiem)
        {
            (to, end) = (to with { Meridiem = meridiem }, after);
        }

        bool colons = token[..dash].Contains(':') && token[dash..].Contains(':');
        bool military = dash == 4 && token.Length == 9 && token[0] == '0' && t.Lower(i - 1) is "between" or "from" or "at";
        return to.Meridiem >= 0 || military || (colons && t.Lower(i - 1) is "at" or "from" or "," or "between") ? ClockSpans.Make(t, i, end, from, to) : null;
    }

    /// <summary>Two years, the second perhaps by its last two digits.</summary>
    public static TimeParse? ReadYears(TimeTokens t, int i)
    {
        ReadOnlySpan<char> token = t.Lower(i);
        if (token.Length is not (7 or 9) || token[4] is not ('-' or '–' or '/') || !int.TryParse(token[..4], NumberStyles.None, CultureInfo.InvariantCulture, out int from)
            || !int.TryParse(token[5..], NumberStyles.None, CultureInfo.InvariantCulture, out int to))
        {
            return null;
        }

        to += token.Length == 7 ? from / 100 * 100 : 0;
        to += token.Length == 7 && to < from ? 100 : 0;
        bool plausible = from is >= 1500 and <= 2090 && to > from && to <= 2100 && (token.Length == 9 || to - from <= 30) && (token.Length == 9 || token[4] != '-' || to - from < 12 || t.Is(i - 1, "in"));
        if (!plausible || t.Kind(i + 1) == TimeWordKind.Scale || !(Clause.EndsBefore(t, i + 1) || t.Lower(i - 1) is "the" or "in" or "from" or "of" or "'s" or "his" or "her" or "its"))
        {
            return null;
        }

        var first = new TimeExpression(ExpressionKind.Calendar) { Date = new(from, null, null), Unit = TimeGranularity.Year };
        return new(i, i + 1, new(ExpressionKind.Range) { Ends = (first, first with { Date = new(to, null, null) }), Unit = TimeGranularity.Year });
    }
}
