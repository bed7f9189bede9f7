using FactCheck.Language;

namespace FactCheck.Extraction.Quotes;

/// <summary>Puts the attributions of a text together: cue by cue within a unit, then the quotations that go on without a cue of their own.</summary>
internal sealed class AttributionFinder
{
    private static readonly WordList Documents = WordList.Load("Extraction/Quotes/documents.lexicon");

    private readonly QuotedText quoted;
    private readonly List<Attribution> found = [];
    private readonly List<Cue> cues = [];

    // Where the content of the last attribution of the unit ends: content to the left of a cue begins there at the earliest.
    private int consumed;
    private Attribution? previous;

    private readonly CueFinder cueFinder;
    private readonly ContentBorders borders;
    private readonly ContentFinder contents;

    private AttributionFinder(QuotedText quoted)
    {
        this.quoted = quoted;
        cueFinder = new(quoted);
        borders = new(quoted);
        contents = new(quoted, borders);
    }

    /// <summary>The attributions of <paramref name="quoted"/>, in order of their cues.</summary>
    public static List<Attribution> Find(QuotedText quoted)
    {
        var finder = new AttributionFinder(quoted);
        var continuation = new QuoteContinuation(quoted);
        foreach (TokenRange unit in quoted.Units)
        {
            int before = finder.found.Count;
            finder.ReadUnit(unit);
            continuation.Visit(unit, finder.found, before);
        }

        return finder.found;
    }

    private void ReadUnit(TokenRange unit)
    {
        cueFinder.Find(unit, cues);
        consumed = unit.First;
        previous = null;
        foreach (Cue cue in cues)
        {
            Attribution? attribution = cue.Shape switch
            {
                CueShape.AccordingTo => ReadAccordingTo(unit, cue),
                CueShape.Participle => ReadParticiple(unit, cue),
                CueShape.Infinitive => ReadInfinitive(unit, cue),
                CueShape.Passive or CueShape.BarePassive => ReadPassive(unit, cue),
                CueShape.Predicate => ReadPredicate(unit, cue),
                CueShape.Nominal => ReadNominal(unit, cue),
                _ => ReadFinite(unit, cue),
            };
            if (attribution is not null)
            {
                found.Add(attribution);
                consumed = Math.Max(consumed, Math.Max(attribution.Last + 1, cue.Tokens.End));
                previous = attribution;
            }
        }

        if (cues.Count == 0 && !ReadNameAndColon(unit))
        {
            ReadDashAndName(unit);
        }
    }

    private Attribution? ReadFinite(TokenRange unit, Cue cue)
    {
        TokenRange? source = SourceFinder.Before(quoted, unit, cue.Tokens.First);
        int after = cue.Tokens.End;
        int before = (source?.First ?? cue.Tokens.First) - 1;
        bool inverted = false;
        if (source is not null && IsInverted(unit, cue))
        {
            source = null;
            before = cue.Tokens.First - 1;
        }

        if (source is null && cue.Verb.Allows(CueFrames.Clause | CueFrames.Quote) && IsLeftContent(unit, before))
        {
            source = SourceFinder.After(quoted, unit, after);
            inverted = source is not null;
            after = source?.End ?? after;
        }

        Attribution? shared = source is null ? previous : null;
        if (source is null && !FollowsConjunct(unit, cue))
        {
            return null;
        }

        if (source is null && shared is null)
        {
            // He pointed at the door and said: the subject of the sentence.
            source = SourceFinder.Subject(quoted, unit, cue.Tokens.First);
            if (source is null)
            {
                return null;
            }
        }

        var attribution = new Attribution { Source = source ?? shared!.Source, Cue = cue.Tokens, Kind = cue.Verb.Kind };
        if (cue.Verb.Allows(CueFrames.Clause | CueFrames.Quote) && IsLeftContent(unit, before) && before >= unit.First && TakesLeft(unit, cue, before, after, inverted))
        {
            AddLeft(attribution, before);
            if (attribution.Pieces.Count > 0 && quoted.StretchOf[attribution.Last] < 0)
            {
                AddRest(attribution, unit, cue, after);
            }
            else
            {
                AddSecondPiece(attribution, unit, after);
            }
        }

        if (attribution.Pieces.Count == 0 && !inverted && contents.After(unit, cue, after, PlaceOf(unit, cue, source)) is { } content)
        {
            attribution.Pieces.Add(content);
        }

        if (attribution.Pieces.Count == 0 && cue.Verb.Kind == AttributionKind.Statement && QuotationBelow(unit, after) is { } below)
        {
            attribution.Pieces.Add(below);
        }

        return attribution.Pieces.Count > 0 ? attribution : null;
    }

