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
/// <param name="IsFraction">Whether it is a share of one: "half".</param>
/// <param name="IsScaled">Whether it ends with a word or letter for thousands or more, "million", which a number before it may share.</param>
internal readonly record struct Amount(double Low, double? High, int Next, bool IsVague = false, bool IsRounded = false, bool IsFraction = false, bool IsScaled = false)
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

/// <summary>Reads amounts: "1.2 million", "-5", "50 to 60", "50–60", "two or three", "between 50 and 60".</summary>
internal static class AmountReader
{
    /// <summary>Reads the amount at <paramref name="token"/>; ordinals and shares of one are none.</summary>
    public static Amount? Read(SentenceScan scan, int token)
    {
        if (!scan.Has(token, WordTraits.Number))
        {
            return null;
        }

        string word = scan.Word(token);
        if (word is "between" && ReadOne(scan, token + 1) is { } low && scan.Word(low.Next) is "and" && ReadOne(scan, low.Next + 1) is { } high)
        {
            return Join(low, high);
        }

        if (word is "from")
        {
            return IsRanging(scan, token) && ReadOne(scan, token + 1) is { } from && scan.Word(from.Next) is "to" && ReadOne(scan, from.Next + 1) is { } to
                ? Join(from, to)
                : null;
        }

        if (char.IsAsciiDigit(word[0]) && ReadHyphenated(word, token) is { } hyphenated)
        {
            return hyphenated;
        }

        return ReadOne(scan, token) is { } one ? ReadOn(scan, token, one) : null;
    }

    /// <summary>Joins two amounts into a range, or returns <see langword="null"/> when they are none: a range rises.</summary>
    public static Amount? Join(Amount low, Amount high)
    {
        double least = low.Low;
        for (bool shared = high.IsScaled && least is > 0 and < 1000; shared && least * 1000 <= high.Low;)
        {
            least *= 1000; // "5 to 10 million"
        }

        return least < high.Low && !low.IsVague && !high.IsVague ? new(least, high.Low, high.Next) : null;
    }

    /// <summary>Reads one number with its sign; a share of one is none.</summary>
    public static Amount? ReadOne(SentenceScan scan, int token) => ReadNumber(scan, token) is { IsFraction: false } number ? number : null;

    /// <summary>Reads one number with its sign, shares of one among them.</summary>
    public static Amount? ReadNumber(SentenceScan scan, int token)
    {
        if (!scan.Has(token, WordTraits.Number))
        {
            return null;
        }

        bool minus = IsMinus(scan, token);
        return Numerals.TryRead(scan.Text, minus ? token + 1 : token, out NumeralReading reading) && !reading.IsOrdinal && !(minus && reading.IsVague)
            ? new(minus ? -reading.Value : reading.Value, null, reading.Range.End, reading.IsVague, scan.Word(reading.Range.End - 1) is "dozen", reading.IsFraction, reading.Value >= 1000 && char.IsAsciiLetter(scan.Word(reading.Range.End - 1)[^1]))
            : null;
    }

    /// <summary>Reads a share of one: "half", "two-thirds", "a quarter".</summary>
    public static Amount? ReadShare(SentenceScan scan, int token) =>
        scan.Has(token, WordTraits.Number) && Numerals.TryRead(scan.Text, token, out NumeralReading reading) && reading.IsFraction ? new(reading.Value, null, reading.Range.End, IsFraction: true) : null;

    /// <summary>
    /// "minus 5", "negative 5", "-5" with nothing before the dash that it could part from the number. A test that is negative says nothing of a number.
    /// </summary>
    private static bool IsMinus(SentenceScan scan, int token)
    {
        string word = scan.Word(token);
        if (word is "minus" or "negative")
        {
            return scan.Holds(token + 1) && !scan.IsNumber(token - 1) && !scan.Word(token - 1).StartsWith("test", StringComparison.Ordinal);
        }

        return IsMinusSign(scan, token);
    }

    /// <summary>A dash right before a number or sign and with nothing before it that it could part.</summary>
    public static bool IsMinusSign(SentenceScan scan, int token)
    {
        if (scan.Word(token) is not ("-" or "−" or "–") || !scan.Holds(token + 1))
        {
            return false;
        }

        int start = scan.Text.Spans[token].Start;
        bool free = start == 0 || char.IsWhiteSpace(scan.Text.Text[start - 1]) || scan.Text.Text[start - 1] is '(';
        return free && scan.Text.Spans[token].End == scan.Text.Spans[token + 1].Start && !scan.IsNumber(token - 1);
    }

    private static Amount ReadOn(SentenceScan scan, int token, Amount low)
    {
        string joint = scan.Word(low.Next);
        bool joins = joint is "to" or "-" or "–" or "or" or "through" or "~" && scan.Word(token - 1) is not "from";
        if (!joins || scan.IsTimed(low.Next + 1) || ReadOne(scan, low.Next + 1) is not { } high)
        {
            return low;
        }

        return joint is "or" && high.Low > low.Low * 3 ? low : Join(low, high) ?? low;
    }

    /// <summary>Whether "from" opens a range and no change: "ranging from 10 to 20", but not "rose from 10 to 20".</summary>
    private static bool IsRanging(SentenceScan scan, int token) =>
        scan.Word(token - 1) is "range" or "ranges" or "ranged" or "ranging" or "vary" or "varies" or "varied" or "varying" or "anywhere" or "is" or "are" or "was" or "were" or "of" or "has" or "have" or "had" or "with" or "takes" or "take" or "cost" or "costs";

    /// <summary>"50-60", "5k-20k" as one token.</summary>
    private static Amount? ReadHyphenated(string word, int token)
    {
        int hyphen = word.AsSpan().IndexOfAny('-', '–');
        return hyphen > 0 && TryParse(word.AsSpan(0, hyphen), out double low) && TryParse(word.AsSpan(hyphen + 1), out double high) && low < high ? new(low, high, token + 1) : null;
    }

    private static bool TryParse(ReadOnlySpan<char> text, out double value)
    {
        double scale = text is [.., 'k'] ? 1000 : 1;
        bool parsed = double.TryParse(scale > 1 ? text[..^1] : text, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
        value *= scale;
        return parsed;
    }
}
