using System.Collections.Immutable;

namespace FactCheck.Evaluation;

/// <summary><c>TASK DATA-FILE… [--errors]</c>: scores one task on data that the caller names.</summary>
internal static class EvaluationCommand
{
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        bool errors = args.Contains("--errors", StringComparer.Ordinal);
        string[] positional = [.. args.Where(argument => !argument.StartsWith("--", StringComparison.Ordinal))];
        string? unknown = args.FirstOrDefault(
            argument => argument.StartsWith("--", StringComparison.Ordinal) && !string.Equals(argument, "--errors", StringComparison.Ordinal));
        try
        {
            if (unknown is not null)
            {
                throw new EvaluationException($"Unknown option '{unknown}'; there is only --errors.");
            }

            if (positional.Length < 2)
            {
                throw new EvaluationException("Usage: TASK DATA-FILE… [--errors]");
            }

            Action<EvaluationRequest> task = EvaluationTasks.Find(positional[0]);
            task(new([.. positional[1..]], errors, output));
            return 0;
        }
        catch (EvaluationException exception)
        {
            error.WriteLine(exception.Message);
            error.WriteLine("Tasks:");
            foreach ((string name, string what) in EvaluationTasks.Listed)
            {
                error.WriteLine($"  {name,-10} {what}");
            }

            return 2;
        }
        catch (IOException exception)
        {
            error.WriteLine(exception.Message);
            return 2;
        }
    }
}

/// <summary>What a task is given.</summary>
/// <param name="Files">The data files or folders, at least one.</param>
/// <param name="ShowErrors">Whether to list the items missed and the false ones.</param>
/// <param name="Output">Where the table goes.</param>
internal sealed record EvaluationRequest(ImmutableArray<string> Files, bool ShowErrors, TextWriter Output);

/// <summary>The request cannot be carried out; the message tells the user why.</summary>
internal sealed class EvaluationException(string message) : Exception(message);
