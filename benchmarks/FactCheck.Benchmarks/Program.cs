using BenchmarkDotNet.Running;

using FactCheck.Articles;
using FactCheck.Benchmarks;

// "gva [FILE]" audits one set once and prints its cost, "growth [FILE]" what an article costs as the set grows, "stages [FILE]" prints the cost of each stage of extraction, "hostile" how time grows on
// hostile text, "tenures" what loading and asking the tenure table costs, "pairs [FILE]" the cost of judging statement pairs; everything else goes to BenchmarkDotNet.
switch (args)
{
    case ["gva" or "growth" or "stages", .. string[] files]:
        return Measure(args[0] switch { "gva" => SetRun.Run, "growth" => SetGrowth.Run, _ => StageCosts.Run }, files.Length > 0 ? files[0] : ArticleSets.DefaultGvaPath);
    case ["hostile"]:
        HostileGrowth.Run(Console.Out);
        return 0;
    case ["tenures"]:
        TenureLookups.Run(Console.Out);
        return 0;
    case ["pairs", .. string[] pairs]:
        return PairCosts.Run(pairs.Length > 0 ? pairs[0] : PairCosts.DefaultPath, Console.Out);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, new CharacterCostConfig());
        return 0;
}

static int Measure(Action<Article[], TextWriter> run, string path)
{
    if (!File.Exists(path))
    {
        Console.Error.WriteLine($"There is no file '{path}'.");
        return 2;
    }

    run([.. ArticleSets.ReadLines(path)], Console.Out);
    return 0;
}
