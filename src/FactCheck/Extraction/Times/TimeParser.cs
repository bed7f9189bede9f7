using FactCheck.Extraction.Times.Productions;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Times;

/// <summary>
/// Finds time expressions: at each token the longest of what the productions read, then composition with its neighbours ("5 p.m." + "Tuesday",
/// "early" + "March", "about" + "two hours", "March 3" + "to" + "March 5"). Linear in the text: every production looks a bounded number of tokens ahead.
/// </summary>
internal static class TimeParser
{
    private const int LongestExpression = 24;

    private static readonly LexiconTable Hedges = LexiconTable.Load(TimeWords.HedgesPath);

    public static List<TimeParse> Parse(TimeTokens t)
    {
        var found = new List<TimeParse>();
        for (int i = 0; i < t.Count;)
        {
            if (ReadComposed(t, i) is { } parse)
            {
                found.Add(parse);
                i = Math.Max(parse.End, i + 1);
            }
            else
            {
                i++;
            }
        }

        return found;
    }

    /// <summary>The whole expression that begins at token <paramref name="i"/>, modifiers and article included.</summary>
    private static TimeParse? ReadComposed(TimeTokens t, int i)
    {
        if (t.Kind(i) == TimeWordKind.None)
        {
            return null;
        }

        TimeParse? read = ReadModified(t, i);
        if (read is not { } parse)
        {
            return null;
        }

        while (parse.End - parse.First < LongestExpression && Join(t, parse) is { } longer)
        {
            parse = longer;
        }

        return ReadRange(t, parse) ?? Usable(t, parse);
    }

    private static TimeParse? ReadModified(TimeTokens t, int i)
    {
        if (Relatives.ReadReference(t, i) is { } reference)
        {
            return ReadPlain(t, i) is { } plainer && plainer.End > reference.End ? plainer : reference;
        }

        if (Hedges.MatchAt(t.Text, i, out string? words) is var length and > 0 && t.SameSentence(i, i + length)
            && !(words is "over" && (t.Is(i + 1, "the") || t.Kind(i + 1) is TimeWordKind.Lead or TimeWordKind.Step && !t.Is(i + 1, "a") && !t.Is(i + 1, "an"))) && ReadArticled(t, i + length) is { } inner)
        {
            Hedges.TryGet(words!, out string? name);
            return Hedged(inner with { First = i }, Enum.Parse<Hedge>(name!));
        }

        return ReadEarlyLate(t, i) ?? ReadArticled(t, i);
    }

    /// <summary>"early March", "late last week", "earlier this month", "the end of 1994", "mid-June" (one word) elsewhere.</summary>
    private static TimeParse? ReadEarlyLate(TimeTokens t, int i)
    {
        int at = t.Is(i, "the") ? i + 1 : i;
        if (t.Kind(at) == TimeWordKind.Mod)
        {
            int next = t.Lower(at + 1) is "in" or "on" or "of" ? at + 2 : at + 1;
            next = t.Is(next, "-") ? next + 1 : next;
            return t.SameSentence(at, next) && ReadArticled(t, next) is { } inner && TakesModifier(inner.Expression)
                ? inner with { First = i, Expression = inner.Expression with { Mod = (TimexMod)t.Value(at) } }
                : null;
        }

        if (t.Kind(at) == TimeWordKind.ModNoun || t.Is(at, "middle"))
        {
            return t.Is(at + 1, "of") && t.SameSentence(at, at + 2) && ReadEnd(t, at + 2) is { } inner && TakesModifier(inner.Expression)
                ? inner with { First = i, Expression = inner.Expression with { Mod = t.Is(at, "middle") ? TimexMod.Mid : (TimexMod)t.Value(at) } }
                : null;
        }

        return t.Kind(at) == TimeWordKind.Hyphenated && t.Is(at, "year-end") ? new(i, at + 1, new(ExpressionKind.UnitStep) { Step = 0, Unit = TimeGranularity.Year, Mod = TimexMod.End }) : null;
    }

