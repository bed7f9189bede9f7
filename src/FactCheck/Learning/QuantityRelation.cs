namespace FactCheck.Learning;

/// <summary>How a number of the evidence stands to one of the claim.</summary>
internal enum QuantityRelation
{
    /// <summary>The two cannot be compared.</summary>
    Unknown,

    /// <summary>They are the same.</summary>
    Equal,

    /// <summary>The evidence's lies within what the claim allows: "126" of "fewer than 127".</summary>
    Within,

    /// <summary>Some values would suit both.</summary>
    Overlap,

    /// <summary>No value suits both: "126" and "more than 127".</summary>
    Outside,
}
