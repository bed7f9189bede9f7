using FactCheck.Language;

namespace FactCheck.Extraction.Events;

/// <summary>Tells where clauses begin and which commas are no borders, by looking a few words ahead.</summary>
internal sealed class ClauseBorders(AnalyzedText text, MentionIndex mentions)
{
    /// <summary>How many tokens ahead a border may depend on.</summary>
    public const int Window = 40;

    private static readonly WordList Subordinators = WordList.Load("Extraction/Events/subordinators.lexicon");

    private Predicate? ahead;
    private int aheadAt = -1;

    /// <summary>Whether <paramref name="word"/> can open a subordinate clause.</summary>
    public static bool IsSubordinator(string word) => Subordinators.Contains(word);

    /// <summary>The predicate that starts at <paramref name="token"/>; what was read ahead is not read twice.</summary>
    public Predicate? PredicateAt(int token, int end)
    {
        if (token == aheadAt)
        {
            return ahead;
        }

        Predicate? read = PredicateScanner.ReadAt(text, token, end);
        if (read is not null)
        {
            (ahead, aheadAt) = (read, token);
        }

        return read;
    }

    // ", Peru ," and ", on Monday ," inside a clause.
    public bool IsInsertion(int comma, int end)
    {
        for (int j = comma + 1; j < end && j < comma + 8; j++)
        {
            if (text.IsComma(j) && !mentions.IsSlot[j])
            {
                return j > comma + 1;
            }

            if (!mentions.IsSlot[j] && text.Classes[j] != WordClass.Adposition)
            {
                return false;
            }
        }

        return false;
    }

    public bool IsRelative(int i, int start, int end)
    {
        string word = text.Lower[i];
        if (word[0] is not ('w' or 't'))
        {
            return false;
        }

        bool afterComma = text.IsComma(i - 1);
        int before = afterComma ? i - 2 : i - 1;
        if (before < start)
        {
            return false;
        }

        return word switch
        {
            "who" or "whom" or "whose" => true,
            "which" => true,
            "where" => text.IsNoun(before) || mentions.IsSlot[before],
            "that" => !afterComma && text.IsNoun(before) && i + 1 < end && (text.IsVerbal(i + 1) || text.Classes[i + 1] == WordClass.Adverb)
                && !IsSaying(before),
            _ => false,
        };
    }

    private bool IsSaying(int noun) => text.Lemmas[noun] is "report" or "claim" or "statement" or "fact" or "allegation" or "reporter" or "news";

    // A subordinator opens a clause only when a finite verb follows before the next border; "after the talks, …" is a prepositional phrase.
    public bool OpensClause(int i, int end)
    {
        if (i + 1 < end && text.VerbForms[i + 1] == VerbForm.Gerund && text.Lower[i] is "after" or "before" or "while" or "when" or "since")
        {
            return true;
        }

        for (int j = i + 1; j < end && j < i + Window; j++)
        {
            if (text.IsVerbal(j) && PredicateAt(j, end) is { } predicate)
            {
                bool hasObject = predicate.End < end && text.Classes[predicate.End] is WordClass.ProperNoun or WordClass.Determiner or WordClass.Numeral or WordClass.Pronoun;
                return predicate.IsFinite || (predicate.IsBarePast && hasObject && mentions.TimeAt[predicate.End] < 0) || (text.Lower[i] is "while" or "when" or "as" or "if" or "unless" && j <= i + 2);
            }

            if ((text.IsComma(j) && !mentions.IsSlot[j] && !ContinuesSubject(j, end)) || text.Lower[j] is ";" or ":" or "who" or "which" or "that" || text.IsClosingOrOpeningQuote(j))
            {
                return false;
            }
        }

        return false;
    }

    // "While the president , Ann Lee , and Bo Berg were speaking": commas of an apposition or list before the verb.
    private bool ContinuesSubject(int comma, int end) =>
        text.Lower[Subordinate(comma)] is "while" or "as" or "when" or "because" or "although" or "though" or "if" && comma + 1 < end
        && (text.IsCapitalized(comma + 1) || text.Lower[comma + 1] is "and" or "the" or "his" or "her" or "their");

    private int Subordinate(int token)
    {
        while (token > 0 && text.SentenceOf[token - 1] == text.SentenceOf[token] && !Subordinators.Contains(text.Lower[token]))
        {
            token--;
        }

        return token;
    }
}
