using BenchmarkDotNet.Running;

using FactCheck.Benchmarks;

// "gva [FILE]" audits one set once and prints its cost, "stages [FILE]" prints the cost of each stage of extraction, "hostile" how time grows on
// hostile text; everything else goes to BenchmarkDotNet.
if (args is ["gva", ..])
{
    return SetRun.Run(args.ElementAtOrDefault(1) ?? ArticleSets.DefaultGvaPath, Console.Out, Console.Error);
}

if (args is ["stages", ..])
{
    return StageCosts.Run(args.ElementAtOrDefault(1) ?? ArticleSets.DefaultGvaPath, Console.Out, Console.Error);
}

if (args is ["hostile"])
{
    return HostileGrowth.Run(Console.Out);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, new CharacterCostConfig());
return 0;
