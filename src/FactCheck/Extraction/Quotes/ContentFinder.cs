using FactCheck.Language;

namespace FactCheck.Extraction.Quotes;

/// <summary>Finds the words that a cue attributes, to its right and to its left.</summary>
internal static class ContentFinder
{
    // How far a "that" or a quotation may stand behind its verb: told reporters in the capital late on Tuesday that …
    private const int MaxAdjunct = 16;

    /// <summary>What follows the cue from <paramref name="from"/> on, or <see langword="null"/> when it takes nothing there.</summary>
    public static TokenRange? After(QuotedText quoted, TokenRange unit, Cue cue, int from)
    {
        int limit = TrimEnd(quoted, unit);
        if (from >= limit)
        {
            return null;
        }

        if (cue.Tokens.End - 1 > cue.Head && cue.Verb.Allows(CueFrames.Quote) && IntroducedQuote(quoted, from, limit) is >= 0 and int quotation)
        {
            return Range(quoted, quotation, ClauseEnd(quoted, unit, quotation, limit));
        }

        if (cue.Tokens.End - 1 > cue.Head && cue.Verb.TakesPreposition(quoted.Text.Lower[cue.Tokens.End - 1]))
        {
            return Range(quoted, from, ObjectEnd(quoted, from, limit));
        }

        int anchor = Anchor(quoted, cue, from, limit);
        if (anchor >= 0)
        {
            return Range(quoted, anchor, ClauseEnd(quoted, unit, anchor, limit));
        }

        if (cue.Verb.Allows(CueFrames.Infinitive) && Infinitive(quoted, cue, from, limit) is { } infinitive)
        {
            return Range(quoted, infinitive, ClauseEnd(quoted, unit, infinitive, limit));
        }

        if (cue.Verb.Allows(CueFrames.Gerund) && quoted.Text.Lower[from].EndsWith("ing", StringComparison.Ordinal))
        {
            return Range(quoted, from, ClauseEnd(quoted, unit, from, limit));
        }

        if (cue.Verb.Allows(CueFrames.Clause))
        {
            int start = SkipAdjuncts(quoted, cue.Verb.Allows(CueFrames.Addressee) ? SkipAddressee(quoted, from, limit) : from, limit);
            return start < limit && OpensClause(quoted, start) ? Range(quoted, start, ClauseEnd(quoted, unit, start, limit)) : null;
        }

        return cue.Verb.Allows(CueFrames.Object) && quoted.Functions[from] is not (FunctionWord.Preposition or FunctionWord.Time or FunctionWord.Coordinator) && OpensClause(quoted, from)
            ? Range(quoted, from, ObjectEnd(quoted, from, limit))
            : null;
    }

    /// <summary>Whether nothing but adverbials of time and place stand between <paramref name="from"/> and the end of the clause.</summary>
    public static bool EndsClause(QuotedText quoted, TokenRange unit, int from)
    {
        int start = from < unit.End ? SkipAdjuncts(quoted, from, unit.End) : from;
        return start >= unit.End || quoted.StretchOf[start] >= 0 || !quoted.IsWord(start) || quoted.Functions[start] is FunctionWord.Coordinator;
    }

    /// <summary>The end of the unit without the full stop that closes it.</summary>
    public static int TrimEnd(QuotedText quoted, TokenRange unit)
    {
        int end = unit.End;
        while (end > unit.First && quoted.StretchOf[end - 1] < 0 && quoted.Text.Lower[end - 1] is "." or ";" or ":" or "," or "\u2014" or "-")
        {
            end--;
        }

        return end;
    }

    // said of the mayor, “…”
    private static int IntroducedQuote(QuotedText quoted, int from, int limit)
    {
        for (int token = from + 1; token < limit && token < from + 8; token++)
        {
            if (quoted.StretchOf[token] >= 0)
            {
                return quoted.Text.Lower[token - 1] is "," or ":" ? token : -1;
            }
        }

        return -1;
    }

    private static TokenRange? Range(QuotedText quoted, int start, int end)
    {
        while (end > start && quoted.StretchOf[end - 1] < 0 && quoted.Text.Lower[end - 1] is "," or "." or ";" or ":" or "\u2014" or "-" or "and" or "but")
        {
            end--;
        }

        return end > start ? new(start, end) : null;
    }

