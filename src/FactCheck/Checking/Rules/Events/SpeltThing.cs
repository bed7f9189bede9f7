using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Knowledge;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Events;

/// <summary>The name of an organisation or place as it stands.</summary>
/// <param name="Article">The index of the article.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Sentence">The index of its sentence.</param>
/// <param name="Words">Its words, folded, without apostrophes.</param>
internal sealed record SpeltThing(int Article, TextSpan Span, int Sentence, string[] Words)
{
    private const int MostWords = 6;

    private static readonly WordList StreetHeads = WordList.Load("Extraction/Names/street-heads.lexicon");

    /// <summary>The names of a story that differ in one word only, by a slip or by a plural inside, each pair of spellings once.</summary>
    public static IEnumerable<(SpeltThing Left, SpeltThing Right, bool IsPlural)> Variations(FactGraph graph, int[] articles)
    {
        IGrouping<string, SpeltThing>[] names = [.. articles.SelectMany(article => In(graph, article)).GroupBy(name => string.Join(' ', name.Words), StringComparer.Ordinal)];

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
                    if (How(a[0].Words, b[0].Words, at) is { } isPlural && !ShareSentence(a, b))
                    {
                        (SpeltThing one, SpeltThing other) = Clearest(a, b);
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
                string[] words = NameSpelling.Fold(article.TextOf(name.Span)).Replace("'", "", StringComparison.Ordinal).Split([' ', '\n', '-'], StringSplitOptions.RemoveEmptyEntries);
                if (words.Length is >= 2 and <= MostWords && !StreetHeads.Contains(words[^1]))
                {
                    yield return new(index, name.Span, name.Sentence, words);
                }
            }
        }
    }

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
            return NameSlips.AreTwoGivenNames(a, b) || NameSlips.AreVariants(a, b) || NameReplacement.AreInterchangeable(a, b) ? null : false;
        }

        bool isPlural = at < left.Length - 1 && (string.Equals(a + "s", b, StringComparison.Ordinal) || string.Equals(b + "s", a, StringComparison.Ordinal));
        return isPlural ? true : null;
    }

    /// <summary>One place of each, in one article where one has both.</summary>
    private static (SpeltThing Left, SpeltThing Right) Clearest(SpeltThing[] left, SpeltThing[] right)
    {
        int both = left.Select(place => place.Article).Intersect(right.Select(place => place.Article)).DefaultIfEmpty(-1).First();
        return (left.First(place => both < 0 || place.Article == both), right.First(place => both < 0 || place.Article == both));
    }

    private static bool ShareSentence(SpeltThing[] left, SpeltThing[] right) =>
        left.Any(one => right.Any(other => one.Article == other.Article && one.Sentence == other.Sentence));

    private bool Precedes(SpeltThing other) => (Article, Span).CompareTo((other.Article, other.Span)) < 0;
}
