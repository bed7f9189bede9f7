using System.Globalization;

using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace FactCheck.Benchmarks;

/// <summary>Short runs in process, with speed and allocation told per character of article text.</summary>
internal sealed class CharacterCostConfig : ManualConfig
{
    public CharacterCostConfig()
    {
        AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddLogger(ConsoleLogger.Default);
        AddExporter(MarkdownExporter.GitHub);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddColumn(
            new CharacterColumn("Characters/s", (characters, report, _) => characters / (report.ResultStatistics?.Mean ?? double.NaN) * 1e9, "N0"),
            new CharacterColumn("Bytes/character", (characters, report, run) => (report.GcStats.GetBytesAllocatedPerOperation(run) ?? 0) / characters, "N1"));
    }

    private sealed class CharacterColumn(string name, Func<double, BenchmarkReport, BenchmarkCase, double> cost, string format) : IColumn
    {
        public string Id => name;

        public string ColumnName => name;

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public string Legend => name + " of article text";

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
        {
            if (summary[benchmarkCase] is not { Success: true } report)
            {
                return "-";
            }

            int count = (int)benchmarkCase.Parameters[nameof(PipelineBenchmarks.Articles)];
            double characters = ArticleSets.Take(count).Sum(article => (double)article.Text.Length);
            return cost(characters, report, benchmarkCase).ToString(format, CultureInfo.InvariantCulture);
        }

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

        public bool IsAvailable(Summary summary) => true;
    }
}
