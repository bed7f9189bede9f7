namespace FactCheck.Extraction.Quantities;

/// <summary>Tells whether a number without a noun is a toll, a part of those counted before, or the whole that a part is of.</summary>
internal static class TollReader
{
    /// <summary>"the death toll has risen to 12", but not the 10 of "rose from 10 to 12".</summary>
    public static string? Read(SentenceScan scan, int token)
    {
        if (scan.Word(token - 1) is "from")
        {
            return null;
        }

        for (int back = token - 1; back >= scan.First && back > token - 10; back--)
        {
            if (scan.Word(back) is "toll")
            {
                return "killed";
            }

            if (scan.Word(back) is "to" && NumberOf(scan, back) is { } role)
            {
                return role;
            }

            bool leads = scan.Word(back) is "to" or "at" or "of" or "is" or "was" or "has" or "had" or "now" or "from" or "by" or "reached" or "hit" or "stands" or "stood"
                or "rose" or "rises" or "risen" or "climbed" or "climbs" or "jumped" or "rising" or "climbing" or "increased" or "grew" or "up" or "in" or "the"
                or "been" or "revised" or "put" || scan.IsNumber(back) || scan.IsTimed(back);
            if (!leads)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"the number of people killed in the flood rose to nine", "brings the number of injured there to two".</summary>
    private static string? NumberOf(SentenceScan scan, int to)
    {
        string? role = null;
        for (int back = to - 1; back > scan.First && back > to - 16; back--)
        {
            if (scan.Word(back) is "," or ";" or ":" or "from" or "to")
            {
                return null;
            }

            if (RoleLexicon.At(scan, back) is { } word && (word.Allows('p') || word.Allows('a') || word.Allows('n')))
            {
                role = word.Role;
            }
            else if (scan.Word(back) is "number" && scan.Word(back + 1) is "of")
            {
                return role;
            }
        }

        return null;
    }

    /// <summary>"two of the four were found dead": the four are not those who were.</summary>
    public static bool IsWhole(SentenceScan scan, int token) => scan.Word(token - 1) is "the" or "those" or "these" && scan.Word(token - 2) is "of";

    /// <summary>"…, including two children": some of those counted before.</summary>
    public static bool IsSubset(SentenceScan scan, int token)
    {
        int before = scan.Word(token - 1) is "the" ? token - 2 : token - 1;
        return scan.Word(before) is "including" or "includes" or "included" or "include" or "among" or "them" or "besides";
    }
}
