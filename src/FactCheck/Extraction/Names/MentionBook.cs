using FactCheck.Articles;

namespace FactCheck.Extraction.Names;

/// <summary>A mention with the token at which it begins: what coreference looks back over.</summary>
internal readonly record struct Placed(int First, int End, NameMention Mention);

/// <summary>The mentions of one article while coreference adds to them: by sentence, and in each in order of their first token.</summary>
internal sealed class MentionBook
{
    private const int MostPersons = 16;

    private readonly NameTokens tokens;
    private readonly List<DraftEntity> entities;
    private readonly List<Placed>?[] bySentence;

    public MentionBook(NameTokens tokens, List<DraftEntity> entities, IEnumerable<Placed> mentions)
    {
        this.tokens = tokens;
        this.entities = entities;
        bySentence = new List<Placed>?[tokens.Text.Sentences.Length];
        foreach (Placed mention in mentions)
        {
            Insert(mention);
        }
    }

    /// <summary>All mentions, by sentence.</summary>
    public IEnumerable<Placed> All => bySentence.Where(each => each is not null).SelectMany(each => each!);

    public DraftEntity EntityOf(Placed mention) => entities[mention.Mention.Entity];

    /// <summary>The persons mentioned in a sentence before a token, each once, in order.</summary>
    public List<DraftEntity> PersonsIn(int sentence, int before, bool withGroups = false)
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
            else if (withGroups && entity.Kind == EntityKind.Group)
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

    /// <summary>The mentions of known persons in a sentence, in order, as they stand now.</summary>
    public Placed[] PersonMentionsIn(int sentence) => [.. In(sentence).Where(mention => mention.Mention is { Kind: EntityKind.Person, Entity: >= 0 })];

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

    private List<Placed> In(int sentence) => bySentence[sentence] ?? [];

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
