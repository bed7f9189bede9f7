using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Times.Productions;

/// <summary>Lengths of time ("two hours", "30-day", "an hour and a half", "decades") and lengths counted from somewhere ("two weeks ago").</summary>
internal static class Lengths
{
    private static readonly WordSet OpenLead = new("for in after of over many within recent past");

    private static readonly WordSet NotUnit = new("old");

    public static TimeParse? Read(TimeTokens t, int i)
    {
        if (t.Kind(i) == TimeWordKind.Hyphenated && ReadHyphenated(t, i) is { } compound)
        {
            return compound;
        }

        if (t.Lower(i) is "first" or "last" or "final" or "latest" or "opening" && t.Is(i - 1, "the") && Numbers.Read(t, i + 1) is { } part && t.Kind(part.End) == TimeWordKind.Units)
        {
            return Read(t, i + 1) is { Expression.Kind: ExpressionKind.Length } inner ? inner with { First = i } : null;
        }

        if (t.Year(i) is > 1500 and < 2100)
        {
            return null;
        }

        if (t.Kind(i) == TimeWordKind.Units && Numbers.ReadPlain(t, i) is null)
        {
            return ReadBare(t, i);
        }

        if (t.Lower(i) is "all" or "full" or "whole" && t.Kind(i + 1) == TimeWordKind.Unit && t.Unit(i + 1) is >= TimeGranularity.Day and var whole && whole is TimeGranularity.Day or TimeGranularity.Week or TimeGranularity.Month or TimeGranularity.Year
            && (t.Is(i, "all") || t.Lower(i - 1) is "a" or "for"))
        {
            return new(i, i + 2, new(ExpressionKind.Length) { Unit = whole });
        }

        if (Numbers.Read(t, i) is not { } number)
        {
            return null;
        }

        double? upper = null;
        int unit = number.End;
        if (t.Lower(unit) is "to" or "or" or "–" or "-" && Numbers.ReadPlain(t, unit + 1) is { } second && second.Value > number.Value)
        {
            upper = second.Value;
            unit = second.End;
        }

        unit = t.Lower(unit) is "previous" or "following" or "coming" or "past" or "preceding" or "upcoming" or "more" or "full" or "straight" or "consecutive" or "long" or "calendar" or "trading" or "working" or "business" or "additional" or "whole" or "short" ? unit + 1 : unit;
        if (UnitAt(t, unit) is not { } granularity || !t.SameSentence(i, unit))
        {
            return null;
        }

        var length = new TimeExpression(ExpressionKind.Length)
        {
            Count = number.Value,
            UpperCount = upper,
            Unit = granularity,
            Hedge = upper is null ? number.Hedge : Hedge.Range,
            IsAge = t.Is(unit + 1, "old") || t.Is(unit + 1, "of") && t.Is(unit + 2, "age"),
        };
        int end = unit + 1;

        // "a year or two".
        if (upper is null && number.Value == 1 && t.Lower(i) is "a" or "an" && t.Is(end, "or") && t.Is(end + 1, "two") && t.Unit(end + 2) is null)
        {
            (length, end) = (length with { UpperCount = 2, Hedge = Hedge.Range }, end + 2);
        }

        if (t.Is(end, "old"))
        {
            return new(i, end + 1, length);
        }

        if (IsTitle(t, i, unit) || IsFraction(t, unit) || (t.Lower(end) is "a" or "per" && t.Unit(end + 1) is not null))
        {
            return null;
        }

        length = t.Lower(unit).StartsWith("fortnight", StringComparison.Ordinal) ? length with { Count = 2 * length.Count } : length;
        TimeParse parse = WithRest(t, i, end, length);
        return parse.Expression.Kind == ExpressionKind.Length && IsRate(t, i, unit) ? null
            : t.Is(i - 1, "in") ? parse with { Expression = parse.Expression with { IsLedByIn = true, IsPoint = IsPoint(t, i - 1, parse.End) } }
            : parse;
    }

