using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Times.Productions;

/// <summary>Times of day with zones ("21:55 Kyiv time", "5 p.m.", "noon", "half past eight") and parts of day ("morning", "Sunday night" by composition).</summary>
internal static class Clock
{
    private static readonly WordSet ClockLead = new("at around about by since until till before after from between just shortly to approximately - – — | , : ( and on until til");

    private static readonly WordSet Measures = new("just only nearly almost over exactly precisely about approximately");

    private static readonly WordSet PartLead = new("the in at this last early late mid next that every each during by until overnight");

    private static readonly LexiconTable Zones = LexiconTable.Load("Extraction/Times/zones.lexicon");

    public static TimeParse? Read(TimeTokens t, int i)
    {
        switch (t.Kind(i))
        {
            case TimeWordKind.Digits:
                return SpokenClock.Read(t, i) ?? ReadDigits(t, i);
            case TimeWordKind.Number or TimeWordKind.Lead or TimeWordKind.Unit or TimeWordKind.Tens or TimeWordKind.Hyphenated:
                return SpokenClock.Read(t, i);
            case TimeWordKind.ClockWord:
                return t.Is(i - 1, "high") || (t.IsCapitalized(i) && !t.StartsSentence(i)) ? null : WithZone(t, i, i + 1, t.Value(i));
            case TimeWordKind.Part:
                return ReadPart(t, i);
            default:
                return null;
        }
    }

    public static string PartCode(int value) => value switch { 1 => "MO", 2 => "MI", 3 => "AF", 4 => "EV", 5 => "NI", _ => "DT" };

    private static TimeParse? ReadPart(TimeTokens t, int i)
    {
        bool dated = t.IsMonth(i - 2) && (t.Day(i - 1) > 0 || t.Ordinal(i - 1) > 0);
        bool middle = t.Lower(i).StartsWith("mid", StringComparison.Ordinal);
        bool led = dated || (middle && Clause.EndsBefore(t, i + 1)) || IsTimed(t, i + 1) || t.IsAny(i - 1, PartLead) || t.IsWeekday(i - 1) || t.Kind(i - 1) == TimeWordKind.DayWord;
        bool named = t.IsWeekday(i - 1) || t.Kind(i - 1) is TimeWordKind.Step or TimeWordKind.DayWord || t.Is(i - 1, "the");
        return led && (!t.IsCapitalized(i + 1) || t.IsWeekday(i + 1) || named || !t.SameSentence(i, i + 1))
            ? new(i, i + 1, new(ExpressionKind.TimeOfDay) { Part = PartCode(t.Value(i)), Mod = middle ? TimexMod.Mid : TimexMod.None, Unit = TimeGranularity.PartOfDay })
            : null;
    }

    /// <summary>"afternoon seven p.m.": an hour that the part of day leads.</summary>
    private static bool IsTimed(TimeTokens t, int i) => t.Kind(i) is TimeWordKind.Number or TimeWordKind.Digits && (t.Kind(i + 1) == TimeWordKind.Meridiem || ClockReading.Of(t.Lower(i)) is { Meridiem: >= 0 } || t.Lower(i).Contains(':', StringComparison.Ordinal));

