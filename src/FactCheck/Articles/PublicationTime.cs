using System.Globalization;

using FactCheck.Values;

namespace FactCheck.Articles;

/// <summary>Where the publication time of an article was found.</summary>
public enum PublishedSource
{
    /// <summary>Nowhere: the publication time is not known.</summary>
    Unknown,

    /// <summary>In the article's metadata.</summary>
    Metadata,

    /// <summary>In a header line of its text.</summary>
    Header,

    /// <summary>Inferred from the latest date with a year in its text.</summary>
    Text,
}

/// <summary>
/// When an article was published: the document creation time of TimeML. Any part may be unknown; a year that nobody states stays
/// unknown and is never filled with today's. The <c>default</c> value knows nothing.
/// </summary>
/// <param name="Date">The calendar date, as far as it is known.</param>
/// <param name="Time">The local time of day, when it is known.</param>
/// <param name="Offset">The offset of that local time from UTC, when it is known.</param>
/// <param name="Source">Where it was found.</param>
public readonly record struct PublicationTime(PartialDate Date, TimeOnly? Time, TimeSpan? Offset, PublishedSource Source)
{
    /// <summary>A publication date from metadata.</summary>
    public static PublicationTime FromMetadata(DateOnly date) => new(PartialDate.From(date), null, null, PublishedSource.Metadata);

    /// <summary>A publication time from metadata, in its own offset.</summary>
    public static PublicationTime FromMetadata(DateTimeOffset time) => new(
        PartialDate.From(DateOnly.FromDateTime(time.DateTime)), TimeOnly.FromDateTime(time.DateTime), time.Offset, PublishedSource.Metadata);

    /// <summary>Reads <c>2025-03-18</c> or <c>2025-03-18T12:40[:00][Z|±05:30]</c>.</summary>
    /// <param name="value">The text to read.</param>
    /// <param name="result">What was read.</param>
    /// <returns><see langword="false"/> when <paramref name="value"/> is neither; nothing is guessed.</returns>
    public static bool TryParse(string? value, out PublicationTime result)
    {
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
        {
            result = FromMetadata(date);
            return true;
        }

        string[] local = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd' 'HH:mm", "yyyy-MM-dd' 'HH:mm:ss"];
        if (DateTime.TryParseExact(value, local, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime time))
        {
            result = new(PartialDate.From(DateOnly.FromDateTime(time)), TimeOnly.FromDateTime(time), null, PublishedSource.Metadata);
            return true;
        }

        string[] zoned = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd' 'HH:mm:sszzz"];
        if (DateTimeOffset.TryParseExact(value, zoned, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset instant))
        {
            result = FromMetadata(instant);
            return true;
        }

        result = default;
        return false;
    }

    /// <summary>The calendar date when all of it is known.</summary>
    public DateOnly? Day => Date.ToDateOnly();

    /// <summary>ISO 8601 with <c>X</c> for unknown digits, or an empty string when nothing is known.</summary>
    public override string ToString()
    {
        if (Date.IsEmpty)
        {
            return "";
        }

        string time = Time is { } t ? t.ToString("'T'HH:mm", CultureInfo.InvariantCulture) : "";
        string zone = Time is not null && Offset is { } o
            ? (o < TimeSpan.Zero ? "-" : "+") + o.ToString("hh':'mm", CultureInfo.InvariantCulture)
            : "";
        return Date + time + zone;
    }
}
