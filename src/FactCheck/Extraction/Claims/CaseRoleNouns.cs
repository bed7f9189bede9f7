using System.Collections.Immutable;

using FactCheck.Language;

namespace FactCheck.Extraction.Claims;

/// <summary>A case role that a noun near a name gives the person.</summary>
/// <param name="Token">The noun or verb that says so; -1 for no role.</param>
/// <param name="Role">The role.</param>
internal readonly record struct CaseRoleNoun(int Token, string Role)
{
    public static readonly CaseRoleNoun None = new(-1, "");

    /// <summary>Whether it is said not to be so: "is not a suspect".</summary>
    public bool IsNegated { get; init; }

    /// <summary>Whether it is only alleged: "the alleged gunman".</summary>
    public bool IsAlleged { get; init; }
}

/// <summary>Finds the noun that says what a named person is in a case: in front of the name, in apposition, after a copula or behind "identified as".</summary>
internal sealed class CaseRoleNouns(AnalyzedText text)
{
    private const int Reach = 12;

    private static readonly LexiconTable Roles = LexiconTable.Load("Extraction/Claims/case-roles.lexicon");

    /// <summary>The role of the person named at <paramref name="name"/>, or <see cref="CaseRoleNoun.None"/>.</summary>
    public CaseRoleNoun Of(TokenRange name)
    {
        TokenRange sentence = text.Sentences[text.SentenceOf[name.First]];
        CaseRoleNoun found = Before(name, sentence);
        return found.Token >= 0 ? found : After(name, sentence);
    }

    /// <summary>The role that a description ("the alleged gunman") gives by its own noun, or <see cref="CaseRoleNoun.None"/>.</summary>
    public CaseRoleNoun OfDescription(TokenRange description) =>
        RoleAt(description.End - 1, isTitle: false) is { } role ? Read(description.End - 1, role, description.First) : CaseRoleNoun.None;

    private CaseRoleNoun Before(TokenRange name, TokenRange sentence)
    {
        int before = name.First - 1;
        if (before < sentence.First)
        {
            return CaseRoleNoun.None;
        }

        // "Officer Lee", "murder suspect Ann Lee"
        if (RoleAt(before, isTitle: true) is { } title && !IsOtherOffice(before, sentence.First))
        {
            return Read(before, title, sentence.First);
        }

        // "The suspect, Ann Lee, …": the apposition ends with a mark.
        if (text.Lower[before] is "," && before - 1 >= sentence.First && RoleAt(before - 1, isTitle: false) is { } apposed
            && IsDefinite(before - 1, sentence.First) && (name.End >= sentence.End || text.Lower[name.End] is "," or "." or "(" or ";"))
        {
            return Read(before - 1, apposed, sentence.First);
        }

        return text.Lower[SkipAge(before, sentence.First)] is "as" ? Identified(SkipAge(before, sentence.First), sentence.First) : CaseRoleNoun.None;
    }

    // "as 34-year-old Ann Lee"
    private int SkipAge(int token, int first)
    {
        while (token > first && (text.Classes[token] is WordClass.Numeral or WordClass.Symbol || text.Lower[token] is "-" or "year" or "years" or "old" || text.Lower[token].EndsWith("-old", StringComparison.Ordinal)))
        {
            token--;
        }

        return token;
    }

    // "identified the victim as Ann Lee", "the victim was identified as Ann Lee"
    private CaseRoleNoun Identified(int cue, int first)
    {
        bool told = false;
        CaseRoleNoun found = CaseRoleNoun.None;
        for (int i = cue - 1; i >= first && cue - i <= Reach; i--)
        {
            told |= text.Lemmas[i] is "identify" or "name";
            if (found.Token < 0 && RoleAt(i, isTitle: false) is { } role && IsDefinite(i, first) && !GoesOn(i))
            {
                found = Read(i, role, first);
            }
        }

        return told ? found : CaseRoleNoun.None;
    }

    private CaseRoleNoun After(TokenRange name, TokenRange sentence)
    {
        int next = name.End;
        if (next >= sentence.End)
        {
            return CaseRoleNoun.None;
        }

        bool comma = text.Lower[next] is ",";
        int first = comma ? next + 1 : next;
        if (first >= sentence.End)
        {
            return CaseRoleNoun.None;
        }

        // "Ann Lee, who witnessed the crash", "Ann Lee witnessed the crash"
        int verb = text.Lower[first] is "who" ? first + 1 : comma ? sentence.End : first;
        if (verb < sentence.End && text.Lower[verb] is "witnessed")
        {
            return new(verb, "witness");
        }

        if (comma)
        {
            return InPhrase(first, sentence, negated: false, isApposition: true);
        }

        int copula = Copula(first, sentence.End, out bool negated);
        return copula < 0 ? CaseRoleNoun.None : InPhrase(copula, sentence, negated, isApposition: false);
    }

