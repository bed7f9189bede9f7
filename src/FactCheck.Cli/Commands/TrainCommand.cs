using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;

using FactCheck.Cli.Views;
using FactCheck.Learning;
using FactCheck.Learning.Training;
using FactCheck.Values;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck train pairs FILE…</c>: trains a judge of statement pairs on one's own labelled pairs.</summary>
internal static class TrainCommand
{
    public static Command Create(Surroundings surroundings) => new("train", "Trains a model on your own data.") { CreatePairs(surroundings) };

    private static Command CreatePairs(Surroundings surroundings)
    {
        var files = new Argument<string[]>("FILE") { Description = "JSON lines of {\"claim\",\"evidence\",\"label\"}, label supports, refutes or neutral; \"group\" keeps pairs together.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<FileInfo>("--out") { Description = "Where to write the model.", HelpName = "FILE", Required = true };
        var from = new Option<string?>("--from") { Description = "Go on from this model, or from the built-in one with 'default', instead of beginning anew.", HelpName = "FILE" };
        Option<int> folds = Number("--folds", "Into how many parts to cut the pairs to measure the model.", new PairTrainingOptions().Folds, 2);
        Option<int> rounds = Number("--rounds", "The rounds of boosting.", new PairTrainingOptions().Rounds, 1);
        Option<int> seed = Number("--seed", "The seed of all chance.", new PairTrainingOptions().Seed, 0);
        var options = new CommonOptions();
        var command = new Command("pairs", "Trains a judge of statement pairs; 'factcheck pairs --model' uses it.") { files, output, from, folds, rounds, seed, options.Strict, options.Quiet };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(files),
            parsed.GetRequiredValue(output),
            new()
            {
                Folds = parsed.GetValue(folds),
                Rounds = parsed.GetValue(rounds),
                Seed = parsed.GetValue(seed),
                Start = parsed.GetValue(from) is { } start ? ModelFile.Open(start is "default" ? null : new(start)) : null,
            },
            new PairLines(surroundings, parsed.GetValue(options.Strict)),
            parsed.GetValue(options.Quiet),
            surroundings));
        return command;
    }

    private static Option<int> Number(string name, string description, int usual, int least)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out int value) && value < least)
            {
                result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} must be at least {least}."));
            }
        });
        return option;
    }

    private static int Run(string[] files, FileInfo output, PairTrainingOptions options, PairLines lines, bool quiet, Surroundings surroundings)
    {
        var pairs = new List<LabelledPair>();
        ImmutableArray<PairModelInput>.Builder inputs = ImmutableArray.CreateBuilder<PairModelInput>();
        foreach (string path in files)
        {
            int before = pairs.Count;
            foreach ((int number, string line) in lines.Read(path))
            {
                if (PairJson.TryReadLabelled(line, out LabelledPair? pair, out string? fault))
                {
                    pairs.Add(pair);
                }
                else
                {
                    lines.Reject(path, number, fault);
                }
            }

            inputs.Add(new(path is "-" ? path : Path.GetFileName(path), pairs.Count - before, path is "-" ? "" : HashOf(path)));
        }

        StatementPairModel model = Train(pairs, options with { Inputs = inputs.ToImmutable() });
        using (FileStream stream = output.Create())
        {
            model.Save(stream);
        }

        WriteFigures(model.Card, surroundings);
        ImmutableArray<Diagnostic> diagnostics = [.. lines.Diagnostics, .. Known(options.Start, inputs)];
        DiagnosticsView.Write(diagnostics, surroundings.Error, quiet);
        return ExitCode.Of([], diagnostics, null);
    }

    private static StatementPairModel Train(List<LabelledPair> pairs, PairTrainingOptions options)
    {
        try
        {
            return PairModelTrainer.Train(pairs, options);
        }
        catch (ArgumentException exception)
        {
            throw new UsageException(exception.Message.Split(" (Parameter", StringSplitOptions.None)[0]);
        }
    }

    /// <summary>Held-out parts of what the start has learned from are held out from nothing: figures and certainty come out too good.</summary>
    private static IEnumerable<Diagnostic> Known(StatementPairModel? start, IEnumerable<PairModelInput> inputs) => inputs
        .Where(input => input.Sha256.Length > 0 && (start?.Card.Inputs ?? []).Any(old => string.Equals(old.Sha256, input.Sha256, StringComparison.Ordinal)))
        .Select(input => new Diagnostic(
            DiagnosticLevel.Warning, "pairs-known", "The model to go on from was trained on this file: the figures are too good, and the new model will be too sure.", input.Name));

    private static void WriteFigures(PairModelCard card, Surroundings surroundings)
    {
        using TextWriter output = Surroundings.WriterTo(surroundings.Output);
        output.WriteLine("Measured on held-out parts of the pairs:");
        foreach ((string name, double value) in card.Figures)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-24} {value:0.####}"));
        }
    }

    private static string HashOf(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
