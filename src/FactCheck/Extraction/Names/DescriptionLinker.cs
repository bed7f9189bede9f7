using FactCheck.Knowledge;
using FactCheck.Language;

namespace FactCheck.Extraction.Names;

/// <summary>
/// Links offices used in place of a name ("the Russian president", "Ukraine's president", "the prime minister") to the person whom the article puts in apposition
/// to them, else to the one whom it introduced with that title, else to the holder whom the tenure table knows at the article's date. Where more than one person
/// fits, nothing is linked.
/// </summary>
internal sealed class DescriptionLinker(NameTokens tokens, MentionBook book, List<DraftEntity> entities, TenureTable tenures, DateOnly? published)
{
    private static readonly WordList Offices = WordList.Load("Extraction/Names/office-nouns.lexicon");

    // Who was introduced with which title, with and without its country.
    private readonly Dictionary<(string Title, string? Country), HashSet<int>> introduced = [];

    // The persons of the article whom the table knows.
    private readonly Dictionary<string, DraftEntity> known = new(StringComparer.Ordinal);

    public void Link(IReadOnlyList<NameCandidate> candidates)
    {
        foreach (DraftEntity entity in entities)
        {
            if (entity is { Kind: EntityKind.Person, KnowledgeId: { } id })
            {
                known.TryAdd(id, entity);
            }
        }

        foreach (NameCandidate candidate in candidates)
        {
            if (candidate.Title.Length > 0 && candidate.Entity >= 0)
            {
                Introduce(TitleText(candidate.Title.First, candidate.Title.End), CountryBefore(candidate.Title.First), candidate.Entity);
            }
        }

        List<Description> found = Find();
        foreach (Description description in found)
        {
            if (InApposition(description) is { } person)
            {
                Introduce(description.Title, description.Country?.Id, person);
                book.Add(description.First, description.End, EntityKind.Person, NameForm.Description, person);
            }
        }

        foreach (Description description in found)
        {
            if (InApposition(description) is null && Meant(description) is { } person)
            {
                book.Add(description.First, description.End, EntityKind.Person, NameForm.Description, person);
            }
        }
    }

    private List<Description> Find()
    {
        var found = new List<Description>();
        for (int i = 1; i < tokens.Count; i++)
        {
            int length = Offices.MatchAt(tokens.Text, i);
            if (length == 0)
            {
                continue;
            }

            if (Read(i, i + length) is { } description)
            {
                found.Add(description);
            }

            i += length - 1;
        }

        return found;
    }

    // "the [Russian] president [of Russia]", "Russia's president"; not "the president's office chief", not "President Putin", whose name says it.
    private Description? Read(int noun, int end)
    {
        int sentence = tokens.Text.SentenceOf[noun];
        string title = TitleText(noun, end);
        if (book.PersonAt(end) is { } named && named.Mention.Sentence == sentence && !tokens.Is(noun - 1, "the"))
        {
            return null;
        }

        int at = noun;
        Place? country = null;
        if (CountryEnding(at, out int countryFirst) is { } adjective)
        {
            country = adjective;
            at = countryFirst;
        }
        else if (tokens.Is(at - 1, "'s") && CountryEnding(at - 1, out countryFirst) is { } owner)
        {
            return new(countryFirst, end, title, owner);
        }

        bool isDefinite = at > 0 && tokens.Is(at - 1, "the") && tokens.Text.SentenceOf[at - 1] == sentence;
        if (!isDefinite || (end < tokens.Count && tokens.Is(end, "-")))
        {
            return null;
        }

        if (country is null && end + 1 < tokens.Count && tokens.Is(end, "of") && CountryAt(end + 1, out int countryEnd) is { } of)
        {
            return new(at - 1, countryEnd, title, of);
        }

        int article = tokens.Is(end + 1, "the") ? end + 2 : end + 1;
        if (country is null && tokens.Is(end, "of") && book.OrganisationAt(article) is { } organisation)
        {
            DraftEntity entity = book.EntityOf(organisation);
            return new(at - 1, organisation.End, title, new(entity.Key, entity.Name, PlaceKind.Area));
        }

        return end < tokens.Count && tokens.Is(end, "of") ? null : new(at - 1, end, title, country);
    }

