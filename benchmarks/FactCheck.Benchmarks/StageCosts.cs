using System.Globalization;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Knowledge;
using FactCheck.Language;

namespace FactCheck.Benchmarks;

/// <summary>Runs the analyzer and each extractor over a file of articles on one thread and prints the processor time and the allocation of each, the best of several passes: other programs
/// on the machine disturb that least.</summary>
internal static class StageCosts
{
    private const int Passes = 5;

    public static void Run(Article[] articles, TextWriter output)
    {
        long characters = articles.Sum(article => (long)article.Text.Length);
        string[] names = ["language", .. ExtractorCatalog.Default.Select(extractor => extractor.Name)];
        double[] best = new double[names.Length];
        long[] bytes = new long[names.Length];
        Array.Fill(best, double.MaxValue);
        for (int pass = 0; pass <= Passes; pass++)
        {
            double[] seconds = new double[names.Length];
            Array.Clear(bytes);
            foreach (Article article in articles)
            {
                RunOne(article, seconds, bytes);
            }

            for (int stage = 0; stage < names.Length; stage++)
            {
                best[stage] = Math.Min(best[stage], seconds[stage]);
            }
        }

        output.WriteLine("stage        seconds   M chars/s   bytes/char");
        for (int stage = 0; stage < names.Length; stage++)
        {
            WriteRow(output, names[stage], best[stage], bytes[stage], characters);
        }

        WriteRow(output, "all", best.Sum(), bytes.Sum(), characters);
    }

    private static void RunOne(Article article, double[] seconds, long[] bytes)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        AnalyzedText text = TextAnalyzer.Default.Analyze(article.Text);
        ExtractedArticle found = ArticlePipeline.Begin(article, text);
        var context = new ExtractionContext(text, KnowledgeBase.Default);
        Take(0);
        for (int i = 0; i < ExtractorCatalog.Default.Length; i++)
        {
            found = ExtractorCatalog.Default[i].Extract(context, found);
            Take(i + 1);
        }

        void Take(int stage)
        {
            TimeSpan now = Environment.CpuUsage.TotalTime;
            long total = GC.GetAllocatedBytesForCurrentThread();
            seconds[stage] += (now - start).TotalSeconds;
            bytes[stage] += total - allocated;
            (start, allocated) = (now, total);
        }
    }

    private static void WriteRow(TextWriter output, string name, double seconds, long bytes, long characters) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-12} {seconds,7:0.000} {characters / seconds / 1e6,11:0.00} {(double)bytes / characters,12:0.0}"));
}
