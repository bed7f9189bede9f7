using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Knowledge;
using FactCheck.Learning;
using FactCheck.Values;

namespace FactCheck.Checking;

/// <summary>What a rule may read while it checks, and where it reports. One context serves one rule in one audit; not thread-safe.</summary>
public sealed class RuleContext
{
    private readonly Severity severity;
    private readonly IStatementPairModel? pairModel;
    private readonly bool rethrow;
    private readonly Corrections corrections;
    private readonly List<Finding> findings = [];
    private readonly List<Diagnostic> diagnostics = [];

    internal RuleContext(FactGraph graph, KnowledgeBase knowledge, Severity severity, bool rethrow, IStatementPairModel? pairModel = null)
    {
        Graph = graph;
        Knowledge = knowledge;
        this.severity = severity;
        this.pairModel = pairModel;
        this.rethrow = rethrow;
        corrections = new(graph);
    }

    /// <summary>What the articles say.</summary>
    public FactGraph Graph { get; }

    /// <summary>What is known apart from the articles.</summary>
    public KnowledgeBase Knowledge { get; }

    /// <summary>The judge of statement pairs.</summary>
    public IStatementPairModel PairModel => pairModel ?? StatementPairModel.Default;

    /// <summary>The severity that the rule has in this audit: its default unless the user set another.</summary>
    public Severity Severity => severity;

    internal IReadOnlyList<Finding> Findings => findings;

    internal IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    /// <summary>Reports a finding.</summary>
    /// <exception cref="ArgumentException">It has fewer than two sides.</exception>
    public void Report(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (finding.Sides.Length < 2)
        {
            throw new ArgumentException("A finding shows both sides: give it two.", nameof(finding));
        }

        findings.Add(corrections.Applied(finding));
    }

    /// <summary>A side that shows <paramref name="span"/> of <paramref name="article"/>.</summary>
    public static FindingSide Side(ExtractedArticle article, TextSpan span, string value)
    {
        ArgumentNullException.ThrowIfNull(article);
        TextSpan sentence = SentenceAround(article, span);
        return new(article.Article.Id, span, article.TextOf(span), value)
        {
            SentenceSpan = sentence,
            Sentence = article.TextOf(sentence),
        };
    }

    /// <summary>A side that shows the words of <paramref name="claim"/>.</summary>
    public FindingSide Side(GraphClaim claim) => Side(Graph.Articles[claim.Article], claim.Claim.Provenance.Span, claim.Claim.Value.Text);

    /// <summary>A side that states knowledge from the table <paramref name="source"/>.</summary>
    public static FindingSide KnowledgeSide(string source, string text, string value) => new(null, default, text, value) { Source = source };

    internal void Guard(Rule rule, string place, Action check)
    {
        int before = findings.Count;
        try
        {
            check();
        }
        catch (Exception exception) when (!rethrow && exception is not OperationCanceledException)
        {
            findings.RemoveRange(before, findings.Count - before);
            diagnostics.Add(new(
                DiagnosticLevel.Error, "rule-failed", $"Rule {rule.Descriptor.Id} failed on '{place}': {exception.GetType().Name}: {exception.Message}"));
        }
    }

    private static TextSpan SentenceAround(ExtractedArticle article, TextSpan span)
    {
        int first = article.SentenceAt(span.Start);
        if (first == article.Sentences.Length)
        {
            return span;
        }

        TextSpan sentence = article.Sentences[first].Union(span);
        for (int next = first + 1; next < article.Sentences.Length && article.Sentences[next].Start < span.End; next++)
        {
            sentence = sentence.Union(article.Sentences[next]);
        }

        return sentence;
    }
}
