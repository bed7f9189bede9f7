using FactCheck.Language;

namespace FactCheck.Extraction.Quotes;

/// <summary>Reads nouns and adjectives that attribute with what follows them: "his claim that", "criticism of", "is worried about".</summary>
internal sealed class NominalCues(QuotedText quoted)
{
    private const int MaxPhrase = 8;

    /// <summary>The cue of which the noun or adjective at <paramref name="head"/> is the head, or <see langword="null"/>.</summary>
    public Cue? Read(TokenRange unit, int head)
    {
        CueWord word = quoted.WordAt(head);
        return word.Noun is { } noun && quoted.Text.Classes[head] == WordClass.Noun ? ReadNoun(unit, head, noun)
            : word.Adjective is { } adjective && quoted.Text.Classes[head] is WordClass.Adjective or WordClass.Verb ? ReadAdjective(unit, head, adjective)
            : null;
    }

    private Cue? ReadNoun(TokenRange unit, int head, CueVerb noun)
    {
        (int end, bool preposition) = Frame(unit, head, noun);
        if (end < 0)
        {
            return null;
        }

        int first = PhraseStart(unit, head);
        int possessor = Possessor(first, head);
        if (possessor >= first && quoted.Functions[possessor] != FunctionWord.Determiner)
        {
            // "Lee's claim that": who claims stands in front with its mark.
            TokenRange? owner = SourceFinder.Before(quoted, unit, possessor);
            return owner is { } phrase ? Make(possessor + 1, end, head, noun, preposition, new(phrase.First, possessor + 1)) : null;
        }

        int verb = VerbBefore(unit, first);
        if (verb >= 0 && SubjectOf(unit, verb) is { } subject)
        {
            return Make(GroupStart(unit, verb), end, head, noun, preposition, subject);
        }

        return possessor >= first ? Make(possessor + 1, end, head, noun, preposition, new(possessor, possessor + 1)) : null;
    }

    private Cue? ReadAdjective(TokenRange unit, int head, CueVerb adjective)
    {
        (int end, bool preposition) = Frame(unit, head, adjective);
        int copula = head - 1;
        while (IsOutside(unit, copula) && quoted.Functions[copula] is FunctionWord.Adverb or FunctionWord.Negation)
        {
            copula--;
        }

        if (end < 0 || !IsOutside(unit, copula) || !IsCopula(copula))
        {
            return null;
        }

        return SubjectOf(unit, copula) is { } subject ? Make(GroupStart(unit, copula), end, head, adjective, preposition, subject) : null;
    }

    private bool IsCopula(int token) => quoted.Text.Lemmas[token] is "be" or "seem" or "remain" or "become" or "feel" or "get" or "appear" || quoted.Text.Lower[token] is "'s" or "'m" or "'re";

    private static Cue Make(int first, int end, int head, CueVerb verb, bool preposition, TokenRange? source) =>
        new(new(first, end), head, verb, CueShape.Nominal) { EndsWithPreposition = preposition, Source = source };

    private bool IsOutside(TokenRange unit, int token) => token >= unit.First && token < unit.End && quoted.StretchOf[token] < 0;

    // Where the cue ends when one of the frames follows; -1 when none does.
    private (int End, bool Preposition) Frame(TokenRange unit, int head, CueVerb verb)
    {
        int next = head + 1;
        if (!IsOutside(unit, next) || !IsOutside(unit, next + 1))
        {
            return (-1, false);
        }

        string word = quoted.Text.Lower[next];
        if (verb.TakesPreposition(word) && quoted.Functions[next + 1] != FunctionWord.Time)
        {
            return (next + 1, true);
        }

        bool follows = (word is "that" && verb.Allows(CueFrames.That) && !IsFinite(next + 1))
            || (word is "to" && verb.Allows(CueFrames.Infinitive) && quoted.Text.VerbForms[next + 1] != VerbForm.None)
            || (word is "whether" && verb.Allows(CueFrames.Question))
            || (verb.Allows(CueFrames.Clause) && quoted.Functions[next] is FunctionWord.Pronoun or FunctionWord.Determiner);
        return follows ? (next, false) : (-1, false);
    }

    private bool IsFinite(int token) => quoted.Functions[token] == FunctionWord.Auxiliary || quoted.Text.VerbForms[token] is VerbForm.Past or VerbForm.Present or VerbForm.Modal;

    private int PhraseStart(TokenRange unit, int head)
    {
        int first = head;
        int limit = Math.Max(unit.First, head - MaxPhrase);
        while (first > limit && IsOutside(unit, first - 1) && (quoted.Functions[first - 1] == FunctionWord.Determiner || quoted.Text.Lower[first - 1] is "'s" or "'" or "her"
            || (quoted.Functions[first - 1] is FunctionWord.None or FunctionWord.Adverb && quoted.Text.Classes[first - 1] is WordClass.Adjective or WordClass.Noun or WordClass.ProperNoun or WordClass.Numeral)))
        {
            first--;
            if (quoted.Functions[first] == FunctionWord.Determiner)
            {
                break;
            }
        }

        return first;
    }

    // The possessive mark or pronoun in front of the noun, or -1.
    private int Possessor(int first, int head)
    {
        for (int token = head - 1; token >= first; token--)
        {
            if (quoted.Text.Lower[token] is "'s" or "'" or "his" or "her" or "their" or "its" or "my" or "our" or "your")
            {
                return token;
            }
        }

        return -1;
    }

    // The verb of which the phrase is the object, or -1.
    private int VerbBefore(TokenRange unit, int first)
    {
        int verb = first - 1;
        return IsOutside(unit, verb) && quoted.Text.Classes[verb] == WordClass.Verb && quoted.Text.VerbForms[verb] != VerbForm.None && quoted.Text.Lemmas[verb] is not "be" ? verb : -1;
    }

    private int GroupStart(TokenRange unit, int verb)
    {
        int first = verb;
        while (IsOutside(unit, first - 1) && verb - first < 6 && (quoted.Functions[first - 1] is FunctionWord.Auxiliary or FunctionWord.Adverb or FunctionWord.Negation))
        {
            first--;
        }

        return first;
    }

    private TokenRange? SubjectOf(TokenRange unit, int verb)
    {
        int first = GroupStart(unit, verb);
        return (first > unit.First && quoted.Is(first - 1, ",") && quoted.Text.VerbForms[verb] == VerbForm.Gerund ? null : SourceFinder.Before(quoted, unit, first))
            ?? SourceFinder.Subject(quoted, unit, first);
    }
}
