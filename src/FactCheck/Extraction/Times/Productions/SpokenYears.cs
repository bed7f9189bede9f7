namespace FactCheck.Extraction.Times.Productions;

/// <summary>Years in words: "nineteen ninety-six", "nineteen oh one", "two thousand and eighteen", "twenty twenty-five".</summary>
internal static class SpokenYears
{
    /// <summary>The year at <paramref name="i"/>, or -1, and the token after it.</summary>
    public static int Read(TimeTokens t, int i, out int end)
    {
        end = i;
        int century = t.Kind(i) is TimeWordKind.Number or TimeWordKind.Tens ? t.Value(i) : 0;
        if (century == 2 && t.Is(i + 1, "thousand"))
        {
            int at = t.Is(i + 2, "and") ? i + 3 : i + 2;
            bool rest = Below100(t, at, out int after) is > 0 and var years;
            end = rest ? after : i + 2;
            return 2000 + (rest ? Below100(t, at, out _) : 0);
        }

        if (century is not (18 or 19 or 20))
        {
            return -1;
        }

        int small = t.Lower(i + 1) is "oh" or "zero" or "o" ? (t.Kind(i + 2) == TimeWordKind.Number && t.Value(i + 2) < 10 ? t.Value(i + 2) : -1) : Below100(t, i + 1, out end);
        if (t.Lower(i + 1) is "oh" or "zero" or "o")
        {
            end = i + 3;
        }

        // "twenty five" is a number; "twenty ten" and "twenty twenty" are years.
        return small is < 0 or (< 10 and > 0) && t.Lower(i + 1) is not ("oh" or "zero" or "o") || (century == 20 && small is < 10 or > 39) ? -1 : (century * 100) + small;
    }

    /// <summary>"seventeen hundred thirty-three", where only a year can stand.</summary>
    public static int ReadHundreds(TimeTokens t, int i, out int end)
    {
        end = i + 1;
        if (t.Kind(i) != TimeWordKind.Number || t.Value(i) is < 11 or > 19 || !t.Is(i + 1, "hundred"))
        {
            return -1;
        }

        int rest = Below100(t, t.Is(i + 2, "and") ? i + 3 : i + 2, out int after);
        bool year = rest > 0 && Clause.EndsBefore(t, after);
        end = year ? after : i + 1;
        return year ? (t.Value(i) * 100) + rest : -1;
    }

    private static int Below100(TimeTokens t, int i, out int end)
    {
        end = i + 1;
        return t.Kind(i) is TimeWordKind.Number or TimeWordKind.Tens or TimeWordKind.Hyphenated && Numbers.ReadPlain(t, i) is { Value: > 0 and < 100 } number && number.Value % 1 == 0
            ? ((end = number.End) > 0 ? (int)number.Value : -1)
            : -1;
    }
}
