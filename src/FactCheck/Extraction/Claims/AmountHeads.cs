using System.Collections.Frozen;
using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Language;

namespace FactCheck.Extraction.Claims;

/// <summary>
/// Finds what an amount of money, a measure or a share is said of, by the word that ties it: "a premium of 28 %" and "the 28 % premium" are of a premium, "repairs cost 2 million
/// euros" is of a cost. Looks at a bounded number of words.
/// </summary>
internal static class AmountHeads
{
    private const int Reach = 8;

    private static readonly LexiconTable Verbs = LexiconTable.Load("Extraction/Claims/amount-verbs.lexicon");
    private static readonly LexiconTable Synonyms = LexiconTable.Load("Extraction/Claims/amount-synonyms.lexicon");
    private static readonly LexiconTable Qualifiers = LexiconTable.Load("Extraction/Claims/amount-qualifiers.lexicon");
    private static readonly FrozenSet<string> Canonical = Synonyms.Keys.Select(noun => Synonyms.TryGet(noun, out string? canonical) ? canonical : noun).ToFrozenSet(StringComparer.Ordinal);
    private static readonly WordList EmptyNouns = WordList.Load("Extraction/Claims/amount-nouns.lexicon");

    /// <summary>The word that ties the amount at <paramref name="span"/>, with what narrows it ("initial offer"); <see langword="null"/> when none does.</summary>
    public static string? Of(AnalyzedText text, TextSpan span)
    {
        TokenRange range = text.TokensIn(span);
        TokenRange sentence = text.Sentences[text.SentenceOf[range.First]];
        string? rate = RateAfter(text, range.End, sentence.End);
        string? head = Modified(text, range, sentence) ?? OfNoun(text, range.First, sentence.First) ?? OfVerb(text, range.First, sentence.First);
        return head is null ? null : rate is null ? head : $"{head}/{rate}";
    }

    /// <summary>Whether a lemma only says of what an amount is, which the attribute says already.</summary>
    public static bool IsTie(string lemma) => Synonyms.Contains(lemma) || Qualifiers.Contains(lemma) || Canonical.Contains(lemma);

    /// <summary>The head of the subject of the verb that ties the amount to it, by lemma: "repairs" in "repairs of the dam cost"; <see langword="null"/> when no such verb does.</summary>
    public static string? SubjectOf(AnalyzedText text, TextSpan span)
    {
        TokenRange range = text.TokensIn(span);
        int start = text.Sentences[text.SentenceOf[range.First]].First;
        int verb = VerbBefore(text, range.First, start);
        if (verb < 0 || !Verbs.TryGetRow(text.Lemmas[verb], out ImmutableArray<string> row) || row[^1] is not "subject")
        {
            return null;
        }

        int first = verb;
        while (first > start && verb - first < Reach && text.Lower[first - 1] is not ("," or ";" or ":" or "that"))
        {
            first--;
        }

        int head = -1;
        for (int i = first; i < verb && (head < 0 || text.Classes[i] != WordClass.Adposition); i++)
        {
            if (text.Classes[i] == WordClass.Verb)
            {
                // "the probe that the institute built weighs": whose subject it is would take more than a glance.
                return null;
            }

            head = text.Classes[i] is WordClass.Noun or WordClass.ProperNoun ? i : head;
        }

        return head < 0 ? null : text.Lemmas[head];
    }

    // "320 pence a share", "$15 per hour"
    private static string? RateAfter(AnalyzedText text, int token, int end) =>
        token + 1 < end && text.Lower[token] is "a" or "an" or "per" or "each" or "every" && text.Classes[token + 1] == WordClass.Noun ? text.Lemmas[token + 1]
        : token < end && text.Lower[token] is "each" or "apiece" ? "each"
        : null;

    // "a 28 percent premium", "the $5 million bail", "a 640-kilogram craft": the last of the nouns that the amount stands before.
    private static string? Modified(AnalyzedText text, TokenRange range, TokenRange sentence)
    {
        int end = range.End;
        while (end < sentence.End && text.Lower[end] is not "cost" && text.Classes[end] is WordClass.Noun or WordClass.Adjective && text.Lower[end] is not ("worth" or "more" or "less" or "long" or "high" or "tall" or "wide" or "deep" or "away"))
        {
            end++;
        }

        bool determined = range.First > sentence.First && (text.Classes[range.First - 1] is WordClass.Determiner or WordClass.Adjective || text.Lower[range.First - 1] is "'s" or "’s" or "his" or "her" or "its" or "their");
        bool compound = text.Text.AsSpan(text.Spans[range.First].Start, text.Spans[range.End - 1].End - text.Spans[range.First].Start).Contains('-');
        return end > range.End && text.Classes[end - 1] == WordClass.Noun && !EmptyNouns.Contains(text.Lemmas[end - 1]) && (determined || compound) ? Narrowed(text, end - 1, range.First - 1, sentence.First) : null;
    }

    // "a premium of 28 percent", "bail at $5 million", "the reward is $10,000"
    private static string? OfNoun(AnalyzedText text, int first, int start)
    {
        int before = first - 1;
        if (before <= start)
        {
            return null;
        }

        int noun = text.Lower[before] is "of" or "at" ? before - 1 : text.Lemmas[before] is "be" ? before - 1 : -1;
        if (noun > start && text.Lower[before] is "at" && text.Lemmas[noun] is "set")
        {
            noun--;
            noun = noun > start && text.Lemmas[noun] is "be" or "have" ? noun - 1 : noun;
        }

        return noun >= start && text.Classes[noun] == WordClass.Noun && !EmptyNouns.Contains(text.Lemmas[noun]) ? Narrowed(text, noun, noun - 1, start) : null;
    }

    private static string? OfVerb(AnalyzedText text, int first, int start) =>
        VerbBefore(text, first, start) is >= 0 and var verb && Verbs.TryGet(text.Lemmas[verb], out string? key) ? key : null;

    private static int VerbBefore(AnalyzedText text, int first, int start)
    {
        for (int i = first - 1; i >= start && first - i <= Reach && text.Lower[i] is not ("," or ";" or ":") && text.Classes[i] is not (WordClass.Subordinator or WordClass.Numeral); i--)
        {
            // "The repairs cost": often taken for a compound.
            if (text.Classes[i] == WordClass.Verb || (text.Lower[i] is "cost" && i == first - 1))
            {
                return i;
            }
        }

        return -1;
    }

    // "initial offer" and "new offer" are two, "initial offer" and "original bid" one.
    private static string Narrowed(AnalyzedText text, int noun, int before, int start)
    {
        string lemma = text.Lemmas[noun];
        string head = Synonyms.TryGet(lemma, out string? canonical) ? canonical : lemma;
        if (before < start || text.Classes[before] != WordClass.Adjective)
        {
            return head;
        }

        string qualifier = Qualifiers.TryGet(text.Lower[before], out string? known) ? known : text.Lower[before];
        return qualifier is "-" ? head : $"{qualifier} {head}";
    }
}