    private static readonly WordSet Beginnings = new("start starts begin begins open opens close closes meet meets leave leaves arrive arrives depart departs end ends expire expires resume resumes launch launches return returns");

    /// <summary>"The match starts in two hours", or "In five minutes" alone: a time to come although no verb is in the future.</summary>
    private static bool IsPoint(TimeTokens t, int lead, int end) =>
        t.IsAny(lead - 1, Beginnings) && t.Text.Classes[lead - 1] is not WordClass.Noun || (t.StartsSentence(lead) && t.EndsSentence(t.Lower(end) is "." or "!" or "?" ? end : end - 1));

    /// <summary>"60 Minutes" on television.</summary>
    private static bool IsTitle(TimeTokens t, int i, int unit) => t.IsCapitalized(unit) && t.Lower(i - 1) is "\"" or "“" or "''" or "``" or "'s" or "‘";

    /// <summary>"a quarter of the market".</summary>
    private static bool IsFraction(TimeTokens t, int unit) => t.Is(unit, "quarter") && t.Is(unit + 1, "of");

    /// <summary>"$2 million a year", "four flights a week": how often or how fast, not how long.</summary>
    private static bool IsRate(TimeTokens t, int i, int unit)
    {
        if (unit != i + 1 || !(t.Is(i, "a") || t.Is(i, "an")))
        {
            return false;
        }

        return IsCounted(t, i);
    }

