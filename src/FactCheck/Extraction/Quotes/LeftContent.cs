using FactCheck.Language;

namespace FactCheck.Extraction.Quotes;

/// <summary>Finds the words that a cue attributes to its left, and what goes on of them behind the cue: "Yes," she said, "but not today."</summary>
internal sealed class LeftContent(QuotedText quoted, ContentBorders borders, ContentFinder contents)
{
    /// <summary>Whether content may stand to the left of token <paramref name="before"/> + 1: a quotation or a comma ends there.</summary>
    public bool MayEnd(TokenRange unit, int before, int consumed) =>
        before >= unit.First && (quoted.StretchOf[before] >= 0 || (quoted.Text.Lower[before] is "," or "\u2014" && before > consumed));

    /// <summary>
    /// Where content to the left of a cue begins at the earliest: behind what earlier cues of the unit attribute, or with the unit where that reaches up to the
    /// comma in front of a cue that reports all of it: "The mayor decided to close the bridge, officials said."
    /// </summary>
    public int Start(TokenRange unit, Cue cue, int before, int consumed, Cue? previous)
    {
        if (before <= unit.First || cue.Verb.Kind != AttributionKind.Statement || !cue.Verb.Allows(CueFrames.Clause) || cue.EndsWithColon)
        {
            return consumed;
        }

        bool inner = previous is { } earlier && !ReportsClause(earlier);
        bool all = quoted.StretchOf[before] >= 0
            ? inner && consumed > before && quoted.LastOf(quoted.StretchOf[before]) is ','
            : quoted.Is(before, ",") && (before == consumed || (before > consumed && inner));
        return all ? unit.First : consumed;
    }

    // What a plan, a wish or a noun is about is no report of its own beside the one that closes the sentence.
    private static bool ReportsClause(Cue cue) => cue.Shape is CueShape.Finite or CueShape.AccordingTo or CueShape.Participle && cue.Verb.Kind == AttributionKind.Statement;

    /// <summary>The comma behind <paramref name="from"/> that closes a phrase without a verb of its own, or -1.</summary>
    public int CommaBehind(int from, int end)
    {
        int limit = Math.Min(end, from + 24);
        for (int token = from; token < limit && quoted.StretchOf[token] < 0 && !borders.IsFinite(token); token++)
        {
            if (quoted.Is(token, ","))
            {
                return token;
            }
        }

        return -1;
    }

    /// <summary>Whether the words between <paramref name="consumed"/> and <paramref name="before"/> are what the cue attributes, and not what follows it.</summary>
    public bool Takes(TokenRange unit, Cue cue, int before, int after, int consumed, bool inverted)
    {
        if (cue.EndsWithColon)
        {
            return false;
        }

        if (quoted.StretchOf[before] >= 0 || (before > unit.First && quoted.StretchOf[before - 1] >= 0 && quoted.Text.Lower[before] is ","))
        {
            int stretch = quoted.StretchOf[before] >= 0 ? quoted.StretchOf[before] : quoted.StretchOf[before - 1];
            return inverted
                || (quoted.StretchOf[before] < 0 && !TakesObject(unit, cue, after) && IsWhole(stretch, consumed))
                || quoted.LastOf(stretch) is ',' or '?' or '!' or '-' or '\u2014' or '\u2026'
                || borders.EndsClause(unit.End, after);
        }

        // "Now, he says, it is closed": a single word only where the clause goes on behind the cue.
        int least = after + 1 < unit.End && quoted.StretchOf[after] < 0 && quoted.Is(after, ",") ? 1 : 2;
        int told = !inverted && after < unit.End && cue.Verb.Allows(CueFrames.Addressee) ? contents.SkipAddressee(after, unit.End) : after;
        return cue.Verb.Allows(CueFrames.Clause) && before - consumed >= least && borders.EndsClause(unit.End, told) && (inverted || HoldsClause(before, unit, after, consumed))
            && !(after < unit.End && (quoted.StretchOf[after] >= 0 || quoted.Is(after, ":") || (after + 1 < unit.End && quoted.Is(after, ",") && quoted.StretchOf[after + 1] >= 0)));
    }

