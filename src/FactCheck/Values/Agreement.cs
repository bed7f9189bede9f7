namespace FactCheck.Values;

/// <summary>How two values of one attribute relate. Ordered from harmony to conflict.</summary>
public enum Agreement
{
    /// <summary>The same value at the same granularity.</summary>
    Same,

    /// <summary>Both can be true and nobody would ask: one contains the other, or they differ by rounding or granularity.</summary>
    Compatible,

    /// <summary>Logically possible, but a careful editor would ask: "more than an hour" against "more than two hours".</summary>
    Strained,

    /// <summary>They cannot both be true.</summary>
    Conflicting,
}