    /// <summary>Whether a number and what it counts stand right before: "10,000 units annually", "four flights a week".</summary>
    public static bool IsCounted(TimeTokens t, int i)
    {
        for (int back = i - 1; back >= i - 4 && t.SameSentence(back, i); back--)
        {
            if (t.Kind(back) is TimeWordKind.Meridiem || (t.Kind(back) is TimeWordKind.Digits && ClockReading.Of(t.Lower(back)) is { Meridiem: >= 0 }))
            {
                return false;
            }

            if (t.Text.Classes[back] is WordClass.Numeral || t.Kind(back) is TimeWordKind.Digits or TimeWordKind.Number or TimeWordKind.Scale || t.Lower(back) is "$" or "%" or "percent")
            {
                return true;
            }

            if (t.Text.Classes[back] is not (WordClass.Noun or WordClass.Adjective or WordClass.ProperNoun) && t.Lower(back) is not ("or" or "and" or "'s"))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"an hour and a half", "two hours and 12 minutes", and then "ago", "later".</summary>
    private static TimeParse WithRest(TimeTokens t, int first, int end, TimeExpression length)
    {
        if (t.Is(end, "and") && t.Is(end + 1, "a") && t.Lower(end + 2) is "half" or "quarter" && length.Hedge == Hedge.None)
        {
            (length, end) = (length with { Count = length.Count + (t.Is(end + 2, "half") ? 0.5 : 0.25) }, end + 3);
        }
        else if (t.Is(end, "and") && t.Is(end + 1, "half") && Clause.EndsBefore(t, end + 2) && length.Hedge == Hedge.None)
        {
            (length, end) = (length with { Count = length.Count + 0.5 }, end + 2);
        }
        else if (t.Is(end, "or") && t.Is(end + 1, "so"))
        {
            (length, end) = (length with { Hedge = Hedge.About }, end + 2);
        }
        else if (t.Is(end, "or") && t.Is(end + 1, "more") && !t.Is(end + 2, "than"))
        {
            (length, end) = (length with { Hedge = Hedge.AtLeast }, end + 2);
        }
        else if (t.Is(end, "or") && (t.Is(end + 1, "less") || t.Is(end + 1, "fewer")) && !t.Is(end + 2, "than"))
        {
            (length, end) = (length with { Hedge = Hedge.AtMost }, end + 2);
        }
        else
        {
            (length, end) = WithFiner(t, end, length);
        }

        return Shifted(t, first, end, length);
    }

    /// <summary>"two hours and 12 minutes", "2 years 1 month 21 days".</summary>
    private static (TimeExpression Length, int End) WithFiner(TimeTokens t, int end, TimeExpression length)
    {
        TimeGranularity last = length.Unit;
        for (int round = 0; round < 4; round++)
        {
            int at = t.Lower(end) is "," && t.Is(end + 1, "and") ? end + 2 : t.Lower(end) is "and" or "," ? end + 1 : end;
            if (!t.SameSentence(end - 1, at) || Numbers.ReadPlain(t, at) is not { } small || UnitAt(t, small.End) is not { } finer || finer == last
                || (at > end && finer == TimeGranularity.Second && !t.Is(small.End, "seconds"))
                || (finer > last ? !AddsCoarser(t, at, end, small.End + 1) : Timescale.Seconds(finer) * small.Value >= Timescale.Seconds(length.Unit)))
            {
                break;
            }

            length = length with { Further = length.Further.IsDefault ? [(small.Value, finer)] : length.Further.Add((small.Value, finer)) };
            (last, end) = (finer, small.End + 1);
        }

        return (length, end);
    }

    /// <summary>"2 days 1 month", one after the other; "for 3 months 2 years ago" are two.</summary>
    private static bool AddsCoarser(TimeTokens t, int at, int end, int after) => at == end && t.Kind(at) == TimeWordKind.Digits && t.Lower(after) is not ("ago" or "later" or "earlier" or "before" or "after");

    /// <summary>A length followed by where it is counted from.</summary>
    public static TimeParse Shifted(TimeTokens t, int first, int end, TimeExpression length)
    {
        (int direction, TimexAnchor anchor, int taken) = t.Lower(end) switch
        {
            "ago" => (-1, TimexAnchor.DocumentCreationTime, 1),
            "earlier" or "before" or "previously" or "prior" when EndsShift(t, end) => (-1, TimexAnchor.PreviousTimex, 1),
            "later" or "after" or "afterwards" or "afterward" when EndsShift(t, end) => (1, TimexAnchor.PreviousTimex, 1),
            "hence" => (1, TimexAnchor.DocumentCreationTime, 1),
            "from" when t.Is(end + 1, "now") || t.Is(end + 1, "today") => (1, TimexAnchor.DocumentCreationTime, 2),
            "'" or "'s" when t.Is(end + 1, "time") => (1, TimexAnchor.DocumentCreationTime, 2),
            "in" when t.Is(end + 1, "the") && t.Is(end + 2, "future") => (1, TimexAnchor.DocumentCreationTime, 3),
            _ => (0, TimexAnchor.None, 0),
        };
        return direction == 0 || length.IsAge
            ? new(first, end, length)
            : new(first, end + taken, length with { Kind = ExpressionKind.Shift, Step = direction, Anchor = anchor });
    }

    /// <summary>"two days before the vote" is counted from an event, not from an earlier time.</summary>
    private static bool EndsShift(TimeTokens t, int i) =>
        t.Lower(i) is "earlier" or "later" or "previously" or "afterwards" or "afterward"
            ? !t.Is(i + 1, "than") && !(t.Is(i, "later") && t.Is(i + 1, "this") && t.Unit(i + 2) is not null)
            : i + 1 >= t.Count || !t.SameSentence(i, i + 1) || (!char.IsLetterOrDigit(t.Lower(i + 1)[0]) && t.Lower(i + 1) is not ("\"" or "“" or "'" or "‘" or "$"));

    private static TimeGranularity? UnitAt(TimeTokens t, int i) => t.Unit(i) is { } unit && unit != TimeGranularity.Weekend && !t.IsAny(i, NotUnit)
        ? unit
        : t.Is(i, "second") && t.Kind(i - 1) is TimeWordKind.Number or TimeWordKind.Digits && t.Ordinal(i - 1) < 0 && Clause.EndsBefore(t, i + 1) ? TimeGranularity.Second
        : t.Is(i, "weekends") ? TimeGranularity.Weekend
        : t.Lower(i) is "night" or "nights" ? TimeGranularity.PartOfDay
        : t.Lower(i) is "summers" or "winters" or "seasons-" ? TimeGranularity.Season
        : null;

    /// <summary>"hours", "for years", "decades ago".</summary>
    private static TimeParse? ReadBare(TimeTokens t, int i)
    {
        if (t.Unit(i) is not { } unit || unit is TimeGranularity.Weekend or TimeGranularity.Quarter)
        {
            return null;
        }

        var length = new TimeExpression(ExpressionKind.Length) { Count = double.NaN, Unit = unit, Hedge = Hedge.Vague };

        // "weeks or months"
        bool pair = t.Lower(i + 1) is "or" or "and" && t.Kind(i + 2) == TimeWordKind.Units && t.Unit(i + 2) is { } other && other > unit && other is not (TimeGranularity.Weekend or TimeGranularity.Quarter) && t.SameSentence(i, i + 2);
        TimeParse parse = Shifted(t, i, pair ? i + 3 : i + 1, length);
        return parse.End > i + 1 || (t.IsAny(i - 1, OpenLead) && !t.Is(i + 1, "of") && !t.Is(i + 1, "old")) || (t.Is(i + 1, "of") && !t.Is(i - 1, "the") && !t.Is(i - 1, "first"))
            ? parse
            : null;
    }

    /// <summary>"30-day", "two-year", "18-month-old", "hour-long", "three-and-a-half-hour", "year-ago", "decades-long".</summary>
    private static TimeParse? ReadHyphenated(TimeTokens t, int i)
    {
        string word = t.Lower(i);
        if (word.EndsWith("-ago", StringComparison.Ordinal) || word.EndsWith("-earlier", StringComparison.Ordinal))
        {
            return TimeWords.Of(word.AsSpan(0, word.IndexOf('-', StringComparison.Ordinal))) is { Kind: TimeWordKind.Unit } back
                ? new(i, t.Lower(i + 1) is "quarter" or "period" ? i + 2 : i + 1, new(ExpressionKind.Shift)
                {
                    Unit = (TimeGranularity)back.Value,
                    Step = -1,
                    Anchor = word.EndsWith('o') ? TimexAnchor.DocumentCreationTime : TimexAnchor.PreviousTimex,
                })
                : null;
        }

        bool isAge = word.EndsWith("-old", StringComparison.Ordinal);
        string rest = isAge ? word[..^4] : word.EndsWith("-long", StringComparison.Ordinal) ? word[..^5] : word;
        if (word is "all-day" or "all-week" or "all-month" or "all-year" or "full-day" or "full-week" or "full-month" or "full-year")
        {
            return new(i, i + 1, new(ExpressionKind.Length) { Unit = (TimeGranularity)TimeWords.Of(word.AsSpan(word.IndexOf('-', StringComparison.Ordinal) + 1)).Value });
        }

        int hyphen = rest.LastIndexOf('-');
        string unitWord = rest[(hyphen + 1)..];
        TimeWord unit = unitWord is "second" or "seconds" ? new(TimeWordKind.Unit, 0, IsTrigger: true) : TimeWords.Of(unitWord);
        bool counts = unit.Kind == TimeWordKind.Unit || (unit.Kind == TimeWordKind.Units && (rest.Length < word.Length || char.IsAsciiDigit(word[0])));
        if (!counts || unit.Value == (int)TimeGranularity.Weekend)
        {
            return null;
        }

        double? count = hyphen > 0 ? CompoundCount(rest[..hyphen]) : rest.Length < word.Length ? (unit.Kind == TimeWordKind.Units ? double.NaN : 1) : null;
        return count is null
            ? null
            : new(i, i + 1, new(ExpressionKind.Length)
            {
                Count = count.Value,
                Unit = (TimeGranularity)unit.Value,
                IsAge = isAge,
                Hedge = double.IsNaN(count.Value) ? Hedge.Vague : Hedge.None,
            });
    }

    private static double? CompoundCount(string word) => word is "multi" or "several" ? double.NaN : word is "half" or "half-a" ? 0.5 : Numbers.OfWord(word);
}
