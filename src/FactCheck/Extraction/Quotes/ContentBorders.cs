using FactCheck.Language;

namespace FactCheck.Extraction.Quotes;

/// <summary>Finds where the words that a cue attributes end and the article's own voice goes on.</summary>
internal sealed class ContentBorders(QuotedText quoted)
{
    // No content is longer than this many tokens, a quotation counted as one, so that work within a unit stays linear in the text.
    internal const int MaxTokens = 400;

    private const int MaxParenthesis = 60;

    /// <summary>The end of the unit without the marks that close it.</summary>
    public int TrimEnd(TokenRange unit)
    {
        int end = unit.End;
        while (end > unit.First && quoted.StretchOf[end - 1] < 0 && quoted.Text.Lower[end - 1] is "." or ";" or ":" or "," or "\u2014" or "-")
        {
            end--;
        }

        return end;
    }

    /// <summary>The content from <paramref name="start"/> to <paramref name="end"/> without the marks and conjunctions at its end, or <see langword="null"/> when nothing is left.</summary>
    public TokenRange? Trim(int start, int end)
    {
        while (end > start && quoted.StretchOf[end - 1] < 0 && quoted.Text.Lower[end - 1] is "," or "." or ";" or ":" or "\u2014" or "\u2013" or "--" or "-" or "and" or "but")
        {
            end--;
        }

        return end > start ? new(start, end) : null;
    }

    /// <summary>
    /// The end of content that begins at <paramref name="start"/>: where another cue takes over, a clause of the article's own is joined, or an afterthought
    /// is set off.
    /// </summary>
    public int End(Cue cue, ContentPlace place, int start, int limit)
    {
        int steps = 0;
        int parenthesis = -1;

        // "the promise to close it came late", "drivers who want to close it said": the next finite verb is that of the sentence.
        bool phrase = (place.IsRelative || cue.Shape == CueShape.Nominal) && (place.IsObject || (quoted.StretchOf[start] < 0 && quoted.Is(start, "to")));
        bool opened = false;
        for (int token = start; token < limit; token++)
        {
            if (++steps > MaxTokens)
            {
                return token;
            }

            if (quoted.StretchOf[token] >= 0)
            {
                TokenRange stretch = quoted.StretchAt(token);
                bool isWhole = token == start && stretch.End < limit;
                token = stretch.End - 1;
                if (isWhole && EndsQuotation(stretch, limit))
                {
                    return stretch.End;
                }

                // said it was “over for good,” but he said …: the comma that parts the clauses stands in the quotation.
                if (!place.IsObject && stretch.First > start && stretch.End < limit && quoted.LastOf(quoted.StretchOf[stretch.First]) is ',' && Leaves(stretch.End, limit))
                {
                    return stretch.End;
                }

                continue;
            }

            string word = quoted.Text.Lower[token];
            switch (word)
            {
                case ";":
                    return token;
                case "(":
                    int close = Closing(token, limit);
                    if (close < 0 || (close + 1 >= limit && close - token > 3))
                    {
                        return token > start ? token : limit;
                    }

                    token = close;
                    continue;
                case "\u2014" or "\u2013" or "--" or "-" or "\u2015" when token > start && token != parenthesis && IsDash(token):
                    parenthesis = SecondDash(token, limit);
                    if (parenthesis < 0 || (token + 1 < limit && Leaves(token + 1, limit)))
                    {
                        return token;
                    }

                    continue;
                case "," when token + 1 < limit && token > start:
                    if (EndsAtComma(cue, place, start, token, limit))
                    {
                        return token;
                    }

                    continue;
                case "and" or "but" when token > start && token + 1 < limit && JoinsSecondVerb(cue, place, token, limit):
                    return token;
                case "according" when token > start && token + 1 < limit && quoted.Is(token + 1, "to"):
                    return token;
            }

            opened |= quoted.Functions[token] is FunctionWord.Relative or FunctionWord.Subordinator;
            if (phrase && token > start && !opened && IsFinite(token))
            {
                return token;
            }
        }

        return limit;
    }

