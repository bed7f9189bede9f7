namespace FactCheck.Learning;

/// <summary>What the evidence says of the claim.</summary>
public enum PairLabel
{
    /// <summary>The claim is so.</summary>
    Supports,

    /// <summary>The claim is not so.</summary>
    Refutes,

    /// <summary>Neither: it does not tell.</summary>
    Neutral,
}
