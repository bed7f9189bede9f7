using FactCheck.Knowledge;
using FactCheck.Language;

namespace FactCheck.Extraction.Names;

/// <summary>
/// Finds names in lines where capitals tell nothing: headlines in title case or in capitals. Only words that the article's body or a word list vouches for are
/// names there.
/// </summary>
internal sealed class HeadlineReader(NameTokens tokens, KindResolver body)
{
    private const int LongestName = 5;

    private readonly NameLexicon lexicon = tokens.Lexicon;

    public void ReadSentence(TokenRange sentence, List<NameCandidate> found)
    {
        int i = sentence.First;
        while (i < sentence.End)
        {
            NameCandidate? candidate = char.IsAsciiDigit(tokens.Text.Raw(i)[0]) ? Address(i, sentence.End) : tokens.IsCapital(i) ? ReadAt(i, sentence.End) : null;
            if (candidate is null)
            {
                i++;
                continue;
            }

            found.Add(candidate);
            i = candidate.End;
        }
    }

    private NameCandidate? Address(int at, int end) =>
        PlaceReader.AddressLength(tokens, at, end) is > 0 and int length ? new(at, at + length) { Kind = EntityKind.Place } : null;

    private NameCandidate? ReadAt(int at, int end)
    {
        if (tokens.Has(at, WordTraits.Calendar))
        {
            return null;
        }

        int known = lexicon.KnownOrganisations.MatchAt(tokens, at, end, out Organisation? organisation);
        int place = lexicon.Places.MatchAt(tokens, at, end, out string? name);
        int metonym = lexicon.Metonyms.MatchAt(tokens, at, end, out string? metonymName);
        int longest = Math.Max(known, Math.Max(place, metonym));
        (int length, EntityKind kind) = InBody(at, end, longest);
        if (length > longest)
        {
            return new(at, at + length) { Kind = kind };
        }

        if (longest > 0 && known == longest)
        {
            return new(at, at + known) { Kind = EntityKind.Organisation, Organisation = organisation };
        }

        if (longest > 0 && metonym == longest && lexicon.Gazetteer.TryFindMetonym(metonymName!, out Metonym? found))
        {
            return new(at, at + metonym) { Kind = EntityKind.Organisation, Metonym = found };
        }

        if (FullName(at, end) is { } person)
        {
            return person;
        }

        if (place > 0 && !(place == 1 && (IsAlsoPerson(at) || IsWord(at))) && lexicon.Gazetteer.TryFind(name!, out Place? town))
        {
            return new(at, at + place) { Kind = EntityKind.Place, Place = town };
        }

        return (body.IsPersonWord(at) || body.IsKnownPerson(at)) && !tokens.Has(at, WordTraits.Small) && !IsWord(at) ? new(at, at + 1) { Kind = EntityKind.Person } : null;
    }

    private (int Length, EntityKind Kind) InBody(int at, int end, int beyond)
    {
        for (int length = Math.Min(LongestName, end - at); length > beyond && length > 1; length--)
        {
            if (body.TryKindOf(at, at + length, out EntityKind kind))
            {
                return (length, kind);
            }
        }

        return beyond == 0 && body.TryKindOf(at, at + 1, out EntityKind single) && !IsWord(at) ? (1, single) : (0, default);
    }

    private NameCandidate? FullName(int at, int end)
    {
        int next = at + 1;
        bool isNamed = next < end && tokens.Has(at, WordTraits.GivenName) && tokens.IsCapital(next) && !IsWord(at)
            && (tokens.Has(next, WordTraits.Surname) || body.IsPersonWord(next))
            && !tokens.Has(next, WordTraits.Small) && !IsWord(next);
        return isNamed ? new(at, next + 1) { Kind = EntityKind.Person } : null;
    }

    private bool IsAlsoPerson(int token) => body.IsPersonWord(token);

    private bool IsWord(int token) => tokens.IsWrittenSmall(token);
}
