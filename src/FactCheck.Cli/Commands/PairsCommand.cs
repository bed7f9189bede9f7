using System.Collections.Immutable;
using System.CommandLine;

using FactCheck.Cli.Views;
using FactCheck.Learning;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck pairs FILE</c>: judges pairs of statements.</summary>
internal static class PairsCommand
{
    private const int Batch = 1024;

    public static Command Create(Surroundings surroundings)
    {
        var file = new Argument<string>("FILE") { Description = "JSON lines of {\"id\",\"claim\",\"evidence\"}, or - for standard input." };
        var model = new Option<FileInfo?>("--model") { Description = "Judge with this model instead of the built-in one.", HelpName = "FILE" };
        var options = new CommonOptions();
        var command = new Command("pairs", "Tells of pairs of statements whether the evidence supports or refutes the claim, with probabilities and reasons, as JSON lines.")
        {
            file, model, options.Output, options.Threads, options.Strict, options.Quiet,
        };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(parsed, parsed.GetRequiredValue(file), parsed.GetValue(model), options, surroundings, cancellationToken)));
        return command;
    }

    private static int Run(ParseResult parsed, string path, FileInfo? modelFile, CommonOptions options, Surroundings surroundings, CancellationToken cancellationToken)
    {
        IStatementPairModel model = ModelFile.Open(modelFile);
        var lines = new PairLines(surroundings, parsed.GetValue(options.Strict));
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = parsed.GetValue(options.Threads) ?? Environment.ProcessorCount, CancellationToken = cancellationToken };
        using Stream? toFile = parsed.GetValue(options.Output)?.Create();
        using var output = new BufferedStream(toFile ?? new UnclosedStream(surroundings.Output), 65_536);
        foreach ((int Number, string Line)[] batch in lines.Read(path).Chunk(Batch))
        {
            Judge(batch, path, model, lines, parallel, output);
        }

        ImmutableArray<Values.Diagnostic> diagnostics = [.. lines.Diagnostics];
        DiagnosticsView.Write(diagnostics, surroundings.Error, parsed.GetValue(options.Quiet));
        return ExitCode.Of([], diagnostics, null);
    }

    private static void Judge((int Number, string Line)[] batch, string path, IStatementPairModel model, PairLines lines, ParallelOptions parallel, Stream output)
    {
        var asked = new List<(string Id, StatementPair Pair)>(batch.Length);
        foreach ((int number, string line) in batch)
        {
            if (PairJson.TryRead(line, out string? id, out StatementPair pair, out string? fault))
            {
                asked.Add((id, pair));
            }
            else
            {
                lines.Reject(path, number, fault);
            }
        }

        var judgements = new PairJudgement[asked.Count];
        Parallel.For(0, asked.Count, parallel, index => judgements[index] = model.Judge(asked[index].Pair));
        for (int index = 0; index < judgements.Length; index++)
        {
            PairJson.WriteLine(output, asked[index].Id, judgements[index]);
        }
    }
}
