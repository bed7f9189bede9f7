using System.Globalization;

namespace FactCheck.Values;

/// <summary>How a number is hedged in the text.</summary>
public enum Hedge
{
    /// <summary>The number stands as it is: "two hours".</summary>
    None,

    /// <summary>A band around the number: "about two hours", "some 60".</summary>
    About,

    /// <summary>Above the number: "more than two hours", "over 60".</summary>
    MoreThan,

    /// <summary>The number or above: "at least 60".</summary>
    AtLeast,

    /// <summary>Below the number: "fewer than 60", "under an hour".</summary>
    LessThan,

    /// <summary>The number or below: "up to 60", "at most 60".</summary>
    AtMost,

    /// <summary>Just below the number: "nearly eight hours", "almost 60".</summary>
    Nearly,

    /// <summary>Two numbers that span a range: "50 to 60".</summary>
    Range,

    /// <summary>A number word without a sharp value: "dozens", "several", "thousands".</summary>
    Vague,
}

/// <summary>
/// The closed interval <c>[Lower, Upper]</c> in which a hedged value lies, in the unit of whoever holds it.
/// "more than an hour" is (1 h, ∞), "about two hours" is a band, "two hours" is 2 h widened to its own granularity
/// when it is compared. Equality is over all four parts. The <c>default</c> value is the point zero without a hedge.
/// </summary>
/// <param name="Lower">The least value, inclusive; <see cref="double.NegativeInfinity"/> when unbounded.</param>
/// <param name="Upper">The greatest value, inclusive; <see cref="double.PositiveInfinity"/> when unbounded.</param>
/// <param name="Nominal">The number that the text names, before the hedge moved its bounds.</param>
/// <param name="Hedge">The hedge that made the bounds.</param>
public readonly record struct Bounds(double Lower, double Upper, double Nominal, Hedge Hedge)
{
    /// <summary>A value that the text states without a hedge.</summary>
    public static Bounds Exactly(double value) => new(value, value, value, Hedge.None);

    /// <summary>The bounds of <paramref name="value"/> under <paramref name="hedge"/>.</summary>
    /// <exception cref="ArgumentException"><paramref name="hedge"/> is <see cref="Hedge.Range"/>: use <see cref="Between"/>.</exception>
    public static Bounds Hedged(double value, Hedge hedge) => hedge switch
    {
        Hedge.None => Exactly(value),
        Hedge.MoreThan or Hedge.AtLeast => new(value, double.PositiveInfinity, value, hedge),
        Hedge.LessThan or Hedge.AtMost => new(double.NegativeInfinity, value, value, hedge),
        Hedge.About => Spread(value * 0.8, value * 1.2, value, hedge),
        Hedge.Nearly => Spread(value * 0.8, value, value, hedge),
        Hedge.Vague => new(value * 0.5, double.PositiveInfinity, value, hedge),
        _ => throw new ArgumentException("A range has two numbers: use Bounds.Between.", nameof(hedge)),
    };

    /// <summary>The bounds of "from <paramref name="low"/> to <paramref name="high"/>", in either order.</summary>
    public static Bounds Between(double low, double high) =>
        new(Math.Min(low, high), Math.Max(low, high), Math.Min(low, high), Hedge.Range);

    /// <summary>Whether the text states one number without a hedge.</summary>
    public bool IsPoint => Hedge == Hedge.None && Lower.Equals(Upper);

    /// <summary>Whether every value of <paramref name="other"/> lies inside these bounds.</summary>
    public bool Contains(Bounds other) => Lower <= other.Lower && other.Upper <= Upper;

    /// <summary>Whether some value lies in both.</summary>
    public bool Overlaps(Bounds other) => Lower <= other.Upper && other.Lower <= Upper;

    /// <summary>These bounds in another unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is not positive.</exception>
    public Bounds Scale(double factor)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(factor);
        return new(Lower * factor, Upper * factor, Nominal * factor, Hedge);
    }

    /// <summary>
    /// How two values of one attribute, in one unit, relate. Symmetric; a value is <see cref="Agreement.Same"/> as itself; values of which one lies
    /// inside the other never conflict. Two open-ended values with clearly different numbers ("more than an hour", "more than two hours")
    /// are strained. Two plain numbers are compatible when one is a rounding of the other (1.2 million and 1.23 million).
    /// </summary>
    /// <param name="other">The other value. When a part of either is not a number, nothing can be said and they count as compatible.</param>
    public Agreement Compare(Bounds other) => BoundsComparison.Compare(this, other);

    /// <summary>
    /// As <see cref="Compare(Bounds)"/>, for values that were stated in units of different fineness: plain numbers that differ by
    /// at most half the coarser unit are compatible ("two hours" and "110 minutes").
    /// </summary>
    /// <param name="other">The other value.</param>
    /// <param name="granularity">The unit in which this value was stated, in the unit of the values: 3600 for "two hours" held in seconds.</param>
    /// <param name="otherGranularity">The unit in which <paramref name="other"/> was stated.</param>
    /// <exception cref="ArgumentOutOfRangeException">A granularity is negative.</exception>
    public Agreement Compare(Bounds other, double granularity, double otherGranularity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(granularity);
        ArgumentOutOfRangeException.ThrowIfNegative(otherGranularity);
        return BoundsComparison.Compare(this, other, granularity, otherGranularity);
    }

    /// <summary>The value as an editor would read it, invariant: <c>2</c>, <c>&gt;2</c>, <c>~60</c>, <c>50–60</c>.</summary>
    public override string ToString() => Hedge switch
    {
        Hedge.MoreThan => ">" + Number(Nominal),
        Hedge.AtLeast => "≥" + Number(Nominal),
        Hedge.LessThan => "<" + Number(Nominal),
        Hedge.AtMost => "≤" + Number(Nominal),
        Hedge.About or Hedge.Vague => "~" + Number(Nominal),
        Hedge.Nearly => "≲" + Number(Nominal),
        Hedge.Range => Number(Lower) + "–" + Number(Upper),
        _ => Number(Nominal),
    };

    // A hedged number below zero (a temperature) has its bounds the other way round.
    private static Bounds Spread(double one, double two, double nominal, Hedge hedge) => new(Math.Min(one, two), Math.Max(one, two), nominal, hedge);

    private static string Number(double value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
