using System.Text.RegularExpressions;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Knowledge;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Events;

/// <summary>The name of an organisation or place as it stands.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Sentence">The index of its sentence.</param>
/// <param name="Words">Its words, folded, without apostrophes.</param>
internal sealed partial record SpeltThing(NamePlace Place, int Sentence, string[] Words)
{
    private const int MostWords = 6;
    private const int NearDays = 60;
    private const int LongName = 4;
    private const int ShortWord = 3;
    private const int TimeoutMilliseconds = 1000;

    /// <summary>Parts of a body that both forms are used of: "Criminal Investigation Unit", "Criminal Investigations Unit".</summary>
    private static readonly string[] Bodies =
        ["affairs", "attorney", "bureau", "department", "detectives", "division", "force", "investigators", "office", "section", "service", "squad", "team", "unit"];

    private static readonly string[] Points = ["north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest"];

    private static readonly WordList Heads = WordList.Load("Extraction/Names/organisation-heads.lexicon");
    private static readonly WordList Calendar = WordList.Load("Extraction/Names/calendar.lexicon");
    private static readonly WordList StreetHeads = WordList.Load("Extraction/Names/street-heads.lexicon");

    /// <summary>Whether some word of it ends in "'s", which no plural differs from.</summary>
    public bool IsPossessive { get; private init; }

    /// <summary>The names of a story that differ in one word only, by a slip or by a plural inside, each pair of spellings once.</summary>
    public static IEnumerable<(NamePlace Left, NamePlace Right, bool IsPlural)> Variations(FactGraph graph, int[] articles)
    {
        IGrouping<string, SpeltThing>[] names = [.. articles.SelectMany(article => In(graph, article).Concat(Runs(graph.Articles[article], article))).GroupBy(name => string.Join(' ', name.Words), StringComparer.Ordinal)];

        // Names that may vary share a key in which the word that varies is left out, so that no name is compared with all.
        foreach (IGrouping<string, (string Key, int At, SpeltThing[] Places)> bucket in names.SelectMany(Keys).GroupBy(entry => entry.Key, StringComparer.Ordinal))
        {
            (string Key, int At, SpeltThing[] Places)[] entries = [.. bucket];
            for (int left = 0; left < entries.Length; left++)
            {
                for (int right = left + 1; right < entries.Length; right++)
                {
                    SpeltThing[] a = entries[left].Places;
                    SpeltThing[] b = entries[right].Places;
                    int at = entries[left].At;
                    if (How(a[0].Words, b[0].Words, at) is { } isPlural && !(isPlural && (a[0].IsPossessive || b[0].IsPossessive)) && !ShareSentence(a, b)
                        && NamePlace.Clearest(Places(a), Places(b)) is var (one, other) && AreOfOneTime(one, other, graph))
                    {
                        yield return one.Precedes(other) ? (one, other, isPlural) : (other, one, isPlural);
                    }
                }
            }
        }
    }

    private static IEnumerable<SpeltThing> In(FactGraph graph, int index)
    {
        ExtractedArticle article = graph.Articles[index];
        foreach (NameMention name in article.Names)
        {
            if (name is { Kind: EntityKind.Organisation or EntityKind.Place, Form: NameForm.Name or NameForm.ShortName })
            {
                string[] words = WordsOf(article.TextOf(name.Span));
                if (words.Length is >= 2 and <= MostWords && !StreetHeads.Contains(words[^1]))
                {
                    yield return new(new(index, name.Span), name.Sentence, words) { IsPossessive = HasPossessive(article.TextOf(name.Span)) };
                }
            }
        }
    }

    /// <summary>Capitalised words in a row, which recognition of names often takes apart: "Pathways to Peace".</summary>
    private static IEnumerable<SpeltThing> Runs(ExtractedArticle article, int index)
    {
        NameMention[] persons = [.. article.Names.Where(name => name.Kind == EntityKind.Person)];
        int next = 0, end = 0;
        foreach (Match match in Run().Matches(article.Article.Text))
        {
            var span = new TextSpan(match.Index, match.Index + match.Length);
            for (; next < persons.Length && persons[next].Span.Start < span.End; next++)
            {
                end = Math.Max(end, persons[next].Span.End);
            }

            // Both are in order: a person overlaps the words where one that begins before their end reaches beyond their start.
            string[] words = WordsOf(match.Value);
            if (words.Length <= MostWords && !StreetHeads.Contains(words[^1]) && !Calendar.Contains(words[^1]) && end <= span.Start)
            {
                yield return new(new(index, span), article.SentenceAt(span.Start), words) { IsPossessive = HasPossessive(match.Value) };
            }
        }
    }

