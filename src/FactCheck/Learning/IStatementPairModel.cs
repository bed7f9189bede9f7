namespace FactCheck.Learning;

/// <summary>
/// Judges pairs of statements: does the evidence bear the claim out, speak against it, or not tell? Implementations must be thread-safe and deterministic,
/// and answer whatever they are asked: an empty claim gets probabilities too.
/// </summary>
public interface IStatementPairModel
{
    /// <summary>What the model is called in reports and diagnostics.</summary>
    string Name { get; }

    /// <summary>Judges one pair.</summary>
    PairJudgement Judge(StatementPair pair);
}
