namespace FactCheck.Values;

/// <summary>What a number measures.</summary>
public enum QuantityKind
{
    /// <summary>A number of things: "105 children". The unit is the lemma of the thing counted.</summary>
    Count,

    /// <summary>Years of life of a person. The unit is <c>year</c>.</summary>
    Age,

    /// <summary>An amount of money. The unit is the ISO 4217 code.</summary>
    Money,

    /// <summary>A share of a hundred. The unit is <c>%</c>, or <c>pp</c> for percentage points.</summary>
    Percent,

    /// <summary>A place in an order: "second call". The unit is the lemma of the thing ordered.</summary>
    Ordinal,

    /// <summary>A measured amount: length, mass, temperature. The unit is an SI or customary symbol.</summary>
    Measure,

    /// <summary>Two numbers of a contest: "34-6". The nominal value is the first number.</summary>
    Score,

    /// <summary>A length of time in seconds. The unit is <c>s</c>.</summary>
    Duration,

    /// <summary>A number without anything that says what it counts.</summary>
    Number,
}

/// <summary>A number with its hedge, kind and unit.</summary>
/// <param name="Kind">What the number measures.</param>
/// <param name="Bounds">The bounds of the value, in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit; see <see cref="QuantityKind"/> for what it holds by kind. Empty when there is none.</param>
public sealed record Quantity(QuantityKind Kind, Bounds Bounds, string Unit)
{
    /// <summary>The second number of a score; <see langword="null"/> for every other kind.</summary>
    public double? Second { get; init; }

    /// <summary>
    /// How two quantities of one thing relate. Quantities of different kinds or units, money in different currencies among them, cannot be compared and
    /// count as <see cref="Agreement.Compatible"/>: nothing speaks against them. Scores agree when they are the same from either side;
    /// measures forgive what conversion between units costs; percentages and magnitudes forgive rounding to a whole number or a tenth.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public Agreement Compare(Quantity other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return QuantityComparison.Compare(this, other);
    }

    /// <summary>The value as an editor would read it, invariant.</summary>
    public override string ToString() => Second is { } second
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Bounds.Nominal}-{second}")
        : Unit.Length == 0 ? Bounds.ToString() : Bounds + " " + Unit;
}
