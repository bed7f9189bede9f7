using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Events;

/// <summary>A place where a name stands.</summary>
internal readonly record struct NamePlace(int Article, TextSpan Span)
{
    /// <summary>Places in order of article and span.</summary>
    public static IEnumerable<NamePlace> InOrder(IEnumerable<NamePlace> places) => places.OrderBy(place => place.Article).ThenBy(place => place.Span);

    /// <summary>One place of each of two spellings, in one article where one has both.</summary>
    public static (NamePlace Left, NamePlace Right) Clearest(NamePlace[] left, NamePlace[] right)
    {
        int both = left.Select(place => place.Article).Intersect(right.Select(place => place.Article)).DefaultIfEmpty(-1).First();
        return (left.First(place => both < 0 || place.Article == both), right.First(place => both < 0 || place.Article == both));
    }

    /// <summary>Whether it stands before <paramref name="other"/>.</summary>
    public bool Precedes(NamePlace other) => (Article, Span).CompareTo((other.Article, other.Span)) < 0;
}

/// <summary>Two spellings of one name in a story.</summary>
/// <param name="Left">The word in one spelling, folded.</param>
/// <param name="Right">The word in the other.</param>
/// <param name="LeftPlaces">Where the one stands.</param>
/// <param name="RightPlaces">Where the other stands.</param>
internal sealed record NameVariation(string Left, string Right, NamePlace[] LeftPlaces, NamePlace[] RightPlaces);

/// <summary>Finds the names of persons that one story spells in two ways.</summary>
internal sealed class NameVariations
{
    /// <summary>Ages this far apart are no slip and no birthday.</summary>
    private const int Generation = 12;

    private const int LongestGiven = 24;

    private readonly FactGraph graph;
    private readonly List<SpeltPerson> people;
    private readonly ILookup<int, SpeltPerson> byArticle;

    private NameVariations(FactGraph graph, int[] articles)
    {
        this.graph = graph;
        people = [.. articles.SelectMany(article => SpeltPerson.In(graph, article))];
        byArticle = people.ToLookup(person => person.Article);
    }

    /// <summary>The variations of a story, each pair of spellings once.</summary>
    public static IEnumerable<NameVariation> In(FactGraph graph, int[] articles)
    {
        var variations = new NameVariations(graph, articles);
        return variations.OfFullNames().Concat(articles.SelectMany(variations.OfLoneWords)).Select(Ordered)
            .GroupBy(found => (found.Left, found.Right))
            .Select(same => new NameVariation(same.Key.Left, same.Key.Right, Merge(same.Select(found => found.LeftPlaces)), Merge(same.Select(found => found.RightPlaces))));
    }

    private static NameVariation Ordered(NameVariation found) => string.CompareOrdinal(found.Left, found.Right) <= 0
        ? found
        : new(found.Right, found.Left, found.RightPlaces, found.LeftPlaces);

    private static NamePlace[] Merge(IEnumerable<NamePlace[]> places) => [.. NamePlace.InOrder(places.SelectMany(list => list).Distinct())];

    /// <summary>Full names that share the given name or the surname and differ by a slip in the other.</summary>
    private IEnumerable<NameVariation> OfFullNames()
    {
        IGrouping<(string Given, string Surname), SpeltPerson>[] names = [.. people.GroupBy(person => (person.Given, person.Surname))];
        return names.GroupBy(name => name.Key.Surname, StringComparer.Ordinal).SelectMany(bearers => Pairs([.. bearers], isGiven: true))
            .Concat(names.GroupBy(name => name.Key.Given, StringComparer.Ordinal).SelectMany(bearers => Pairs([.. bearers], isGiven: false)));
    }

    private static IEnumerable<NameVariation> Pairs(IGrouping<(string Given, string Surname), SpeltPerson>[] bearers, bool isGiven)
    {
        for (int left = 0; left < bearers.Length; left++)
        {
            for (int right = left + 1; right < bearers.Length; right++)
            {
                string a = isGiven ? bearers[left].Key.Given : bearers[left].Key.Surname;
                string b = isGiven ? bearers[right].Key.Given : bearers[right].Key.Surname;
                if (NameSlips.IsSlip(a, b) && !(isGiven && NameSlips.AreTwoGivenNames(a, b) && !AreOfOneAge(bearers[left], bearers[right])) && !NameSlips.AreVariants(a, b) && !AreToldApart(bearers[left], bearers[right])
                    && bearers[left].Concat(bearers[right]).Any(person => person.IsPerson))
                {
                    yield return new(a, b, Places(bearers[left]), Places(bearers[right]));
                }
            }
        }
    }

