using System.Collections.Immutable;

using FactCheck.Extraction;
using FactCheck.Values;

namespace FactCheck.Graph;

/// <summary>
/// Groups articles into stories: articles that name the same rare people, organisations, streets and places at about the same time, lead with one type of event in
/// one place, or copy each other. Inside a story a surname is enough to know a person and "the flood" to know an event; between stories it is not.
/// </summary>
internal static class StoryFinder
{
    /// <summary>A name that more articles have than this ties none of them together. Bounds the pairs a name can make.</summary>
    private const int MostArticlesOfName = 40;

    /// <summary>Up to this many articles a name counts in full; above, in proportion.</summary>
    private const double FullWeightArticles = 12;

    /// <summary>More than one full name makes (a person's weight and that of the surname): a spokesman's ties nothing.</summary>
    private const double LeastScore = 1.05;

    /// <summary>Asked of a pair whose tie is to chain two stories into one topic.</summary>
    private const double LeastScoreOfTopic = 1.2;

    /// <summary>Asked of articles that came out far apart, or nobody knows when.</summary>
    private const double LeastScoreFarApart = 2;
    private const int NearDays = 60;

    private const double NameWordWeight = 0.4;

    /// <summary>What leading with one type of event in one place counts, within a few days.</summary>
    private const double EventInPlaceWeight = 0.8;

    /// <summary>What a person of a full name counts on top when both articles tell of an age or a part in the case.</summary>
    private const double InvolvedWeight = 0.6;
    private const int EventDays = 7;
    private const int LeadSentences = 6;

    /// <summary>
    /// The story and the topic of each article: the least index of its articles. A topic is a chain of stories, each tied to the next: a campaign, the crimes of a town.
    /// </summary>
    public static (ImmutableArray<int> Stories, ImmutableArray<int> Topics) Find(ImmutableArray<ExtractedArticle> articles, SentenceNames names, StreetIndex streets, IEnumerable<ArticleCopy> copies)
    {
        var sets = new StorySets(articles.Length);
        var topics = new DisjointSets(articles.Length);
        foreach (ArticleCopy copy in copies)
        {
            sets.Join(copy.Left, copy.Right);
            topics.Union(copy.Left, copy.Right);
        }

        (int Left, int Right, double Strength)[] ties = [.. Scores(articles, names, streets)
            .Select(tie => (tie.Key.Left, tie.Key.Right, Strength: tie.Value / Needed(articles[tie.Key.Left], articles[tie.Key.Right])))
            .OrderByDescending(tie => tie.Strength).ThenBy(tie => tie.Left).ThenBy(tie => tie.Right)];
        foreach ((int left, int right, double strength) in ties)
        {
            if (sets.StoryOf(left) != sets.StoryOf(right))
            {
                sets.Tie(left, right, Math.Min(1, strength));
            }
        }

        foreach ((int left, int right, double strength) in ties.TakeWhile(tie => tie.Strength >= 1))
        {
            sets.JoinIfTied(left, right);
            if (strength >= LeastScoreOfTopic / LeastScore || sets.StoryOf(left) == sets.StoryOf(right))
            {
                topics.Union(left, right);
            }
        }

        IEnumerable<int> all = Enumerable.Range(0, articles.Length);
        return ([.. all.Select(sets.StoryOf)], [.. all.Select(topics.Find)]);
    }

    private static double Needed(ExtractedArticle left, ExtractedArticle right) =>
        ArticleDates.DaysApart(left.Published, right.Published) is <= NearDays ? LeastScore : LeastScoreFarApart;

    private static Dictionary<(int Left, int Right), double> Scores(ImmutableArray<ExtractedArticle> articles, SentenceNames names, StreetIndex streets)
    {
        var index = new Dictionary<(EntityKind, string), (double Weight, List<int> Articles)>();
        for (int article = 0; article < articles.Length; article++)
        {
            foreach (LocalEntity entity in articles[article].Entities.DistinctBy(entity => (entity.Kind, entity.Key)))
            {
                double weight = Bylines.IsByline(articles[article], entity) ? 0 : Weight(entity);
                foreach (string name in weight > 0 ? NamesOf(entity) : [])
                {
                    if (!index.TryGetValue((entity.Kind, name), out (double Weight, List<int> Articles) entry))
                    {
                        index.Add((entity.Kind, name), entry = (weight, []));
                    }

                    entry.Articles.Add(article);
                }
            }
        }

        var scores = new Dictionary<(int, int), double>();
        foreach ((double weight, List<int> list) in index.Values)
        {
            AddPairs(list, weight * Math.Min(1, FullWeightArticles / list.Count), scores, (_, _) => true);
        }

        foreach (List<int> list in Involved(articles).Values)
        {
            AddPairs(list, InvolvedWeight * Math.Min(1, FullWeightArticles / list.Count), scores, (_, _) => true);
        }

        foreach (List<int> list in Words(articles, names).Values)
        {
            AddPairs(list, NameWordWeight * Math.Min(1, FullWeightArticles / list.Count), scores, (_, _) => true);
        }

        foreach (IncidentTies tie in IncidentTies.Of(articles, names, streets))
        {
            AddPairs(tie.Articles, tie.Weight * Math.Min(1, FullWeightArticles / tie.Articles.Count), scores, (left, right) =>
                ArticleDates.DaysApart(articles[left].Published, articles[right].Published) is { } days && days <= tie.Days);
        }

        foreach (List<int> list in LeadEvents(articles).Values)
        {
            AddPairs(list, EventInPlaceWeight, scores, (left, right) =>
                ArticleDates.DaysApart(articles[left].Published, articles[right].Published) is null or <= EventDays);
        }

        return scores;
    }

