using System.Collections.Immutable;

namespace FactCheck.Language;

/// <summary>
/// Finds base noun phrases, without "of" phrases, relative clauses or coordination: "the second call", "Lund's 30-day truce", "more than" excluded.
/// A possessor belongs to the phrase that it opens. Stateless; linear in the sentence.
/// </summary>
internal static class Chunker
{
    /// <summary>The base noun phrase that holds <paramref name="token"/>; an empty range at it where it belongs to none.</summary>
    public static TokenRange NounPhraseAround(AnalyzedText text, int token)
    {
        if (!IsNominal(text, token))
        {
            return new(token, token);
        }

        TokenRange sentence = text.Sentences[text.SentenceOf[token]];
        int first = token;
        while (first > sentence.First && Joins(text, first - 1, sentence))
        {
            first--;
        }

        int end = token + 1;
        while (end < sentence.End && Joins(text, end - 1, sentence))
        {
            end++;
        }

        return Trim(text, new(first, end));
    }

    /// <summary>The base noun phrases of sentence <paramref name="sentence"/>, in order.</summary>
    public static ImmutableArray<TokenRange> NounPhrases(AnalyzedText text, int sentence)
    {
        TokenRange range = text.Sentences[sentence];
        ImmutableArray<TokenRange>.Builder phrases = ImmutableArray.CreateBuilder<TokenRange>();
        for (int first = range.First; first < range.End;)
        {
            int end = first + 1;
            while (end < range.End && Joins(text, end - 1, range))
            {
                end++;
            }

            TokenRange phrase = Trim(text, new(first, end));
            if (HeadOf(text, phrase) >= 0)
            {
                phrases.Add(phrase);
            }

            first = end;
        }

        return phrases.DrainToImmutable();
    }

    /// <summary>
    /// The head of a noun phrase: its last noun or name after what possesses it, else a pronoun or number that stands for one, else an adjective that does
    /// ("the wounded"); -1 where there is none.
    /// </summary>
    public static int HeadOf(AnalyzedText text, TokenRange phrase)
    {
        int head = -1;
        int possessor = -1;
        for (int token = phrase.First; token < phrase.End; token++)
        {
            if (IsPossessive(text, token))
            {
                possessor = head;
                head = -1;
                continue;
            }

            bool noun = text.Classes[token] is WordClass.Noun or WordClass.ProperNoun;
            bool stand = text.Classes[token] is WordClass.Pronoun or WordClass.Numeral;
            head = noun || (stand && (head < 0 || text.Classes[head] is not (WordClass.Noun or WordClass.ProperNoun))) ? token : head;
        }

        int last = phrase.End - 1;
        return head >= 0 ? head
            : phrase.Length > 1 && text.Classes[last] == WordClass.Adjective && (possessor >= 0 || Opens(text, phrase.First)) ? last
            : possessor;
    }

    /// <summary>Whether token <paramref name="left"/> and the one after it belong to one phrase.</summary>
    private static bool Joins(AnalyzedText text, int left, TokenRange sentence)
    {
        int right = left + 1;
        WordClass next = text.Classes[right];
        if (Opens(text, right))
        {
            return text.Lower[left] is "all" or "both" or "half" or "such";
        }

        bool nominal = next is WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective or WordClass.Numeral;
        if (Opens(text, left) || IsPossessive(text, left))
        {
            return nominal || next == WordClass.Symbol || IsModifyingVerb(text, right, sentence)
                || (next == WordClass.Adverb && right + 1 < sentence.End && text.Classes[right + 1] == WordClass.Adjective);
        }

        return text.Classes[left] switch
        {
            WordClass.Adjective => nominal || IsModifyingVerb(text, right, sentence),
            WordClass.Numeral => nominal || (next == WordClass.Symbol && text.Lower[right] is "%"),
            WordClass.Noun or WordClass.ProperNoun => next is WordClass.Noun or WordClass.ProperNoun or WordClass.Numeral || IsPossessive(text, right),
            WordClass.Symbol => next == WordClass.Numeral,
            WordClass.Adverb => next == WordClass.Adjective && left > sentence.First && Opens(text, left - 1),
            WordClass.Verb => next is WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective && left > sentence.First
                && (Opens(text, left - 1) || IsPossessive(text, left - 1) || text.Classes[left - 1] is WordClass.Adjective) && IsParticiple(text, left),
            _ => false,
        };
    }

    /// <summary>A determiner or possessive pronoun opens a phrase.</summary>
    private static bool Opens(AnalyzedText text, int token) => text.Classes[token] == WordClass.Determiner
        || (text.Classes[token] == WordClass.Pronoun && text.Lower[token] is "my" or "your" or "his" or "her" or "its" or "our" or "their" or "whose");

    private static bool IsPossessive(AnalyzedText text, int token) => text.Classes[token] == WordClass.Particle && text.Lower[token] is "'s" or "'";

    private static bool IsModifyingVerb(AnalyzedText text, int token, TokenRange sentence) => IsParticiple(text, token)
        && token + 1 < sentence.End && text.Classes[token + 1] is WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective;

    private static bool IsParticiple(AnalyzedText text, int token) =>
        text.Classes[token] == WordClass.Verb && text.VerbForms[token] is VerbForm.PastParticiple or VerbForm.Gerund or VerbForm.Past;

    private static bool IsNominal(AnalyzedText text, int token) => text.Classes[token]
        is WordClass.Noun or WordClass.ProperNoun or WordClass.Pronoun or WordClass.Numeral or WordClass.Adjective or WordClass.Determiner or WordClass.Symbol
        || IsPossessive(text, token);

    /// <summary>A possessive mark at the end belongs to no phrase that it does not open.</summary>
    private static TokenRange Trim(AnalyzedText text, TokenRange phrase) =>
        phrase.Length > 1 && IsPossessive(text, phrase.End - 1) ? new(phrase.First, phrase.End - 1) : phrase;
}
