using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Knowledge;
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

    private const int LeastYearsApart = 2;
    private const int LongestGiven = 24;

    /// <summary>In a year of one campaign two persons of like names come up.</summary>
    private const int NearDays = 30;

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

    private IEnumerable<NameVariation> Pairs(IGrouping<(string Given, string Surname), SpeltPerson>[] bearers, bool isGiven)
    {
        for (int left = 0; left < bearers.Length; left++)
        {
            for (int right = left + 1; right < bearers.Length; right++)
            {
                string a = isGiven ? bearers[left].Key.Given : bearers[left].Key.Surname;
                string b = isGiven ? bearers[right].Key.Given : bearers[right].Key.Surname;
                if ((IsSlip(a, b, bearers[left], bearers[right], isGiven) || IsRespelling(a, b, bearers[left], bearers[right], isGiven) || IsCut(a, b, bearers[left], bearers[right], isGiven)
                    || IsExchanged(a, b, bearers[left], bearers[right], isGiven)) && !AreToldApart(bearers[left], bearers[right])
                    && bearers[left].Concat(bearers[right]).Any(person => person.IsPerson))
                {
                    yield return new(a, b, Places(bearers[left]), Places(bearers[right]));
                }
            }
        }
    }

    // One article writes a foreign name in one way.
    private static bool IsSlip(string a, string b, IEnumerable<SpeltPerson> left, IEnumerable<SpeltPerson> right, bool isGiven) =>
        NameSlips.IsSlip(a, b) && !(isGiven && NameSlips.AreTwoGivenNames(a, b) && !AreOfOneAge(left, right))
        && (!NameSlips.AreVariants(a, b) || (HasBoth(left, right) && !NameSlips.IsMuhammad(a)));

    private static bool HasBoth(IEnumerable<SpeltPerson> left, IEnumerable<SpeltPerson> right) => left.Any(one => right.Any(other => one.Article == other.Article));

    /// <summary>
    /// Names that sound alike, or are near and have one age, in articles of the same weeks of which none has both: two persons of such names would be told apart somewhere. Who has a foreign given
    /// name may have a surname in two transliterations.
    /// </summary>
    private bool IsRespelling(string a, string b, IGrouping<(string Given, string Surname), SpeltPerson> left, IGrouping<(string Given, string Surname), SpeltPerson> right, bool isGiven)
    {
        bool sounds = isGiven ? Respellings.AreGivenNames(a, b) : Respellings.AreSurnames(a, b);
        bool near = Respellings.AreNear(a, b);
        if ((!sounds && !near) || HasBoth(left, right) || !left.Any(one => right.Any(other => AreOfSameWeeks(one, other)))
            || left.Concat(right).Any(person => !person.IsPerson || Array.Exists(person.Words, NameSlips.IsMuhammad)) || AreOfAgesApart(left, right, LeastYearsApart))
        {
            return false;
        }

        return (sounds && (isGiven || GivenNames.Core.GenderOf(left.Key.Given) is not null)) || AreOfOneAge(left, right);
    }

    // "Jacqueline Seabrook" for "Jacqueline Seabrooks": with the given name before it, no family is meant.
    private static bool IsCut(string a, string b, IGrouping<(string Given, string Surname), SpeltPerson> left, IGrouping<(string Given, string Surname), SpeltPerson> right, bool isGiven) =>
        !isGiven && NameSlips.IsPlural(a, b) && left.Concat(right).All(person => person.IsPerson) && (HasBoth(left, right) || AreOfOneAge(left, right) || AreOfOneOffice(left, right));

    /// <summary>Another given name in use before one surname, where both have one age or hold one office, and no article has both: two persons of one surname and age would be told apart somewhere.</summary>
    private bool IsExchanged(string a, string b, IGrouping<(string Given, string Surname), SpeltPerson> left, IGrouping<(string Given, string Surname), SpeltPerson> right, bool isGiven) =>
        isGiven && GivenNames.Core.IsGivenName(a) && GivenNames.Core.IsGivenName(b) && !GivenNames.Core.MayBeSame(a, b) && !HasBoth(left, right)
        && !(GivenNames.Core.GenderOf(a) is { } gender && GivenNames.Core.GenderOf(b) is { } other && gender != other)
        && left.Concat(right).All(person => person.IsPerson && !Array.Exists(person.Words, NameSlips.IsMuhammad))
        && !left.Any(one => right.Any(two => one.Words.Contains(b, StringComparer.Ordinal) || two.Words.Contains(a, StringComparer.Ordinal)))
        && left.All(one => right.All(two => AreOfSameWeeks(one, two))) && (AreOfOneAge(left, right) || AreOfOneOffice(left, right));

    private static bool AreOfOneOffice(IEnumerable<SpeltPerson> left, IEnumerable<SpeltPerson> right) =>
        left.Any(one => one.SoleOffice is not null && right.Any(other => string.Equals(one.SoleOffice, other.SoleOffice, StringComparison.Ordinal)));

    private bool AreOfSameWeeks(SpeltPerson left, SpeltPerson right) => ArticleDates.DaysApart(graph.Articles[left.Article].Published, graph.Articles[right.Article].Published) is null or <= NearDays;

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
        && !HasBoth(left, right);

    private static NamePlace[] Places(IEnumerable<SpeltPerson> people) => [.. people.Select(person => new NamePlace(person.Article, person.Span))];

    // Twins and cousins stand beside each other: "Jaden and Jayden Moor". Father and son differ in age: "Micheel Moor, 40", "Michael Moor, 19".
    private static bool AreToldApart(IEnumerable<SpeltPerson> left, IEnumerable<SpeltPerson> right) =>
        left.Any(one => right.Any(other => one.Article == other.Article && Math.Abs(one.Sentence - other.Sentence) <= 1 && (one.Sentence == other.Sentence || one.Age is null || one.Age != other.Age))) || AreOfAgesApart(left, right, Generation);

    private static bool AreOfAgesApart(IEnumerable<SpeltPerson> left, IEnumerable<SpeltPerson> right, int years)
    {
        int[] ages = [.. left.Select(person => person.Age).OfType<int>()];
        int[] others = [.. right.Select(person => person.Age).OfType<int>()];
        return ages.Length > 0 && others.Length > 0 && ages.All(age => others.All(other => Math.Abs(age - other) >= years));
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
            if (like.Length > 0 && Array.Find(like[0].Words, part => NameSlips.IsSlip(word.Key, part)) is { } meant
                && (like.DistinctBy(person => (person.Given, person.Surname)).Count() == 1 || Array.TrueForAll(like, person => string.Equals(person.Surname, meant, StringComparison.Ordinal)))
                && !IsQuotedSlip(article, word)
                && (string.Equals(meant, like[0].Surname, StringComparison.Ordinal) ? !NameSlips.IsMuhammad(meant) : MayBeGiven(article, word, meant, like)))
            {
                yield return new(meant, word.Key, Places(like), [.. word.Select(span => new NamePlace(index, span))]);
            }
        }
    }
}