    /// <summary>The key, and the short form of a company's name, which says as much again: another company may be named like it in full.</summary>
    private static IEnumerable<string> NamesOf(LocalEntity entity)
    {
        yield return entity.KnowledgeId ?? entity.Key;
        if (entity is { Kind: EntityKind.Organisation, KnowledgeId: null } && entity.Key.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space
            && entity.Aliases.Any(alias => alias.Length == space && entity.Key.StartsWith(NameSpelling.Fold(alias), StringComparison.Ordinal)))
        {
            yield return entity.Key[..space];
        }
    }

    /// <summary>The articles that give each person of a full name an age or a part in a case: an incident's own people, not its spokesmen.</summary>
    private static Dictionary<string, List<int>> Involved(ImmutableArray<ExtractedArticle> articles)
    {
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int article = 0; article < articles.Length; article++)
        {
            IEnumerable<string> people = articles[article].Claims
                .Where(claim => claim.Attribute is Attributes.Age or Attributes.CaseRole && claim.Subject.Kind == SubjectKind.Entity)
                .Select(claim => articles[article].Entities[claim.Subject.Index])
                .Where(entity => entity is { Kind: EntityKind.Person, KnowledgeId: null } && entity.Key.Contains(' ', StringComparison.Ordinal))
                .Select(entity => entity.Key)
                .Distinct(StringComparer.Ordinal);
            foreach (string person in people)
            {
                File(index, person, article);
            }
        }

        return index;
    }

    private static Dictionary<string, List<int>> Words(ImmutableArray<ExtractedArticle> articles, SentenceNames names)
    {
        var words = new SortedSet<string>[articles.Length];
        Parallel.For(0, articles.Length, article => words[article] = names.InStory(article));
        AddTitles(articles, words);
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int article = 0; article < articles.Length; article++)
        {
            foreach (string word in words[article])
            {
                File(index, word, article);
            }
        }

        return index;
    }

    /// <summary>Adds the names of the headlines; of one that writes all words with capitals, those that the text of some article has as names.</summary>
    private static void AddTitles(ImmutableArray<ExtractedArticle> articles, SortedSet<string>[] words)
    {
        HashSet<string> known = [.. words.SelectMany(list => list)];
        for (int article = 0; article < words.Length; article++)
        {
            if (articles[article].Article.Title is { } title)
            {
                string[] titled = NameWords.InTitle(title, out bool isCapitalised);
                words[article].UnionWith(isCapitalised ? titled.Where(known.Contains) : titled);
            }
        }
    }

    /// <summary>The articles that lead with each type of event and name each place of the gazetteer's towns or beyond.</summary>
    private static Dictionary<(string Type, string Place), List<int>> LeadEvents(ImmutableArray<ExtractedArticle> articles)
    {
        var index = new Dictionary<(string, string), List<int>>();
        for (int article = 0; article < articles.Length; article++)
        {
            string[] types = [.. articles[article].Events.Where(mention => mention.Sentence < LeadSentences).Select(mention => mention.Type).Distinct(StringComparer.Ordinal)];
            foreach (string place in Towns(articles[article]))
            {
                foreach (string type in types)
                {
                    File(index, (type, place), article);
                }
            }
        }

        return index;
    }

    private static void File<TKey>(Dictionary<TKey, List<int>> index, TKey key, int article)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out List<int>? list))
        {
            index.Add(key, list = []);
        }

        list.Add(article);
    }

    private static IEnumerable<string> Towns(ExtractedArticle article)
    {
        var lead = new HashSet<int>(article.Names.Where(name => name.Sentence < LeadSentences).Select(name => name.Entity));
        return article.Entities
            .Where(entity => entity.Kind == EntityKind.Place && lead.Contains(entity.Id) && entity.KnowledgeId?.Contains('/', StringComparison.Ordinal) != false)
            .Select(entity => entity.KnowledgeId ?? entity.Key)
            .Distinct(StringComparer.Ordinal);
    }

    private static void AddPairs(IReadOnlyList<int> list, double weight, Dictionary<(int, int), double> scores, Func<int, int, bool> counts)
    {
        if (list.Count > MostArticlesOfName)
        {
            return;
        }

        for (int left = 0; left < list.Count; left++)
        {
            for (int right = left + 1; right < list.Count; right++)
            {
                if (counts(list[left], list[right]))
                {
                    (int, int) pair = (list[left], list[right]);
                    scores[pair] = scores.GetValueOrDefault(pair) + weight;
                }
            }
        }
    }

    private static double Weight(LocalEntity entity) => entity.Kind switch
    {
        EntityKind.Person => entity.KnowledgeId is not null ? 1 : entity.Key.Contains(' ', StringComparison.Ordinal) ? 0.6 : 0.2,
        EntityKind.Organisation => entity.KnowledgeId is not null ? 0.3 : 0.2,
        EntityKind.Place => 0.3,
        _ => 0,
    };
}