    // The token after "is", "was not", "has been identified as", "was named as"; -1 without a copula.
    private int Copula(int token, int end, out bool negated)
    {
        negated = false;
        int i = token;
        bool be = false, named = false;
        for (; i < end && i < token + 8; i++)
        {
            string word = text.Lower[i];
            be |= word is "is" or "was" or "been" or "'s";
            named |= text.Lemmas[i] is "identify" or "name" or "describe";
            negated |= word is "not" or "n't" or "never" || (word is "longer" && text.Lower[i - 1] is "no");
            if (!(word is "is" or "was" or "has" or "have" or "been" or "not" or "n't" or "never" or "no" or "longer" or "also" or "as" or "later" or "by" or "police" or "'s" or "identified" or "named" or "described"))
            {
                break;
            }
        }

        bool asGiven = !named || (i > token && text.Lower[i - 1] is "as");
        return be && asGiven ? i : -1;
    }

    // "a/the/one of the … ROLE", up to the noun; an apposition must end there.
    private CaseRoleNoun InPhrase(int token, TokenRange sentence, bool negated, bool isApposition)
    {
        if (text.Lower[token] is "identified" or "named" && token + 1 < sentence.End && text.Lower[token + 1] is "as")
        {
            token += 2;
        }

        int start = token;
        bool opened = false;
        for (; token < sentence.End && token < start + 7; token++)
        {
            bool opens = text.Classes[token] == WordClass.Determiner || text.Lower[token] is "one" or "of" or "his" or "her" or "their";
            opened |= opens;
            if (opened && RoleAt(token, isTitle: false) is { } role && !GoesOn(token))
            {
                bool ends = !isApposition || token + 1 >= sentence.End || text.Classes[token + 1] is WordClass.Punctuation or WordClass.Adposition || text.Lower[token + 1] is "who";
                return ends ? Read(token, role, start) with { IsNegated = negated } : CaseRoleNoun.None;
            }

            if (!opens && text.Classes[token] is not (WordClass.Adjective or WordClass.Noun or WordClass.ProperNoun or WordClass.Numeral or WordClass.Adverb) && text.Lower[token] is not ("-" or "'s"))
            {
                return CaseRoleNoun.None;
            }
        }

        return CaseRoleNoun.None;
    }

    // The role of the noun at a token, singular or plural ("one of the victims").
    private string? RoleAt(int token, bool isTitle)
    {
        ImmutableArray<string> row;
        return (Roles.TryGetRow(text.Lower[token], out row) || (!isTitle && Roles.TryGetRow(text.Lemmas[token], out row))) && (isTitle || row[1] is "noun") ? row[0] : null;
    }

    private CaseRoleNoun Read(int noun, string role, int first)
    {
        bool alleged = false;
        for (int i = noun - 1; i >= first && noun - i <= 3; i--)
        {
            alleged |= text.Lower[i] is "alleged" or "suspected" or "possible" or "potential" or "would-be";
        }

        return new(noun, role) { IsAlleged = alleged };
    }

    // "the victim's mother", "victim advocate"
    private bool GoesOn(int noun) =>
        noun + 1 < text.Count && text.SentenceOf[noun + 1] == text.SentenceOf[noun]
        && (text.Lower[noun + 1] is "'s" or "'" or "-" || text.Classes[noun + 1] is WordClass.Noun or WordClass.ProperNoun);

    private bool IsDefinite(int noun, int first)
    {
        for (int i = noun - 1; i >= first && noun - i <= 4; i--)
        {
            if (text.Lower[i] is "the" or "a" or "an" or "one" or "another" or "his" or "her" or "their")
            {
                return true;
            }

            if (text.Classes[i] is not (WordClass.Adjective or WordClass.Noun or WordClass.ProperNoun or WordClass.Numeral or WordClass.Adverb or WordClass.Verb) && text.Lower[i] is not ("'s" or "-"))
            {
                return false;
            }
        }

        return false;
    }

    // "chief executive officer Ann Lee", "deputy" of a minister
    private bool IsOtherOffice(int noun, int first) =>
        noun > first && text.Lower[noun] is "officer" or "deputy" or "inspector"
        && text.Lower[noun - 1] is "executive" or "financial" or "operating" or "information" or "technology" or "medical" or "marketing" or "compliance" or "press" or "returning" or "health" or "weapons" or "his" or "her" or "my";
}
