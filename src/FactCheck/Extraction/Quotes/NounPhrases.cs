using FactCheck.Language;

namespace FactCheck.Extraction.Quotes;

/// <summary>Reads noun phrases from their last word back to their first.</summary>
internal static class NounPhrases
{
    private const int MaxTokens = 40;

    // How often a phrase may hold another at its end, so that repeated words cost no more than their number.
    private const int MostInner = 3;

    /// <summary>The noun phrase that ends in front of <paramref name="end"/>, or <see langword="null"/>.</summary>
    public static TokenRange? EndingAt(QuotedText quoted, TokenRange unit, int end) => EndingAt(quoted, unit, end, MostInner);

    private static TokenRange? EndingAt(QuotedText quoted, TokenRange unit, int end, int inner)
    {
        int last = end - 1;
        if (last < unit.First || inner == 0)
        {
            return null;
        }

        if (quoted.Text.Lower[last] is "almost" or "nearly" or "roughly" or "even" or "only" && last > unit.First)
        {
            return EndingAt(quoted, unit, last, inner - 1);
        }

        if (quoted.Functions[last] is FunctionWord.Pronoun or FunctionWord.Relative)
        {
            return OfPronoun(quoted, unit, last, inner - 1);
        }

        if (ContactPronoun(quoted, unit, last) is > 0 and int pronoun && EndingAt(quoted, unit, pronoun, inner - 1) is { } met)
        {
            return new(met.First, end);
        }

        int first = end;
        int limit = Math.Max(unit.First, end - MaxTokens);
        while (first > limit && InsidePhrase(quoted, unit, first - 1, end))
        {
            first = quoted.Is(first - 1, ")") ? OpenBracket(quoted, limit, first - 1) : first - 1;
        }

        // What is left in front of the phrase belongs to the clause: "On Tuesday", "and", "later".
        while (first < end && !OpensNumber(quoted, first, end) && IsLoose(quoted, first, end))
        {
            first++;
        }

        return first < end && HasHead(quoted, first, end) ? WithoutAdverbial(quoted, unit, new(first, end)) : null;
    }

    // "In a radio interview Lee said": the name alone, where the rest opens the sentence with a preposition.
    private static TokenRange WithoutAdverbial(QuotedText quoted, TokenRange unit, TokenRange phrase)
    {
        int before = phrase.First - 1;
        if (before != unit.First || quoted.StretchOf[before] >= 0 || quoted.Text.Lower[before] is not ("in" or "at" or "during" or "on" or "after") || !quoted.Text.IsCapitalized(phrase.End - 1))
        {
            return phrase;
        }

        int name = phrase.End - 1;
        while (name > phrase.First && quoted.Text.IsCapitalized(name - 1))
        {
            name--;
        }

        return name > phrase.First && quoted.Text.Classes[name - 1] == WordClass.Noun ? new(name, phrase.End) : phrase;
    }

    // "nobody", "no one", "people close to him", "many of whom"
    private static TokenRange? OfPronoun(QuotedText quoted, TokenRange unit, int pronoun, int inner)
    {
        bool follows = pronoun - 1 > unit.First && quoted.StretchOf[pronoun - 1] < 0;
        switch (quoted.Text.Lower[pronoun])
        {
            case "him" or "her" or "them" or "us" or "me":
                return follows && quoted.Functions[pronoun - 1] == FunctionWord.Preposition && EndingAt(quoted, unit, pronoun - 1, inner) is { } people
                    ? new(people.First, pronoun + 1)
                    : null;
            case "whom":
                return follows && quoted.Is(pronoun - 1, "of") && quoted.StretchOf[pronoun - 2] < 0 && quoted.IsWord(pronoun - 2) ? new(pronoun - 2, pronoun + 1) : null;
            case "one" or "everyone" or "everybody" when pronoun > unit.First && quoted.StretchOf[pronoun - 1] < 0 && quoted.Text.Lower[pronoun - 1] is "no" or "not" or "nearly" or "almost":
                return new(pronoun - 1, pronoun + 1);
            default:
                return new(pronoun, pronoun + 1);
        }
    }

    // "the drivers I interviewed", "experts she spoke to": where the pronoun stands, or -1.
    private static int ContactPronoun(QuotedText quoted, TokenRange unit, int last)
    {
        int verb = quoted.Functions[last] == FunctionWord.Preposition ? last - 1 : last;
        bool contact = verb - 2 >= unit.First && quoted.StretchOf[verb] < 0 && quoted.StretchOf[verb - 1] < 0 && quoted.StretchOf[verb - 2] < 0
            && quoted.Text.VerbForms[verb] is VerbForm.Past or VerbForm.PastParticiple && quoted.Text.Classes[verb] == WordClass.Verb
            && quoted.Text.Lower[verb - 1] is "i" or "we" or "he" or "she" or "they";
        return contact && quoted.Functions[verb - 2] is FunctionWord.None or FunctionWord.Pronoun ? verb - 1 : -1;
    }

    // "About four in ten", "At least half of the voters", "even her friends"
    private static bool OpensNumber(QuotedText quoted, int token, int end)
    {
        string word = quoted.Text.Lower[token];
        if (word is "even" or "only" or "both")
        {
            return true;
        }

        int number = word is "at" or "more" or "fewer" or "less" ? token + 2 : token + 1;
        return number < end && word is "about" or "nearly" or "almost" or "roughly" or "over" or "around" or "at" or "more" or "fewer" or "less"
            && (quoted.Text.Classes[number] == WordClass.Numeral || quoted.Text.Lower[number] is "half" or "a" or "two-thirds" or "dozens" or "hundreds");
    }

