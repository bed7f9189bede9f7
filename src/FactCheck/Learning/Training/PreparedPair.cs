using System.Collections.Concurrent;

namespace FactCheck.Learning.Training;

/// <summary>A labelled pair whose statements are prepared.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Evidence">The evidence.</param>
/// <param name="Label">The right answer.</param>
/// <param name="Weight">How much it counts in training.</param>
/// <param name="Corpus">The number of the corpus it comes from; 0 is the first.</param>
internal sealed record PreparedPair(Statement Claim, Statement Evidence, PairLabel Label, float Weight, int Corpus)
{
    /// <summary>Prepares pairs, each text once.</summary>
    public static PreparedPair[] Prepare(IReadOnlyList<LabelledPair> pairs)
    {
        var known = new ConcurrentDictionary<string, Statement>(StringComparer.Ordinal);
        var prepared = new PreparedPair[pairs.Count];
        Parallel.For(0, pairs.Count, row =>
        {
            LabelledPair pair = pairs[row];
            prepared[row] = new(
                known.GetOrAdd(pair.Pair.Claim, StatementReader.Read),
                known.GetOrAdd(pair.Pair.Evidence, StatementReader.Read),
                pair.Label,
                (float)pair.Weight,
                pair.Corpus);
        });
        return prepared;
    }
}
