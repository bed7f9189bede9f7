using FactCheck.Articles;
using FactCheck.Knowledge;
using FactCheck.Values;

namespace FactCheck.Extraction.Names;

/// <summary>Tells which mentions of organisations and of places are of one thing: by the tables, by equal names, by acronyms that the article explains.</summary>
internal sealed class ThingLinker(NameTokens tokens, List<DraftEntity> entities)
{
    private readonly Dictionary<(EntityKind, string), DraftEntity> byKey = [];

    // Places by their folded names as written.
    private readonly Dictionary<string, DraftEntity> asWritten = new(StringComparer.Ordinal);

    private readonly OrganisationNames organisations = new(tokens);

    // The initials of the organisations that the article names in full: in Stockton, "SPD" is the Stockton Police Department.
    private readonly Dictionary<string, string> explained = new(StringComparer.Ordinal);

    public void Link(IReadOnlyList<NameCandidate> candidates)
    {
        foreach (NameCandidate candidate in candidates)
        {
            if (candidate is { Kind: EntityKind.Organisation, Organisation: null, Metonym: null, Length: > 1 and < 8 })
            {
                explained.TryAdd(Initials(candidate), Written(candidate));
                organisations.Note(candidate);
            }
        }

        foreach (NameCandidate candidate in candidates)
        {
            if (candidate.Kind is EntityKind.Organisation)
            {
                Assign(candidate, Organisation(candidate));
            }
            else if (candidate.Kind is EntityKind.Place)
            {
                Assign(candidate, PlaceOf(candidate));
            }
        }
    }

    private DraftEntity Organisation(NameCandidate candidate)
    {
        string written = Written(candidate);
        if (candidate.Metonym is { } metonym)
        {
            return FindOrCreate(EntityKind.Organisation, NameSpelling.Fold(metonym.Name), metonym.Name, null);
        }

        if (candidate.Length == 1 && explained.TryGetValue(written, out string? full))
        {
            return FindOrCreate(EntityKind.Organisation, OrganisationNames.KeyOf(full), full, null);
        }

        if (candidate.Organisation is { } known)
        {
            return FindOrCreate(EntityKind.Organisation, known.Id, known.Name, known.Id);
        }

        written = organisations.LongerOf(candidate) is { } longer ? Written(longer) : written;
        return FindOrCreate(EntityKind.Organisation, OrganisationNames.KeyOf(written), written, null);
    }

    private DraftEntity PlaceOf(NameCandidate candidate)
    {
        string written = Written(candidate);
        Place? place = InNamedState(candidate) ?? candidate.Place;
        if (place is null && tokens.Lexicon.Gazetteer.TryFind(written, out Place? known))
        {
            place = known;
        }

        // A town that the article placed in a state before means the same one when it stands alone.
        string folded = NameSpelling.Fold(written);
        if (asWritten.TryGetValue(folded, out DraftEntity? before) && InNamedState(candidate) is null)
        {
            return before;
        }

        DraftEntity entity = FindOrCreate(EntityKind.Place, place?.Id.ToLowerInvariant() ?? folded, place?.Name ?? written, place?.Id);
        entity.Place ??= place;
        asWritten.TryAdd(folded, entity);
        return entity;
    }

    // "Springfield, Ill.": the one in the state that follows.
    private Place? InNamedState(NameCandidate candidate)
    {
        Gazetteer gazetteer = tokens.Lexicon.Gazetteer;
        if (!tokens.Is(candidate.End, ",") || candidate.End + 1 >= tokens.Count
            || !gazetteer.TryFindState(tokens.Text.Raw(candidate.End + 1).ToString(), out Place? state))
        {
            return null;
        }

        foreach (Place place in gazetteer.FindAll(Written(candidate)))
        {
            if (place.Kind == PlaceKind.City && place.Id.StartsWith(state.Id + "/", StringComparison.Ordinal))
            {
                return place;
            }
        }

        return new(state.Id + "/" + NameSpelling.Fold(Written(candidate)).Replace(' ', '-'), Written(candidate), PlaceKind.City) { Country = state.Country };
    }

    private DraftEntity FindOrCreate(EntityKind kind, string key, string name, string? knowledgeId)
    {
        if (!byKey.TryGetValue((kind, key), out DraftEntity? entity))
        {
            entity = new(entities.Count, kind) { Name = name, Key = key, KnowledgeId = knowledgeId };
            entities.Add(entity);
            byKey.Add((kind, key), entity);
        }

        return entity;
    }

    private string Initials(NameCandidate candidate)
    {
        Span<char> initials = stackalloc char[16];
        int count = 0;
        for (int i = candidate.First; i < candidate.End && count < initials.Length; i++)
        {
            if (tokens.IsCapital(i))
            {
                initials[count++] = char.ToUpperInvariant(tokens.Text.Raw(i)[0]);
            }
        }

        return initials[..count].ToString();
    }

    private string Written(NameCandidate candidate) => candidate.SpanIn(tokens.Text).Slice(tokens.Text.Text);

    private void Assign(NameCandidate candidate, DraftEntity entity)
    {
        candidate.Entity = entity.Id;
        TextSpan span = candidate.SpanIn(tokens.Text);
        entity.AddAlias(tokens.Text.Text.AsSpan(span.Start, span.Length));
        entity.LastToken = candidate.First;
    }
}
