using FactCheck.Language;

namespace FactCheck.Extraction.Quotes;

/// <summary>Finds the words that a cue attributes, to its right.</summary>
internal sealed class ContentFinder(QuotedText quoted, ContentBorders borders)
{
    // How far a "that" or a quotation may stand behind its verb: told reporters in the capital late on Tuesday that …
    private const int MaxAdjunct = 16;

    /// <summary>What follows the cue from <paramref name="from"/> on, or <see langword="null"/> when it takes nothing there.</summary>
    public TokenRange? After(TokenRange unit, Cue cue, int from, ContentPlace place = default)
    {
        int limit = borders.TrimEnd(unit);
        if (from >= limit)
        {
            return null;
        }

        if (cue.EndsWithColon)
        {
            return Clause(cue, place, from, limit);
        }

        if (cue.EndsWithPreposition)
        {
            return cue.Verb.Allows(CueFrames.Quote) && IntroducedQuote(from, limit) is >= 0 and int quotation
                ? Clause(cue, place, quotation, limit)
                : Object(cue, place, from, limit);
        }

        int anchor = Anchor(cue, from, limit);
        if (anchor >= 0)
        {
            return Clause(cue, place, anchor, limit);
        }

        if (cue.Verb.Allows(CueFrames.Infinitive) && Infinitive(cue, from, limit) is { } infinitive)
        {
            return Clause(cue, place, infinitive, limit);
        }

        if (cue.Verb.Allows(CueFrames.Gerund) && quoted.StretchOf[from] < 0 && quoted.Text.Lower[from].EndsWith("ing", StringComparison.Ordinal))
        {
            return Clause(cue, place, from, limit);
        }

        if (cue.Verb.Allows(CueFrames.Question) && quoted.Text.Lower[from] is "how" or "why" or "what" or "whether" or "if" or "who" or "when" or "where")
        {
            return Clause(cue, place, from, limit);
        }

        if (cue.Verb.Allows(CueFrames.Clause))
        {
            int start = borders.SkipAdjuncts(cue.Verb.Allows(CueFrames.Addressee) ? SkipAddressee(from, limit) : from, limit);
            return start < limit && OpensClause(start) ? BareClause(cue, place, start, limit) : null;
        }

        if (cue.Verb.Allows(CueFrames.As))
        {
            return FindAs(from, limit) > from ? Object(cue, place, from, limit) : null;
        }

        bool takesObject = cue.Verb.Allows(CueFrames.Object) || (cue.HasParticle && cue.Verb.Frames == CueFrames.None);
        return takesObject && (quoted.Functions[from] is not (FunctionWord.Preposition or FunctionWord.Time or FunctionWord.Coordinator) || IsOwner(from, limit)) && OpensClause(from)
            ? Object(cue, place, from, limit)
            : null;
    }

    /// <summary>What is said of the subject of a passive or of a verb of seeming.</summary>
    public TokenRange? Complement(Cue cue, ContentPlace place, int from, int limit) => from < limit ? Clause(cue, place, from, limit) : null;

    /// <summary>What goes on behind a cue that was inserted between commas, or <see langword="null"/> where the article's own voice takes over.</summary>
    public TokenRange? Rest(Cue cue, int from, int limit) =>
        quoted.StretchOf[from] < 0 && (borders.Leaves(from, limit) || quoted.Text.Lower[from] is "before" or "after" or "as" or "who" || quoted.Text.VerbForms[from] == VerbForm.Gerund)
            ? null
            : Clause(cue, default, from, limit);

