using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Knowledge;
using FactCheck.Language;

namespace FactCheck.Checking.Rules.Events;

/// <summary>
/// The capitalised words of an article that stand alone as names do: no capitalised word beside them, no word of the language, no place. Recognition of names
/// often fails on just the misspelt ones, so that the text itself is read.
/// </summary>
internal static class LoneWords
{
    private const int ShortestWord = 4;

    private static readonly Lazy<WordList[]> Common = new(() =>
    [
        .. new[] { "ordinary-words", "organisation-heads", "place-heads", "street-heads", "calendar", "small-words" }
            .Select(name => WordList.Load($"Extraction/Names/{name}.lexicon")),
    ]);

    /// <summary>The words that <paramref name="isWanted"/> says are wanted, in order; it is asked before all that costs more.</summary>
    public static IEnumerable<TextSpan> Of(ExtractedArticle article, Func<string, bool> isWanted)
    {
        string text = article.Article.Text;
        foreach (TextSpan sentence in article.Sentences)
        {
            if (Bylines.IsBylineSentence(article, sentence))
            {
                continue;
            }

            foreach (TextSpan word in Words(text, sentence).Where(word => isWanted(text[word.Start..word.End])))
            {
                string lower = text[word.Start..word.End].ToLowerInvariant();
                if (!IsBesideName(text, word) && !Array.Exists(Common.Value, list => list.Contains(lower))
                    && ((!Gazetteer.Core.TryFindDemonym(lower, out _) && !Gazetteer.Core.TryFind(text[word.Start..word.End], out _)) || IsPerson(article, word)))
                {
                    yield return word;
                }
            }
        }
    }

    // "Norman said": a surname that is a town's too.
    private static bool IsPerson(ExtractedArticle article, TextSpan word) => article.Names.Any(name => name.Kind == EntityKind.Person && name.Span == word);

    private static IEnumerable<TextSpan> Words(string text, TextSpan sentence)
    {
        for (int index = sentence.Start; index < sentence.End; index++)
        {
            int start = index;
            while (index < sentence.End && char.IsLetter(text[index]))
            {
                index++;
            }

            if (index - start >= ShortestWord && char.IsUpper(text[start]) && char.IsLower(text[start + 1]) && (start == 0 || !(char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '-'))
                && (index == text.Length || text[index] is not ('-' or '@' or '.') || index + 1 >= text.Length || !char.IsLetter(text[index + 1])))
            {
                yield return new(start, index);
            }
        }
    }

    /// <summary>Whether a capitalised word stands right before or after, so that the two are one name, or another's.</summary>
    private static bool IsBesideName(string text, TextSpan word)
    {
        int after = word.End + 1;
        if (after < text.Length && text[word.End] is ' ' or '-' && char.IsUpper(text[after]))
        {
            return true;
        }

        int end = word.Start - 1;
        if (end < 1 || text[end] is not (' ' or '-'))
        {
            return end >= 0 && text[end] is '#' or '@' or '/' or '.';
        }

        int start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return start < end && char.IsUpper(text[start]) && !IsTitleOrOpening(text, start, end);
    }

    // "Officer Dorn", "Then Dorn ran": words that open a sentence or stand before names as titles do not belong to the name.
    private static bool IsTitleOrOpening(string text, int start, int end)
    {
        string lower = text[start..end].ToLowerInvariant();
        return Array.Exists(Common.Value, list => list.Contains(lower));
    }
}
