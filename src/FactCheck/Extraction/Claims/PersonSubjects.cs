using System.Collections.Immutable;

using FactCheck.Language;

namespace FactCheck.Extraction.Claims;

/// <summary>Finds the person of whom a verb or a noun of description is said, by the few words between.</summary>
internal static class PersonSubjects
{
    private const int MostToName = 10;
    private const int MostOfClause = 20;

    /// <summary>The person of whom the verb or noun at <paramref name="token"/> is said: "Cooper, 65, was a veteran", "Cooper had been employed"; <see langword="null"/> when other words stand between.</summary>
    public static NameMention? Before(ClaimSource source, int sentence, int token)
    {
        AnalyzedText text = source.Text;
        NameMention? name = In(source.Article, sentence).LastOrDefault(name => name.Span.End <= text.Spans[token].Start && !IsOrigin(text, name));
        if (name is null)
        {
            return token - text.Sentences[sentence].First <= MostToName ? Continued(source, sentence) : null;
        }

        TokenRange between = text.TokensIn(new(name.Span.End, text.Spans[token].Start));
        return AreAll(text, between, MostToName, link => IsLink(text, link)) || IsOneSubject(text, between) ? name : null;
    }

    // "Nathaniel Williams, of Dunbar, was shot": a town may bear a surname.
    private static bool IsOrigin(AnalyzedText text, NameMention name)
    {
        int first = text.TokenAt(name.Span.Start);
        return first > 0 && text.Lower[first - 1] is "of" or "from";
    }

    // "Cooper, who was a Marine, had served", "Cooper was a Marine and had served"
    private static bool IsOneSubject(AnalyzedText text, TokenRange between)
    {
        int last = between.End - 1;
        while (last > between.First && text.Classes[last] == WordClass.Auxiliary)
        {
            last--;
        }

        return between.Length is > 2 and <= MostOfClause && last > between.First
            && (text.Lower[between.First] is "," ? text.Lower[between.First + 1] is "who" && text.Lower[last] is "," : text.Classes[between.First] is WordClass.Auxiliary or WordClass.Verb && text.Lower[last] is "and");
    }

    private static bool IsLink(AnalyzedText text, int token) =>
        text.Classes[token] is WordClass.Numeral or WordClass.Auxiliary or WordClass.Adverb
        || text.Lower[token] is "of" or "from" || (text.IsCapitalized(token) && text.Lower[token - 1] is "of" or "from" or "," or "-")
        || text.Lemmas[token] is "be" or "have" or "," or "who" or "a" or "an" or "the" or "age" or "aged" or "—" or "-" or "–" or "(" or ")";

    /// <summary>"He sustained a wound. The 65-year-old had been employed": the person with whose pronoun the sentence before begins.</summary>
    private static NameMention? Continued(ClaimSource source, int sentence)
    {
        AnalyzedText text = source.Text;
        TokenRange range = text.Sentences[sentence];
        bool isDescribed = range.Length > 2 && text.Lower[range.First] is "the" && text.Lower[range.First + 1].EndsWith("-year-old", StringComparison.Ordinal)
            && text.Classes[range.First + 2] is WordClass.Auxiliary or WordClass.Verb;
        return isDescribed && sentence > 0 && text.ParagraphOf[range.First] == text.ParagraphOf[range.First - 1]
            && In(source.Article, sentence - 1).FirstOrDefault() is { Form: NameForm.Pronoun } pronoun && pronoun.Span.Start == text.Spans[text.Sentences[sentence - 1].First].Start
            ? pronoun
            : null;
    }

    /// <summary>Whether the range is short and all its tokens fit.</summary>
    public static bool AreAll(AnalyzedText text, TokenRange range, int most, Func<int, bool> fits)
    {
        if (range.Length > most)
        {
            return false;
        }

        for (int token = range.First; token < range.End; token++)
        {
            if (!fits(token))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The mentions of known persons of a sentence in front of an offset, the nearest first; no more than <paramref name="most"/>.</summary>
    public static IEnumerable<NameMention> Backwards(ExtractedArticle article, int sentence, int offset, int most)
    {
        ReadOnlySpan<NameMention> names = article.Names.AsSpan();
        int low = 0;
        int high = names.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = names[middle].Span.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return Walk(article.Names, sentence, low - 1).Take(most);

        static IEnumerable<NameMention> Walk(ImmutableArray<NameMention> names, int sentence, int from)
        {
            for (int i = from; i >= 0 && names[i].Sentence == sentence; i--)
            {
                if (names[i] is { Kind: EntityKind.Person, Entity: >= 0 })
                {
                    yield return names[i];
                }
            }
        }
    }

    /// <summary>The mentions of known persons in a sentence.</summary>
    public static IEnumerable<NameMention> In(ExtractedArticle article, int sentence)
    {
        for (int i = SentenceMentions.FirstFrom(article.Names.AsSpan(), sentence); i < article.Names.Length && article.Names[i].Sentence == sentence; i++)
        {
            if (article.Names[i] is { Kind: EntityKind.Person, Entity: >= 0 })
            {
                yield return article.Names[i];
            }
        }
    }
}