    /// <summary>Whether the article's own voice takes over at <paramref name="token"/>, behind a comma: ", adding that", ", she said", ", while".</summary>
    public bool Leaves(int token, int limit)
    {
        if (quoted.StretchOf[token] >= 0)
        {
            return false;
        }

        string word = quoted.Text.Lower[token];
        if (word is "according" or "while" or "though" or "although" or "even" or "but" or "yet")
        {
            return true;
        }

        bool participle = quoted.Text.VerbForms[token] == VerbForm.Gerund && quoted.Text.Classes[token] == WordClass.Verb
            && word is not ("including" or "beginning" or "starting" or "ranging" or "depending");
        if (participle || word is "which" or "who")
        {
            return !IsParenthesis(token, limit);
        }

        bool joined = word is "and" or "as";
        int end = Math.Min(limit, token + 12);
        for (int i = token; i < end; i++)
        {
            if (quoted.StretchOf[i] >= 0 || quoted.Text.Lower[i] is "," or ";" or "that")
            {
                return false;
            }

            if (i > token && quoted.CueOf(i) is { Form: VerbForm.Past or VerbForm.Present } cue && cue.Verb.Allows(CueFrames.Clause) && cue.Verb.Kind == AttributionKind.Statement
                && (quoted.Functions[i - 1] is not (FunctionWord.Auxiliary or FunctionWord.Determiner) || quoted.Text.Classes[i - 1] == WordClass.Numeral) && quoted.Text.Classes[i] is WordClass.Verb or WordClass.X)
            {
                return joined || EndsClause(limit, i + 1) || (cue.Verb.Allows(CueFrames.Addressee) && ToldAtEnd(i + 1, limit));
            }
        }

        return false;
    }

    /// <summary>Whether nothing but adverbials of time and place stand between <paramref name="from"/> and the end of the clause.</summary>
    public bool EndsClause(int end, int from)
    {
        int start = from < end ? SkipAdjuncts(from, end) : from;
        return start >= end || quoted.StretchOf[start] >= 0 || !quoted.IsWord(start) || quoted.Functions[start] is FunctionWord.Coordinator;
    }

    // "told the newspaper on Thursday" at the end of the clause.
    private bool ToldAtEnd(int from, int limit)
    {
        int token = from;
        while (token < limit && token < from + 6 && quoted.StretchOf[token] < 0 && quoted.IsWord(token) && quoted.Functions[token] is FunctionWord.None or FunctionWord.Determiner)
        {
            token++;
        }

        return token > from && EndsClause(limit, token);
    }

    /// <summary>The first token from <paramref name="from"/> on that is no adverbial of time, place or manner.</summary>
    public int SkipAdjuncts(int from, int limit)
    {
        int token = from;
        while (token < limit && quoted.StretchOf[token] < 0)
        {
            FunctionWord function = quoted.Functions[token];
            if (function == FunctionWord.Time && token + 1 < limit && quoted.StretchOf[token + 1] < 0 && quoted.Is(token + 1, "'s"))
            {
                // said Monday's decision was a mistake
                return token;
            }

            if (function is FunctionWord.Time or FunctionWord.Adverb)
            {
                token++;
                continue;
            }

            int after = function == FunctionWord.Preposition ? AfterPhrase(token, limit) : token;
            if (after == token)
            {
                return token;
            }

            token = after;
        }

        return token;
    }

    /// <summary>Whether a token is a finite verb or auxiliary.</summary>
    public bool IsFinite(int token) =>
        quoted.Functions[token] == FunctionWord.Auxiliary
            ? quoted.Text.Lower[token] is not ("be" or "been" or "being")
            : quoted.Text.VerbForms[token] is VerbForm.Past or VerbForm.Present or VerbForm.Modal && quoted.Text.Classes[token] is WordClass.Verb or WordClass.Auxiliary;

    /// <summary>Whether a finite verb stands outside quotations between two tokens.</summary>
    public bool HasFinite(int first, int end)
    {
        for (int token = Math.Max(first, end - MaxTokens); token < end; token++)
        {
            if (quoted.StretchOf[token] < 0 && IsFinite(token))
            {
                return true;
            }
        }

        return false;
    }

    // "in a statement", "on Tuesday", "at a news conference": a preposition and what plainly belongs to it.
    private int AfterPhrase(int preposition, int limit)
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

    // After a whole quotation the sentence goes on in the article's own voice unless the quotation was a part of the clause.
    private bool EndsQuotation(TokenRange stretch, int limit) =>
        quoted.LastOf(quoted.StretchOf[stretch.First]) is ',' or '.' or '?' or '!'
        || (stretch.End < limit && HoldsVerb(stretch) && (quoted.Text.Lower[stretch.End] is "," or "\u2014" || quoted.Functions[stretch.End] is FunctionWord.Preposition or FunctionWord.Subordinator or FunctionWord.Time or FunctionWord.Coordinator))
        || stretch.Length > 12;

    private bool HoldsVerb(TokenRange stretch)
    {
        for (int token = stretch.First; token < stretch.End && token < stretch.First + MaxParenthesis; token++)
        {
            if (IsFinite(token))
            {
                return true;
            }
        }

        return false;
    }

    private int Closing(int open, int limit)
    {
        int end = Math.Min(limit, open + MaxParenthesis);
        for (int token = open + 1; token < end; token++)
        {
            if (quoted.StretchOf[token] < 0 && quoted.Is(token, ")"))
            {
                return token;
            }
        }

        return -1;
    }

