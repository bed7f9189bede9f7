using FactCheck.Articles;

namespace FactCheck.Extraction.Quotes;

/// <summary>What stands between a pair of quotation marks.</summary>
/// <param name="Outer">The stretch with its marks.</param>
/// <param name="Inner">The stretch without them and without white space at its borders; never empty.</param>
internal readonly record struct QuotedStretch(TextSpan Outer, TextSpan Inner)
{
    /// <summary>How many other pairs of marks stand around it.</summary>
    public int Depth { get; init; }

    /// <summary>Whether its closing mark stands there; without one a stretch ends with its paragraph.</summary>
    public bool IsClosed { get; init; }

    /// <summary>
    /// Whether it carries on a stretch that ran to the end of the paragraph before it: by convention each paragraph of a long quotation opens anew and
    /// only the last one closes.
    /// </summary>
    public bool Continues { get; init; }
}
