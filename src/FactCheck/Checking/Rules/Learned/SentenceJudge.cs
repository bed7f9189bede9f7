using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Learning;

namespace FactCheck.Checking.Rules.Learned;

/// <summary>
/// Asks the model of statement pairs about sentences of articles, each prepared once. Serves one check; not thread-safe.
/// </summary>
internal sealed class SentenceJudge(IStatementPairModel model, ClashLimits limits)
{
    /// <summary>Of what one sentence says of another, at least so much stands there in the same words.</summary>
    private const double SameOfCovered = 0.6;

    // Copies repeat each other's sentences: what was worked out for one serves all.
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<JudgedSentence> sentences = [];
    private readonly Dictionary<(int Left, int Right), SentenceClash?> clashes = [];
    private readonly PairWorkspace workspace = new();

    /// <summary>
    /// How likely two sentences refute each other, by the more doubtful of both directions, with what they contrast; <see langword="null"/> when they tell too little of the
    /// same thing, when their numbers clash (other rules compare these), or when nothing in them is opposed.
    /// </summary>
    public SentenceClash? Clash(ExtractedArticle one, TextSpan oneSentence, ExtractedArticle other, TextSpan otherSentence)
    {
        int left = NumberOf(one.TextOf(oneSentence)), right = NumberOf(other.TextOf(otherSentence));

        // A sentence does not refute itself.
        if (left == right)
        {
            return null;
        }

        if (!clashes.TryGetValue((left, right), out SentenceClash? clash))
        {
            clash = MayCover(sentences[left].Words, sentences[right].Words) ? Clash(sentences[left].Statement, sentences[right].Statement) : null;
            clashes.Add((left, right), clash);
        }

        return clash;
    }

    private SentenceClash? Clash(Statement left, Statement right)
    {
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

        double forth = Refutes(left, right);
        double least = forth < limits.LeastProbability ? forth : Math.Min(forth, Refutes(right, left));
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

    /// <summary>
    /// Whether two sentences share so many words that each may say most of the other. Preparing a sentence costs far more than this, and most pairs of one event share little.
    /// </summary>
    private bool MayCover(ulong[] left, ulong[] right)
    {
        double needed = SameOfCovered * limits.LeastCoverage * Math.Max(left.Length, right.Length);
        return Math.Min(left.Length, right.Length) >= needed && Shared(left, right) >= needed;
    }

    /// <summary>How many words stand in both of two ascending lists.</summary>
    private static int Shared(ulong[] left, ulong[] right)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            shared += left[i] == right[j] ? 1 : 0;
            bool next = left[i] <= right[j];
            j += left[i] >= right[j] ? 1 : 0;
            i += next ? 1 : 0;
        }

        return shared;
    }

    private int NumberOf(string sentence)
    {
        if (!numbers.TryGetValue(sentence, out int number))
        {
            number = sentences.Count;
            numbers.Add(sentence, number);
            sentences.Add(new(sentence));
        }

        return number;
    }

    /// <summary>A sentence with what was worked out of it, each when it is first asked for.</summary>
    private sealed class JudgedSentence(string text)
    {
        private ulong[]? words;
        private Statement? statement;

        /// <summary>Its words as hashes, each once, ascending.</summary>
        public ulong[] Words => words ??= [.. WordHashes.Of(text, new(0, text.Length)).Select(word => word.Hash).Distinct().Order()];

        /// <summary>The sentence, prepared; costs some hundred times as much as its words.</summary>
        public Statement Statement => statement ??= StatementReader.Read(text);
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