    // "that", a colon or a quotation not far behind the verb, with no other clause between.
    private static int Anchor(QuotedText quoted, Cue cue, int from, int limit)
    {
        bool that = cue.Verb.Allows(CueFrames.That | CueFrames.Clause);
        bool quote = cue.Verb.Allows(CueFrames.Quote);
        int end = Math.Min(limit, from + MaxAdjunct);
        for (int token = from; token < end; token++)
        {
            if (quoted.StretchOf[token] >= 0)
            {
                if (IsTitle(quoted, token, from))
                {
                    token = quoted.StretchAt(token).End - 1;
                    continue;
                }

                bool introduced = token == from || quoted.Text.Lower[token - 1] is "," or ":" or "\u2014" || !cue.Verb.Allows(CueFrames.Clause | CueFrames.Object);
                return quote && introduced && (token == from || IsQuotation(quoted, token, from)) ? token : -1;
            }

            if (that && quoted.Is(token, "that") && token + 1 < limit && (token == from || quoted.Functions[token - 1] is not FunctionWord.Preposition))
            {
                return token;
            }

            if (that && quoted.Text.Lower[token] is "whether" or "if" && token == from)
            {
                return token;
            }

            if (that && token > from && quoted.Text.Lower[token] is ":" && token + 1 < limit)
            {
                return token + 1;
            }

            if (that && token == from && quoted.Text.Lower[token] is ":" && token + 1 < limit)
            {
                return token + 1;
            }

            if (quoted.Functions[token] is FunctionWord.Auxiliary or FunctionWord.Subordinator or FunctionWord.Relative
                || (quoted.Functions[token] == FunctionWord.Pronoun && !cue.Verb.Allows(CueFrames.Addressee))
                || (token > from && CueLexicon.TryGet(quoted.Text.Lower[token], out CueForm other) && other.Form == VerbForm.Past))
            {
                return -1;
            }
        }

        return -1;
    }

    // said on Channel Nine's “Morning Hour” that …
    private static bool IsTitle(QuotedText quoted, int token, int from) =>
        token > from && quoted.StretchAt(token).Length <= 7 && (quoted.Functions[token - 1] == FunctionWord.Preposition || quoted.Is(token - 1, "'s"))
        && quoted.IsTitle(quoted.StretchAt(token));

    // A whole quotation, not a word in quotation marks within the clause.
    private static bool IsQuotation(QuotedText quoted, int token, int from) =>
        token == from || quoted.Text.Lower[token - 1] is "," or ":" or "\u2014" || quoted.StretchAt(token).Length > 8;

    private static int? Infinitive(QuotedText quoted, Cue cue, int from, int limit)
    {
        if (quoted.Is(from, "to"))
        {
            return from;
        }

        int start = cue.Verb.Allows(CueFrames.Addressee) ? SkipAddressee(quoted, from, limit) : from;
        return start < limit && start > from && quoted.Is(start, "to") ? start : null;
    }

    private static bool OpensClause(QuotedText quoted, int token) => quoted.StretchOf[token] >= 0
        || (quoted.IsWord(token) || quoted.Text.Lower[token] is "$" or "#" or "@" or "(") && quoted.Functions[token] is not FunctionWord.Coordinator;

    private static int SkipAddressee(QuotedText quoted, int from, int limit)
    {
        if (quoted.StretchOf[from] >= 0)
        {
            return from;
        }

        if (quoted.Functions[from] == FunctionWord.Pronoun)
        {
            return from + 1;
        }

        int token = from;
        if (quoted.Functions[token] == FunctionWord.Determiner)
        {
            token++;
        }

        bool proper = token < limit && quoted.Text.IsCapitalized(token);
        int first = token;
        while (token < limit && token < first + 8 && quoted.StretchOf[token] < 0 && (quoted.IsWord(token) || quoted.Text.Lower[token] is "'s")
            && quoted.Functions[token] is FunctionWord.None or FunctionWord.Preposition
            && !quoted.Is(token, "to")
            && (token == first || !proper || quoted.Text.IsCapitalized(token) || quoted.Text.Lower[token] is "of" or "'s" or "for"))
        {
            token++;
        }

        return token;
    }

    private static int SkipAdjuncts(QuotedText quoted, int from, int limit)
    {
        int token = from;
        while (token < limit && quoted.StretchOf[token] < 0)
        {
            FunctionWord function = quoted.Functions[token];
            if (function is FunctionWord.Time or FunctionWord.Adverb)
            {
                token++;
                continue;
            }

            int after = function == FunctionWord.Preposition ? AfterPhrase(quoted, token, limit) : token;
            if (after == token)
            {
                return token;
            }

            token = after;
        }

        return token;
    }

