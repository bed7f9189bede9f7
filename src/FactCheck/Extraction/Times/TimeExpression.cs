using System.Collections.Immutable;

using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Times;

/// <summary>What an expression is before it is resolved.</summary>
internal enum ExpressionKind
{
    /// <summary>A calendar date or a part of one: year, month, day, season, quarter, decade.</summary>
    Calendar,

    /// <summary>A weekday, perhaps with a step ("last Friday").</summary>
    Weekday,

    /// <summary>A calendar unit counted from an anchor: "last week", "today", "this month".</summary>
    UnitStep,

    /// <summary>A length counted from an anchor: "two weeks ago", "a year earlier".</summary>
    Shift,

    /// <summary>A part of day or time of day that nothing dates.</summary>
    TimeOfDay,

    /// <summary>A length of time.</summary>
    Length,

    /// <summary>A recurring time.</summary>
    Set,

    /// <summary>The past, present or future without a unit.</summary>
    Reference,

    /// <summary>From one date to another.</summary>
    Range,

    /// <summary>A weekday or week counted within a month or year: "the first Friday of July".</summary>
    Counted,

    /// <summary>What is left of a unit: "the rest of the year".</summary>
    Rest,
}

/// <summary>A time expression as it stands in the text: which parts are named, nothing resolved. Productions compose by <c>with</c>.</summary>
internal sealed record TimeExpression(ExpressionKind Kind)
{
    /// <summary>The named parts of a calendar date.</summary>
    public PartialDate Date { get; init; }

    /// <summary>The unit named; for calendar expressions the finest of them.</summary>
    public TimeGranularity Unit { get; init; } = TimeGranularity.Day;

    /// <summary>The number of a season (from spring = 1), quarter, half year, decade (198) or century (20).</summary>
    public int Index { get; init; }

    /// <summary>-1 last, 0 this, 1 next; <see langword="null"/> when nothing is said.</summary>
    public int? Step { get; init; }

    /// <summary>The step of the year or week around it: "March of last year", "Monday next week".</summary>
    public int? OuterStep { get; init; }

    /// <summary>The number of units of a length or shift; <see cref="double.NaN"/> for "several".</summary>
    public double Count { get; init; } = 1;

    /// <summary>The hedge of <see cref="Count"/>.</summary>
    public Hedge Hedge { get; init; }

    /// <summary>The upper end of "two to three weeks".</summary>
    public double? UpperCount { get; init; }

    /// <summary>What is added in finer units: "two hours <em>and 12 minutes</em>"; default when nothing is.</summary>
    public ImmutableArray<(double Count, TimeGranularity Unit)> Further { get; init; }

    /// <summary>Whether "in" leads a length, so that it can mean a time to come: "in two weeks".</summary>
    public bool IsLedByIn { get; init; }

    /// <summary>Whether a length led by "in" ends what a verb of beginning or meeting tells in the present: "the match starts in two hours".</summary>
    public bool IsPoint { get; init; }

    /// <summary>What a shift or step counts from.</summary>
    public TimexAnchor Anchor { get; init; } = TimexAnchor.DocumentCreationTime;

    /// <summary>The part of day as TIMEX3 writes it (MO, MI, AF, EV, NI, DT).</summary>
    public string? Part { get; init; }

    /// <summary>The minute of the day, 0 to 1440.</summary>
    public int? Minute { get; init; }

    /// <summary>The seconds after <see cref="Minute"/>.</summary>
    public int Second { get; init; }

    /// <summary>The offset from UTC or the tz database's id of a zone.</summary>
    public string? Zone { get; init; }

    /// <summary>The modifier.</summary>
    public TimexMod Mod { get; init; }

    /// <summary>The weekday named.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>Where it stands.</summary>
    public TokenRange? WeekdayTokens { get; init; }

    /// <summary>Where the calendar date stands.</summary>
    public TokenRange? DateTokens { get; init; }

    /// <summary>The TIMEX3 value of a set or reference.</summary>
    public string Value { get; init; } = "";

    /// <summary>The ends of a range, both inclusive.</summary>
    public (TimeExpression From, TimeExpression To)? Ends { get; init; }

    /// <summary>Where an end of a range, or the date a length counts from, stands by itself; <see langword="null"/> when it is no expression of its own.</summary>
    public TokenRange? Tokens { get; init; }

    /// <summary>The date that a length counts from: "two weeks after <em>Easter</em>".</summary>
    public TimeExpression? Origin { get; init; }

    /// <summary>The rule of a named day, as <c>holidays.lexicon</c> writes it.</summary>
    public string? Holiday { get; init; }

    /// <summary>Which of several, -1 for the last; 0 when nothing is counted.</summary>
    public int Nth { get; init; }

    /// <summary>Whether the words are a description of somebody's age.</summary>
    public bool IsAge { get; init; }

    /// <summary>Whether the expression names one calendar day, so that a time of day can join it.</summary>
    public bool NamesDay => Kind switch
    {
        ExpressionKind.Calendar => Unit == TimeGranularity.Day && (Date.Day is not null || Holiday is not null),
        ExpressionKind.Weekday => true,
        ExpressionKind.Counted => Unit == TimeGranularity.Day,
        ExpressionKind.UnitStep => Unit == TimeGranularity.Day,
        _ => false,
    };
}

/// <summary>An expression and the tokens that it takes.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The token after the last.</param>
/// <param name="Expression">What they say.</param>
internal readonly record struct TimeParse(int First, int End, TimeExpression Expression);