    /// <summary>What can begin or end: a time, or "the month", "the year" for the present one.</summary>
    private static TimeParse? ReadEnd(TimeTokens t, int i) =>
        ReadArticled(t, i) is { Expression.Kind: not ExpressionKind.Length } parse ? parse
        : t.Is(i, "the") && t.Kind(i + 1) == TimeWordKind.Unit && t.Unit(i + 1) is TimeGranularity.Week or TimeGranularity.Month or TimeGranularity.Year or TimeGranularity.Decade
            ? new(i, i + 2, new(ExpressionKind.UnitStep) { Step = 0, Unit = (TimeGranularity)t.Value(i + 1) })
        : null;

    private static bool TakesModifier(TimeExpression expression) => expression.Kind switch
    {
        ExpressionKind.Calendar or ExpressionKind.Weekday or ExpressionKind.UnitStep or ExpressionKind.TimeOfDay => true,
        _ => false,
    };

    /// <summary>With "the", "a" or a possessive in front where the expression takes it in.</summary>
    private static TimeParse? ReadArticled(TimeTokens t, int i)
    {
        if (t.Is(i, "the") && t.SameSentence(i, i + 1) && ReadPlain(t, i + 1) is { } inner)
        {
            bool takes = inner.Expression switch
            {
                { Kind: ExpressionKind.Calendar, Unit: TimeGranularity.Year or TimeGranularity.Month } e => e.Mod != TimexMod.None,
                { Kind: ExpressionKind.Calendar, Unit: TimeGranularity.Day } => false,
                { Kind: ExpressionKind.Weekday } => false,
                { Kind: ExpressionKind.Length } or { Unit: TimeGranularity.Quarter } when inner.End == i + 2 && t.Kind(i + 1) == TimeWordKind.Hyphenated => false,
                _ => true,
            };
            return takes ? inner with { First = i } : null;
        }

        return ReadPlain(t, i);
    }

    private static TimeParse? ReadPlain(TimeTokens t, int i)
    {
        if (i >= t.Count)
        {
            return null;
        }

        TimeParse? best = null;
        Keep(ref best, Weekdays.Read(t, i));
        Keep(ref best, Dates.Read(t, i));
        Keep(ref best, Relatives.Read(t, i));
        Keep(ref best, Clock.Read(t, i));
        Keep(ref best, Years.Read(t, i));
        Keep(ref best, Sets.Read(t, i));
        Keep(ref best, Lengths.Read(t, i));
        if (best is { Expression: { Kind: ExpressionKind.Calendar, Unit: TimeGranularity.Month or TimeGranularity.Season or TimeGranularity.Quarter } } calendar)
        {
            best = Years.WithYear(t, calendar.First, calendar.End, calendar.Expression);
        }

        return best;
    }

    private static void Keep(ref TimeParse? best, TimeParse? next)
    {
        if (next is { } parse && (best is not { } known || parse.End > known.End))
        {
            best = parse;
        }
    }

    private static TimeParse Hedged(TimeParse parse, Hedge hedge) => parse.Expression.Kind switch
    {
        ExpressionKind.Length or ExpressionKind.Shift => parse with { Expression = parse.Expression with { Hedge = hedge } },
        _ when hedge == Hedge.About => parse with { Expression = parse.Expression with { Mod = TimexMod.Approx } },
        _ => parse with { First = parse.First, Expression = parse.Expression },
    };

    /// <summary>Joins the expression with the time of day, part of day, date or weekday that follows it.</summary>
    private static TimeParse? Join(TimeTokens t, TimeParse left)
    {
        int at = left.End;
        bool comma = t.Is(at, ",");
        bool dash = t.Lower(at) is "|" or "-" or "–" or "—" or "•";
        at += comma || dash || t.Lower(at) is "at" or "on" or "of" or "in" or "around" or "about" ? 1 : 0;
        at += t.Lower(at) is "at" or "on" or "around" or "about" && at > left.End ? 1 : 0;
        bool paren = t.Is(at, "(");
        at += paren ? 1 : 0;
        if (at >= t.Count || !t.SameSentence(left.First, at) || (t.Kind(at) == TimeWordKind.None && !t.Is(at, "the")))
        {
            return null;
        }

        TimeParse? next = t.Kind(at) == TimeWordKind.Mod && t.IsAny(at + 1, PartWords) ? ReadEarlyLate(t, at) : ReadArticled(t, at);
        if (next is not { } right || (dash && right.Expression.Minute is null) || (paren && !t.Is(right.End, ")")))
        {
            return null;
        }

        int end = right.End + (paren ? 1 : 0);
        return Merge(left.Expression, right.Expression, comma) is { } both ? new(left.First, end, both) : null;
    }

