using FactCheck.Language;

namespace FactCheck.Extraction.Quotes;

/// <summary>Finds the noun phrase that stands for who speaks: with its prepositional phrases, appositions and relative clauses, as PolNeAR marks it.</summary>
internal static class SourceFinder
{
    private const int MaxTokens = 40;

    /// <summary>The noun phrase that ends in front of <paramref name="end"/>, or <see langword="null"/>.</summary>
    public static TokenRange? Before(QuotedText quoted, TokenRange unit, int end)
    {
        int last = end - 1;
        if (last < unit.First || quoted.StretchOf[last] >= 0)
        {
            return null;
        }

        (last, end) = WithoutTime(quoted, unit, last, end);
        return quoted.Is(last, ",") ? WithApposition(quoted, unit, last) : NounPhrase(quoted, unit, end);
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
        if (end + 2 < unit.End && quoted.Is(end, ",") && OpensApposition(quoted, end + 1))
        {
            int close = PhraseEnd(quoted, unit, end + 1, relative: true);
            if (close > end + 1 && (!contentFollows || (close < unit.End && quoted.Is(close, ","))))
            {
                end = close < unit.End && quoted.Is(close, ",") && close + 1 < unit.End && quoted.StretchOf[close + 1] < 0 ? close + 1 : close;
            }
        }

        return new(start, end);
    }

    // "Ann Lee, a lawyer for the city," and "Ann Lee, who leads the group,": the phrase in front of the commas and all between them.
    private static TokenRange? WithApposition(QuotedText quoted, TokenRange unit, int comma)
    {
        int first = comma;
        for (int round = 0; round < 3; round++)
        {
            int open = first - 1;
            int limit = Math.Max(unit.First, comma - MaxTokens);
            while (open > limit && !quoted.Is(open, ",") && quoted.StretchOf[open] < 0)
            {
                open--;
            }

            if (open <= limit || quoted.StretchOf[open] >= 0 || quoted.Functions[open + 1] is FunctionWord.Coordinator or FunctionWord.Subordinator)
            {
                return null;
            }

            TokenRange? phrase = NounPhrase(quoted, unit, open);
            if (phrase is null)
            {
                return null;
            }

            first = phrase.Value.First;
            bool isApposition = first > unit.First && quoted.Is(first - 1, ",")
                && (quoted.Functions[first] == FunctionWord.Determiner || !quoted.Text.IsCapitalized(first));
            if (!isApposition)
            {
                return new(first, comma + 1);
            }

            first--;
        }

        return null;
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

    private static TokenRange? NounPhrase(QuotedText quoted, TokenRange unit, int end)
    {
        int last = end - 1;
        if (last < unit.First)
        {
            return null;
        }

        if (quoted.Functions[last] is FunctionWord.Pronoun or FunctionWord.Relative)
        {
            return quoted.Text.Lower[last] is "him" or "her" or "them" or "us" or "me" or "whom" ? null : new(last, end);
        }

        int first = end;
        int limit = Math.Max(unit.First, end - MaxTokens);
        while (first > limit && InsidePhrase(quoted, unit, first - 1, end))
        {
            first = quoted.Is(first - 1, ")") ? OpenBracket(quoted, limit, first - 1) : first - 1;
        }

        // What is left in front of the phrase belongs to the clause: "On Tuesday", "and", "later".
        while (first < end && IsLoose(quoted, first, end))
        {
            first++;
        }

        return first < end && HasHead(quoted, first, end) ? new(first, end) : null;
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
                return word is "once" or "both";
            case FunctionWord.Pronoun:
                return word is "one" or "those" or "these";
            case FunctionWord.Coordinator:
                return word is "and" or "or" && token > unit.First && token + 1 < end && IsConjunct(quoted, token - 1, token + 1);
            case FunctionWord.Preposition:
                return word is not ("to" or "than" or "as" or "after" or "before" or "since" or "until" or "despite" or "during" or "amid")
                    || (word is "to" && token > unit.First && quoted.Text.Lower[token - 1] is "adviser" or "advisor" or "aide" or "ambassador" or "advisers" or "aides" or "close" or "envoy" or "according");
            case FunctionWord.Time:
                return token + 1 < end && quoted.Functions[token + 1] != FunctionWord.Determiner;
        }

        return quoted.Text.Classes[token] is not (WordClass.Auxiliary or WordClass.Subordinator)
            && !(quoted.Text.Classes[token] == WordClass.Verb && quoted.Text.VerbForms[token] is VerbForm.Past or VerbForm.Present or VerbForm.Modal)
            && !(CueLexicon.TryGet(word, out CueForm form) && form.Form is VerbForm.Past && token + 1 < end && !quoted.Text.IsCapitalized(token));
    }

