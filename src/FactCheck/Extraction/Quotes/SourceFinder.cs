using FactCheck.Language;

namespace FactCheck.Extraction.Quotes;

/// <summary>Finds the noun phrase that stands for who speaks: with its prepositional phrases, appositions and relative clauses, as PolNeAR marks it.</summary>
internal static class SourceFinder
{
    private static readonly WordList Documents = WordList.Load("Extraction/Quotes/documents.lexicon");

    private const int MaxTokens = 40;

    // How long a relative clause in a source may be.
    private const int MaxRelative = 20;

    // How far in front of a participle its subject is looked for.
    private const int MaxSubject = 60;

    /// <summary>The noun phrase that ends in front of <paramref name="end"/>, or <see langword="null"/>.</summary>
    public static TokenRange? Before(QuotedText quoted, TokenRange unit, int end)
    {
        int last = end - 1;
        if (last < unit.First || quoted.StretchOf[last] >= 0)
        {
            return null;
        }

        int whole = end;
        (last, end) = WithoutTime(quoted, unit, last, end);
        if (quoted.Is(last, ","))
        {
            return WithApposition(quoted, unit, last);
        }

        if (quoted.Text.Lower[last] is "\u2014" or "--" or "\u2013")
        {
            return WithDashes(quoted, unit, last);
        }

        if (NounPhrases.EndingAt(quoted, unit, end) is not { } phrase || (phrase.Length == 1 && quoted.Functions[phrase.First] is FunctionWord.Pronoun or FunctionWord.Relative))
        {
            return NounPhrases.EndingAt(quoted, unit, end);
        }

        // "A survey published on Friday found": the day belongs to the participle.
        bool dated = phrase.Length > 1 && phrase.End < whole && quoted.Text.Classes[phrase.End - 1] == WordClass.Verb && quoted.Text.VerbForms[phrase.End - 1] is VerbForm.PastParticiple or VerbForm.Past;
        return WithList(quoted, unit, WithName(quoted, unit, WithRelative(quoted, unit, dated ? new(phrase.First, whole) : phrase)));
    }

    // "The family, drivers and the union said": the list opens the sentence.
    private static TokenRange WithList(QuotedText quoted, TokenRange unit, TokenRange phrase)
    {
        TokenRange list = phrase;
        bool joined = false;
        for (int token = phrase.First + 1; token < phrase.End; token++)
        {
            joined |= quoted.Text.Lower[token] is "and" or "or";
        }

        for (int round = 0; round < 4 && joined && list.First - 1 > unit.First && quoted.StretchOf[list.First - 1] < 0 && quoted.Is(list.First - 1, ","); round++)
        {
            if (NounPhrases.EndingAt(quoted, unit, list.First - 1) is not { } item || IsFronted(quoted, unit, list.First - 1))
            {
                return phrase;
            }

            list = new(item.First, phrase.End);
        }

        return list.First == unit.First ? list : phrase;
    }

    /// <summary>
    /// The noun phrase that begins at <paramref name="start"/>, or <see langword="null"/>. Where content follows, an apposition must be closed by a comma.
    /// </summary>
    public static TokenRange? After(QuotedText quoted, TokenRange unit, int start, bool contentFollows = false)
    {
        int end = PhraseEnd(quoted, unit, start);
        if (end == start)
        {
            return null;
        }

        // An apposition runs to the next comma or to the end: said Ann Lee, a lawyer for the city.
        if (!contentFollows && end + 2 < unit.End && quoted.Is(end, ",") && OpensApposition(quoted, end + 1))
        {
            end = AppositionEnd(quoted, unit, end + 1);
        }
        else if (end + 2 < unit.End && quoted.Is(end, ",") && OpensApposition(quoted, end + 1))
        {
            int close = PhraseEnd(quoted, unit, end + 1, relative: true);
            if (close > end + 1 && IsApposed(quoted, end + 1, close) && (!contentFollows || (close < unit.End && quoted.Is(close, ","))))
            {
                end = close < unit.End && quoted.Is(close, ",") && close + 1 < unit.End && quoted.StretchOf[close + 1] < 0 ? close + 1 : close;
            }
        }

        return new(start, end);
    }

    // "According to police, officers saw a man, and …": a clause is no apposition.
    private static bool IsApposed(QuotedText quoted, int first, int end)
    {
        bool opened = false;
        for (int token = first; token < end; token++)
        {
            opened |= quoted.Functions[token] is FunctionWord.Relative;
            if (!opened && (quoted.Functions[token] is FunctionWord.Auxiliary
                || (quoted.Text.Classes[token] == WordClass.Verb && quoted.Text.VerbForms[token] is VerbForm.Past or VerbForm.Present or VerbForm.Modal)))
            {
                return false;
            }
        }

        return true;
    }