    private static readonly WordSet PartWords = new("morning afternoon evening night");

    private static TimeExpression? Merge(TimeExpression left, TimeExpression right, bool comma)
    {
        if (right.Kind == ExpressionKind.TimeOfDay && left.NamesDay && left.Minute is null)
        {
            return right.Part is not null && left.Part is not null ? null : left with
            {
                Minute = right.Minute,
                Part = left.Part ?? right.Part,
                Zone = right.Zone,
                Mod = right.Mod != TimexMod.None && left.Mod == TimexMod.None ? right.Mod : left.Mod,
            };
        }

        if (left.Kind == ExpressionKind.TimeOfDay && right.NamesDay && right.Minute is null)
        {
            return right with { Minute = left.Minute, Part = left.Part ?? right.Part, Zone = left.Zone, Mod = left.Mod != TimexMod.None ? left.Mod : right.Mod };
        }

        if (left.Kind == ExpressionKind.TimeOfDay && right.Kind == ExpressionKind.TimeOfDay && left.Part is null != right.Part is null)
        {
            return left.Minute is not null ? left with { Part = right.Part } : right with { Part = left.Part };
        }

        // "March 17, a Tuesday" and "March 17 (Tuesday)"; "Tuesday, March 17" is read as one by the weekday itself.
        if (left is { Kind: ExpressionKind.Calendar, Unit: TimeGranularity.Day, Weekday: null, Minute: null } && right is { Kind: ExpressionKind.Weekday, Step: null, OuterStep: null })
        {
            return left with { Weekday = right.Weekday, WeekdayTokens = right.WeekdayTokens, Minute = right.Minute, Part = right.Part, Zone = right.Zone };
        }

        // "yesterday (March 17)", "last Tuesday, March 17": the date says more.
        return !comma && left.Kind is ExpressionKind.UnitStep && left.NamesDay && right is { Kind: ExpressionKind.Calendar, Unit: TimeGranularity.Day }
            ? right with { Part = left.Part, Minute = left.Minute }
            : null;
    }

    /// <summary>"March 3 to March 5", "2019–2021", "between March 3 and 5 April": one stretch of time.</summary>
    private static TimeParse? ReadRange(TimeTokens t, TimeParse left)
    {
        bool between = t.Is(left.First - 1, "between");
        bool from = t.Is(left.First - 1, "from");
        bool joined = t.Lower(left.End) is "–" or "-" or "—" or "through" || (t.Is(left.End, "to") && (from || left.Expression.Unit == TimeGranularity.Day)) || (between && t.Is(left.End, "and"));
        if (!joined || !IsRangeEnd(left.Expression) || !t.SameSentence(left.First, left.End + 1))
        {
            return null;
        }

        TimeParse? next = ReadPlain(t, left.End + 1);
        if (next is { } right && IsRangeEnd(right.Expression) && right.Expression.Unit == left.Expression.Unit
            && (left.Expression.Unit != TimeGranularity.Year || right.Expression.Date.Year > left.Expression.Date.Year))
        {
            return new(left.First, right.End, new(ExpressionKind.Range) { Ends = (left.Expression, right.Expression), Unit = left.Expression.Unit, DateTokens = new(left.First, right.End) });
        }

        return null;
    }

    private static bool IsRangeEnd(TimeExpression expression) =>
        expression is { Kind: ExpressionKind.Calendar, Minute: null, Part: null, Unit: TimeGranularity.Day or TimeGranularity.Month or TimeGranularity.Year };

    /// <summary>Drops what only helps to compose: a part of day that nothing dates.</summary>
    private static TimeParse? Usable(TimeTokens t, TimeParse parse) =>
        parse.Expression is { Kind: ExpressionKind.TimeOfDay, Minute: null } && !t.Is(parse.First, "the") && parse.Expression.Mod == TimexMod.None ? null : parse;
}