    // A dash with space around it, not the hyphen of a compound or range.
    private bool IsDash(int token) => quoted.Text.Spans[token].Length > 1 || quoted.Text.Text[quoted.Text.Spans[token].Start] is '\u2014' or '\u2015'
        || (token + 1 < quoted.Text.Count && quoted.Text.Spans[token - 1].End < quoted.Text.Spans[token].Start && quoted.Text.Spans[token].End < quoted.Text.Spans[token + 1].Start);

    private int SecondDash(int first, int limit)
    {
        int end = Math.Min(limit, first + MaxParenthesis);
        for (int token = first + 1; token < end; token++)
        {
            if (quoted.StretchOf[token] < 0 && string.Equals(quoted.Text.Lower[token], quoted.Text.Lower[first], StringComparison.Ordinal) && IsDash(token))
            {
                return token;
            }
        }

        return -1;
    }

    private bool EndsAtComma(Cue cue, ContentPlace place, int start, int comma, int limit)
    {
        int next = comma + 1;
        if (quoted.StretchOf[next] >= 0)
        {
            return false;
        }

        // "As he said it was over, others left" and "Lee, who said it was over, left".
        if ((place.IsSubordinate && !IsListed(next, limit)) || (place.IsRelative && (IsFinite(next) || quoted.CueOf(next) is { Form: VerbForm.Past })))
        {
            return true;
        }

        if (Leaves(next, limit))
        {
            return true;
        }

        string word = quoted.Text.Lower[next];
        if (word is "and" or "but" && next + 1 < limit && (JoinsSecondVerb(cue, place, next, limit) || (place.IsObject && IsFinite(next + 1))))
        {
            return true;
        }

        if (!place.IsObject)
        {
            return false;
        }

        // A noun phrase goes on behind a comma in a list and in what is added to it, not in an apposition.
        return word switch
        {
            "including" or "such" or "especially" or "particularly" or "not" or "or" or "and" or "from" or "to" or "for" => false,
            _ when quoted.Text.Classes[next] is WordClass.Adjective && quoted.Text.Classes[comma - 1] is WordClass.Adjective => false,
            _ when quoted.Text.IsCapitalized(next) && quoted.Text.IsCapitalized(comma - 1) && next + 1 < limit && quoted.Text.Lower[next + 1] is "," => false,
            _ => !IsListed(next, limit),
        };
    }

    // "the cost, the noise and the dust"
    private bool IsListed(int token, int limit)
    {
        int end = Math.Min(limit, token + 10);
        for (int i = token; i < end && quoted.StretchOf[i] < 0; i++)
        {
            if (IsFinite(i) || quoted.Functions[i] is FunctionWord.Relative or FunctionWord.Subordinator)
            {
                return false;
            }

            if (quoted.Text.Lower[i] is "and" or "or")
            {
                // "Lee and Ortiz left" is a clause.
                return !HasFinite(i + 1, Math.Min(limit, i + 4));
            }
        }

        return false;
    }

    // Whether the clause goes on behind the next comma: ", which is old, would fall".
    private bool IsParenthesis(int start, int limit)
    {
        int end = Math.Min(limit - 1, start + 40);
        for (int token = start; token < end; token++)
        {
            if (quoted.StretchOf[token] >= 0)
            {
                token = quoted.StretchAt(token).End - 1;
            }
            else if (quoted.Is(token, ","))
            {
                return quoted.StretchOf[token + 1] < 0 && IsFinite(token + 1);
            }
        }

        return false;
    }

    // "said it was over and called for help": the second verb has the subject of the cue.
    private bool JoinsSecondVerb(Cue cue, ContentPlace place, int conjunction, int limit)
    {
        int verb = conjunction + 1;
        while (verb < limit && verb < conjunction + 4 && quoted.StretchOf[verb] < 0 && quoted.Functions[verb] is FunctionWord.Adverb or FunctionWord.Time or FunctionWord.Negation or FunctionWord.Auxiliary)
        {
            if (place.IsObject && IsFinite(verb))
            {
                return true;
            }

            verb++;
        }

        if (verb >= limit || quoted.StretchOf[verb] >= 0)
        {
            return false;
        }

        bool direct = verb == conjunction + 1 || quoted.Functions[verb - 1] != FunctionWord.Auxiliary;
        if (place.IsObject && IsFinite(verb))
        {
            return true;
        }

        return quoted.CueOf(verb) is { } second && quoted.CueOf(cue.Head) is { } first && (second.Form == first.Form || (first.Form == VerbForm.Gerund && second.Form == VerbForm.Present && cue.Shape == CueShape.Finite)) && quoted.Text.Classes[verb] is WordClass.Verb or WordClass.X
            && (direct || second.Form != VerbForm.Past);
    }
}
