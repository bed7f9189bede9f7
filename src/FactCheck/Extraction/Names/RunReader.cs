using FactCheck.Knowledge;
using FactCheck.Language;

namespace FactCheck.Extraction.Names;

/// <summary>Cuts the capitalised runs of prose into candidates, left to right, the longest known or recognisable name first.</summary>
internal sealed class RunReader(NameTokens tokens, List<NameCandidate> candidates)
{
    private const int MaxPersonTokens = 6;

    // Inhabitants in thousands from which a name means the city unless the article says otherwise.
    private const int SurelyKnownCity = 150;

    private readonly NameLexicon lexicon = tokens.Lexicon;

    public void ReadSentence(TokenRange sentence)
    {
        int i = sentence.First;
        while (i < sentence.End)
        {
            if (char.IsAsciiDigit(tokens.Text.Raw(i)[0]) && PlaceReader.AddressLength(tokens, i, sentence.End) is > 0 and int address)
            {
                candidates.Add(new(i, i + address) { Kind = EntityKind.Place, IsSure = true, IsTold = true });
                i += address;
            }
            else if (tokens.IsCapital(i))
            {
                int start = candidates.Count;
                int first = i;
                i = ReadRun(i, EndOfRun(i, sentence.End), sentence.End);
                if (candidates.Count > start)
                {
                    AddParticlesBefore(candidates[start], first, sentence.First);
                }
            }
            else if (lexicon.SmallOrganisations.MatchAt(tokens, i, sentence.End, out Organisation? organisation) is > 0 and int length)
            {
                candidates.Add(new(i, i + length) { Kind = EntityKind.Organisation, IsSure = true, Organisation = organisation });
                i += length;
            }
            else
            {
                i++;
            }
        }
    }

    // "von der Leyen", "de Blasio": particles are small where the first name is left out.
    private void AddParticlesBefore(NameCandidate candidate, int first, int sentenceStart)
    {
        if (candidate.First != first || candidate.Kind is EntityKind.Organisation or EntityKind.Place)
        {
            return;
        }

        while (candidate.First > sentenceStart && candidate.First > first - 3
            && tokens.Folded(candidate.First - 1) is "von" or "van" or "der" or "den" or "de" or "del" or "della" or "di" or "da" or "dos" or "du" or "bin" or "ibn" or "al" or "el" or "ter" or "zu")
        {
            candidate.First--;
        }
    }

    private int EndOfRun(int first, int end)
    {
        int i = first + 1;
        while (i < end)
        {
            if (tokens.IsCapital(i))
            {
                i++;
                continue;
            }

            int particles = 0;
            while (i + particles < end && particles < 3 && !tokens.IsCapital(i + particles) && tokens.Has(i + particles, WordTraits.Particle) && !tokens.Is(i + particles, "of"))
            {
                particles++;
            }

            bool isJoined = particles > 0 || (tokens.Is(i, "&") && (particles = 1) > 0);
            if (!isJoined || i + particles >= end || !tokens.IsCapital(i + particles))
            {
                break;
            }

            i += particles + 1;
        }

        return i;
    }

    /// <summary>Reads the run and returns where to go on; an organisation may reach beyond the run.</summary>
    private int ReadRun(int first, int runEnd, int end)
    {
        int at = first;
        while (at < runEnd)
        {
            at = ReadOne(at, runEnd, end);
        }

        return at;
    }

    private int ReadOne(int at, int runEnd, int end)
    {
        if (SkipsAlone(at))
        {
            return at + 1;
        }

        if (IsStateAfterTown(at))
        {
            candidates.Add(new(at, at + 1) { Kind = EntityKind.Place, IsSure = true, IsTold = true, Place = State(at) });
            return at + 1;
        }

        int known = lexicon.KnownOrganisations.MatchAt(tokens, at, end, out Organisation? organisation);
        int place = lexicon.Places.MatchAt(tokens, at, end, out string? placeName);
        int metonym = lexicon.Metonyms.MatchAt(tokens, at, end, out string? metonymName);
        int title = lexicon.Titles.MatchAt(tokens, at, end, out char gender);
        int made = OrganisationReader.EndAt(tokens, at, runEnd, end) - at;
        int region = PlaceReader.EndAt(tokens, at, runEnd) - at;
        int longest = Math.Max(Math.Max(known, place), Math.Max(metonym, Math.Max(made, region)));

        if (title > 0 && title >= longest && !IsNamePart(at, title, runEnd))
        {
            return ReadAfterTitle(at, title, gender, runEnd, end);
        }

        if (IsFullName(at, runEnd, longest))
        {
            return ReadPerson(at, runEnd, default, '-');
        }

        if (longest > 0 && !IsSmallOpening(at, longest))
        {
            return place == longest && known < longest && metonym < longest && ReadBeyondPlace(at, at + longest, runEnd) is > 0 and int beyond
                ? beyond
                : Add(at, longest, known, metonym, place, made, organisation, metonymName, placeName);
        }

        if (tokens.IsOnlySmall(at) || (tokens.Has(at, WordTraits.Small) && tokens.OpensSentence(at)))
        {
            return at + 1;
        }

        int demonym = lexicon.Demonyms.MatchAt(tokens, at, runEnd, out _);
        return demonym > 0 ? at + demonym : ReadPerson(at, runEnd, default, '-');
    }

