using System.Collections.Immutable;

using FactCheck.Language;

namespace FactCheck.Extraction.Claims;

/// <summary>
/// Claims on the supervision of a person: "he is on probation", "a violation of his parole", "completed his parole". Sentences of a court ("three years of probation"), boards, officers and what is ruled out
/// ("without parole") say nothing of where a person stands.
/// </summary>
internal static class SupervisionTerms
{
    /// <summary>A person is under supervision now.</summary>
    public const string Current = "current";

    /// <summary>A person was under supervision until it ended.</summary>
    public const string Completed = "completed";

    private const string Group = "supervision";
    private const int StatusReach = 5;
    private const int MostPersons = 12;
    private const int MostQuotes = 12;

    /// <summary>An article that says it more often is a list.</summary>
    private const int MostClaims = 32;

    public static void Add(ClaimSource source, ExclusivePhrases phrases, List<Claim> into)
    {
        AnalyzedText text = source.Text;
        int count = 0;
        for (int token = 0; token < text.Count && count < MostClaims; token++)
        {
            if (text.Lower[token] is "parole" or "probation" && Read(source, phrases, token) is { } claim)
            {
                into.Add(claim);
                count++;
            }
        }
    }

    private static Claim? Read(ClaimSource source, ExclusivePhrases phrases, int token)
    {
        AnalyzedText text = source.Text;
        int sentence = text.SentenceOf[token];
        bool isViolation = token + 1 < text.Sentences[sentence].End && text.Lemmas[token + 1] is "violation";
        if ((!isViolation && phrases.At(token, Group) is null) || phrases.IsHedged(token) || Status(text, token, isViolation) is not { } status || PersonOf(source, sentence, token) is not { } person)
        {
            return null;
        }

        return source.Make(new(SubjectKind.Entity, person.Entity), ExclusiveTermClaims.Prefix + Group, new(text.Lower[token]), text.Spans[token], sentence, context: [status]);
    }

    /// <summary>Where the person stands, by the verb or preposition before the word; <see langword="null"/> when that is not told.</summary>
    private static string? Status(AnalyzedText text, int token, bool isViolation)
    {
        if (isViolation)
        {
            return Current;
        }

        int first = Math.Max(text.Sentences[text.SentenceOf[token]].First, token - StatusReach);
        int before = token - 1;
        while (before > first && (text.Classes[before] is WordClass.Adjective or WordClass.Noun || text.Lower[before] is "his" or "her" or "the" or "a" or "their"))
        {
            before--;
        }

        if (before < first)
        {
            return null;
        }

        return text.Lower[before] switch
        {
            "violating" or "violated" => Current,
            "completed" or "completing" or "finished" => Completed,
            "of" when before > first && text.Lemmas[before - 1] is "violation" => Current,
            "on" when IsState(text, before, first) => Current,
            _ => null,
        };
    }

    // "is currently on probation", "while on parole"; not "released on parole", "five years on probation".
    private static bool IsState(AnalyzedText text, int on, int first)
    {
        int before = on - 1;
        while (before > first && text.Classes[before] == WordClass.Adverb)
        {
            before--;
        }

        return before >= first && text.Lower[before] is "is" or "was" or "'s" or "remains" or "remained" or "while" or "been" or "being" or "still" or "currently" or "already" or "out";
    }

    /// <summary>The person before the word: named by a pronoun or the only one up to there, apart from those who say it.</summary>
    private static NameMention? PersonOf(ClaimSource source, int sentence, int token)
    {
        NameMention[] before = [.. PersonSubjects.Backwards(source.Article, sentence, source.Text.Spans[token].Start, MostPersons).Where(name => !IsSource(source.Article, name))];
        return before.Length > 0 && (before[0].Form == NameForm.Pronoun || Array.TrueForAll(before, name => name.Entity == before[0].Entity)) ? before[0] : null;
    }

    private static bool IsSource(ExtractedArticle article, NameMention name)
    {
        ImmutableArray<QuoteMention> quotes = article.Quotes;
        int first = SentenceMentions.FirstFrom(quotes.AsSpan(), name.Sentence);
        for (int i = first; i < Math.Min(quotes.Length, first + MostQuotes) && quotes[i].Sentence == name.Sentence; i++)
        {
            if (quotes[i].Source is { } said && said.Contains(name.Span))
            {
                return true;
            }
        }

        return false;
    }
}
