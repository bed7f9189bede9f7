using FactCheck.Extraction.Times.Productions;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Times;

/// <summary>One stretch of time between two that are named: "March 3 to March 5", "2019–2021", "between 4 p.m. and 5 p.m.", "from Monday until next Friday", "Feb. 1 through May".</summary>
internal static class Ranges
{
    public static TimeParse? Read(TimeTokens t, TimeParse left)
    {
        int joiner = left.End;
        if (!DaySpans.Joins(t, joiner, left.First) || !IsEnd(left.Expression) || !t.SameSentence(left.First, joiner + 1) || !Joined(t, left, joiner))
        {
            return null;
        }

        if (left.Expression.Minute is not null && ClosingHour(t, left, joiner + 1) is { } closed)
        {
            return closed;
        }

        if (TimeParser.ReadJoined(t, joiner + 1) is not { } right && !NowAt(t, joiner + 1, out right))
        {
            return null;
        }

        // "a revision on Friday to December's figures"
        if (t.Is(joiner, "to") && t.Is(right.End, "'s") && !t.Is(left.First - 1, "from"))
        {
            return null;
        }

        // "from today to two and a half days later": a length ends a range that begins now.
        bool counted = right.Expression is { Kind: ExpressionKind.Shift, Origin: null, Step: 1 } && left.Expression is { Kind: ExpressionKind.Reference } or { Kind: ExpressionKind.UnitStep, Step: 0, Unit: TimeGranularity.Day } && t.Is(left.First - 1, "from");
        if (counted)
        {
            return new(left.First, right.End, Between(left, right with { Expression = right.Expression with { Anchor = TimexAnchor.DocumentCreationTime } }));
        }

        return IsEnd(right.Expression) && Fits(left.Expression, right.Expression)
            ? new(left.First, right.End, Between(left, right))
            : null;
    }

    private static TimeExpression Between(TimeParse left, TimeParse right)
    {
        bool times = left.Expression.Minute is not null && right.Expression.Minute is not null;
        if (left.Expression.Kind == ExpressionKind.TimeOfDay && right.Expression is { Kind: not ExpressionKind.TimeOfDay, Minute: not null } dated)
        {
            return new(ExpressionKind.Range)
            {
                Ends = (dated with { Minute = left.Expression.Minute, Part = left.Expression.Part ?? dated.Part, Zone = left.Expression.Zone ?? dated.Zone }, dated),
                Unit = TimeGranularity.Minute,
                DateTokens = dated.DateTokens,
                Weekday = dated.Weekday,
                WeekdayTokens = dated.WeekdayTokens,
            };
        }

        TimeExpression from = left.Expression with { Tokens = new(left.First, left.End) };
        TimeExpression to = right.Expression with { Tokens = new(right.First, right.End) };
        return new(ExpressionKind.Range)
        {
            Ends = (from, to),
            Unit = times ? TimeGranularity.Minute : left.Expression.Unit > right.Expression.Unit ? left.Expression.Unit : right.Expression.Unit,
            DateTokens = new TokenRange(left.First, right.End),
        };
    }

    /// <summary>"to" alone joins days only: "sales rose in March to April's level" is none.</summary>
    private static bool Joined(TimeTokens t, TimeParse left, int joiner) => t.Lower(joiner) switch
    {
        "to" or "until" or "till" => t.Is(left.First - 1, "from") || left.Expression.NamesDay || (left.Expression is { Kind: ExpressionKind.Calendar, Unit: TimeGranularity.Month } && t.IsMonth(joiner + 1)) || (left.Expression is { Kind: ExpressionKind.Calendar, Unit: TimeGranularity.Year } && t.Year(joiner + 1) > 1500 && Clause.EndsBefore(t, joiner + 2)) || left.Expression is { Kind: ExpressionKind.TimeOfDay, Minute: not null } || left.Expression.Kind == ExpressionKind.Reference,
        _ => true,
    };

    private static bool IsEnd(TimeExpression e) => e.Kind switch
    {
        ExpressionKind.Calendar => e.Part is null && e.Mod is TimexMod.None or TimexMod.Start or TimexMod.Mid or TimexMod.End && e.Unit is TimeGranularity.Day or TimeGranularity.Month or TimeGranularity.Year or TimeGranularity.Decade or TimeGranularity.Season or TimeGranularity.Quarter,
        ExpressionKind.Weekday => e.Part is null,
        ExpressionKind.UnitStep => e is { Unit: TimeGranularity.Day, Part: null },
        ExpressionKind.TimeOfDay => e.Minute is not null,
        ExpressionKind.Reference => e.Value is "PRESENT_REF",
        _ => false,
    };

    private static bool Fits(TimeExpression left, TimeExpression right)
    {
        if (left.Date.Year is { } from && right.Date.Year is { } to && (from > to || (from == to && left.Unit == TimeGranularity.Year)))
        {
            return false;
        }

        // A time of day alone belongs to a date with a time, not to a bare date.
        return (left.Kind == ExpressionKind.TimeOfDay) == (right.Kind == ExpressionKind.TimeOfDay)
            || (left.Minute is not null && (right.Minute is not null || right.Kind == ExpressionKind.Reference)) || (left.Kind == ExpressionKind.Reference && right.Minute is not null);
    }

    private static bool NowAt(TimeTokens t, int i, out TimeParse now)
    {
        if (t.Is(i, "date") && t.Lower(i - 1) is "to" or "till" && (t.EndsSentence(i) || !char.IsLetterOrDigit(t.Lower(i + 1)[0])))
        {
            now = new(i, i + 1, new(ExpressionKind.Reference) { Value = "PRESENT_REF", Unit = TimeGranularity.Unspecified });
            return true;
        }

        now = Relatives.ReadReference(t, i) ?? default;
        return now.Expression is { Value: "PRESENT_REF" };
    }

    /// <summary>"9 a.m. to 5": the hour after a time.</summary>
    private static TimeParse? ClosingHour(TimeTokens t, TimeParse left, int i)
    {
        bool dated = t.Is(i + 1, ",") && (NumericDate.TryRead(t.Lower(i + 2), out _, out _, out _) || NumericDate.TryReadIso(t.Lower(i + 2), out _, out _, out _));
        if (dated || t.Kind(i + 1) == TimeWordKind.Meridiem || SpokenClock.Hour(t, i, out int end) is not (>= 0 and var minute) || t.Kind(end) is TimeWordKind.Meridiem || t.Lower(i).Contains('m', StringComparison.Ordinal)
            || !Clause.EndsBefore(t, end) || t.IsMonth(end) || t.Is(end, "in"))
        {
            return null;
        }

        // "9 a.m. to 5" ends in the afternoon, "10:10 p.m. to 3" after midnight.
        minute = minute <= left.Expression.Minute && minute < 720 && minute + 720 > left.Expression.Minute ? minute + 720 : minute;
        TimeParse right = Clock.WithZone(t, i, end, minute);
        TimeExpression to = left.Expression with { Minute = minute, Zone = right.Expression.Zone ?? left.Expression.Zone };
        return new(left.First, right.End, new(ExpressionKind.Range) { Ends = (left.Expression, to), Unit = TimeGranularity.Minute, DateTokens = left.Expression.DateTokens, Weekday = left.Expression.Weekday, WeekdayTokens = left.Expression.WeekdayTokens });
    }
}