    /// <summary>The first token behind those who are spoken to: "told reporters in the capital".</summary>
    public int SkipAddressee(int from, int limit)
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
            proper &= !quoted.Is(token, "'s");
            token++;
        }

        return token;
    }

    // called Friday's decision a mistake
    private bool IsOwner(int time, int limit) => quoted.Functions[time] == FunctionWord.Time && time + 1 < limit && quoted.StretchOf[time + 1] < 0 && quoted.Is(time + 1, "'s");

    // Without "that" a clause is known by its verb; a noun phrase is content only where the verb takes one, or with words that somebody is quoted with.
    private TokenRange? BareClause(Cue cue, ContentPlace place, int start, int limit)
    {
        if (Clause(cue, place, start, limit) is not { } content)
        {
            return null;
        }

        bool strict = cue.Verb.Kind != AttributionKind.Statement || cue.Verb.Allows(CueFrames.Document);
        if (strict ? OpensWithSubject(content) : borders.HasFinite(content.First, content.End))
        {
            return content;
        }

        bool takesPhrase = cue.Verb.Allows(CueFrames.Object) || (cue.Verb.Kind == AttributionKind.Statement && !cue.Verb.Allows(CueFrames.Document)) || place.IsDocument && cue.Verb.Allows(CueFrames.Document) || HoldsQuotation(content);
        return takesPhrase ? Object(cue, place, start, limit) : null;
    }

    // "thinks it is over", not "found a way that is safe": the first finite verb has the phrase at the start for its subject.
    private bool OpensWithSubject(TokenRange content)
    {
        int end = Math.Min(content.End, content.First + 24);
        for (int token = content.First; token < end; token++)
        {
            if (quoted.StretchOf[token] < 0 && token > content.First && borders.IsFinite(token))
            {
                return true;
            }

            if (quoted.StretchOf[token] < 0 && (quoted.Functions[token] is FunctionWord.Relative || quoted.Text.Lower[token] is "to" or ":"))
            {
                return false;
            }
        }

        return false;
    }

    private bool HoldsQuotation(TokenRange range)
    {
        for (int token = range.First; token < range.End; token++)
        {
            if (quoted.StretchOf[token] >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private TokenRange? Clause(Cue cue, ContentPlace place, int from, int limit) => borders.Trim(from, borders.End(cue, place, from, limit));

    private TokenRange? Object(Cue cue, ContentPlace place, int from, int limit) => Clause(cue, place with { IsObject = true }, from, limit);

    private int FindAs(int from, int limit)
    {
        int end = Math.Min(limit, from + 14);
        for (int token = from; token < end && (quoted.StretchOf[token] >= 0 || quoted.Text.Lower[token] is not ("," or ";" or "." or ":")); token++)
        {
            if (quoted.Is(token, "as"))
            {
                return token;
            }
        }

        return -1;
    }

    // said of the mayor, “…”
    private int IntroducedQuote(int from, int limit)
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

    // "that", a colon or a quotation not far behind the verb, with no other clause between.
    private int Anchor(Cue cue, int from, int limit)
    {
        bool that = cue.Verb.Allows(CueFrames.That | CueFrames.Clause);
        bool quote = cue.Verb.Allows(CueFrames.Quote);
        int end = Math.Min(limit, from + MaxAdjunct);
        for (int token = from; token < end; token++)
        {
            if (quoted.StretchOf[token] >= 0)
            {
                if (IsTitle(token, from))
                {
                    token = quoted.StretchAt(token).End - 1;
                    continue;
                }

                bool introduced = token == from || quoted.Text.Lower[token - 1] is "," or ":" or "\u2014" || !cue.Verb.Allows(CueFrames.Clause | CueFrames.Object);
                bool whole = cue.Verb.Allows(CueFrames.Clause) || !cue.Verb.Allows(CueFrames.Object) || token == from || quoted.Is(token - 1, ":");
                return quote && introduced && whole && (token == from || IsQuotation(token, from)) ? token : -1;
            }

            if (that && IsAnchor(token, from, limit))
            {
                return quoted.Is(token, ":") ? token + 1 : token;
            }

            if (quoted.Functions[token] is FunctionWord.Auxiliary or FunctionWord.Subordinator or FunctionWord.Relative || borders.IsFinite(token)
                || (quoted.Functions[token] == FunctionWord.Pronoun && !cue.Verb.Allows(CueFrames.Addressee) && !(token + 1 < limit && quoted.Text.Lower[token + 1] is ":" or ","))
                || (token > from && quoted.CueOf(token) is { Form: VerbForm.Past }))
            {
                return -1;
            }
        }

        return -1;
    }

    private bool IsAnchor(int token, int from, int limit) => quoted.Text.Lower[token] switch
    {
        "that" => token + 1 < limit && (token == from || quoted.Functions[token - 1] is not FunctionWord.Preposition),
        "whether" or "if" => token == from,
        ":" => token + 1 < limit,
        _ => false,
    };

    // said on Channel Nine's “Morning Hour” that …
    private bool IsTitle(int token, int from) =>
        token > from && quoted.StretchAt(token).Length <= 7 && (quoted.Functions[token - 1] == FunctionWord.Preposition || quoted.Is(token - 1, "'s"))
        && quoted.IsTitle(quoted.StretchAt(token));

    // A whole quotation, not a word in quotation marks within the clause.
    private bool IsQuotation(int token, int from) =>
        token == from || quoted.Text.Lower[token - 1] is "," or ":" or "\u2014" || quoted.StretchAt(token).Length > 8;

    private int? Infinitive(Cue cue, int from, int limit)
    {
        if (OpensInfinitive(from, limit))
        {
            return from;
        }

        int start = cue.Verb.Allows(CueFrames.Addressee) ? SkipAddressee(from, limit) : from;
        return start < limit && start > from && OpensInfinitive(start, limit) ? start : null;
    }

    private bool OpensInfinitive(int token, int limit) => quoted.StretchOf[token] < 0
        && (quoted.Is(token, "to") || (quoted.Functions[token] == FunctionWord.Negation && token + 1 < limit && quoted.Is(token + 1, "to")));

    private bool OpensClause(int token) => quoted.StretchOf[token] >= 0
        || ((quoted.IsWord(token) || quoted.Text.Lower[token] is "$" or "#" or "@" or "(") && quoted.Functions[token] is not FunctionWord.Coordinator);
}
