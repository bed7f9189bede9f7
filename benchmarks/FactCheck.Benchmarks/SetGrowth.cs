using System.Diagnostics;
using System.Globalization;

using FactCheck.Articles;
using FactCheck.Reporting;

namespace FactCheck.Benchmarks;

/// <summary>
/// Audits one set once, twice, four and eight times over, each time with other names and years (<see cref="ArticleVariation"/>), and prints what an article costs: processor time of
/// all threads, and memory that the report and the graph keep. Where both stay the same, the audit is linear in the set.
/// </summary>
internal static class SetGrowth
{
    private const int Passes = 3;
    private static readonly int[] Factors = [1, 2, 4, 8];

    public static void Run(Article[] articles, TextWriter output)
    {
        var checker = FactChecker.CreateDefault();
        _ = checker.Audit(Copies(articles, 1)).Findings.Length;
        output.WriteLine("| times | articles | findings | processor time, s | ms/article | kept, MiB | KiB/article | peak working set, MiB |");
        output.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (int factor in Factors)
        {
            Print(checker, Copies(articles, factor), factor, output);
        }
    }

    // Every copy is renamed, the first as well: a copy with names that no table knows costs less than the original.
    private static Article[] Copies(Article[] articles, int factor) =>
        [.. Enumerable.Range(1, factor).SelectMany(round => articles.Select(article => ArticleVariation.Vary(article, round)))];

    private static void Print(FactChecker checker, Article[] articles, int factor, TextWriter output)
    {
        double seconds = double.PositiveInfinity;
        double kept = 0;
        int findings = 0;
        for (int pass = 0; pass < Passes; pass++)
        {
            long before = GC.GetTotalMemory(forceFullCollection: true);
            TimeSpan start = Environment.CpuUsage.TotalTime;
            AuditReport report = checker.Audit(articles);
            seconds = Math.Min(seconds, (Environment.CpuUsage.TotalTime - start).TotalSeconds);
            kept = GC.GetTotalMemory(forceFullCollection: true) - before;
            findings = report.Findings.Length;
            GC.KeepAlive(report);
        }

        using var process = Process.GetCurrentProcess();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {factor} | {articles.Length} | {findings} | {seconds:0.00} | {seconds * 1000 / articles.Length:0.00} | {kept / 1048576:0.0} | {kept / 1024 / articles.Length:0.0} | {process.PeakWorkingSet64 / 1048576.0:0} |"));
    }
}
