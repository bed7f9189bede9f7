using FactCheck.Language;

namespace FactCheck.Extraction.Quotes;

/// <summary>Reads speakers that are named beside their words without a verb: "Ortiz: “…”", "“…” — Lena Ortiz", and the lines of an interview.</summary>
internal sealed class LabelReader(QuotedText quoted)
{
    private const int MaxName = 7;

    /// <summary>Adds what <paramref name="unit"/>, which has no cue of its own, attributes in this way.</summary>
    public void Read(TokenRange unit, List<Attribution> found)
    {
        if (!ReadColon(unit, found))
        {
            ReadDash(unit, found);
        }
    }

    /// <summary>Adds the headline of a text when it names a speaker whom the text lets speak: "Ortiz: Bridge to Open in May", "Police: Two hurt in fire".</summary>
    public void ReadHeadline(List<Attribution> found)
    {
        if (quoted.Units is not [var unit, ..] || Colon(unit) is not (> 0 and int colon) || colon + 2 >= unit.End || quoted.StretchOf[colon + 1] >= 0
            || found.Exists(attribution => attribution.Cue is { } cue && cue.First <= colon && attribution.First < unit.End))
        {
            return;
        }

        for (int token = unit.First; token < colon; token++)
        {
            if (!quoted.Text.IsCapitalized(token) || quoted.Functions[token] != FunctionWord.None || !quoted.IsWord(token))
            {
                return;
            }
        }

        if (found.Exists(attribution => attribution.Source is { } source && source.First >= unit.End && Holds(source, quoted.Text.Lower[colon - 1])))
        {
            var attribution = new Attribution { Source = new(unit.First, colon), Cue = new(colon, colon + 1) };
            attribution.Pieces.Add(new(colon + 1, EndOf(unit)));
            found.Insert(0, attribution);
        }
    }

    private bool Holds(TokenRange range, string word)
    {
        for (int token = range.First; token < range.End; token++)
        {
            if (quoted.Is(token, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds the line of an interview: "Q: Is it over? A: It is.", "ORTIZ: It is over."</summary>
    public bool ReadInterview(TokenRange unit, List<Attribution> found)
    {
        int colon = Colon(unit);
        if (colon < 0 || colon + 3 > unit.End || colon - unit.First > 2 || quoted.StretchOf[colon + 1] >= 0 || !IsSpeaker(unit.First, colon))
        {
            return false;
        }

        var attribution = new Attribution { Source = new(unit.First, colon), Cue = new(colon, colon + 1) };
        attribution.Pieces.Add(new(colon + 1, EndOf(unit)));
        found.Add(attribution);
        return true;
    }

    // Without the full stop, with a question mark.
    private int EndOf(TokenRange unit) => quoted.Is(unit.End - 1, ".") ? unit.End - 1 : unit.End;

    // A letter of an interview or a surname in capitals, at the start of a paragraph.
    private bool IsSpeaker(int first, int colon)
    {
        if (first > 0 && quoted.Text.ParagraphOf[first] == quoted.Text.ParagraphOf[first - 1])
        {
            return false;
        }

        if (colon == first + 1 && quoted.Text.Lower[first] is "q" or "a")
        {
            return true;
        }

        for (int token = first; token < colon; token++)
        {
            ReadOnlySpan<char> word = quoted.Text.Raw(token);
            if (word.Length < 4 || word.ContainsAnyInRange('a', 'z') || !char.IsAsciiLetterUpper(word[0]) || quoted.Text.Classes[token] != WordClass.ProperNoun)
            {
                return false;
            }
        }

        return true;
    }

    private int Colon(TokenRange unit)
    {
        int colon = unit.First;
        while (colon < unit.End && colon < unit.First + MaxName && quoted.StretchOf[colon] < 0 && !quoted.Is(colon, ":"))
        {
            colon++;
        }

        return colon > unit.First && colon < unit.End && colon < unit.First + MaxName && quoted.StretchOf[colon] < 0 ? colon : -1;
    }

    // "Ortiz: “The bridge is closed.”"
    private bool ReadColon(TokenRange unit, List<Attribution> found)
    {
        int colon = Colon(unit);
        if (colon < 0 || colon + 1 >= unit.End || quoted.StretchOf[colon + 1] < 0 || !quoted.Text.IsCapitalized(unit.First))
        {
            return false;
        }

        var attribution = new Attribution { Source = new(unit.First, colon), Cue = new(colon, colon + 1) };
        attribution.Pieces.Add(new(colon + 1, quoted.StretchAt(colon + 1).End));
        found.Add(attribution);
        return true;
    }

    // “The bridge is closed.” — Lena Ortiz
    private void ReadDash(TokenRange unit, List<Attribution> found)
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
            while (end < unit.End && end < token + MaxName && quoted.StretchOf[end] < 0 && quoted.IsWord(end) && quoted.Text.IsCapitalized(end))
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
}
