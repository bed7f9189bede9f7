using System.Collections.Immutable;
using System.CommandLine;

using FactCheck.Checking;
using FactCheck.Reporting;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck explain ID</c>: tells what a rule does.</summary>
internal static class ExplainCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var id = new Argument<string>("ID") { Description = "The id of the rule: FC1002." };
        var command = new Command("explain", "Tells what a rule does, with examples.") { id };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(id), surroundings));
        return command;
    }

    private static int Run(string id, Surroundings surroundings)
    {
        ImmutableArray<Rule> rules = FactChecker.CreateDefault().Rules;
        Rule rule = rules.FirstOrDefault(rule => string.Equals(rule.Descriptor.Id, id, StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException($"There is no rule '{id}'. Known: {string.Join(", ", rules.Select(known => known.Descriptor.Id))}.");
        using TextWriter output = Surroundings.WriterTo(surroundings.Output);
        RuleDescriptor descriptor = rule.Descriptor;
        output.WriteLine($"{descriptor.Id}  {descriptor.Title}");
        output.WriteLine($"category {descriptor.Category}, default severity {ReportWords.Of(descriptor.DefaultSeverity)}, page {descriptor.HelpPage}");
        output.WriteLine();
        output.WriteLine(descriptor.Description);
        WriteExamples(output, "Reported (what is reported stands between [| and |])", rule, ExampleKind.Inconsistent);
        WriteExamples(output, "Not reported", rule, ExampleKind.Consistent);
        WriteExamples(output, "Known false alarms", rule, ExampleKind.KnownFalseAlarm);
        return ExitCode.Clean;
    }

    private static void WriteExamples(TextWriter output, string heading, Rule rule, ExampleKind kind)
    {
        RuleExample[] examples = [.. rule.Examples.Where(example => example.Kind == kind)];
        if (examples.Length == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(heading + ":");
        foreach (RuleExample example in examples)
        {
            string bullet = "  - ";
            foreach (string article in example.Articles)
            {
                output.WriteLine(bullet + article.ReplaceLineEndings("\n      "));
                bullet = "    ";
            }
        }
    }
}