    // "Gary, Ind.", "Louisville, KY".
    private bool IsStateAfterTown(int token) =>
        token >= 2 && tokens.Is(token - 1, ",") && tokens.IsCapital(token - 2) && State(token) is not null;

    private Place? State(int token) => lexicon.Gazetteer.TryFindState(tokens.Text.Raw(token).ToString(), out Place? state) ? state : null;

    private int Add(int at, int longest, int known, int metonym, int place, int made, Organisation? organisation, string? metonymName, string? placeName)
    {
        var candidate = new NameCandidate(at, at + longest) { IsSure = true };
        if (known == longest)
        {
            candidate.Kind = EntityKind.Organisation;
            candidate.Organisation = organisation;
        }
        else if (metonym == longest && lexicon.Gazetteer.TryFindMetonym(metonymName!, out Metonym? found))
        {
            candidate.Kind = EntityKind.Organisation;
            candidate.Metonym = found;
        }
        else if (place == longest)
        {
            candidate.Kind = EntityKind.Place;
            candidate.Place = lexicon.Gazetteer.TryFind(placeName!, out Place? known1) ? known1 : null;
            candidate.IsSure = longest > 1 || !(IsAlsoPerson(at) || candidate.Place is { Kind: PlaceKind.City, Thousands: < SurelyKnownCity });
        }
        else
        {
            candidate.Kind = made == longest ? EntityKind.Organisation : EntityKind.Place;
        }

        candidates.Add(candidate);
        return at + longest;
    }

    // "Vietnam War" is no place, "Connecticut Lottery" and "Miami Dolphins" are organisations; "Texas Gov." and "Paris Hilton" are neither.
    private int ReadBeyondPlace(int at, int placeEnd, int runEnd)
    {
        int end = placeEnd;
        while (end < runEnd && end < placeEnd + 3 && IsPlainCapital(end))
        {
            end++;
        }

        if (end == placeEnd || !(tokens.IsOrdinary(end - 1) || tokens.Has(end - 1, WordTraits.EventWord) || tokens.Folded(end - 1).EndsWith('s')))
        {
            return 0;
        }

        bool isEvent = tokens.Has(end - 1, WordTraits.EventWord);
        if (!isEvent)
        {
            candidates.Add(new(at, end) { Kind = EntityKind.Organisation });
        }

        return end;
    }

    private bool IsPlainCapital(int token) =>
        char.IsUpper(tokens.Text.Raw(token)[0])
        && !tokens.Has(token, WordTraits.PersonName | WordTraits.Demonym | WordTraits.Calendar | WordTraits.Small | WordTraits.NameSuffix | WordTraits.Particle)
        && lexicon.Titles.MatchAt(tokens, token, tokens.Count, out _) == 0
        && lexicon.Places.MatchAt(tokens, token, tokens.Count, out _) == 0
        && lexicon.KnownOrganisations.MatchAt(tokens, token, tokens.Count, out _) == 0;

    // "Jordan", "Austin", "Jackson" name people as well as places.
    private bool IsAlsoPerson(int token) => tokens.Has(token, WordTraits.GivenName | WordTraits.Surname);

    private int ReadAfterTitle(int at, int title, char gender, int runEnd, int end)
    {
        int next = at + title;

        // "President-elect", "Police Chief (ret.)": what follows the title must be a name of its own.
        if (next >= runEnd || tokens.Has(next, WordTraits.Calendar))
        {
            return Math.Max(next, at + 1);
        }

        int second = lexicon.Titles.MatchAt(tokens, next, end, out char secondGender);
        if (second > 0 && next + second < runEnd && !IsNamePart(next, second, runEnd))
        {
            return ReadAfterTitle(next, second, gender == '-' ? secondGender : gender, runEnd, end);
        }

        // "King County", "Major League Baseball": the title was the first word of another name.
        int made = OrganisationReader.EndAt(tokens, at, runEnd, end);
        if (made > next)
        {
            candidates.Add(new(at, made) { Kind = EntityKind.Organisation, IsSure = true });
            return made;
        }

        if (OrganisationReader.EndAt(tokens, next, runEnd, end) > next
            || lexicon.KnownOrganisations.MatchAt(tokens, next, end, out _) > 0
            || tokens.Has(next, WordTraits.Demonym))
        {
            return next;
        }

        return tokens.IsOnlySmall(next) ? next : ReadPerson(next, runEnd, new(at, next), gender);
    }

