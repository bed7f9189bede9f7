namespace FactCheck.Extraction.Names;

/// <summary>
/// Gives the mentions of one word in one article one kind: what is an organisation wherever else it stands, or begins the name of one, is one, too, where a sentence alone would make it a person. Leaves alone what a
/// title or an age tells, and the first and last names of the persons of the article.
/// </summary>
internal static class KindConsistency
{
    private const int LeastMentions = 2;
    private const int Majority = 2;

    public static void Apply(NameTokens tokens, List<NameCandidate> candidates)
    {
        var organisations = new Dictionary<ulong, int>();
        var persons = new Dictionary<ulong, int>();
        var ofFullNames = new HashSet<ulong>();
        foreach (NameCandidate candidate in candidates)
        {
            if (candidate is { Length: 1, Kind: EntityKind.Organisation or EntityKind.Person })
            {
                Dictionary<ulong, int> votes = candidate.Kind == EntityKind.Person ? persons : organisations;
                ulong key = tokens.KeyOf(candidate.First, candidate.End);
                votes[key] = votes.GetValueOrDefault(key) + 1;
            }
            else if (candidate.Kind == EntityKind.Person)
            {
                ofFullNames.Add(tokens.KeyOf(candidate.First, candidate.First + 1));
                ofFullNames.Add(tokens.KeyOf(candidate.End - 1, candidate.End));
            }
            else if (candidate.Kind == EntityKind.Organisation && !tokens.Has(candidate.First, WordTraits.PersonName))
            {
                // "Landford Semiconductors": what the company is called short, unless people are called so.
                organisations[tokens.KeyOf(candidate.First, candidate.First + 1)] = candidates.Count * Majority;
            }
        }

        foreach (NameCandidate candidate in persons.Count == 0 ? [] : candidates)
        {
            if (candidate is { Length: 1, Kind: EntityKind.Person, IsTold: false, Title.Length: 0 } && tokens.KeyOf(candidate.First, candidate.End) is var key
                && !ofFullNames.Contains(key) && organisations.GetValueOrDefault(key) is >= LeastMentions and var votes && votes >= Majority * persons[key])
            {
                candidate.Kind = EntityKind.Organisation;
            }
        }
    }
}
