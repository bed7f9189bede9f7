using System.CommandLine;
using System.CommandLine.Parsing;

using FactCheck.Cli.Commands;
using FactCheck.Cli.Views;

namespace FactCheck.Cli;

/// <summary>The <c>factcheck</c> command: parses arguments, runs a command, answers with its exit code.</summary>
internal static class Tool
{
    public static async Task<int> RunAsync(string[] args, Surroundings surroundings, CancellationToken cancellationToken = default)
    {
        var root = new RootCommand("Finds statements in news that cannot both be true: inside one article, between articles, and against dated knowledge.")
        {
            AuditCommand.Create(surroundings),
            ExtractCommand.Create(surroundings),
            PairsCommand.Create(surroundings),
            TrainCommand.Create(surroundings),
            RulesCommand.Create(surroundings),
            ExplainCommand.Create(surroundings),
            TenuresCommand.Create(surroundings),
        };
        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is System.CommandLine.Invocation.ParseErrorAction)
        {
            return await UsageAsync(parsed.Errors.Select(error => error.Message), CommandName(parsed), surroundings).ConfigureAwait(false);
        }

        using TextWriter output = Surroundings.WriterTo(surroundings.Output);
        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output, Error = surroundings.Error };
        try
        {
            return await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
        }
        catch (UsageException exception)
        {
            return await UsageAsync([exception.Message], CommandName(parsed), surroundings).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await surroundings.Error.WriteLineAsync("Cancelled.").ConfigureAwait(false);
            return ExitCode.Fault;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await surroundings.Error.WriteLineAsync("error: " + SafeText.OneLine(exception.Message)).ConfigureAwait(false);
            return ExitCode.Fault;
        }
    }

    private static async Task<int> UsageAsync(IEnumerable<string> messages, string command, Surroundings surroundings)
    {
        foreach (string message in messages.Distinct(StringComparer.Ordinal))
        {
            await surroundings.Error.WriteLineAsync("error: " + SafeText.OneLine(message)).ConfigureAwait(false);
        }

        await surroundings.Error.WriteLineAsync($"Run '{command} --help' for usage.").ConfigureAwait(false);
        return ExitCode.Fault;
    }

    private static string CommandName(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "factcheck" : parsed.CommandResult.Parent is CommandResult { Command: not RootCommand and var parent }
        ? $"factcheck {parent.Name} {parsed.CommandResult.Command.Name}"
        : "factcheck " + parsed.CommandResult.Command.Name;
}

/// <summary>The command line asks for something that there is not.</summary>
internal sealed class UsageException(string message) : Exception(message);
