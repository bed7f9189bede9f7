namespace FactCheck.Values;

/// <summary>The TIMEX3 type of a time expression.</summary>
public enum TimexType
{
    /// <summary>A calendar date or anything coarser: "March 18", "last summer".</summary>
    Date,

    /// <summary>A time of day: "21:55 Kyiv time", "Sunday night".</summary>
    Time,

    /// <summary>A length of time: "more than two hours".</summary>
    Duration,

    /// <summary>A recurring time: "every Tuesday".</summary>
    Set,
}

/// <summary>The TIMEX3 <c>mod</c> of a time expression.</summary>
public enum TimexMod
{
    /// <summary>No modifier.</summary>
    None,

    /// <summary>"before June".</summary>
    Before,

    /// <summary>"after June".</summary>
    After,

    /// <summary>"no later than June".</summary>
    OnOrBefore,

    /// <summary>"since June".</summary>
    OnOrAfter,

    /// <summary>"less than two hours", "nearly two hours".</summary>
    LessThan,

    /// <summary>"more than two hours".</summary>
    MoreThan,

    /// <summary>"no more than two hours".</summary>
    EqualOrLess,

    /// <summary>"at least two hours".</summary>
    EqualOrMore,

    /// <summary>"early June", "the start of 2024".</summary>
    Start,

    /// <summary>"mid-June".</summary>
    Mid,

    /// <summary>"late June".</summary>
    End,

    /// <summary>"about two hours", "around June 3".</summary>
    Approx,
}

/// <summary>The unit that a time expression names, from fine to coarse.</summary>
public enum TimeGranularity
{
    /// <summary>A second.</summary>
    Second,

    /// <summary>A minute.</summary>
    Minute,

    /// <summary>An hour.</summary>
    Hour,

    /// <summary>Morning, afternoon, evening, night.</summary>
    PartOfDay,

    /// <summary>A day.</summary>
    Day,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A season.</summary>
    Season,

    /// <summary>A quarter.</summary>
    Quarter,

    /// <summary>A half year.</summary>
    HalfYear,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A decade.</summary>
    Decade,

    /// <summary>A century.</summary>
    Century,

    /// <summary>No unit: "now", "recently", "the past".</summary>
    Unspecified,
}

/// <summary>What a relative time expression was resolved against.</summary>
public enum TimexAnchor
{
    /// <summary>Nothing: the expression says it all ("March 18, 2025"), or it could not be resolved.</summary>
    None,

    /// <summary>The time at which the article was published.</summary>
    DocumentCreationTime,

    /// <summary>An earlier time expression of the article: "the day before".</summary>
    PreviousTimex,
}

/// <summary>
/// The value of a time expression in the terms of TIMEX3 (ISO-TimeML), with the calendar date and interval that comparisons need.
/// Immutable and thread-safe. Two values are equal when all their parts are.
/// </summary>
public sealed record Timex
{
    /// <summary>The TIMEX3 type.</summary>
    public required TimexType Type { get; init; }

    /// <summary>The TIMEX3 value: <c>2025-03-18</c>, <c>2025-W11</c>, <c>XXXX-03-18</c>, <c>2025-03-18T21:55</c>, <c>PT2H</c>, <c>PRESENT_REF</c>.</summary>
    public required string Value { get; init; }

    /// <summary>The TIMEX3 modifier.</summary>
    public TimexMod Mod { get; init; }

    /// <summary>The unit that the expression names.</summary>
    public TimeGranularity Granularity { get; init; } = TimeGranularity.Day;

    /// <summary>What is known of the calendar date; empty for durations, sets and vague times.</summary>
    public PartialDate Date { get; init; }

    /// <summary>The local wall-clock interval, or <see langword="null"/> when the year is unknown or there is none.</summary>
    public TimeInterval? Interval { get; init; }

    /// <summary>The length in seconds of a duration, with its hedge; <see langword="null"/> for other types.</summary>
    public Bounds? Length { get; init; }

    /// <summary>The time of day that is named, to the minute; <see langword="null"/> when none is.</summary>
    public TimeOnly? TimeOfDay { get; init; }

    /// <summary>The zone as an offset from UTC, when the text names one; <see langword="null"/> when it does not.</summary>
    public TimeSpan? Offset { get; init; }

    /// <summary>What the expression was resolved against.</summary>
    public TimexAnchor Anchor { get; init; }

    /// <summary>
    /// The same as an EDTF string (ISO 8601-2, levels 0 and 1, with the season numbers of level 2 for quarters and halves): <c>2025-03-18</c>, <c>2024-22</c>, <c>199X</c>,
    /// <c>../2025-06</c>, <c>2025-03-03/2025-03-05</c>; <see langword="null"/> for sets, lengths tied to no date, and what is not resolved.
    /// </summary>
    public string? Edtf => Values.Edtf.Of(this);

    /// <summary>The TIMEX3 value.</summary>
    public override string ToString() => Value;
}
