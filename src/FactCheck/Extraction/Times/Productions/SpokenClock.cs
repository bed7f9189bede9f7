using FactCheck.Values;

namespace FactCheck.Extraction.Times.Productions;

/// <summary>Times of day in words: "seven o'clock", "seven thirty p.m.", "half past eight", "a quarter to six", "ten minutes past nine", "8 in the morning".</summary>
internal static class SpokenClock
{
    public static TimeParse? Read(TimeTokens t, int i)
    {
        if (Offset(t, i, out int at) is { } offset && Hour(t, at, out int hourEnd) is >= 0 and var hour)
        {
            int minute = ((hour + offset) % 1440 + 1440) % 1440;
            return InPart(t, i, hourEnd, minute);
        }

        if (t.Kind(i) is TimeWordKind.Digits)
        {
            return t.Day(i) is >= 1 and <= 12 and var plain && Part(t, i + 1, out _) is not null ? InPart(t, i, i + 1, plain * 60) : null;
        }

        if (t.Kind(i) == TimeWordKind.Hyphenated)
        {
            return ReadHyphenated(t, i);
        }

        if (t.Kind(i) != TimeWordKind.Number || t.Value(i) is < 1 or > 12)
        {
            return null;
        }

        int minutes = MinutesAt(t, i + 1, out int end);
        bool exact = t.Kind(end) == TimeWordKind.Clock || Meridiem(t, end, out _) >= 0 || Part(t, end, out _) is not null;
        if (!exact)
        {
            return null;
        }

        int value = Hour(t, i, out int after);
        return value < 0 ? null : minutes > 0 && after == i + 1 ? InPart(t, i, end, (t.Value(i) * 60) + minutes) : InPart(t, i, after, value);
    }

    /// <summary>"five-thirty p.m.", "at ten-fifteen tomorrow": hour and minutes in one token.</summary>
    private static TimeParse? ReadHyphenated(TimeTokens t, int i)
    {
        ReadOnlySpan<char> token = t.Lower(i);
        int hyphen = token.IndexOf('-');
        if (TimeWords.Of(token[..hyphen]) is not { Kind: TimeWordKind.Number, Value: >= 1 and <= 12 and var hour } || TimeWords.Of(token[(hyphen + 1)..]) is not { Kind: TimeWordKind.Tens or TimeWordKind.Number, Value: >= 10 and < 60 and var minutes })
        {
            return null;
        }

        if (Meridiem(t, i + 1, out int end) is >= 0 and var meridiem)
        {
            return Clock.WithZone(t, i, end, ClockReading.Hour12(hour, minutes, meridiem));
        }

        bool dated = t.Kind(i + 1) == TimeWordKind.DayWord || t.IsWeekday(i + 1) || (t.Is(i + 1, "on") && t.IsWeekday(i + 2)) || Part(t, i + 1, out _) is not null;
        return dated && t.Lower(i - 1) is "at" or "by" or "until" or "around" or "about" or "before" or "after" ? InPart(t, i, i + 1, (hour * 60) + minutes) : null;
    }

    /// <summary>12 when the words at <paramref name="i"/> say after noon, 0 when before, -1 when neither: "p.m.", "p. m.", "p m".</summary>
    public static int Meridiem(TimeTokens t, int i, out int end)
    {
        end = i + 1;
        if (t.Kind(i) == TimeWordKind.Meridiem)
        {
            return t.Value(i);
        }

        if (t.Lower(i) is not ("a" or "p"))
        {
            return -1;
        }

        int m = t.Is(i + 1, ".") ? i + 2 : i + 1;
        if (!t.Is(m, "m"))
        {
            return -1;
        }

        end = t.Is(m + 1, ".") && !t.EndsSentence(m + 1) ? m + 2 : m + 1;
        return t.Is(i, "p") ? 12 : 0;
    }

