using System.Buffers;

namespace FactCheck.Extraction.Quotes;

/// <summary>What a quotation mark can do where it stands.</summary>
internal enum MarkRole
{
    /// <summary>It opens a stretch.</summary>
    Opens,

    /// <summary>It closes a stretch.</summary>
    Closes,

    /// <summary>The characters around it do not tell: it closes what is open, otherwise it opens.</summary>
    Either,
}

/// <summary>A quotation mark.</summary>
/// <param name="Offset">Where it stands.</param>
/// <param name="Length">2 for a doubled single mark, otherwise 1.</param>
/// <param name="Role">What it can do.</param>
/// <param name="IsSingle">Whether it is a single mark, which may be an apostrophe.</param>
internal readonly record struct Mark(int Offset, int Length, MarkRole Role, bool IsSingle)
{
    /// <summary>Whether a single mark may close a quotation and may as well be the apostrophe of a plural possessive: "the workers' union".</summary>
    public bool MayBePossessive { get; init; }

    public int End => Offset + Length;
}

/// <summary>Finds the quotation marks of one paragraph and leaves out apostrophes, feet, inches, minutes and shortened years.</summary>
internal static class MarkScanner
{
    /// <summary>The characters that may be quotation marks.</summary>
    public static readonly SearchValues<char> Characters = SearchValues.Create("\"'`\u2018\u2019\u201B\u201C\u201D\u201E\u201F\u00AB\u00BB");

    // Words that begin with an apostrophe for the letters that they lost.
    private static readonly string[] Clipped = ["em ", "til ", "tis ", "twas ", "cause ", "n' ", "n ", "bout ", "round ", "cuz ", "em,", "em.", "em!", "em?"];

    /// <summary>Adds the marks of <paramref name="text"/> between <paramref name="start"/> and <paramref name="end"/> to <paramref name="marks"/>.</summary>
    public static void Scan(string text, int start, int end, List<Mark> marks)
    {
        for (int i = Next(text, start, end); i < end; i = Next(text, i + 1, end))
        {
            switch (text[i])
            {
                case '"' or '\u201F' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB':
                    AddDouble(text, i, 1, start, end, marks);
                    break;
                case '\'' or '`' or '\u2018' or '\u2019' when i + 1 < end && text[i + 1] == text[i] && !IsTripled(text, i, end):
                    AddDouble(text, i, 2, start, end, marks);
                    i++;
                    break;
                case '\'' or '`' or '\u2018' or '\u2019' or '\u201B':
                    AddSingle(text, i, start, end, marks);
                    break;
            }
        }
    }

    private static int Next(string text, int start, int end)
    {
        int offset = start < end ? text.AsSpan(start, end - start).IndexOfAny(Characters) : -1;
        return offset < 0 ? end : start + offset;
    }

    // Three in a row: a single mark within a double one; the first stands alone.
    private static bool IsTripled(string text, int i, int end) => i + 2 < end && text[i + 2] == text[i];

    private static void AddDouble(string text, int i, int length, int start, int end, List<Mark> marks)
    {
        bool spaceBefore = IsOpenBefore(text, i, start);
        bool spaceAfter = IsClosedAfter(text, i + length, end);
        switch (text[i])
        {
            case '\u201E' or '\u00AB' or '`':
                marks.Add(new(i, length, MarkRole.Opens, IsSingle: false));
                return;
            case '\u00BB':
                marks.Add(new(i, length, MarkRole.Closes, IsSingle: false));
                return;
            case '\u201C' when !(spaceAfter && !spaceBefore):
                marks.Add(new(i, length, MarkRole.Opens, IsSingle: false));
                return;
            case '\u201D' when !(spaceBefore && !spaceAfter):
                marks.Add(new(i, length, MarkRole.Closes, IsSingle: false));
                return;
        }

        if (IsInch(text, i, length, start, marks))
        {
            return;
        }

        MarkRole role = spaceBefore == spaceAfter ? MarkRole.Either : spaceBefore ? MarkRole.Opens : MarkRole.Closes;
        marks.Add(new(i, length, role, IsSingle: false));
    }

