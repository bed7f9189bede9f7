using BenchmarkDotNet.Attributes;

using FactCheck.Articles;
using FactCheck.Extraction;

namespace FactCheck.Benchmarks;

/// <summary>What extraction and a whole audit cost, and how the cost grows with the set.</summary>
public class PipelineBenchmarks
{
    private readonly FactChecker checker = FactChecker.CreateDefault();
    private Article[] articles = [];

    [Params(250, 500, 1000, 2000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Load() => articles = ArticleSets.Take(Articles);

    /// <summary>Everything that is done to each article alone, on one thread.</summary>
    [Benchmark]
    public int Extract()
    {
        int mentions = 0;
        foreach (Article article in articles)
        {
            ExtractedArticle extracted = checker.Extract(article);
            mentions += extracted.Claims.Length + extracted.Times.Length;
        }

        return mentions;
    }

    /// <summary>The whole audit of the set, on all threads.</summary>
    [Benchmark]
    public int Audit() => checker.Audit(articles).Findings.Length;
}
