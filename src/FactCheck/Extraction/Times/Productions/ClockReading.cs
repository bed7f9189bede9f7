using System.Globalization;

using FactCheck.Values;

namespace FactCheck.Extraction.Times.Productions;

/// <summary>What one token says of a time of day.</summary>
/// <param name="Hour">The hour as written.</param>
/// <param name="Minute">The minutes, 0 when none are written.</param>
/// <param name="Meridiem">12 after noon, 0 before, -1 when the token does not say.</param>
/// <param name="HasMinutes">Whether minutes are written.</param>
internal readonly record struct ClockReading(int Hour, int Minute, int Meridiem, bool HasMinutes)
{
    /// <summary>The seconds, 0 when none are written.</summary>
    public int Second { get; init; }

    /// <summary>Reads <c>12:40</c>, <c>5pm</c>, <c>5.30pm</c>, <c>0800</c>, <c>340pm</c>, <c>10:35:20</c>.</summary>
    public static ClockReading? Of(ReadOnlySpan<char> token)
    {
        int meridiem = -1;
        ReadOnlySpan<char> rest = token;
        if (rest.Length > 2 && rest[^1] == 'm' && rest[^2] is 'a' or 'p')
        {
            meridiem = rest[^2] == 'p' ? 12 : 0;
            rest = rest[..^2];
        }
        else if (rest.Length > 4 && rest.EndsWith(".m.") && rest[^4] is 'a' or 'p')
        {
            meridiem = rest[^4] == 'p' ? 12 : 0;
            rest = rest[..^4];
        }

        int mark = rest.IndexOfAny(':', '.');
        if (mark > 0)
        {
            ReadOnlySpan<char> minutes = rest[(mark + 1)..];
            int second = 0;
            if (minutes.Length == 5 && minutes[2] == ':' && Parse(minutes[3..], out second))
            {
                minutes = minutes[..2];
            }

            return mark <= 2 && minutes.Length == 2 && Parse(rest[..mark], out int hour) && Parse(minutes, out int minute) ? new(hour, minute, meridiem, true) { Second = Math.Min(second, 59) } : null;
        }

        if ((rest.Length == 4 || (rest.Length == 3 && meridiem >= 0)) && Parse(rest, out int both))
        {
            return new(both / 100, both % 100, meridiem, true);
        }

        return rest.Length is 1 or 2 && Parse(rest, out int plain) ? new(plain, 0, meridiem, false) : null;
    }

    /// <summary>Reads <c>340</c> before "p.m.".</summary>
    public static ClockReading? OfThreeDigits(ReadOnlySpan<char> token, bool isLed) =>
        isLed && token.Length == 3 && Parse(token, out int both) ? new(both / 100, both % 100, -1, true) : null;

    /// <summary>The minute of the day, or -1 when there is no such time.</summary>
    public int MinuteOfDay => Minute > 59 ? -1
        : Meridiem < 0 ? (Hour < 24 || (Hour == 24 && Minute == 0) ? (Hour * 60) + Minute : -1)
        : Hour is >= 1 and <= 12 || (Hour == 0 && HasMinutes) ? Hour12(Hour, Minute, Meridiem)
        : Hour is > 12 and < 24 && HasMinutes ? (Hour * 60) + Minute
        : -1;

    public static int Hour12(int hour, int minute, int meridiem) => (((hour % 12) + meridiem) * 60) + minute;

    private static bool Parse(ReadOnlySpan<char> digits, out int value) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
