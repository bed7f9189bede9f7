using System.Collections.Immutable;
using System.Runtime.InteropServices;

using FactCheck.Articles;

namespace FactCheck.Extraction.Names;

/// <summary>A mention with the token at which it begins: what coreference looks back over.</summary>
internal readonly record struct Placed(int First, int End, NameMention Mention);

/// <summary>The mentions of one article while coreference adds to them: by sentence, and in each in order of their first token.</summary>
internal sealed class MentionBook
{
    private const int MostPersons = 16;

    private static readonly List<Placed> None = [];

    private readonly NameTokens tokens;
    private readonly List<DraftEntity> entities;
    private readonly List<Placed>?[] bySentence;

    public MentionBook(NameTokens tokens, List<DraftEntity> entities, ReadOnlySpan<Placed> mentions)
    {
        this.tokens = tokens;
        this.entities = entities;
        bySentence = new List<Placed>?[tokens.Text.Sentences.Length];
        for (int i = 0; i < mentions.Length; i++)
        {
            Placed mention = mentions[i];
            if (bySentence[mention.Mention.Sentence] is null)
            {
                // Names come in order, so that the ones of a sentence stand together.
                int end = i + 1;
                while (end < mentions.Length && mentions[end].Mention.Sentence == mention.Mention.Sentence)
                {
                    end++;
                }

                bySentence[mention.Mention.Sentence] = new(end - i + 1);
            }

            Insert(mention);
        }
    }

    /// <summary>All mentions by their spans; of those that begin together and end together the first added comes first.</summary>
    public ImmutableArray<NameMention> InOrder()
    {
        int count = 0;
        foreach (List<Placed>? sentence in bySentence)
        {
            count += sentence?.Count ?? 0;
        }

        var all = new NameMention[count];
        count = 0;
        foreach (List<Placed>? sentence in bySentence)
        {
            foreach (Placed placed in sentence ?? None)
            {
                // They stand in order of their first tokens, so that only those of one token may have to change places.
                int at = count++;
                for (; at > 0 && all[at - 1].Span.CompareTo(placed.Mention.Span) > 0; at--)
                {
                    all[at] = all[at - 1];
                }

                all[at] = placed.Mention;
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }

    public DraftEntity EntityOf(Placed mention) => entities[mention.Mention.Entity];

    /// <summary>The persons mentioned in a sentence before a token, alone or in a group, each once, in order.</summary>
    public List<DraftEntity> PersonsIn(int sentence, int before)
    {
        var found = new List<DraftEntity>();
        foreach (Placed mention in In(sentence))
        {
            if (mention.First >= before || mention.Mention.Entity < 0)
            {
                continue;
            }

            DraftEntity entity = EntityOf(mention);
            if (entity.Kind == EntityKind.Person)
            {
                AddOnce(entity);
            }
            else if (entity.Kind == EntityKind.Group)
            {
                foreach (int member in entity.Members)
                {
                    AddOnce(entities[member]);
                }
            }
        }

        return found;

        // The count is capped so that a list of thousands of names costs no more than a sentence.
        void AddOnce(DraftEntity entity)
        {
            if (found.Count < MostPersons && !found.Contains(entity))
            {
                found.Add(entity);
            }
        }
    }

    /// <summary>Puts the mentions of known persons in a sentence into <paramref name="to"/>, in order, as they stand now.</summary>
    public void CopyPersons(int sentence, List<Placed> to)
    {
        to.Clear();
        foreach (Placed mention in In(sentence))
        {
            if (mention.Mention is { Kind: EntityKind.Person, Entity: >= 0 })
            {
                to.Add(mention);
            }
        }
    }

    /// <summary>The mention of a person that begins at a token; or <see langword="null"/>.</summary>
    public Placed? PersonAt(int token) => At(token, EntityKind.Person);

    /// <summary>The mention of an organisation that begins at a token; or <see langword="null"/>.</summary>
    public Placed? OrganisationAt(int token) => At(token, EntityKind.Organisation);

    private Placed? At(int token, EntityKind kind)
    {
        foreach (Placed mention in token < tokens.Count ? In(tokens.Text.SentenceOf[token]) : [])
        {
            if (mention.First == token && mention.Mention.Kind == kind && mention.Mention.Entity >= 0)
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>The mention of a person that ends before a token of its sentence; or <see langword="null"/>.</summary>
    public Placed? PersonEndingAt(int end)
    {
        foreach (Placed mention in end < tokens.Count ? In(tokens.Text.SentenceOf[end]) : [])
        {
            if (mention.End == end && mention.Mention is { Kind: EntityKind.Person, Entity: >= 0 })
            {
                return mention;
            }
        }

        return null;
    }

    public void Add(int first, int end, EntityKind kind, NameForm form, int entity)
    {
        TextSpan span = tokens.Text.SpanOf(new(first, end));
        if (entity >= 0 && form == NameForm.Description)
        {
            entities[entity].AddAlias(tokens.Text.Text.AsSpan(span.Start, span.Length));
        }

        Insert(new(first, end, new(span, tokens.Text.SentenceOf[first], kind, form) { Entity = entity }));
    }

    private List<Placed> In(int sentence) => bySentence[sentence] ?? None;

    private void Insert(Placed mention)
    {
        List<Placed> list = bySentence[mention.Mention.Sentence] ??= [];
        int at = list.Count;
        while (at > 0 && list[at - 1].First > mention.First)
        {
            at--;
        }

        list.Insert(at, mention);
    }
}
