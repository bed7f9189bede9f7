namespace FactCheck.Knowledge;

/// <summary>
/// The title in the label of a position, which on Wikidata names the country or organisation too: "President of the French Republic", "NATO Secretary General", "French Minister of
/// Defence".
/// </summary>
internal static class ImportedTitle
{
    private static readonly string[] Prepositions = [" of the ", " of ", " for the ", " for ", " to the ", " to "];

    public static string Of(string position, string organisation, TenureTable table)
    {
        string lower = position.ToLowerInvariant();
        if (organisation.Length == 0)
        {
            return lower;
        }

        foreach (string preposition in Prepositions)
        {
            for (int at = lower.LastIndexOf(preposition, StringComparison.Ordinal); at > 0; at = at > 0 ? lower.LastIndexOf(preposition, at - 1, StringComparison.Ordinal) : -1)
            {
                if (AreOne(position[(at + preposition.Length)..], organisation, table))
                {
                    return lower[..at];
                }
            }
        }

        for (int space = lower.LastIndexOf(' '); space > 0; space = lower.LastIndexOf(' ', space - 1))
        {
            if (AreOne(position[..space], organisation, table))
            {
                return lower[(space + 1)..];
            }
        }

        return lower;
    }

    private static bool AreOne(string words, string organisation, TenureTable table) =>
        string.Equals(NameFolding.Fold(words), NameFolding.Fold(organisation), StringComparison.Ordinal)
        || (table.FindJurisdiction(words) is { } place && ReferenceEquals(place, table.FindJurisdiction(organisation)));
}
