using System.CommandLine;
using System.CommandLine.Parsing;

using FactCheck.Checking;

namespace FactCheck.Cli.Commands;

/// <summary>The options of <c>audit</c> and what they mean.</summary>
internal sealed class AuditOptions
{
    private const string Never = "never";

    private readonly Option<string> failOn = new("--fail-on")
    {
        Description = "Exit with 1 when there is a finding of this severity or a graver one.",
        DefaultValueFactory = _ => "warning",
    };

    private readonly Option<string> minSeverity = new("--min-severity")
    {
        Description = "Show findings of this severity and graver ones only. The exit code still counts all.",
        DefaultValueFactory = _ => "info",
    };

    private readonly Option<string[]> severities = new("--severity") { Description = "Set the severity of a rule: FC1002=info. May be repeated.", HelpName = "ID=SEVERITY" };

    private readonly Option<string[]> disabled = new("--disable") { Description = "Leave a rule out. May be repeated.", HelpName = "ID" };

    private readonly Option<string[]> only = new("--only") { Description = "Run this rule and no other. May be repeated.", HelpName = "ID" };

    public AuditOptions()
    {
        Format.AcceptOnlyFromAmong("console", "json", "ndjson");
        failOn.AcceptOnlyFromAmong("error", "warning", "info", Never);
        minSeverity.AcceptOnlyFromAmong("error", "warning", "info");
        severities.Validators.Add(RequireSeverities);
    }

    public CommonOptions Common { get; } = new();

    public Option<string> Format { get; } = new("--format", "-f") { Description = "How to print the findings.", DefaultValueFactory = _ => "console" };

    public Option<bool> NoColor { get; } = new("--no-color") { Description = "Mark spans with [[…]] instead of colour." };

    public void AddTo(Command command)
    {
        Common.AddTo(command);
        foreach (Option option in (Option[])[Format, failOn, minSeverity, severities, disabled, only, NoColor])
        {
            command.Add(option);
        }
    }

    /// <summary>The severity from which findings fail, or <see langword="null"/> for never.</summary>
    public Severity? FailOn(ParseResult parsed) => parsed.GetValue(failOn) is { } word and not Never ? Parse(word) : null;

    /// <summary>The severity from which findings are shown.</summary>
    public Severity MinSeverity(ParseResult parsed) => Parse(parsed.GetValue(minSeverity));

    /// <summary>A checker with the rules and severities asked for.</summary>
    /// <exception cref="UsageException">There is no rule of an id that is named.</exception>
    public FactChecker Checker(ParseResult parsed, Surroundings surroundings)
    {
        FactCheckerBuilder builder = Common.Builder(parsed, surroundings);
        string[] kept = parsed.GetValue(only) ?? [];
        try
        {
            foreach (string setting in parsed.GetValue(severities) ?? [])
            {
                string[] parts = setting.Split('=', 2);
                builder.SetSeverity(parts[0], Parse(parts[1]));
            }

            foreach (string id in (parsed.GetValue(disabled) ?? []).Distinct(StringComparer.Ordinal))
            {
                builder.RemoveRule(id);
            }
        }
        catch (ArgumentException exception)
        {
            throw new UsageException(exception.Message);
        }

        return kept.Length == 0 ? builder.Build() : KeepOnly(builder, kept);
    }

    private static FactChecker KeepOnly(FactCheckerBuilder builder, string[] kept)
    {
        string[] known = [.. builder.Build().Rules.Select(rule => rule.Descriptor.Id)];
        if (kept.Except(known, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            throw new UsageException($"There is no rule '{unknown}'. Known: {string.Join(", ", known)}.");
        }

        foreach (string id in known.Except(kept, StringComparer.Ordinal))
        {
            builder.RemoveRule(id);
        }

        return builder.Build();
    }

    private static void RequireSeverities(OptionResult result)
    {
        foreach (Token token in result.Tokens)
        {
            string[] parts = token.Value.Split('=', 2);
            if (parts.Length != 2 || parts[0].Length == 0 || parts[1] is not ("error" or "warning" or "info"))
            {
                result.AddError($"--severity needs ID=error, ID=warning or ID=info, not '{token.Value}'.");
            }
        }
    }

    private static Severity Parse(string? word) => word switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        _ => Severity.Info,
    };
}
