using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Times.Productions;

/// <summary>Dates of digits only: "2025-03-17", "3/17/2025", "17.03.2025".</summary>
internal static class NumericDates
{
    public static TimeParse? Read(TimeTokens t, int i)
    {
        string token = t.Lower(i);
        if (token.Length < 6)
        {
            return null;
        }

        if (token.Length is >= 16 and <= 25 && token[10] == 't')
        {
            return ReadMoment(i, token);
        }

        if (NumericDate.TryReadIso(token, out int year, out int month, out int day))
        {
            return Make(i, new(year, month, day), TimeGranularity.Day);
        }

        if (!NumericDate.TryRead(token, out int first, out int second, out year))
        {
            return null;
        }

        bool? dayFirst = first > 12 ? true : second > 12 ? false : first == second ? true : token.Contains('.', StringComparison.Ordinal) ? true : t.DayComesFirst;
        PartialDate date = dayFirst switch
        {
            true => new(year, second, first),
            false => new(year, first, second),
            null => new(year, null, null),
        };
        return Make(i, date, dayFirst is null ? TimeGranularity.Year : TimeGranularity.Day);
    }

    /// <summary>ISO 8601 with a time: "2016-12-16T12:23:59".</summary>
    private static TimeParse? ReadMoment(int i, string token)
    {
        int end = token.AsSpan(11).IndexOfAny('z', '+', '.');
        ReadOnlySpan<char> clock = end < 0 ? token.AsSpan(11) : token.AsSpan(11, end);
        return NumericDate.TryReadIso(token[..10], out int year, out int month, out int day) && ClockReading.Of(clock) is { MinuteOfDay: >= 0 and var minute } reading
            ? new(i, i + 1, new(ExpressionKind.Calendar) { Date = new(year, month, day), Minute = minute, Second = reading.Second, Zone = token[^1] == 'z' ? "UTC" : null, DateTokens = new TokenRange(i, i + 1) })
            : null;
    }

    private static TimeParse Make(int i, PartialDate date, TimeGranularity unit) =>
        new(i, i + 1, new(ExpressionKind.Calendar) { Date = date, Unit = unit, DateTokens = new TokenRange(i, i + 1) });
}
