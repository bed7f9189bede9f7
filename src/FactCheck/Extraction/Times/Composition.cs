using FactCheck.Extraction.Times.Productions;
using FactCheck.Values;

namespace FactCheck.Extraction.Times;

/// <summary>Joins an expression with the time of day, part of day, date or weekday that follows it.</summary>
internal static class Composition
{
    private static readonly WordSet Links = new("at on of in around about for from between by before after");
    private static readonly WordSet OpenLinks = new("before after by");
    private static readonly WordSet SecondLinks = new("at on around about the");
    private static readonly WordSet PartWords = new("morning afternoon evening night");

    /// <summary>The expression with all that follows and belongs to it, up to <paramref name="longest"/> tokens.</summary>
    public static TimeParse JoinAll(TimeTokens t, TimeParse parse, int longest)
    {
        while (parse.End - parse.First < longest && Join(t, parse) is { } longer)
        {
            parse = longer;
        }

        return parse;
    }

    private static TimeParse? Join(TimeTokens t, TimeParse left)
    {
        if ((OpenEnd(t, left) ?? ClockTails.Read(t, left)) is { } longer)
        {
            return longer;
        }

        if (left.Expression.Kind is ExpressionKind.Length or ExpressionKind.Shift or ExpressionKind.Reference)
        {
            return null;
        }

        int at = left.End;
        if ((t.Kind(at) == TimeWordKind.Mod || t.Is(at, "no")) && Limit(t, at, out int clock) is not TimexMod.None and var limit && t.SameSentence(left.First, clock))
        {
            return (TimeParser.ReadPlain(t, clock) ?? BareClock(t, clock)) is { } time ? OpenClock(t, left, time, limit) : null;
        }

        bool comma = t.Is(at, ",");
        if (comma && left.Expression.NamesDay && t.Is(at + 1, "in") && t.Is(at + 2, "the") && t.Kind(at + 3) == TimeWordKind.Part)
        {
            at++;
        }

        bool dash = t.Lower(at) is "|" or "-" or "–" or "—" or "•";
        bool linked = t.IsAny(at, Links);
        linked = linked || (at > left.End && t.Is(at, "in"));
        at += (comma && at == left.End) || dash || linked ? 1 : 0;
        at += at > left.End && t.IsAny(at, SecondLinks) && !t.Is(at, "the") ? 1 : 0;
        bool paren = t.Is(at, "(");
        at += paren ? 1 : 0;
        if (at >= t.Count || !t.SameSentence(left.First, at) || t.Kind(at) is TimeWordKind.None or TimeWordKind.Inner)
        {
            return null;
        }

        TimeParse? next = t.Kind(at) == TimeWordKind.Mod && t.IsAny(at + 1, PartWords) ? Modifiers.Read(t, at) : TimeParser.ReadArticled(t, at) ?? BareHour(t, left, at);
        if (next is not { } right || (dash && right.Expression.Minute is null) || (paren && !t.Is(right.End, ")")))
        {
            return null;
        }

        bool range = t.Lower(at - 1) is "from" or "between";
        if (range && right.Expression.Kind != ExpressionKind.Range)
        {
            right = Ranges.Read(t, right) ?? right;
        }

        if (linked && t.IsAny(left.End, OpenLinks))
        {
            return OpenClock(t, left, right, t.Lower(left.End) switch { "before" => TimexMod.Before, "after" => TimexMod.After, _ => TimexMod.OnOrBefore });
        }

        if (linked && t.Lower(left.End) is "from" or "between" or "for" && right.Expression.Kind != ExpressionKind.Range && !(t.Is(left.End, "for") && right.Expression.Minute is not null))
        {
            return null;
        }

        int end = right.End + (paren ? 1 : 0);
        return Merge(left.Expression, right.Expression, comma) is { } both ? new(left.First, end, both) : null;
    }

    /// <summary>"today before 4 p.m.", "Tuesday after 2 in the afternoon": the day with a time that is its limit.</summary>
    private static TimeParse? OpenClock(TimeTokens t, TimeParse left, TimeParse right, TimexMod limit) =>
        left.Expression is { NamesDay: true, Minute: null, Part: null, Mod: TimexMod.None } && right.Expression is { Kind: ExpressionKind.TimeOfDay, Minute: not null, Mod: TimexMod.None }
        && Merge(left.Expression, right.Expression, comma: false) is { } day
            ? new(left.First, right.End, day with { Mod = limit })
            : null;