    // said Ann Lee, a lawyer for the city who lives in town: to the end, or to where the clause goes on.
    private static int AppositionEnd(QuotedText quoted, TokenRange unit, int start)
    {
        int limit = Math.Min(unit.End, start + MaxTokens);
        int token = start;
        for (; token < limit; token++)
        {
            string word = quoted.Text.Lower[token];
            if (quoted.StretchOf[token] >= 0 || word is "." or ";" or ":" or "\u2014" or "--" or "(" or "!" or "?")
            {
                break;
            }

            if (word is "," && token + 1 < limit && (quoted.StretchOf[token + 1] >= 0
                || quoted.Text.VerbForms[token + 1] == VerbForm.Gerund
                || quoted.Functions[token + 1] is FunctionWord.Subordinator or FunctionWord.Adverb or FunctionWord.Pronoun or FunctionWord.Coordinator
                || quoted.Text.Lower[token + 1] is "as" or "after" or "before" or "during" or "in" or "at" or "on" or "according"))
            {
                return quoted.StretchOf[token + 1] >= 0 ? token : token + 1;
            }

            if (token > start && quoted.Functions[token] == FunctionWord.Time && quoted.Functions[token - 1] == FunctionWord.Preposition)
            {
                return token - 1;
            }
        }

        return token > start && quoted.StretchOf[token - 1] < 0 && quoted.Is(token - 1, ",") ? token - 1 : token;
    }

    /// <summary>The subject of the nearest finite verb in front of <paramref name="token"/> that has one, or <see langword="null"/>.</summary>
    public static TokenRange? Subject(QuotedText quoted, TokenRange unit, int token)
    {
        int limit = Math.Max(unit.First, token - MaxSubject);
        for (int verb = token - 1; verb > limit; verb--)
        {
            if (quoted.StretchOf[verb] >= 0)
            {
                verb = quoted.StretchAt(verb).First;
                continue;
            }

            if (quoted.Text.VerbForms[verb] is not (VerbForm.Past or VerbForm.Present or VerbForm.Modal) && quoted.Functions[verb] != FunctionWord.Auxiliary)
            {
                continue;
            }

            while (verb - 1 > unit.First && quoted.StretchOf[verb - 1] < 0 && quoted.Functions[verb - 1] is FunctionWord.Auxiliary or FunctionWord.Adverb or FunctionWord.Negation)
            {
                verb--;
            }

            if (Before(quoted, unit, verb) is { } subject && !(subject.Length == 1 && quoted.Text.Lower[subject.First] is "that" or "which" or "what"))
            {
                return subject;
            }
        }

        return null;
    }

    // "Ann Lee, a lawyer for the city," and "Ann Lee, 34, who leads the group,": the phrase in front of the commas and all between them.
    private static TokenRange? WithApposition(QuotedText quoted, TokenRange unit, int comma)
    {
        int limit = Math.Max(unit.First, comma - MaxTokens);
        int open = CommaBefore(quoted, comma, limit);
        if (open < 0 || (quoted.Functions[open + 1] is FunctionWord.Coordinator or FunctionWord.Subordinator && !quoted.Is(open + 1, "like")))
        {
            return null;
        }

        if (IsInserted(quoted, open + 1, comma))
        {
            return NounPhrases.EndingAt(quoted, unit, open);
        }

        TokenRange? phrase = NounPhrases.EndingAt(quoted, unit, open);
        for (int round = 0; round < 3 && phrase is { } found && found.First - 1 > limit && quoted.Is(found.First - 1, ",") && IsAppositive(quoted, found.First); round++)
        {
            if (IsFronted(quoted, unit, found.First - 1) || NounPhrases.EndingAt(quoted, unit, found.First - 1) is not { } outer)
            {
                break;
            }

            phrase = outer;
        }

        return phrase is { } whole ? new(whole.First, comma + 1) : null;
    }

    // "Lee, however," and "Lee, in a letter,": what stands between the commas belongs to the clause.
    private static bool IsInserted(QuotedText quoted, int first, int comma) =>
        quoted.Functions[first] is FunctionWord.Preposition or FunctionWord.Adverb or FunctionWord.Time or FunctionWord.Negation
        || quoted.Text.VerbForms[first] is VerbForm.PastParticiple or VerbForm.Gerund
        || (comma == first + 1 && quoted.Text.Classes[first] is WordClass.Adverb or WordClass.Subordinator)
        || quoted.Text.Lower[first] is "however" or "meanwhile" or "though" or "too" or "particularly" or "especially";