    // "in a statement", "on Tuesday", "at a news conference": a preposition and what plainly belongs to it.
    private static int AfterPhrase(QuotedText quoted, int preposition, int limit)
    {
        int token = preposition + 1;
        if (quoted.Text.Lower[preposition] is not ("in" or "on" or "at" or "during" or "to" or "via" or "from" or "before" or "after" or "by") || token >= limit)
        {
            return preposition;
        }

        int first = token;
        while (token < limit && token < first + 8 && quoted.StretchOf[token] < 0 && (quoted.IsWord(token) || quoted.Text.Lower[token] is "'s")
            && (quoted.Functions[token] is FunctionWord.None or FunctionWord.Time || (token == first && quoted.Functions[token] == FunctionWord.Determiner) || quoted.Text.Lower[token] is "of" or "with")
            && !(token > first && quoted.Text.IsCapitalized(token) && !quoted.Text.IsCapitalized(token - 1) && quoted.Text.Lower[token - 1] is not ("of" or "with") && quoted.Functions[token] != FunctionWord.Time))
        {
            token++;
        }

        return token;
    }

    // A clause ends where another cue takes over or a clause of the article's own is joined.
    private static int ClauseEnd(QuotedText quoted, TokenRange unit, int start, int limit)
    {
        for (int token = start; token < limit; token++)
        {
            if (quoted.StretchOf[token] >= 0)
            {
                TokenRange stretch = quoted.StretchAt(token);
                bool isWhole = token == start && stretch.End < limit;
                token = stretch.End - 1;
                if (isWhole && EndsQuotation(quoted, stretch, limit))
                {
                    return stretch.End;
                }

                continue;
            }

            string word = quoted.Text.Lower[token];
            if (word is ";" || (word is "," && token + 1 < limit && Leaves(quoted, unit, token + 1, limit)))
            {
                return token;
            }

            if (token > start && word is "according" && token + 1 < limit && quoted.Is(token + 1, "to"))
            {
                return token;
            }
        }

        return limit;
    }

    // After a whole quotation the sentence goes on in the article's own voice unless the quotation was a part of the clause.
    private static bool EndsQuotation(QuotedText quoted, TokenRange stretch, int limit) =>
        quoted.LastOf(quoted.StretchOf[stretch.First]) is ',' or '.' or '?' or '!'
        || (stretch.End < limit && (quoted.Text.Lower[stretch.End] is "," or "\u2014" || quoted.Functions[stretch.End] is FunctionWord.Preposition or FunctionWord.Subordinator or FunctionWord.Time or FunctionWord.Coordinator))
        || stretch.Length > 12;

    // What follows a comma inside a reported clause and is not reported: ", adding that", ", she said", ", according to", ", while".
    private static bool Leaves(QuotedText quoted, TokenRange unit, int token, int limit)
    {
        if (quoted.StretchOf[token] >= 0)
        {
            return false;
        }

        string word = quoted.Text.Lower[token];
        if (word is "according" or "while" or "though" or "although" or "even")
        {
            return true;
        }

        if (CueLexicon.TryGet(word, out CueForm form) && form.Form == VerbForm.Gerund)
        {
            return true;
        }

        bool joined = word is "and" or "but" or "as";
        int end = Math.Min(limit, token + 12);
        for (int i = token; i < end; i++)
        {
            if (quoted.StretchOf[i] >= 0 || quoted.Text.Lower[i] is "," or ";" or "that")
            {
                return false;
            }

            if (i > token && CueLexicon.TryGet(quoted.Text.Lower[i], out CueForm cue) && cue.Form is VerbForm.Past or VerbForm.Present
                && cue.Verb.Allows(CueFrames.Clause) && cue.Verb.Kind == AttributionKind.Statement
                && quoted.Functions[i - 1] is not (FunctionWord.Auxiliary or FunctionWord.Determiner))
            {
                return joined || EndsClause(quoted, unit, i + 1);
            }
        }

        return false;
    }

    // A noun phrase with what depends on it.
    private static int ObjectEnd(QuotedText quoted, int start, int limit)
    {
        for (int token = start; token < limit; token++)
        {
            if (quoted.StretchOf[token] >= 0)
            {
                token = quoted.StretchAt(token).End - 1;
                continue;
            }

            string word = quoted.Text.Lower[token];
            if (word is "," or ";" or ":" or "\u2014" or "\u2013" or "--"
                || (token > start && quoted.Functions[token] == FunctionWord.Subordinator && word is not ("how" or "why" or "where" or "what" or "whether" or "like"))
                || (word is "and" or "but" && token + 1 < limit && CueLexicon.TryGet(quoted.Text.Lower[token + 1], out _)))
            {
                return token;
            }
        }

        return limit;
    }
}
