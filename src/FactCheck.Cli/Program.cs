using FactCheck.Cli;

using var surroundings = Surroundings.OfProcess();
return await Tool.RunAsync(args, surroundings).ConfigureAwait(false);
