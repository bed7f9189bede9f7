namespace FactCheck.Extraction.Names;

/// <summary>Finds names of places by the words that they are made of ("Harris County", "Lake Travis", "Oak Avenue") and street addresses.</summary>
internal static class PlaceReader
{
    /// <summary>The token after the place that begins at <paramref name="first"/> inside a capitalised run; <paramref name="first"/> when none does.</summary>
    public static int EndAt(NameTokens tokens, int first, int runEnd)
    {
        if (first + 1 >= runEnd)
        {
            return first;
        }

        if (tokens.Has(first, WordTraits.PlaceOpener) && !tokens.Has(first + 1, WordTraits.PlaceHead | WordTraits.Small | WordTraits.Calendar | WordTraits.Demonym | WordTraits.OrganisationHead) && IsWord(tokens, first + 1))
        {
            return first + 2;
        }

        int found = first;
        for (int i = first + 1; i < runEnd && i < first + 5; i++)
        {
            if (!IsWord(tokens, i - 1))
            {
                break;
            }

            if (tokens.Has(i, WordTraits.PlaceHead))
            {
                found = i + 1;
            }
        }

        return found > first && IsPersonRather(tokens, first, found) ? first : found;
    }

    /// <summary>
    /// The tokens of a street address that begins at a number: "438 E. Main Street", "2900 block of Oak Ave"; 0 when there is none.
    /// </summary>
    public static int AddressLength(NameTokens tokens, int first, int end)
    {
        if (!char.IsAsciiDigit(tokens.Text.Raw(first)[0]) || tokens.Text.Raw(first).IndexOfAnyExceptInRange('0', '9') > 0)
        {
            return 0;
        }

        int at = first + 1;
        bool isBlock = at + 1 < end && tokens.Is(at, "block") && tokens.Is(at + 1, "of");
        if (isBlock)
        {
            at += 2;
        }

        int start = at;
        int found = 0;
        for (; at < end && at < start + 6; at++)
        {
            bool isOrdinal = char.IsAsciiDigit(tokens.Text.Raw(at)[0]) && tokens.Text.Raw(at).IndexOfAnyInRange('a', 'z') > 0;
            if (!isOrdinal && (!tokens.IsCapital(at) || tokens.Has(at, WordTraits.Calendar)))
            {
                break;
            }

            if (at > start && tokens.Has(at, WordTraits.StreetHead))
            {
                found = at + 1;
            }
        }

        if (found == 0 && isBlock && at > start)
        {
            found = at;
        }

        return found > 0 ? found - first : 0;
    }

    private static bool IsWord(NameTokens tokens, int token) => char.IsLetter(tokens.Text.Raw(token)[0]);

    // "Anita Hill", "Jeff Bridges": a first name and one more word is a person, unless the word only ever ends the name of a street or county.
    private static bool IsPersonRather(NameTokens tokens, int first, int end)
    {
        int head = end - 1;
        if (end - first != 2 || !tokens.Has(first, WordTraits.GivenName))
        {
            return false;
        }

        return tokens.Folded(head) is not ("county" or "street" or "avenue" or "ave" or "ave." or "road" or "boulevard" or "island" or "islands" or "river" or "airport" or "bridge" or "drive"
            or "highway" or "parkway" or "beach" or "city" or "square" or "township" or "parish" or "st." or "rd." or "blvd" or "blvd." or "lane" or "heights" or "creek" or "valley");
    }
}
