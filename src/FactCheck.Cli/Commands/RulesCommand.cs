using System.CommandLine;

using FactCheck.Checking;
using FactCheck.Reporting;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck rules</c>: lists the rules.</summary>
internal static class RulesCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("rules", "Lists the rules: id, severity, category and title.");
        command.SetAction(_ => Run(surroundings));
        return command;
    }

    private static int Run(Surroundings surroundings)
    {
        RuleDescriptor[] rules = [.. FactChecker.CreateDefault().Rules.Select(rule => rule.Descriptor)];
        int category = rules.Select(rule => rule.Category.Length).DefaultIfEmpty(0).Max();
        using TextWriter output = Surroundings.WriterTo(surroundings.Output);
        foreach (RuleDescriptor rule in rules)
        {
            string severity = ReportWords.Of(rule.DefaultSeverity).PadRight("warning".Length);
            output.WriteLine($"{rule.Id}  {severity}  {rule.Category.PadRight(category)}  {rule.Title}");
        }

        return ExitCode.Clean;
    }
}