    private static TimeParse? ReadDigits(TimeTokens t, int i)
    {
        string token = t.Lower(i);
        if ((ClockReading.Of(token) ?? ClockReading.OfThreeDigits(token, t.Kind(i + 1) == TimeWordKind.Meridiem)) is not { } reading)
        {
            return Compounds.ReadClocks(t, i);
        }

        int end = i + 1;
        if (reading.Meridiem < 0 && SpokenClock.Meridiem(t, end, out int afterMeridiem) is >= 0 and var meridiem)
        {
            (reading, end) = (reading with { Meridiem = meridiem }, afterMeridiem);
        }

        if (reading is { Meridiem: < 0, HasMinutes: false })
        {
            return t.Kind(end) == TimeWordKind.Clock && reading.Hour <= 24 ? WithZone(t, i, end + 1, reading.Hour * 60)
                : reading.Hour == 12 && t.Kind(end) == TimeWordKind.ClockWord ? WithZone(t, i, end + 1, t.Value(end))
                : null;
        }

        if (reading.MinuteOfDay < 0)
        {
            return null;
        }

        if (reading.Meridiem >= 0)
        {
            return WithSecond(WithZone(t, i, end, reading.MinuteOfDay), reading);
        }

        end += t.Is(end, "hours") ? 1 : 0;
        TimeParse parse = WithZone(t, i, end, reading.MinuteOfDay);
        bool zoned = parse.Expression.Zone is not null || parse.End > end;
        bool colon = token.Contains(':', StringComparison.Ordinal);
        return (zoned || (colon && (t.IsAny(i - 1, ClockLead) || t.StartsSentence(i) || IsDated(t, i) || IsAdverbial(t, i, token)))) && !(t.Is(i - 1, "in") && !zoned) ? WithSecond(parse, reading) : null;
    }

    private static TimeParse WithSecond(TimeParse parse, ClockReading reading) =>
        reading.Second == 0 ? parse : parse with { Expression = parse.Expression with { Second = reading.Second } };

    /// <summary>"back 12:34": four digits or more after an adverb that measures nothing.</summary>
    private static bool IsAdverbial(TimeTokens t, int i, string token) => token.Length >= 5 && token[2] == ':' && i > 0 && t.Text.Classes[i - 1] == WordClass.Adverb && !t.IsAny(i - 1, Measures) && Clause.EndsBefore(t, i + 1);

    /// <summary>Whether a date stands right before: "18 March 22:21".</summary>
    private static bool IsDated(TimeTokens t, int i) => t.IsMonth(i - 1) || t.Year(i - 1) > 0 || t.IsWeekday(i - 1) || t.Kind(i - 1) is TimeWordKind.DayWord || NumericDate.TryReadIso(t.Lower(i - 1), out _, out _, out _)
        || t.IsWeekday(i + 1) || t.Kind(i + 1) is TimeWordKind.DayWord || (t.Lower(i + 1) is "on" or "," && (t.IsWeekday(i + 2) || t.IsMonth(i + 2) || NumericDate.TryReadIso(t.Lower(i + 2), out _, out _, out _)))
        || NumericDate.TryRead(t.Lower(i - 1), out _, out _, out _) || (t.IsMonth(i - 2) && (t.Digits(i - 1) is > 0 and < 32 || t.Ordinal(i - 1) is > 0 and < 32)) || (t.IsMonth(i - 3) && t.Ordinal(i - 2, out int day) is > 0 and < 32 && day == i) || t.Kind(i - 1) is TimeWordKind.Part;

    /// <summary>The time of day from <paramref name="first"/> on, with the zone that follows at <paramref name="end"/>.</summary>
    public static TimeParse WithZone(TimeTokens t, int first, int end, int minute)
    {
        string? zone = null;
        int at = t.Is(end, "(") ? end + 1 : end;
        if (t.Is(at, "local") && t.Is(at + 1, "time"))
        {
            end = at + 2;
        }
        else if (at < t.Count && t.SameSentence(first, at) && t.IsCapitalized(at) && Zones.MatchAt(t.Text, at, out string? name) is var length and > 0)
        {
            bool time = t.Is(at + length, "time");
            ReadOnlySpan<char> raw = t.Text.Raw(at);
            bool code = length == 1 && raw.Length <= 4 && raw.IndexOfAnyInRange('a', 'z') < 0;
            bool region = name is "eastern" or "central" or "mountain" or "pacific";
            if ((time || code || region) && Zones.TryGet(name!, out zone))
            {
                end = at + length + (time ? 1 : 0);
                end += at > first && t.Is(at - 1, "(") && t.Is(end, ")") ? 1 : 0;
            }
        }

        return new(first, end, new(ExpressionKind.TimeOfDay) { Minute = minute, Zone = zone, Unit = TimeGranularity.Minute });
    }
}
