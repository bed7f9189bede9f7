using System.CommandLine;

namespace FactCheck.Cli.Commands;

/// <summary>The options that several commands share.</summary>
internal sealed class CommonOptions
{
    public Argument<string[]> Paths { get; } = new("PATH")
    {
        Description = "Files, folders (read recursively), globs, or - for standard input. Plain text (.txt, .md) and JSON (.json, .jsonl).",
        Arity = ArgumentArity.OneOrMore,
    };

    public Option<FileInfo?> Output { get; } = new("--output", "-o") { Description = "Write the result to this file instead of standard output.", HelpName = "FILE" };

    public Option<int?> Threads { get; } = new("--threads") { Description = "The number of threads; by default one for each processor.", HelpName = "N" };

    public Option<int> MaxCharacters { get; } = new("--max-characters")
    {
        Description = "Leave out articles longer than this, with an error.",
        HelpName = "N",
        DefaultValueFactory = _ => new Articles.ArticleReaderOptions().MaxCharacters,
    };

    public Option<bool> Strict { get; } = new("--strict") { Description = "Stop at the first fault of a rule or extractor and show where it happened." };

    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Print errors only on standard error." };

    public CommonOptions()
    {
        Threads.Validators.Add(result => RequirePositive(result, Threads.Name));
        MaxCharacters.Validators.Add(result => RequirePositive(result, MaxCharacters.Name));
    }

    public void AddTo(Command command)
    {
        command.Add(Paths);
        command.Add(Output);
        command.Add(Threads);
        command.Add(MaxCharacters);
        command.Add(Strict);
        command.Add(Quiet);
    }

    /// <summary>A builder as the options want it.</summary>
    public FactCheckerBuilder Builder(ParseResult parsed)
    {
        FactCheckerBuilder builder = new FactCheckerBuilder().UseStrict(parsed.GetValue(Strict));
        return parsed.GetValue(Threads) is { } threads ? builder.UseThreads(threads) : builder;
    }

    private static void RequirePositive(System.CommandLine.Parsing.OptionResult result, string name)
    {
        if (result.Tokens.Count == 1
            && int.TryParse(result.Tokens[0].Value, System.Globalization.CultureInfo.InvariantCulture, out int value)
            && value < 1)
        {
            result.AddError($"{name} must be at least 1.");
        }
    }
}
