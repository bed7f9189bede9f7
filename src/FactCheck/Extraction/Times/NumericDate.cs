namespace FactCheck.Extraction.Times;

/// <summary>Reads dates of digits only.</summary>
internal static class NumericDate
{
    /// <summary>Reads <c>3/17/2025</c>, <c>17/03/25</c>, <c>3-17-2025</c> and <c>17.03.2025</c>, in the order in which the numbers stand.</summary>
    public static bool TryRead(string token, out int first, out int second, out int year)
    {
        first = second = year = 0;
        if (token.Length is < 6 or > 10 || !char.IsAsciiDigit(token[0]))
        {
            return false;
        }

        char mark = token.AsSpan().IndexOf('/') > 0 ? '/' : token.AsSpan().IndexOf('-') > 0 ? '-' : '.';
        int a = token.AsSpan().IndexOf(mark);
        int b = a < 0 ? -1 : token.AsSpan(a + 1).IndexOf(mark) + a + 1;
        if (a is < 1 or > 2 || b <= a + 1 || b - a > 3)
        {
            return false;
        }

        ReadOnlySpan<char> last = token.AsSpan(b + 1);
        if (!Number(token.AsSpan(0, a), out first) || !Number(token.AsSpan(a + 1, b - a - 1), out second) || !Number(last, out year))
        {
            return false;
        }

        // Two digits of a year are read as this side of 2040; dots need four, because version numbers look the same.
        if (last.Length == 2 && mark == '/')
        {
            year += year < 40 ? 2000 : 1900;
        }

        return year is >= 1000 and <= 2100 && first is > 0 and <= 31 && second is > 0 and <= 31 && (first <= 12 || second <= 12);
    }

    /// <summary>Reads <c>2025-03-17</c> and <c>2025/03/17</c>; the day may be impossible for its month.</summary>
    public static bool TryReadIso(string token, out int year, out int month, out int day)
    {
        year = month = day = 0;
        if (token.Length is < 8 or > 10 || token[4] is not ('-' or '/' or '.'))
        {
            return false;
        }

        int mark = token.IndexOf(token[4], 5);
        return mark is 6 or 7 && token.Length - mark is 2 or 3 && (token[4] != '.' || token.Length > 8)
            && Number(token.AsSpan(0, 4), out year) && Number(token.AsSpan(5, mark - 5), out month) && Number(token.AsSpan(mark + 1), out day)
            && year is >= 1000 and <= 2100 && month is > 0 and <= 19 && day is > 0 and <= 31;
    }

    private static bool Number(ReadOnlySpan<char> digits, out int value)
    {
        value = 0;
        foreach (char c in digits)
        {
            if (!char.IsAsciiDigit(c) || digits.Length > 4)
            {
                return false;
            }

            value = (value * 10) + (c - '0');
        }

        return digits.Length > 0;
    }
}
