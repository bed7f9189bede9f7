using BenchmarkDotNet.Running;

using FactCheck.Benchmarks;

// "gva [FILE]" audits one set once and prints its cost; everything else goes to BenchmarkDotNet.
if (args is ["gva", ..])
{
    return SetRun.Run(args.ElementAtOrDefault(1) ?? ArticleSets.DefaultGvaPath, Console.Out, Console.Error);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, new CharacterCostConfig());
return 0;