    /// <summary>Adds the piece that ends at <paramref name="last"/>, from <paramref name="consumed"/> on at the earliest.</summary>
    public void Add(Attribution attribution, int last, int consumed)
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

        start = WithoutPreamble(start, end);
        if (end > start)
        {
            attribution.Pieces.Add(new(start, end));
        }
    }

    /// <summary>Adds what goes on behind the cue from <paramref name="after"/> on.</summary>
    public void AddRest(Attribution attribution, TokenRange unit, Cue cue, int after)
    {
        if (attribution.Pieces.Count > 0 && quoted.StretchOf[attribution.Last] < 0)
        {
            AddClause(attribution, unit, cue, after);
        }
        else
        {
            AddQuotation(attribution, unit, after);
        }
    }

    // "As for the cost, “it is high,” she said" and "One example: “…,” she said": what stands in front of a whole quotation is the article's own.
    private int WithoutPreamble(int start, int end)
    {
        if (end <= start || quoted.StretchOf[end - 1] < 0)
        {
            return start;
        }

        int first = quoted.StretchAt(end - 1).First;
        if (first <= start + 1 || quoted.StretchOf[first - 1] >= 0 || quoted.LastOf(quoted.StretchOf[first]) is not (',' or '.' or '?' or '!'))
        {
            return start;
        }

        bool introduced = quoted.Is(first - 1, ":") || (quoted.Is(first - 1, ",") && !borders.HasFinite(start, first));
        return introduced ? first : start;
    }

    // All of this, he said in April, could be undone.
    private void AddClause(Attribution attribution, TokenRange unit, Cue cue, int after)
    {
        int comma = after < unit.End ? borders.SkipAdjuncts(after, unit.End) : after;
        int limit = borders.TrimEnd(unit);
        if (comma + 1 < limit && quoted.StretchOf[comma] < 0 && quoted.Is(comma, ",") && contents.Rest(cue, comma + 1, limit) is { } rest)
        {
            attribution.Pieces.Add(rest);
        }
    }

    // "Yes," she said, "but not today."
    private void AddQuotation(Attribution attribution, TokenRange unit, int after)
    {
        for (int token = after; token < unit.End && token < after + 12; token++)
        {
            if (quoted.StretchOf[token] >= 0)
            {
                bool introduced = token == after || !quoted.IsWord(token - 1) || quoted.Text.Lower[token - 1] is "but" or "and";
                if (introduced && attribution.Pieces.Count > 0 && quoted.StretchOf[attribution.Last] >= 0)
                {
                    attribution.Pieces.Add(quoted.StretchAt(token));
                }

                return;
            }

            if (quoted.CueOf(token) is not null)
            {
                return;
            }
        }
    }

    // Nothing but a quotation stands to the left, or its clause is whole there.
    private bool IsWhole(int stretch, int consumed)
    {
        int first = quoted.RangeOf(stretch).First;
        return first <= consumed || borders.HasFinite(consumed, first) || quoted.LastOf(stretch) is ',' or '?' or '!' or '-' or '\u2014' or '\u2026';
    }

    private bool TakesObject(TokenRange unit, Cue cue, int after) => cue.Verb.Allows(CueFrames.Object) && !cue.Verb.Allows(CueFrames.Addressee)
        && after < unit.End && quoted.StretchOf[after] < 0 && quoted.Functions[after] is FunctionWord.Determiner or FunctionWord.Pronoun;

    // A clause stands to the left, or the words in front of an inserted cue go on behind it: "All of this, he said, could be undone."
    private bool HoldsClause(int before, TokenRange unit, int after, int consumed) => borders.HasFinite(consumed, before)
        || quoted.StretchOf[consumed] >= 0
        || (after + 1 < unit.End && quoted.StretchOf[after] < 0 && quoted.Is(after, ","));
}