    /// <summary>
    /// A slip of a given name is one only where a person is meant: any word may be like a given name, as "Shinto" is like "Shinzo", and
    /// brothers stand in one sentence: "Brendan and Branden Moor".
    /// </summary>
    private static bool MayBeGiven(ExtractedArticle article, IGrouping<string, TextSpan> word, string meant, SpeltPerson[] like) =>
        !word.Any(span => Array.Exists(like, person => article.Sentences[person.Sentence].Overlaps(span)))
        && !NameSlips.AreTwoGivenNames(word.Key, meant)
        && (NameSlips.IsOtherOrder(word.Key, meant) || (article.Names.Any(name => name.Kind == EntityKind.Person && word.Any(name.Span.Contains)) && IsCalled(article, meant)));

    // Whom an article calls by the surname only it does not call by another form of the given name: "a diminutive of Vincente" is not of Vincent Gigante's spelling.
    private static bool IsCalled(ExtractedArticle article, string given) =>
        article.Names.Any(name => name.Kind == EntityKind.Person && name.Span.Length <= LongestGiven && string.Equals(NameSpelling.Fold(article.TextOf(name.Span)), given, StringComparison.Ordinal));

    // "Harlow (sic)": the article knows.
    private static bool IsQuotedSlip(ExtractedArticle article, IEnumerable<TextSpan> places) =>
        places.Any(place => article.Article.Text.AsSpan(place.End).TrimStart(" ([").StartsWith("sic", StringComparison.Ordinal));

    // Two names in use are one person's when two articles give both the same age.
    private static bool AreOfOneAge(IEnumerable<SpeltPerson> left, IEnumerable<SpeltPerson> right) =>
        left.Any(one => one.Age is not null && right.Any(other => other.Age == one.Age && other.Article != one.Article))
        && !left.Any(one => right.Any(other => one.Article == other.Article));

    private static NamePlace[] Places(IEnumerable<SpeltPerson> people) => [.. people.Select(person => new NamePlace(person.Article, person.Span))];

    // Twins and cousins stand beside each other: "Jaden and Jayden Moor". Father and son differ in age: "Micheel Moor, 40", "Michael Moor, 19".
    private static bool AreToldApart(IEnumerable<SpeltPerson> left, IEnumerable<SpeltPerson> right) =>
        left.Any(one => right.Any(other => one.Article == other.Article && Math.Abs(one.Sentence - other.Sentence) <= 1)) || AreOfTwoAges(left, right);

    private static bool AreOfTwoAges(IEnumerable<SpeltPerson> left, IEnumerable<SpeltPerson> right)
    {
        int[] ages = [.. left.Select(person => person.Age).OfType<int>()];
        int[] others = [.. right.Select(person => person.Age).OfType<int>()];
        return ages.Length > 0 && others.Length > 0 && ages.All(age => others.All(other => Math.Abs(age - other) >= Generation));
    }

    /// <summary>Words that stand alone in an article and are a slip of a part of the only name like it there.</summary>
    private IEnumerable<NameVariation> OfLoneWords(int index)
    {
        ExtractedArticle article = graph.Articles[index];
        SpeltPerson[] own = [.. byArticle[index].Where(person => person.IsPerson)];
        if (own.Length == 0)
        {
            yield break;
        }

        var known = new HashSet<string>(article.Names.Where(name => SpeltPerson.HasBlank(article.Article.Text, name.Span)).SelectMany(name => SpeltPerson.WordsOf(article.TextOf(name.Span)) is { Length: > 1 } words ? words : []), StringComparer.Ordinal);
        foreach (IGrouping<string, TextSpan> word in LoneWords.Of(article, new PartsLike(own).Contains).GroupBy(span => NameSpelling.Fold(article.TextOf(span)), StringComparer.Ordinal))
        {
            SpeltPerson[] like = known.Contains(word.Key) ? [] : [.. own.Where(person => Array.Exists(person.Words, part => NameSlips.IsSlip(word.Key, part)))];
            if (like.Length > 0 && like.DistinctBy(person => (person.Given, person.Surname)).Count() == 1
                && Array.Find(like[0].Words, part => NameSlips.IsSlip(word.Key, part)) is { } meant
                && !IsQuotedSlip(article, word)
                && (string.Equals(meant, like[0].Surname, StringComparison.Ordinal) ? !NameSlips.IsMuhammad(meant) : MayBeGiven(article, word, meant, like)))
            {
                yield return new(meant, word.Key, Places(like), [.. word.Select(span => new NamePlace(index, span))]);
            }
        }
    }
}