    // "Ann Lee -- a lawyer for the city --"
    private static TokenRange? WithDashes(QuotedText quoted, TokenRange unit, int dash)
    {
        int limit = Math.Max(unit.First, dash - MaxTokens);
        for (int open = dash - 2; open > limit && quoted.StretchOf[open] < 0; open--)
        {
            if (string.Equals(quoted.Text.Lower[open], quoted.Text.Lower[dash], StringComparison.Ordinal))
            {
                return (quoted.Is(open - 1, ",") ? WithApposition(quoted, unit, open - 1) : NounPhrases.EndingAt(quoted, unit, open)) is { } phrase ? new(phrase.First, dash + 1) : null;
            }
        }

        return null;
    }

    private static int CommaBefore(QuotedText quoted, int comma, int limit)
    {
        int open = comma - 1;
        while (open > limit && (quoted.StretchOf[open] >= 0 ? quoted.StretchAt(open).Length <= 5 && quoted.StretchAt(open).First > limit : !quoted.Is(open, ",")))
        {
            // A nickname or a title may stand in an apposition.
            open = quoted.StretchOf[open] >= 0 ? quoted.StretchAt(open).First - 1 : open - 1;
        }

        return open > limit && quoted.StretchOf[open] < 0 && quoted.Is(open, ",") ? open : -1;
    }

    private static bool IsAppositive(QuotedText quoted, int first) => quoted.Functions[first] == FunctionWord.Determiner || !quoted.Text.IsCapitalized(first);

    // "On Monday, the mayor": what stands in front of the comma is an adverbial, not a name.
    private static bool IsFronted(QuotedText quoted, TokenRange unit, int comma)
    {
        int first = comma - 1;
        int limit = Math.Max(unit.First, comma - MaxTokens);
        while (first > limit && quoted.StretchOf[first - 1] < 0 && !quoted.Is(first - 1, ","))
        {
            first--;
        }

        return quoted.StretchOf[first] >= 0
            || quoted.Functions[first] is FunctionWord.Preposition or FunctionWord.Subordinator or FunctionWord.Adverb or FunctionWord.Coordinator or FunctionWord.Time
            || quoted.Text.VerbForms[first] == VerbForm.Gerund;
    }

    // "Ann Lee, the lawyer of the city said": an apposition that no comma closes.
    private static TokenRange WithName(QuotedText quoted, TokenRange unit, TokenRange phrase)
    {
        int comma = phrase.First - 1;
        if (comma <= unit.First || !quoted.Is(comma, ",") || quoted.StretchOf[comma] >= 0 || quoted.Functions[phrase.First] != FunctionWord.Determiner || quoted.Text.IsCapitalized(phrase.First)
            || IsFronted(quoted, unit, comma) || NounPhrases.EndingAt(quoted, unit, comma) is not { } name || quoted.Text.Classes[name.First] == WordClass.Adverb || !quoted.Text.IsCapitalized(name.First) || quoted.Functions[name.First] != FunctionWord.None)
        {
            return phrase;
        }

        return new(name.First, phrase.End);
    }

    // "others who want to ban it said": the phrase ends in a relative clause, and the noun of that is what speaks.
    private static TokenRange WithRelative(QuotedText quoted, TokenRange unit, TokenRange phrase)
    {
        int limit = Math.Max(unit.First, phrase.First - MaxRelative);
        for (int token = phrase.First - 1; token > limit; token--)
        {
            if (quoted.StretchOf[token] >= 0 || quoted.Text.Lower[token] is "," or ";" or ":" or "\u2014" || quoted.Functions[token] == FunctionWord.Subordinator)
            {
                return phrase;
            }

            if (quoted.Text.Lower[token] is "who" || (quoted.Is(token, "that") && quoted.CueOf(token - 1) is null && quoted.Text.Classes[token - 1] == WordClass.Noun))
            {
                return NounPhrases.EndingAt(quoted, unit, token) is { } noun ? new(noun.First, phrase.End) : phrase;
            }
        }

        return phrase;
    }

    // "The Times on Saturday wrote": the day belongs to the verb.
    private static (int Last, int End) WithoutTime(QuotedText quoted, TokenRange unit, int last, int end)
    {
        int token = last;
        while (token > unit.First && quoted.Functions[token] == FunctionWord.Time && quoted.StretchOf[token] < 0)
        {
            token--;
        }

        if (token == last || token <= unit.First || quoted.StretchOf[token] >= 0)
        {
            return (last, end);
        }

        if (quoted.Functions[token] == FunctionWord.Preposition && quoted.StretchOf[token - 1] < 0)
        {
            token--;
        }

        return quoted.IsWord(token) && quoted.Functions[token] is FunctionWord.None or FunctionWord.Pronoun ? (token, token + 1) : (last, end);
    }

