using System.Globalization;

using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Times.Productions;

/// <summary>Times of day with zones ("21:55 Kyiv time", "5 p.m.", "noon") and parts of day ("morning", "Sunday night" by composition).</summary>
internal static class Clock
{
    private static readonly WordSet ClockLead = new("at around about by since until till before after from between just shortly to approximately - – — | , : ( and on");

    private static readonly WordSet PartLead = new("the in at this last early late mid next that every each during by until overnight");

    private static readonly LexiconTable Zones = LexiconTable.Load("Extraction/Times/zones.lexicon");

    public static TimeParse? Read(TimeTokens t, int i)
    {
        switch (t.Kind(i))
        {
            case TimeWordKind.Digits:
                return ReadDigits(t, i);
            case TimeWordKind.Number:
                return t.Kind(i + 1) == TimeWordKind.Meridiem && t.Value(i) <= 12 ? WithZone(t, i, i + 2, Hour12(t.Value(i), 0, t.Value(i + 1)))
                    : t.Lower(i + 1) is "o'clock" && t.Value(i) <= 12 ? WithZone(t, i, i + 2, t.Value(i) * 60) : null;
            case TimeWordKind.ClockWord:
                return t.Is(i - 1, "high") || t.IsCapitalized(i) && !t.StartsSentence(i) ? null : WithZone(t, i, i + 1, t.Value(i));
            case TimeWordKind.Part:
                return ReadPart(t, i);
            default:
                return null;
        }
    }

    public static string PartCode(int value) => value switch { 1 => "MO", 2 => "MI", 3 => "AF", 4 => "EV", 5 => "NI", _ => "DT" };

    private static TimeParse? ReadPart(TimeTokens t, int i)
    {
        bool led = t.IsAny(i - 1, PartLead) || t.IsWeekday(i - 1) || t.Kind(i - 1) == TimeWordKind.DayWord;
        return led && !t.IsCapitalized(i + 1) ? new(i, i + 1, new(ExpressionKind.TimeOfDay) { Part = PartCode(t.Value(i)), Unit = TimeGranularity.PartOfDay })
            : led && (t.IsWeekday(i - 1) || t.Kind(i - 1) is TimeWordKind.Step or TimeWordKind.DayWord || t.Is(i - 1, "the")) ? new(i, i + 1, new(ExpressionKind.TimeOfDay) { Part = PartCode(t.Value(i)), Unit = TimeGranularity.PartOfDay })
            : null;
    }

    private static TimeParse? ReadDigits(TimeTokens t, int i)
    {
        if (!Split(t.Lower(i), out int hour, out int minute, out int meridiem, out bool hasMinutes))
        {
            return null;
        }

        int end = i + 1;
        if (meridiem < 0 && t.Kind(end) == TimeWordKind.Meridiem)
        {
            meridiem = t.Value(end++);
        }

        if (meridiem < 0 && t.Lower(end) is "o'clock")
        {
            return hour <= 24 && !hasMinutes ? WithZone(t, i, end + 1, hour * 60) : null;
        }

        if (meridiem >= 0)
        {
            return hour is >= 1 and <= 12 && minute < 60 ? WithZone(t, i, end, Hour12(hour, minute, meridiem))
                : hour is > 12 and < 24 && minute < 60 && hasMinutes ? WithZone(t, i, end, (hour * 60) + minute) : null;
        }

        if (t.Is(end, "hours") && hasMinutes)
        {
            end++;
        }

        TimeParse parse = WithZone(t, i, end, (hour * 60) + minute);
        bool zoned = parse.Expression.Zone is not null || parse.End > end;
        bool colon = t.Lower(i).Contains(':', StringComparison.Ordinal);
        return hour < 24 && minute < 60 && hasMinutes && (zoned || (colon && (t.IsAny(i - 1, ClockLead) || t.StartsSentence(i) || IsDated(t, i))))
            && !(t.Is(i - 1, "in") && !zoned)
            ? parse
            : null;
    }

    /// <summary>Whether a date stands right before: "18 March 22:21".</summary>
    private static bool IsDated(TimeTokens t, int i) => t.IsMonth(i - 1) || t.Year(i - 1) > 0 || t.IsWeekday(i - 1) || NumericDate.TryReadIso(t.Lower(i - 1), out _, out _, out _)
        || NumericDate.TryRead(t.Lower(i - 1), out _, out _, out _) || (t.IsMonth(i - 2) && t.Digits(i - 1) is > 0 and < 32);

    /// <summary>Reads <c>12:40</c>, <c>5pm</c>, <c>5.30pm</c>, <c>0800</c>, <c>10:35:20</c>.</summary>
    private static bool Split(string token, out int hour, out int minute, out int meridiem, out bool hasMinutes)
    {
        hour = minute = 0;
        meridiem = -1;
        hasMinutes = false;
        ReadOnlySpan<char> rest = token;
        if (rest.Length > 2 && rest[^1] == 'm' && rest[^2] is 'a' or 'p')
        {
            meridiem = rest[^2] == 'p' ? 12 : 0;
            rest = rest[..^2];
        }

        int mark = rest.IndexOfAny(':', '.');
        if (mark > 0)
        {
            hasMinutes = true;
            ReadOnlySpan<char> minutes = rest[(mark + 1)..];
            minutes = minutes.Length == 5 && minutes[2] == ':' ? minutes[..2] : minutes;
            return mark <= 2 && minutes.Length == 2 && Parse(rest[..mark], out hour) && Parse(minutes, out minute);
        }

        if (rest.Length == 4 && Parse(rest, out int both))
        {
            hasMinutes = true;
            hour = both / 100;
            minute = both % 100;
            return true;
        }

        return rest.Length is 1 or 2 && Parse(rest, out hour);
    }

    private static bool Parse(ReadOnlySpan<char> digits, out int value) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static int Hour12(int hour, int minute, int meridiem) => ((hour % 12) + meridiem) * 60 + minute;

    private static TimeParse WithZone(TimeTokens t, int first, int end, int minute)
    {
        string? zone = null;
        int at = t.Is(end, "(") ? end + 1 : end;
        if (t.Is(at, "local") && t.Is(at + 1, "time"))
        {
            end = at + 2;
        }
        else if (at < t.Count && t.SameSentence(first, at) && Zones.MatchAt(t.Text, at, out string? name) is var length and > 0)
        {
            bool time = t.Is(at + length, "time");
            ReadOnlySpan<char> raw = t.Text.Raw(at);
            bool code = length == 1 && raw.Length <= 4 && raw.IndexOfAnyInRange('a', 'z') < 0;
            bool region = name is "eastern" or "central" or "mountain" or "pacific" && t.IsCapitalized(at);
            if ((time || code || region) && Zones.TryGet(name!, out zone))
            {
                end = at + length + (time ? 1 : 0);
                end += at > first && t.Is(at - 1, "(") && t.Is(end, ")") ? 1 : 0;
            }
        }

        return new(first, end, new(ExpressionKind.TimeOfDay) { Minute = minute, Zone = zone, Unit = TimeGranularity.Minute });
    }
}
