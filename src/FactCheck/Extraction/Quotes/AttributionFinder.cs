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
    private Cue? previousCue;

    private readonly CueFinder cueFinder;
    private readonly ContentBorders borders;
    private readonly ContentFinder contents;
    private readonly LeftContent left;
    private readonly LabelReader labels;

    private AttributionFinder(QuotedText quoted)
    {
        this.quoted = quoted;
        cueFinder = new(quoted);
        borders = new(quoted);
        contents = new(quoted, borders);
        left = new(quoted, borders, contents);
        labels = new(quoted);
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

        finder.labels.ReadHeadline(finder.found);
        return finder.found;
    }

    private void ReadUnit(TokenRange unit)
    {
        if (labels.ReadInterview(unit, found))
        {
            return;
        }

        cueFinder.Find(unit, cues);
        consumed = unit.First;
        previous = null;
        previousCue = null;
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
                previous = attribution.IsQuestion ? previous : attribution;
                previousCue = cue;
            }
        }

        if (cues.Count == 0)
        {
            labels.Read(unit, found);
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

        int open = left.Start(unit, cue, before, consumed, previousCue);
        if (source is null && cue.Verb.Allows(CueFrames.Clause | CueFrames.Quote) && left.MayEnd(unit, before, open))
        {
            source = SourceFinder.After(quoted, unit, after);
            source = open < consumed && source is { } behind && !borders.EndsClause(unit.End, behind.End) ? null : source;
            inverted = source is not null;
            after = source?.End ?? after;
        }

        if (source is null && OpensUnit(unit, cue) && SourceFinder.After(quoted, unit, after) is { } speaker && speaker.End < unit.End && quoted.Is(speaker.End, ":"))
        {
            // Said Ortiz: “The bridge is closed.”
            source = speaker;
            after = speaker.End + 1;
            cue = cue with { EndsWithColon = true };
        }

        Attribution? shared = source is null ? previous : null;
        TokenRange? subject = source is null ? SourceFinder.Subject(quoted, unit, cue.Tokens.First) : null;
        if (shared is not null && subject is { } nearer && shared.Cue is { } earlier && nearer.First >= earlier.End && !shared.Holds(nearer.First))
        {
            // She asked why; he laughed and said: the subject of the nearer verb.
            shared = null;
        }

        if (source is null && !FollowsConjunct(unit, cue))
        {
            return null;
        }

        if (source is null && shared is null)
        {
            // He pointed at the door and said: the subject of the sentence.
            source = subject;
            if (source is null)
            {
                return null;
            }
        }

        var attribution = new Attribution { Source = source ?? shared!.Source, Cue = cue.Tokens, Kind = cue.Verb.Kind };
        if (cue.Verb.Allows(CueFrames.Clause | CueFrames.Quote) && left.MayEnd(unit, before, open) && before >= unit.First && left.Takes(unit, cue, before, after, open, inverted))
        {
            left.Add(attribution, before, open);
            left.AddRest(attribution, unit, cue, after);
            if (cue.EndsWithPreposition && cue.Verb.Allows(CueFrames.Clause))
            {
                // “The bridge is closed,” she said of the bridge: what it is said of belongs neither to the cue nor to the words.
                attribution.Cue = new(cue.Tokens.First, cue.Tokens.End - 1);
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
        if (comma < consumed || comma <= unit.First || cue.Tokens.Length > 1 || !quoted.Is(comma, ",") || !cue.Verb.Allows(CueFrames.Clause)
            || SourceFinder.After(quoted, unit, cue.Tokens.End) is not { Length: > 0 } speaker || (speaker.Length == 1 && !quoted.Text.IsCapitalized(speaker.First)) || !borders.EndsClause(unit.End, speaker.End))
        {
            return false;
        }

        for (int token = Math.Max(comma == consumed ? unit.First : consumed, comma - ContentBorders.MaxTokens); token < comma; token++)
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

        bool asks = after < limit && cue.Verb.Lemma is "ask" && (quoted.Is(after - 1, "about")
            || quoted.Text.Lower[after] is "if" or "whether" or "who" or "what" or "why" or "how" or "when" or "where" or "which");
        bool reports = asks || (after < limit && quoted.Text.Lower[after] is "that" or "whether" && cue.Verb.Allows(CueFrames.That | CueFrames.Clause));
        limit = asks && cue.Shape == CueShape.BarePassive ? CommaAfter(after, limit) : limit;
        var attribution = new Attribution { Source = source, Cue = cue.Tokens, Kind = cue.Verb.Kind, IsQuestion = asks };
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
        bool enough = bare ? attribution.Pieces.Count == 2 || source is not null || asks : source is not null || attribution.Pieces.Count == 2 || reports;
        return attribution.Pieces.Count > 0 && enough ? attribution : null;
    }

    // "Asked about the bridge, Lee said …": the question ends at the comma.
    private int CommaAfter(int from, int limit)
    {
        int token = from + 1;
        while (token < limit && (quoted.StretchOf[token] >= 0 || !quoted.Is(token, ",")))
        {
            token++;
        }

        return token;
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
            || !(quoted.StretchOf[content.First] >= 0 || quoted.Text.Lower[content.First] is "that" or "whether" or "how" or "why"
                || (cue.Verb.Kind == AttributionKind.Statement && cue.Verb.Allows(CueFrames.Clause) && borders.HasFinite(content.First, content.End))))
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

        var attribution = new Attribution { Source = source, Cue = cue.Tokens, Kind = cue.Verb.Kind };
        if (source is { } document && document.End == cue.Tokens.First && Issuer(unit, document) is { } issuer)
        {
            attribution = new() { Source = issuer.Source, Cue = new(issuer.First, cue.Tokens.End), Kind = cue.Verb.Kind };
        }

        attribution.Pieces.Add(content);
        return attribution;
    }

    // "issued a statement saying": who issued it speaks, and all of it is the cue.
    private (TokenRange Source, int First)? Issuer(TokenRange unit, TokenRange document)
    {
        int verb = document.First - 1;
        if (verb > unit.First && quoted.StretchOf[verb] < 0 && quoted.Is(verb, "out"))
        {
            verb--;
        }

        if (verb <= unit.First || quoted.StretchOf[verb] >= 0 || !IsDocument(document)
            || quoted.Text.Lemmas[verb] is not ("issue" or "release" or "put" or "send" or "publish" or "post" or "write" or "deliver" or "give" or "make" or "tweet"))
        {
            return null;
        }

        int first = verb;
        while (first - 1 > unit.First && verb - first < 6 && quoted.StretchOf[first - 1] < 0 && quoted.Functions[first - 1] is FunctionWord.Auxiliary or FunctionWord.Adverb or FunctionWord.Negation)
        {
            first--;
        }

        return (SourceFinder.Before(quoted, unit, first) ?? SourceFinder.Subject(quoted, unit, first)) is { } subject ? (subject, first) : null;
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
            else if (left.CommaBehind(source.End, unit.End) is > 0 and int comma && contents.After(unit, cue with { Tokens = new(first, comma + 1), Head = comma }, comma + 1) is { } whole)
            {
                attribution.Source = new(source.First, comma);
                attribution.Pieces.Add(whole);
            }
        }
        else
        {
            consumed = consumed < first - 1 ? consumed : previous is { } inner && inner.First < first - 1 && inner.First >= unit.First ? inner.First : unit.First;
            left.Add(attribution, first - 1, consumed);
        }

        return attribution.Pieces.Count > 0 ? attribution : null;
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
        bool relative = source is { Length: 1 or 3 } subject && subject.End == cue.Tokens.First && quoted.Functions[subject.End - 1] == FunctionWord.Relative;
        int before = first - 1;
        bool subordinate = before >= unit.First && quoted.StretchOf[before] < 0
            && quoted.Text.Lower[before] is "as" or "while" or "although" or "though" or "when" or "if" or "after" or "before" or "since" or "because"
            && (before == unit.First || (quoted.StretchOf[before - 1] < 0 && quoted.Text.Lower[before - 1] is "," or "but" or "and" or "even"));
        subordinate |= cue.Shape == CueShape.Participle && OpensAdverbial(unit, cue.Tokens.First);
        return new(IsObject: false, subordinate, relative) { IsDocument = source is { } words && IsDocument(words) };
    }

    // "In a letter announcing the repair, the mayor …"
    private bool OpensAdverbial(TokenRange unit, int end)
    {
        if (quoted.StretchOf[unit.First] >= 0 || quoted.Functions[unit.First] != FunctionWord.Preposition || end - unit.First > 12)
        {
            return false;
        }

        for (int token = unit.First; token < end; token++)
        {
            if (quoted.StretchOf[token] >= 0 || !quoted.IsWord(token) || borders.IsFinite(token))
            {
                return false;
            }
        }

        return true;
    }

    private static bool OpensUnit(TokenRange unit, Cue cue) => cue.Tokens.First == unit.First && cue.Tokens.Length == 1 && cue.Verb.Allows(CueFrames.Clause | CueFrames.Quote);

    private bool FollowsConjunct(TokenRange unit, Cue cue)
    {
        int before = cue.Tokens.First - 1;
        return before >= unit.First && (quoted.StretchOf[before] >= 0 || quoted.Text.Lower[before] is "and" or "but" or "," or "or" or "then");
    }
}
