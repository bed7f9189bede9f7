using FactCheck.Articles;
using FactCheck.Extraction.Times.Resolution;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Times;

/// <summary>When the article was published, and which of its lines say so.</summary>
/// <param name="Published">The publication time.</param>
/// <param name="Lines">The token ranges of the header lines and datelines.</param>
internal readonly record struct HeaderReading(PublicationTime Published, IReadOnlyList<TokenRange> Lines)
{
    /// <summary>Whether <paramref name="parse"/> stands in a header line.</summary>
    public bool IsHeader(TimeParse parse)
    {
        foreach (TokenRange line in Lines)
        {
            if (line.Contains(parse.First))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>
/// Finds the document creation time: metadata first, then the header lines at the top, then the latest full date of the text that is told as past. A year that
/// neither states stays unknown.
/// </summary>
internal static class PublicationTimeFinder
{
    private const int HeaderParagraphs = 12;

    public static HeaderReading Find(TimeTokens tokens, List<TimeParse> parses, PublicationTime known)
    {
        var lines = new List<TokenRange>();
        HeaderDate? header = FindHeader(tokens, parses, lines);
        if (!known.Date.IsEmpty && (known.Date.Year is not null || header is null))
        {
            return new(known with { Source = known.Source == PublishedSource.Unknown ? PublishedSource.Metadata : known.Source }, lines);
        }

        if (header is { } found)
        {
            TimeExpression e = found.Expression;
            PartialDate date = e.Date.Year is null ? e.Date with { Year = LatestDate.YearFor(e.Date, tokens, parses) } : e.Date;
            TimeOnly? time = e.Minute is { } minute and < 1440 ? new TimeOnly(minute / 60, minute % 60) : null;
            TimeSpan? offset = e.Zone is { } zone ? Calendar.Offset(zone, date.ToDateOnly()) : null;
            return new(new(date, time, offset, PublishedSource.Header), lines);
        }

        return LatestDate.InText(tokens, parses) is { } day
            ? new(new(PartialDate.From(day), null, null, PublishedSource.Text), lines)
            : new(default, lines);
    }

    private static HeaderDate? FindHeader(TimeTokens tokens, List<TimeParse> parses, List<TokenRange> lines)
    {
        HeaderDate? best = null;
        int limit = Math.Min(HeaderParagraphs, tokens.Text.Paragraphs.Length);
        int next = 0;
        for (int paragraph = 0; paragraph < limit; paragraph++)
        {
            TokenRange line = tokens.Text.Paragraphs[paragraph];
            int first = next;
            while (next < parses.Count && parses[next].First < line.End)
            {
                next++;
            }

            if (HeaderLine.Read(tokens, line, parses, first, next) is not { } reading)
            {
                continue;
            }

            lines.Add(reading.Line);
            if (reading.Date is { } date && (best is null || date.Rank > best.Value.Rank))
            {
                best = date;
            }
        }

        return best;
    }
}