    private static bool IsPlain(QuotedText quoted, int token) =>
        quoted.StretchOf[token] < 0 && quoted.IsWord(token) && (quoted.Functions[token] is FunctionWord.None or FunctionWord.Determiner);

    // "Lee and Ortiz", "the mayor and the governor": both sides are nouns, not the ends of two clauses.
    private static bool IsConjunct(QuotedText quoted, int left, int right) =>
        (quoted.Text.IsCapitalized(left) && quoted.Text.IsCapitalized(right))
        || (quoted.Functions[left] == FunctionWord.None && quoted.Functions[right] == FunctionWord.None
            && !quoted.Text.IsCapitalized(left) && !quoted.Text.IsCapitalized(right) && quoted.IsWord(left));

    private static bool IsLoose(QuotedText quoted, int token, int end) =>
        quoted.Functions[token] is FunctionWord.Preposition or FunctionWord.Coordinator or FunctionWord.Adverb or FunctionWord.Auxiliary
        || (quoted.Functions[token] == FunctionWord.Time && token + 1 < end)
        || (token + 1 < end && quoted.Text.Spans[token].Length <= 2 && char.IsDigit(quoted.Text.Text[quoted.Text.Spans[token].Start])
            && token > 0 && quoted.Functions[token - 1] == FunctionWord.Time)
        || quoted.Text.Lower[token] is ")" or "'s" or "'" or "/" or "&";

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

    private static bool OpensApposition(QuotedText quoted, int token) =>
        quoted.StretchOf[token] < 0
        && quoted.IsWord(token)
        && (quoted.Functions[token] is FunctionWord.Determiner
            || quoted.Text.Lower[token] is "who" or "whose" or "one" or "now"
            || (quoted.Functions[token] == FunctionWord.None && !CueLexicon.TryGet(quoted.Text.Lower[token], out _) && !quoted.Text.Lower[token].EndsWith("ing", StringComparison.Ordinal)
                && !quoted.Text.IsCapitalized(token)));

    private static int PhraseEnd(QuotedText quoted, TokenRange unit, int start, bool relative = false)
    {
        int token = start;
        if (token < unit.End && quoted.StretchOf[token] < 0 && quoted.Functions[token] == FunctionWord.Pronoun
            && !(token + 1 < unit.End && quoted.Is(token + 1, "of")))
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
                || function is FunctionWord.Subordinator or FunctionWord.Time
                || (!relative && token > start && function is FunctionWord.Pronoun)
                || (!relative && function is FunctionWord.Auxiliary or FunctionWord.Relative or FunctionWord.Negation or FunctionWord.Adverb)
                || (function == FunctionWord.Coordinator && !(token + 1 < limit && token > start && IsConjunct(quoted, token - 1, token + 1)))
                || (function == FunctionWord.Preposition && !relative && word is "in" or "on" or "during" or "after" or "before" or "as" or "by" or "about" or "since" or "to" or "at" && !IsOfTitle(quoted, token, start));
            if (stops)
            {
                break;
            }
        }

        return token;
    }

    // A preposition right after a description without name belongs to it: "a professor at the college"; after a name it opens an adjunct.
    private static bool IsOfTitle(QuotedText quoted, int token, int start) =>
        token > start && !quoted.Text.IsCapitalized(token - 1) && quoted.Functions[start] == FunctionWord.Determiner && quoted.Text.Lower[token] is "at" or "in" or "to";
}
