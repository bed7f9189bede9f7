using System.Globalization;

using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Times.Productions;

/// <summary>Two days of one month: "March 17–18", "November 15th through the 19th", "17-18 March", "between 3 and 12 of September", "4 to 22 this month".</summary>
internal static class DaySpans
{
    private static readonly WordSet Joiners = new("– - — to until till til through thru");

    /// <summary>"November between 19 and 20", "March from 3 to 12".</summary>
    public static TimeParse? WithinMonth(TimeTokens t, int first, int lead)
    {
        if (t.Lower(lead) is not ("between" or "from"))
        {
            return null;
        }

        if (Compact(t, lead + 1, out int from, out int to) && (Clause.EndsBefore(t, lead + 2) || Dates.YearAt(t, lead + 2, out _) > 0))
        {
            return Make(t, first, lead + 2, t.Value(first), from, to);
        }

        int low = Dates.DayAt(t, lead + 1, out int joiner);
        int high = low > 0 && Joins(t, joiner, lead + 1) ? Dates.DayAt(t, joiner + 1, out int end) : (end = -1);
        return high > low && low > 0 && (Clause.EndsBefore(t, end) || t.Year(end) > 0) ? Make(t, first, end, t.Value(first), low, high) : null;
    }

    /// <summary>"from 4 to January 22, 1995": the day takes its month from the end.</summary>
    public static TimeParse? BeforeDate(TimeTokens t, int first, int at, int day)
    {
        if (!Joins(t, at, first) || t.Lower(first - 1) is not ("from" or "between") || !t.IsMonth(at + 1) || MonthNames.IsOrdinaryWord(t, at + 1))
        {
            return null;
        }

        int last = Dates.DayAt(t, at + 2, out int end);
        return last > day ? Make(t, first, end, t.Value(at + 1), day, last) : null;
    }

    /// <summary>Whether the word at <paramref name="i"/> joins two ends of a range.</summary>
    public static bool Joins(TimeTokens t, int i, int first) => t.IsAny(i, Joiners) || (t.Is(i, "and") && t.Is(t.Is(first - 1, "the") ? first - 2 : first - 1, "between"));

    /// <summary>The rest of "March 17–18" when the day is read.</summary>
    public static TimeParse? AfterMonth(TimeTokens t, int first, int at, int month, int day)
    {
        if (!Joins(t, at, first))
        {
            return null;
        }

        int last = Dates.DayAt(t, at + 1, out int end);
        return last > day && !t.IsMonth(end) && !(t.Is(end, "of") && t.IsMonth(end + 1)) && t.Kind(end) is not TimeWordKind.Meridiem && (t.Ordinal(at + 1) > 0 || t.Day(at + 1) > 0 || t.Is(at + 1, "the"))
            ? Make(t, first, end, month, day, last)
            : null;
    }

    /// <summary>"17–18 March", "from 3 until 12 of Sept", "4 to 22 this month".</summary>
    public static TimeParse? BeforeMonth(TimeTokens t, int first, int at, int day)
    {
        if (!Joins(t, at, first))
        {
            return null;
        }

        int next = t.Is(at + 1, "the") ? at + 2 : at + 1;
        int last = t.Ordinal(next, out int month);
        last = last > 0 ? last : t.Day(next);
        bool of = t.Is(month, "of");
        month += of ? 1 : 0;
        if (last <= day || last > 31)
        {
            return null;
        }

        if (t.Kind(month) == TimeWordKind.Step && t.Is(month + 1, "month"))
        {
            TimeExpression start = new(ExpressionKind.Calendar) { Date = new(null, null, day), OuterStep = t.Value(month) };
            return new(first, month + 2, new(ExpressionKind.Range) { Ends = (start, start with { Date = new(null, null, last) }), DateTokens = new(first, month + 2) });
        }

        return t.IsMonth(month) && (of || !MonthNames.IsOrdinaryWord(t, month)) ? Make(t, first, month + 1, t.Value(month), day, last) : null;
    }

    /// <summary>Two days in one token: "17-18".</summary>
    public static bool Compact(TimeTokens t, int i, out int low, out int high)
    {
        low = high = 0;
        ReadOnlySpan<char> token = t.Lower(i);
        int mark = token.IndexOfAny('-', '–');
        return mark is 1 or 2 && token.Length - mark is 2 or 3
            && int.TryParse(token[..mark], NumberStyles.None, CultureInfo.InvariantCulture, out low)
            && int.TryParse(token[(mark + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out high);
    }

    public static TimeParse? Make(TimeTokens t, int first, int end, int month, int low, int high)
    {
        if (low < 1 || high > 31 || low >= high)
        {
            return null;
        }

        int year = Dates.YearAfter(t, end, out int after);
        int? known = year > 0 ? year : null;
        var tokens = new TokenRange(first, after);
        var start = new TimeExpression(ExpressionKind.Calendar) { Date = new(known, month, low), DateTokens = tokens };
        return new(first, after, new(ExpressionKind.Range) { Ends = (start, start with { Date = new(known, month, high) }), DateTokens = tokens });
    }
}
