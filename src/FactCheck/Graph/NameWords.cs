using FactCheck.Articles;
using FactCheck.Knowledge;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Graph;

/// <summary>
/// The capitalised words of an article that could tell its story: "Lodder" of "River Lodder", "Tarrant" of "Owen Tarrant". Compared by word, a story is known also where
/// names are cut, lengthened or taken for another kind. Words that many names share (given names, "River", countries and what is of them) tell nothing, nor does
/// the first word of a sentence, nor a byline.
/// </summary>
internal static class NameWords
{
    private const int ShortestWord = 4;

    private static readonly Lazy<WordList[]> Common = new(() =>
    [
        .. new[] { "ordinary-words", "organisation-heads", "place-heads", "street-heads", "calendar", "small-words" }
            .Select(name => WordList.Load($"Extraction/Names/{name}.lexicon")),
    ]);

    /// <summary>The distinctive words of a sentence of <paramref name="text"/>, each once, folded over transliterations.</summary>
    public static string[] In(string text, TextSpan sentence) => In(text, sentence, withFirst: false);

    /// <summary>
    /// The distinctive words of a headline, without the name of the publisher behind it. Where every word has a capital, common words are among them, so that only those count that a text has as names.
    /// </summary>
    /// <param name="title">The headline.</param>
    /// <param name="isCapitalised">Whether a capital tells nothing, since every longer word has one.</param>
    public static string[] InTitle(string title, out bool isCapitalised)
    {
        int end = title.AsSpan().IndexOfAny('|', '–', '—') is >= 0 and var bar ? bar : title.Length;
        end = title.IndexOf(" - ", StringComparison.Ordinal) is >= 0 and var dash && dash < end ? dash : end;
        isCapitalised = !title[..end].Split(' ').Any(word => word.Length >= ShortestWord && word.All(char.IsLower));
        return In(title, new(0, end), withFirst: isCapitalised);
    }

    private static string[] In(string text, TextSpan sentence, bool withFirst)
    {
        List<string>? words = null;
        bool isFirst = !withFirst;
        for (int index = sentence.Start; index < sentence.End;)
        {
            if (!char.IsLetter(text[index]))
            {
                index++;
                continue;
            }

            int start = index;
            while (index < sentence.End && char.IsLetter(text[index]))
            {
                index++;
            }

            if (!isFirst && index - start >= ShortestWord && char.IsUpper(text[start]) && char.IsLower(text[start + 1]) && IsDistinctive(text[start..index]))
            {
                string word = NameSpelling.TransliterationKey(text[start..index]);
                words ??= [];
                if (!words.Contains(word))
                {
                    words.Add(word);
                }
            }

            isFirst = false;
        }

        return words is null ? [] : [.. words];
    }

    private static bool IsDistinctive(string word)
    {
        string lower = word.ToLowerInvariant();
        return !Array.Exists(Common.Value, list => list.Contains(lower))
            && !GivenNames.Core.IsGivenName(lower)
            && !Gazetteer.Core.TryFindDemonym(word, out _)
            && !(Gazetteer.Core.TryFind(word, out Place? place) && place.Kind != PlaceKind.City);
    }
}
