namespace FactCheck.Extraction.Names;

/// <summary>
/// Finds names of organisations by the words that they are made of: "Houston Police Department", "University of Texas at Austin", "Sheriff's Office",
/// "Institute for the Study of War".
/// </summary>
internal static class OrganisationReader
{
    private const int MaxTokens = 12;

    /// <summary>The token after the organisation that begins at <paramref name="first"/>; <paramref name="first"/> when none does.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="first">Where it begins.</param>
    /// <param name="runEnd">The end of the capitalised run around it.</param>
    /// <param name="end">The end of the sentence.</param>
    public static int EndAt(NameTokens tokens, int first, int runEnd, int end)
    {
        int found = first;
        int limit = Math.Min(end, first + MaxTokens);
        int stop = Math.Min(runEnd, limit);
        for (int i = first; i < stop; i++)
        {
            WordTraits traits = tokens.Traits(i);
            if (i > first && BeginsPerson(tokens, first, i))
            {
                break;
            }

            if (i > first && (traits & WordTraits.OrganisationHead) != WordTraits.None)
            {
                found = i + 1;
            }

            if ((traits & WordTraits.OrganisationOpener) != WordTraits.None && OfTail(tokens, i, limit) is int tail && tail > found)
            {
                found = tail;
                break;
            }
        }

        if (stop == runEnd && PossessiveTail(tokens, first, runEnd, limit) is int possessive && possessive > found)
        {
            found = possessive;
        }

        return found > first && IsDemonymAlone(tokens, first, found) ? first : found;
    }

    // "Department of Health and Human Services", "Bank of England", "Institute for the Study of War".
    private static int OfTail(NameTokens tokens, int opener, int limit)
    {
        int at = opener + 1;
        int found = opener;
        while (at + 1 < limit && IsLink(tokens, opener, at, found > opener))
        {
            int next = at + 1;
            if (tokens.Is(next, "the") && next + 1 < limit)
            {
                next++;
            }

            if (!IsNameWord(tokens, next))
            {
                break;
            }

            while (next < limit && IsNameWord(tokens, next) && !tokens.Has(next, WordTraits.Calendar))
            {
                next++;
            }

            found = next;
            at = next;
        }

        return found;
    }

    private static bool IsLink(NameTokens tokens, int opener, int token, bool inTail)
    {
        string word = tokens.Text.Lower[token];
        if (word is "of")
        {
            return true;
        }

        if (word is "for")
        {
            return tokens.Folded(opener) is not ("league" or "bank" or "parliament" or "congress" or "court" or "house" or "church" or "party" or "museum" or "college" or "university");
        }

        // "and" and "at" join parts of one name only after its first part, and never two names of people or places.
        return inTail
            && (word is "&" or "and" ? !StartsOtherName(tokens, token + 1) : word is "at" or "," && word is "at" && tokens.IsCapital(token - 1));
    }

    private static bool StartsOtherName(NameTokens tokens, int token) =>
        token >= tokens.Count
        || tokens.Has(token, WordTraits.GivenName | WordTraits.Demonym)
        || tokens.Lexicon.Titles.MatchAt(tokens, token, tokens.Count, out _) > 0
        || tokens.Lexicon.Places.MatchAt(tokens, token, tokens.Count, out _) > 0
        || tokens.Lexicon.KnownOrganisations.MatchAt(tokens, token, tokens.Count, out _) > 0;

    // "Harris County Sheriff's Office", "St. Mary's Hospital": only after words that such names are made with, so that "Russia's Foreign Ministry" stays two.
    private static int PossessiveTail(NameTokens tokens, int first, int runEnd, int limit)
    {
        if (runEnd + 1 >= limit || !(tokens.Is(runEnd, "'s") || tokens.Is(runEnd, "'")) || !IsOwner(tokens, first, runEnd))
        {
            return first;
        }

        for (int i = runEnd + 1; i < limit && IsNameWord(tokens, i); i++)
        {
            if (tokens.Has(i, WordTraits.OrganisationHead))
            {
                int end = i + 1;
                return end < limit && tokens.IsCapital(end) && tokens.Has(end, WordTraits.OrganisationHead) ? end + 1 : end;
            }
        }

        return first;
    }

    private static bool IsOwner(NameTokens tokens, int first, int runEnd) =>
        tokens.Folded(runEnd - 1) is "sheriff" or "general" or "attorney" or "children" or "women" or "men" or "king" or "queen" or "workers" or "people" or "mayor"
            or "governor" or "coroner" or "examiner" or "veterans" or "prosecutor" or "teachers" or "farmers" or "officers" or "boys" or "girls" or "lloyd"
        || (runEnd - first >= 2 && tokens.Folded(runEnd - 2) is "st." or "st" or "saint");

    private static bool IsNameWord(NameTokens tokens, int token) => tokens.IsCapital(token) && char.IsLetter(tokens.Text.Raw(token)[0]);

    // A title inside a run begins a person: "Chicago Police Sgt. Bob Jones".
    private static bool BeginsPerson(NameTokens tokens, int first, int token) =>
        tokens.Folded(token) is "sgt." or "lt." or "capt." or "mr." or "mrs." or "ms." or "dr." or "rep." or "sen." or "gov." or "det." or "officer" or "chief" or "president"
            or "spokesman" or "spokeswoman" or "director" or "secretary" or "minister" or "leader" or "chairman" or "commissioner" or "superintendent" or "detective"
        && token > first;

    private static bool IsDemonymAlone(NameTokens tokens, int first, int end) =>
        end - first == 2 && tokens.Has(first, WordTraits.Demonym) && tokens.Folded(first + 1) is "forces" or "press" or "star" or "times";
}
