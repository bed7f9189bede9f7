using System.Collections.Immutable;

using FactCheck.Language;

namespace FactCheck.Extraction.Claims;

/// <summary>A word of a closed class at the head of its phrase: "truck" of "his white pickup truck".</summary>
/// <param name="Tokens">The tokens of the word, with the calibre before it where one is told.</param>
/// <param name="Value">The value that it stands for.</param>
internal readonly record struct ExclusivePhrase(TokenRange Tokens, string Value);

/// <summary>Finds words of closed classes of which one thing has one only: kinds of vehicles, of weapons, of supervision.</summary>
internal sealed class ExclusivePhrases(AnalyzedText text)
{
    private const int MostOfPhrase = 9;
    private const int HedgeReach = 12;

    private static readonly LexiconTable Terms = LexiconTable.Load("Extraction/Claims/exclusive-terms.lexicon");
    private static readonly WordList Hedges = WordList.Load("Extraction/Claims/term-hedges.lexicon");

    /// <summary>The words of a class.</summary>
    public static IEnumerable<string> TermsOf(string group) => Terms.Keys.Where(key => Terms.TryGet(key, out string? own) && string.Equals(own, group, StringComparison.Ordinal));

    /// <summary>The word of a class that begins at a token, when it is a noun of its own: not the "truck" of "truck driver" or "pickup truck".</summary>
    public ExclusivePhrase? At(int token, string group)
    {
        int length = Terms.MatchAt(text, token, out string? key);
        if (length == 0 || !Terms.TryGetRow(key!, out ImmutableArray<string> row) || !string.Equals(row[0], group, StringComparison.Ordinal))
        {
            return null;
        }

        int next = token + length;
        bool goesOn = next < text.Count && text.SentenceOf[next] == text.SentenceOf[token] && !text.IsCapitalized(next)
            && (text.Classes[next] == WordClass.Noun || text.Lower[next] is "'s" or "'" || (text.Lower[next] is "-" && text.Spans[next].Start == text.Spans[next - 1].End));
        return goesOn ? null : new(new(token, next), row[1]);
    }

    /// <summary>The word at the head of the phrase that begins at a token: "a", "his" and what describes it may stand before.</summary>
    public ExclusivePhrase? Heading(int first, int end, string group)
    {
        for (int token = first; token < Math.Min(end, first + MostOfPhrase); token++)
        {
            if (At(token, group) is { } found)
            {
                return IsAlternative(first, found.Tokens.End, end) ? null : found;
            }

            bool describes = text.Classes[token] is WordClass.Determiner or WordClass.Adjective or WordClass.Noun or WordClass.ProperNoun or WordClass.Numeral or WordClass.Verb or WordClass.Symbol
                || text.Lower[token] is "his" or "her" or "their" or "'s" or "-" or ",";
            if (!describes || text.Lower[token] is "second" or "another" or "other" or "third")
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether something in front of a token leaves open whether it is so.</summary>
    public bool IsHedged(int token)
    {
        int first = Math.Max(text.Sentences[text.SentenceOf[token]].First, token - HedgeReach);
        for (int before = token - 1; before >= first; before--)
        {
            if (Hedges.Contains(text.Lower[before]))
            {
                return true;
            }
        }

        return false;
    }

    // "a car or truck"
    private bool IsAlternative(int first, int after, int end) =>
        (after < end && text.Lower[after] is "or") || (first >= 2 && text.Lower[first - 1] is "or");
}