    // A digit before a straight mark: 5'10" and 12" are inches unless a quotation that could end there is open.
    private static bool IsInch(string text, int i, int length, int start, List<Mark> marks)
    {
        if (text[i] is '\u201C' or '\u201D' || i == start || !char.IsAsciiDigit(text[i - 1]))
        {
            return false;
        }

        int feet = i - 1;
        while (feet > start && (char.IsAsciiDigit(text[feet]) || text[feet] == ' '))
        {
            feet--;
        }

        if (text[feet] is '\'' or '\u2019' && feet > start && char.IsAsciiDigit(text[feet - 1]))
        {
            return true;
        }

        int open = 0;
        for (int k = marks.Count - 1; k >= 0 && k >= marks.Count - 64; k--)
        {
            if (!marks[k].IsSingle)
            {
                open += marks[k].Role == MarkRole.Closes ? -1 : 1;
                break;
            }
        }

        return length == 1 && open <= 0;
    }

    private static void AddSingle(string text, int i, int start, int end, List<Mark> marks)
    {
        char before = i > start ? text[i - 1] : ' ';
        char after = i + 1 < end ? text[i + 1] : ' ';
        if (char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after))
        {
            return;
        }

        if (char.IsAsciiDigit(before) && !char.IsPunctuation(after) && text[i] == '\'')
        {
            // Feet or minutes: 6' tall. A quotation that ends with a number keeps its mark only before punctuation.
            return;
        }

        if (IsOpenBefore(text, i, start))
        {
            bool opens = char.IsLetterOrDigit(after) || after is '$' or '[' or '(' or '"' or '\u201C' or '\u2026' or '.';
            if (opens && text[i] != '\u2019' && !IsClippedWord(text, i + 1, end))
            {
                marks.Add(new(i, 1, MarkRole.Opens, IsSingle: true));
            }

            return;
        }

        if (text[i] is not ('\u2018' or '`' or '\u201B') && IsClosedAfter(text, i + 1, end))
        {
            bool possessive = before is 's' or 'S' or 'z' or 'x' && after == ' ' && i + 2 < end && char.IsLetterOrDigit(text[i + 2]);
            marks.Add(new(i, 1, MarkRole.Closes, IsSingle: true) { MayBePossessive = possessive || IsDroppedLetter(text, i, start, after) });
        }
    }

    // "goin' home": an apostrophe for the g.
    private static bool IsDroppedLetter(string text, int i, int start, char after) =>
        after == ' ' && i - 2 >= start && text[i - 1] == 'n' && text[i - 2] is 'i' or 'I';

    private static bool IsClippedWord(string text, int i, int end)
    {
        // '70s, '08
        if (i + 1 < end && char.IsAsciiDigit(text[i]) && char.IsAsciiDigit(text[i + 1]) && (i + 2 >= end || !char.IsAsciiDigit(text[i + 2])))
        {
            return true;
        }

        foreach (string word in Clipped)
        {
            if (i + word.Length <= end && string.CompareOrdinal(text, i, word, 0, word.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOpenBefore(string text, int i, int start)
    {
        if (i == start)
        {
            return true;
        }

        char c = text[i - 1];
        return char.IsWhiteSpace(c) || c is '(' or '[' or '{' or '\u2014' or '\u2013' or '/' or '-' or '\u201C' or '\u2018' or '\u00AB' or ':'
            || ((c is '"' or '\'' or '`') && (i - 1 == start || char.IsWhiteSpace(text[i - 2])));
    }

    private static bool IsClosedAfter(string text, int i, int end)
    {
        if (i >= end)
        {
            return true;
        }

        char c = text[i];
        return char.IsWhiteSpace(c) || c is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '\u2014' or '\u2013' or '-' or '/' or '\u201D' or '\u2019' or '\u00BB'
            || ((c is '"' or '\'') && (i + 1 >= end || char.IsWhiteSpace(text[i + 1]) || char.IsPunctuation(text[i + 1])));
    }
}
