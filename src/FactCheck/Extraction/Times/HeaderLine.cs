using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Times;

/// <summary>A date that a header line gives.</summary>
/// <param name="Expression">The date, with a time when there is one.</param>
/// <param name="Rank">How surely it is the publication date: 3 "published", 2 a line of its own or dateline with a year, 1 without a year or "updated".</param>
internal readonly record struct HeaderDate(TimeExpression Expression, int Rank);

/// <summary>Recognises lines that say when an article was published: a line that is little but a date, a publishing word with a date, a dateline.</summary>
internal static class HeaderLine
{
    private const int LongestLine = 24;
    private const int LongestDateline = 12;

    private static readonly WordSet PublishWords = new("published posted created issued publication filed released");
    private static readonly WordSet UpdateWords = new("updated modified edited revised corrected");
    private static readonly WordSet LineWords = new(
        "published posted created issued publication filed released updated modified edited revised corrected last first on at by date time and of in the a.m. p.m. am pm | / • · : , . ( ) [ ] - – — "
        + "min read ago local for from to | staff reporter writer correspondent editor the with photo");

    public static (TokenRange Line, HeaderDate? Date)? Read(TimeTokens t, TokenRange line, List<TimeParse> parses, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!IsDate(parses[i].Expression))
            {
                continue;
            }

            if (Cue(t, line, parses[i].First) is var cue and > 0)
            {
                int from = Math.Max(line.First, parses[i].First - 4);
                return (new(from, Math.Max(parses[i].End, from + 1)), new(Timed(parses, i, end), cue));
            }

            if (IsDateline(t, line, parses[i]))
            {
                return (new(line.First, parses[i].End), new(Timed(parses, i, end), YearRank(parses[i])));
            }
        }

        return line.Length <= LongestLine && IsBareLine(t, line, parses, first, end, out int date)
            ? (line, date < 0 ? null : new HeaderDate(Timed(parses, date, end), YearRank(parses[date])))
            : null;
    }

    private static bool IsDate(TimeExpression e) => e is { Kind: ExpressionKind.Calendar, Unit: TimeGranularity.Day, Date: { Month: not null, Day: not null, IsImpossible: false }, Step: null };

    private static int YearRank(TimeParse parse) => parse.Expression.Date.Year is null ? 1 : 2;

    /// <summary>Adds the time of day that follows as an expression of its own: "18 March 2025 | updated | 22:21".</summary>
    private static TimeExpression Timed(List<TimeParse> parses, int index, int end)
    {
        TimeExpression date = parses[index].Expression;
        return date.Minute is null && index + 1 < end && parses[index + 1] is { Expression: { Kind: ExpressionKind.TimeOfDay, Minute: { } minute } time } next
            && next.First - parses[index].End <= 3
            ? date with { Minute = minute, Zone = time.Zone }
            : date;
    }

    /// <summary>3 after "published", 1 after "updated", 0 without either.</summary>
    private static int Cue(TimeTokens t, TokenRange line, int date)
    {
        for (int i = date - 1; i >= line.First && i >= date - 4; i--)
        {
            bool starts = i == line.First || !char.IsLetterOrDigit(t.Lower(i - 1)[0]) || t.Lower(i - 1) is "first" or "last" or "was" || t.IsCapitalized(i);
            if (t.IsAny(i, PublishWords) && starts)
            {
                return 3;
            }

            if (t.IsAny(i, UpdateWords) && starts)
            {
                return 1;
            }
        }

        return 0;
    }

    /// <summary>"KYIV, March 18 (Reuters) –", "JACKSON, Ohio (Oct. 7, 2023) —".</summary>
    private static bool IsDateline(TimeTokens t, TokenRange line, TimeParse date)
    {
        if (date.End - line.First > LongestDateline || !IsAllCaps(t, line.First) || date.First == line.First)
        {
            return false;
        }

        for (int i = line.First; i < date.First; i++)
        {
            if (char.IsLetter(t.Lower(i)[0]) && !t.IsCapitalized(i) && t.Lower(i) is not ("of" or "and" or "de" or "on"))
            {
                return false;
            }
        }

        for (int i = date.End; i < Math.Min(line.End, date.End + 6); i++)
        {
            if (t.Lower(i) is "—" or "–" or "-" or "--")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAllCaps(TimeTokens t, int token)
    {
        ReadOnlySpan<char> raw = t.Text.Raw(token);
        return raw.Length > 2 && raw.IndexOfAnyInRange('a', 'z') < 0 && char.IsLetter(raw[0]);
    }

    /// <summary>Whether a short line holds nothing but dates, times, publishing words and a few names.</summary>
    private static bool IsBareLine(TimeTokens t, TokenRange line, List<TimeParse> parses, int first, int end, out int date)
    {
        date = -1;
        int names = 0;
        int at = line.First;
        bool cue = false, anyTime = false;
        for (int i = first; i <= end; i++)
        {
            int stop = i < end ? parses[i].First : line.End;
            for (; at < stop; at++)
            {
                cue |= t.IsAny(at, PublishWords) || t.IsAny(at, UpdateWords);
                if (t.IsAny(at, LineWords) || !char.IsLetter(t.Lower(at)[0]))
                {
                    continue;
                }

                if (!t.IsCapitalized(at))
                {
                    return false;
                }

                names++;
            }

            if (i < end)
            {
                at = parses[i].End;
                anyTime |= parses[i].Expression.Kind is ExpressionKind.TimeOfDay or ExpressionKind.Calendar;
                date = date < 0 && IsDate(parses[i].Expression) ? i : date;
            }
        }

        int allowed = date >= 0 && parses[date].Expression.Date.Year is null ? 1 : 5;
        return anyTime && (cue || (date >= 0 && names <= allowed));
    }
}
