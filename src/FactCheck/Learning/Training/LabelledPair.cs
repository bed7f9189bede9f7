namespace FactCheck.Learning.Training;

/// <summary>A pair with the right answer, to learn from or to measure with.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Label">The right answer.</param>
public sealed record LabelledPair(StatementPair Pair, PairLabel Label)
{
    /// <summary>What pairs belong together (a page, a case): cross-validation never parts them. Empty when nothing is known; then the claim stands for it.</summary>
    public string Group { get; init; } = "";

    /// <summary>The page of the evidence, where that was taken from another one than <see cref="Group"/>; else empty.</summary>
    internal string EvidenceGroup { get; init; } = "";

    /// <summary>How much the pair counts in training.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>The number of the corpus it comes from; the network learns their manners apart, and judges in the manner of corpus 0.</summary>
    public int Corpus { get; init; }
}