    private static string[] WordsOf(string name)
    {
        string folded = NameSpelling.Fold(name);
        string plain = folded.EndsWith("'s", StringComparison.Ordinal) ? folded[..^2] : folded;
        return plain.Replace("'", "", StringComparison.Ordinal).Replace(" & ", " and ", StringComparison.Ordinal).Split([' ', '\n', '-'], StringSplitOptions.RemoveEmptyEntries);
    }

    private static bool HasPossessive(string name) => name.Contains("'s", StringComparison.Ordinal) || name.Contains("’s", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<=[a-z,] )[A-Z][a-z'’]+(?: (?:of|to|for|the|and|&|at|in|[A-Z][a-z'’]+)){0,4} [A-Z][a-z'’]+\b", RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex Run();

    private static IEnumerable<(string Key, int At, SpeltThing[] Places)> Keys(IGrouping<string, SpeltThing> name)
    {
        SpeltThing[] places = [.. name];
        string[] words = places[0].Words;
        for (int at = 0; at < words.Length; at++)
        {
            yield return (string.Join(' ', words.Select((word, i) => i == at ? "*" : word)), at, places);
        }
    }

    /// <summary>Whether the words at one place differ by a plural (true) or a slip (false); <see langword="null"/> when they are two words, or stand for each other.</summary>
    private static bool? How(string[] left, string[] right, int at)
    {
        string a = left[at];
        string b = right[at];
        bool isOfPlace = string.Equals(a + "n", b, StringComparison.Ordinal) || string.Equals(b + "n", a, StringComparison.Ordinal);
        if (isOfPlace || Gazetteer.Core.TryFindDemonym(a, out _) || Gazetteer.Core.TryFindDemonym(b, out _))
        {
            return null;
        }

        if (NameSlips.IsSlip(a, b))
        {
            return NameSlips.AreTwoGivenNames(a, b) || NameSlips.AreVariants(a, b) || IsOfArabic(left, a, b) || NameReplacement.AreInterchangeable(a, b) ? null : false;
        }

        if (IsPointOfCollege(left, a, b) || (left.Length >= LongName && IsDoubled(a, b)))
        {
            return false;
        }

        bool isPlural = at < left.Length - 1 && !Array.Exists(Bodies, body => string.Equals(body, left[^1], StringComparison.Ordinal)) && (string.Equals(a + "s", b, StringComparison.Ordinal) || string.Equals(b + "s", a, StringComparison.Ordinal));
        return isPlural ? true : null;
    }

    // "Southwest Christian College", "Southwestern Christian College"; of a region both are said.
    private static bool IsPointOfCollege(string[] words, string a, string b) => words.Length > 2 && Heads.Contains(words[^1])
        && (a.Length < b.Length ? Array.IndexOf(Points, a) >= 0 && string.Equals(a + "ern", b, StringComparison.Ordinal) : Array.IndexOf(Points, b) >= 0 && string.Equals(b + "ern", a, StringComparison.Ordinal));

    // "Bad Boys Barber Salon", "Badd Boys Barber Salon": too short for a slip, but with so much the same beside it.
    private static bool IsDoubled(string a, string b) => Math.Min(a.Length, b.Length) == ShortWord && string.Equals(NameSlips.Single(a), NameSlips.Single(b), StringComparison.Ordinal);

    // "Al Qaeda", "al-Qaida": vowels are written in many ways.
    private static bool IsOfArabic(string[] words, string a, string b) => words[0] is "al" or "el" or "ad" or "as" && string.Equals(Skeleton(a), Skeleton(b), StringComparison.Ordinal);

    private static string Skeleton(string word) => string.Concat(word.Where(letter => letter is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y')));

    // Names of bodies change over the years; a slip is one only in reports of the same weeks.
    private static bool AreOfOneTime(NamePlace left, NamePlace right, FactGraph graph) => left.Article == right.Article
        || ArticleDates.DaysApart(graph.Articles[left.Article].Published, graph.Articles[right.Article].Published) is <= NearDays;

    private static NamePlace[] Places(SpeltThing[] names) => Array.ConvertAll(names, name => name.Place);

    private static bool ShareSentence(SpeltThing[] left, SpeltThing[] right) =>
        left.Any(one => right.Any(other => one.Place.Article == other.Place.Article && one.Sentence == other.Sentence));
}