    private static bool OpensApposition(QuotedText quoted, int token) =>
        quoted.StretchOf[token] < 0
        && quoted.IsWord(token)
        && (quoted.Functions[token] is FunctionWord.Determiner
            || quoted.Text.Lower[token] is "who" or "whose" or "which" or "one" or "now" or "then" or "of"
            || (quoted.Text.IsCapitalized(token) && token + 2 < quoted.Text.Count && (quoted.Text.Lower[token + 1] is "of" or "'s" || quoted.Text.Lower[token + 2] is "of" or "'s"))
            || (char.IsAsciiDigit(quoted.Text.Text[quoted.Text.Spans[token].Start]) && token + 1 < quoted.Text.Count && quoted.Text.Lower[token + 1] is "," or ".")
            || (quoted.Functions[token] == FunctionWord.None && quoted.CueOf(token) is null && !quoted.Text.Lower[token].EndsWith("ing", StringComparison.Ordinal)
                && !quoted.Text.IsCapitalized(token)));

    private static int PhraseEnd(QuotedText quoted, TokenRange unit, int start, bool relative = false)
    {
        int token = start;
        if (token < unit.End && quoted.StretchOf[token] < 0 && quoted.Functions[token] == FunctionWord.Pronoun
            && !(token + 1 < unit.End && quoted.Is(token + 1, "of")) && !OpensNoun(quoted, unit, token))
        {
            return token + 1;
        }

        int limit = Math.Min(unit.End, start + MaxTokens);
        for (; token < limit; token++)
        {
            string word = quoted.Text.Lower[token];
            if (quoted.StretchOf[token] >= 0)
            {
                break;
            }

            if (word is "'s" or "'" or "(" or ")" or "&" or "/" or "-")
            {
                continue;
            }

            FunctionWord function = quoted.Functions[token];
            bool stops = !quoted.IsWord(token)
                || function is FunctionWord.Subordinator
                || (function == FunctionWord.Time && !(token > start && quoted.Functions[token - 1] == FunctionWord.Determiner) && !(token == start && IsAttribute(quoted, token, limit)))
                || (!relative && token > start && function is FunctionWord.Pronoun)
                || (!relative && function is FunctionWord.Auxiliary or FunctionWord.Relative or FunctionWord.Negation or FunctionWord.Adverb)
                || (function == FunctionWord.Coordinator && !(token + 1 < limit && token > start && NounPhrases.IsConjunct(quoted, token - 1, token + 1)))
                || (function == FunctionWord.Preposition && !relative && word is "in" or "on" or "during" or "after" or "before" or "as" or "by" or "about" or "since" or "to" or "at" && !IsOfTitle(quoted, token, start)
                    && !(word is "by" && token > start && IsMade(quoted, token - 1)));
            if (stops)
            {
                break;
            }
        }

        return token;
    }

    // "one senior officer", "these drivers"
    private static bool OpensNoun(QuotedText quoted, TokenRange unit, int token) => token + 1 < unit.End && quoted.StretchOf[token + 1] < 0
        && quoted.Text.Lower[token] is "one" or "these" or "those" or "this"
        && quoted.Functions[token + 1] == FunctionWord.None && quoted.Text.Classes[token + 1] is WordClass.Noun or WordClass.Adjective or WordClass.ProperNoun;

    // "a report by the port", "a complaint filed by the port"
    private static bool IsMade(QuotedText quoted, int token) => quoted.Text.VerbForms[token] is VerbForm.PastParticiple or VerbForm.Past
        || (quoted.Text.Classes[token] == WordClass.Noun && Documents.Contains(quoted.Text.Lemmas[token]));

    // "early results", "Monday's statement"
    private static bool IsAttribute(QuotedText quoted, int time, int limit) => time + 1 < limit && quoted.StretchOf[time + 1] < 0
        && (quoted.Is(time + 1, "'s")
            || (quoted.Text.Classes[time] == WordClass.Adjective && quoted.Functions[time + 1] == FunctionWord.None && quoted.Text.Classes[time + 1] is WordClass.Noun or WordClass.Adjective));

    // A preposition right after a description without name belongs to it: "a professor at the college"; after a name it opens an adjunct.
    private static bool IsOfTitle(QuotedText quoted, int token, int start) =>
        token > start && !quoted.Text.IsCapitalized(token - 1) && quoted.Functions[start] == FunctionWord.Determiner && quoted.Text.Lower[token] is "at" or "in" or "to";
}