    // "He said:" at the end of a paragraph, and the quotation in the next one.
    private TokenRange? QuotationBelow(TokenRange unit, int after)
    {
        int next = unit.End;
        return next < quoted.Text.Count && quoted.Is(next - 1, ":") && borders.EndsClause(unit.End, after) && quoted.StretchOf[next] >= 0
            ? quoted.StretchAt(next)
            : null;
    }

    // ", said one of the players.": a comma in front, nothing but the speaker behind, and a clause before the comma.
    private bool IsInverted(TokenRange unit, Cue cue)
    {
        int comma = cue.Tokens.First - 1;
        if (comma <= consumed || cue.Tokens.Length > 1 || !quoted.Is(comma, ",") || !cue.Verb.Allows(CueFrames.Clause)
            || SourceFinder.After(quoted, unit, cue.Tokens.End) is not { Length: > 0 } speaker || (speaker.Length == 1 && !quoted.Text.IsCapitalized(speaker.First)) || !borders.EndsClause(unit.End, speaker.End))
        {
            return false;
        }

        for (int token = consumed; token < comma; token++)
        {
            if (quoted.StretchOf[token] < 0 && quoted.Text.VerbForms[token] is VerbForm.Past or VerbForm.Present or VerbForm.Modal)
            {
                return true;
            }

            if (quoted.Functions[token] == FunctionWord.Relative)
            {
                return false;
            }
        }

        return false;
    }

    // He was criticized by the union for it; the bridge is expected to open; is known as.
    private Attribution? ReadPassive(TokenRange unit, Cue cue)
    {
        int limit = borders.TrimEnd(unit);
        int after = cue.Tokens.End;
        TokenRange? subject = SourceFinder.Before(quoted, unit, cue.Tokens.First);
        TokenRange? source = null;
        if (after < limit && quoted.Is(after, "by"))
        {
            source = SourceFinder.After(quoted, unit, after + 1);
            after = source?.End ?? after;
        }

        var attribution = new Attribution { Source = source, Cue = cue.Tokens, Kind = cue.Verb.Kind };
        bool reports = after < limit && quoted.Text.Lower[after] is "that" or "whether" && cue.Verb.Allows(CueFrames.That | CueFrames.Clause);
        if (subject is { } pieceOfSubject && !reports && !quoted.Is(pieceOfSubject.First, "it"))
        {
            attribution.Pieces.Add(pieceOfSubject);
        }

        bool named = cue.Shape == CueShape.BarePassive && source is null;
        bool complement = after < limit && (reports || named || quoted.Functions[after - 1] == FunctionWord.Preposition || quoted.Text.Lower[after] is "to" or "as" or "for" or "of");
        if (complement && contents.Complement(cue, PlaceOf(unit, cue, subject), after, limit) is { } content)
        {
            attribution.Pieces.Add(content);
        }

        bool bare = cue.Shape == CueShape.BarePassive;
        bool enough = bare ? attribution.Pieces.Count == 2 || source is not null : source is not null || attribution.Pieces.Count == 2 || reports;
        return attribution.Pieces.Count > 0 && enough ? attribution : null;
    }

