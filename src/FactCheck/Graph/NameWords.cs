using FactCheck.Extraction;
using FactCheck.Knowledge;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Graph;

/// <summary>
/// The words of an article's names that could tell its story: "Lodder" of "River Lodder", "Tarrant" of "Owen Tarrant". Compared by word, a story is known also where
/// names are cut, lengthened or taken for another kind. Words that many names share (given names, "River", "Police", countries) tell nothing.
/// </summary>
internal static class NameWords
{
    private const int ShortestWord = 4;

    private static readonly Lazy<WordList[]> Common = new(() =>
    [
        .. new[] { "ordinary-words", "organisation-heads", "place-heads", "street-heads" }
            .Select(name => WordList.Load($"Extraction/Names/{name}.lexicon")),
    ]);

    /// <summary>The distinctive words of <paramref name="article"/>'s names, each once, folded over transliterations.</summary>
    public static SortedSet<string> Of(ExtractedArticle article)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        foreach (LocalEntity entity in article.Entities)
        {
            if (entity.Kind == EntityKind.Group || entity.KnowledgeId is not null || Bylines.IsByline(article, entity))
            {
                continue;
            }

            foreach (string word in entity.Name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
            {
                if (word.Length >= ShortestWord && IsDistinctive(word))
                {
                    words.Add(NameSpelling.TransliterationKey(word));
                }
            }
        }

        return words;
    }

    private static bool IsDistinctive(string word)
    {
        string lower = word.ToLowerInvariant();
        return char.IsUpper(word[0]) && !GivenNames.Core.IsGivenName(lower) && !Array.Exists(Common.Value, list => list.Contains(lower));
    }
}
