using System.Diagnostics;
using System.Globalization;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Reporting;

namespace FactCheck.Benchmarks;

/// <summary>Audits one file of articles as one set, twice, and prints what the second, warm run costs and what the process needed in all.</summary>
internal static class SetRun
{
    public static void Run(Article[] articles, TextWriter output)
    {
        long characters = articles.Sum(article => (long)article.Text.Length);
        var checker = FactChecker.CreateDefault();
        (double cold, _, _) = Measure(() => checker.Audit(articles));
        (double warm, long bytes, AuditReport report) = Measure(() => checker.Audit(articles));
        (double extract, _, int claims) = Measure(() => articles.Sum(article => checker.Extract(article).Claims.Length));
        (double link, _, _) = MeasureLink(checker, articles);
        using var process = Process.GetCurrentProcess();

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"articles               {articles.Length}, {characters} characters, {claims} claims, {report.Findings.Length} findings"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"audit, first run       {characters / cold / 1e6:0.00} M characters/s ({cold:0.00} s)"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"audit, warm            {characters / warm / 1e6:0.00} M characters/s ({warm:0.00} s)"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"extract, one thread    {characters / extract / 1e6:0.00} M characters/s ({extract:0.00} s)"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"link                   {link:0.00} s"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"allocated              {(double)bytes / characters:0.0} bytes/character"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak working set       {process.PeakWorkingSet64 / 1048576.0:0} MiB"));
    }

    private static (double Seconds, long Bytes, int Groups) MeasureLink(FactChecker checker, Article[] articles)
    {
        ExtractedArticle[] extracted = [.. articles.Select(checker.Extract)];
        return Measure(() => FactChecker.Link(extracted).Groups.Length);
    }

    private static (double Seconds, long Bytes, T Result) Measure<T>(Func<T> work)
    {
        long before = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        T result = work();
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return (seconds, GC.GetTotalAllocatedBytes(precise: true) - before, result);
    }
}
