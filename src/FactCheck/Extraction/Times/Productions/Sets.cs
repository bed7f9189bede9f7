using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Times.Productions;

/// <summary>Recurring times: "every Tuesday", "each year", "daily", "twice a week", "Mondays".</summary>
internal static class Sets
{
    public static TimeParse? Read(TimeTokens t, int i)
    {
        switch (t.Kind(i))
        {
            case TimeWordKind.Set:
                return IsAdjective(t, i) || Lengths.IsCounted(t, i) || (t.IsCapitalized(i) && !t.StartsSentence(i)) ? null : new(i, i + 1, Of(Timescale.LengthValue(Every(t, i), UnitOf(t, i)), UnitOf(t, i)));
            case TimeWordKind.Weekday when t.Kind(i + 1) == TimeWordKind.Parts:
                return new(i, i + 2, Of("XXXX-WXX-" + IsoDay(t.Value(i)) + "T" + Clock.PartCode(t.Value(i + 1)), TimeGranularity.PartOfDay));
            case TimeWordKind.Weekdays:
                return !t.IsCapitalized(i + 1) || !t.SameSentence(i, i + 1) ? new(i, i + 1, Of("XXXX-WXX-" + IsoDay(t.Value(i)), TimeGranularity.Day)) : null;
            case TimeWordKind.Parts when t.Lower(i - 1) is "the" && t.Lower(i - 2) is "in" or "during" || t.Is(i - 1, "on") || StandsAlone(t, i):
                return new(i, i + 1, Of("XXXX-XX-XXT" + Clock.PartCode(t.Value(i)), TimeGranularity.PartOfDay));
            case TimeWordKind.Units when t.Is(i, "weekends") && (t.Lower(i - 1) is "on" or "at" or "during" || StandsAlone(t, i)):
                return new(i, i + 1, Of("XXXX-WXX-WE", TimeGranularity.Weekend));
            case TimeWordKind.Each:
                return ReadEach(t, i);
            case TimeWordKind.Times:
                return ReadPer(t, i, i + 1);
            case TimeWordKind.Digits or TimeWordKind.Number:
                return Numbers.ReadPlain(t, i) is { } number && t.Is(number.End, "times") ? ReadPer(t, i, number.End + 1) : null;
            default:
                return null;
        }
    }

    /// <summary>The words of sets count in units, and above 100 in several: 206 is every second week.</summary>
    private static int Every(TimeTokens t, int i) => Math.Max(1, t.Value(i) / 100);

    private static TimeGranularity UnitOf(TimeTokens t, int i) => (TimeGranularity)(t.Value(i) % 100);

    /// <summary>"He works nights", "open weekends": an adverb, with nothing that makes it a thing counted or described.</summary>
    private static bool StandsAlone(TimeTokens t, int i) => i > 0 && t.SameSentence(i - 1, i) && Clause.EndsBefore(t, i + 1) && !t.Is(i + 1, "of") && !t.Is(i + 1, "'s") && !t.IsCapitalized(i)
        && (t.Text.Classes[i - 1] is WordClass.Verb or WordClass.Adverb || t.Lower(i - 1) is "out" or "open" or "closed" or "available") && t.Lower(i - 1) is not ("most" or "many" or "few" or "some");

    /// <summary>"the quarterly dividend", "a yearly budget": which one, not how often.</summary>
    private static bool IsAdjective(TimeTokens t, int i) => (t.IsCapitalized(i + 1) && t.SameSentence(i, i + 1)) || (UnitOf(t, i) >= TimeGranularity.Month || t.Is(i, "everyday")) && !Clause.EndsBefore(t, i + 1) && !IsClock(t, i + 1);

    private static bool IsClock(TimeTokens t, int i) => t.Kind(i) == TimeWordKind.Digits && (ClockReading.Of(t.Lower(i)) is { Meridiem: >= 0 } || t.Kind(i + 1) == TimeWordKind.Meridiem);

    private static TimeParse? ReadEach(TimeTokens t, int i)
    {
        int at = i + 1;
        if (t.Is(at, "other"))
        {
            return ReadOther(t, i, at + 1);
        }

        string value;
        TimeGranularity unit = TimeGranularity.Day;
        if (t.Kind(at) == TimeWordKind.Unit)
        {
            unit = (TimeGranularity)t.Value(at);
            value = "P" + (unit is TimeGranularity.Second or TimeGranularity.Minute or TimeGranularity.Hour ? "T1" : "1") + Timescale.Letter(unit);
        }
        else if (t.Kind(at) == TimeWordKind.Weekday)
        {
            value = "XXXX-WXX-" + IsoDay(t.Value(at));
            if (t.Kind(at + 1) == TimeWordKind.Part)
            {
                value += "T" + Clock.PartCode(t.Value(++at));
            }
        }
        else if (t.Kind(at) == TimeWordKind.Month && t.IsCapitalized(at))
        {
            value = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"XXXX-{t.Value(at):D2}");
        }
        else if (t.Kind(at) == TimeWordKind.Season)
        {
            value = "XXXX-" + Timescale.SeasonCode(t.Value(at));
        }
        else if (t.Kind(at) == TimeWordKind.Part)
        {
            value = "XXXX-XX-XXT" + Clock.PartCode(t.Value(at));
        }
        else
        {
            return Numbers.ReadPlain(t, at) is { } number && t.Unit(number.End) is not null
                ? new(i, number.End + 1, Of(Timescale.LengthValue(number.Value, (TimeGranularity)t.Value(number.End)), (TimeGranularity)t.Value(number.End)))
                : null;
        }

        return new(i, at + 1, Of(value, unit));
    }

    /// <summary>"every other Friday", "every other week".</summary>
    private static TimeParse? ReadOther(TimeTokens t, int i, int at) => t.Kind(at) switch
    {
        TimeWordKind.Unit => new(i, at + 1, Of(Timescale.LengthValue(2, (TimeGranularity)t.Value(at)), (TimeGranularity)t.Value(at))),
        TimeWordKind.Weekday => new(i, at + 1, Of("XXXX-WXX-" + IsoDay(t.Value(at)), TimeGranularity.Day)),
        _ => null,
    };

    private static TimeParse? ReadPer(TimeTokens t, int first, int at)
    {
        int unit = t.Lower(at) is "a" or "an" or "per" or "each" or "every" ? at + 1 : -1;
        return unit > 0 && t.Kind(unit) == TimeWordKind.Unit && t.SameSentence(first, unit)
            ? new(first, unit + 1, Of(Timescale.LengthValue(1, (TimeGranularity)t.Value(unit)), (TimeGranularity)t.Value(unit)))
            : t.Is(at, "daily") || t.Is(at, "weekly") ? new(first, at + 1, Of("P1" + Timescale.Letter((TimeGranularity)t.Value(at)), TimeGranularity.Day)) : null;
    }

    private static char IsoDay(int sundayBased) => (char)('0' + (sundayBased == 0 ? 7 : sundayBased));

    private static TimeExpression Of(string value, TimeGranularity unit) => new(ExpressionKind.Set) { Value = value, Unit = unit };
}
