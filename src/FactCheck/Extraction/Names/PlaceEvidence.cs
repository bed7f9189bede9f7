using FactCheck.Articles;
using FactCheck.Language;

namespace FactCheck.Extraction.Names;

/// <summary>
/// Which names that no list knows the article uses as names of places: "in Nether Croy", "the town of Ambleby", "Ambleby, where". A name that it uses as a
/// person's even once is none of them.
/// </summary>
internal sealed class PlaceEvidence(NameTokens tokens)
{
    private static readonly WordList Regions = WordList.Load("Extraction/Names/region-nouns.lexicon");

    private readonly HashSet<ulong> placed = [];
    private readonly HashSet<ulong> persons = [];

    /// <summary>Whether <paramref name="key"/> names a place for all that the article tells.</summary>
    public bool Holds(ulong key) => placed.Contains(key) && !persons.Contains(key);

    /// <summary>Notes what the words around a candidate tell of it.</summary>
    public void Note(NameCandidate candidate, ulong key)
    {
        if (candidate.Kind == EntityKind.Person || candidate.Title.Length > 0)
        {
            persons.Add(key);
        }
        else if (candidate.Kind is null && candidate.Length <= 3 && IsPlaced(tokens, candidate) && IsWordOfNames(candidate))
        {
            placed.Add(key);
        }
    }

    /// <summary>Whether the words around the candidate are those around a place: "in Nether Croy", "the town of Ambleby", "Ambleby, where".</summary>
    public static bool IsPlaced(NameTokens tokens, NameCandidate candidate)
    {
        if (candidate.Title.Length > 0 || candidate.End >= tokens.Count || tokens.Is(candidate.End, "'s") || tokens.Is(candidate.End, "'")
            || tokens.Has(candidate.First, WordTraits.GivenName) && candidate.Length > 1)
        {
            return false;
        }

        int before = candidate.First - 1;
        if (before < 0 || tokens.Text.SentenceOf[before] != tokens.Text.SentenceOf[candidate.First])
        {
            return false;
        }

        return tokens.Text.Lower[before] switch
        {
            "in" or "near" or "inside" or "outside" or "above" => !IsOwned(tokens, before - 1),
            "of" => before > 0 && Regions.Contains(tokens.Text.Lower[before - 1]),
            "at" or "from" or "to" => tokens.Is(candidate.End, ",") && tokens.Is(candidate.End + 1, "where"),
            _ => false,
        };
    }

    // "shares in Acme", "confidence in Berg": no place.
    private static bool IsOwned(NameTokens tokens, int noun) =>
        noun >= 0 && tokens.Text.Lemmas[noun] is "share" or "stake" or "interest" or "investment" or "confidence" or "trust" or "faith" or "belief" or "believe" or "invest" or "investor" or "shareholder"
            or "star" or "role" or "holding" or "disappointed" or "confident" or "win" or "lose" or "compete" or "character";

    private bool IsWordOfNames(NameCandidate candidate)
    {
        bool unknown = false;
        for (int i = candidate.First; i < candidate.End; i++)
        {
            if (!char.IsLetter(tokens.Text.Raw(i)[0]) || tokens.IsAllCaps(i) || tokens.Text.Raw(i).IndexOfAnyInRange('0', '9') >= 0
                || tokens.Has(i, WordTraits.Calendar | WordTraits.Demonym | WordTraits.OrganisationHead | WordTraits.EventWord | WordTraits.GivenName))
            {
                return false;
            }

            unknown |= !tokens.IsOrdinary(i) && !tokens.Has(i, WordTraits.Small);
        }

        return unknown;
    }
}
