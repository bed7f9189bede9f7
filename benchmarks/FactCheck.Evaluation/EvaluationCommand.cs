using System.Collections.Immutable;
using System.Globalization;

using FactCheck.Checking;

namespace FactCheck.Evaluation;

/// <summary><c>TASK DATA-FILE… [--errors] [--rule PREFIX] [--years N] [--one-set]</c>: scores one task on data that the caller names.</summary>
internal static class EvaluationCommand
{
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        try
        {
            (EvaluationRequest request, string task) = Parse(args, output);
            EvaluationTasks.Find(task)(request);
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

    private static (EvaluationRequest Request, string Task) Parse(string[] args, TextWriter output)
    {
        bool errors = false;
        string rules = "";
        int years = 0;
        bool oneSet = false;
        var positional = new List<string>();
        for (int i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--errors":
                    errors = true;
                    break;
                case "--one-set":
                    oneSet = true;
                    break;
                case "--rule":
                    rules = ++i < args.Length ? args[i] : throw new EvaluationException("--rule needs a rule or the beginning of one: --rule FC3");
                    break;
                case "--years":
                    years = ++i < args.Length && int.TryParse(args[i], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
                        ? number
                        : throw new EvaluationException("--years needs a number of years");
                    break;
                case var option when option.StartsWith("--", StringComparison.Ordinal):
                    throw new EvaluationException($"Unknown option '{option}'; there are --errors, --rule PREFIX, --years N and --one-set.");
                default:
                    positional.Add(args[i]);
                    break;
            }
        }

        return positional.Count < 2
            ? throw new EvaluationException("Usage: TASK DATA-FILE… [--errors] [--rule PREFIX] [--years N] [--one-set]")
            : (new([.. positional.Skip(1)], errors, output) { Rules = rules, Years = years, OneSet = oneSet }, positional[0]);
    }
}

/// <summary>What a task is given.</summary>
/// <param name="Files">The data files or folders, at least one.</param>
/// <param name="ShowErrors">Whether to list the items missed and the false ones.</param>
/// <param name="Output">Where the table goes.</param>
internal sealed record EvaluationRequest(ImmutableArray<string> Files, bool ShowErrors, TextWriter Output)
{
    /// <summary>The beginning of the ids of the rules that tasks which audit articles run: <c>FC3</c>; empty for all.</summary>
    public string Rules { get; init; } = "";

    /// <summary>
    /// By how many years the guard moves the publication dates: what articles then say of officials in the present is wrong, so that the alarms show recall instead.
    /// </summary>
    public int Years { get; init; }

    /// <summary>Whether the guard audits all articles as one set, as a newsroom's archive, and counts what it finds across the sets that the data names.</summary>
    public bool OneSet { get; init; }

    /// <summary>The default checker with the rules asked for.</summary>
    public FactChecker CreateChecker()
    {
        var builder = new FactCheckerBuilder();
        foreach (string other in RuleCatalog.Default.Select(rule => rule.Descriptor.Id).Where(id => !id.StartsWith(Rules, StringComparison.Ordinal)))
        {
            builder.RemoveRule(other);
        }

        return builder.Build();
    }
}

/// <summary>The request cannot be carried out; the message tells the user why.</summary>
internal sealed class EvaluationException(string message) : Exception(message);
