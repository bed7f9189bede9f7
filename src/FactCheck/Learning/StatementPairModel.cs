using FactCheck.Language;
using FactCheck.Learning.Net;

namespace FactCheck.Learning;

/// <summary>
/// The built-in judge of statement pairs: boosted trees over features that are made to be read, the comparison of numbers and dates first among them, and a small network
/// that reads both statements and is asked where the trees are not sure. Immutable and thread-safe; the same pair gets the same answer on any number of threads.
/// </summary>
/// <example>
/// <code>
/// PairJudgement judgement = StatementPairModel.Default.Judge(new("More than 127 people came.", "126 people came."));
/// </code>
/// </example>
public sealed class StatementPairModel : IStatementPairModel
{
    private static readonly Lazy<StatementPairModel> Embedded = new(() =>
    {
        using Stream stream = Lexicon.Open("Learning/pairs.bin");
        return Load(stream);
    });

    /// <summary>The answer where one side says nothing. No such pairs were learned from, so that what the trees would say is chance.</summary>
    private static readonly float[] NothingSaid = [0.02f, 0.02f, 0.96f];

    [ThreadStatic]
    private static PairWorkspace? threadWorkspace;

    internal StatementPairModel(PairModelCard card, BoostedTrees trees, float temperature, PairNetPart? net = null)
    {
        Card = card;
        Trees = trees;
        Temperature = temperature;
        Net = net;
    }

    /// <summary>The embedded model, read once in a process.</summary>
    public static StatementPairModel Default => Embedded.Value;

    /// <inheritdoc/>
    public string Name => "factcheck " + Card.Kind;

    /// <summary>What the model is, what it was trained on and how well it does.</summary>
    public PairModelCard Card { get; }

    internal BoostedTrees Trees { get; }

    /// <summary>What the scores of the trees are divided by.</summary>
    internal float Temperature { get; }

    /// <summary>The network, where there is one.</summary>
    internal PairNetPart? Net { get; }

    /// <summary>Reads a model file.</summary>
    /// <exception cref="InvalidDataException">It is no model, of another version, made for other features, or damaged; the message says which.</exception>
    public static StatementPairModel Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return PairModelFile.Read(stream);
    }

    /// <summary>Writes the model; the same model always gives the same bytes.</summary>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        PairModelFile.Write(this, stream);
    }

    /// <inheritdoc/>
    public PairJudgement Judge(StatementPair pair)
    {
        StatementPair.ThrowIfIncomplete(pair);
        return Judge(StatementReader.Read(pair.Claim), StatementReader.Read(pair.Evidence));
    }

    internal PairJudgement Judge(Statement claim, Statement evidence)
    {
        PairWorkspace workspace = threadWorkspace ??= new();
        Span<float> shares = stackalloc float[Softmax.Labels];
        Score(claim, evidence, workspace, shares);
        var judgement = new PairJudgement(shares[0], shares[1], shares[2]);
        if (!AreComparable(claim, evidence))
        {
            return judgement with { Because = ["says nothing: no word with a meaning of its own"] };
        }

        return judgement with { Because = PairReasons.Of(Trees, workspace, judgement.Label) };
    }

    /// <summary>Writes the probabilities of a pair without telling why; allocates nothing.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="evidence">The evidence.</param>
    /// <param name="workspace">What the thread compares with.</param>
    /// <param name="shares">Room for three probabilities.</param>
    /// <param name="claimEncoding">What the network made of the claim, where that is kept.</param>
    /// <param name="evidenceEncoding">What it made of the evidence.</param>
    internal void Score(
        Statement claim, Statement evidence, PairWorkspace workspace, Span<float> shares, NetEncoding? claimEncoding = null, NetEncoding? evidenceEncoding = null)
    {
        if (!AreComparable(claim, evidence))
        {
            NothingSaid.CopyTo(shares);
            return;
        }

        workspace.Lay(claim, evidence);
        shares.Clear();
        Trees.Add(workspace.Features, shares);
        for (int label = 0; label < Softmax.Labels; label++)
        {
            shares[label] /= Temperature;
        }

        Softmax.Of(shares);
        if (Net is { } net && Math.Max(shares[0], Math.Max(shares[1], shares[2])) < net.AskBelow)
        {
            net.Blend(claim, evidence, workspace, shares, claimEncoding, evidenceEncoding);
        }
    }

    private static bool AreComparable(Statement claim, Statement evidence) => claim.TellsSomething && evidence.TellsSomething;
}
