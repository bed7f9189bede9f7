using FactCheck.Language;

namespace FactCheck.Extraction.Claims;

/// <summary>
/// Claims on where the one thing of its kind stands: "the main evacuation centre in Castle Marden", "In Nether Croy, where the county has its only hospital". Without a word
/// that makes it the only one ("main", "largest", "only") a thing may have a twin elsewhere, and nothing is claimed.
/// </summary>
internal static class SiteClaims
{
    private const int LongestPhrase = 5;
    private const int RelativeReach = 14;

    private static readonly WordList Unique = WordList.Load("Extraction/Claims/unique-adjectives.lexicon");

    public static void Add(ClaimSource source, List<Claim> into)
    {
        foreach (NameMention place in source.Article.Names)
        {
            if (place is { Kind: EntityKind.Place, Entity: >= 0, Form: NameForm.Name or NameForm.ShortName } && ThingAt(source.Text, source.Text.TokensIn(place.Span)) is { } thing)
            {
                var value = new ClaimValue(source.Article.Entities[place.Entity].Name) { Entity = place.Entity };
                into.Add(source.Make(new(SubjectKind.Story, -1), Attributes.Place + ":" + thing, value, place, context: [SiteMark]));
            }
        }
    }

    /// <summary>Stands in the context of every such claim: the attribute alone says what is meant.</summary>
    internal const string SiteMark = "@site";

    private static string? ThingAt(AnalyzedText text, TokenRange place)
    {
        TokenRange sentence = text.Sentences[text.SentenceOf[place.First]];
        int preposition = place.First - 1;
        if (preposition < sentence.First || text.Lower[preposition] is not ("in" or "at"))
        {
            return null;
        }

        return PhraseEndingAt(text, preposition, sentence.First)
            ?? (place.End + 1 < sentence.End && text.Lower[place.End] is "," && text.Lower[place.End + 1] is "where" ? PhraseAfter(text, place.End + 2, sentence.End) : null);
    }

    /// <summary>"main evacuation centre" right before <paramref name="end"/>.</summary>
    private static string? PhraseEndingAt(AnalyzedText text, int end, int start)
    {
        int first = end;
        while (first > start && end - first < LongestPhrase && text.Classes[first - 1] is WordClass.Noun or WordClass.Adjective)
        {
            first--;
            if (Unique.Contains(text.Lower[first]))
            {
                return Phrase(text, first, end);
            }
        }

        return null;
    }

    private static string? PhraseAfter(AnalyzedText text, int start, int end)
    {
        for (int token = start; token < Math.Min(end, start + RelativeReach); token++)
        {
            if (!Unique.Contains(text.Lower[token]))
            {
                continue;
            }

            int last = token + 1;
            while (last < end && last - token < LongestPhrase && text.Classes[last] is WordClass.Noun or WordClass.Adjective)
            {
                last++;
            }

            return Phrase(text, token, last);
        }

        return null;
    }

    private static string? Phrase(AnalyzedText text, int first, int end) =>
        end - first >= 2 && text.Classes[end - 1] == WordClass.Noun
            ? string.Join(' ', Enumerable.Range(first, end - first).Select(token => text.Lemmas[token]))
            : null;
}