    /// <summary>Reads a person or an undecided name at <paramref name="at"/>.</summary>
    private int ReadPerson(int at, int runEnd, TokenRange title, char gender)
    {
        int end = at;
        while (end < runEnd && end < at + MaxPersonTokens && IsPersonWord(at, end))
        {
            end++;
        }

        while (end > at + 1 && !tokens.IsCapital(end - 1))
        {
            end--;
        }

        end = Math.Max(end, at + 1);
        if (end + 1 < tokens.Count && tokens.Is(end, ",") && tokens.Has(end + 1, WordTraits.NameSuffix) && tokens.IsCapital(end + 1)
            && tokens.Text.SentenceOf[end + 1] == tokens.Text.SentenceOf[at])
        {
            end += 2;
        }

        var candidate = new NameCandidate(at, end) { Title = title, TitleGender = gender };
        if (title.Length > 0)
        {
            candidate.Kind = EntityKind.Person;
            candidate.IsSure = true;
            candidate.IsTold = true;
        }
        else if (candidate.Length >= 2 && tokens.Has(at, WordTraits.GivenName))
        {
            candidate.Kind = EntityKind.Person;
            candidate.IsSure = (!tokens.OpensSentence(at) || !tokens.Has(at, WordTraits.Small)) && (!tokens.IsOrdinary(end - 1) || tokens.Has(end - 1, WordTraits.WeakSurname));
        }
        else if (candidate.Length >= 2 && tokens.IsInitial(at) && char.IsLetter(tokens.Text.Raw(end - 1)[0]))
        {
            candidate.Kind = EntityKind.Person;
            candidate.IsSure = true;
        }

        candidates.Add(candidate);
        return end;
    }

    private bool IsPersonWord(int first, int token)
    {
        if (!tokens.IsCapital(token))
        {
            return tokens.Has(token, WordTraits.Particle);
        }

        if (token == first)
        {
            return true;
        }

        if (tokens.Text.Raw(token).IndexOfAnyInRange('0', '9') >= 0 || lexicon.Titles.MatchAt(tokens, token, tokens.Count, out _) > 1)
        {
            return false;
        }

        WordTraits traits = tokens.Traits(token);
        if ((traits & (WordTraits.NameSuffix | WordTraits.GivenName | WordTraits.Surname | WordTraits.Particle)) != WordTraits.None)
        {
            return true;
        }

        return (traits & (WordTraits.Calendar | WordTraits.Small)) == WordTraits.None
            && ((traits & WordTraits.Demonym) == WordTraits.None || tokens.Has(first, WordTraits.GivenName))
            && (lexicon.Titles.MatchAt(tokens, token, token + 1, out _) == 0 || EndsName(token + 1));
    }

    // "Martin Luther King Jr.", "Don King": a title at the end of a name is a surname.
    private bool EndsName(int next) => next >= tokens.Count || !tokens.IsCapital(next) || tokens.Has(next, WordTraits.NameSuffix);

    // "Chelsea Clinton", "Austin Jones", "Paris Hilton" against "Paris", "New York": two words of which the first is a first name and which no longer name covers.
    private bool IsFullName(int at, int runEnd, int longest) =>
        longest < 2 && at + 1 < runEnd && tokens.Has(at, WordTraits.GivenName)
        && (longest == 0 || tokens.Has(at + 1, WordTraits.Surname) || tokens.IsInitial(at + 1) || !tokens.IsOrdinary(at + 1))
        && tokens.IsCapital(at + 1)
        && !tokens.Has(at + 1, WordTraits.Small | WordTraits.Calendar | WordTraits.OrganisationHead);

    // "Major", "Dean", "Prince" as a first name: "Dean Smith" is left to the title; "Bishop Auckland" is not.
    private bool IsNamePart(int at, int title, int runEnd) =>
        title == 1 && at + 1 < runEnd && tokens.Has(at, WordTraits.GivenName) && !tokens.Folded(at).EndsWith('.')
        && tokens.Folded(at) is "dean" or "king" or "duke" or "earl" or "prince" or "princess" or "deacon" or "marshal";

    private bool SkipsAlone(int at) =>
        tokens.Has(at, WordTraits.Calendar) && !(tokens.Has(at, WordTraits.GivenName) && at + 1 < tokens.Count && tokens.Has(at + 1, WordTraits.Surname) && tokens.IsCapital(at + 1));

    // "In Park Avenue", "The White House": the article or preposition that opens a sentence is no part of the name.
    private bool IsSmallOpening(int at, int length) =>
        tokens.Has(at, WordTraits.Small) && tokens.OpensSentence(at) && length > 1
        && lexicon.KnownOrganisations.MatchAt(tokens, at, at + length, out _) < length
        && lexicon.Places.MatchAt(tokens, at, at + length, out _) < length;
}
