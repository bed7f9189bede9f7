using System.CommandLine;

using FactCheck.Cli.Views;
using FactCheck.Knowledge;

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

    public Option<string[]> Tenures { get; } = TenuresOption();

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
        command.Add(Tenures);
    }

    /// <summary>The option that names tables of one's own.</summary>
    public static Option<string[]> TenuresOption() =>
        new("--tenures") { Description = "A table of your own, CSV or JSON, over the built-in one (docs/tenures.md). May be repeated; later ones win.", HelpName = "FILE" };

    /// <summary>The core table with the user's tables over it.</summary>
    /// <exception cref="UsageException">A table cannot be understood.</exception>
    public static TenureTable Table(string[]? files, Surroundings surroundings)
    {
        TenureTable table = TenureTable.Core;
        try
        {
            foreach (string file in files ?? [])
            {
                table = table.With(TenureList.Load(file), warning => surroundings.Error.WriteLine("warning: " + SafeText.OneLine(warning)));
            }
        }
        catch (TenureFormatException exception)
        {
            throw new UsageException(exception.Message);
        }

        return table;
    }

    /// <summary>A builder as the options want it.</summary>
    public FactCheckerBuilder Builder(ParseResult parsed, Surroundings surroundings)
    {
        FactCheckerBuilder builder = new FactCheckerBuilder().UseStrict(parsed.GetValue(Strict));
        if (parsed.GetValue(Tenures) is { Length: > 0 } files)
        {
            builder.UseKnowledge(KnowledgeBase.Default with { Tenures = Table(files, surroundings) });
        }

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