    private int? InApposition(Description description)
    {
        int after = tokens.Is(description.End, ",") ? description.End + 1 : description.End;
        if (after < tokens.Count && book.PersonAt(after) is { } next && next.Mention.Sentence == tokens.Text.SentenceOf[description.First]
            && next.Mention.Form is NameForm.Name or NameForm.ShortName)
        {
            return next.Mention.Entity;
        }

        if (tokens.Is(description.First - 1, ",") && book.PersonEndingAt(description.First - 1) is { } before
            && before.Mention.Form is NameForm.Name or NameForm.ShortName
            && (tokens.Is(description.End, ",") || tokens.Is(description.End, ".")))
        {
            return before.Mention.Entity;
        }

        return null;
    }

    private int? Meant(Description description)
    {
        string? country = description.Country?.Id;
        if (introduced.TryGetValue((description.Title, country), out HashSet<int>? persons))
        {
            return persons.Count == 1 ? persons.Single() : null;
        }

        return description.Country is { } place ? Holder(description.Title, place) : null;
    }

    private int? Holder(string title, Place country)
    {
        if (tenures.FindOfficeLoosely(title, country.Name) is not { } office)
        {
            return null;
        }

        DraftEntity? only = null;
        foreach (Tenure tenure in published is { } day ? tenures.HoldersOn(office.Id, day) : tenures.TenuresIn(office.Id))
        {
            if (!known.TryGetValue(tenure.PersonId, out DraftEntity? named) || ReferenceEquals(named, only))
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = named;
        }

        return only?.Id ?? (published is { } date ? Unnamed(office, date) : null);
    }

    // Somebody whom the article never names, but the table does.
    private int? Unnamed(Office office, DateOnly date)
    {
        var holders = tenures.HoldersOn(office.Id, date);
        if (holders.Length != 1 || !office.IsExclusive || tenures.FindPerson(holders[0].PersonId) is not { } person)
        {
            return null;
        }

        PersonName name = PersonName.Parse(person.Name, tokens.Lexicon);
        var entity = new DraftEntity(entities.Count, EntityKind.Person)
        {
            Name = person.Name,
            Key = name.Key,
            Person = name,
            KnowledgeId = person.Id,
            Gender = tokens.Lexicon.People.GenderOf(name.GivenRaw),
        };
        entities.Add(entity);
        known.Add(person.Id, entity);
        return entity.Id;
    }

    private void Introduce(string title, string? country, int person)
    {
        Add((title, country));
        if (country is not null)
        {
            Add((title, null));
        }

        void Add((string, string?) key)
        {
            if (!introduced.TryGetValue(key, out HashSet<int>? persons))
            {
                introduced.Add(key, persons = []);
            }

            persons.Add(person);
        }
    }

    private string? CountryBefore(int token) => CountryEnding(token, out _)?.Id;

    // The country or its adjective whose words end before a token.
    private Place? CountryEnding(int end, out int first)
    {
        for (first = end - 1; first >= 0 && first >= end - 3; first--)
        {
            if (CountryAt(first, out int countryEnd) is { } place && countryEnd == end)
            {
                return place;
            }
        }

        return null;
    }

    private Place? CountryAt(int token, out int end)
    {
        int length = tokens.Lexicon.Demonyms.MatchAt(tokens, token, tokens.Count, out string? demonym);
        if (length > 0 && tokens.Lexicon.Gazetteer.TryFindDemonym(demonym!, out Place? of))
        {
            end = token + length;
            return of;
        }

        length = tokens.Lexicon.Places.MatchAt(tokens, token, tokens.Count, out string? name);
        end = token + length;
        return length > 0 && tokens.Lexicon.Gazetteer.TryFind(name!, out Place? place) ? place : null;
    }

    private string TitleText(int first, int end) =>
        end - first == 1 ? tokens.Folded(first) : string.Join(' ', Enumerable.Range(first, end - first).Select(tokens.Folded));

    private sealed record Description(int First, int End, string Title, Place? Country);
}