    /// <summary>"later than", "no later than" and where the time begins.</summary>
    private static TimexMod Limit(TimeTokens t, int at, out int clock)
    {
        bool no = t.Is(at, "no");
        int word = no ? at + 1 : at;
        clock = word + 2;
        return t.Kind(word) != TimeWordKind.Mod || !t.Is(word + 1, "than") ? TimexMod.None
            : t.Is(word, "later") ? (no ? TimexMod.OnOrBefore : TimexMod.After)
            : t.Is(word, "earlier") ? (no ? TimexMod.OnOrAfter : TimexMod.Before)
            : TimexMod.None;
    }

    private static TimeParse? BareClock(TimeTokens t, int at) =>
        t.Kind(at) == TimeWordKind.Digits && t.Lower(at).Contains(':', StringComparison.Ordinal) && ClockReading.Of(t.Lower(at)) is { MinuteOfDay: >= 0 and var minute } ? Clock.WithZone(t, at, at + 1, minute) : null;

    /// <summary>"1994 or later", "1990 and beyond", "March 3 or earlier".</summary>
    private static TimeParse? OpenEnd(TimeTokens t, TimeParse left)
    {
        if (t.Lower(left.End) is not ("or" or "and") || left.Expression is not ({ Kind: ExpressionKind.Calendar, Mod: TimexMod.None } or { Kind: ExpressionKind.TimeOfDay, Minute: not null, Mod: TimexMod.None }))
        {
            return null;
        }

        TimexMod mod = t.Lower(left.End + 1) is "later" or "after" or "beyond" or "onward" or "onwards" ? TimexMod.OnOrAfter : t.Lower(left.End + 1) is "earlier" or "before" ? TimexMod.OnOrBefore : TimexMod.None;
        return mod != TimexMod.None && (Clause.EndsBefore(t, left.End + 2) && t.Lower(left.End + 1) is "later" or "earlier" or "beyond" or "onward" or "onwards" || t.EndsSentence(left.End + 1))
            ? new(left.First, left.End + 2, left.Expression with { Mod = mod })
            : null;
    }

    /// <summary>"Friday at 7", "Oct. 23 at seven": an hour that only the date before it tells apart from a number.</summary>
    private static TimeParse? BareHour(TimeTokens t, TimeParse left, int at) =>
        (left.Expression is { NamesDay: true, Minute: null } or { Kind: ExpressionKind.TimeOfDay, Minute: null, Part: not null } or { Kind: ExpressionKind.Set, Minute: null }) && (t.Is(at - 1, "at") || ((left.Expression.Part is not null || left.Expression is { Weekday: not null, Kind: ExpressionKind.Calendar }) && t.Lower(at - 1) is "around" or "about")) && SpokenClock.Hour(t, at, out int end) is >= 0 and var minute && Clause.EndsBefore(t, end)
            ? new(at, end, new(ExpressionKind.TimeOfDay) { Minute = minute, Unit = TimeGranularity.Minute })
            : null;

    private static TimeExpression? Merge(TimeExpression left, TimeExpression right, bool comma)
    {
        if (left.Kind == ExpressionKind.Set || right.Kind == ExpressionKind.Set)
        {
            return MergeSet(left, right);
        }

        if (right is { Kind: ExpressionKind.Range, Unit: TimeGranularity.Minute } && left.NamesDay && left.Minute is null)
        {
            return OnDay(right, left);
        }

        if (left is { Kind: ExpressionKind.Range, Unit: TimeGranularity.Minute, Ends.From.Kind: ExpressionKind.TimeOfDay } && right.NamesDay && right.Minute is null)
        {
            return OnDay(left, right);
        }

        if (right.Kind == ExpressionKind.TimeOfDay && (left.NamesDay || left.Kind == ExpressionKind.TimeOfDay) && left is { Minute: not null, Part: null } && right.Minute is null)
        {
            return left with { Part = right.Part };
        }

        if (right.Kind == ExpressionKind.TimeOfDay && left.NamesDay && left.Minute is null)
        {
            return right.Part is not null && left.Part is not null && right.Minute is null ? null : left with
            {
                Minute = right.Minute,
                Second = right.Second,
                Part = left.Part ?? right.Part,
                Zone = right.Zone,
                Mod = right.Mod != TimexMod.None && left.Mod == TimexMod.None ? right.Mod : left.Mod,
            };
        }

        if (left.Kind == ExpressionKind.TimeOfDay && right.NamesDay && right.Minute is null)
        {
            return right with { Minute = left.Minute, Second = left.Second, Part = left.Part ?? right.Part, Zone = left.Zone, Mod = left.Mod != TimexMod.None ? left.Mod : right.Mod };
        }

        if (left.Kind == ExpressionKind.TimeOfDay && right.Kind == ExpressionKind.TimeOfDay && left.Part is null != right.Part is null)
        {
            return left.Minute is not null ? left with { Part = right.Part } : right with { Part = left.Part };
        }

        return MergeDays(left, right, comma);
    }

