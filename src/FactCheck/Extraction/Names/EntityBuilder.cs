using System.Buffers;
using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Knowledge;

namespace FactCheck.Extraction.Names;

/// <summary>Links the names of one article into entities and adds the mentions that are no names: descriptions, pronouns, groups.</summary>
internal sealed class EntityBuilder(NameTokens tokens, KnowledgeBase knowledge, DateOnly? published)
{
    private readonly List<DraftEntity> entities = [];

    public ImmutableArray<LocalEntity> Entities
    {
        get
        {
            var frozen = ImmutableArray.CreateBuilder<LocalEntity>(entities.Count);
            foreach (DraftEntity entity in entities)
            {
                frozen.Add(entity.ToEntity());
            }

            return frozen.MoveToImmutable();
        }
    }

    public ImmutableArray<NameMention> Link(IReadOnlyList<NameCandidate> candidates)
    {
        new PersonLinker(tokens, knowledge.Tenures, entities).Link(candidates);
        new ThingLinker(tokens, entities).Link(candidates);
        MentionBook book = BookOf(candidates);
        new DescriptionLinker(tokens, book, entities, knowledge.Tenures, published).Link(candidates);
        new AgeLinker(tokens, book).Link(candidates);
        new PronounLinker(tokens, book).Link();
        new GroupLinker(tokens, book, entities, knowledge.Tenures).Link();
        return book.InOrder();
    }

    private MentionBook BookOf(IReadOnlyList<NameCandidate> candidates)
    {
        Placed[] placed = ArrayPool<Placed>.Shared.Rent(candidates.Count);
        for (int i = 0; i < candidates.Count; i++)
        {
            placed[i] = new(candidates[i].First, candidates[i].End, ToMention(candidates[i]));
        }

        var book = new MentionBook(tokens, entities, placed.AsSpan(0, candidates.Count));
        ArrayPool<Placed>.Shared.Return(placed, clearArray: true);
        return book;
    }

    private NameMention ToMention(NameCandidate candidate)
    {
        EntityKind kind = candidate.Kind ?? EntityKind.Person;
        TextSpan span = candidate.SpanIn(tokens.Text);
        return new(span, tokens.Text.SentenceOf[candidate.First], kind, FormOf(candidate, span)) { Entity = candidate.Entity };
    }

    private NameForm FormOf(NameCandidate candidate, TextSpan span)
    {
        if (candidate.Metonym is not null)
        {
            return NameForm.Metonym;
        }

        DraftEntity entity = entities[candidate.Entity];
        bool isShort = entity.Kind == EntityKind.Person
            ? candidate.Length == 1 && entity.Person!.IsFull
            : candidate.Length == 1 && entity.Name.Contains(' ', StringComparison.Ordinal) && span.Length < entity.Name.Length;
        return isShort ? NameForm.ShortName : NameForm.Name;
    }
}