    // "(D-Ohio)" with whatever stands in it; the closing bracket itself where no other is near.
    private static int OpenBracket(QuotedText quoted, int limit, int close)
    {
        for (int token = close - 1; token > limit && token > close - 8; token--)
        {
            if (quoted.Is(token, "("))
            {
                return token;
            }
        }

        return close;
    }

    private static bool InsidePhrase(QuotedText quoted, TokenRange unit, int token, int end)
    {
        if (quoted.StretchOf[token] >= 0)
        {
            // A nickname or a title: a short stretch within the phrase.
            TokenRange stretch = quoted.StretchAt(token);
            return token + 1 < end && stretch.Length <= 5 && char.IsLetter(quoted.LastOf(quoted.StretchOf[token]))
                && stretch.First > unit.First && IsPlain(quoted, stretch.First - 1);
        }

        string word = quoted.Text.Lower[token];
        if (word is "'s" or "'" or ")" or "(" or "&" or "/" or "$" or "%" or "." && quoted.Text.Spans[token].Length > 0)
        {
            return word is not ".";
        }

        if (!quoted.IsWord(token))
        {
            return false;
        }

        switch (quoted.Functions[token])
        {
            case FunctionWord.Auxiliary or FunctionWord.Negation or FunctionWord.Subordinator or FunctionWord.Relative or FunctionWord.Adverb:
                return word is "once" or "both" or "even" or "nearly" or "almost" or "roughly" or "only";
            case FunctionWord.Pronoun:
                return word is "one" or "those" or "these";
            case FunctionWord.Coordinator:
                return word is "and" or "or" && token > unit.First && token + 1 < end && (IsConjunct(quoted, token - 1, token + 1) || OpensUnit(quoted, unit, token));
            case FunctionWord.Preposition:
                return word is not ("to" or "than" or "as" or "after" or "before" or "since" or "until" or "despite" or "during" or "amid")
                    || (word is "to" && token > unit.First && quoted.Text.Lower[token - 1] is "adviser" or "advisor" or "aide" or "ambassador" or "advisers" or "aides" or "close" or "envoy" or "according");
            case FunctionWord.Time:
                return token + 1 < end && quoted.Functions[token + 1] != FunctionWord.Determiner;
        }

        return quoted.Text.Classes[token] is not (WordClass.Auxiliary or WordClass.Subordinator)
            && !(quoted.Text.Classes[token] == WordClass.Verb && quoted.Text.VerbForms[token] is VerbForm.Past or VerbForm.Present or VerbForm.Modal)
            && !(quoted.CueOf(token) is { Form: VerbForm.Past } && token + 1 < end && !quoted.Text.IsCapitalized(token));
    }

    // "Current and former officials", "A study by the port and the college": nothing but a noun phrase stands in front of the conjunction.
    private static bool OpensUnit(QuotedText quoted, TokenRange unit, int conjunction)
    {
        if (conjunction - unit.First > 14 || quoted.Functions[unit.First] is FunctionWord.Preposition or FunctionWord.Adverb)
        {
            return false;
        }

        for (int token = unit.First; token < conjunction; token++)
        {
            if (quoted.StretchOf[token] >= 0 || !(quoted.IsWord(token) || quoted.Text.Lower[token] is "'s" or ",") || quoted.Functions[token] is not (FunctionWord.None or FunctionWord.Determiner or FunctionWord.Pronoun or FunctionWord.Adverb or FunctionWord.Preposition)
                || quoted.Text.Classes[token] is WordClass.Verb or WordClass.Auxiliary)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlain(QuotedText quoted, int token) =>
        quoted.StretchOf[token] < 0 && quoted.IsWord(token) && (quoted.Functions[token] is FunctionWord.None or FunctionWord.Determiner);

    /// <summary>Whether "and" joins two tokens to one phrase, "Lee and Ortiz", "mayors and governors": both are nouns, not the ends of two clauses.</summary>
    public static bool IsConjunct(QuotedText quoted, int left, int right) =>
        (quoted.Text.IsCapitalized(left) && quoted.Text.IsCapitalized(right))
        || (quoted.Functions[left] == FunctionWord.None && quoted.Functions[right] == FunctionWord.None
            && !quoted.Text.IsCapitalized(left) && !quoted.Text.IsCapitalized(right) && quoted.IsWord(left));

    private static bool IsLoose(QuotedText quoted, int token, int end) =>
        quoted.Functions[token] is FunctionWord.Preposition or FunctionWord.Coordinator or FunctionWord.Adverb or FunctionWord.Auxiliary
        || (quoted.Functions[token] == FunctionWord.Time && token + 1 < end)
        || (token + 1 < end && quoted.Text.Spans[token].Length <= 2 && char.IsDigit(quoted.Text.Text[quoted.Text.Spans[token].Start])
            && token > 0 && quoted.Functions[token - 1] == FunctionWord.Time)
        || quoted.Text.Lower[token] is ")" or "(" or "'s" or "'" or "/" or "&"
        || (token + 1 < end && quoted.Text.Classes[token] == WordClass.Verb && !quoted.Text.IsCapitalized(token)
            && (quoted.Text.VerbForms[token] == VerbForm.Base || quoted.Functions[token + 1] is FunctionWord.Determiner or FunctionWord.Preposition));

    private static bool HasHead(QuotedText quoted, int first, int end)
    {
        for (int token = first; token < end; token++)
        {
            if (quoted.IsWord(token) && quoted.Functions[token] is FunctionWord.None or FunctionWord.Determiner or FunctionWord.Pronoun)
            {
                return true;
            }
        }

        return false;
    }
}