    // The bridge seems to be closed: what seems belongs to the content.
    private Attribution? ReadPredicate(TokenRange unit, Cue cue)
    {
        int limit = borders.TrimEnd(unit);
        TokenRange? before = SourceFinder.Before(quoted, unit, cue.Tokens.First);
        if (contents.Complement(cue, PlaceOf(unit, cue, before), cue.Tokens.End, limit) is not { } content)
        {
            return null;
        }

        var attribution = new Attribution { Cue = cue.Tokens, Kind = cue.Verb.Kind };
        if (before is { } subject && !quoted.Is(content.First, "that"))
        {
            attribution.Pieces.Add(subject);
        }

        attribution.Pieces.Add(content);
        return attribution;
    }

    // his claim that it was over; is worried about the noise
    private Attribution? ReadNominal(TokenRange unit, Cue cue)
    {
        int limit = borders.TrimEnd(unit);
        ContentPlace place = PlaceOf(unit, cue, cue.Source) with { IsObject = cue.EndsWithPreposition };
        if (contents.Complement(cue, place, cue.Tokens.End, limit) is not { } content)
        {
            return null;
        }

        var attribution = new Attribution { Source = cue.Source, Cue = cue.Tokens, Kind = cue.Verb.Kind };
        attribution.Pieces.Add(content);
        return attribution;
    }

    // They gathered to discuss the flood.
    private Attribution? ReadInfinitive(TokenRange unit, Cue cue)
    {
        if (contents.After(unit, cue, cue.Tokens.End) is not { } content || SourceFinder.Subject(quoted, unit, cue.Tokens.First) is not { } source
            || !(quoted.StretchOf[content.First] >= 0 || quoted.Text.Lower[content.First] is "that" or "whether" or "how" or "why"))
        {
            return null;
        }

        var attribution = new Attribution { Source = source, Cue = cue.Tokens, Kind = cue.Verb.Kind };
        attribution.Pieces.Add(content);
        return attribution;
    }

    private Attribution? ReadParticiple(TokenRange unit, Cue cue)
    {
        int before = cue.Tokens.First - 1;
        if (before < unit.First)
        {
            return null;
        }

        string word = quoted.Text.Lower[before];
        TokenRange? source = previous?.Source;
        if (quoted.StretchOf[before] < 0 && quoted.IsWord(before)
            && word is not ("and" or "but" or "by" or "in" or "while" or "after" or "before" or "without" or "instead" or "when" or "of" or "for"))
        {
            source = SourceFinder.Before(quoted, unit, cue.Tokens.First) ?? source;
        }

        if (contents.After(unit, cue, cue.Tokens.End, PlaceOf(unit, cue, source)) is not { } content)
        {
            return null;
        }

        source ??= SourceFinder.Subject(quoted, unit, cue.Tokens.First);
        if (source is null && content.End + 1 < unit.End && quoted.StretchOf[content.End] < 0 && quoted.Is(content.End, ","))
        {
            // In declaring it closed, the mayor …
            source = SourceFinder.After(quoted, unit, content.End + 1, contentFollows: true);
        }

        var attribution = new Attribution
        {
            Source = source,
            Cue = cue.Tokens,
            Kind = cue.Verb.Kind,
        };
        attribution.Pieces.Add(content);
        return attribution;
    }

    private Attribution? ReadAccordingTo(TokenRange unit, Cue cue)
    {
        int first = cue.Tokens.First;
        bool initial = first == unit.First || (first == unit.First + 1 && quoted.Functions[unit.First] == FunctionWord.Coordinator);
        if (SourceFinder.After(quoted, unit, cue.Tokens.End, contentFollows: initial) is not { } source)
        {
            return null;
        }

        var attribution = new Attribution { Source = source, Cue = cue.Tokens, Kind = cue.Verb.Kind };
        if (initial)
        {
            int start = source.End < unit.End && quoted.Is(source.End, ",") ? source.End + 1 : source.End;
            if (contents.After(unit, cue with { Tokens = new(first, start), Head = start - 1 }, start, PlaceOf(unit, cue, source)) is { } content)
            {
                attribution.Pieces.Add(content);
            }
        }
        else
        {
            consumed = consumed < first - 1 ? consumed : previous is { } inner && inner.First < first - 1 && inner.First >= unit.First ? inner.First : unit.First;
            AddLeft(attribution, first - 1);
        }

        return attribution.Pieces.Count > 0 ? attribution : null;
    }

