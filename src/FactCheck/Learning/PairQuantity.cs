using FactCheck.Values;

namespace FactCheck.Learning;

/// <summary>What kind of thing a number of a statement is.</summary>
internal enum PairQuantityKind
{
    /// <summary>A number of which the text does not say what it counts.</summary>
    Number,

    /// <summary>A number of things.</summary>
    Count,

    /// <summary>A share of a hundred.</summary>
    Percent,

    /// <summary>Money.</summary>
    Money,

    /// <summary>A measured amount.</summary>
    Measure,

    /// <summary>Two numbers of a contest.</summary>
    Score,

    /// <summary>So many points out of so many.</summary>
    Rating,

    /// <summary>A place in an order.</summary>
    Ordinal,

    /// <summary>An age.</summary>
    Age,

    /// <summary>A length of time, in seconds.</summary>
    Duration,

    /// <summary>A year or something coarser, in days of the calendar.</summary>
    Year,

    /// <summary>A date, in days of the calendar.</summary>
    Date,
}

/// <summary>A number or time of a statement, in the terms in which it is compared.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Bounds">Where its value lies; of dates, the days from the first to the last that it can mean.</param>
/// <param name="First">Its first word in the statement.</param>
/// <param name="End">The word after its last.</param>
internal sealed record PairQuantity(PairQuantityKind Kind, Bounds Bounds, int First, int End)
{
    /// <summary>The hash of the unit, or 0.</summary>
    public uint Unit { get; init; }

    /// <summary>The unit's place in the word vectors, or -1.</summary>
    public int UnitVector { get; init; } = -1;

    /// <summary>The second number of a score.</summary>
    public double? Second { get; init; }

    /// <summary>What is known of a date.</summary>
    public PartialDate Date { get; init; }

    /// <summary>Of a date with its month, where it lies in a year, in days of months of 31 days.</summary>
    public Bounds OfYear { get; init; }

    /// <summary>Whether the calendar place of a date is known.</summary>
    public bool IsPlaced { get; init; }

    /// <summary>Whether it is a year or date.</summary>
    public bool IsCalendar => Kind is PairQuantityKind.Year or PairQuantityKind.Date;
}
