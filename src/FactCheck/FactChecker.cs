using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Checking;
using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Knowledge;
using FactCheck.Language;
using FactCheck.Learning;
using FactCheck.Reporting;
using FactCheck.Values;

namespace FactCheck;

/// <summary>
/// Finds statements in a set of articles that cannot both be true. Immutable, thread-safe and reusable: make one, keep it, call it from anywhere.
/// </summary>
/// <example>
/// <code>
/// var checker = FactChecker.CreateDefault();
/// AuditReport report = checker.Audit(articles);
/// foreach (Finding finding in report.Findings) Console.WriteLine(finding);
/// </code>
/// </example>
public sealed class FactChecker
{
    private readonly ArticlePipeline pipeline;
    private readonly ImmutableArray<Rule> rules;
    private readonly ImmutableDictionary<string, Severity> severities;
    private readonly IStatementPairModel? pairModel;
    private readonly int? degreeOfParallelism;
    private readonly bool strict;

    internal FactChecker(
        ITextAnalyzer analyzer,
        ImmutableArray<IExtractor> extractors,
        KnowledgeBase knowledge,
        IStatementPairModel? pairModel,
        ImmutableArray<Rule> rules,
        ImmutableDictionary<string, Severity> severities,
        int? degreeOfParallelism,
        bool strict)
    {
        pipeline = new(analyzer, extractors, knowledge, strict);
        Knowledge = knowledge;
        this.pairModel = pairModel;
        this.rules = rules;
        this.severities = severities;
        this.degreeOfParallelism = degreeOfParallelism;
        this.strict = strict;
    }

    /// <summary>The rules that run, by id.</summary>
    public ImmutableArray<Rule> Rules => rules;

    /// <summary>The knowledge that articles are checked against.</summary>
    public KnowledgeBase Knowledge { get; }

    /// <summary>A checker with the embedded knowledge and every default rule.</summary>
    public static FactChecker CreateDefault() => new FactCheckerBuilder().Build();

    /// <summary>Extracts what one article says, without comparing it with anything.</summary>
    public ExtractedArticle Extract(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return pipeline.Run(article);
    }

    /// <summary>Extracts what each article says, in parallel; the result is in order of id (ordinal).</summary>
    /// <param name="articles">The articles, in any order; of two with one id, the second gets another.</param>
    /// <param name="cancellationToken">Ends the work with <see cref="OperationCanceledException"/>.</param>
    public ImmutableArray<ExtractedArticle> ExtractAll(IEnumerable<Article> articles, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return Freeze(ExtractOrdered(ArticleOrder.Sort(articles, out _), cancellationToken));
    }

    /// <summary>Audits a set of articles.</summary>
    /// <param name="articles">The articles, in any order; two with one id are both audited and a diagnostic says so.</param>
    public AuditReport Audit(IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ImmutableArray<Article> ordered = ArticleOrder.Sort(articles, out ImmutableArray<Diagnostic> diagnostics);
        return Finish(ExtractOrdered(ordered, CancellationToken.None), diagnostics, CancellationToken.None);
    }

    /// <summary>Audits a stream of articles, extracting while they come in.</summary>
    /// <param name="articles">The articles, in any order.</param>
    /// <param name="progress">Told after each article and at each stage; may be called from several threads.</param>
    /// <param name="cancellationToken">Ends the audit with <see cref="OperationCanceledException"/>.</param>
    public async Task<AuditReport> AuditAsync(
        IAsyncEnumerable<Article> articles, IProgress<AuditProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var gate = new Lock();
        var results = new List<ExtractedArticle>();
        await Parallel.ForEachAsync(articles, Options(cancellationToken), (article, _) =>
        {
            ExtractedArticle result = pipeline.Run(article);
            int done;
            lock (gate)
            {
                results.Add(result);
                done = results.Count;
            }

            progress?.Report(new(done, null, "extract"));
            return ValueTask.CompletedTask;
        }).ConfigureAwait(false);

        progress?.Report(new(results.Count, results.Count, "link"));
        ImmutableArray<ExtractedArticle> ordered = ArticleOrder.Sort(results, out ImmutableArray<Diagnostic> diagnostics);
        return await Task.Run(() => Finish([.. ordered], diagnostics, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Links what articles say into one graph. A pure function of the articles, whatever their order.</summary>
    public static FactGraph Link(IEnumerable<ExtractedArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return GraphBuilder.Build(ArticleOrder.Sort(articles, out _));
    }

    private AuditReport Finish(ExtractedArticle[] extracted, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        FactGraph graph = GraphBuilder.Build(Freeze(extracted));
        cancellationToken.ThrowIfCancellationRequested();
        RuleContext[] contexts = [.. rules.Select(rule => new RuleContext(graph, Knowledge, SeverityOf(rule), strict, pairModel))];
        Parallel.For(0, rules.Length, Options(cancellationToken), index => rules[index].Run(contexts[index]));
        return ReportAssembly.Assemble(graph, contexts, diagnostics);
    }

    private ExtractedArticle[] ExtractOrdered(ImmutableArray<Article> ordered, CancellationToken cancellationToken)
    {
        var extracted = new ExtractedArticle[ordered.Length];
        Parallel.For(0, ordered.Length, Options(cancellationToken), index => extracted[index] = pipeline.Run(ordered[index]));
        return extracted;
    }

    private Severity SeverityOf(Rule rule) => severities.GetValueOrDefault(rule.Descriptor.Id, rule.Descriptor.DefaultSeverity);

    private ParallelOptions Options(CancellationToken cancellationToken) =>
        new() { CancellationToken = cancellationToken, MaxDegreeOfParallelism = degreeOfParallelism ?? Environment.ProcessorCount };

    private static ImmutableArray<ExtractedArticle> Freeze(ExtractedArticle[] extracted) =>
        System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(extracted);
}