    // "Ortiz: “The bridge is closed.”"
    private bool ReadNameAndColon(TokenRange unit)
    {
        int colon = unit.First;
        while (colon < unit.End && colon < unit.First + 7 && quoted.StretchOf[colon] < 0 && !quoted.Is(colon, ":"))
        {
            colon++;
        }

        if (colon > unit.First && colon + 1 < unit.End && quoted.StretchOf[colon] < 0 && quoted.Is(colon, ":") && quoted.StretchOf[colon + 1] >= 0
            && quoted.Text.IsCapitalized(unit.First))
        {
            var attribution = new Attribution { Source = new(unit.First, colon), Cue = new(colon, colon + 1) };
            attribution.Pieces.Add(new(colon + 1, quoted.StretchAt(colon + 1).End));
            found.Add(attribution);
            return true;
        }

        return false;
    }

    // “The bridge is closed.” — Lena Ortiz
    private void ReadDashAndName(TokenRange unit)
    {
        for (int token = unit.First; token < unit.End - 1; token++)
        {
            if (quoted.StretchOf[token] >= 0)
            {
                token = quoted.StretchAt(token).End - 1;
                continue;
            }

            if (token == unit.First || quoted.StretchOf[token - 1] < 0 || quoted.Text.Lower[token] is not ("\u2014" or "\u2015" or "\u2013" or "--" or "-"))
            {
                continue;
            }

            int end = token + 1;
            while (end < unit.End && end < token + 7 && quoted.StretchOf[end] < 0 && quoted.IsWord(end) && quoted.Text.IsCapitalized(end))
            {
                end++;
            }

            if (end > token + 2 && (end == unit.End || quoted.StretchOf[end] >= 0 || quoted.Text.Lower[end] is "." or ","))
            {
                var attribution = new Attribution { Source = new(token + 1, end), Cue = new(token, token + 1) };
                attribution.Pieces.Add(quoted.StretchAt(token - 1));
                found.Add(attribution);
            }
        }
    }

    // Content may stand to the left when a quotation or a comma ends there.
    private bool IsLeftContent(TokenRange unit, int before) =>
        before >= unit.First && (quoted.StretchOf[before] >= 0 || (quoted.Text.Lower[before] is "," or "\u2014" && before > consumed));

    private bool TakesLeft(TokenRange unit, Cue cue, int before, int after, bool inverted)
    {
        if (quoted.StretchOf[before] >= 0 || (quoted.StretchOf[before - 1] >= 0 && quoted.Text.Lower[before] is ","))
        {
            int stretch = quoted.StretchOf[before] >= 0 ? quoted.StretchOf[before] : quoted.StretchOf[before - 1];
            return inverted
                || (quoted.StretchOf[before] < 0 && !TakesObject(unit, cue, after) && StartsWithQuotation(stretch))
                || quoted.LastOf(stretch) is ',' or '?' or '!' or '-' or '\u2014' or '\u2026'
                || borders.EndsClause(unit.End, after);
        }

        return cue.Verb.Allows(CueFrames.Clause) && before - consumed >= 2 && borders.EndsClause(unit.End, after) && (inverted || HoldsClause(before, unit, after))
            && !(after < unit.End && (quoted.StretchOf[after] >= 0 || quoted.Is(after, ":") || (after + 1 < unit.End && quoted.Is(after, ",") && quoted.StretchOf[after + 1] >= 0)));
    }

    private bool IsDocument(TokenRange source)
    {
        for (int token = source.First; token < source.End && (token == source.First || quoted.Functions[token] is not FunctionWord.Preposition); token++)
        {
            if (Documents.Contains(quoted.Text.Lemmas[token]))
            {
                return true;
            }
        }

        return false;
    }

