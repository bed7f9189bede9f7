using System.Globalization;

using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <summary>A number, or two that span a range, as far as the text writes them.</summary>
/// <param name="Low">The number, or the lower one.</param>
/// <param name="High">The upper one of a range; otherwise <see langword="null"/>.</param>
/// <param name="Next">The token after it.</param>
/// <param name="IsVague">Whether it is a word such as "dozens".</param>
/// <param name="IsRounded">Whether it is told in dozens: "a dozen" may be 13.</param>
internal readonly record struct Amount(double Low, double? High, int Next, bool IsVague = false, bool IsRounded = false)
{
    public Bounds ToBounds(Hedge hedge)
    {
        if (High is { } high)
        {
            return Bounds.Between(Low, high);
        }

        if (hedge is Hedge.None && IsRounded)
        {
            return Bounds.Hedged(Low, Hedge.About);
        }

        return Bounds.Hedged(Low, IsVague && hedge is Hedge.None or Hedge.About ? Hedge.Vague : hedge);
    }
}

/// <summary>Reads amounts: "1.2 million", "50 to 60", "50–60", "two or three", "between 50 and 60".</summary>
internal static class AmountReader
{
    /// <summary>Reads the amount at <paramref name="token"/>; ordinals and shares of one are none.</summary>
    public static Amount? Read(SentenceScan scan, int token)
    {
        if (!scan.Holds(token))
        {
            return null;
        }

        if (scan.Word(token) is "between" && ReadOne(scan, token + 1) is { } low && scan.Word(low.Next) is "and" && ReadOne(scan, low.Next + 1) is { } high)
        {
            return Join(low, high);
        }

        if (ReadHyphenated(scan, token) is { } hyphenated)
        {
            return hyphenated;
        }

        return ReadOne(scan, token) is { } one ? ReadOn(scan, token, one) : null;
    }

    /// <summary>Joins two amounts into a range, or returns the first when they are none: a range rises.</summary>
    public static Amount? Join(Amount low, Amount high)
    {
        double least = low.Low;
        for (bool shared = least is > 0 and < 1000; shared && least * 1000 <= high.Low;)
        {
            least *= 1000; // "5 to 10 million"
        }

        return least < high.Low && !low.IsVague && !high.IsVague ? new(least, high.Low, high.Next) : null;
    }

    public static Amount? ReadOne(SentenceScan scan, int token) =>
        scan.Holds(token) && Numerals.TryRead(scan.Text, token, out NumeralReading reading) && !reading.IsOrdinal && !reading.IsFraction
            ? new(reading.Value, null, reading.Range.End, reading.IsVague, scan.Word(reading.Range.End - 1) is "dozen")
            : null;

    private static Amount ReadOn(SentenceScan scan, int token, Amount low)
    {
        string joint = scan.Word(low.Next);
        bool joins = joint is "to" or "-" or "–" or "or" && scan.Word(token - 1) is not "from";
        if (!joins || scan.IsTimed(low.Next + 1) || ReadOne(scan, low.Next + 1) is not { } high)
        {
            return low;
        }

        return joint is "or" && high.Low > low.Low * 3 ? low : Join(low, high) ?? low;
    }

    /// <summary>"50-60" as one token.</summary>
    private static Amount? ReadHyphenated(SentenceScan scan, int token)
    {
        ReadOnlySpan<char> word = scan.Word(token);
        int hyphen = word.IndexOfAny('-', '–');
        return hyphen > 0
            && double.TryParse(word[..hyphen], NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out double low)
            && double.TryParse(word[(hyphen + 1)..], NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out double high)
            && low < high
            ? new(low, high, token + 1)
            : null;
    }
}
