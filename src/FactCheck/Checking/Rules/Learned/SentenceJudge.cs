using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Learning;

namespace FactCheck.Checking.Rules.Learned;

/// <summary>
/// Asks the model of statement pairs about sentences of articles, each prepared once. Serves one check; not thread-safe.
/// </summary>
internal sealed class SentenceJudge(IStatementPairModel model)
{
    private readonly Dictionary<(string Article, TextSpan Sentence), Statement> statements = [];
    private readonly PairWorkspace workspace = new();

    /// <summary>
    /// How likely two sentences refute each other, by the more doubtful of both directions, with what they contrast; <see langword="null"/> when they tell too little of the
    /// same thing, when their numbers clash (other rules compare these), or when nothing in them is opposed.
    /// </summary>
    public SentenceClash? Clash(ExtractedArticle one, TextSpan oneSentence, ExtractedArticle other, TextSpan otherSentence, ClashLimits limits)
    {
        Statement left = Statement(one, oneSentence), right = Statement(other, otherSentence);
        if (left.Count < limits.LeastWords || right.Count < limits.LeastWords)
        {
            return null;
        }

        workspace.Lay(left, right);
        if (workspace.Features[(int)PairFeature.Coverage_Claim] < limits.LeastCoverage
            || workspace.Features[(int)PairFeature.Coverage_Evidence] < limits.LeastCoverage
            || (!limits.ComparesNumbers && workspace.Features[(int)PairFeature.Number_OutsideShare] > 0)
            || SentenceContrast.In(workspace, limits.ComparesNumbers) is not { } contrast)
        {
            return null;
        }

        double forth = Refutes(left, right), back = Refutes(right, left);
        double least = Math.Min(forth, back);
        return least >= limits.LeastProbability ? new(least, contrast.Left, contrast.Right) : null;
    }

    private double Refutes(Statement claim, Statement evidence)
    {
        // The built-in model compares what is prepared; another one reads the texts again.
        if (model is not StatementPairModel builtIn)
        {
            return model.Judge(new(claim.Text, evidence.Text)).Refutes;
        }

        Span<float> shares = stackalloc float[Softmax.Labels];
        builtIn.Score(claim, evidence, workspace, shares);
        return shares[(int)PairLabel.Refutes];
    }

    private Statement Statement(ExtractedArticle article, TextSpan sentence)
    {
        (string, TextSpan) key = (article.Article.Id, sentence);
        if (!statements.TryGetValue(key, out Statement? statement))
        {
            statements[key] = statement = StatementReader.Read(article.TextOf(sentence));
        }

        return statement;
    }
}

/// <summary>Two sentences that refute each other.</summary>
/// <param name="Probability">How likely, by the more doubtful of both directions.</param>
/// <param name="Left">What the first says.</param>
/// <param name="Right">What the second says instead.</param>
internal sealed record SentenceClash(double Probability, string Left, string Right);

/// <summary>What two sentences must share and how sure the model must be.</summary>
internal sealed record ClashLimits
{
    /// <summary>How likely the sentences must refute each other, in both directions.</summary>
    public required double LeastProbability { get; init; }

    /// <summary>How much of each sentence the other must say.</summary>
    public required double LeastCoverage { get; init; }

    /// <summary>Shorter sentences leave too much open.</summary>
    public int LeastWords { get; init; } = 5;

    /// <summary>Whether numbers that clash are told; other rules compare numbers of one event.</summary>
    public bool ComparesNumbers { get; init; }
}