    private ContentPlace PlaceOf(TokenRange unit, Cue cue, TokenRange? source)
    {
        int first = source is { } phrase && phrase.First < cue.Tokens.First ? phrase.First : cue.Tokens.First;
        bool relative = source is { Length: 1 } && quoted.Functions[first] == FunctionWord.Relative;
        int before = first - 1;
        bool subordinate = before >= unit.First && quoted.StretchOf[before] < 0
            && quoted.Text.Lower[before] is "as" or "while" or "although" or "though" or "when" or "if" or "after" or "before" or "since" or "because"
            && (before == unit.First || (quoted.StretchOf[before - 1] < 0 && quoted.Text.Lower[before - 1] is "," or "but" or "and" or "even"));
        return new(IsObject: false, subordinate, relative) { IsDocument = source is { } words && IsDocument(words) };
    }

    // Nothing but a quotation stands to the left, or its clause is whole there.
    private bool StartsWithQuotation(int stretch)
    {
        int first = quoted.StretchAt(quoted.Text.TokenAt(quoted.Stretches[stretch].Inner.Start)).First;
        return first <= consumed || borders.HasFinite(consumed, first) || quoted.LastOf(stretch) is ',' or '?' or '!' or '-' or '\u2014' or '\u2026';
    }

    private bool TakesObject(TokenRange unit, Cue cue, int after) => cue.Verb.Allows(CueFrames.Object) && !cue.Verb.Allows(CueFrames.Addressee)
        && after < unit.End && quoted.StretchOf[after] < 0 && quoted.Functions[after] is FunctionWord.Determiner or FunctionWord.Pronoun;

    // A clause stands to the left, or the words in front of an inserted cue go on behind it: "All of this, he said, could be undone."
    private bool HoldsClause(int before, TokenRange unit, int after) => borders.HasFinite(consumed, before)
        || (after + 1 < unit.End && quoted.StretchOf[after] < 0 && quoted.Is(after, ","));

    private void AddLeft(Attribution attribution, int last)
    {
        int end = last + 1;

        // A quotation right in front of the cue is its content even where an earlier cue of the sentence reaches over it.
        int start = consumed <= last || quoted.StretchOf[last] < 0 ? consumed : quoted.StretchAt(last).First;
        while (end > start && quoted.StretchOf[end - 1] < 0 && quoted.Text.Lower[end - 1] is "," or "\u2014" or "-" or "--")
        {
            end--;
        }

        while (start < end && quoted.StretchOf[start] < 0 && (quoted.Text.Lower[start] is "," or ";" or "." or ":" or "\u2014" || (start > 0 && start == consumed && quoted.Text.Lower[start] is "and" or "but" && !quoted.Text.IsCapitalized(start))))
        {
            start++;
        }

        if (end > start)
        {
            attribution.Pieces.Add(new(start, end));
        }
    }

    // All of this, he said in April, could be undone.
    private void AddRest(Attribution attribution, TokenRange unit, Cue cue, int after)
    {
        int comma = after < unit.End ? borders.SkipAdjuncts(after, unit.End) : after;
        int limit = borders.TrimEnd(unit);
        if (comma + 1 < limit && quoted.StretchOf[comma] < 0 && quoted.Is(comma, ",") && contents.Rest(cue, comma + 1, limit) is { } rest)
        {
            attribution.Pieces.Add(rest);
        }
    }

    // "Yes," she said, "but not today."
    private void AddSecondPiece(Attribution attribution, TokenRange unit, int after)
    {
        for (int token = after; token < unit.End && token < after + 12; token++)
        {
            if (quoted.StretchOf[token] >= 0)
            {
                bool introduced = token == after || !quoted.IsWord(token - 1);
                if (introduced && quoted.StretchOf[attribution.Last] >= 0)
                {
                    attribution.Pieces.Add(quoted.StretchAt(token));
                }

                return;
            }

            if (CueLexicon.TryGet(quoted.Text.Lower[token], out _))
            {
                return;
            }
        }
    }

    private bool FollowsConjunct(TokenRange unit, Cue cue)
    {
        int before = cue.Tokens.First - 1;
        return before >= unit.First && (quoted.StretchOf[before] >= 0 || quoted.Text.Lower[before] is "and" or "but" or "," or "or" or "then");
    }
}
