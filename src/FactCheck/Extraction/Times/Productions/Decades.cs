using System.Globalization;

using FactCheck.Values;

namespace FactCheck.Extraction.Times.Productions;

/// <summary>Decades: "the 1990s", "the '80s", "the seventies", "the nineteen seventies", "the 1970's".</summary>
internal static class Decades
{
    private static readonly WordSet Weather = new("temperature temperatures highs high lows low degrees upper mid lower mph wind winds gusts reaching");
    private static readonly WordSet Ages = new("his her their my our your late early mid in");

    public static TimeParse? Read(TimeTokens t, int i)
    {
        switch (t.Kind(i))
        {
            case TimeWordKind.Digits:
                return ReadDigits(t, i);
            case TimeWordKind.DecadeWord when t.Is(i - 1, "the") && !t.Is(i + 1, "and") && IsDecade(t, i - 1):
                return Make(i, i + 1, (t.Value(i) == 0 ? 200 : 190) + (t.Value(i) / 10));
            case TimeWordKind.Number when t.Value(i) == 2 && t.Is(i + 1, "thousands") && t.Is(i - 1, "the"):
                return Make(i, i + 2, 200);
            case TimeWordKind.Number when t.Value(i) == 2 && t.Is(i + 1, "thousand") && t.Is(i + 2, "and") && Tenth(t.Lower(i + 3)) is > 0 and var tenth:
                return Make(i, i + 4, 200 + tenth);
            case TimeWordKind.Tens when t.Is(i, "twenty") && t.Is(i - 1, "the") && Tenth(t.Lower(i + 1)) is > 0 and var tenth:
                return Make(i, i + 2, 200 + tenth);
            case TimeWordKind.Hyphenated when t.Lower(i).StartsWith("twenty-", StringComparison.Ordinal) && t.Is(i - 1, "the") && Tenth(t.Lower(i)[7..]) is > 0 and var tenth:
                return Make(i, i + 1, 200 + tenth);
            case TimeWordKind.Number when t.Value(i) is 18 or 19 && t.Kind(i + 1) == TimeWordKind.DecadeWord:
                return Make(i, i + 2, (t.Value(i) * 10) + (t.Value(i + 1) / 10));
            default:
                return null;
        }
    }

    private static TimeParse? ReadDigits(TimeTokens t, int i)
    {
        ReadOnlySpan<char> lower = t.Lower(i);
        int end = lower.EndsWith("'s") ? 2 : lower[^1] == 's' ? 1 : 0;
        int start = lower[0] == '\'' ? 1 : 0;
        int after = i + 1;
        if (end == 0 && t.Is(after, "'s") && t.Is(i - 1, "the") && (lower.Length is 4 or 2))
        {
            after++;
        }
        else if (end == 0)
        {
            return null;
        }

        if (!int.TryParse(lower[start..^end], NumberStyles.None, CultureInfo.InvariantCulture, out int year) || year % 10 != 0)
        {
            return null;
        }

        switch (lower.Length - start - end)
        {
            case 4:
                return year is >= 1500 and <= 2090 ? Make(i, after, year / 10) : null;
            case 2:
                return start == 1 || (t.Is(i - 1, "the") && IsDecade(t, i - 1)) ? Make(i, after, (year < 20 ? 200 : 190) + (year / 10)) : null;
            default:
                return null;
        }
    }

    /// <summary>The number of "tens", "twenties" and "thirties" in the names of this century's decades, or 0.</summary>
    private static int Tenth(string word) => word switch { "tens" => 1, "twenties" => 2, "thirties" => 3, _ => 0 };

    /// <summary>"the 70s" is a decade unless somebody is in them or the weather is; <paramref name="i"/> is where the words begin.</summary>
    private static bool IsDecade(TimeTokens t, int i)
    {
        if (t.IsAny(i - 1, Ages) && !t.Is(i - 1, "in"))
        {
            return false;
        }

        for (int back = i - 1; back >= i - 7 && t.SameSentence(back, i); back--)
        {
            if (t.IsAny(back, Weather))
            {
                return false;
            }
        }

        return true;
    }

    private static TimeParse Make(int first, int end, int decade) => new(first, end, new(ExpressionKind.Calendar) { Index = decade, Unit = TimeGranularity.Decade });
}
