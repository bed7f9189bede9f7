using System.Collections.Immutable;

namespace FactCheck.Learning;

/// <summary>What a model makes of a pair: three probabilities that sum to 1.</summary>
/// <param name="Supports">How likely the evidence bears the claim out.</param>
/// <param name="Refutes">How likely it speaks against it.</param>
/// <param name="Neutral">How likely it does neither.</param>
public sealed record PairJudgement(double Supports, double Refutes, double Neutral)
{
    /// <summary>What decided it, the weightiest first, in words that an editor understands.</summary>
    public ImmutableArray<string> Because { get; init; } = [];

    /// <summary>The likeliest answer; of equally likely ones the first.</summary>
    public PairLabel Label => Supports >= Refutes && Supports >= Neutral ? PairLabel.Supports
        : Refutes >= Neutral ? PairLabel.Refutes
        : PairLabel.Neutral;
}