    /// <summary>The minute of the day of the hour at <paramref name="i"/>, "8", "eight", "8:30", with "p.m." or "o'clock", or -1.</summary>
    public static int Hour(TimeTokens t, int i, out int end)
    {
        end = i + 1;
        ClockReading? read = t.Kind(i) switch
        {
            TimeWordKind.Digits => ClockReading.Of(t.Lower(i)),
            TimeWordKind.Number when t.Value(i) is >= 1 and <= 12 => new(t.Value(i), 0, -1, false),
            _ => null,
        };
        if (t.Kind(i) == TimeWordKind.ClockWord)
        {
            return t.Value(i);
        }

        if (read is not { } reading || (reading is { HasMinutes: true, Meridiem: < 0 } && !t.Lower(i).Contains(':', StringComparison.Ordinal)))
        {
            return -1;
        }

        int minutes = t.Kind(i) == TimeWordKind.Number ? MinutesAt(t, i + 1, out int afterMinutes) : 0;
        if (minutes > 0)
        {
            (reading, end) = (reading with { Minute = minutes }, MinutesAt(t, i + 1, out afterMinutes) > 0 ? afterMinutes : end);
        }

        end += t.Kind(end) == TimeWordKind.Clock ? 1 : 0;
        if (reading.Meridiem < 0 && Meridiem(t, end, out int after) is >= 0 and var meridiem)
        {
            (reading, end) = (reading with { Meridiem = meridiem }, after);
        }

        return reading.MinuteOfDay;
    }

    /// <summary>"in the morning", "at night", "this evening" after an hour: the code of the part of day.</summary>
    private static string? Part(TimeTokens t, int i, out int end)
    {
        int at = t.Is(i, "in") && t.Is(i + 1, "the") ? i + 2 : t.Is(i, "at") && t.Is(i + 1, "night") ? i + 1 : -1;
        end = at + 1;
        return at > 0 && t.Kind(at) == TimeWordKind.Part ? Clock.PartCode(t.Value(at)) : null;
    }

    private static TimeParse InPart(TimeTokens t, int first, int end, int minute) => Part(t, end, out int after) is { } part
        ? new(first, after, new(ExpressionKind.TimeOfDay) { Minute = minute, Part = part, Unit = TimeGranularity.Minute })
        : Clock.WithZone(t, first, end, minute);

    /// <summary>The minutes of "seven thirty", "eleven oh five"; 0 when there are none.</summary>
    private static int MinutesAt(TimeTokens t, int i, out int end)
    {
        end = i;
        if (t.Kind(i) is TimeWordKind.Tens or TimeWordKind.Number or TimeWordKind.Hyphenated && Numbers.ReadPlain(t, i) is { Value: >= 5 and < 60 } number && number.Value % 1 == 0)
        {
            end = number.End;
            return (int)number.Value;
        }

        return 0;
    }

    /// <summary>What is added to the hour by "half past", "a quarter to", "ten minutes past", "ten past".</summary>
    private static int? Offset(TimeTokens t, int i, out int hour)
    {
        hour = i;
        int at = t.Is(i, "a") ? i + 1 : i;
        int minutes, next;
        bool unit = true;
        if (t.Is(at, "half"))
        {
            (minutes, next) = (30, at + 1);
        }
        else if (t.Is(at, "quarter"))
        {
            (minutes, next) = (15, at + 1);
        }
        else if (at == i && t.Kind(i) is TimeWordKind.Digits or TimeWordKind.Number or TimeWordKind.Tens or TimeWordKind.Hyphenated && Numbers.ReadPlain(t, i) is { Value: > 0 and < 60 } number && number.Value % 1 == 0)
        {
            bool quarters = t.Is(number.End, "quarters") && number.Value == 3;
            unit = quarters || t.Unit(number.End) == TimeGranularity.Minute;
            (minutes, next) = (quarters ? 45 : (int)number.Value, unit ? number.End + 1 : number.End);
        }
        else
        {
            return null;
        }

        hour = next + 1;
        return t.Is(next, "past") ? minutes : t.Is(next, "to") && unit && minutes != 30 ? -minutes : null;
    }
}
