namespace FactCheck.Extraction.Names;

/// <summary>
/// Gives the mentions of one word in one article one kind: what is an organisation wherever else it stands, or begins the name of one, is one, too, where a sentence alone would make it a person. Leaves alone what a
/// title or an age tells, and the first and last names of the persons of the article.
/// </summary>
internal static class KindConsistency
{
    private const int LeastMentions = 2;
    private const int Majority = 2;

    /// <summary>What a longer name that holds the word counts: more than an article has mentions of the word alone.</summary>
    private const int OfName = 1 << 16;

    public static void Apply(NameTokens tokens, List<NameCandidate> candidates)
    {
        if (!candidates.Exists(IsLonePerson))
        {
            return;
        }

        using var organisations = new WordTally(candidates.Count);
        using var persons = new WordTally(candidates.Count * 2);
        foreach (NameCandidate candidate in candidates)
        {
            Count(tokens, candidate, organisations, persons);
        }

        foreach (NameCandidate candidate in candidates)
        {
            if (IsLonePerson(candidate) && KeyOf(tokens, candidate.First) is var key && persons.Of(key) < OfName
                && organisations.Of(key) is >= LeastMentions and var votes && votes >= Majority * persons.Of(key))
            {
                candidate.Kind = EntityKind.Organisation;
            }
        }
    }

    private static bool IsLonePerson(NameCandidate candidate) => candidate is { Length: 1, Kind: EntityKind.Person, IsTold: false, Title.Length: 0 };

    private static void Count(NameTokens tokens, NameCandidate candidate, WordTally organisations, WordTally persons)
    {
        uint first = KeyOf(tokens, candidate.First);
        if (candidate is { Length: 1, Kind: EntityKind.Person })
        {
            persons[first]++;
        }
        else if (candidate is { Length: 1, Kind: EntityKind.Organisation })
        {
            organisations[first]++;
        }
        else if (candidate.Kind == EntityKind.Person)
        {
            persons[first] += OfName;
            persons[KeyOf(tokens, candidate.End - 1)] += OfName;
        }
        else if (candidate.Kind == EntityKind.Organisation && !tokens.Has(candidate.First, WordTraits.PersonName))
        {
            // "Landford Semiconductors": what the company is called short, unless people are called so.
            organisations[first] += OfName;
        }
    }

    private static uint KeyOf(NameTokens tokens, int token) => tokens.KeyOf(token, token + 1) is var key ? (uint)(key ^ (key >> 32)) : 0;
}