    private static TimeExpression? MergeDays(TimeExpression left, TimeExpression right, bool comma)
    {
        // "March 17, a Tuesday" and "March 17 (Tuesday)"; "Tuesday, March 17" is read as one by the weekday itself.
        if (left is { Kind: ExpressionKind.Calendar, Unit: TimeGranularity.Day, Weekday: null, Minute: null } && right is { Kind: ExpressionKind.Weekday, Step: null, OuterStep: null })
        {
            return left with { Weekday = right.Weekday, WeekdayTokens = right.WeekdayTokens, Minute = right.Minute, Part = right.Part, Zone = right.Zone };
        }

        // "next week on Friday", "this week Friday".
        if (!comma && left is { Kind: ExpressionKind.UnitStep, Unit: TimeGranularity.Week, Mod: TimexMod.None, Anchor: TimexAnchor.DocumentCreationTime } && right is { Kind: ExpressionKind.Weekday, Step: null, OuterStep: null })
        {
            return right with { OuterStep = left.Step };
        }

        // "Wednesday evening next week".
        if (!comma && left is { Kind: ExpressionKind.Weekday, Step: null, OuterStep: null, Part: not null } && right is { Kind: ExpressionKind.UnitStep, Unit: TimeGranularity.Week, Mod: TimexMod.None, Anchor: TimexAnchor.DocumentCreationTime })
        {
            return left with { OuterStep = right.Step };
        }

        // "next week from Wednesday to Friday".
        if (!comma && left is { Kind: ExpressionKind.UnitStep, Unit: TimeGranularity.Week, Mod: TimexMod.None } && right is { Kind: ExpressionKind.Range, Ends: { From.Kind: ExpressionKind.Weekday, To.Kind: ExpressionKind.Weekday } days })
        {
            return right with { Ends = (days.From with { OuterStep = left.Step, Tokens = null }, days.To with { OuterStep = left.Step, Tokens = null }) };
        }

        // "yesterday (March 17)", "last Tuesday, March 17": the date says more.
        return !comma && left.Kind is ExpressionKind.UnitStep && left.NamesDay && right is { Kind: ExpressionKind.Calendar, Unit: TimeGranularity.Day }
            ? right with { Part = left.Part, Minute = left.Minute }
            : null;
    }

    /// <summary>"every day at 3 p.m.", "9 a.m. on Mondays".</summary>
    private static TimeExpression? MergeSet(TimeExpression left, TimeExpression right)
    {
        (TimeExpression set, TimeExpression time) = left.Kind == ExpressionKind.Set ? (left, right) : (right, left);
        return set.Minute is null && time is { Kind: ExpressionKind.TimeOfDay, Minute: not null } ? set with { Minute = time.Minute, Part = time.Part, Zone = time.Zone } : null;
    }

    private static TimeExpression OnDay(TimeExpression range, TimeExpression day)
    {
        (TimeExpression from, TimeExpression to) = range.Ends!.Value;
        return range with
        {
            Ends = (day with { Minute = from.Minute, Part = from.Part, Zone = from.Zone, Tokens = null }, day with { Minute = to.Minute, Part = to.Part, Zone = to.Zone, Tokens = null }),
            Weekday = day.Weekday,
            WeekdayTokens = day.WeekdayTokens,
            DateTokens = day.DateTokens,
        };
    }
}
