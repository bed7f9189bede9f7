using System.Collections.Immutable;

using FactCheck.Extraction;

namespace FactCheck.Graph;

/// <summary>
/// Links the entities of articles. People known to the tables are one everywhere; other people are one inside a story when their full names are, and a
/// surname alone joins the only person of the story who bears it. Organisations and places are one everywhere by their key.
/// </summary>
internal sealed class EntityLinker
{
    private readonly ImmutableArray<ExtractedArticle> articles;
    private readonly ImmutableArray<int> stories;
    private readonly SortedDictionary<string, List<(int Article, int Entity)>> members = new(StringComparer.Ordinal);

    private EntityLinker(ImmutableArray<ExtractedArticle> articles, ImmutableArray<int> stories)
    {
        this.articles = articles;
        this.stories = stories;
    }

    /// <summary>The nodes, and for each article the node of each of its entities.</summary>
    public static (ImmutableArray<EntityNode> Nodes, int[][] NodeOf) Link(ImmutableArray<ExtractedArticle> articles, ImmutableArray<int> stories) =>
        new EntityLinker(articles, stories).Link();

    private (ImmutableArray<EntityNode> Nodes, int[][] NodeOf) Link()
    {
        Dictionary<(int Story, string Surname), string?> bearers = Bearers();
        for (int article = 0; article < articles.Length; article++)
        {
            foreach (LocalEntity entity in articles[article].Entities)
            {
                string key = KeyOf(article, entity, bearers);
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

    /// <summary>The one full-named person of each story who bears a surname; <see langword="null"/> where several do.</summary>
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

                (int, string) key = (stories[article], SurnameOf(entity.Key));
                string identity = entity.KnowledgeId ?? entity.Key;
                bearers[key] = bearers.TryGetValue(key, out string? known) && !string.Equals(known, identity, StringComparison.Ordinal) ? null : identity;
            }
        }

        return bearers;
    }

    private string KeyOf(int article, LocalEntity entity, Dictionary<(int Story, string Surname), string?> bearers)
    {
        string kind = entity.Kind.ToString();
        if (entity.Kind == EntityKind.Group)
        {
            return $"{kind}|{article:D9}|{entity.Id:D6}";
        }

        if (entity.KnowledgeId is { } known)
        {
            return $"{kind}|known|{known}";
        }

        if (entity.Kind != EntityKind.Person)
        {
            return $"{kind}|key|{entity.Key}";
        }

        if (IsFull(entity))
        {
            return $"{kind}|story|{stories[article]:D9}|{entity.Key}";
        }

        return bearers.GetValueOrDefault((stories[article], entity.Key)) is { } bearer
            ? IsKnown(article, bearer) ? $"{kind}|known|{bearer}" : $"{kind}|story|{stories[article]:D9}|{bearer}"
            : $"{kind}|local|{article:D9}|{entity.Id:D6}";
    }

    /// <summary>A key of the tables has a hyphen for a blank, a folded name has blanks.</summary>
    private static bool IsKnown(int article, string bearer) => article >= 0 && !bearer.Contains(' ', StringComparison.Ordinal);

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
