namespace FactCheck.Values;

/// <summary>
/// The half-open stretch of local wall-clock time <c>[Start, End)</c> in which a time expression can lie. The end is exclusive, so that
/// a day ends where the next begins and no granularity has to be known. <c>default</c> is the empty interval at year 1.
/// </summary>
public readonly record struct TimeInterval
{
    /// <summary>Makes the interval.</summary>
    /// <param name="start">The earliest moment, inclusive.</param>
    /// <param name="end">The first moment after it, exclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="end"/> lies before <paramref name="start"/>.</exception>
    public TimeInterval(DateTime start, DateTime end)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>The earliest moment, inclusive.</summary>
    public DateTime Start { get; }

    /// <summary>The first moment after the interval, exclusive.</summary>
    public DateTime End { get; }

    /// <summary>The whole of one calendar day.</summary>
    public static TimeInterval Day(DateOnly day)
    {
        DateTime start = day.ToDateTime(TimeOnly.MinValue);
        return new(start, day == DateOnly.MaxValue ? DateTime.MaxValue : start.AddDays(1));
    }

    /// <summary>Whether <paramref name="other"/> lies wholly inside.</summary>
    public bool Contains(TimeInterval other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two share a moment.</summary>
    public bool Overlaps(TimeInterval other) => Start < other.End && other.Start < End;
}
