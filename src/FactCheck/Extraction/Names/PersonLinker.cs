using System.Runtime.InteropServices;

using FactCheck.Articles;
using FactCheck.Knowledge;

namespace FactCheck.Extraction.Names;

/// <summary>
/// Tells which mentions of persons by name are of one person: full names first, then surnames and first names, each to the latest person whom it fits. Two full
/// names that share only the surname stay two persons.
/// </summary>
internal sealed class PersonLinker(NameTokens tokens, TenureTable tenures, List<DraftEntity> entities)
{
    // More persons of one name than an article ever has: what bounds the work that a hostile text can ask for.
    private const int MostOfOneName = 24;

    private readonly Dictionary<string, List<DraftEntity>> byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DraftEntity> byKnowledge = new(StringComparer.Ordinal);

    public void Link(IReadOnlyList<NameCandidate> candidates)
    {
        var names = new PersonName?[candidates.Count];
        for (int i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Kind != EntityKind.Person)
            {
                continue;
            }

            names[i] = PersonName.Parse(tokens, candidates[i].First, candidates[i].End);
            if (names[i]!.IsFull)
            {
                Assign(candidates[i], SameFull(names[i]!, candidates[i]) ?? Create(candidates[i], names[i]!));
            }
        }

        foreach (DraftEntity entity in entities)
        {
            entity.LastToken = -1;
        }

        for (int i = 0; i < candidates.Count; i++)
        {
            if (names[i] is not { } name)
            {
                continue;
            }

            if (!name.IsFull)
            {
                Assign(candidates[i], SameShort(name, candidates[i]) ?? Create(candidates[i], name));
            }

            DraftEntity named = entities[candidates[i].Entity];
            named.LastToken = candidates[i].First;
            named.IsCalledShort |= !name.IsFull && candidates[i].Title.Length == 0;
        }
    }

    private DraftEntity? SameFull(PersonName name, NameCandidate candidate)
    {
        foreach (DraftEntity entity in Named(name.Core))
        {
            PersonName other = entity.Person!;
            bool sameSurname = string.Equals(other.Surname, name.Surname, StringComparison.Ordinal) || string.Equals(other.Core, name.Core, StringComparison.Ordinal);
            if (sameSurname && other.IsFull && tokens.Lexicon.People.MayBeSame(other.GivenRaw, name.GivenRaw)
                && (other.Suffix.Length == 0 || name.Suffix.Length == 0 || string.Equals(other.Suffix, name.Suffix, StringComparison.Ordinal)))
            {
                Lengthen(entity, name, candidate);
                return entity;
            }
        }

        return null;
    }

    private DraftEntity? SameShort(PersonName name, NameCandidate candidate)
    {
        DraftEntity? bySurname = null;
        DraftEntity? byGiven = null;
        foreach (DraftEntity entity in Named(name.Core))
        {
            PersonName other = entity.Person!;
            if (candidate.TitleGender is 'm' or 'f' && entity.Gender is { } gender && gender != candidate.TitleGender)
            {
                continue;
            }

            if (string.Equals(other.Core, name.Core, StringComparison.Ordinal) || string.Equals(other.Surname, name.Surname, StringComparison.Ordinal))
            {
                bySurname = candidate.Title.Length == 0 ? Better(bySurname, entity) : Later(bySurname, entity);
            }
            else if (string.Equals(other.Given, name.Core, StringComparison.Ordinal) && candidate.Title.Length == 0)
            {
                byGiven = Later(byGiven, entity);
            }
        }

        return bySurname ?? byGiven;
    }

    // Whom the article has called by the bare surname before keeps it when a relative is named in full.
    private static DraftEntity Better(DraftEntity? best, DraftEntity entity) =>
        best is null || best.IsCalledShort == entity.IsCalledShort ? Later(best, entity) : best.IsCalledShort ? best : entity;

    // The one that was mentioned last; before any was mentioned, the one that will be first.
    private static DraftEntity Later(DraftEntity? best, DraftEntity entity) => best is null || entity.LastToken > best.LastToken ? entity : best;

    private ReadOnlySpan<DraftEntity> Named(string word) => CollectionsMarshal.AsSpan(byWord.GetValueOrDefault(word));

    private DraftEntity Create(NameCandidate candidate, PersonName name)
    {
        string written = candidate.SpanIn(tokens.Text).Slice(tokens.Text.Text);
        OfficeHolder? known = Known(written, name, candidate);
        if (known is not null && byKnowledge.TryGetValue(known.Id, out DraftEntity? same))
        {
            Index(same, name);
            return same;
        }

        PersonName person = known is null ? name : PersonName.Parse(known.Name, tokens.Lexicon);
        var created = new DraftEntity(entities.Count, EntityKind.Person)
        {
            Name = known?.Name ?? written,
            Key = person.Key,
            Person = person,
            KnowledgeId = known?.Id,
            Gender = tokens.Lexicon.People.GenderOf(person.GivenRaw),
        };
        entities.Add(created);
        if (known is not null)
        {
            byKnowledge.Add(known.Id, created);
        }

        Index(created, person);
        Index(created, name);
        return created;
    }

    private OfficeHolder? Known(string written, PersonName name, NameCandidate candidate)
    {
        var found = name.IsFull ? tenures.PersonsNamed(written) : tenures.PersonsKnownAs(written);
        return found.Length == 1 && (name.IsFull || candidate.Length <= 4) ? found[0] : null;
    }

    private void Lengthen(DraftEntity entity, PersonName name, NameCandidate candidate)
    {
        string written = candidate.SpanIn(tokens.Text).Slice(tokens.Text.Text);
        if (entity.KnowledgeId is null && written.Length > entity.Name.Length && name.Given.Length >= entity.Person!.Given.Length)
        {
            entity.Name = written;
            entity.Person = name;
            entity.Key = name.Key;
        }

        Index(entity, name);
    }

    private void Index(DraftEntity entity, PersonName name)
    {
        Add(name.Core);
        Add(name.Surname);
        if (name.IsFull)
        {
            Add(name.Given);
        }

        void Add(string word)
        {
            if (!byWord.TryGetValue(word, out List<DraftEntity>? same))
            {
                byWord.Add(word, same = new(1));
            }

            if (same.Count < MostOfOneName && !same.Contains(entity))
            {
                same.Add(entity);
            }
        }
    }

    private void Assign(NameCandidate candidate, DraftEntity entity)
    {
        candidate.Entity = entity.Id;
        TextSpan span = candidate.SpanIn(tokens.Text);
        entity.AddAlias(tokens.Text.Text.AsSpan(span.Start, span.Length));
        if (candidate.TitleGender is 'm' or 'f')
        {
            entity.Gender = candidate.TitleGender;
        }
    }
}
