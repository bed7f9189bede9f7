using System.Collections.Immutable;

using FactCheck.Extraction;
using FactCheck.Knowledge;

namespace FactCheck.Graph;

/// <summary>
/// Links the entities of articles. People known to the tables are one everywhere; other people are one inside a topic when their full names are, and a
/// surname alone joins the only person of the story who bears it. Organisations and places are one everywhere by their key; a short form stands for the organisation that another article of
/// the story explains it by.
/// </summary>
internal sealed class EntityLinker
{
    private readonly ImmutableArray<ExtractedArticle> articles;
    private readonly ImmutableArray<int> stories;
    private readonly ImmutableArray<int> topics;
    private readonly SortedDictionary<string, List<(int Article, int Entity)>> members = new(StringComparer.Ordinal);

    private readonly ShortForms shortForms;

    private EntityLinker(ImmutableArray<ExtractedArticle> articles, ImmutableArray<int> stories, ImmutableArray<int> topics)
    {
        this.articles = articles;
        this.stories = stories;
        this.topics = topics;
        shortForms = new(articles, stories);
    }

    /// <summary>The nodes, and for each article the node of each of its entities.</summary>
    public static (ImmutableArray<EntityNode> Nodes, int[][] NodeOf) Link(ImmutableArray<ExtractedArticle> articles, ImmutableArray<int> stories, ImmutableArray<int> topics) =>
        new EntityLinker(articles, stories, topics).Link();

    private (ImmutableArray<EntityNode> Nodes, int[][] NodeOf) Link()
    {
        Dictionary<(int Story, string Surname), string?> bearers = Bearers();
        Dictionary<string, string> shorter = ShorterNames();
        for (int article = 0; article < articles.Length; article++)
        {
            foreach (LocalEntity entity in articles[article].Entities)
            {
                string key = KeyOf(article, entity, bearers);
                key = shorter.GetValueOrDefault(key, key);
                if (!members.TryGetValue(key, out List<(int Article, int Entity)>? list))
                {
                    members.Add(key, list = []);
                }

                list.Add((article, entity.Id));
            }
        }

        int[][] nodeOf = [.. articles.Select(article => new int[article.Entities.Length])];
        ImmutableArray<EntityNode>.Builder nodes = ImmutableArray.CreateBuilder<EntityNode>(members.Count);
        foreach (List<(int Article, int Entity)> list in members.Values)
        {
            foreach ((int article, int entity) in list)
            {
                nodeOf[article][entity] = nodes.Count;
            }

            nodes.Add(Node(nodes.Count, list));
        }

        return (nodes.ToImmutable(), nodeOf);
    }

    /// <summary>The key of the one full-named person of each story who bears a surname; <see langword="null"/> where several do.</summary>
    private Dictionary<(int Story, string Surname), string?> Bearers()
    {
        var bearers = new Dictionary<(int, string), string?>();
        for (int article = 0; article < articles.Length; article++)
        {
            foreach (LocalEntity entity in articles[article].Entities)
            {
                if (entity.Kind != EntityKind.Person || !IsFull(entity))
                {
                    continue;
                }

                (int, string) surname = (stories[article], SurnameOf(entity.Key));
                string key = KeyOfNamed(article, entity);
                bearers[surname] = bearers.TryGetValue(surname, out string? other) && !string.Equals(other, key, StringComparison.Ordinal) ? null : key;
            }
        }

        return bearers;
    }

    /// <summary>
    /// The key of the longer name for each that drops the second of two surnames: "Edgar Sanchez" where the story also has one "Edgar Sanchez Rios". A name that may be cut from
    /// two longer ones stays apart.
    /// </summary>
    private Dictionary<string, string> ShorterNames()
    {
        var longer = new Dictionary<string, string?>(StringComparer.Ordinal);
        for (int article = 0; article < articles.Length; article++)
        {
            foreach (LocalEntity entity in articles[article].Entities)
            {
                if (entity is { Kind: EntityKind.Person, KnowledgeId: null } && NameFolding.Fold(entity.Name).Split(' ') is [var given, var first, var second] && second is not ("jr" or "sr" or "ii" or "iii"))
                {
                    string key = KeyOfNamed(article, entity);
                    string cut = $"{EntityKind.Person}|topic|{topics[article]:D9}|{first} {given}";
                    bool isSurnameFirst = !string.Equals(key, $"{EntityKind.Person}|topic|{topics[article]:D9}|{second} {given}", StringComparison.Ordinal);
                    longer[cut] = isSurnameFirst || (longer.TryGetValue(cut, out string? other) && !string.Equals(other, key, StringComparison.Ordinal)) ? null : key;
                }
            }
        }

        return longer.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value!, StringComparer.Ordinal);
    }

    private string KeyOf(int article, LocalEntity entity, Dictionary<(int Story, string Surname), string?> bearers) => entity.Kind switch
    {
        EntityKind.Group => KeyOfUnlinked(article, entity),
        EntityKind.Person when !IsFull(entity) => bearers.GetValueOrDefault((stories[article], entity.Key)) ?? KeyOfUnlinked(article, entity),
        _ => KeyOfNamed(article, entity),
    };

    private string KeyOfNamed(int article, LocalEntity entity) => entity switch
    {
        { KnowledgeId: { } known } => $"{entity.Kind}|known|{known}",
        { Kind: EntityKind.Person } => $"{entity.Kind}|topic|{topics[article]:D9}|{entity.Key}",
        { Kind: EntityKind.Organisation } => $"{entity.Kind}|key|{shortForms.KeyOf(stories[article], entity.Key)}",
        _ => $"{entity.Kind}|key|{entity.Key}",
    };

    private static string KeyOfUnlinked(int article, LocalEntity entity) => $"{entity.Kind}|local|{article:D9}|{entity.Id:D6}";

    private static bool IsFull(LocalEntity entity) => entity.KnowledgeId is not null || entity.Key.Contains(' ', StringComparison.Ordinal);

    private static string SurnameOf(string key)
    {
        int blank = key.IndexOf(' ', StringComparison.Ordinal);
        return blank < 0 ? key : key[..blank];
    }

    private EntityNode Node(int id, List<(int Article, int Entity)> list)
    {
        LocalEntity first = articles[list[0].Article].Entities[list[0].Entity];
        string name = list
            .GroupBy(member => articles[member.Article].Entities[member.Entity].Name, StringComparer.Ordinal)
            .OrderByDescending(group => group.Key.Contains(' ', StringComparison.Ordinal))
            .ThenByDescending(group => group.Count())
            .ThenByDescending(group => group.Key.Length)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .First().Key;
        return new(id, first.Kind, name) { Members = [.. list], KnowledgeId = first.KnowledgeId };
    }
}
